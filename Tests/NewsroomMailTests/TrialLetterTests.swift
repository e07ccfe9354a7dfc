import Editorial
import Foundation
import Newsroom
import NewsroomFormats
import NewsroomParsers
import Testing

/// What was read wrongly on a trial: each is as right as it can be.
@Suite("Letters and files that were read wrongly once")
struct TrialLetterTests {
  private static let first = "清早六点，河埠头的石阶上还挂着露水，卖菱角的船就靠了岸。"
  private static let second = "老沈说，今年的菱角比去年早了半个月，也甜。"

  static func bytes(_ name: String) throws -> [UInt8] {
    let folder = try #require(Bundle.module.url(forResource: "Fixtures", withExtension: nil))
    return Array(try Data(contentsOf: folder.appending(path: "trials/\(name)")))
  }

  /// As the intake reads it, with what a letter box adds.
  private func story(_ name: String) async throws -> ReadStory {
    var box = StoryFacts()
    box.consent = "2026-1"
    box.isOriginal = true
    return try await LetterFormat.parse(try Self.bytes(name)).story(defaults: box).read(in: DirectSandbox())
  }

  @Test(
    "The story and its slip are found",
    arguments: [
      "alternative-blank-plain.eml", "bom-first.eml", "subject-raw-gbk.eml", "slip-one-bad-line.eml",
    ])
  func whole(name: String) async throws {
    let read = try await story(name)
    #expect(read.story.manuscript.headline?.text == "河埠头的菱角")
    #expect(read.story.manuscript.body == [Self.first, Self.second])
    #expect(read.story.penName == "河边人")
    #expect(read.story.consent == "2026-1")
    #expect(read.contact.name == "样本" || read.contact.name == "样本读者")
  }

  @Test("Chinese in seven bits and in Big5 is read by the name that the letter gives it")
  func charsets() async throws {
    let hz = try await story("charset-hz.eml")
    #expect(hz.story.manuscript.body == [Self.first, Self.second])
    #expect(hz.story.penName == "河边人")
    let big5 = try await story("charset-cp950.eml")
    #expect(big5.story.manuscript.body == ["清早六點，河埠頭的石階上還掛著露水。老沈說，今年的菱角比去年早了半個月。"])
    #expect(big5.story.penName == "河邊人")
    #expect(big5.story.declaration?.isOriginal == true)
  }

  @Test("An answer that a program gave is no story")
  func automatic() throws {
    #expect(throws: MailFault.automatic) { try LetterFormat.parse(try Self.bytes("auto-reply.eml")) }
  }

  @Test("A manuscript in a file is the story; file and greeting are kept, and the desk is told")
  func document() async throws {
    let read = try await story("docx-manuscript.eml")
    #expect(read.story.manuscript.headline?.text == "河埠头的菱角")
    #expect(read.story.manuscript.body == [Self.first, Self.second])
    #expect(read.story.penName == "河边人")
    #expect(read.attachments.map(\.attachment.name) == ["河埠头的菱角.docx", "letter.txt"])
    #expect(read.attachments.last.map { String(decoding: $0.bytes, as: UTF8.self) } == "编辑老师好，稿件见附件，请审阅。")
    #expect(read.remarks == [.storyInFile("河埠头的菱角.docx")])
    #expect(read.setAside.isEmpty)
  }

  @Test("Flowed lines are one paragraph; so are the lines of a page's source")
  func flowed() async throws {
    #expect(
      try await story("format-flowed.eml").story.manuscript.body == [
        "清早六点，河埠头的石阶上还挂着露水，卖菱角的船就靠了岸。老沈说，今年的菱角比去年早了半个月，也甜。", "第二段从这里开始，孩子们都跑来看船，看鸭子。",
      ])
    #expect(
      try await story("html-source-newlines.eml").story.manuscript.body == ["源码里换了行的一段话，浏览器里是一段。"])
  }

  @Test("References are characters, and cells stand apart")
  func entities() async throws {
    let body = try await story("html-entities.eml").story.manuscript.body
    #expect(body == ["气温36°C，菱角5×3筐，每斤8¥——•“甜”……1–2天©→老沈", Self.second, "一", "二", "甲 | 乙"])
  }

  @Test("A line of the slip that nobody can read is named, and nothing of the slip is in the story")
  func badLine() async throws {
    let read = try await story("slip-one-bad-line.eml")
    #expect(read.remarks == [.ageInYears("年龄：45岁", .adult)])
    #expect(Words(.zhHans).sentence(read.remarks[0]).contains("年龄：45岁"))
    #expect(read.contact.phone == "13900000000")
    #expect(read.contact.address == "桐乡市某街道1号")
  }

  @Test("A subject of many words is whole")
  func subject() async throws {
    #expect(
      try await story("subject-padded-words.eml").story.manuscript.headline?.text
        == "关于桐乡市濮院镇老年食堂开张第一个月的所见所闻与街坊们的心里话")
  }

  @Test("A bank's tab before a number is no part of it")
  func bank() throws {
    let results = try PaymentFile.results(String(decoding: try Self.bytes("bank-tab-before-id.csv"), as: UTF8.self))
    #expect(results.map(\.fee.description) == ["fa1f03d3-73aa-4b35-b362-899c59d8f65f"])
    #expect(results.map(\.outcome) == [.failed(reason: "银行未付")])
  }

  @Test("Escaped characters of a form in JSON are what they stand for")
  func escaped() throws {
    let words = try StoryForm.words(try Self.bytes("emoji-escaped.json"))
    #expect(words.headline == "河😀埠")
    #expect(words.body == ["第一段。", "第二段。"])
    #expect(words.facts.isOriginal == true && words.facts.isOfferedElsewhere == false)
  }

  @Test("A list that has a unit twice is refused at its second line")
  func twice() throws {
    let text = String(decoding: try Self.bytes("list-duplicate-unit.csv"), as: UTF8.self)
    let start = Instant(Date(timeIntervalSince1970: 0))
    let fault = #expect(throws: SourceListCSV.Fault.self) {
      try SourceListCSV.entries(text, path: "l.csv", from: start, recorded: start) { _ in start }
    }
    #expect(fault?.line == 3)
    #expect(fault?.found == "嘉兴日报社")
  }
}
