import Foundation
import LibPQ
import Testing

@Suite("Work that is to stop")
struct StoppingTests {
  @Test("Cancelling a task stops its statement on the server, and the next unit is untouched")
  func cancelRunning() async throws {
    let place = try await TestDatabase.fresh()
    let database = Database(place, connections: 1)
    let task = Task { try await database.run { connection throws(DatabaseError) in try connection.sleep() } }
    try await Connection(place).waitUntilAsleep(task)
    task.cancel()
    let error = await #expect(throws: DatabaseError.self) { try await task.value }
    #expect(error?.kind == .cancelled)
    #expect(try Connection(place).sleepers() == 0)
    #expect(try await database.one() == 1)
    #expect(database.statistics.cancellations == 1 && database.statistics.connects == 1)
    await database.close()
  }

  @Test("A cancelled task that still waits is answered at once, and its unit never runs")
  func cancelWaiting() async throws {
    let place = try await TestDatabase.fresh()
    let database = Database(place, connections: 1)
    let holding = Task { try await database.run { connection throws(DatabaseError) in try connection.sleep() } }
    try await Connection(place).waitUntilAsleep(holding)
    let ran = Flag()
    let waiting = Task {
      try await database.run { _ throws(DatabaseError) in ran.set() }
    }
    while database.statistics.waiting == 0 { await Task.yield() }
    waiting.cancel()
    let error = await #expect(throws: DatabaseError.self) { try await waiting.value }
    #expect(error?.kind == .cancelled)
    #expect(database.statistics.inUse == 1 && database.statistics.waiting == 0)
    holding.cancel()
    _ = await holding.result
    #expect(try await database.one() == 1)
    #expect(!ran.isSet)
    await database.close()
  }

  @Test("Tasks that were cancelled before they asked keep no worker from those who ask next")
  func cancelledBefore() async throws {
    let database = Database(try await TestDatabase.fresh(), connections: 1, idle: .milliseconds(100))
    for round in 0..<3 {
      for _ in 0...round {
        let task = Task {
          withUnsafeCurrentTask { $0?.cancel() }
          return try await database.one()
        }
        let error = await #expect(throws: DatabaseError.self) { try await task.value }
        #expect(error?.kind == .cancelled)
      }
      // No worker is there yet, or the last one has gone.
      let number = try await database.read(within: .seconds(30)) { c throws(DatabaseError) in try c.number() }
      #expect(number == 1)
      let limit = ContinuousClock.now + .seconds(30)
      while database.statistics.connections > 0, ContinuousClock.now < limit {
        try await Task.sleep(for: .milliseconds(20))
      }
    }
    await database.close()
  }

  @Test("A transaction stopped by a cancelled task has done nothing")
  func cancelledTransaction() async throws {
    let place = try await TestDatabase.fresh()
    try Connection(place).executeScript("create table page (id int8)")
    let database = Database(place, connections: 1)
    let task = Task {
      try await database.write { transaction throws(DatabaseError) in
        try transaction.execute("insert into page values (1)")
        _ = try? transaction.execute("select pg_sleep(60)")
        try transaction.execute("insert into page values (2)")
      }
    }
    try await Connection(place).waitUntilAsleep(task)
    task.cancel()
    let error = await #expect(throws: DatabaseError.self) { try await task.value }
    #expect(error?.kind == .cancelled)
    #expect(try Connection(place).first("select count(*) from page", as: Int.self) == 0)
    await database.close()
  }

  @Test("The deadline stops what runs and answers what waits")
  func deadlines() async throws {
    let place = try await TestDatabase.fresh()
    let database = Database(place, connections: 1, limit: .milliseconds(100))
    // A sleep that came to its end would be no error.
    let errors = await withTaskGroup(of: DatabaseError?.self) { group in
      for _ in 0..<8 {
        group.addTask { await failure { try await database.run { c throws(DatabaseError) in try c.sleep() } } }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(errors.allSatisfy { $0?.kind == .timeout })
    #expect(try Connection(place).sleepers() == 0)
    #expect(database.statistics.timeouts == 8)
    #expect(try await database.read(within: .seconds(30)) { c throws(DatabaseError) in try c.number() } == 1)
    await database.close()
  }

  @Test("A server process that hangs keeps no caller past the deadline")
  func hangingServer() async throws {
    let place = try await TestDatabase.fresh()
    let database = Database(place, connections: 1)
    let process = try await database.read { c throws(DatabaseError) in
      try c.first("select pg_backend_pid()", as: Int32.self)
    }
    let hanging = try #require(process)
    kill(hanging, SIGSTOP)
    defer { kill(hanging, SIGCONT) }
    // It answers nobody before the end of this test, so whoever is answered is so by the deadline.
    let error = await failure {
      try await database.write(within: .milliseconds(200)) { transaction throws(DatabaseError) in
        try transaction.execute("select 1")
      }
    }
    #expect(error?.kind == .timeout)
    #expect(try await database.one() == 1)
    await database.close()
  }

  @Test("Of many cancellations at random moments none hits a unit it was not meant for")
  func noneAstray() async throws {
    let database = Database(try await TestDatabase.fresh(), connections: 2)
    let seed = UInt64.random(in: 0 ... .max)
    var random = Seeded(seed)
    var cancelled = 0
    for round in 0..<400 {
      let victim = Task {
        // A batch has moments of its own at which a request can come, such as behind its last answer.
        if round % 2 == 0 {
          _ = try await database.commit(Batch { $0.add("select pg_sleep(0.001)") })
        } else {
          _ = try await database.run { c throws(DatabaseError) in try c.execute("select pg_sleep(0.002)") }
        }
      }
      let neighbour = Task {
        try await database.write { t throws(DatabaseError) in try t.execute("select pg_sleep(0.0005)") }
      }
      try await Task.sleep(for: .microseconds(Int.random(in: 0...3000, using: &random)))
      victim.cancel()
      let next = Task { try await database.one() }
      if case .failure(let error) = await victim.result {
        #expect((error as? DatabaseError)?.kind == .cancelled, "seed \(seed)")
        cancelled += 1
      }
      #expect(await failure { try await neighbour.value } == nil, "seed \(seed)")
      #expect(try await next.value == 1, "seed \(seed)")
    }
    #expect(cancelled > 0)
    // Who is cancelled keeps the connection; only a machine too busy to stop within the grace now and then loses one.
    #expect(database.statistics.connects <= 2 + cancelled / 10, "seed \(seed), \(cancelled) cancelled")
    await database.close()
  }

  @Test("Connections that nobody needs are closed, and made again when they are needed")
  func shrinking() async throws {
    let place = try await TestDatabase.fresh()
    let database = Database(place, connections: 4, idle: .milliseconds(40))
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<4 {
        group.addTask {
          _ = try await database.run { c throws(DatabaseError) in try c.execute("select pg_sleep(0.1)") }
        }
      }
      try await group.waitForAll()
    }
    let connects = database.statistics.connects
    #expect((1...4).contains(connects))
    let observer = try Connection(place)
    let others: StaticString =
      "select count(*) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()"
    let limit = ContinuousClock.now + .seconds(50)
    while try observer.first(others, as: Int.self) != 0, ContinuousClock.now < limit {
      try await Task.sleep(for: .milliseconds(20))
    }
    #expect(try observer.first(others, as: Int.self) == 0)
    #expect(database.statistics.connections == 0)
    #expect(try await database.one() == 1)
    #expect(database.statistics.connects == connects + 1)
    await database.close()
  }
}
