import LibPQ
import PostgresCluster
import Testing

@Suite("Faults of the network")
struct NetworkFaultTests {
  static func lay() async throws -> (proxy: ThrowAwayProxy, place: ConnectionString, direct: Connection) {
    let text = try await TestDatabase.fresh().text ?? ""
    let folder = text.split(separator: "'").dropFirst().first ?? ""
    let proxy = try ThrowAwayProxy(to: folder + "/.s.PGSQL.5432")
    let place = text.replacing("host='\(folder)' port=5432", with: "host=127.0.0.1 port=\(proxy.port)")
    let direct = try Connection(ConnectionString(text))
    try direct.executeScript("create table page (id int8)")
    return (proxy, ConnectionString(place), direct)
  }

  @Test("Cut after a batch was sent, its outcome is unknown, and it may have happened", arguments: [true, false])
  func cutInCommit(itArrives: Bool) async throws {
    let (proxy, place, direct) = try await Self.lay()
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
    let (proxy, place, direct) = try await Self.lay()
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
    let (proxy, place, _) = try await Self.lay()
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
    let (proxy, place, _) = try await Self.lay()
    let database = Database(place, connections: 2)
    #expect(try await database.one() == 1)
    proxy.set(.silent)
    // It is so until all have their answers, which are the deadline's.
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
    proxy.set(.forward)
    proxy.close()
  }

  @Test("A server that lets in and then is silent keeps nobody past the deadline, and the pool recovers")
  func silentAfterLogin() async throws {
    let (proxy, place, _) = try await Self.lay()
    let database = Database(
      ConnectionString(place.text, settings: ["search_path": "public"]), connections: 2, patience: .seconds(1))
    proxy.set(.silentAfterLogin)
    for _ in 0..<2 {
      let errors = await withTaskGroup(of: DatabaseError?.self) { group in
        for way in 0..<3 {
          group.addTask {
            await failure {
              switch way {
              case 0:
                _ = try await database.read(within: .milliseconds(300)) { c throws(DatabaseError) in try c.number() }
              case 1:
                try await database.write(within: .milliseconds(300)) { t throws(DatabaseError) in
                  try t.execute("select 1")
                }
              default: try await database.commit(Batch { $0.add("select 1") }, within: .milliseconds(300))
              }
            }
          }
        }
        return await group.reduce(into: []) { $0.append($1) }
      }
      #expect(errors.allSatisfy { $0?.kind == .timeout || $0?.kind == .unknownOutcome }, "\(errors)")
    }
    proxy.set(.forward)
    #expect(try await database.one() == 1)
    #expect(try await database.commit(Batch { $0.add("select 1") }) == [1])
    await database.close()
    proxy.close()
  }

  @Test("A listener whose server falls silent says so and listens again")
  func silentListener() async throws {
    let (proxy, place, direct) = try await Self.lay()
    var events = Listener(place, to: "news", silence: .milliseconds(200)).makeAsyncIterator()
    #expect(await events.next() == .connected)
    proxy.set(.silentAfterLogin)
    guard case .lost = await events.next() else {
      Issue.record("it waited")
      return
    }
    // It meets the silence once more when it connects anew, and gives up that connection too.
    try await Task.sleep(for: .milliseconds(500))
    proxy.set(.forward)
    #expect(await events.next() == .connected)
    try direct.executeScript("notify news, 'again'")
    guard case .note(let note) = await events.next() else {
      Issue.record("no note came")
      return
    }
    #expect(note.payload == "again")
    proxy.close()
  }
}
