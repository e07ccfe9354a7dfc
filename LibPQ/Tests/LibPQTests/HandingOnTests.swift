import Foundation
import LibPQ
import PostgresCluster
import Testing

/// What one unit leaves behind must not reach the next.
@Suite("Handing a connection on")
struct HandingOnTests {
  @Test("A unit that works on past its deadline does not break the next one's connection")
  func severed() async throws {
    let database = Database(try await TestDatabase.fresh(), connections: 1)
    for _ in 0..<4 {
      _ = await failure {
        try await database.run(within: .milliseconds(50)) { c throws(DatabaseError) in
          _ = try c.number()
          usleep(450_000)
        }
      }
      let number = try await database.run { c throws(DatabaseError) in try c.number() }
      #expect(number == 1)
    }
    await database.close()
  }

  @Test("A lock whose holder is cancelled is free soon after, whatever the cancelling hits")
  func locks() async throws {
    let place = try await TestDatabase.fresh()
    let database = Database(place, connections: 1)
    let observer = try Connection(place)
    let lock = AdvisoryLock("migrations")
    let seed = UInt64.random(in: 0 ... .max)
    var random = Seeded(seed)
    for round in 0..<60 {
      let task = Task {
        try await database.run { c throws(DatabaseError) in
          try c.holding(lock) { () throws(DatabaseError) in try c.execute("select pg_sleep(0.003)") }
        }
      }
      try await Task.sleep(for: .microseconds(Int.random(in: 0...6000, using: &random)))
      task.cancel()
      _ = await task.result
      try await isFree(lock, observer, "seed \(seed), round \(round)")
    }
    // The shape of a migration: the lock by hand, given back by hand, the answer thrown away.
    for round in 0..<10 {
      let task = Task {
        try await database.run { c throws(DatabaseError) in
          try c.execute("select pg_advisory_lock($1)", lock.key)
          defer { _ = try? c.execute("select pg_advisory_unlock($1)", lock.key) }
          try c.sleep()
        }
      }
      try await observer.waitUntilAsleep(task, "by hand, round \(round)")
      task.cancel()
      _ = await task.result
      try await isFree(lock, observer, "by hand, round \(round)")
    }
    await database.close()
  }

  private func isFree(_ lock: AdvisoryLock, _ observer: Connection, _ comment: String) async throws {
    let limit = ContinuousClock.now + .seconds(10)
    while try observer.holdingIfFree(lock, { () throws(DatabaseError) in 1 }) == nil {
      guard ContinuousClock.now < limit else {
        Issue.record("the lock is still held: \(comment)")
        return
      }
      try await Task.sleep(for: .milliseconds(5))
    }
  }

  @Test("What a unit did to its session is undone before the next", arguments: Self.changes)
  func sessionState(change: String) async throws {
    let place = try await TestDatabase.fresh()
    try Connection(place).executeScript(
      """
      do $$ begin create role guest_of_sessions; exception when duplicate_object or unique_violation then null; end $$;
      create function wander() returns text language sql as $$ select set_config('timezone', 'Asia/Shanghai', false) $$;
      create function wander_on() returns text language sql as
        $$ select set_config('intervalstyle', 'iso_8601', false) || set_config('work_mem', '9MB', false) $$;
      """)
    let database = Database(ConnectionString(place.text, settings: ["work_mem": "5MB"]), connections: 1)
    @Sendable func state() async throws(DatabaseError) -> [String] {
      try await database.run { c throws(DatabaseError) in
        try c.query(
          """
          select unnest(array[current_user::text, session_user::text, current_setting('search_path'),
            current_setting('statement_timeout'), current_setting('timezone'), current_setting('work_mem'),
            current_setting('default_transaction_read_only'), current_setting('client_encoding'),
            coalesce(to_regclass('pg_temp.scratch')::text, '-'),
            (select count(*)::text from pg_listening_channels()),
            (select count(*)::text from pg_locks where locktype = 'advisory' and pid = pg_backend_pid()),
            (select count(*)::text from pg_cursors where name = 'kept'),
            (select count(*)::text from pg_prepared_statements where name = 'mine')])
          """, as: String.self)
      }
    }
    let before = try await state()
    let error = await failure {
      try await database.run { c throws(DatabaseError) in try c.executeScript(change) }
    }
    #expect(error == nil || change.contains("client_encoding") || change.contains("1 / 0"))
    #expect(try await state() == before)
    #expect(database.statistics.connects == 1)
    await database.close()
  }

  static let changes = [
    "set role guest_of_sessions", "set session authorization guest_of_sessions", "set search_path = elsewhere",
    "set statement_timeout = 1000",
    "select set_config('search_path', 'elsewhere', false)", "create temporary table scratch (a int)",
    "select 1 as a into temp scratch", "listen elsewhere", "set client_encoding = 'latin1'", "select wander()",
    "set time zone 'Asia/Tokyo'", "set session characteristics as transaction read only",
    "begin; declare kept cursor with hold for select 1; commit", "prepare mine as select 1",
    "select pg_advisory_lock(7)", "do $$ begin perform set_config('work_mem', '9MB', false); end $$",
    // Said in other words, or behind others.
    "create table \"pg_temp\".scratch (a int)", "select 1 as a into \"pg_temp\".scratch",
    "explain analyze create temp table scratch as select 1", "create or replace temp view scratch as select 1",
    "create local temporary table scratch (a int)", "create temporary sequence scratch",
    "begin; set local search_path = pg_temp; create table scratch (a int); commit",
    "select set_config('work_mem', '9MB', false), true", "select set_config('work_mem', '9MB', false) where true",
    "select set_config('work_mem', '9MB', not true)", "select \"set_config\"('work_mem', '9MB', false)",
    "select set_config('a.b', 'c', true), pg_catalog.set_config('search_path', 'elsewhere', 'false')",
    "begin; declare kept cursor with hold for select timestamp without time zone '2000-01-01'; commit",
    "SET SESSION ROLE guest_of_sessions", "/* a */ set -- b\n work_mem = '9MB'",
    "select date'2000-01-01'; set work_mem = '9MB'",
    "select E'\\''; set work_mem = '9MB'", "begin; set work_mem = '9MB'; commit", "set work_mem = '9MB'; select 1 / 0",
    "select wander_on()", "reset session authorization; set role guest_of_sessions",
    "reset all; set time zone 'Asia/Tokyo'",
  ]

