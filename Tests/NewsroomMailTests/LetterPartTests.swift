import Editorial
import Foundation
import Newsroom
import NewsroomFormats
import NewsroomParsers
import Testing

@Suite("Parts of letters")
struct LetterPartTests {
  private static let story = "清早六点，河埠头的石阶上还挂着露水。"
  private static let gb18030 = String.Encoding(rawValue: 0x8000_0632)

  private func letter(_ headers: String, _ body: [UInt8]) throws -> MailLetter {
    try LetterFormat.parse(Array("From: a@example.com\r\nSubject: x\r\n\(headers)\r\n\r\n".utf8) + body)
  }

  private func mixed(_ kind: String, _ parts: String...) throws -> MailLetter {
    try letter(
      "Content-Type: multipart/\(kind); boundary=b",
      Array((parts.map { "--b\r\n\($0)\r\n" }.joined() + "--b--\r\n").utf8))
  }

  private let page = "Content-Type: text/html; charset=utf-8\r\n\r\n<p>\(story)</p><p>老沈说，也甜。</p>"

  @Test(
    "Plain words beside a page are the story, unless they are a footer, a hint or nothing",
    arguments: [
      (" \r\n\u{A0}", true), ("发自我的iPhone", true), ("本邮件为 HTML 格式。", true),
      ("请使用支持 HTML 的客户端查看全文。", true),
      ("清早六点，河埠头的石阶上还挂着露水。\r\n老沈说，也甜。", false),
    ])
  func alternatives(plain: String, isPage: Bool) throws {
    let read = try mixed("alternative", "Content-Type: text/plain; charset=utf-8\r\n\r\n\(plain)", page).story()
    #expect(read.manuscript.body == [Self.story, "老沈说，也甜。"], "\(isPage)")
  }

  @Test("Calendars and enriched text are kept as files and no story")
  func others() throws {
    let read = try mixed(
      "mixed", "Content-Type: text/plain; charset=utf-8\r\n\r\n\(Self.story)",
      "Content-Type: text/calendar; name=a.ics\r\n\r\nBEGIN:VCALENDAR",
      "Content-Type: text/enriched\r\n\r\n<bold>x</bold>")
    #expect(read.text.split(whereSeparator: \.isNewline).map(String.init) == [Self.story])
    #expect(read.attachments.count == 2)
  }

  @Test("A named text that stands in the letter is its text, in its own character set")
  func named() throws {
    let gbk = try #require(Self.story.data(using: Self.gb18030)).base64EncodedString()
    let read = try mixed(
      "mixed", "Content-Type: text/plain; charset=utf-8\r\n\r\n编辑好。",
      "Content-Type: text/plain; charset=gbk; name=a.txt\r\nContent-Disposition: inline\r\nContent-Transfer-Encoding: base64\r\n\r\n\(gbk)"
    )
    #expect(read.text.contains(Self.story))
    #expect(read.attachments.isEmpty)
  }

  @Test(
    "A letter within a letter is kept as a file and asked about, and one that holds nothing else is refused by name")
  func forwarded() async throws {
    let inner =
      "Content-Type: message/rfc822\r\n\r\nFrom: b@example.com\r\nSubject: 老桥\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n桥还是原来的桥。"
    let read = try await mixed("mixed", "Content-Type: text/plain; charset=utf-8\r\n\r\n\(Self.story)", inner).taken()
    #expect(read.story.manuscript.body == [Self.story])
    #expect(read.remarks == [.letterInside("老桥")])
    #expect(read.attachments.map(\.attachment.name) == ["老桥.eml"])
    #expect(read.attachments.first.map { String(decoding: $0.bytes, as: UTF8.self).contains("桥还是原来的桥。") } == true)
    #expect(try await mixed("mixed", inner).taken().saysNothing == .onlyForwarded("老桥"))
  }

