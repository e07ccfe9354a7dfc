import Editorial
import Foundation
import Newsroom
import NewsroomFormats
import NewsroomParsers
import Testing

@Suite("Slips as people write them")
struct SlipFormTests {
  private static let body = ["清早六点，河埠头的石阶上还挂着露水，卖菱角的船就靠了岸。", "老沈说，今年的菱角比去年早了半个月，也甜。"]
  private static let text = body.joined(separator: "\n")

  private func story(_ text: String, subject: String = "河埠头的菱角", from: String? = "样本读者") throws -> UnreadStory {
    try MailLetter(
      messageID: nil, subject: subject, from: "a@example.com", fromName: from, text: text, attachments: []
    ).story()
  }

  @Test(
    "Numbers before a line, signs behind its name and boxes to tick say nothing of their own",
    arguments: [
      "1. 笔名：河边样\n2. 同意告知：2026-1\n3. 原创：是\n4. 年龄：成年", "一、笔名：河边样\n二、同意告知：2026-1\n三、原创：是\n四、年龄：成年",
      "（1）笔名：河边样\n（2）同意告知：2026-1\n（3）原创：是\n（4）年龄：成年", "①笔名：河边样\n②同意告知：2026-1\n③原创：是\n④年龄：成年",
      "笔名﹕河边样\n同意告知∶2026-1\n原创︰是\n年龄：成年", "笔名=河边样\n同意告知=2026-1\n原创＝是\n年龄=成年",
      "笔名 - 河边样\n同意告知 - 2026-1\n原创 - 是\n年龄 – 成年", "笔名 河边样\n同意告知 2026-1\n原创 是\n年龄 成年",
      "笔名：河边样。同意告知：2026-1。原创：是。年龄：成年。",
      "笔名：河边样\n同意告知书（2026-1）：√\n是否原创：☑是 □否\n是否一稿多投：□是 ☑否\n年龄：☑成年 □未成年",
      "笔名：河边样\n同意告知：２０２６－１\n原创：是\n年龄：成年", "【投稿信息】\n笔名：河边样\n同意告知：2026-1\n原创：是\n年龄：成年",
    ])
  func forms(slip: String) throws {
    for text in ["\(slip)\n\n\(Self.text)", "\(Self.text)\n\n\(slip)", "\(slip)\n【正文】\n\(Self.text)"] {
      let read = try story(text)
      #expect(read.manuscript.body == Self.body, "\(text)")
      #expect(read.penName == "河边样" && read.consent == "2026-1", "\(text)")
      #expect(read.declaration?.isOriginal == true && read.declaration?.age == .adult, "\(text)")
      #expect(read.remarks.isEmpty, "\(text)")
    }
  }

  @Test("Consent in a sentence among the lines of a slip names its notice")
  func sentence() throws {
    let read = try story("\(Self.text)\n\n笔名：河边样\n本人同意《样本投稿告知书》（2026-1版）\n本作品为本人原创，未一稿多投。\n年龄：36")
    #expect(read.manuscript.body == Self.body)
    #expect(read.consent == "2026-1" && read.declaration?.isOriginal == true && read.declaration?.age == .adult)
    let no = try story("\(Self.text)\n\n笔名：河边样\n本人不同意《样本投稿告知书》（2026-1版）\n原创：是")
    #expect(no.consent == nil)
  }

  @Test("Two boxes ticked, or none, are no answer")
  func boxes() throws {
    for value in ["☑是 ☑否", "□是 □否"] {
      let read = try story("\(Self.text)\n\n笔名：河边样\n同意告知：2026-1\n原创：\(value)")
      #expect(read.remarks == [.unreadableLine("原创：\(value)")])
      #expect(read.manuscript.body == Self.body)
    }
  }

  @Test(
    "The headline and the byline above a story are not printed twice; who wrote it is the pen name",
    arguments: [
      ("河埠头的菱角", "《河埠头的菱角》\n作者：河边样"), ("河埠头的菱角（散文）", "河埠头的菱角\n\n文/河边样"), ("投稿《河埠头的菱角》", "河埠头的菱角\n作者 河边样"),
      ("河埠头的菱角", "文：河边样"), ("样本读者投稿", "河埠头的菱角\n文/河边样"), ("散文一篇，请审阅", "河埠头的菱角\n作者：河边样"), ("", "河埠头的菱角\n作者：河边样"),
    ])
  func openings(subject: String, opening: String) throws {
    let read = try story("\(opening)\n\n\(Self.text)\n\n同意告知：2026-1\n原创：是", subject: subject)
    #expect(read.manuscript.headline?.text.hasPrefix("河埠头的菱角") == true)
    #expect(read.manuscript.body == Self.body)
    #expect(read.penName == "河边样")
  }

