import Foundation
import LibPQ
import PostgresCluster
import Testing

@Suite("Behind PgBouncer")
struct PoolerTests {
  private func lay(
    _ mode: ThrowAwayPooler.Mode, connections: Int = 3, settings: [String] = []
  ) async throws -> (through: String, direct: ConnectionString) {
    let server = try await ThrowAwayPostgres.shared()
    let direct = try await server.makeDatabase()
    let pooler = try await ThrowAwayPooler(mode, before: server, connections: connections, settings: settings)
    return (pooler.connectionString(insteadOf: direct), ConnectionString(direct))
  }

  @Test(
    "Of clients with different statements each runs its own, freshly started and warm",
    arguments: ThrowAwayPooler.Mode.allCases)
  func ownStatements(mode: ThrowAwayPooler.Mode) async throws {
    // One server connection, and nothing tidies it between clients.
    let (through, _) = try await lay(mode, connections: 1, settings: ["server_reset_query ="])
    for round in 0..<3 {
      do {
        let one = try Connection(ConnectionString(through))
        #expect(try one.first("select 'one' || $1", "\(round)", as: String.self) == "one\(round)")
        #expect(try one.first("select 1000 + $1", round, as: Int.self) == 1000 + round)
      }
      let other = try Connection(ConnectionString(through))
      #expect(try other.first("select 2000 + $1", round, as: Int.self) == 2000 + round)
      #expect(try other.first("select 'other' || $1", "\(round)", as: String.self) == "other\(round)")
      #expect(try other.commit(Batch { $0.add("select 1, $1", round) }) == [1])
    }
  }

  @Test("Names that another client gave, or that went away, are prepared anew, alone and inside a transaction")
  func lostNames() async throws {
    let (through, _) = try await lay(.session, connections: 2, settings: ["server_reset_query ="])
    // Said to be sessions, so that statements go by name.
    let place = ConnectionString(through, pooling: .session)
    for _ in 0..<3 {
      let connection = try Connection(place)
      #expect(try connection.first("select 1", as: Int.self) == 1)
      let sum = try connection.transaction { t throws(DatabaseError) in
        (try t.first("select 2", as: Int.self) ?? 0) + (try t.first("select 3", as: Int.self) ?? 0)
      }
      #expect(sum == 5)
    }
    let direct = try Connection(try await TestDatabase.fresh())
    for round in 0..<4 {
      #expect(try direct.first("select 1", as: Int.self) == 1)
      try direct.executeScript("deallocate all")
      if round % 2 == 0 {
        #expect(try direct.first("select 1", as: Int.self) == 1)
      } else {
        let two = try direct.transaction { t throws(DatabaseError) in try t.first("select 1", as: Int.self) }
        #expect(two == 1)
        try direct.executeScript("deallocate all")
        #expect(try direct.commit(Batch { $0.add("select 1") }) == [1])
      }
    }
  }

