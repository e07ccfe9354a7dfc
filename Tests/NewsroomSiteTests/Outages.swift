import Editorial
import Foundation
import Newsroom
import NewsroomSite
import PostgresCluster
import Testing

/// These need a file system of their own, which only the administrator of a Linux machine can make.
@Suite("A site that cannot be written", .enabled(if: ThrowAwayDisk.canBeMade, "needs root and tmpfs")) struct Outages {
  @Test("because the disk is full says so, and what stood there still stands")
  func full() throws {
    let disk = try ThrowAwayDisk(kilobytes: 200)
    defer { disk.remove() }
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
    let disk = try ThrowAwayDisk(kilobytes: 400)
    defer { disk.remove() }
    let settings = try Sample.settings()
    try SiteFolder(path: disk.path).show([], live: [], of: settings)
    try disk.makeReadOnly()
    let article = try Article.published()
    #expect(throws: SiteOutage.notWritable(path: "\(disk.path)/2027")) {
      try SiteFolder(path: disk.path).show([article], live: [], of: settings)
    }
  }
}

extension ThrowAwayDisk {
  fileprivate func text(_ file: String) throws -> String {
    try String(contentsOfFile: "\(path)/\(file)", encoding: .utf8)
  }
}
