import Editorial
import Foundation
import NewsroomFormats
import NewsroomParsers
import Testing

@Suite("What a sender says of themselves")
struct LetterSlipTests {
  private static let body = ["清早六点，河埠头的石阶上还挂着露水。", "老沈说，今年的菱角比去年早了半个月，也甜。"]
  private static let story = body.joined(separator: "\n")
  private static let slip = "笔名：河边人\n同意告知：2026-1\n原创：是\n另投他处：否\n年龄：成年\n电话：13900000000"

  private func story(_ text: String) throws -> UnreadStory {
    try MailLetter(
      messageID: nil, subject: "河埠头的菱角", from: "a@example.com", fromName: "样本读者", text: text, attachments: []
    ).story()
  }

  private func expectWhole(_ text: String, remarks: [LetterRemark] = []) throws {
    let read = try story(text)
    #expect(read.manuscript.body == Self.body, "\(text)")
    #expect(read.consent == "2026-1", "\(text)")
    #expect(read.penName == "河边人" && read.declaration?.isOriginal == true, "\(text)")
    #expect(read.contact.phone == "13900000000", "\(text)")
    #expect(read.remarks == remarks, "\(text)")
  }

  @Test(
    "A slip is found at the top or the end, whatever stands between",
    arguments: [
      "S\n\nB", "S\nB", "B\n\nS", "B\nS", "B\n-- \nS", "B\nS\n-- \n样本读者", "B\n\nS\n\n发自我的iPhone", "B\nS\n来自我的华为手机",
      "B\n\n-- \n样本读者\nS\n", "B\n--\nS",
      "B\n\nS\n\n本邮件及附件含有保密信息，仅供收件人使用；误收请删除。",
      "B\nS\n\nThis e-mail is confidential and for the intended recipient only.",
      "\n\nS\n\nB\n\n发自我的小米手机",
    ])
  func places(shape: String) throws {
    try expectWhole(shape.replacing("S", with: Self.slip).replacing("B", with: Self.story))
  }

  @Test("Under a salutation, spaced out, in one line, in brackets, in traditional letters or a table it is one too")
  func forms() throws {
    try expectWhole("编辑老师：\n\n\(Self.slip)\n\n\(Self.story)", remarks: [.deskWordsLeftOut])
    try expectWhole(Self.slip.replacing("\n", with: "\n\n") + "\n\n" + Self.story)
    try expectWhole(Self.story + "\n（" + Self.slip.replacing("\n", with: "；") + "）")
    try expectWhole(Self.story + "\n" + Self.slip.replacing("\n", with: "  "))
    try expectWhole(Self.story + "\n" + Self.slip.replacing("：", with: " | "))
    try expectWhole(Self.story + "\n" + Self.slip.replacing("电话：", with: "电　话："))
    try expectWhole(
      Self.slip.replacing("笔名", with: "筆名").replacing("原创", with: "原創").replacing("年龄", with: "年齡") + "\n" + Self.story)
  }

  @Test("Details at the end of a letter are the sender's data and not printed")
  func details() throws {
    let read = try story(
      "\(Self.story)\n\n作者：张小满\n单位：样本小学\n电话：0573-88000000\n地址：桐乡市样本路1号\n邮编：314500")
    #expect(read.manuscript.body == Self.body)
    #expect(read.contact.name == "张小满" && read.contact.phone == "0573-88000000")
    #expect(read.contact.address == "桐乡市样本路1号；单位 样本小学；邮编 314500")
    let alone = try story("\(Self.story)\n13900000000\n330483195001010000\n样本读者")
    #expect(alone.manuscript.body == Self.body)
    #expect(alone.contact.phone == "13900000000")
    #expect(alone.remarks == [.deskWordsLeftOut, .accountIncomplete])
  }

  @Test("A bank account is proposed for the story's own fee where it is whole, and never printed")
  func account() throws {
    let text = "\(Self.story)\n姓名：张小满\n身份证号：330483195001010000\n开户行：样本银行桐乡支行\n账号：6200 0000 0000 0000"
    let read = try story(text)
    #expect(read.manuscript.body == Self.body)
    #expect(read.remarks == [.accountProposed("****0000")])
    #expect(read.payee?.name == "张小满" && read.payee?.account == "6200000000000000")
    let half = try story("\(Self.story)\n银行卡号：6200000000000000000")
    #expect(half.manuscript.body == Self.body && half.payee == nil)
    #expect(half.remarks == [.accountIncomplete])
  }

  @Test(
    "A line that cannot be read is named, and the rest of the slip is read",
    arguments: [
      ("年龄：保密", LetterRemark.unreadableLine("年龄：保密")), ("原创：大概吧", .unreadableLine("原创：大概吧")),
      ("同意告知：同意", .unreadableLine("同意告知：同意")), ("另投他处：", .unreadableLine("另投他处：")),
      ("年龄：13岁", .ageInYears("年龄：13岁", .under14)), ("年龄: 70 周岁", .ageInYears("年龄：70 周岁", .adult)),
    ])
  func unreadable(line: String, remark: LetterRemark) throws {
    for text in ["笔名：河边人\n\(line)\n电话：13900000000\n\n\(Self.story)", "\(Self.story)\n笔名：河边人\n\(line)\n电话：13900000000"] {
      let read = try story(text)
      #expect(read.manuscript.body == Self.body)
      #expect(read.remarks == [remark])
      #expect(read.penName == "河边人" && read.contact.phone == "13900000000")
    }
  }

  @Test("Signs that turn the reading direction go from a telephone number, and that is said")
  func turned() throws {
    let read = try story("笔名：河边人\n电话：\u{202A}139\u{202C}0000\u{200E}0000\u{2069}\n\n\(Self.story)")
    #expect(read.contact.phone == "13900000000")
    #expect(read.remarks == [.signsDropped])
    let pasted = try story("\(Self.story)\n\u{202D}13900000000\u{202C}")
    #expect(pasted.contact.phone == "13900000000")
  }

  @Test(
    "What a story says with a colon stays in it",
    arguments: [
      "他说：“好。”", "地址：梧桐街道，电话：没有人记得。这是老店的招牌。", "原创：这个词他说了三遍。\n后来就不说了。", "作者：一位老人",
    ])
  func stays(line: String) throws {
    let read = try story("\(Self.body[0])\n\(line)\n\(Self.body[1])\n\(Self.body[0])")
    #expect(
      read.manuscript.body == [Self.body[0]] + line.split(separator: "\n").map(String.init) + [
        Self.body[1], Self.body[0],
      ])
  }
}
