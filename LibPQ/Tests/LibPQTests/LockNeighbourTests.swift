import LibPQ
import Testing

@Suite("Locks that a session may keep")
struct LockNeighbourTests {
  @Test("Where the server does not say that it has the lock back, the connection goes")
  func unlockSaysNo() async throws {
    let place = try await TestDatabase.fresh()
    let connection = try Connection(place)
    try connection.holding(AdvisoryLock("a")) { () throws(DatabaseError) in
      try connection.executeScript("select pg_advisory_unlock_all()")
    }
    #expect(!connection.isOpen)
    let other = try Connection(place)
    // Another function of that name in the path does not answer for the server's.
    try other.executeScript(
      """
      create schema evil;
      create function evil.pg_advisory_unlock(int8) returns bool language sql as 'select true';
      create function evil.pg_advisory_lock(int8) returns void language sql as '';
      set search_path = evil, pg_catalog;
      """)
    let third = try Connection(place)
    let lock = AdvisoryLock("b")
    try other.holding(lock) { () throws(DatabaseError) in
      #expect(try third.holdingIfFree(lock) { () throws(DatabaseError) in 1 } == nil)
    }
    #expect(other.isOpen)
    #expect(try third.holdingIfFree(lock) { () throws(DatabaseError) in 1 } == 1)
  }

  @Test("A wait for a lock that was stopped leaves nobody with it; one that timed out by itself is told, and goes on")
  func stoppedWaits() async throws {
    let place = try await TestDatabase.fresh()
    let (holder, waiter) = (try Connection(place), try Connection(place))
    let lock = AdvisoryLock("c")
    try holder.holding(lock) { () throws(DatabaseError) in
      try waiter.executeScript("set lock_timeout = 50")
      let timeout = refusedKind { () throws(DatabaseError) in
        try waiter.holding(lock) { () throws(DatabaseError) in }
      }
      #expect(timeout == .timeout && waiter.isOpen)
      try waiter.executeScript("set lock_timeout = 0; set statement_timeout = 50")
      let stopped = refusedKind { () throws(DatabaseError) in
        try waiter.holding(lock) { () throws(DatabaseError) in }
      }
      // Whether it had been given at that moment nobody knows.
      #expect(stopped == .timeout && !waiter.isOpen)
    }
  }

  @Test(
    "A lock of any kind that a unit took by hand is free for the next",
    arguments: [
      "select pg_advisory_lock_shared(7)", "select pg_advisory_lock(3, 4)", "select pg_try_advisory_lock(7)",
      "select pg_catalog.pg_advisory_lock(7)", "select \"pg_advisory_lock\"(7)", "(select pg_advisory_lock(7))",
      "select case when true then pg_advisory_lock(7) end", "with a as (select pg_advisory_lock(7)) select * from a",
      "begin; select pg_advisory_lock(7); rollback", "select PG_ADVISORY_LOCK(7), pg_advisory_lock(8)",
      "explain analyze select pg_advisory_lock(7)", "do $$ begin perform pg_advisory_lock(7); end $$",
    ])
  func byHand(script: String) async throws {
    let place = try await TestDatabase.fresh()
    let database = Database(place, connections: 1)
    let locks: StaticString = """
      select count(*) from pg_locks
      where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())
      """
    try await database.run { c throws(DatabaseError) in
      try c.executeScript(script)
      let held = try c.first(locks, as: Int.self)
      #expect(held != 0)
    }
    let held = try await database.run { c throws(DatabaseError) in try c.first(locks, as: Int.self) }
    #expect(held == 0 && database.statistics.connects == 1)
    await database.close()
  }

  @Test("A transaction's lock outlives no transaction, and is not taken for the session's")
  func transactionLocks() async throws {
    let place = try await TestDatabase.fresh()
    // As behind a transaction pooler, where a session's own would be refused.
    let database = Database(ConnectionString(place.text, pooling: .transaction), connections: 1)
    let other = try Connection(place)
    let lock = AdvisoryLock(key: 9)
    _ = await failure {
      try await database.write { t throws(DatabaseError) in
        try t.lock(lock)
        try t.execute("select pg_advisory_xact_lock_shared(10)")
        throw DatabaseError(.conflict, "no")
      }
    }
    #expect(try other.holdingIfFree(lock) { () throws(DatabaseError) in 1 } == 1)
    #expect(try other.holdingIfFree(AdvisoryLock(key: 10)) { () throws(DatabaseError) in 1 } == 1)
    await database.close()
  }
}

/// The kind of error that a synchronous piece of work ends with, if it does.
func refusedKind(_ work: () throws(DatabaseError) -> Void) -> DatabaseError.Kind? {
  do throws(DatabaseError) {
    try work()
    return nil
  } catch {
    return error.kind
  }
}
