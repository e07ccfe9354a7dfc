import LibPQ
import PostgresCluster
import Testing

@Suite("Names of statements")
struct StatementNameTests {
  private static let named: StaticString = "select count(*) from pg_prepared_statements where name like 'libpq_swift_%'"

  @Test("One text with values of different types goes by as many names, and each gives its own answer")
  func types() async throws {
    let connection = try Connection(try await TestDatabase.fresh())
    let sql: StaticString = "select pg_typeof($1)::text"
    for _ in 0..<3 {
      #expect(try connection.first(sql, 1, as: String.self) == "bigint")
      #expect(try connection.first(sql, "1", as: String.self) == "text")
      #expect(try connection.first(sql, Int16(1), as: String.self) == "smallint")
      #expect(try connection.first(sql, [1], as: String.self) == "bigint[]")
    }
    #expect(try connection.first(Self.named, as: Int.self) == 5)
  }

  /// Sessions are said to be kept, and are not: what another client gave a name to lies behind every answer.
  @Test("Even where a pooler is said to keep sessions and does not, no client runs another's statement")
  func neverAnothers() async throws {
    let server = try await ThrowAwayPostgres.shared()
    let direct = try await server.makeDatabase()
    let pooler = try await ThrowAwayPooler(
      .transaction, before: server, connections: 2, settings: ["server_reset_query ="])
    let place = ConnectionString(pooler.connectionString(insteadOf: direct), pooling: .session)
    // All at once, so that each meets what another has prepared, on one session of the server or the other.
    try await withThrowingTaskGroup(of: Void.self) { group in
      for client in 0..<4 {
        group.addTask {
          let connection = try Connection(place)
          for number in 0..<60 {
            #expect(try Self.ask(connection, client, number) == ["a", "b", "c", "d"][client] + "\(number)")
          }
        }
      }
      try await group.waitForAll()
    }
  }

  private static func ask(_ c: Connection, _ client: Int, _ number: Int) throws(DatabaseError) -> String? {
    switch client {
    case 0: try c.first("select 'a' || $1::int8 from pg_sleep(0.002)", number, as: String.self)
    case 1: try c.first("select 'b' || $1::int8 from pg_sleep(0.002)", number, as: String.self)
    case 2: try c.first("select 'c' || $1::int8 from pg_sleep(0.002)", number, as: String.self)
    default: try c.first("select 'd' || $1 from pg_sleep(0.002)", "\(number)", as: String.self)
    }
  }

  @Test(
    "Names that were taken away are given anew, alone, in a batch, in a stream and in a transaction",
    arguments: ["deallocate all", "discard all", "discard plans; deallocate all; discard temp", "by name"])
  func takenAway(script: String) async throws {
    let database = Database(try await TestDatabase.fresh(), connections: 1)
    let sql: StaticString = "select $1 + 1"
    for way in 0..<4 {
      let answer = try await database.run { c throws(DatabaseError) in
        _ = try c.first(sql, 1, as: Int.self)
        if script == "by name" {
          let names = try c.query("select name from pg_prepared_statements", as: String.self)
          try c.executeScript(names.map { "deallocate \"\($0)\"" }.joined(separator: "; "))
        } else {
          try c.executeScript(script)
        }
        switch way {
        case 0: return try c.first(sql, 1, as: Int.self)
        case 1: return try c.commit(Statement(sql, 1, as: Int.self)).first
        case 2:
          var seen: Int?
          try c.stream(sql, 1) { seen = try $0.next(Int.self) }
          return seen
        default: return try c.transaction { t throws(DatabaseError) in try t.first(sql, 1, as: Int.self) }
        }
      }
      #expect(answer == 2, "\(way)")
    }
    #expect(database.statistics.connects == 1)
    await database.close()
  }

  @Test("A failure in a transaction of the caller's own making repeats nothing that comes after it")
  func nothingLater() async throws {
    let place = try await TestDatabase.fresh()
    try Connection(place).executeScript(
      """
      create table done (a int);
      create procedure act() language plpgsql as $$
      begin
        insert into done values (1);
        commit;
        raise exception 'no';
      end $$;
      """)
    let database = Database(place, connections: 1)
    try await database.run { c throws(DatabaseError) in
      _ = try c.number()
      try c.executeScript("deallocate all; begin")
      do throws(DatabaseError) { _ = try c.number() } catch { #expect(error.sqlState == "26000") }
      try c.executeScript("rollback")
    }
    let error = await failure { try await database.run { c throws(DatabaseError) in try c.execute("call act()") } }
    #expect(error?.sqlState == "P0001")
    #expect(try Connection(place).first("select count(*) from done", as: Int.self) == 1)
    await database.close()
  }

  @Test("Only a plan that has become stale is tried again, and no other thing that the server does not support")
  func notSupported() async throws {
    let connection = try Connection(try await TestDatabase.fresh())
    try connection.executeScript("create sequence tries")
    // Said while it runs, by a function of the server's own, and so without a context.
    let error = #expect(throws: DatabaseError.self) {
      try connection.execute("select nextval('tries'), date_part($1, localtime)", "century")
    }
    #expect(error?.sqlState == "0A000" && error?.server?.context == nil, "\(String(describing: error))")
    #expect(try connection.first("select last_value from tries", as: Int.self) == 1)
  }
}
