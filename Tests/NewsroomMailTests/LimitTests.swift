import Newsroom
import NewsroomFormats
import NewsroomParsers
import Testing

@Suite("Limits of what comes in")
struct LimitTests {
  private static let head = "From: a@example.com\r\nMIME-Version: 1.0\r\n"

  @Test("A letter over 48 MB is refused with the limit, before it is read")
  func letter() {
    #expect(MailLetter.limit == 48 << 20)
    let bytes = Array(Self.head.utf8) + [UInt8](repeating: 0x61, count: MailLetter.limit)
    #expect(throws: MailFault.tooLarge(size: bytes.count, limit: MailLetter.limit)) { try LetterFormat.parse(bytes) }
  }

  @Test("The texts of a letter are 10 MB together at most; more is refused with the limit")
  func texts() {
    let half = String(repeating: String(repeating: "a", count: 998) + "\r\n", count: 6_000)
    let part = "--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n\(half)"
    let letter = "\(Self.head)Content-Type: multipart/mixed; boundary=b\r\n\r\n\(part)\(part)--b--\r\n"
    let fault = #expect(throws: MailFault.self) { try LetterFormat.parse(Array(letter.utf8)) }
    guard case .textTooLarge(let size, let limit) = fault else {
      Issue.record("\(String(describing: fault))")
      return
    }
    #expect(limit == 10 << 20 && size > limit)
  }

  @Test("Pages are 10 MB at most, pictures and manuscripts 20; memory is 40 MB and eight times the input")
  func others() {
    #expect(PageFormat.bounds.bytes == 10 << 20)
    #expect(PictureFormat.largest == 20 << 20 && ManuscriptFormat.bounds.bytes == 20 << 20)
    #expect(ParsingBounds.memory(for: 0) == 40 * 1_048_576)
    #expect(ParsingBounds.memory(for: 1_000_000) == 40 * 1_048_576 + 8_000_000)
  }
}
