import Foundation
import Testing

@testable import Editorial

@Suite("What the file of a picture says of it")
struct PictureNotesTests {
  private func notes(_ body: (inout PictureNotes) -> Void) -> PictureNotes {
    var notes = PictureNotes()
    body(&notes)
    return notes
  }

  private func picture(_ notes: PictureNotes) -> Illustration { Illustration(Sample.picture(1, saying: notes)) }

  @Test("It is no part of what is signed, and a record without it is what it was")
  func unsigned() throws {
    let plain = Illustration(Sample.picture(1))
    let noted = picture(notes { $0.photographer = "样本摄影" })
    #expect(plain != noted)
    func digest(_ illustration: Illustration) throws -> Editorial.Digest {
      let text = try Manuscript(headline: try Headline("春茶开采"), body: ["第一段。"], illustrations: [illustration])
      return Revision(number: 1, manuscript: text, credit: Credit(source: "样本", authors: [], editor: nil)).digest
    }
    #expect(try digest(plain) == digest(noted))
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let record = String(decoding: try encoder.encode(plain), as: UTF8.self)
    #expect(!record.contains("embedded"))
    #expect(try JSONDecoder().decode(Illustration.self, from: Data(record.utf8)) == plain)
    // As it is stored, for ever.
    let stored =
      #"{"embedded":{"machine":"generated","minors":true,"modelRelease":"none","persons":["甲"],"photographer":"样本摄影"},"height":480,"#
      + #""kind":"jpeg","picture":"\#(plain.picture.hex)","width":640}"#
    let full = picture(
      notes {
        $0.photographer = "样本摄影"
        $0.persons = ["甲"]
        $0.machine = .generated
        $0.minors = true
        $0.modelRelease = .missing
      })
    #expect(String(decoding: try encoder.encode(full), as: UTF8.self) == stored)
    #expect(try JSONDecoder().decode(Illustration.self, from: Data(stored.utf8)) == full)
  }

  @Test("It comes with a picture from the letter into the story, and stays when the words under it change")
  func travels() throws {
    let said = notes { $0.credit = "样本图片社" }
    let sent = try Sample.picture(1, saying: said).captioned("采茶")
    let printed = Illustration(sent)
    #expect(printed.embedded == said && printed.caption == "采茶")
    #expect(try printed.saying(caption: "炒茶", photographer: nil).embedded == said)
  }

  @Test("It is taken over where nothing is printed and nothing was typed, and only when somebody says so")
  func takenOver() throws {
    let said = notes {
      $0.photographer = "样本摄影"
      $0.credit = "样本社供图"
      $0.source = "样本图片社"
      $0.caption = "春茶"
    }
    let bare = picture(said)
    #expect(bare.caption == nil && bare.photographer == nil && bare.source == nil)
    let taken = try bare.takingOver()
    #expect(taken.caption == "春茶" && taken.photographer == "样本摄影" && taken.source == "样本图片社")
    let typed = try bare.saying(caption: "采茶", photographer: nil).takingOver(except: [.photographer])
    #expect(typed.caption == "采茶" && typed.photographer == nil && typed.source == "样本图片社")
    let licensed = picture(
      notes {
        $0.source = "样本图片社"
        $0.licensor = "样本授权社"
      })
    #expect(try licensed.takingOver().source == "样本授权社")
    #expect(try Illustration(Sample.picture(1)).takingOver() == Illustration(Sample.picture(1)))
  }

