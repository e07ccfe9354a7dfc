import Editorial
import Foundation
import NewsroomFormats
import NewsroomParsers
import Testing

/// What people and their programs put around a story that they send.
@Suite("Habits of senders")
struct LetterHabitTests {
  private static let body = ["清明前后，我回了一趟老家。村口那棵老樟树还在，树下坐着几个晒太阳的老人。", "母亲在灶间蒸青团，艾草的香气一直飘到河埠头。"]
  private static let text = body.joined(separator: "\n")

  private func letter(
    _ text: String, subject: String = "老樟树下", _ files: (name: String, bytes: [UInt8], text: String?)...
  ) throws -> UnreadStory {
    try MailLetter(
      messageID: nil, subject: subject, from: "a@example.com", fromName: nil, text: text,
      attachments: files.map { MailLetter.Attachment(name: $0.name, bytes: $0.bytes, text: $0.text) }
    ).story()
  }

  @Test("A child's slip is read whole though it says what no list has, so that its age counts")
  func child() throws {
    let read = try letter(
      "\(Self.text)\n姓名：样小满\n学校：样本小学三（2）班\n爱好：画画\n年龄：9岁\n指导老师：样老师\n监护人：样本\n监护人电话：13900000001\n")
    #expect(read.manuscript.body == Self.body)
    #expect(read.declaration?.age == .under14)
    #expect(read.contact.name == "样小满")
    #expect(read.contact.address?.contains("学校 样本小学三（2）班") == true)
  }

  @Test("A text file with more words than the letter is the story, and is kept")
  func textFile() async throws {
    let file = Array("老樟树下\n\(Self.text)\n笔名：樟树人".utf8)
    let read = try await letter("编辑老师好，投稿一篇，请审阅。", subject: "投稿", ("a.txt", file, nil))
      .read(in: DirectSandbox())
    #expect(read.story.manuscript.headline?.text == "老樟树下")
    #expect(read.story.manuscript.body == Self.body)
    #expect(read.story.penName == "樟树人")
    #expect(read.remarks == [.storyInFile("a.txt")])
    #expect(read.attachments.map(\.attachment.name).sorted() == ["a.txt", "letter.txt"])
    let alone = try await letter("", ("a.txt", file, nil)).read(in: DirectSandbox())
    #expect(alone.story.manuscript.body.suffix(2) == Self.body.suffix(2))
    #expect(alone.attachments.map(\.attachment.name) == ["a.txt"])
    let cut = try await letter(Self.text, ("ATT00001.txt", Array("-- ".utf8), nil)).read(in: DirectSandbox())
    #expect(cut.remarks.isEmpty && cut.story.manuscript.body == Self.body)
  }

  @Test("A declaration in a sentence is the sender's and no part of the story; the desk is told")
  func declarations() throws {
    let lines: [(line: String, isOriginal: Bool, isElsewhere: Bool)] = [
      ("本文系本人原创首发，未一稿多投，文责自负。", true, false), ("声明：本文为原创，未在其他平台发表，授权贵网使用。", true, false),
      ("本文首发于样本文学公众号，版权归作者所有。", false, true),
    ]
    for (line, isOriginal, isElsewhere) in lines {
      let read = try letter("\(Self.text)\n\(line)\n笔名：樟树人")
      #expect(read.manuscript.body == Self.body)
      #expect(read.declaration?.isOriginal == isOriginal)
      #expect(read.declaration?.isOfferedElsewhere == isElsewhere)
      #expect(read.remarks == [.declarationRead(line)])
      #expect(read.penName == "樟树人")
    }
  }

  @Test("A notice that is named in a sentence is agreed to; sentences of a story stay in it")
  func sentences() throws {
    let read = try letter("\(Self.text)\n本人同意隐私告知2026-1，保证原创，未一稿多投。")
    #expect(read.consent == "2026-1" && read.manuscript.body == Self.body)
    let story = Self.text + "\n这件作品是她的原创，版权登记那天她哭了。\n他保证明年还来。"
    #expect(try letter(story).manuscript.body.count == 4)
  }

  @Test(
    "The headline stands in the subject, without what programs and senders put around it",
    arguments: [
      ("回复：约稿", "约稿"), ("Re: Re：转发: 老樟树下", "老樟树下"), ("【散文投稿】老樟树下", "老樟树下"), ("散文《老樟树下》 作者 样本", "老樟树下"),
      ("来稿：散文《老樟树下》", "老樟树下"), ("《红楼梦》里的样本县", "《红楼梦》里的样本县"), ("《老樟树下》", "《老樟树下》"), ("报告：老樟树活了三百年", "报告：老樟树活了三百年"),
      ("【组图】老樟树下", "【组图】老樟树下"), ("投稿记", "投稿记"),
    ])
  func titles(subject: String, headline: String) throws {
    #expect(try letter(Self.text, subject: subject).manuscript.headline?.text == headline)
  }

  @Test("A subject that only says that it is a story leaves the headline to the first line")
  func emptySubjects() throws {
    for subject in ["投稿", "散文投稿", "来稿"] {
      let read = try letter("\n老樟树下\n\n\(Self.text)", subject: subject)
      #expect(read.manuscript.headline?.text == "老樟树下" && read.manuscript.body == Self.body)
      #expect(try letter(Self.text, subject: subject).manuscript.headline?.text == subject)
    }
    let marks = String(repeating: "Re:", count: 40_000)
    #expect(throws: TextFault.self) { try letter(Self.text, subject: marks) }
  }

  @Test("A card below a letter, and a line that only says what comes, are not printed")
  func furniture() throws {
    let card = "| |\n样本\n|\n|\n邮箱：s@example.com\n|\n签名由 网易邮箱大师 定制"
    #expect(try letter("\(Self.text)\n\n\(card)\n").manuscript.body == Self.body)
    let account = "稿费请汇：\n开户名：样本\n开户行：样本银行\n账号：6228480000000000001\n身份证号：330483199001010011"
    #expect(try letter("\(Self.text)\n\(account)").manuscript.body == Self.body)
    let read = try letter("\(Self.text)\n（作者：样本，样本镇样本村1号，电话13900000003，邮编314513）")
    #expect(read.contact.name == "样本" && read.contact.phone == "13900000003")
    #expect(read.contact.address?.contains("样本镇样本村1号") == true)
  }
}
