import Foundation
import LibPQ
import PostgresCluster
import Testing

@testable import NewsroomCLI

/// The real program and a real folder: killed between taking work and doing it, and kept from writing.
@Suite("Pages that wait", .serialized)
struct StuckPagesTests {
  @Test("A dispatcher that is killed at any write holds nothing up: the next brings the page at once")
  func killed() async throws {
    let room = try await RoomWithSite()
    let trap = try Trap(on: ["delivery"], by: room.admin)
    var point = 0
    while true {
      let id = try await room.published()
      guard
        try await trap.kills(
          { try room.desk.program(["dispatch"], at: room.place, as: "editor") }, at: point + 1, heard: false, "dispatch"
        )
      else { break }
      point += 1
      let next = await room.desk.caibian("dispatch", as: "editor")
      #expect(next.code == 0, "killed at write \(point): \(next.errors)")
      #expect(try room.isThere(id), "killed at write \(point)")
      #expect(try room.waiting() == 0, "killed at write \(point)")
    }
    // Taking, finishing, and finding nothing more to take.
    #expect(point == 6)
  }

  @Test("A repeated request claims a page only if it is there")
  func repeated() async throws {
    let room = try await RoomWithSite()
    let trap = try Trap(on: ["delivery"], by: room.admin)
    let id = try await room.desk.approved()
    let words = ["article", "publish", id, "--request", "once"]
    // Filing, then taking; the lease is committed and its holder gone.
    let isKilled = try await trap.kills(
      { try room.desk.program(words, at: room.place, as: "editor") }, at: 4, heard: true, "publish")
    #expect(isKilled)
    #expect(try room.waiting() == 1)
    // As it is for another dispatcher on another machine.
    try room.admin.execute(
      "update delivery set leased_until = now() + interval '1 minute', leased_by = pg_backend_pid()")
    let early = await room.desk.run(words + ["--json"], as: "editor")
    #expect(early.code == 75, "\(early.errors)")
    #expect(early.errors.contains("pageLater"))
    #expect(throws: (any Error).self) { try room.desk.text("page", in: early.output) }
    #expect(try !room.isThere(id))
    let dispatched = await room.desk.caibian("dispatch", "--language", "en", as: "editor")
    #expect(dispatched.output.contains("some wait") && dispatched.errors.contains("with another dispatcher, until"))
    try room.admin.execute("update delivery set leased_by = null, leased_until = null")
    let then = await room.desk.run(words + ["--json"], as: "editor")
    #expect(then.code == 0, "\(then.errors)")
    #expect(FileManager.default.fileExists(atPath: try room.desk.text("page", in: then.output)))
  }

  @Test("One page that cannot be written keeps no other from going, is named, and the exit code says it")
  func onePage() async throws {
    let room = try await RoomWithSite()
    let (bad, good) = (try await room.published(), try await room.published())
    // A folder where the page's file belongs.
    try FileManager.default.createDirectory(
      atPath: try room.path(bad) + "/x", withIntermediateDirectories: true)
    let round = await room.desk.caibian("dispatch", "--json", as: "editor")
    #expect(round.code == 69, "\(round.errors)")
    #expect(try room.desk.text("stuck.0.article", in: round.output) == bad)
    #expect(try room.desk.text("stuck.0.what", in: round.output) == "page")
    #expect(try room.desk.text("delivered.0", in: round.output) == good)
    #expect(try room.isThere(good))
    try FileManager.default.removeItem(atPath: try room.path(bad))
    let next = await room.desk.caibian("dispatch", as: "editor")
    #expect(next.code == 0 && next.output.contains("更新了 1 页"), "\(next.output)\(next.errors)")
    #expect(try room.isThere(bad))
  }

  @Test("A file where the site's folder should be is named, and the exit code says it")
  func noFolder() async throws {
    let room = try await RoomWithSite()
    try FileManager.default.removeItem(atPath: room.site)
    try "in the way".write(toFile: room.site, atomically: true, encoding: .utf8)
    let round = await room.desk.caibian("dispatch", as: "editor")
    #expect(round.code == 69 && round.errors.contains("站点的列表在等"), "\(round.errors)")
  }

