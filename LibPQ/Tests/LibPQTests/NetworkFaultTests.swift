import LibPQ
import PostgresCluster
import Testing

@Suite("Faults of the network")
struct NetworkFaultTests {
  private func lay() async throws -> (proxy: Proxy, place: ConnectionString, direct: Connection) {
    let text = try await TestDatabase.fresh().text ?? ""
    let folder = text.split(separator: "'").dropFirst().first ?? ""
    let proxy = try Proxy(to: folder + "/.s.PGSQL.5432")
    let place = text.replacing("host='\(folder)' port=5432", with: "host=127.0.0.1 port=\(proxy.port)")
    let direct = try Connection(ConnectionString(text))
    try direct.executeScript("create table page (id int8)")
    return (proxy, ConnectionString(place), direct)
  }

  @Test("Cut after a batch was sent, its outcome is unknown, and it may have happened", arguments: [true, false])
  func cutInCommit(itArrives: Bool) async throws {
    let (proxy, place, direct) = try await lay()
    let database = Database(place, connections: 1)
    let batch = Batch { $0.add("insert into page values ($1)", 7) }
    try await database.commit(Batch { $0.add("insert into page values ($1)", 1) })
    proxy.set(itArrives ? .cutAfterNext : .cutBeforeNext)
    let error = await failure { try await database.commit(batch) }
    #expect(error?.kind == .unknownOutcome)
    let limit = ContinuousClock.now + .seconds(itArrives ? 10 : 0)
    let count: StaticString = "select count(*) from page where id = 7"
    while try direct.first(count, as: Int.self) != 1, ContinuousClock.now < limit { await Task.yield() }
    #expect(try direct.first(count, as: Int.self) == (itArrives ? 1 : 0))
    #expect(try await database.one() == 1)
    await database.close()
    proxy.close()
  }

  @Test("Cut in the middle of a transaction, nothing is done; cut in its commit, that is not known")
  func cutInTransaction() async throws {
    let (proxy, place, direct) = try await lay()
    let database = Database(place, connections: 1)
    let middle = await failure {
      try await database.write { transaction throws(DatabaseError) in
        try transaction.execute("insert into page values (1)")
        proxy.set(.cutAfterNext)
        try transaction.execute("insert into page values (2)")
      }
    }
    #expect(middle?.kind == .unavailable)
    let end = await failure {
      try await database.write { transaction throws(DatabaseError) in
        try transaction.execute("insert into page values (3)")
        proxy.set(.cutBeforeNext)
      }
    }
    #expect(end?.kind == .unknownOutcome)
    let copy = await failure {
      try await database.run { connection throws(DatabaseError) in
        try connection.copyIn(to: "page", "id") { writer throws(DatabaseError) in
          try writer.write(4)
          proxy.set(.cutBeforeNext)
        }
      }
    }
    #expect(copy?.kind == .unknownOutcome || copy?.kind == .unavailable)
    #expect(try await database.one() == 1)
    #expect(try direct.first("select count(*) from page", as: Int.self) == 0)
    await database.close()
    proxy.close()
  }

  @Test("A read whose connection is cut runs again on another, and is counted")
  func readAgain() async throws {
    let (proxy, place, _) = try await lay()
    let database = Database(place, connections: 1)
    #expect(try await database.one() == 1)
    proxy.set(.cutAfterNext)
    #expect(try await database.one() == 1)
    #expect(database.statistics.retries == 1 && database.statistics.connects == 2)
    await database.close()
    proxy.close()
  }

  @Test("A network that went silent keeps nobody past the deadline, at work or waiting")
  func silent() async throws {
    let (proxy, place, _) = try await lay()
    let database = Database(place, connections: 2)
    #expect(try await database.one() == 1)
    proxy.set(.silent)
    let started = ContinuousClock.now
    let errors = await withTaskGroup(of: DatabaseError?.self) { group in
      for _ in 0..<6 {
        group.addTask {
          await failure {
            try await database.write(within: .milliseconds(300)) { transaction throws(DatabaseError) in
              try transaction.execute("select 1")
            }
          }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(errors.allSatisfy { $0?.kind == .timeout }, "\(errors)")
    #expect(ContinuousClock.now - started < .seconds(50))
    proxy.set(.forward)
    proxy.close()
  }
}
