import LibPQ
import PostgresCluster
import Testing

@Suite("A pooler that loses its server, or gives a client up")
struct LostPoolerTests {
  private func lay(
    _ mode: ThrowAwayPooler.Mode, settings: [String] = []
  ) async throws -> (through: String, direct: ConnectionString) {
    let server = try await ThrowAwayPostgres.shared()
    let direct = try await server.makeDatabase()
    let pooler = try await ThrowAwayPooler(mode, before: server, connections: 1, settings: settings)
    return (pooler.connectionString(insteadOf: direct), ConnectionString(direct))
  }

  @Test(
    "When the server behind it is lost, that is a lost connection, and told as one",
    arguments: ThrowAwayPooler.Mode.allCases)
  func lostServer(mode: ThrowAwayPooler.Mode) async throws {
    let (through, direct) = try await lay(mode)
    let killer = try Connection(direct)
    try killer.executeScript("create table page (id int8)")
    let database = Database(ConnectionString(through), connections: 1)
    for way in 0..<2 {
      let work = Task {
        if way == 0 {
          try await database.write { t throws(DatabaseError) in try t.sleeping() }
        } else {
          try await database.run { c throws(DatabaseError) in try c.sleeping() }
        }
      }
      try await killer.waitUntilAsleep(work)
      try killer.execute(
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()"
      )
      let error = await failure { try await work.value }
      #expect(error?.kind == .unavailable || way == 1 && error?.kind == .unknownOutcome, "\(String(describing: error))")
      #expect(error?.sqlState == "57P01" || error?.sqlState == "08006", "\(String(describing: error))")
      #expect(try await database.one() == 1)
    }
    await database.close()
  }

  @Test("A client that waits longer than the pooler lets it is unavailable, and its statement's values are at no fault")
  func waitedTooLong() async throws {
    let (through, _) = try await lay(.transaction, settings: ["query_wait_timeout = 1"])
    let holder = try Connection(ConnectionString(through))
    try holder.transaction { t throws(DatabaseError) in
      _ = try t.first("select 1", as: Int.self)
      // The pooler's only session is the holder's; which of them says first that it takes too long depends on the moment.
      let other = refusedKind { () throws(DatabaseError) in
        try Connection(ConnectionString(through, pooling: .transaction)).execute("select $1", 7)
      }
      #expect(other == .unavailable || other == .unknownOutcome, "\(String(describing: other))")
      // A batch that has not begun to commit did nothing.
      let batch = refusedKind { () throws(DatabaseError) in
        try Connection(ConnectionString(through, pooling: .transaction)).commit(Batch { $0.add("select $1", 7) })
      }
      #expect(batch == .unavailable || batch == .unknownOutcome, "\(String(describing: batch))")
    }
    #expect(try holder.number() == 1)
  }
}
