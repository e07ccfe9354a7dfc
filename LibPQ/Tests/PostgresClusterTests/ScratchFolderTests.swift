import Foundation
import Testing

@testable import PostgresCluster

@Suite("Scratch folders")
struct ScratchFolderTests {
  private let base = FileManager.default.temporaryDirectory.path + "/scratch-" + UUID().uuidString

  private func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: base) }

  @Test("One is its owner's alone while it is used, and gone afterwards, with all that is in it")
  func used() throws {
    defer { try? FileManager.default.removeItem(atPath: base) }
    try ScratchFolder.with(in: base) { path in
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      #expect(mode == 0o700)
      try "x".write(toFile: path + "/output", atomically: false, encoding: .utf8)
      // Others do not take it away.
      try ScratchFolder.with(in: base) { other in
        let both = try names()
        #expect(both.count == 2 && other != path)
        #expect(FileManager.default.fileExists(atPath: path + "/output"))
      }
    }
    #expect(try names() == [])
  }

  @Test("What a program leaves that was killed is removed by the next")
  func killed() throws {
    defer { try? FileManager.default.removeItem(atPath: base) }
    let dead = base + "/dead"
    try FileManager.default.createDirectory(
      atPath: dead, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    chmod(base, 0o700)
    try "x".write(toFile: dead + "/output", atomically: false, encoding: .utf8)
    let holder = Process()
    holder.executableURL = URL(filePath: "/bin/sh")
    holder.arguments = ["-c", "exec 9<\(dead) && flock 9 && touch \(base)-held && exec sleep 600"]
    try holder.run()
    defer { unlink(base + "-held") }
    while holder.isRunning, !FileManager.default.fileExists(atPath: base + "-held") { usleep(1_000) }
    try #require(holder.isRunning, "util-linux has flock")
    try ScratchFolder.with(in: base) { _ in
      let both = try names()
      #expect(both.count == 2)
    }
    kill(holder.processIdentifier, SIGKILL)
    holder.waitUntilExit()
    try ScratchFolder.with(in: base) { path in
      let own = try names()
      #expect(own == [URL(filePath: path).lastPathComponent])
    }
    #expect(try names() == [])
  }

  @Test("A folder that others may enter, or that is somewhere else, is not used")
  func foreign() throws {
    defer { try? FileManager.default.removeItem(atPath: base) }
    try FileManager.default.createDirectory(atPath: base, withIntermediateDirectories: true)
    chmod(base, 0o755)
    #expect(throws: POSIXError.self) { try ScratchFolder.with(in: base) { _ in } }
    chmod(base, 0o700)
    symlink(base, base + "-link")
    defer { unlink(base + "-link") }
    #expect(throws: POSIXError.self) { try ScratchFolder.with(in: base + "-link") { _ in } }
  }
}
