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

  @Test("A mail server takes a letter; one it refuses for good is refused, one that is down is unavailable")
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

/// A real mail server of Debian's, `python3-aiosmtpd`, for the length of a test.
private final class MailServer {
  let folder: String
  let port: Int
  private let process = Process()

  init() throws {
    folder = FileManager.default.temporaryDirectory.path + "/smtp-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let script = """
      import sys, time
      from aiosmtpd.controller import Controller
      class Taker:
        count = 0
        async def handle_RCPT(self, server, session, envelope, address, options):
          if address.startswith('refused'): return '550 no such mailbox'
          envelope.rcpt_tos.append(address)
          return '250 OK'
        async def handle_DATA(self, server, session, envelope):
          Taker.count += 1
          with open('%s/%d.eml' % (sys.argv[1], Taker.count), 'wb') as file:
            file.write(b'X-Rcpt: ' + ','.join(envelope.rcpt_tos).encode() + b'\\r\\n' + envelope.content)
          return '250 OK'
      import socket
      probe = socket.socket(); probe.bind(('127.0.0.1', 0)); port = probe.getsockname()[1]; probe.close()
      controller = Controller(Taker(), hostname='127.0.0.1', port=port, server_hostname='localhost')
      controller.start()
      print(port, flush=True)
      sys.stdin.read()
      """
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments = ["-c", script, folder]
    let output = Pipe()
    process.standardOutput = output
    process.standardInput = Pipe()
    try process.run()
    var line = Data()
    while let byte = try output.fileHandleForReading.read(upToCount: 1), !byte.isEmpty, byte != Data([0x0A]) {
      line += byte
    }
    guard let port = Int(String(decoding: line, as: UTF8.self)) else {
      throw Missing(what: "python3-aiosmtpd (apt-get install python3-aiosmtpd)")
    }
    self.port = port
  }

  struct Missing: Error { let what: String }

  /// Returns once the server is gone.
  func stop() async {
    await withCheckedContinuation { continuation in
      process.terminationHandler = { _ in continuation.resume() }
      kill(process.processIdentifier, SIGKILL)
    }
  }

  func remove() {
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    try? FileManager.default.removeItem(atPath: folder)
  }
}
