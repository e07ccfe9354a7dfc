import Editorial
import Foundation
import Newsroom
import NewsroomSite
import Testing

/// These need a file system of their own, which only the administrator of a Linux machine can make.
@Suite("A site that cannot be written", .enabled(if: SmallDisk.canBeMade, "needs root and tmpfs")) struct Outages {
  @Test("because the disk is full says so, and what stood there still stands")
  func full() throws {
    let disk = try SmallDisk(kilobytes: 200)
    let settings = try Sample.settings()
    let article = try Article.published()
    let live = [article.row].compactMap { $0 }
    try SiteFolder(path: disk.path).show([article], live: live, of: settings)
    let before = try disk.text("index.html")
    let long = try Article.published(2, Sample.manuscript(body: [String(repeating: "长", count: 100_000)]))
    let address = try #require(long.live?.address)
    #expect(throws: SiteOutage.full(path: "\(disk.path)/\(address)")) {
      try SiteFolder(path: disk.path).show([long], live: live + [long.row].compactMap { $0 }, of: settings)
    }
    #expect(try disk.text("index.html") == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: "\(disk.path)/2027/01").count == 1)
  }

  @Test("because it is read-only says so")
  func readOnly() throws {
    let disk = try SmallDisk(kilobytes: 400)
    let settings = try Sample.settings()
    try SiteFolder(path: disk.path).show([], live: [], of: settings)
    try disk.makeReadOnly()
    let article = try Article.published()
    #expect(throws: SiteOutage.notWritable(path: "\(disk.path)/2027")) {
      try SiteFolder(path: disk.path).show([article], live: [], of: settings)
    }
  }
}

/// A file system in memory, gone when the test is over.
final class SmallDisk {
  let path = NSTemporaryDirectory() + "caibian-disk-" + UUID().uuidString

  static let canBeMade = (try? SmallDisk(kilobytes: 64)) != nil

  init(kilobytes: Int) throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    do {
      try Self.run("mount", "-t", "tmpfs", "-o", "size=\(kilobytes)k", "tmpfs", path)
    } catch {
      try? FileManager.default.removeItem(atPath: path)
      throw error
    }
  }

  deinit {
    try? Self.run("umount", path)
    try? FileManager.default.removeItem(atPath: path)
  }

  func makeReadOnly() throws { try Self.run("mount", "-o", "remount,ro", path) }

  func text(_ file: String) throws -> String { try String(contentsOfFile: "\(path)/\(file)", encoding: .utf8) }

  private struct Failed: Error {}

  private static func run(_ arguments: String...) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failed() }
  }
}
