import LibPQ
import Testing

@Suite("A database shared by many tasks")
struct DatabaseTests {
  @Test("32 callers on 4 connections all get their answers, and only 4 connections are made")
  func manyCallers() async throws {
    let database = Database(try await TestDatabase.fresh(), connections: 4)
    try await database.run { connection throws(DatabaseError) in
      try connection.executeScript("create table tally (caller int8, number int8, pid int8)")
    }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for caller in 0..<32 {
        group.addTask {
          for number in 0..<25 {
            try await database.write { transaction throws(DatabaseError) in
              try transaction.execute("insert into tally values ($1, $2, pg_backend_pid())", caller, number)
            }
          }
        }
      }
      try await group.waitForAll()
    }
    let (count, pids) = try await database.read { connection throws(DatabaseError) in
      (
        try connection.first("select count(distinct (caller, number)) from tally", as: Int.self),
        try connection.first("select count(distinct pid) from tally", as: Int.self)
      )
    }
    #expect(count == 32 * 25)
    #expect((1...4).contains(pids ?? 0))
    await database.close()
  }

  @Test("Of many who commit the same key at once exactly one wins")
  func oneWins() async throws {
    let database = Database(try await TestDatabase.fresh(), connections: 4)
    try await database.run { connection throws(DatabaseError) in
      try connection.executeScript(
        "create table event (article int8, number int8, by int8, primary key (article, number))")
    }
    for number in 0..<20 {
      let won = await withTaskGroup(of: Bool.self) { group in
        for caller in 0..<8 {
          group.addTask {
            do throws(DatabaseError) {
              try await database.commit(Batch { $0.add("insert into event values (1, $1, $2)", number, caller) })
              return true
            } catch {
              #expect(error.isUniqueViolation())
              return false
            }
          }
        }
        return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
      }
      #expect(won == 1)
    }
    await database.close()
  }

  @Test("A full queue answers at once, and those who waited are still served")
  func fullQueue() async throws {
    let place = try await TestDatabase.fresh()
    let database = Database(place, connections: 1, waiting: 1)
    let gate = try Connection(place)
    try gate.execute("select pg_advisory_lock(1)")
    // One holds the only connection, waiting for the lock; one waits in the queue; the third finds it full.
    async let holding = database.run { connection throws(DatabaseError) in
      try connection.execute("select pg_advisory_lock(1)")
    }
    // In this database: others on the same server wait for locks of their own.
    while try gate.first(
      """
      select count(*)
      from pg_locks
      join pg_database on pg_database.oid = pg_locks.database
      where datname = current_database() and locktype = 'advisory' and not granted
      """, as: Int.self) == 0
    {
      await Task.yield()
    }
    let both = await withTaskGroup(of: DatabaseError?.self) { group in
      for _ in 0..<2 {
        group.addTask {
          do throws(DatabaseError) {
            _ = try await database.read { connection throws(DatabaseError) in
              try connection.first("select 1", as: Int.self)
            }
            return nil
          } catch {
            return error
          }
        }
      }
      var answers: [DatabaseError?] = []
      for await answer in group {
        answers.append(answer)
        if answers.count == 1 { _ = try? gate.execute("select pg_advisory_unlock(1)") }
      }
      return answers
    }
    #expect(both.first??.kind == .unavailable)
    #expect(both.count == 2 && both[1] == nil)
    _ = try await holding
    await database.close()
  }

  @Test("A closed database serves what waits and refuses what comes")
  func closed() async throws {
    let database = Database(try await TestDatabase.fresh(), connections: 2)
    let one = try await database.read { connection throws(DatabaseError) in
      try connection.first("select 1", as: Int.self)
    }
    #expect(one == 1)
    await database.close()
    await database.close()
    let error = await #expect(throws: DatabaseError.self) {
      try await database.read { connection throws(DatabaseError) in try connection.first("select 1", as: Int.self) }
    }
    #expect(error?.kind == .unavailable)
  }

  @Test("A unit that leaves a transaction open does not hand it to the next")
  func leftOpen() async throws {
    let database = Database(try await TestDatabase.fresh(), connections: 1)
    try await database.run { connection throws(DatabaseError) in
      try connection.executeScript("create table page (id int8)")
      try connection.executeScript("begin")
      try connection.execute("insert into page values (1)")
    }
    let count = try await database.read { connection throws(DatabaseError) in
      try connection.first("select count(*) from page", as: Int.self)
    }
    #expect(count == 0)
    await database.close()
  }

  @Test("A database that takes reads only says so, on both ways of writing")
  func readOnly() async throws {
    let place = try await TestDatabase.fresh()
    let admin = try Connection(place)
    try admin.executeScript(
      """
      create table page (id int8);
      do $$ begin
        execute format('alter database %I set default_transaction_read_only = on', current_database());
      end $$
      """)
    let database = Database(place)
    let write = await #expect(throws: DatabaseError.self) {
      try await database.write { transaction throws(DatabaseError) in
        try transaction.execute("insert into page values (1)")
      }
    }
    #expect(write?.kind == .readOnly)
    let batch = await #expect(throws: DatabaseError.self) {
      try await database.commit(Batch { $0.add("insert into page values (1)") })
    }
    #expect(batch?.kind == .readOnly)
    await database.close()
  }
}
