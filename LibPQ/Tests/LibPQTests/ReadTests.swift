import LibPQ
import PostgresCluster
import Testing

enum WayToRead: CaseIterable {
  case batch, committed, together, alike, script, stream, rows, binaryCopy, csvCopy, cursor, readOnly, opening
}

@Suite("What a read may do, and what is said of it")
struct ReadTests {
  private static func ask(_ c: Connection, _ way: WayToRead) throws(DatabaseError) {
    switch way {
    case .batch: try c.commit(Batch { $0.add("select 1") })
    case .committed: _ = try c.commit(Statement("select 1", as: Int.self), Statement("select 2", as: Int.self))
    case .together: _ = try c.run(Statement("select 1", as: Int.self), Statement("select 2", as: Int.self))
    case .alike: _ = try c.run([Statement("select 1", as: Int.self), Statement("select 2", as: Int.self)])
    case .script: try c.executeScript("select 1; select 2")
    case .stream: try c.stream("select generate_series(1, 3)") { _ in }
    case .rows: _ = try c.query("select 1", as: Int.self)
    case .binaryCopy: try c.copyOut("select generate_series(1, 3)") { _ in }
    case .csvCopy: try c.copyOut("select generate_series(1, 3)", format: .csv()) { _ in }
    case .cursor:
      try c.transaction { t throws(DatabaseError) in
        try t.execute("declare some cursor for select generate_series(1, 3)")
        _ = try t.query("fetch all from some", as: Int.self)
      }
    case .readOnly: _ = try c.transaction(readOnly: true) { t throws(DatabaseError) in try t.execute("select 1") }
    case .opening:
      _ = try c.opening(with: Statement("select set_config('a.b', 'c', true)", as: String.self)) {
        c throws(DatabaseError) in try c.commit(Batch { $0.add("select 1") })
      }
    }
  }

  @Test(
    "When its answers are lost, nothing was done, whatever was asked", arguments: WayToRead.allCases,
    [ConnectionString.Pooling.automatic, .transaction])
  func lost(way: WayToRead, pooling: ConnectionString.Pooling) async throws {
    let (proxy, place, _) = try await NetworkFaultTests.lay()
    let database = Database(ConnectionString(place.text, pooling: pooling), connections: 1)
    for cut in [ThrowAwayProxy.Mode.cutAfterNext, .cutBeforeNext] {
      let error = await failure {
        try await database.read { c throws(DatabaseError) in
          // Both runs are cut, behind what finds out what the session is.
          _ = try c.number()
          proxy.set(cut)
          try Self.ask(c, way)
        }
      }
      #expect(error?.kind == .unavailable, "\(String(describing: error))")
    }
    #expect(database.statistics.retries == 2)
    #expect(try await database.one() == 1)
    await database.close()
    proxy.close()
  }

  private static func tryToWrite(_ c: Connection, _ way: Int) throws(DatabaseError) {
    switch way {
    case 0:
      try c.executeScript("begin read write; insert into page values (1); commit")
    case 1:
      try c.executeScript("begin; set transaction read write; insert into page values (1); commit")
    case 2:
      try c.executeScript("begin; set local transaction_read_only = off; insert into page values (1); commit")
    case 3:
      try c.execute("start transaction isolation level serializable, READ /* so */ WRITE")
      try c.execute("insert into page values (1)")
      try c.execute("commit")
    case 4:
      try c.execute("set default_transaction_read_only = off")
      try c.execute("insert into page values (1)")
    case 5:
      try c.executeScript("reset all")
      try c.commit(Batch { $0.add("insert into page values (1)") })
    case 6:
      try c.execute("select set_config('default_transaction_read_only', 'off', false)")
      try c.executeScript("insert into page values (1)")
    case 7:
      try c.execute("select wander()")
      try c.copyIn(to: "page", "id") { w throws(DatabaseError) in try w.write(1) }
    case 8:
      try c.execute("select wander()")
      try c.transaction { t throws(DatabaseError) in _ = try t.execute("insert into page values (1)") }
    case 9:
      try c.executeScript("commit; insert into page values (1)")
    case 10:
      try c.stream("insert into page values (1) returning id") { _ in }
    case 11:
      try c.execute("with a as (insert into page values (1) returning id) select id from a")
    case 12:
      try c.execute("do $$ begin set transaction read write; insert into page values (1); end $$")
    case 13:
      try c.execute("insert into page select 1 from set_config('transaction_read_only', 'off', true)")
    case 14:
      try c.commit(
        Batch {
          $0.add("commit")
          $0.add("insert into page values (1)")
        })
    case 15:
      try c.transaction { t throws(DatabaseError) in
        _ = try t.run(
          Batch {
            $0.add("commit")
            $0.add("insert into page values (1)")
          })
      }
    default:
      try c.execute("call act()")
    }
  }

  @Test(
    "There is no way round its being read-only, and none leaves anything to the next unit",
    arguments: 0..<51, [ConnectionString.Pooling.automatic, .transaction])
  func noWayRound(number: Int, pooling: ConnectionString.Pooling) async throws {
    let place = try await TestDatabase.fresh()
    try Connection(place).executeScript(
      """
      create table page (id int8);
      create function wander() returns text language sql as
        $$ select set_config('default_transaction_read_only', 'off', false) $$;
      create procedure act() language plpgsql as $$
      begin
        commit;
        insert into page values (1);
      end $$;
      """)
    let database = Database(ConnectionString(place.text, pooling: pooling), connections: 1)
    let error = await failure {
      try await database.read { c throws(DatabaseError) in
        let (way, opening) = (number / 3, number % 3)
        guard opening > 0 else {
          _ = try c.number()
          return try Self.tryToWrite(c, way)
        }
        let naming = Statement("select set_config('a.b', 'c', true)")
        let looking = Statement("select set_config('a.b', 'c', true), set_config('transaction_read_only', 'on', true)")
        try c.opening(with: opening == 1 ? naming : looking, makesReadOnly: opening == 2) { c throws(DatabaseError) in
          _ = try c.number()
          try Self.tryToWrite(c, way)
        }
      }
    }
    // What is set or ended where that cannot be is refused for that: by a session that is given away, by the server.
    #expect(error?.kind == .readOnly || error?.kind == .other, "\(String(describing: error))")
    #expect(try Connection(place).first("select count(*) from page", as: Int.self) == 0)
    try await database.run { c throws(DatabaseError) in try c.execute("insert into page values (2)") }
    #expect(
      await failure {
        try await database.read { c throws(DatabaseError) in try c.execute("insert into page values (3)") }
      }?.kind == .readOnly)
    await database.close()
  }
}
