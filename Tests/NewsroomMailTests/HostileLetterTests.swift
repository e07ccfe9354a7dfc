import Editorial
import Foundation
import Newsroom
import NewsroomFormats
import NewsroomParsers
import Testing

/// Bad letters: each is refused or defused with a clear fault, none brings the reader down, and memory stays bounded.
@Suite("Hostile letters")
struct HostileLetterTests {
  private static func mail(_ headers: String, _ body: String = "字\r\n") -> [UInt8] {
    Array("From: a@example.com\r\nSubject: x\r\n\(headers)\r\n\r\n\(body)".utf8)
  }

  /// By hand: what is known to be tried.
  static let handMade: [(name: String, bytes: [UInt8])] = {
    var deep = ""
    for level in 0..<3_000 {
      deep += "Content-Type: multipart/mixed; boundary=b\(level)\r\n\r\n--b\(level)\r\n"
    }
    let many = (0..<5_000).map { _ in "--b\r\nContent-Disposition: attachment; filename=x\r\n\r\nx\r\n" }.joined()
    return [
      ("nothing", []), ("a zero byte", [0]), ("only line breaks", Array("\r\n\r\n\r\n".utf8)),
      ("no sender", Array("Subject: x\r\n\r\n字".utf8)),
      ("binary", (0..<4_096).map { UInt8(truncatingIfNeeded: $0 * 37) }),
      ("parts within parts", Array("From: a@example.com\r\n\(deep)".utf8)),
      ("five thousand attachments", Self.mail("Content-Type: multipart/mixed; boundary=b", many + "--b--")),
      (
        "a letter within a letter within a letter",
        Self.mail("", String(repeating: "Content-Type: message/rfc822\r\n\r\n", count: 500))
      ),
      ("no end of a boundary", Self.mail("Content-Type: multipart/mixed; boundary=b", "--b\r\n\r\nx")),
      ("an empty boundary", Self.mail("Content-Type: multipart/mixed; boundary=\"\"", "--\r\n\r\nx\r\n----")),
      ("an endless header", Array("From: a@example.com\r\nX: \(String(repeating: "y", count: 3 << 20))\r\n\r\nx".utf8)),
      (
        "a hundred thousand headers",
        Array(("From: a@example.com\r\n" + String(repeating: "X: y\r\n", count: 100_000) + "\r\nx").utf8)
      ),
      (
        "a wrong charset",
        Self.mail("Content-Type: text/plain; charset=utf-8", "") + [0xC3, 0x28, 0xA0, 0xFF, 0xFE, 0xFD, 0x81]
      ),
      ("an unknown charset", Self.mail("Content-Type: text/plain; charset=klingon") + [0xFF, 0xFE, 0xFD, 0x81, 0x20]),
      ("an unknown transfer encoding", Self.mail("Content-Transfer-Encoding: rot13")),
      ("broken base64", Self.mail("Content-Transfer-Encoding: base64", "!!!!####====\r\n")),
      ("broken quoted-printable", Self.mail("Content-Transfer-Encoding: quoted-printable", "=ZZ=9=\r\n=")),
      (
        "a header in the subject",
        Array(
          "From: a@example.com\r\nSubject: =?utf-8?B?\(Data("x\r\nBcc: all@example.com".utf8).base64EncodedString())?=\r\n\r\n字"
            .utf8)
      ),
      (
        "a header in the sender's name",
        Array(
          "From: =?utf-8?B?\(Data("x\nTo: y".utf8).base64EncodedString())?= <a@example.com>\r\nSubject: x\r\n\r\n字".utf8
        )
      ),
      (
        "a turned subject",
        Array(
          "From: a@example.com\r\nSubject: =?utf-8?B?\(Data("x\u{202E}gpj".utf8).base64EncodedString())?=\r\n\r\n字".utf8
        )
      ),
      ("controls in the text", Self.mail("", "字\u{1B}[2J\u{7}字")),
      ("a text of many megabytes", Self.mail("", String(repeating: "字", count: 1 << 20))),
      ("a letter of a hundred megabytes", [UInt8](repeating: 0x41, count: 100 << 20)),
    ]
  }()

