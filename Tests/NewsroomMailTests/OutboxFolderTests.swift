import Editorial
import Foundation
import Newsroom
import NewsroomMail
import Testing

@Suite("The outbox folder")
struct OutboxFolderTests {
  private func letter(_ text: String = "您好！") -> OutgoingLetter {
    OutgoingLetter(
      id: "received-1-8c0d", from: "tougao@example.com", to: "reader@example.com", subject: "已收到", text: text,
      at: Instant(microseconds: 1_782_864_000_000_000), isAnswer: true)
  }

  @Test("What a killed writer left is written over or cleared away, and never taken for a letter")
  func halves() async throws {
    let folder = FileManager.default.temporaryDirectory.path + "/outbox-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for name in ["received-1-8c0d", "other"] {
      try "half".write(toFile: "\(folder)/.\(name).new", atomically: false, encoding: .utf8)
    }
    let old = Date(timeIntervalSinceNow: -7_200)
    try FileManager.default.setAttributes([.modificationDate: old], ofItemAtPath: folder + "/.other.new")
    try await FolderPost(folder: folder).send(letter())
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["received-1-8c0d.eml"])
  }

  @Test("On a full disk a letter waits, leaves no half, and goes when there is room")
  func full() async throws {
    let folder = FileManager.default.temporaryDirectory.path + "/outbox-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let mount = Process()
    mount.executableURL = URL(filePath: "/bin/mount")
    mount.arguments = ["-t", "tmpfs", "-o", "size=64k", "tmpfs", folder]
    mount.standardError = FileHandle.nullDevice
    try mount.run()
    mount.waitUntilExit()
    // Only root may mount; elsewhere a limit on files' size does as well, but holds for the whole process.
    guard mount.terminationStatus == 0 else { return }
    defer { umount2(folder, 0) }
    let post = FolderPost(folder: folder)
    do {
      try await post.send(letter(String(repeating: "字", count: 100_000)))
      Issue.record("it was sent")
    } catch {
      guard case .unavailable = error else {
        Issue.record("\(error)")
        return
      }
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
    try await post.send(letter())
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["received-1-8c0d.eml"])
  }

  @Test("A letter that goes by itself says so, and asks that no program answer it")
  func marked() async throws {
    let folder = FileManager.default.temporaryDirectory.path + "/outbox-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try await FolderPost(folder: folder).send(letter())
    let text = try String(contentsOfFile: folder + "/received-1-8c0d.eml", encoding: .utf8)
    #expect(text.contains("Auto-Submitted: auto-replied"))
    #expect(text.contains("X-Auto-Response-Suppress: All"))
  }
}