  @Test(
    "On a full disk nothing is lost, and with room made one dispatch brings everything",
    .enabled(if: ThrowAwayDisk.canBeMade, "needs root and tmpfs"))
  func full() async throws {
    let disk = try ThrowAwayDisk(kilobytes: 512)
    defer { disk.remove() }
    let room = try await RoomWithSite(at: disk.path)
    var ids: [String] = []
    for _ in 0..<3 { ids.append(try await room.published()) }
    let filler = disk.path + "/filler"
    #expect(FileManager.default.createFile(atPath: filler, contents: nil))
    let handle = try #require(FileHandle(forWritingAtPath: filler))
    #expect(throws: (any Error).self) { while true { try handle.write(contentsOf: Data(count: 4_096)) } }
    try handle.close()
    let full = await room.desk.caibian("dispatch", "--site", disk.path, as: "editor")
    #expect(full.code == 69 && full.errors.contains("磁盘已满"), "\(full.errors)")
    #expect(full.output.contains("没有页面得到更新"), "\(full.output)")
    try FileManager.default.removeItem(atPath: filler)
    let next = await room.desk.caibian("dispatch", "--site", disk.path, as: "editor")
    #expect(next.code == 0 && next.output.contains("更新了 3 页"), "\(next.output)\(next.errors)")
    for id in ids { #expect(try room.isThere(id)) }
  }

  @Test("Back to an older copy of the database, a round and an audit name the pages that it does not know")
  func older() async throws {
    let room = try await RoomWithSite()
    let kept = try await room.published()
    #expect(await room.desk.caibian("dispatch", as: "editor").code == 0)
    let old = try await room.copyOfDatabase()
    let lost = try await room.published()
    let round = await room.desk.caibian("dispatch", as: "editor")
    #expect(round.code == 0, "\(round.errors)")
    for words in [["dispatch", "--json"], ["audit", "pages", "--json"], ["dispatch", "--json"]] {
      let said = await room.desk.run(words + ["--site", room.site, "--database", old], as: "chief")
      #expect(said.code == 70, "\(words): \(said.errors)")
      #expect(try room.desk.text("unknown.0.article", in: said.output) == lost)
      #expect(!said.output.contains("unknown.1") && !said.errors.contains(kept))
      #expect(said.errors.contains("\(lost).html"))
    }
    try FileManager.default.removeItem(atPath: room.path(lost))
    let then = await room.desk.run(["dispatch", "--json", "--site", room.site, "--database", old], as: "chief")
    #expect(then.code == 0, "\(then.errors)")
    #expect(!then.output.contains("unknown"))
  }
}

/// A newsroom on a database of its own, whose pages lie in a folder.
private struct RoomWithSite {
  let place: String
  let desk: Newsdesk
  let admin: Connection
  let site: String

  init(at folder: String? = nil) async throws {
    place = try await ThrowAwayPostgres.shared().makeDatabase()
    desk = Newsdesk(database: place)
    _ = await desk.caibian("migrate")
    try await desk.open()
    admin = try Connection(ConnectionString(place))
    site = folder ?? desk.home + "/site/tongxiang"
    let first = await desk.caibian("dispatch", "--site", site, as: "editor")
    guard first.code == 0 else { throw Newsdesk.Mishap(text: first.errors) }
  }

  /// What an operator who kept a dump has: the database as it is now, in another one.
  func copyOfDatabase() async throws -> String {
    let old = try await ThrowAwayPostgres.shared().makeDatabase()
    let dump = desk.home + "/dump.sql"
    try Self.run("pg_dump", ["--dbname", place, "--file", dump])
    try Self.run("psql", ["-X", "-q", "-v", "ON_ERROR_STOP=1", "--dbname", old, "--file", dump])
    return old
  }

  private static func run(_ program: String, _ words: [String]) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + words
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Newsdesk.Mishap(text: "\(program) failed") }
  }

  /// Published, and its page is left to a dispatcher.
  func published() async throws -> String {
    let id = try await desk.approved()
    let outcome = await desk.caibian("article", "publish", id, "--no-dispatch", as: "editor")
    guard outcome.code == 0 else { throw Newsdesk.Mishap(text: outcome.errors) }
    return id
  }

  func path(_ id: String) throws -> String {
    let address = try admin.first(
      "select record #>> '{live,address}' from article where id::text = $1", id, as: String.self)
    return "\(site)/\(address ?? "nowhere")"
  }

  func isThere(_ id: String) throws -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: try path(id), isDirectory: &isFolder) && !isFolder.boolValue
  }

  func waiting() throws -> Int {
    try admin.first("select count(*) from delivery where done_at is null", as: Int.self) ?? 0
  }
}