  @Test(
    "A first line that only resembles the headline, and what a story says of authors, stay",
    arguments: ["河埠头的菱角船", "作者们都来了", "作者：来了？"])
  func kept(line: String) throws {
    let read = try story("\(line)\n\(Self.text)", subject: "河埠头的菱角")
    #expect(read.manuscript.body == [line] + Self.body)
  }
}

@Suite("Letters that hand others on")
struct ForwardedLetterTests {
  private static let body = "清早六点，河埠头的石阶上还挂着露水，卖菱角的船就靠了岸。\n\n老沈说，今年的菱角比去年早了半个月，也甜。"
  private static let heads = [
    "-------- 转发邮件信息 --------\n发件人：\"样本同学\" <s@example.com>\n发送日期：2026-06-28 09:12:11\n收件人：a@example.com\n主题：河埠头的菱角\n",
    "---------- Forwarded message ---------\n发件人： 样本同事 <t@example.com>\nDate: 2026年6月28日周日 09:12\nSubject: 河埠头的菱角\n\n",
    "以下是转发的邮件：\n\n> 发件人: 样本同事 <t@example.com>\n> 日期: 2026年6月28日\n> 收件人: a@example.com\n> \n> ",
    "________________________________\n发件人: 样本同事 <t@example.com>\n发送时间: 2026年6月28日\n收件人: 样本\n主题: 河埠头的菱角\n\n",
  ]

  private func read(_ text: String, subject: String = "转发：河埠头的菱角") async throws -> ReadStory {
    try await MailLetter(
      messageID: nil, subject: subject, from: "a@example.com", fromName: nil, text: text, attachments: []
    ).story().read(in: DirectSandbox())
  }

  @Test("What it hands on is kept beside what its sender says, and asked about", arguments: heads)
  func kept(head: String) async throws {
    let quote = head.contains("\n> ") ? Self.body.replacing("\n", with: "\n> ") : Self.body
    let words = try await read("王老师，这是我学生的稿子，请看。\n\n\(head)\(quote)")
    #expect(words.story.manuscript.body == ["王老师，这是我学生的稿子，请看。"])
    #expect(words.remarks == [.letterInside("河埠头的菱角")])
    #expect(words.attachments.map(\.attachment.name) == ["forwarded.txt"])
    let kept = words.attachments.first.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    #expect(kept.contains("卖菱角的船就靠了岸。") && kept.contains("也甜。") && kept.contains("发件人"))
    let alone = try await read("\n\n发自我的iPhone\n\n\(head)\(quote)")
    #expect(alone.saysNothing == .onlyForwarded("河埠头的菱角"))
  }

  @Test("A few lines behind > on which the story goes on are the story's; below somebody's name they are not")
  func notes() async throws {
    let note = "他在纸上写：\n> 我走了，别找我。\n> 饭在锅里。\n\n我把纸条折好，放进口袋，走到渡口，船已经开了。"
    let lines = note.split(separator: "\n").map(String.init)
    let words = try await read(note, subject: "纸条")
    #expect(words.story.manuscript.body == lines && words.remarks.isEmpty)
    let answer = note.replacing("他在纸上写：", with: "样本编辑 于2026年6月28日 09:12写道：")
    let left = try await read(answer, subject: "纸条")
    #expect(left.story.manuscript.body == [lines[3]] && left.remarks == [.quoteLeftOut])
  }

  @Test("A letter that a story tells of is the story's: it has no hour and no address")
  func letterInStory() async throws {
    let text = "她在信里写：\n发件人：远方的我\n收件人：十年前的你\n主题：别怕\n这里下雪了，我很好，勿念。"
    let words = try await read(text, subject: "十年一信")
    #expect(words.story.manuscript.bodyText == text && words.remarks.isEmpty)
  }

  @Test("What a program says of a letter's reading, and an absence note by any mark, are no stories")
  func receipts() {
    for (subject, text) in [
      ("已读: 河埠头的菱角", "您的邮件\n 收件人: 样报\n在 2026/6/29 8:00 时已被阅读。"), ("来信已收到【自动回复】", "您的来信已收到。"),
      ("Read: story", "Your message was read on Monday."),
    ] {
      let head = "From: a@example.com\r\nContent-Type: text/plain; charset=utf-8\r\nSubject: \(subject)\r\n\r\n"
      #expect(throws: MailFault.automatic, "\(subject)") { try LetterFormat.parse(Array((head + text).utf8)) }
    }
    let story = "From: a@example.com\r\nContent-Type: text/plain; charset=utf-8\r\nSubject: 已读：一封旧信\r\n\r\n\(Self.body)"
    #expect(throws: Never.self, performing: { try LetterFormat.parse(Array(story.utf8)) })
  }
}
