import Foundation
import Testing

@testable import PostgresCluster

@Suite("The private PostgreSQL")
struct PostgresClusterTests {
  /// A cluster in a folder of its own, stopped and removed at the end; `psql` proves that it answers.
  private func withCluster(
    in folder: String = "/tmp/caibian-cluster-\(UUID().uuidString.prefix(8))", durable: Bool = false,
    _ body: (PostgresCluster) async throws -> Void
  ) async throws {
    let cluster = PostgresCluster(
      folder: folder, database: "caibian", account: try .forServer(), durable: durable)
    do {
      try await body(cluster)
    } catch {
      try? await cluster.stop(mode: "immediate")
      try? FileManager.default.removeItem(atPath: cluster.folder)
      throw error
    }
    try await cluster.stop(mode: "immediate")
    try FileManager.default.removeItem(atPath: cluster.folder)
  }

  private func ask(_ cluster: PostgresCluster, _ sql: String) throws -> String {
    let psql = try PostgresServer.find().psql
    let outcome = try Command(psql, ["-X", "-A", "-t", "-d", cluster.connectionString, "-c", sql]).run()
    return outcome.output.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  @Test("It is made, started, stopped and started again, and keeps what was written")
  func wholeLife() async throws {
    try await withCluster { cluster in
      #expect(cluster.status == .absent)
      try await cluster.create()
      #expect(cluster.status == .stopped)
      try await cluster.start()
      guard case .running = cluster.status else {
        Issue.record("not running: \(cluster.status)")
        return
      }
      #expect(try ask(cluster, "show server_encoding") == "UTF8")
      #expect(try ask(cluster, "select lower('É') || (select '临沂' ~ '^\\w+$')") == "étrue")
      #expect(try ask(cluster, "show listen_addresses") == "")
      #expect(try ask(cluster, "create table page as select '临沂日报' as title") == "SELECT 1")
      try await cluster.stop()
      #expect(cluster.status == .stopped)
      try await cluster.stop()
      try await cluster.start()
      #expect(try ask(cluster, "select title from page") == "临沂日报")
    }
  }

  @Test("Started by several at once it is made and started once")
  func startedAtOnce() async throws {
    try await withCluster { cluster in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<4 { group.addTask { try await cluster.start() } }
        try await group.waitForAll()
      }
      #expect(try ask(cluster, "select 1") == "1")
      let log = try String(contentsOfFile: cluster.log, encoding: .utf8)
      #expect(log.components(separatedBy: "ready to accept connections").count == 2)
    }
  }

  @Test("After a kill -9 it starts again, and what was committed is there")
  func killed() async throws {
    try await withCluster(durable: true) { cluster in
      try await cluster.start()
      #expect(try ask(cluster, "create table page as select 7 as id") == "SELECT 1")
      guard case .running(let process) = cluster.status else {
        Issue.record("not running")
        return
      }
      #expect(try Command("/bin/sh", ["-c", "kill -9 \(process)"]).run().succeeded)
      while case .running = cluster.status { await Task.yield() }
      try await cluster.start()
      #expect(try ask(cluster, "select id from page") == "7")
    }
  }

  @Test("What a killed initdb left behind is cleared away and made again")
  func halfMade() async throws {
    try await withCluster { cluster in
      let left = cluster.folder + "/data.new-left"
      try FileManager.default.createDirectory(atPath: left + "/base", withIntermediateDirectories: true)
      try Data("15\n".utf8).write(to: URL(filePath: left + "/PG_VERSION"))
      #expect(cluster.status == .absent)
      try await cluster.start()
      #expect(!FileManager.default.fileExists(atPath: left))
      #expect(try ask(cluster, "select 1") == "1")
    }
  }

  @Test("A process number left behind by a crash and now somebody else's does not stop the start")
  func staleProcessNumber() async throws {
    try await withCluster { cluster in
      try await cluster.create()
      let file = URL(filePath: cluster.data + "/postmaster.pid")
      try Data("1\n\(cluster.data)\n0\n5432\n\n\n\nready   \n".utf8).write(to: file)
      #expect(cluster.status == .stopped)
      try await cluster.start()
      #expect(try ask(cluster, "select 1") == "1")
    }
  }

