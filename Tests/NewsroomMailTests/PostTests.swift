import Editorial
import Foundation
import Newsroom
import NewsroomFormats
import NewsroomMail
import NewsroomParsers
import Testing

@Suite("Letters that go out")
struct PostTests {
  private func letter(to address: String = "reader@example.com", subject: String = "已收到您的来稿《春》") -> OutgoingLetter {
    OutgoingLetter(
      id: "received-1-8c0d", from: "tougao@example.com", to: address, subject: subject,
      text: "河边人：\n\n您好！来稿已收到。\n.\n结束",
      at: Instant(microseconds: 1_782_864_000_000_000))
  }

  @Test("A letter in the outbox folder reads as it was written, is its owner's only, and goes once")
  func folder() async throws {
    let folder = FileManager.default.temporaryDirectory.path + "/outbox-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let post = FolderPost(folder: folder)
    for _ in 0..<2 { try await post.send(letter()) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["received-1-8c0d.eml"])
    let path = folder + "/received-1-8c0d.eml"
    let read = try MailLetter(Array(try Data(contentsOf: URL(filePath: path))))
    #expect(read.subject == "已收到您的来稿《春》")
    #expect(read.from == "tougao@example.com")
    #expect(read.text.contains("来稿已收到。"))
    #expect(read.messageID == "received-1-8c0d@example.com")
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test(
    "A line break in what a sender wrote begins no header", arguments: ["a\r\nBcc: all@example.com", "a\nX-Evil: 1"])
  func injection(subject: String) async throws {
    let folder = FileManager.default.temporaryDirectory.path + "/outbox-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try await FolderPost(folder: folder).send(letter(subject: subject))
    let text = try String(contentsOfFile: folder + "/received-1-8c0d.eml", encoding: .utf8)
    let headers = text.components(separatedBy: "\n\n")[0].lowercased()
    #expect(!headers.contains("\nbcc:"))
    #expect(!headers.contains("\nx-evil:"))
  }

  @Test(
    "A mail server takes a letter; one it refuses for good is refused, one it does not take now waits by itself, and one that is down is unavailable"
  )
  func smtp() async throws {
    let server = try MailServer()
    defer { server.remove() }
    let post = SMTPPost(url: "smtp://127.0.0.1:\(server.port)")
    try await post.send(letter())
    let raw = try String(contentsOfFile: server.folder + "/1.eml", encoding: .utf8)
    #expect(raw.contains("X-Rcpt: reader@example.com"))
    #expect(try MailLetter(Array(raw.utf8)).text.contains("来稿已收到。\n.\n结束"))
    let refused = await #expect(throws: PostFault.self) { try await post.send(letter(to: "refused@example.com")) }
    guard case .refused = refused else {
      Issue.record("not refused for good: \(String(describing: refused))")
      return
    }
    let later = await #expect(throws: PostFault.self) { try await post.send(letter(to: "later@example.com")) }
    guard case .deferred = later else {
      Issue.record("not put off by itself: \(String(describing: later))")
      return
    }
    await #expect(throws: PostFault.refused("not an e-mail address")) {
      try await post.send(letter(to: "a@example.com>\r\nDATA"))
    }
    await server.stop()
    let down = await #expect(throws: PostFault.self) { try await post.send(letter()) }
    guard case .unavailable = down else {
      Issue.record("\(String(describing: down))")
      return
    }
  }
}
