import Editorial
import Foundation
import Newsroom
import Testing

@testable import NewsroomWeb

@Suite("What forms bring")
struct FormTests {
  @Test(
    "Fields are read as browsers write them, and written as they are read",
    arguments: ["春茶", "a+b=c&d", "100%", "行一\n行二", "", "𠮷 😀"])
  func fields(text: String) throws {
    var fields = Fields()
    fields.add("headline", text)
    fields.add("值", "x")
    let read = try #require(Fields(encoded: fields.encoded))
    #expect(read == fields)
    #expect(read.raw("headline") == text)
  }

  @Test("What is no form is refused", arguments: ["a=%", "a=%4", "a=%zz", "%ff=1", "a=%c3%28"])
  func refused(text: String) { #expect(Fields(encoded: text) == nil) }

  @Test("More fields than any form has are refused")
  func many() {
    #expect(Fields(encoded: Array(repeating: "a=1", count: 2_000).joined(separator: "&")) != nil)
    #expect(Fields(encoded: Array(repeating: "a=1", count: 2_001).joined(separator: "&")) == nil)
  }

  @Test("Blanks around a field do not count, and one of nothing else is none")
  func blanks() throws {
    let fields = try #require(Fields(encoded: "a=+%E3%80%80x+y%20&b=+%20&c=1%0D%0A2"))
    #expect(fields["a"] == "x y" && fields["b"] == nil && fields.raw("c") == "1\n2")
  }

  private static let boundary = "----caibian"

  private func body(_ parts: [String]) -> [UInt8] {
    Array((parts.map { "--\(Self.boundary)\r\n\($0)\r\n" }.joined() + "--\(Self.boundary)--\r\n").utf8)
  }

  @Test("A form with a file is read: fields, the file's name, its bytes as they are")
  func multipart() throws {
    let reader = try #require(Multipart(contentType: "multipart/form-data; boundary=\"\(Self.boundary)\""))
    let form = try #require(
      reader.form(
        body([
          "Content-Disposition: form-data; name=\"caption\"\r\n\r\n春茶\r\n第二行",
          "Content-Disposition: form-data; name=\"file\"; filename=\"早市%22.png\"\r\nContent-Type: image/png\r\n\r\n\u{1}--\(Self.boundary.dropLast())\r\n",
        ])))
    #expect(form.fields.raw("caption") == "春茶\n第二行")
    #expect(form.file("file")?.name == "早市\".png")
    #expect(form.file("file")?.bytes == Array("\u{1}--\(Self.boundary.dropLast())\r\n".utf8))
  }

  @Test("A form that is cut off, or is none, is refused")
  func broken() throws {
    let reader = try #require(Multipart(contentType: "multipart/form-data; boundary=\(Self.boundary)"))
    let whole = body(["Content-Disposition: form-data; name=\"a\"\r\n\r\n1"])
    #expect(reader.form(whole)?.fields.raw("a") == "1")
    // All that is cut before the last boundary ends.
    for length in 0..<whole.count - 2 { #expect(reader.form(Array(whole.prefix(length))) == nil, "\(length)") }
    #expect(reader.form(body(["Content-Type: text/plain\r\n\r\n1"])) == nil)
    #expect(reader.form(body(["Content-Disposition: form-data; name=\"a\"\r\n\r\n"]) + [0]) != nil)
    for type in ["multipart/mixed; boundary=x", "multipart/form-data", "multipart/form-data; boundary=", "text/plain"] {
      #expect(Multipart(contentType: type) == nil)
    }
  }
}

@Suite("Who is let in, and where to")
struct DoorTests {
  @Test("A page's token is good for its own session only")
  func tokens() {
    let token = PageToken.of("cb_one")
    #expect(PageToken.isRight(token, for: "cb_one") && !PageToken.isRight(token, for: "cb_two"))
    #expect(!PageToken.isRight(nil, for: "cb_one") && !PageToken.isRight("", for: "cb_one"))
    #expect(!token.contains("cb_one"))
  }

