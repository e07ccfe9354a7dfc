import Foundation
import LibPQ
import NewsroomPostgres
import PostgresCluster
import Testing

@testable import NewsroomCLI

@Suite("Backups of a database", .serialized)
struct BackupTests {
  @Test("A dump holds every row, is proven, and is restored whole into an empty database with its roles")
  func dumped() async throws {
    let place = try await ThrowAwayPostgres.shared().makeDatabase()
    let desk = Newsdesk(database: place)
    _ = await desk.caibian("migrate")
    try await desk.open()
    let id = try await desk.approved()
    #expect(await desk.caibian("article", "publish", id, "--no-dispatch", as: "editor").code == 0)
    let file = desk.home + "/room.dump"
    let made = await desk.caibian("backup", file, "--json", environment: ["LANG": "en"])
    #expect(made.code == 0, "\(made.errors)")
    #expect(try desk.text("proven", in: made.output) == "1")
    let wanted = try CopiedDatabase(ConnectionString(place)).contents()
    #expect(try desk.text("rows", in: made.output) == "\(wanted.rowCount)")
    #expect(try desk.text("newsrooms.0.articles", in: made.output) == "1")
    #expect(!FileManager.default.fileExists(atPath: file + ".unfinished"))
    let again = await desk.caibian("backup", file)
    #expect(again.code == 64 && again.errors.contains("已经有这个文件"), "\(again.errors)")

    // Another server knows none of the roles.
    let fresh = try await ThrowAwayPostgres.make()
    let other = try await fresh.makeDatabase()
    let restored = await desk.caibian("restore", file, "--json", "--database", other)
    #expect(restored.code == 0, "\(restored.errors)")
    #expect(try desk.text("newsrooms.0.id", in: restored.output) == "tongxiang")
    let found = try CopiedDatabase(ConnectionString(other)).contents()
    #expect(found.rows.filter { $0.key != "schema_step" } == wanted.rows.filter { $0.key != "schema_step" })
    let audit = await desk.caibian("audit", "verify", "--all", "--database", other, as: "admin")
    #expect(audit.code == 0, "\(audit.errors)")
    let twice = await desk.caibian("restore", file, "--database", other)
    #expect(twice.code == 1 && twice.errors.contains("不是空的"), "\(twice.errors)")
    try await fresh.stop()
  }

  @Test("A login that does not see every row backs nothing up; the login for backups does")
  func logins() async throws {
    let place = try await ThrowAwayPostgres.shared().makeDatabase()
    let desk = Newsdesk(database: place)
    _ = await desk.caibian("migrate")
    try await desk.open()
    let narrow = place.replacing("user=caibian", with: "user=caibian_application")
    let refused = await desk.caibian(
      "backup", desk.home + "/a.dump", "--database", narrow)
    #expect(refused.code == 69 && refused.errors.contains("caibian_backup"), "\(refused.errors)")
    #expect(!FileManager.default.fileExists(atPath: desk.home + "/a.dump"))
    let wide = place.replacing("user=caibian", with: "user=caibian_backup")
    let made = await desk.caibian("backup", desk.home + "/b.dump", "--database", wide)
    #expect(made.code == 0, "\(made.errors)")
  }

  @Test("What is damaged, cut off, of something else or newer is refused before anything is made")
  func bad() async throws {
    let place = try await ThrowAwayPostgres.shared().makeDatabase()
    let desk = Newsdesk(database: place)
    _ = await desk.caibian("migrate")
    let file = desk.home + "/room.dump"
    try FileManager.default.createDirectory(atPath: desk.home, withIntermediateDirectories: true)
    #expect(await desk.caibian("backup", file, "--no-check").code == 0)
    let empty = try await ThrowAwayPostgres.shared().makeDatabase()
    func restored(_ name: String, _ data: Data) async throws -> Newsdesk.Outcome {
      let path = desk.home + "/" + name
      try data.write(to: URL(filePath: path))
      return await desk.caibian("restore", path, "--database", empty)
    }
    let whole = try Data(contentsOf: URL(filePath: file))
    for (name, data) in [
      ("none", Data()), ("text", Data("select 1;\n".utf8)), ("cut", whole.prefix(whole.count / 3)),
      ("half", whole.prefix(whole.count - 2_000)),
    ] {
      let outcome = try await restored(name, data)
      #expect(outcome.code == 64 || outcome.code == 69, "\(name): \(outcome.code) \(outcome.errors)")
    }
    let look = try CopiedDatabase(ConnectionString(empty)).look()
    #expect(look.isEmpty)
    let missing = await desk.caibian("restore", desk.home + "/nowhere", "--database", empty)
    #expect(missing.code == 64, "\(missing.errors)")
    let until = await desk.caibian(
      "restore", file, "--until", "2026-12-01 10:30", "--database", empty)
    #expect(until.code == 64 && until.errors.contains("--base"), "\(until.errors)")
  }

  @Test("The private server comes back as it was at a moment, from a base backup and its archived log")
  func base() async throws {
    let home = "/tmp/caibian-base-\(UUID().uuidString.prefix(8))"
    defer { try? FileManager.default.removeItem(atPath: home) }
    let desk = Newsdesk(database: "")
    func at(_ place: String, _ words: String...) async -> Newsdesk.Outcome {
      await desk.run(words, environment: ["CAIBIAN_HOME": "\(home)/\(place)", "CAIBIAN_DATABASE": "", "TZ": "UTC"])
    }
    let created = await at("one", "newsroom", "create", "first", "--name", "样本一", "--admin", "admin", "--no-site")
    #expect(created.code == 0, "\(created.errors)")
    let based = await at("one", "backup", "--base", home + "/kept", "--json")
    #expect(based.code == 0, "\(based.errors)")
    #expect(try desk.text("proven", in: based.output) == "1")
    try await Task.sleep(for: .seconds(2))
    _ = await at("one", "newsroom", "create", "second", "--name", "样本二", "--admin", "admin", "--no-site")
    try await Task.sleep(for: .seconds(2))
    let moment = Date().formatted(.iso8601)
    try await Task.sleep(for: .seconds(2))
    _ = await at("one", "newsroom", "create", "third", "--name", "样本三", "--admin", "admin", "--no-site")
    // What was acknowledged reaches the archive when the server stops.
    #expect(await at("one", "down").code == 0)
    let restored = await at("two", "restore", home + "/kept", "--until", moment, "--json")
    #expect(restored.code == 0, "\(restored.errors)")
    #expect(restored.output.contains("\"second\"") && !restored.output.contains("\"third\""), "\(restored.output)")
    let twice = await at("two", "restore", home + "/kept")
    #expect(twice.code == 69 && twice.errors.contains("已有"), "\(twice.errors)")
    let early = await at("three", "restore", home + "/kept", "--until", "2020-01-01 00:00Z")
    #expect(early.code == 64, "\(early.errors)")
    let late = await at("three", "restore", home + "/kept", "--until", "2100-01-01 00:00Z")
    #expect(late.code == 69, "\(late.errors)")
    let all = await at("three", "restore", home + "/kept", "--json")
    #expect(all.code == 0 && all.output.contains("\"third\""), "\(all.output)\(all.errors)")
    for place in ["one", "two", "three"] { _ = await at(place, "down") }
  }
}
