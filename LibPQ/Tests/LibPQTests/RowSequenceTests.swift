import LibPQ
import Synchronization
import Testing

@Suite("Rows as an asynchronous sequence")
struct RowSequenceTests {
  @Test("All rows come, in order, and none is lost between two handfuls")
  func all() async throws {
    let database = Database(try await TestDatabase.fresh(), connections: 2)
    for ahead in [1, 3, 256] {
      var next = 1
      for try await number in database.rows("select generate_series(1, $1)", 5000, as: Int.self, ahead: ahead) {
        #expect(number == next)
        next += 1
      }
      #expect(next == 5001)
    }
    var none = 0
    for try await _ in database.rows("select 1 where false", as: Int.self) { none += 1 }
    #expect(none == 0)
    await database.close()
  }

  @Test("A slow reader makes the server wait")
  func backPressure() async throws {
    let place = try await TestDatabase.fresh()
    let database = Database(place, connections: 1)
    let rows = database.rows("select n, repeat('x', 100000) from generate_series(1, 2000) n", ahead: 4) { row in
      try row.next(Int.self)
    }
    var iterator = rows.makeAsyncIterator()
    #expect(try await iterator.next() == 1)
    // The server says itself that it waits until more is read.
    let observer = try Connection(place)
    let waits: StaticString = """
      select count(*) from pg_stat_activity where datname = current_database() and wait_event = 'ClientWrite'
      """
    let limit = ContinuousClock.now + .seconds(50)
    while try observer.first(waits, as: Int.self) == 0, ContinuousClock.now < limit { await Task.yield() }
    #expect(try observer.first(waits, as: Int.self) == 1)
    var count = 1
    while try await iterator.next() != nil { count += 1 }
    #expect(count == 2000)
    await database.close()
  }

  @Test("A row comes when it is there, and does not wait for the next")
  func promptly() async throws {
    let place = try await TestDatabase.fresh()
    let database = Database(place, connections: 1)
    let observer = try Connection(place)
    // So large that the server, which sends full buffers, does not keep the first back for long.
    for try await number in database.rows(
      "select n, repeat('x', 20000) from generate_series(1, 3) n where n < 3 or pg_sleep(600) is not null",
      as: Int.self)
    {
      #expect(number == 1)
      // The server is still at the third.
      let limit = ContinuousClock.now + .seconds(50)
      while try observer.sleepers() == 0, ContinuousClock.now < limit { await Task.yield() }
      #expect(try observer.sleepers() == 1)
      break
    }
    // Whoever leaves stops the statement, so the connection is free.
    #expect(try await database.one() == 1)
    #expect(try observer.sleepers() == 0)
    #expect(database.statistics.connects <= 2)
    await database.close()
  }

  @Test("An error comes behind the rows before it; a deadline and a cancelled task end the loop")
  func ends() async throws {
    let database = Database(try await TestDatabase.fresh(), connections: 1)
    var seen = 0
    let error = await failure {
      for try await _ in database.rows("select 10 / (n - 5) from generate_series(1, 10) n", as: Int.self) { seen += 1 }
    }
    #expect(error?.kind == .badData && seen == 4)
    let late = await failure {
      for try await _ in database.rows("select pg_sleep(60)", within: .milliseconds(100), read: { _ in 1 }) {}
    }
    #expect(late?.kind == .timeout)
    // The reader sleeps past the deadline while the rows wait for it.
    var iterator = database.rows(
      "select repeat('x', 10000) from generate_series(1, 100000)", as: String.self, ahead: 2,
      within: .milliseconds(100)
    ).makeAsyncIterator()
    // On a busy machine the deadline may pass before the first row.
    _ = try? await iterator.next()
    try await Task.sleep(for: .milliseconds(400))
    let slow = await failure { while try await iterator.next() != nil {} }
    #expect(slow?.kind == .timeout)
    let task = Task {
      for try await _ in database.rows("select pg_sleep(60)", read: { _ in 1 }) {}
    }
    while database.statistics.inUse == 0 { await Task.yield() }
    task.cancel()
    let result = await task.result
    if case .failure(let error) = result {
      #expect((error as? DatabaseError)?.kind == .cancelled)
    } else {
      Issue.record("it ended as if nothing had happened")
    }
    #expect(try await database.one() == 1)
    let writing = await failure {
      for try await _ in database.rows("create table x (a int)", read: { _ in 1 }) {}
    }
    #expect(writing?.kind == .readOnly)
    await database.close()
  }
}