  @Test("Names agree however they are written")
  func names() {
    for (one, other) in [
      ("样本摄影", "样本摄影"), ("新华社记者样本摄影", "样本摄影"), ("样本圖片社", "样本图片社"), ("SMITH, John", "John Smith"),
      ("样本图片社", "样本图片社/样本摄影"), ("ＡＢＣ", "abc"),
    ] { #expect(NameLikeness.agree(one, other) && NameLikeness.agree(other, one), "\(one) \(other)") }
    for (one, other) in [("样本甲", "样本乙"), ("张", "张三"), ("", "样本"), ("……", "样本"), ("John Smith", "John Brown")] {
      #expect(!NameLikeness.agree(one, other) && !NameLikeness.agree(other, one), "\(one) \(other)")
    }
  }

  @Test("What is printed is contradicted by another name, not by more of the same or by a house's own")
  func remarks() throws {
    func remarks(
      _ photographer: String?, _ source: String? = nil, _ said: PictureNotes, ours: Set<String> = []
    ) throws -> [PictureRemark] {
      try picture(said).saying(caption: nil, photographer: photographer, source: source).remarks { ours.contains($0) }
    }
    let agency = notes {
      $0.photographer = "样本摄影"
      $0.credit = "样本图片社"
      $0.source = "样本分社"
    }
    // Where nothing is printed, nothing is contradicted.
    #expect(try remarks(nil, agency).isEmpty)
    #expect(try remarks("样本摄影", "样本图片社", agency).isEmpty)
    #expect(try remarks("样本摄影", agency) == [.unprinted(file: "样本分社")])
    #expect(
      try remarks("样本记者", "别的社", agency) == [
        .photographer(printed: "样本记者", file: "样本摄影"), .source(printed: "别的社", file: "样本分社"),
      ])
    #expect(try remarks("样本记者", notes { $0.photographer = "样本网机位三" }, ours: ["样本网机位三"]).isEmpty)
    #expect(try remarks("样本记者", PictureNotes()).isEmpty)
    // Who took it is also who gives it.
    let own = notes {
      $0.photographer = "样本摄影"
      $0.credit = "样本摄影 供图"
    }
    #expect(try remarks("样本摄影", own).isEmpty)
  }

  @Test("Nothing of a sender goes into a record that nothing is erased from")
  func sender() throws {
    let said = notes {
      $0.photographer = "样本读者"
      $0.copyright = "(c) 样本 读者"
      $0.credit = "样本图片社"
      $0.caption = "河埠，13900000000"
      $0.persons = ["样本读者", "样本甲"]
      $0.machine = .generated
    }
    func kept(_ words: [String]?, penName: String? = nil) throws -> PictureNotes? {
      let story = IncomingStory(
        manuscript: try Manuscript(headline: nil, body: ["正文。"]), penName: penName,
        pictures: [Sample.picture(1, saying: said)])
      return story.withoutSender(words).pictures[0].embedded
    }
    #expect(
      try kept(["样本读者", "13900000000"])
        == notes {
          $0.credit = "样本图片社"
          $0.persons = ["样本甲"]
          $0.machine = .generated
        })
    #expect(try kept(["别人"]) == said)
    #expect(try kept(["样本读者"], penName: "样本读者") == said)
    // Where the box is locked, whatever names a person goes.
    #expect(
      try kept(nil)
        == notes {
          $0.credit = "样本图片社"
          $0.machine = .generated
        })
    #expect(notes { $0.persons = ["样本读者"] }.withoutSender(["样本读者"]) == nil)
  }

  @Test("A no for the whole story is none for a picture whose file says otherwise")
  func blanket() throws {
    let walk = try Walk(
      try Manuscript(
        headline: try Headline("春茶开采"), body: ["第一段。"],
        illustrations: [
          Illustration(Sample.picture(1)),
          another(
            notes {
              $0.machine = .possible
              $0.minors = true
            }),
        ]))
    let licensing = try Sample.person("licensing", .licensing)
    let matter = Matter(walk.article)
    func component(_ file: RightsFile, _ number: Int) -> Component? {
      file.components.first { $0.name == String(Sample.picture(number).digest.short) }
    }
    let empty = RightsFile(article: walk.article.id)
    var file = try empty.stating(
      [.machine(MachineOrigin.none), .minors(Minors.none)], on: matter, by: licensing, at: walk.now)
    #expect(file.machine == MachineOrigin.none && file.minors == Minors.none)
    #expect(component(file, 1)?.machine == MachineOrigin.none && component(file, 1)?.minors == Minors.none)
    #expect(component(file, 2)?.machine == nil && component(file, 2)?.minors == nil)
    // Said of the picture by itself it counts, and so does a yes for the whole.
    file = try file.stating(
      [.partMachine(.none, of: String(Sample.picture(2).digest.short))], on: matter, by: licensing, at: walk.now)
    #expect(component(file, 2)?.machine == MachineOrigin.none)
    let marked = MachineOrigin.made(visibleMark: .yes, hiddenMark: .yes)
    let yes = try empty.stating([.machine(marked)], on: matter, by: licensing, at: walk.now)
    #expect(component(yes, 2)?.machine == marked)
  }

  private func another(_ notes: PictureNotes) -> Illustration { Illustration(Sample.picture(2, saying: notes)) }
}