  @Test(
    "After signing in one stays at the desk",
    arguments: [
      ("/desk/articles/1?a=b#c", "/desk/articles/1?a=b#c"), ("//elsewhere.example/desk", "/desk"),
      ("https://elsewhere.example", "/desk"), ("/desk/login", "/desk"), ("/desk\\elsewhere", "/desk"),
      ("/desk\r\nSet-Cookie: a=b", "/desk"), ("", "/desk"),
    ])
  func stays(typed: String, expected: String) { #expect(SigningIn.here(typed) == expected) }

  @Test(
    "The language is the one that the browser would rather have",
    arguments: [
      ("zh-CN,zh;q=0.9,en;q=0.8", Language.zhHans), ("en-GB,en;q=0.9", .en), ("fr, en;q=0.3, zh;q=0.2", .en),
      ("en;q=0, zh;q=0.1", .zhHans), ("", .zhHans), ("*;q=,;;", .zhHans),
    ])
  func languages(header: String, expected: Language) { #expect(Language(accepting: header) == expected) }

  @Test(
    "Nothing but files of the site is read",
    arguments: [
      "/../etc/passwd", "/a/../../b", "/%2e%2e/x", "/.caibian-site", "/a/.hidden", "/a%00.html", "/a%5cb", "//.",
      "/%ff",
    ])
  func outside(path: String) { #expect(ReadersPages.place(path) == nil) }

  @Test("A folder is its first page; well-known files are readers' too")
  func inside() {
    #expect(ReadersPages.place("/") == ["index.html"])
    #expect(ReadersPages.place("/columns/") == ["columns", "index.html"])
    #expect(ReadersPages.place("/.well-known/tdmrep.json") == [".well-known", "tdmrep.json"])
    #expect(ReadersPages.place("/2026/%E6%98%A5.html") == ["2026", "春.html"])
  }

  @Test(
    "A range is one, within the file",
    arguments: [
      ("bytes=0-9", 0..<10), ("bytes=90-", 90..<100), ("bytes=-5", 95..<100), ("bytes=95-200", 95..<100),
    ])
  func ranges(header: String, expected: Range<Int>) { #expect(ReadersPages.range(header, of: 100) == expected) }

  @Test(
    "What is no such range is answered with the whole",
    arguments: ["bytes=9-3", "bytes=100-", "bytes=0-1,3-4", "lines=1-2", "bytes=-0", "bytes=a-b"])
  func noRange(header: String) { #expect(ReadersPages.range(header, of: 100) == nil) }

  @Test("One network asks so much a minute, and keeps no other from asking")
  func pace() {
    let pace = Pace(most: 3)
    let one = Network(address: [203, 0, 113, 1]) ?? .unknown
    let other = Network(address: [198, 51, 100, 1]) ?? .unknown
    #expect((0..<5).map { _ in pace.lets(one) } == [true, true, true, false, false])
    #expect(pace.lets(other))
  }
}

@Suite("The desk's pages")
struct TemplateTests {
  @Test("Every template says everything in both languages", arguments: Template.allCases)
  func pairs(template: Template) {
    let text = template.text
    #expect(text.components(separatedBy: "[[").count == text.components(separatedBy: "]]").count)
    let english = PageLibraries.worded(text, .en)
    // What stands in Chinese on English pages is the name of the other language.
    let left = english.replacing("中文", with: "").unicodeScalars.filter { (0x4E00...0x9FFF).contains($0.value) }
    #expect(left.isEmpty, "\(template): \(String(String.UnicodeScalarView(left)))")
    // Of English words there stand in Chinese only those of HTML and of fields.
    #expect(!PageLibraries.worded(text, .zhHans).contains("[["))
  }

  @Test("Style and script stay small, and nothing in the pages runs or styles from elsewhere")
  func small() {
    #expect(DeskStyle.text.utf8.count < 25_000)
    #expect(DeskScript.text.utf8.count < 15_000)
    for template in Template.allCases {
      let text = template.text
      #expect(
        !text.contains("style=") && !text.contains("onclick") && !text.contains("http://") && !text.contains("https://")
      )
      // Forms that change something carry the token, but for those of whoever has no session.
      for form in text.components(separatedBy: "method=\"post\"").dropFirst() {
        let end = form.components(separatedBy: "</form>")[0]
        let isGuests = end.contains("/desk/login\"") || end.contains("/desk/join\"") || end.contains("/desk/language\"")
        #expect(isGuests || end.contains("{{> token}}"), "\(template): \(end.prefix(120))")
      }
    }
  }

  @Test("A page is rendered with what it is given, escaped")
  func escaped() {
    let page = ProblemPage(title: "<b>", sentences: ["\"&'"])
    struct Whole { let page: ProblemPage }
    let html = PageLibraries().page(.problem, Whole(page: page), in: .en)
    #expect(html.contains("&lt;b&gt;") && !html.contains("<b>"))
  }
}
