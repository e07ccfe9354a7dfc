import Editorial
import Foundation
import NewsroomFormats
import Testing

/// What tells who a sender is and how they are reached is never printed without a word, however it is written.
@Suite("What is the sender's at the end of a letter")
struct SenderDataTests {
  private static let body = ["清早六点，河埠头的石阶上还挂着露水，卖菱角的船就靠了岸。", "老沈说，今年的菱角比去年早了半个月，也甜。"]
  private static let text = body.joined(separator: "\n")
  private static let slip = "笔名：河边样\n同意告知：2026-1\n原创：是\n年龄：成年"

  private func story(_ text: String, subject: String = "河埠头的菱角") throws -> UnreadStory {
    try MailLetter(
      messageID: nil, subject: subject, from: "a@example.com", fromName: "样本读者", text: text, attachments: []
    ).story()
  }

  @Test(
    "A number, an address or a card goes to the sender's data",
    arguments: [
      "样本读者 13900000007\n000000 样省样县样镇人民路1号", "样本读者，13900000007，样县样镇人民路1号", "☎ 13900000007\n📧 reader@example.com",
      "☎️ 139-0000-0007", "（样本读者，13900000007）", "样本读者 电话13900000007", "支付宝：13900000007", "Tel/微信：13900000007",
      "电话（微信同号）：13900000007", "邮箱/QQ：100000@qq.example\n手机：13900000007", "P.S. 如不采用请告知，电话13900000007。",
      "又及：打电话13900000007找我就行，谢谢。", "１３９００００００７０", "电话：１３９００００００７０", "+86 139 0000 0007",
      "--------------------\n样本读者 | 样县样本中心\n记者\nM: +86 139 0000 0007\nT: 0000-88000000\nA: 样县样本路1号\nwww.yangben.example",
      "________________________________\n\nreader@example.com",
      "稿费请汇：\n户名 样本读者\n账号 6200 0000 0000 0000 002\n开户行 样本农商银行样镇支行", "样本读者 110101199001011234",
      "---\n来自小米手机", "从 Windows 版邮件发送", "________________________________",
      "----------\n投稿人信息\n联系电话：13900000007\n----------",
    ])
  func card(card: String) throws {
    for text in ["\(Self.text)\n\n\(Self.slip)\n\n\(card)\n", "\(Self.text)\n\n\(Self.slip)\n\(card)"] {
      let read = try story(text)
      #expect(read.manuscript.body == Self.body, "\(text)")
      #expect(read.penName == "河边样" && read.consent == "2026-1", "\(text)")
      if card.contains("13900000007"), !card.hasPrefix("支付宝") {
        #expect(read.contact.phone?.contains("13900000007") == true, "\(text)")
      }
    }
  }

  @Test("In brackets behind the last sentence it is the sender's too, and the sentence stays whole")
  func brackets() throws {
    for inside in ["样本读者 电话13900000007", "作者：样本读者，电话：139 0000 0007", "样本读者，13900000007"] {
      let read = try story("\(Self.text)（\(inside)）\n\n\(Self.slip)")
      #expect(read.manuscript.body == Self.body, "\(inside)")
      #expect(read.contact.phone?.contains("139") == true, "\(inside)")
    }
  }

  @Test("A paragraph in brackets that tells how its author is reached or paid is the sender's")
  func note() throws {
    let note = "（作者地址：样县样镇样本路1号，邮编000000，电话13900000007，银行卡号6200000000000000003，开户行样本农商银行）"
    for text in ["\(Self.text)\n\n\(note)\n\n\(Self.slip)", "\(Self.text)\n\(Self.slip)\n\(note)"] {
      let read = try story(text)
      #expect(read.manuscript.body == Self.body, "\(text)")
      #expect(read.contact.phone == "13900000007", "\(text)")
      #expect(read.contact.address?.contains("样本路1号") == true, "\(text)")
    }
  }

  @Test(
    "A name, a number and an address above a story are the sender's",
    arguments: [
      "样本读者 13900000007\n样县样镇样本路1号", "样本读者，13900000007，样县样镇样本路1号", "编辑老师您好：\n样本读者（13900000007）", "手机13900000007",
    ])
  func above(card: String) throws {
    let read = try story("\(card)\n\n\(Self.text)\n\n\(Self.slip)")
    #expect(read.manuscript.body == Self.body)
    #expect(read.contact.phone == "13900000007")
    #expect(card.contains("样本路1号") == (read.contact.address?.contains("样本路1号") == true))
  }

  @Test("A number that may be the story's stays in it, and the desk is told")
  func remarked() throws {
    for (line, masked) in [
      ("她把13900000007写在墙上，一直没有人打来。", "****0007"), ("“写信到 old@example.com 吧。”他说。", "o***@example.com"),
    ] {
      let read = try story("\(Self.text)\n\(line)\n\n\(Self.slip)")
      #expect(read.manuscript.body == Self.body + [line])
      #expect(read.remarks == [.numberInStory(masked)])
    }
  }

  @Test(
    "What no person is reached by is no such number",
    arguments: ["那是1998 2003 123的事。", "编号20260629001，第13900页。", "全长1390000000070米。", "他在@样本的留言里写了三遍。"])
  func others(line: String) throws {
    let read = try story("\(Self.text)\n\(line)\n\n\(Self.slip)")
    #expect(read.manuscript.body == Self.body + [line] && read.remarks.isEmpty)
  }

  @Test(
    "Of a story are people with names and ages, and authors who speak",
    arguments: [
      "人物档案\n姓名：样阿婆\n年龄：82岁\n职业：裁缝\n样阿婆在样镇老街做了六十年裁缝，手里的剪刀磨短了三寸。",
      "年年：三岁，一只橘猫。\n姓名：年年\n性别：公\n它住在老街的米店里，白天睡在秤盘上，晚上蹲在门槛看月亮。",
      "作者：你为什么总坐在这里？\n老人：等船。\n作者：船早就不开了。\n老人：那我等它想通。",
    ])
  func people(story text: String) throws {
    let lines = text.split(separator: "\n").map(String.init)
    let read = try story("\(text)\n\n\(Self.slip)")
    #expect(read.manuscript.body == lines)
    #expect(read.penName == "河边样" && read.remarks.isEmpty)
  }

  @Test("A child's particulars at the top, with nothing above but a salutation, are the sender's; their age counts")
  func child() throws {
    for top in ["", "编辑老师：\n"] {
      let read = try story("\(top)姓名：样小满\n年龄：9岁\n学校：样本小学\n\n\(Self.text)\n\n笔名：河边样\n同意告知：2026-1\n原创：是")
      #expect(!read.manuscript.body.contains { $0.contains("样小满") })
      #expect(read.declaration?.age == .under14)
    }
  }

  @Test("A line of dashes in a story does not end it")
  func dashes() throws {
    for mark in ["--", "----------", "***", "＿＿＿＿"] {
      let text = "雨停了，河水还在涨，船家都把缆绳加了一道。\n\(mark)\n第二天，水退了，石阶上留下一层薄泥，孩子们光着脚跑来跑去。"
      let lines = text.split(separator: "\n").map(String.init)
      #expect(try story("\(text)\n\n\(Self.slip)").manuscript.body == lines)
      let poem = ["船来了", mark, "水上只剩", "一句没说完的话"]
      let read = try story("\(Self.text)\n\(poem.joined(separator: "\n"))\n\n\(Self.slip)\n电话：13900000007")
      if mark.count > 2 { #expect(read.manuscript.body == Self.body + poem, "\(mark)") }
    }
  }
}