  @Test("What needs a session is refused by name in transaction mode, and left out of no account")
  func refused() async throws {
    let (through, _) = try await lay(.transaction)
    let connection = try Connection(ConnectionString(through))
    func refusal(_ work: () throws(DatabaseError) -> Void) -> String {
      do throws(DatabaseError) {
        try work()
        return "nothing"
      } catch {
        return error.message
      }
    }
    #expect(
      refusal { () throws(DatabaseError) in
        try connection.holding(AdvisoryLock("x")) { () throws(DatabaseError) in }
      }.hasPrefix("an advisory lock needs a session"))
    for (script, word) in [
      ("listen x", "listen"), ("set statement_timeout = 5", "set"),
      ("create temp table t (a int)", "a temporary table"),
      ("create function pg_temp.f() returns int language sql return 1", "a temporary table"),
      ("select set_config('a.b', 'c', false)", "set_config"), ("select pg_advisory_lock(1)", "pg_advisory_lock"),
      ("prepare x as select 1", "prepare"), ("declare c cursor with hold for select 1", "declare"),
    ] {
      #expect(
        refusal { () throws(DatabaseError) in try connection.executeScript(script) }.hasPrefix(word), "\(script)")
    }
    #expect(try connection.number() == 1)
    try connection.transaction { t throws(DatabaseError) in
      try t.execute("set local statement_timeout = 5000")
      try t.execute("create temp table t (a int) on commit drop")
      // The path of a function may end in the temporary schema; a function made there would stay.
      try t.execute("create function f() returns int language sql set search_path = public, pg_temp return 1")
      try t.lock(AdvisoryLock("x"))
    }
    var events = Listener(ConnectionString(through), to: "x").makeAsyncIterator()
    guard case .lost(let error) = await events.next() else {
      Issue.record("it listened")
      return
    }
    #expect(error.message.hasPrefix("listen needs a session"))
  }

  @Test("A listener behind a pooler that keeps sessions hears, also after the pooler has fallen and come back")
  func listening() async throws {
    let server = try await ThrowAwayPostgres.shared()
    let direct = try await server.makeDatabase()
    let pooler = try await ThrowAwayPooler(.session, before: server)
    let place = ConnectionString(pooler.connectionString(insteadOf: direct), pooling: .session)
    let announcer = try Connection(ConnectionString(direct))
    var events = Listener(place, to: "news").makeAsyncIterator()
    for round in 0..<2 {
      #expect(await events.next() == .connected)
      try announcer.execute("select pg_notify('news', $1)", "\(round)")
      guard case .note(let note) = await events.next() else {
        Issue.record("no note came")
        return
      }
      #expect(note.payload == "\(round)")
      guard round == 0 else { break }
      try await pooler.crash()
      guard case .lost(let error) = await events.next() else {
        Issue.record("no gap was reported")
        return
      }
      #expect(error.kind == .unavailable)
      try await pooler.restart()
    }
  }

  @Test("What a COPY would do to a shared session is refused by name")
  func copiesThatLock() async throws {
    let (through, direct) = try await lay(.transaction, connections: 1)
    let connection = try Connection(ConnectionString(through))
    #expect(
      refusal { () throws(DatabaseError) in try connection.copyOut("select pg_advisory_lock(7)::text") { _ in } }
        .hasPrefix("pg_advisory_lock needs a session"))
    #expect(
      refusal { () throws(DatabaseError) in
        try connection.copyOut("select set_config('work_mem', '9MB', false)", format: .csv()) { _ in }
      }.hasPrefix("set_config needs a session"))
    let locks: StaticString = """
      select count(*) from pg_locks
      where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())
      """
    #expect(try Connection(direct).first(locks, as: Int.self) == 0)
    #expect(try connection.copyOut("select pg_advisory_xact_lock(7)::text") { _ in } == 1)
    #expect(try connection.number() == 1)
  }

  @Test("Settings hold in every statement and transaction", arguments: ThrowAwayPooler.Mode.allCases)
  func settings(mode: ThrowAwayPooler.Mode) async throws {
    for extra in [[], ["ignore_startup_parameters = options"]] {
      let (through, _) = try await lay(mode, connections: 2, settings: extra)
      let place = ConnectionString(through, settings: ["search_path": "one, two", "jit": "off"])
      let database = Database(place, connections: 2)
      let path: StaticString = "select current_setting('search_path')"
      for _ in 0..<3 {
        let read = try await database.read { c throws(DatabaseError) in try c.first(path, as: String.self) }
        let run = try await database.run { c throws(DatabaseError) in try c.first(path, as: String.self) }
        let write = try await database.write { t throws(DatabaseError) in try t.first(path, as: String.self) }
        let (commit) = try await database.commit(Statement(path, as: String.self))
        #expect([read, run, write, commit.first] == Array(repeating: "one, two", count: 4))
      }
      await database.close()
      let error = #expect(throws: DatabaseError.self) {
        try Connection(ConnectionString(through, settings: ["jit": "perhaps"]))
      }
      #expect(error?.sqlState == "22023")
    }
  }

  @Test("A read is refused its writes, and leaves nothing behind for others", arguments: ThrowAwayPooler.Mode.allCases)
  func readOnly(mode: ThrowAwayPooler.Mode) async throws {
    let (through, direct) = try await lay(mode, connections: 1)
    try Connection(direct).executeScript("create table page (id int8)")
    let database = Database(ConnectionString(through), connections: 1)
    for _ in 0..<2 {
      let error = await failure {
        try await database.read { c throws(DatabaseError) in try c.execute("insert into page values (1)") }
      }
      #expect(error?.kind == .readOnly)
      try await database.write { t throws(DatabaseError) in try t.execute("insert into page values (2)") }
      try await database.run { c throws(DatabaseError) in try c.execute("insert into page values (3)") }
      try await database.commit(Batch { $0.add("insert into page values (4)") })
    }
    #expect(try Connection(direct).query("select id from page order by id", as: Int.self) == [2, 2, 3, 3, 4, 4])
    await database.close()
  }

  @Test("Long answers and COPY work in both modes", arguments: ThrowAwayPooler.Mode.allCases)
  func longAnswers(mode: ThrowAwayPooler.Mode) async throws {
    // A session pooler gives each of our connections one of the server's; the other mode shares two among three.
    let (through, direct) = try await lay(mode, connections: mode == .session ? 3 : 2)
    try Connection(direct).executeScript("create table page (id int8)")
    let database = Database(ConnectionString(through, settings: ["jit": "off"]), connections: 3)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<6 {
        group.addTask {
          try await database.run { c throws(DatabaseError) in
            try c.copyIn(to: "page", "id") { w throws(DatabaseError) in for id in 0..<1000 { try w.write(id) } }
          }
          let count = try await database.read { c throws(DatabaseError) in
            try c.stream("select generate_series(1, $1)", 500) { _ in }
              + c.copyOut("select generate_series(1, 500)") { _ in }
          }
          #expect(count == 1000)
        }
      }
      try await group.waitForAll()
    }
    #expect(try Connection(direct).first("select count(*) from page", as: Int.self) == 6000)
    await database.close()
  }
}
