import Editorial
import Foundation
import Newsroom
import NewsroomFormats
import NewsroomParsers
import Testing

@Suite("Letters by e-mail")
struct LetterTests {
  /// The folder of samples, beside this test's module.
  static let samples = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Samples/tongxiang")

  private func sample() throws -> [UInt8] { Array(try Data(contentsOf: Self.samples.appending(path: "letter.eml"))) }

  @Test("The sample letter in GB18030, with two pictures, is read whole")
  func gb18030() async throws {
    let letter = try MailLetter(try sample())
    #expect(letter.subject == "投稿：运河边的老茧站")
    #expect(letter.from == "sample-reader@example.com")
    #expect(letter.fromName == "样本读者")
    #expect(letter.attachments.map(\.name) == ["河埠.jpg", "铜牌.png"])
    let story = try await letter.taken()
    #expect(story.story.manuscript.headline?.text == "运河边的老茧站")
    #expect(story.story.manuscript.body.count == 4)
    #expect(story.story.manuscript.body.first?.hasPrefix("样本来稿。腊月里") == true)
    #expect(story.story.penName == "河边人")
    #expect(story.story.consent == "2026-1")
    let declared = Declaration(isOriginal: true, isOfferedElsewhere: false, age: .adult)
    #expect(story.story.declaration == declared)
    let contact = try Contact(name: "样本读者", email: "sample-reader@example.com", phone: "13900000000")
    #expect(story.contact == contact)
    #expect(story.pictures.map(\.picture.kind) == [.jpeg, .png])
    #expect(story.pictures.map(\.picture.width) == [64, 40])
    #expect(story.setAside.isEmpty)
  }

  @Test("Pictures lose the place they were taken at, and keep author and rights")
  func places() async throws {
    for attachment in try MailLetter(try sample()).attachments {
      let before = String(decoding: attachment.bytes, as: UTF8.self)
      let kept = try await DirectSandbox().picture(attachment.bytes, named: attachment.name)
      let after = String(decoding: kept.bytes, as: UTF8.self)
      #expect(before.contains("(c) SAMPLE"))
      #expect(after.contains("(c) SAMPLE"))
      // The degrees as Exif has them: 4142/100 in little-endian bytes.
      let seconds: [UInt8] = [0x2E, 0x10, 0, 0, 100, 0, 0, 0]
      #expect(contains(attachment.bytes, seconds))
      #expect(!contains(kept.bytes, seconds))
      for word in ["GPS", "30,37.69N", "Tongxiang"] { #expect(!after.contains(word), "\(word)") }
      if kept.picture.kind == .jpeg { #expect(after.contains("河边人")) }
      // Taking it in again changes nothing: the digest is of what is kept.
      #expect(try await DirectSandbox().picture(kept.bytes, named: "x").picture.digest == kept.picture.digest)
    }
  }

  private func contains(_ bytes: [UInt8], _ wanted: [UInt8]) -> Bool {
    (0...max(0, bytes.count - wanted.count)).contains { bytes[$0...].starts(with: wanted) }
  }

  @Test("The same words from the same sender are the same letter, whatever the envelope says")
  func same() async throws {
    let bytes = try sample()
    let text = String(decoding: bytes, as: UTF8.self)
    let again = text.replacing("sample-1@example.com", with: "another@example.com")
      .replacing("Mon, 29 Jun", with: "Tue, 30 Jun")
    let other = text.replacing("sample-reader@example.com", with: "somebody@example.com")
    let one = try await MailLetter(bytes).taken().story.letter
    #expect(try await MailLetter(Array(again.utf8)).taken().story.letter == one)
    #expect(try await MailLetter(Array(other.utf8)).taken().story.letter != one)
  }

  @Test("A letter in HTML gives its words, and none of its scripts")
  func html() throws {
    let letter = try MailLetter(
      Array(
        """
        From: a@example.com\r\nSubject: x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n\
        <html><head><style>p{}</style><SCRIPT>alert('偷')</SCRIPT></head><body><p>第一段&nbsp;&amp;</p>\
        <div onclick="x()">第二段<!-- 藏 --></div><svg><text>图</text></svg></body></html>
        """.utf8))
    #expect(letter.text.split(whereSeparator: \.isNewline).map(String.init) == ["第一段 &", "第二段"])
  }

  @Test("Big5, a text file in place of words, and a slip at the end are read too")
  func others() async throws {
    let letter = try MailLetter(
      Array("From: a@example.com\r\nSubject: x\r\nContent-Type: text/plain; charset=big5\r\n\r\n".utf8)
        + [0xA4, 0xA4, 0xA4, 0xE5, 0x0D, 0x0A])
    #expect(letter.text.contains("中文"))
    let attached = try await MailLetter(
      Array(
        """
        From: a@example.com\r\nSubject: 来稿:题\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n\r\n--b\r\n\
        Content-Type: text/plain; charset=utf-8; name=a.txt\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\n\
        正文在附件里。\r\n\r\n笔名：甲\r\n原创：是\r\n--b--\r\n
        """.utf8)
    ).taken()
    #expect(attached.story.manuscript.body == ["正文在附件里。"])
    #expect(attached.story.manuscript.headline?.text == "题")
    #expect(attached.story.penName == "甲")
  }

  @Test("Form files are read in JSON and YAML, with the pictures beside them")
  func forms() async throws {
    let picture = try #require(try MailLetter(try sample()).attachments.last)
    let json = """
      {"headline": "春到运河", "body": "第一段。\\n第二段。", "penName": "河边人", "consent": "2026-1", "original": true,
       "age": "under14", "guardianConsent": "父母来信", "email": "a@example.com", "pictures": ["p.png"]}
      """
    let yaml = """
      headline: 春到运河
      body:
        - 第一段。
        - 第二段。
      penName: 河边人
      consent: 2026-1
      original: true
      age: under14
      guardianConsent: 父母来信
      email: a@example.com
      pictures: [p.png]
      """
    var read: [ReadStory] = []
    for form in [json, yaml] {
      let story = try await StoryForm.read(Array(form.utf8), path: "form", in: DirectSandbox()) { name in
        #expect(name == "p.png")
        return picture.bytes
      }
      read.append(try await story.read(in: DirectSandbox()))
    }
    #expect(read[0] == read[1])
    #expect(read[0].story.declaration?.age == .under14)
    #expect(read[0].pictures.count == 1)
  }

  @Test(
    "A form that leads elsewhere, unfolds without end or says what nobody knows is refused",
    arguments: [
      "headline: x\nbody: y\npictures: [../../etc/passwd]", "headline: x\nbody: y\npictures: [/etc/passwd]",
      "a: &a [x,x]\nb: &b [*a,*a]\nheadline: *b\nbody: y", "headline: x\nbody: y\nrole: admin", "body: y", "- x",
      "headline: [a]\nbody: y", "{", "headline: x\nbody: y\nage: 13", String(repeating: "[", count: 5_000),
      "headline: x\nbody: " + String(repeating: "- ", count: 100_000), String(repeating: "? ", count: 100_000),
      String(repeating: "%TAG !a! x\n", count: 10_000) + "headline: x\nbody: y",
      (0..<300).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
    ])
  func badForms(form: String) async {
    await #expect(throws: (any Error).self) {
      try await StoryForm.read(Array(form.utf8), path: "form", in: DirectSandbox()) { _ in
        Issue.record("a file was opened")
        return []
      }
    }
  }
}

extension MailLetter {
  /// The story in it with its pictures taken in, as the intake does.
  func taken() async throws -> ReadStory { try await story().read(in: DirectSandbox()) }
}