  /// Every letter that the reader makes a story of must be one that is safe to keep.
  private func reading(_ bytes: [UInt8]) async -> String {
    do {
      let story = try await MailLetter(bytes).taken()
      for picture in story.pictures { #expect(!picture.picture.name.contains("/")) }
      for text in [story.story.manuscript.headline?.text, story.contact.name, story.contact.email].compactMap({ $0 }) {
        let breaks = text.filter(\.isNewline)
        #expect(breaks.isEmpty)
      }
      return "read"
    } catch is MailFault {
      return "refused"
    } catch is TextFault {
      return "refused"
    } catch {
      Issue.record("no clear fault: \(error)")
      return "?"
    }
  }

  @Test("By hand: each is refused or read, and none stops the next", arguments: handMade.indices)
  func byHand(index: Int) async {
    #expect(await reading(Self.handMade[index].bytes) != "?", "\(Self.handMade[index].name)")
  }

  @Test(
    "These are refused, not read",
    arguments: [
      "nothing", "no sender", "binary", "parts within parts", "five thousand attachments", "an unknown charset",
      "a header in the subject", "a turned subject", "controls in the text", "a text of many megabytes",
      "a letter of a hundred megabytes",
    ])
  func refused(name: String) async throws {
    let letter = try #require(Self.handMade.first { $0.name == name })
    #expect(await reading(letter.bytes) == "refused")
  }

  @Test(
    "What hides in attachments is set aside by its first bytes, whatever it is called",
    arguments: [
      ("a.jpg", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "SVG"),
      ("b.png", "<html><script>x</script>", "HTML"), ("c.gif", "PK\u{3}\u{4}bomb", "ZIP"),
      ("d.webp", "%PDF-1.7", "PDF"),
      ("e.jpg", "MZ\u{90}", "EXE"), ("../../f.jpg", "x", "?"),
    ])
  func disguised(name: String, content: String, kind: String) async throws {
    let letter = try await MailLetter(
      Self.mail(
        "Content-Type: multipart/mixed; boundary=b",
        """
        --b\r\n\r\n字\r\n--b\r\nContent-Type: image/jpeg\r\nContent-Transfer-Encoding: base64\r\n\
        Content-Disposition: attachment; filename="\(name)"\r\n\r\n\(Data(content.utf8).base64EncodedString())\r\n--b--\r\n
        """)
    ).taken()
    #expect(letter.pictures.isEmpty)
    #expect(letter.setAside.map(\.fault) == [.notAPicture(looksLike: kind)])
    #expect(letter.setAside.allSatisfy { !$0.name.contains("/") })
  }

  @Test("A picture that would unfold to gigabytes is not opened")
  func bomb() {
    let png: [UInt8] =
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
      + [0, 1, 0, 0, 0, 1, 0, 0, 8, 2, 0, 0, 0] + [0, 0, 0, 0] + [0, 0, 0, 0] + Array("IEND".utf8) + [0, 0, 0, 0]
    #expect(throws: PictureFault.tooManyPixels(65_536, 65_536)) { try PictureFormat.parse(png) }
  }

  @Test(
    "File names lose paths, controls and turned signs",
    arguments: [
      ("../../etc/passwd", "passwd"), ("C:\\windows\\x.jpg", "x.jpg"), ("a\u{202E}gpj.exe", "agpj.exe"),
      ("..", "picture"),
      ("\0\r\n", "picture"), ("x\r\nBcc: y.jpg", "xBcc_ y.jpg"), ("图.jpg", "图.jpg"),
    ])
  func names(name: String, plain: String) { #expect(PlainName.of(name) == plain) }

  @Test("Five hundred letters broken at random are refused or read, and memory stays bounded")
  func generated() async throws {
    let sample = Array(try Data(contentsOf: LetterTests.samples.appending(path: "letter.eml")))
    let seed: UInt64 = 20_261_125
    var state = seed
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % max(1, limit)
    }
    var counts: [String: Int] = [:]
    let before = Self.residentKilobytes()
    for _ in 0..<500 {
      var bytes = sample
      for _ in 0...next(40) {
        let place = next(bytes.count)
        switch next(6) {
        case 0: bytes[place] = UInt8(next(256))
        case 1: bytes.removeSubrange(place..<min(bytes.count, place + next(400)))
        case 2: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + next(400))], at: next(bytes.count))
        case 3: bytes.insert(contentsOf: (0..<next(60)).map { _ in UInt8(next(256)) }, at: place)
        case 4: bytes.removeSubrange(place...)
        default: bytes.insert(contentsOf: Array("\r\n--sample-boundary\r\n".utf8), at: place)
        }
        if bytes.count < 2 { break }
      }
      counts[await reading(bytes), default: 0] += 1
    }
    #expect(counts["read", default: 0] + counts["refused", default: 0] == 500, "seed \(seed): \(counts)")
    #expect(Self.residentKilobytes() - before < 300_000, "seed \(seed)")
  }

  @Test("Pictures broken at random are refused or kept, and what is kept has no place in it")
  func brokenPictures() throws {
    let pictures = try MailLetter(Array(try Data(contentsOf: LetterTests.samples.appending(path: "letter.eml"))))
      .attachments
    let seed: UInt64 = 7
    var state = seed
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % max(1, limit)
    }
    for round in 0..<2_000 {
      var bytes = pictures[round % 2].bytes
      for _ in 0...next(8) { bytes[next(bytes.count)] = UInt8(next(256)) }
      if next(3) == 0 { bytes.removeLast(next(bytes.count - 1)) }
      do { _ = try PictureFormat.parse(bytes) } catch is PictureFault {} catch {
        Issue.record("seed \(seed), round \(round): \(error)")
      }
    }
  }

  /// How much memory this process has, as Linux tells it.
  private static func residentKilobytes() -> Int {
    guard let text = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else { return 0 }
    let line = text.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
    return line.flatMap { Int($0.filter(\.isNumber)) } ?? 0
  }
}