  @Test("Reports and answers by programs are no stories")
  func programs() {
    #expect(throws: MailFault.automatic) {
      try mixed("mixed", "Content-Type: multipart/report; boundary=c\r\n\r\n--c\r\n\r\nx\r\n--c--")
    }
    for head in [
      "From: MAILER-DAEMON@example.com\r\nSubject: x", "From: a@example.com\r\nSubject: 自动回复：已收到",
      "From: a@example.com\r\nSubject: Automatic reply: x", "From: a@example.com\r\nX-Failed-Recipients: b@example.com",
      "From: a@example.com\r\nSubject: =?utf-8?B?\(Data("自动回复: 来稿".utf8).base64EncodedString())?=",
    ] {
      #expect(throws: MailFault.automatic, "\(head)") { try LetterFormat.parse(Array("\(head)\r\n\r\nx".utf8)) }
    }
    #expect(
      throws: Never.self,
      performing: { try LetterFormat.parse(Array("From: a@example.com\r\nSubject: 自动回复的年代\r\n\r\nx".utf8)) })
  }

  @Test(
    "What a letter quotes is no story",
    arguments: [
      "\r\n> 您好，稿件收到。\r\n> 编辑部", "\r\n在 2026年6月1日，编辑部 写道：\r\n> 您好。\r\n", "\r\n-----原始邮件-----\r\n发件人：编辑部\r\n您好。",
      "\r\n------------------ 原始邮件 ------------------\r\n您好",
      "\r\n---------- Forwarded message ---------\r\nFrom: x\r\n您好",
      "\r\n发件人：编辑部\r\n发送时间：2026年6月1日\r\n收件人：样本\r\n主题：收到\r\n\r\n您好。",
    ])
  func quoted(quote: String) async throws {
    let read = try await letter("Content-Type: text/plain; charset=utf-8", Array((Self.story + quote).utf8)).taken()
    #expect(read.story.manuscript.body == [Self.story])
    #expect(read.remarks == [.quoteLeftOut])
    let alone = try await letter("Content-Type: text/plain; charset=utf-8", Array(quote.utf8)).taken()
    #expect(alone.saysNothing == .onlyQuoted)
  }

  @Test("What a page of a letter quotes, hides or only says to programs is no story")
  func pages() throws {
    let html =
      "<style>p{}</style><p>\(Self.story) 1 < 2</p><div style='display: none'>藏</div><blockquote type=cite><p>您好。</p></blockquote>"
    let read = try letter("Content-Type: text/html; charset=utf-8", Array(html.utf8)).story()
    #expect(read.manuscript.body == [Self.story + " 1 < 2"])
    #expect(read.remarks == [.quoteLeftOut])
  }

  @Test(
    "A character set is honoured where the bytes are that",
    arguments: [
      ("koi8-r", "Река и мост", String.Encoding(rawValue: 0x8000_0A02)),
      ("iso-8859-2", "Łódź na rzece", .isoLatin2), ("iso-8859-1", "café près de la rivière", .isoLatin1),
      ("shift_jis", "川の船と橋", .shiftJIS), ("euc-kr", "강가의 다리", String.Encoding(rawValue: 0x8000_0940)),
      ("gb2312", "河埠头的船", gb18030), ("utf-16be", "河埠头", .utf16BigEndian),
    ])
  func honoured(charset: String, text: String, encoding: String.Encoding) throws {
    let bytes = [UInt8](try #require(text.data(using: encoding)))
    #expect(try LetterCharset.text(of: bytes, declared: charset) == text)
  }

  @Test("One that the bytes contradict, or that nobody knows, is found out or refused, and never read as garbage")
  func lying() throws {
    let gbk = [UInt8](try #require(Self.story.data(using: Self.gb18030)))
    for charset in ["utf-8", "us-ascii", "iso-8859-1", "windows-1252", "big5", "klingon", "", "koi8-r"] {
      #expect(try LetterCharset.text(of: gbk, declared: charset) == Self.story, "\(charset)")
      #expect(try LetterCharset.text(of: Array(Self.story.utf8), declared: charset) == Self.story, "\(charset)")
    }
    let big5 = [UInt8](
      try #require("老沈說，今年的菱角比去年早了半個月，也甜。".data(using: String.Encoding(rawValue: 0x8000_0A03))))
    for charset in ["utf-8", "gb2312", "klingon", "iso-8859-1"] {
      #expect(try LetterCharset.text(of: big5, declared: charset) == "老沈說，今年的菱角比去年早了半個月，也甜。", "\(charset)")
    }
    for charset in ["utf-7", "hz-gb-2312", "iso-2022-jp", "iso-2022-kr"] {
      #expect(throws: MailFault.charset(charset)) { try LetterCharset.text(of: gbk, declared: charset) }
    }
    #expect(throws: MailFault.charset("klingon")) {
      try LetterCharset.text(of: [0xFF, 0xFE - 1, 0x81, 0x20], declared: "klingon")
    }
    #expect(try LetterCharset.text(of: Array("+bLNX4Fk0-".utf8), declared: "utf-7") == "河埠头")
  }
}