  @Test("What a unit did to its session by other ways than a script is undone as well", arguments: 0..<8)
  func otherWays(way: Int) async throws {
    let place = try await TestDatabase.fresh()
    let database = Database(place, connections: 1)
    @Sendable func state() async throws(DatabaseError) -> [String] {
      try await database.run { c throws(DatabaseError) in
        try c.query(
          """
          select unnest(array[current_setting('work_mem'), coalesce(to_regclass('pg_temp.scratch')::text, '-'),
            (select count(*)::text from pg_locks where locktype = 'advisory' and pid = pg_backend_pid())])
          """, as: String.self)
      }
    }
    let before = try await state()
    try await database.run { c throws(DatabaseError) in
      switch way {
      case 0: try c.stream("select set_config('work_mem', '9MB', false)") { _ in }
      case 1: try c.copyOut("select set_config('work_mem', '9MB', false)") { _ in }
      case 2: try c.copyOut("select pg_advisory_lock(7)::text", format: .csv()) { _ in }
      case 3: try c.copyOut("select pg_try_advisory_lock(7)", format: .text) { _ in }
      case 4: try c.commit(Batch { $0.add("set work_mem = '9MB'") })
      case 5:
        _ = try c.query(composed: "select set_config('work_mem', \("9MB"), false)", as: String.self)
      case 6:
        try c.transaction { t throws(DatabaseError) in
          try t.savepoint { s throws(DatabaseError) in _ = try s.execute("select pg_advisory_lock(7)") }
        }
      default: try c.execute("create table pg_temp.scratch (a int)")
      }
    }
    #expect(try await state() == before)
    #expect(database.statistics.connects == 1)
    await database.close()
  }

  @Test("A unit that is stopped at any moment, also while its session is tidied, leaves the next a clean one")
  func stoppedWhileTidying() async throws {
    let database = Database(try await TestDatabase.fresh(), connections: 1)
    let seed = UInt64.random(in: 0 ... .max)
    var random = Seeded(seed)
    for round in 0..<150 {
      let limit = Duration.microseconds(Int.random(in: 100...8000, using: &random))
      let task = Task {
        try await database.run(within: round % 3 == 0 ? limit : nil) { c throws(DatabaseError) in
          try c.executeScript(
            "set work_mem = '9MB'; select pg_advisory_lock(7); listen news; create temp table a (b int)")
        }
      }
      try await Task.sleep(for: .microseconds(Int.random(in: 0...6000, using: &random)))
      if round % 3 != 0 { task.cancel() }
      if case .failure(let error) = await task.result {
        let kind = (error as? DatabaseError)?.kind
        // A script commits by itself: where the server was too busy to say so in time, nobody knows.
        #expect([.cancelled, .timeout, .unknownOutcome].contains(kind), "seed \(seed), round \(round): \(error)")
      }
      let left = try await database.run { c throws(DatabaseError) in
        try c.first(
          """
          select (select count(*) from pg_locks where locktype = 'advisory' and pid = pg_backend_pid())
            + (select count(*) from pg_listening_channels())
            + (current_setting('work_mem') = '9MB')::int + (to_regclass('pg_temp.a') is not null)::int
          """, as: Int.self)
      }
      #expect(left == 0, "seed \(seed), round \(round)")
    }
    await database.close()
  }

  @Test("The last number of a sequence is forgotten where the session was tidied")
  func sequences() async throws {
    let place = try await TestDatabase.fresh()
    try Connection(place).executeScript("create sequence numbers")
    let database = Database(place, connections: 1)
    try await database.run { c throws(DatabaseError) in
      try c.executeScript("set work_mem = '9MB'; select nextval('numbers')")
    }
    let error = await failure {
      try await database.run { c throws(DatabaseError) in try c.execute("select lastval()") }
    }
    #expect(error?.sqlState == "55000" && database.statistics.connects == 1)
    await database.close()
  }

  @Test(
    "Notes of units that listened do not gather in the connection",
    .disabled(if: Sanitizer.keepsMemory, "a sanitizer has memory of its own"))
  func notes() async throws {
    await MemoryTurn.shared.take()
    defer { Task { await MemoryTurn.shared.give() } }
    // Of its own, for so many notes keep all listeners of a server busy.
    let server = try await ThrowAwayPostgres.make()
    let database = Database(ConnectionString(try await server.makeDatabase()), connections: 1)
    var before = 0
    for round in 0..<40 {
      // 16 MB of them each time, which come with the last answer.
      try await database.run { c throws(DatabaseError) in
        try c.executeScript("listen news")
        try c.execute("select pg_notify('news', repeat('x', 7900) || n) from generate_series(1, 2000) n")
      }
      if round == 4 { before = CopyTests.residentKilobytes() }
    }
    // All of the others would be 560 MB.
    #expect(CopyTests.residentKilobytes() - before < 300_000)
    let left = try await database.run { c throws(DatabaseError) in
      try c.first("select count(*) from pg_listening_channels()", as: Int.self)
    }
    #expect(left == 0 && database.statistics.connects == 1)
    await database.close()
    try await server.stop()
  }
}
