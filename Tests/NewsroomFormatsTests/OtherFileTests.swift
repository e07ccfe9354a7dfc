import Foundation
import NewsroomFormats
import Testing

@Suite("Letters and web pages given as manuscripts")
struct OtherFileTests {
  @Test("Every saved sample page is told from a text, and no copied one is")
  func pages() throws {
    let folder = try #require(Bundle.module.url(forResource: "Fixtures", withExtension: nil)).appending(path: "pages")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    try #require(names.count > 60)
    for name in names where name.hasSuffix(".html") || name.hasSuffix(".txt") {
      let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
      #expect(OtherFile(bytes) == (name.hasSuffix(".html") ? .page : nil), "\(name)")
    }
  }

  @Test(
    "A letter is told by its headers, whatever stands before them and however lines end",
    arguments: [
      "From: a@example.com\nSubject: 稿\nMIME-Version: 1.0\n\n正文", "\u{FEFF}\n\nReceived: by b\n\tfrom c\nFrom: a\n\n正文",
      "From a@example.com Mon Jul  6 08:00:00 2026\nReturn-Path: <a>\nto: b\n\n正文",
      "SUBJECT: =?gb2312?B?uOU=?=\rDATE: Mon\rCONTENT-TYPE: text/plain\r\r正文",
      "X-Odd: 1\r\nMessage-ID: <1>\r\nDate: Mon\r\n\r\n正文",
    ])
  func letters(text: String) { #expect(OtherFile(Array(text.utf8)) == .letter) }

  @Test("In UTF-16 and behind blanks a page is one too")
  func wide() throws {
    let page = "  \n<!DOCTYPE HTML>\n<html><body>文</body></html>"
    #expect(OtherFile(Array(page.utf8)) == .page)
    #expect(OtherFile([0xFF, 0xFE] + Array(try #require(page.data(using: .utf16LittleEndian)))) == .page)
    #expect(OtherFile(Array("<?xml version='1.0'?>\n<html xmlns='http://www.w3.org/1999/xhtml'>".utf8)) == .page)
  }

  @Test(
    "A text stays one, whatever it quotes",
    arguments: [
      "", "标题\n正文", "From: 老王\nTo: 老李\nSubject: 河埠头\n\n这是抄来的信。", "Date: 2026-07-06\n正文", "<b>粗</b>的标题\n<p>正文</p>",
      "Content-Type: 是什么\n\n一篇讲网页的文章。", "标题\n\nFrom: a\nMIME-Version: 1.0\nContent-Type: text/plain",
      "{\"headline\": \"题\"}",
    ])
  func texts(text: String) { #expect(OtherFile(Array(text.utf8)) == nil) }
}
