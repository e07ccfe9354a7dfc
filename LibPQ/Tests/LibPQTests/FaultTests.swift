import LibPQ
import PostgresCluster
import Testing

@Suite("Faults of the server")
struct FaultTests {
  @Test("A stopped server is unavailable, and the same database serves again after its restart")
  func restart() async throws {
    let server = try await ThrowAwayPostgres.make()
    let database = Database(ConnectionString(try await server.makeDatabase()), connections: 2, patience: .zero)
    @Sendable func one() async throws(DatabaseError) -> Int? {
      try await database.read { connection throws(DatabaseError) in try connection.first("select 1", as: Int.self) }
    }
    #expect(try await one() == 1)
    try await server.cluster.stop()
    let read = await #expect(throws: DatabaseError.self) { try await one() }
    #expect(read?.kind == .unavailable)
    let write = await #expect(throws: DatabaseError.self) {
      try await database.commit(Batch { $0.add("select 1") })
    }
    #expect(write?.kind == .unavailable)
    try await server.cluster.start()
    #expect(try await one() == 1)
    #expect(try await database.commit(Batch { $0.add("select 1") }) == [1])
    await database.close()
    try await server.stop()
  }

  @Test("A connection killed while idle is made again without a word")
  func killedIdle() async throws {
    let place = try await TestDatabase.fresh()
    let database = Database(place, connections: 1)
    @Sendable func process() async throws(DatabaseError) -> Int? {
      try await database.read { connection throws(DatabaseError) in
        try connection.first("select pg_backend_pid()", as: Int.self)
      }
    }
    let first = try #require(try await process())
    try kill(first, at: place)
    let second = try await process()
    #expect(second != nil && second != first)
    await database.close()
  }

  @Test("A connection killed inside a transaction has done nothing, and says unavailable")
  func killedInside() async throws {
    let place = try await TestDatabase.fresh()
    try Connection(place).executeScript("create table page (id int8)")
    let database = Database(place, connections: 1)
    let error = await #expect(throws: DatabaseError.self) {
      try await database.write { transaction throws(DatabaseError) in
        try transaction.execute("insert into page values (1)")
        try transaction.execute("select pg_terminate_backend(pg_backend_pid())")
      }
    }
    #expect(error?.kind == .unavailable)
    let count = try await database.read { connection throws(DatabaseError) in
      try connection.first("select count(*) from page", as: Int.self)
    }
    #expect(count == 0)
    await database.close()
  }

  @Test("A connection killed while it commits leaves the outcome unknown", arguments: [true, false])
  func killedInCommit(asBatch: Bool) async throws {
    let place = try await TestDatabase.fresh()
    let connection = try Connection(place)
    // A constraint that is checked at commit, and whose check ends the connection.
    try connection.executeScript(
      """
      create table page (id int8);
      create function cut() returns trigger language plpgsql as
        $$ begin perform pg_terminate_backend(pg_backend_pid()); perform pg_sleep(0); return null; end $$;
      create constraint trigger cut after insert on page deferrable initially deferred for each row execute function cut();
      """)
    let error = #expect(throws: DatabaseError.self) {
      if asBatch {
        try connection.commit(Batch { $0.add("insert into page values ($1)", 1) })
      } else {
        try connection.transaction { transaction throws(DatabaseError) in
          try transaction.execute("insert into page values ($1)", 1)
        }
      }
    }
    #expect(error?.kind == .unknownOutcome)
    #expect(!connection.isOpen)
  }

  @Test("A batch killed before its commit is known not to have happened")
  func killedBeforeCommit() async throws {
    let connection = try Connection(try await TestDatabase.fresh())
    let error = #expect(throws: DatabaseError.self) {
      try connection.commit(Batch { $0.add("select pg_terminate_backend(pg_backend_pid())") })
    }
    #expect(error?.kind == .unavailable)
    #expect(error?.sqlState == "57P01")
  }

  @Test("A statement that takes too long for the connection's limit is a timeout")
  func timeout() async throws {
    let place = try await TestDatabase.fresh()
    let connection = try Connection(ConnectionString((place.text ?? "") + " options='-c statement_timeout=20'"))
    let error = #expect(throws: DatabaseError.self) { try connection.execute("select pg_sleep(60)") }
    #expect(error?.kind == .timeout)
    #expect(try connection.first("select 1", as: Int.self) == 1)
  }

  @Test("Too many connections is unavailable")
  func tooMany() async throws {
    let place = try await TestDatabase.fresh()
    try Connection(place).executeScript(
      """
      create role turned_away login connection limit 0;
      """)
    let visitor = (place.text ?? "").replacing("user=caibian", with: "user=turned_away")
    let error = #expect(throws: DatabaseError.self) { try Connection(ConnectionString(visitor)) }
    #expect(error?.kind == .unavailable)
  }

  private func kill(_ process: Int, at place: ConnectionString) throws {
    let other = try Connection(place)
    try other.execute("select pg_terminate_backend($1::int4, 5000)", Int32(process))
  }
}
