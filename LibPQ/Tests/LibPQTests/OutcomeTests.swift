import Foundation
import LibPQ
import PostgresCluster
import Testing

@Suite("What is said of an outcome")
struct OutcomeTests {
  @Test("A statement of its own whose answer is lost may have been done; a read says that nothing was")
  func lostAnswer() async throws {
    let (proxy, place, direct) = try await NetworkFaultTests.lay()
    let connection = try Connection(place)
    try connection.execute("insert into page values ($1)", 1)
    proxy.set(.cutAfterNext)
    let error = #expect(throws: DatabaseError.self) { try connection.execute("insert into page values ($1)", 2) }
    #expect(error?.kind == .unknownOutcome)
    let limit = ContinuousClock.now + .seconds(10)
    let count: StaticString = "select count(*) from page"
    while try direct.first(count, as: Int.self) != 2, ContinuousClock.now < limit { await Task.yield() }
    #expect(try direct.first(count, as: Int.self) == 2)
    let script = try Connection(place)
    proxy.set(.cutAfterNext)
    let lost = #expect(throws: DatabaseError.self) { try script.executeScript("insert into page values (3)") }
    #expect(lost?.kind == .unknownOutcome)
    proxy.close()
  }

  @Test("A read whose transaction's end is lost says that nothing was done")
  func lostRead() async throws {
    let (proxy, place, _) = try await NetworkFaultTests.lay()
    // As behind a transaction pooler, where a stream is in a transaction of its own; the read is tried twice.
    let database = Database(ConnectionString(place.text, pooling: .transaction), connections: 1)
    let error = await failure {
      try await database.read { c throws(DatabaseError) in
        try c.stream("select 1") { _ in proxy.set(.cutBeforeNext) }
      }
    }
    #expect(error?.kind == .unavailable, "\(String(describing: error))")
    #expect(database.statistics.retries == 1)
    await database.close()
    proxy.close()
  }

  @Test(
    "A procedure that commits and then fails runs once, whatever it fails with",
    arguments: ["0A000", "26000", "42P05", "42704", "XX000"])
  func callOnce(state: String) async throws {
    let connection = try Connection(try await TestDatabase.fresh())
    try connection.executeScript(
      """
      create table done (a int);
      create procedure act() language plpgsql as $$
      begin
        insert into done values (1);
        commit;
        -- In the words of errors that are the server's own, before it begins.
        raise exception '%', case '\(state)' when 'XX000' then 'cache lookup failed for type 1'
          when '42704' then 'type with OID 1 does not exist' else 'libpq_swift_1' end using errcode = '\(state)';
      end $$;
      """)
    let error = #expect(throws: DatabaseError.self) { try connection.execute("call act()") }
    #expect(error?.sqlState == state)
    #expect(try connection.first("select count(*) from done", as: Int.self) == 1)
  }

  @Test("A read is read-only for the server too, and what follows it is not")
  func readOnly() async throws {
    let place = try await TestDatabase.fresh()
    try Connection(place).executeScript("create table page (id int8)")
    let database = Database(place, connections: 1)
    for _ in 0..<3 {
      for way in 0..<3 {
        let error = await failure {
          try await database.read { c throws(DatabaseError) in
            switch way {
            case 0: try c.execute("insert into page values (1)")
            case 1: try c.executeScript("insert into page values (1)")
            default: try c.commit(Batch { $0.add("insert into page values (1)") })
            }
          }
        }
        #expect(error?.kind == .readOnly, "\(way)")
      }
      try await database.write { t throws(DatabaseError) in try t.execute("insert into page values (2)") }
      try await database.run { c throws(DatabaseError) in try c.execute("insert into page values (3)") }
      try await database.commit(Batch { $0.add("insert into page values (4)") })
      try await database.run { c throws(DatabaseError) in
        try c.copyIn(to: "page", "id") { w throws(DatabaseError) in try w.write(5) }
      }
    }
    let count = try await database.read { c throws(DatabaseError) in
      try c.query("select count(*) from page group by id order by id", as: Int.self)
    }
    #expect(count == [3, 3, 3, 3])
    await database.close()
  }

  @Test("After a change of the schema the first write and the first commit go through")
  func changedSchema() async throws {
    let place = try await TestDatabase.fresh()
    let admin = try Connection(place)
    try admin.executeScript("create table page (id int8); create table line (id int8); insert into page values (1)")
    let database = Database(place, connections: 1)
    @Sendable func write() async throws(DatabaseError) -> Int {
      try await database.write { t throws(DatabaseError) in
        try t.execute("insert into line values (1)")
        let inner = try t.savepoint { s throws(DatabaseError) in try s.query("select * from line", as: Int.self).count }
        return try t.query("select * from page", as: Int.self).count + inner
      }
    }
    @Sendable func commit() async throws(DatabaseError) -> Int {
      try await database.commit(
        Statement("insert into line values (2)"),
        Statement("select * from page", read: { row in try row.next(Int.self) })
      ).1.count
    }
    // Each write adds a line and counts all, and the page; each commit adds one that the next write counts too.
    #expect(try await write() == 2)
    #expect(try await commit() == 1)
    for round in 1...3 {
      try admin.executeScript("alter table page add extra\(round) text; alter table line add extra\(round) text")
      #expect(try await write() == 2 + 2 * round)
      try admin.executeScript("alter table page add more\(round) text; alter table line add more\(round) text")
      #expect(try await commit() == 1)
    }
    #expect(try admin.first("select count(*) from line", as: Int.self) == 8)
    #expect(database.statistics.connects == 1)
    await database.close()
  }

  @Test("A savepoint whose statement has a stale plan goes through, and the transaction around it runs once")
  func changedSchemaInside() async throws {
    let place = try await TestDatabase.fresh()
    let admin = try Connection(place)
    try admin.executeScript("create table page (id int8); insert into page values (1)")
    let database = Database(place, connections: 1)
    let runs = Guarded(0)
    for round in 1...3 {
      let count = try await database.write { t throws(DatabaseError) in
        runs.withLock { $0 += 1 }
        return try t.savepoint { s throws(DatabaseError) in try s.query("select * from page", as: Int.self).count }
      }
      #expect(count == 1 && runs.withLock { $0 } == round)
      try admin.executeScript("alter table page add extra\(round) text")
    }
    await database.close()
  }

  @Test("A transaction that the server ended for its idleness is a timeout, in its middle and at its commit")
  func idleTransaction() async throws {
    let place = try await TestDatabase.fresh()
    try Connection(place).executeScript("create table page (id int8)")
    let database = Database(place, connections: 1)
    for isAtCommit in [true, false] {
      let error = await failure {
        try await database.write { t throws(DatabaseError) in
          try t.execute("set local idle_in_transaction_session_timeout = 50")
          try t.execute("insert into page values (1)")
          // Until the server has ended it, however long it takes to come to that.
          let process = try t.first("select pg_backend_pid()", as: Int32.self)
          let watching = try Connection(place)
          while try watching.first("select 1 from pg_stat_activity where pid = $1", process, as: Int32.self) != nil {
            usleep(10_000)
          }
          if !isAtCommit { try t.execute("insert into page values (2)") }
        }
      }
      #expect(error?.kind == .timeout && error?.sqlState == "25P03", "\(String(describing: error))")
    }
    #expect(try Connection(place).first("select count(*) from page", as: Int.self) == 0)
    await database.close()
  }
}
