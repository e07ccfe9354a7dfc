import LibPQ
import PostgresCluster
import Testing

@Suite("What a session and a transaction begin with")
struct OpeningTests {
  @Test("Each statement and transaction begins with the opening, and nothing of it stays", arguments: [false, true])
  func opening(isPooled: Bool) async throws {
    let server = try await ThrowAwayPostgres.shared()
    let direct = try await server.makeDatabase()
    try Connection(ConnectionString(direct)).executeScript(
      """
      do $$ begin create role visitor; exception when duplicate_object then null; end $$;
      grant create on schema public to visitor
      """)
    let place =
      isPooled ? try await ThrowAwayPooler(.transaction, before: server).connectionString(insteadOf: direct) : direct
    let database = Database(
      ConnectionString(place, beginning: "do $$ begin perform set_config('role', 'visitor', false); end $$"),
      connections: 1)
    let who: StaticString = "select current_user::text || coalesce(current_setting('a.b', true), '')"
    for round in 0..<3 {
      let name = "n\(round)"
      let inside = try await database.read { connection throws(DatabaseError) in
        try connection.opening(with: Statement("select set_config('a.b', $1, true)", name)) { c throws(DatabaseError) in
          var list = try c.query(who, as: String.self)
          try c.stream("select current_user::text || current_setting('a.b')") { list.append(try $0.next(String.self)) }
          list += try c.transaction { t throws(DatabaseError) in try t.query(who, as: String.self) }
          list += try c.commit(Statement(who, as: String.self))
          if let first = try c.first(who, as: String.self) { list.append(first) }
          return list
        }
      }
      #expect(inside == Array(repeating: "visitor" + name, count: 5))
      // What a unit does to its role is undone to what the session began with.
      if !isPooled {
        try await database.run { c throws(DatabaseError) in
          try c.executeScript("reset role; create table t\(round) (a int)")
        }
      }
      #expect(try await database.read { c throws(DatabaseError) in try c.first(who, as: String.self) } == "visitor")
    }
    #expect(database.statistics.connects == 1)
    await database.close()
  }

  @Test("Reads behind an opening and a write after them are one exchange each")
  func exchanges() async throws {
    let (proxy, place, _) = try await NetworkFaultTests.lay()
    let database = Database(place, connections: 1)
    func turn() async throws {
      try await database.read { connection throws(DatabaseError) in
        try connection.opening(with: Statement("select set_config('a.b', 'c', true)")) { c throws(DatabaseError) in
          _ = try c.run(Statement("select 1", as: Int.self), Statement("select 2", as: Int.self))
        }
      }
      try await database.read { connection throws(DatabaseError) in
        try connection.opening(with: Statement("select set_config('a.b', 'c', true)")) { c throws(DatabaseError) in
          _ = try c.number()
        }
      }
      try await database.run { connection throws(DatabaseError) in
        _ = try connection.opening(with: Statement("select set_config('a.b', 'd', true)")) { c throws(DatabaseError) in
          try c.commit(Batch { $0.add("insert into page values (1)") })
        }
      }
    }
    try await turn()
    let before = proxy.exchanges
    for _ in 0..<10 { try await turn() }
    #expect(proxy.exchanges - before == 30)
    await database.close()
    proxy.close()
  }

  @Test("The statements of a read are one transaction, which writes nothing and leaves nothing open")
  func one() async throws {
    let database = Database(ConnectionString(try await ThrowAwayPostgres.shared().makeDatabase()), connections: 1)
    for _ in 0..<2 {
      try await database.read { connection throws(DatabaseError) in
        try connection.opening(with: Statement("select set_config('a.b', 'c', true)")) { c throws(DatabaseError) in
          let (first, set, second) = try c.run(
            Statement("select now()::text", as: String.self),
            Statement("select set_config('a.b', current_setting('a.b') || 'd', true)", as: String.self),
            Statement("select now()::text || current_setting('a.b')", as: String.self))
          #expect(set == ["cd"])
          #expect(second == first.map { $0 + "cd" })
          let error = #expect(throws: DatabaseError.self) {
            _ = try c.run(
              Statement("select 1", as: Int.self),
              Statement("select (1 / 0)::bigint", as: Int.self))
          }
          #expect(error?.sqlState == "22012")
          let number = try c.number()
          #expect(number == 1)
        }
      }
      // Words about transactions go as before, in a transaction that says so.
      await #expect(throws: DatabaseError.self) {
        try await database.read { c throws(DatabaseError) in
          _ = try c.run(Statement("commit"), Statement("create table t (a int)"))
        }
      }
      #expect(try await database.read { c throws(DatabaseError) in try c.number() } == 1)
    }
    await database.close()
  }
}
