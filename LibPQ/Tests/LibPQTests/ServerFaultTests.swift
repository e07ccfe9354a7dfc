import Foundation
import LibPQ
import PostgresCluster
import Testing

@Suite("Faults of the whole server")
struct ServerFaultTests {
  @Test("After a kill -9 of the server under load every acknowledged commit is there")
  func crash() async throws {
    let server = try await ThrowAwayPostgres.make()
    let place = ConnectionString(try await server.makeDatabase())
    try Connection(place).executeScript("create table page (id int8 primary key)")
    // The shared settings trade durability for speed; a kill of the process alone loses nothing that was written.
    let database = Database(
      ConnectionString((place.text ?? "") + " options='-c synchronous_commit=on'"), connections: 4,
      patience: .seconds(20))
    let acknowledged = try await withThrowingTaskGroup(of: [Int].self) { group in
      for caller in 0..<8 {
        group.addTask { await Self.insert(caller, into: database) }
      }
      try await Task.sleep(for: .milliseconds(300))
      server.crash()
      try await server.cluster.start()
      return try await group.reduce(into: []) { $0 += $1 }
    }
    let stored = Set(try Connection(place).query("select id from page", as: Int.self))
    #expect(!acknowledged.isEmpty && Set(acknowledged).isSubset(of: stored))
    await database.close()
    try await server.stop()
  }

  /// Inserts for two seconds; gives what was acknowledged. Every other answer must be one that a crash explains.
  private static func insert(_ caller: Int, into database: Database) async -> [Int] {
    var acknowledged: [Int] = []
    let end = ContinuousClock.now + .seconds(2)
    var number = caller
    while ContinuousClock.now < end {
      number += 8
      let id = number
      let error = await failure { try await database.commit(Batch { $0.add("insert into page values ($1)", id) }) }
      switch error?.kind {
      case nil: acknowledged.append(id)
      case .unavailable, .unknownOutcome: break
      default: Issue.record("\(String(describing: error))")
      }
    }
    return acknowledged
  }

  @Test("When the primary goes and the standby is promoted, the same database goes on there")
  func failOver() async throws {
    let primary = try await ThrowAwayPostgres.make()
    let standby = try await primary.makeStandby()
    func socket(_ server: ThrowAwayPostgres) -> String {
      String(server.cluster.connectionString.split(separator: "'")[1])
    }
    let both = "host=\(socket(primary)),\(socket(standby)) port=5432 user=caibian dbname=caibian"
    let database = Database(
      ConnectionString(both + " target_session_attrs=read-write"), connections: 2, patience: .seconds(20))
    try await database.run { c throws(DatabaseError) in try c.executeScript("create table page (id int8)") }
    let copy = try Connection(ConnectionString(standby.cluster.connectionString))
    while try copy.first("select to_regclass('page')::text", as: String?.self) != "page" {
      try await Task.sleep(for: .milliseconds(20))
    }
    #expect(throws: DatabaseError.self) { try copy.execute("insert into page values (1)") }
    primary.crash()
    let waiting = Task {
      await failure { try await database.commit(Batch { $0.add("insert into page values (2)") }) }
    }
    try await standby.promote()
    // Until the old server's processes have noticed, one of them may take the commit, or be asked and go.
    let outcome = await waiting.value?.kind
    #expect(outcome == nil || outcome == .unavailable || outcome == .unknownOutcome)
    try await database.commit(Batch { $0.add("insert into page values (3)") })
    #expect(try copy.query("select id from page", as: Int.self).contains(3))
    await database.close()
    try await standby.stop()
  }

  @Test(
    "A full disk says so, undoes the write, and the connection goes on",
    .enabled(if: ThrowAwayDisk.canBeMade, "needs root and tmpfs"))
  func diskFull() async throws {
    let disk = try ThrowAwayDisk(kilobytes: 8_192, forServer: true)
    defer { disk.remove() }
    let server = try await ThrowAwayPostgres.make()
    let database = Database(ConnectionString(try await server.makeDatabase()), connections: 1)
    let folder = disk.path
    try await database.run { c throws(DatabaseError) in
      try c.executeScript("create tablespace small location '\(folder)'")
      try c.executeScript("create table page (id int8, body text) tablespace small")
    }
    let error = await failure {
      try await database.write { t throws(DatabaseError) in
        try t.execute("insert into page select n, repeat(md5(n::text), 200) from generate_series(1, 100000) n")
      }
    }
    #expect(error?.kind == .diskFull)
    let count = try await database.read { c throws(DatabaseError) in
      try c.first("select count(*) from page", as: Int.self)
    }
    #expect(count == 0 && database.statistics.connects == 1)
    await database.close()
    try await server.stop()
  }

  @Test("When the server has no connection left, those that stand go on and the others are unavailable")
  func outOfConnections() async throws {
    let server = try await ThrowAwayPostgres.make()
    let place = try await server.makeDatabase()
    try Connection(ConnectionString(place)).executeScript("create role visitor login connection limit 2")
    let visitor = ConnectionString(place.replacing("user=caibian", with: "user=visitor"))
    let database = Database(visitor, connections: 4, patience: .milliseconds(200))
    let errors = await withTaskGroup(of: DatabaseError?.self) { group in
      for _ in 0..<4 {
        group.addTask {
          await failure { try await database.run { c throws(DatabaseError) in try c.execute("select pg_sleep(1)") } }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(errors.count { $0 == nil } == 2)
    #expect(errors.count { $0?.kind == .unavailable } == 2)
    #expect(database.statistics.failedConnects >= 2)
    await database.close()
    try await server.stop()
  }
}

enum Tool {
  /// Runs a short command, quietly, and gives its exit status.
  static func run(_ words: String...) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = words
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