  @Test(
    "A folder with blanks and quotes in its path works, and one that no socket can have gets a short one",
    arguments: [("it's 采编", false), ("a, b", true), (String(repeating: "x", count: 100), true)])
  func oddPath(name: String, isElsewhere: Bool) async throws {
    try await withCluster(in: "/tmp/caibian \(UUID().uuidString.prefix(8)) \(name)") { cluster in
      try await cluster.start()
      #expect(try ask(cluster, "select 1") == "1")
      #expect(cluster.socketFolder.hasPrefix("/tmp/caibian-") == isElsewhere)
      try await cluster.stop()
      try FileManager.default.removeItem(atPath: cluster.socketFolder)
    }
  }

  @Test(
    "A path that PostgreSQL's own programs would trip over is refused", arguments: ["a\"b", "a$HOME", "a`b`", "a\\b"])
  func pathForTheShell(name: String) async throws {
    let cluster = PostgresCluster(
      folder: "/tmp/caibian-\(name)", database: "caibian", account: try .forServer(), durable: false)
    await #expect(throws: ClusterError.self) { try await cluster.start() }
    #expect(!FileManager.default.fileExists(atPath: cluster.folder))
  }

  @Test("A socket folder that others may enter is refused")
  func unsafeSocketFolder() async throws {
    try await withCluster { cluster in
      try await cluster.create()
      try FileManager.default.createDirectory(
        atPath: cluster.socketFolder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o777])
      await #expect(throws: ClusterError.socketFolderUnsafe(cluster.socketFolder)) { try await cluster.start() }
    }
  }

  @Test("A folder named data that is no cluster is left alone")
  func foreignData() async throws {
    try await withCluster { cluster in
      let file = cluster.data + "/thesis.txt"
      try FileManager.default.createDirectory(atPath: cluster.data, withIntermediateDirectories: true)
      try Data("years of work".utf8).write(to: URL(filePath: file))
      await #expect(throws: ClusterError.self) { try await cluster.start() }
      #expect(FileManager.default.fileExists(atPath: file))
    }
  }

  @Test("A setting that the server refuses is told in the log's words")
  func doesNotStart() async throws {
    try await withCluster { cluster in
      try await cluster.create()
      try Data("shared_buffers = 'plenty'\n".utf8).write(to: URL(filePath: cluster.data + "/postgresql.auto.conf"))
      let error = await #expect(throws: ClusterError.self) { try await cluster.start() }
      guard case .cannotStart(_, let log) = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(log.contains("plenty"))
    }
  }

  @Test("A version that is not installed is named in what to do")
  func missingVersion() {
    let error = #expect(throws: ClusterError.self) { try PostgresServer.find(major: 9) }
    #expect(error == .serverMissing(major: 9))
    #expect(error?.english.contains("postgresql-9") == true)
    #expect(error?.chinese.contains("postgresql-9") == true)
  }

  @Test(
    "A home that the server's account cannot enter gives way to the other folder", .enabled(if: NSUserName() == "root"))
  func closedHome() throws {
    let closed = "/tmp/caibian-closed-\(UUID().uuidString.prefix(8))"
    try FileManager.default.createDirectory(
      atPath: closed, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(atPath: closed) }
    #expect(try PostgresCluster(folder: closed + "/a/b", orElse: "/tmp/elsewhere").folder == "/tmp/elsewhere")
    #expect(try PostgresCluster(folder: "/tmp/open/b", orElse: "/tmp/elsewhere").folder == "/tmp/open/b")
  }

  @Test("A folder that the server's account cannot enter is refused by name", .enabled(if: NSUserName() == "root"))
  func unreachable() async throws {
    let closed = "/tmp/caibian-closed-\(UUID().uuidString.prefix(8))"
    try FileManager.default.createDirectory(
      atPath: closed, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(atPath: closed) }
    let cluster = try PostgresCluster(folder: closed + "/postgres")
    await #expect(throws: ClusterError.unreachable(folder: closed + "/postgres", account: "postgres")) {
      try await cluster.start()
    }
  }
}
