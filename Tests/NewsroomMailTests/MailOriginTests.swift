import NewsroomFormats
import NewsroomParsers
import Testing

@Suite("Letters that programs wrote, or that went to many")
struct MailOriginTests {
  private func letter(_ header: String) -> [UInt8] {
    Array("From: a@example.com\r\n\(header)\r\nSubject: x\r\n\r\nList-Id: <in the text>\r\nPrecedence: bulk\r\n".utf8)
  }

  @Test(
    "A program's letter is no submission",
    arguments: [
      "Auto-Submitted: auto-replied", "auto-submitted:auto-generated", "Auto-Submitted:\r\n auto-notified; x=y",
      "X-Autoreply: yes", "Precedence: auto_reply", "Return-Path: <>", "Return-Path:  < >",
      "Content-Type: multipart/report; report-type=delivery-status; boundary=b",
    ])
  func program(header: String) {
    #expect(throws: MailFault.automatic) { try LetterFormat.parse(letter(header)) }
  }

  @Test(
    "What went to many is taken in, and marked so that nothing answers it",
    arguments: [
      "Precedence: bulk", "Precedence: List", "precedence:\tjunk", "List-Id: <a.example.com>",
      "List-Unsubscribe:\r\n <mailto:a@example.com>", "X-Auto-Response-Suppress: OOF, AutoReply",
    ])
  func many(header: String) throws {
    #expect(try LetterFormat.parse(letter(header)).isBulk)
  }

  @Test(
    "What people write is answered",
    arguments: [
      "Auto-Submitted: no", "Auto-Submitted: no; a=b", "Auto-Submitted:\r\n no", "Return-Path: <a@example.com>",
      "Precedence: first-class", "X-List: x", "Subject: List-Id: a", "X-Auto-Response-Suppress: None",
    ])
  func person(header: String) throws {
    let read = try LetterFormat.parse(letter(header))
    #expect(read.from == "a@example.com" && !read.isBulk)
  }
}
