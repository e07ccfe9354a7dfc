import Foundation
import NewsroomFormats
import NewsroomParsers
import Testing

@Suite("Headers of letters")
struct EncodedWordTests {
  private static let title = "运河边的老茧站，与卖菱角的船"
  private static let gb18030 = String.Encoding(rawValue: 0x8000_0632)
  private static let big5 = String.Encoding(rawValue: 0x8000_0A03)

  private func subject(_ value: [UInt8], _ charset: String = "utf-8") throws -> String {
    let bytes =
      Array("From: a@example.com\r\nContent-Type: text/plain; charset=\(charset)\r\nSubject: ".utf8) + value
      + Array("\r\n\r\nx\r\n".utf8)
    return try LetterFormat.parse(bytes).subject
  }

  private func words(_ pieces: [String], _ charset: String, _ encoding: String = "B") -> [UInt8] {
    Array(pieces.map { "=?\(charset)?\(encoding)?\($0)?=" }.joined(separator: "\r\n ").utf8)
  }

  @Test("Words that are padded one by one are whole, wherever a character is cut", arguments: 1...9)
  func padded(length: Int) throws {
    for (charset, encoding) in [("utf-8", String.Encoding.utf8), ("gb18030", Self.gb18030)] {
      let bytes = [UInt8](try #require(Self.title.data(using: encoding)))
      let pieces = stride(from: 0, to: bytes.count, by: length).map {
        Data(bytes[$0..<min(bytes.count, $0 + length)]).base64EncodedString()
      }
      #expect(try subject(words(pieces, charset)) == Self.title, "\(charset)")
      // Some programs leave the padding out.
      #expect(try subject(words(pieces.map { $0.replacing("=", with: "") }, charset)) == Self.title, "\(charset)")
    }
  }

  @Test("Base64 that was cut within its fours is put together", arguments: [5, 7, 9, 10, 11, 13])
  func cut(length: Int) throws {
    let whole = Array(Data(Self.title.utf8).base64EncodedString())
    let pieces = stride(from: 0, to: whole.count, by: length).map {
      String(whole[$0..<min(whole.count, $0 + length)])
    }
    #expect(try subject(words(pieces, "utf-8")) == Self.title)
  }

  @Test("Quoted words too, with characters cut between them")
  func quoted() throws {
    let pieces = try #require(Self.title.data(using: Self.gb18030)).map { "=" + String(format: "%02X", $0) }
    let cut = stride(from: 0, to: pieces.count, by: 3).map { pieces[$0..<min(pieces.count, $0 + 3)].joined() }
    #expect(try subject(words(cut, "gb2312", "Q")) == Self.title)
    #expect(try subject(Array("=?utf-8?Q?=E6=A1=A5_a?=".utf8)) == "桥 a")
  }

  @Test("Text between words keeps its spaces, and what is no word stays as it is")
  func mixed() throws {
    let word = "=?utf-8?B?\(Data("桥".utf8).base64EncodedString())?="
    #expect(try subject(Array("Re: \(word) \(word) x \(word)".utf8)) == "Re: 桥桥 x 桥")
    #expect(try subject(Array("投稿：\(word)".utf8)) == "投稿：桥")
    #expect(try subject(Array("a =?b =? c ?= =?x?Z?y?=".utf8)) == "a =?b =? c ?= =?x?Z?y?=")
  }

  @Test("Bytes as they are stand in the letter's character set")
  func raw() throws {
    #expect(try subject([UInt8](try #require(Self.title.data(using: Self.gb18030))), "gbk") == Self.title)
    #expect(try subject(Array(Self.title.utf8), "gbk") == Self.title)
    #expect(try subject([UInt8](try #require("運河邊的老船".data(using: Self.big5))), "big5") == "運河邊的老船")
  }

  @Test("A sender's name is read as the subject is, whatever stands around it")
  func names() throws {
    func name(_ from: [UInt8]) throws -> String? {
      let letter = try LetterFormat.parse(
        Array("Subject: x\r\nContent-Type: text/plain; charset=gbk\r\nFrom: ".utf8) + from + Array("\r\n\r\nx".utf8))
      #expect(letter.from == "a@example.com")
      return letter.fromName
    }
    let word = "=?gb2312?B?\(try #require("样本读者".data(using: Self.gb18030)).base64EncodedString())?="
    for from in [
      "\(word) <a@example.com>", "\"\(word)\" <a@example.com>", "样本读者 <a@example.com>", "\"样本读者\"<a@example.com>",
      "a@example.com (样本读者)", "a@example.com (\(word))",
    ] { #expect(try name(Array(from.utf8)) == "样本读者", "\(from)") }
    #expect(
      try name([UInt8](try #require("样本读者".data(using: Self.gb18030))) + Array(" <a@example.com>".utf8)) == "样本读者")
    #expect(try name(Array("a@example.com".utf8)) == nil)
    // What an encoded word holds is a name, never an address.
    let evil = "=?utf-8?B?\(Data("<b@example.com>".utf8).base64EncodedString())?="
    #expect(try name(Array("\(evil) <a@example.com>".utf8)) == "<b@example.com>")
  }

  @Test("The names of files are read the same way")
  func files() throws {
    let name = "河埠头的菱角与老茧站.docx"
    let pieces = ["河埠头的菱", "角与老茧站.docx"].map { "=?utf-8?B?\(Data($0.utf8).base64EncodedString())?=" }
    for written in [pieces.joined(separator: "\r\n "), name] {
      let letter = try LetterFormat.parse(
        Array(
          "From: a@example.com\r\nSubject: x\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n字\r\n--b\r\nContent-Disposition: attachment;\r\n filename=\"\(written)\"\r\n\r\nx\r\n--b--\r\n"
            .utf8))
      #expect(letter.attachments.map(\.name) == [name])
    }
  }

  @Test(
    "However a file begins, its headers are found",
    arguments: ["\u{FEFF}", "\r\n", "\n\n", "\u{FEFF}\r\n", "\r\n\u{FEFF}", "\r", "\r\r\n", " \r\n"])
  func beginnings(start: String) throws {
    let letter = try LetterFormat.parse(Array((start + "From: a@example.com\r\nSubject: 桥\r\n\r\n一。\r\n二。\r\n").utf8))
    #expect(letter.subject == "桥")
    #expect(letter.text.split(whereSeparator: \.isNewline) == ["一。", "二。"])
  }

  @Test("Lines that end by a carriage return alone, or by two and a line feed, are lines", arguments: ["\r", "\r\r\n"])
  func ends(end: String) throws {
    let text = "From: a@example.com\nSubject: 桥\nAuto-Submitted: no\n\n一。\n二。\n".replacing("\n", with: end)
    let letter = try LetterFormat.parse(Array(text.utf8))
    #expect(letter.subject == "桥")
    #expect(letter.text.split(whereSeparator: \.isNewline) == ["一。", "二。"])
    #expect(
      throws: MailFault.automatic, performing: { try LetterFormat.parse(Array(text.replacing("no", with: "yes").utf8)) }
    )
  }
}
