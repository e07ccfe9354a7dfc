import LibPQ
import Testing

@Suite("The life of a pool's connections")
struct PoolLifeTests {
  private static let process: StaticString = "select pg_backend_pid()"

  @Test("Warming up opens the least number at once, which stay when idle ones go")
  func minimum() async throws {
    let place = try await TestDatabase.fresh()
    let database = Database(place, connections: 6, idle: .milliseconds(40), minimum: 3)
    try await database.warmUp()
    #expect(database.statistics.connects == 3)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<6 {
        group.addTask {
          _ = try await database.run { c throws(DatabaseError) in try c.execute("select pg_sleep(0.2)") }
        }
      }
      try await group.waitForAll()
    }
    let limit = ContinuousClock.now + .seconds(50)
    while database.statistics.connections > 3, ContinuousClock.now < limit {
      try await Task.sleep(for: .milliseconds(20))
    }
    try await Task.sleep(for: .milliseconds(200))
    #expect(database.statistics.connections == 3)
    await database.close()
    let nowhere = Database(
      ConnectionString("host=/nowhere"), patience: .milliseconds(10), minimum: 2)
    let error = await failure { try await nowhere.warmUp() }
    #expect(error?.kind == .unavailable)
    await nowhere.close()
  }

  @Test("A connection that has been there as long as it may is made anew, between units")
  func lifetime() async throws {
    let database = Database(try await TestDatabase.fresh(), connections: 1, lifetime: .milliseconds(100))
    @Sendable func process() async throws -> Int32? {
      try await database.run { c throws(DatabaseError) in
        let first = try c.first(Self.process, as: Int32.self)
        try c.execute("select pg_sleep(0.15)")
        let second = try c.first(Self.process, as: Int32.self)
        return first == second ? first : nil
      }
    }
    let one = try #require(try await process())
    let other = try #require(try await process())
    #expect(one != other)
    #expect(database.statistics.expired >= 1)
    await database.close()
  }

  @Test("What is done on connecting is done on each connection, stays, and is done again after a reset")
  func onConnect() async throws {
    let calls = Guarded(0)
    let database = Database(
      try await TestDatabase.fresh(), connections: 1,
      onConnect: { c throws(DatabaseError) in
        calls.withLock { $0 += 1 }
        try c.executeScript(
          "set statement_timeout = '7s'; set timezone = 'Asia/Shanghai'; create temp table own (a int)")
      })
    let state: StaticString = """
      select current_setting('statement_timeout') || current_setting('timezone') || (to_regclass('pg_temp.own') is not null)
      """
    for round in 0..<3 {
      let seen = try await database.run { c throws(DatabaseError) in try c.first(state, as: String.self) }
      #expect(seen == "7sAsia/Shanghaitrue")
      if round == 1 {
        try await database.run { c throws(DatabaseError) in
          try c.executeScript("set statement_timeout = 0; set timezone = 'UTC'; drop table own")
        }
      }
    }
    #expect(database.statistics.connects == 1)
    #expect(calls.withLock { $0 } == 2)
    await database.close()
    let refusing = Database(
      try await TestDatabase.fresh(), patience: .milliseconds(10),
      onConnect: { _ throws(DatabaseError) in throw DatabaseError(.unavailable, "not today") })
    let error = await failure { try await refusing.one() }
    #expect(error?.message == "not today")
    await refusing.close()
  }

  private final class Diary: DatabaseObserver, WorkObserver {
    let lines = Guarded<[String]>([])
    func note(_ line: String) { lines.withLock { $0.append(line) } }
    func asked(for work: DatabaseWork) -> (any WorkObserver)? {
      note("asked \(work)")
      return self
    }
    func connected(to process: Int32, after duration: Duration) { note("connected \(process > 0)") }
    func failedToConnect(_ error: DatabaseError) { note("failed") }
    func disconnected(from process: Int32) { note("disconnected") }
    func began(after waiting: Duration) { note("began \(waiting >= .zero)") }
    func ran(_ report: StatementReport) {
      note(
        "ran \(report.statements.joined(separator: "; ")): \(report.rows.map { "\($0)" } ?? "-") \(report.error?.sqlState ?? "ok")"
      )
    }
    func ended(with error: DatabaseError?) { note("ended \(error?.sqlState ?? "ok")") }
  }

  @Test("An observer hears of connections, of each work and of its statements, never of values")
  func observer() async throws {
    let place = try await TestDatabase.fresh()
    try Connection(place).executeScript("create table page (id int8)")
    let diary = Diary()
    let database = Database(place, connections: 1, observer: diary)
    _ = try await database.read { c throws(DatabaseError) in
      try c.query("select generate_series(1, $1)", 3, as: Int.self)
    }
    try await database.write { t throws(DatabaseError) in try t.execute("insert into page values ($1)", 777) }
    try await database.commit(
      Batch {
        $0.add("insert into page values ($1)", 777); $0.add("delete from page")
      })
    _ = await failure { try await database.run { c throws(DatabaseError) in try c.execute("select 1 / 0") } }
    try await database.run { c throws(DatabaseError) in
      try c.stream("select 1") { _ in }
      try c.copyIn(to: "page", "id") { w throws(DatabaseError) in try w.write(777) }
      try c.copyOut("select id from page") { _ in }
      try c.executeScript("select 2")
    }
    for try await _ in database.rows("select 5", as: Int.self) {}
    await database.close()
    let lines = diary.lines.withLock { $0 }
    #expect(!lines.contains { $0.contains("777") })
    #expect(
      lines.filter { !$0.hasPrefix("began") } == [
        "asked read", "connected true", "ran select generate_series(1, $1): 3 ok", "ended ok", "asked transaction",
        "ran insert into page values ($1): 1 ok", "ended ok", "asked commit",
        "ran insert into page values ($1); delete from page: 3 ok", "ended ok", "asked run",
        "ran select 1 / 0: - 22012",
        "ended 22012", "asked run", "ran select 1: 1 ok", "ran copy page (id) from stdin (format binary): 1 ok",
        "ran copy (select id from page\n) to stdout (format binary): 1 ok", "ran select 2: - ok", "ended ok",
        "asked rows",
        "ran select 5: 1 ok", "ended ok", "disconnected",
      ], "\(lines)")
    #expect(lines.count { $0 == "began true" } == 6)
  }
}
