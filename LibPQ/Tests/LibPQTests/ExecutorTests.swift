import Foundation
import LibPQ
import Testing

@Suite("Tasks on the pool's own threads")
struct ExecutorTests {
  /// Which thread asks.
  private static func thread() -> Int { pthread_self().hashValue }

  @Test("A task goes on where its unit ran, and asks again from there")
  func onOneThread() async throws {
    let database = Database(try await TestDatabase.fresh(), connections: 1)
    let elsewhere = Self.thread()
    let threads = try await withTaskExecutorPreference(database.executor) {
      var threads: Set<Int> = []
      for number in 0..<50 {
        let (inside, answer) = try await database.run { c throws(DatabaseError) in
          (Self.thread(), try c.first("select $1 + 1", number, as: Int.self))
        }
        #expect(answer == number + 1)
        threads.formUnion([inside, Self.thread()])
      }
      return threads
    }
    #expect(threads.count == 1 && !threads.contains(elsewhere))
    #expect(database.statistics.connects == 1)
    await database.close()
  }

  @Test("More tasks than threads, on them and beside them, are all answered, each by its own answer")
  func many() async throws {
    // A machine so slow that connections stand idle for long would make new ones.
    let database = Database(try await TestDatabase.fresh(), connections: 3, idle: .seconds(3_600))
    @Sendable func ask(_ caller: Int) async throws {
      for number in 0..<20 {
        async let one = database.read { c throws(DatabaseError) in try c.first("select $1", caller, as: Int.self) }
        async let two = database.write { t throws(DatabaseError) in try t.first("select $1 + 1", number, as: Int.self) }
        let (first, second) = try await (one, two)
        #expect(first == caller && second == number + 1)
        await Task.yield()
      }
    }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for caller in 0..<40 {
        group.addTask(executorPreference: caller % 2 == 0 ? database.executor : nil) { try await ask(caller) }
      }
      try await group.waitForAll()
    }
    #expect(database.statistics.connects <= 3)
    await database.close()
  }

  @Test("Cancelling and deadlines reach a task there, and whoever never waits for the database keeps nobody from it")
  func stopped() async throws {
    let database = Database(try await TestDatabase.fresh(), connections: 2)
    let restless = Task(executorPreference: database.executor) {
      var turns = 0
      while !Task.isCancelled {
        turns += 1
        await Task.yield()
      }
      return turns
    }
    for round in 0..<20 {
      let task = Task(executorPreference: database.executor) {
        try await database.read(within: round % 2 == 0 ? .milliseconds(20) : nil) { c throws(DatabaseError) in
          try c.sleep()
        }
      }
      if round % 2 == 1 { task.cancel() }
      let error = await failure { try await task.value }
      #expect(error?.kind == (round % 2 == 0 ? .timeout : .cancelled))
      #expect(try await database.one() == 1)
    }
    restless.cancel()
    #expect(await restless.value > 0)
    await database.close()
  }

  @Test("A task goes on when the pool is closed, or gone altogether")
  func outlived() async throws {
    let place = try await TestDatabase.fresh()
    let database = Database(place, connections: 2)
    let error = await withTaskExecutorPreference(database.executor) {
      #expect(await failure { try await database.one() } == nil)
      await database.close()
      await Task.yield()
      return await failure { try await database.one() }
    }
    #expect(error?.kind == .unavailable)
    var last: Database? = Database(place, connections: 1)
    let executor = try #require(last).executor
    #expect(try await last?.one() == 1)
    last = nil
    let task = Task(executorPreference: executor) {
      try await Task.sleep(for: .milliseconds(20))
      await Task.yield()
      return 7
    }
    #expect(try await task.value == 7)
  }

  @Test("Threads that were let go come back for a task")
  func idle() async throws {
    let database = Database(try await TestDatabase.fresh(), connections: 2, idle: .milliseconds(20))
    try await withTaskExecutorPreference(database.executor) {
      for _ in 0..<4 {
        #expect(try await database.one() == 1)
        // Nothing waits and nothing runs, so that the threads go.
        try await Task.sleep(for: .milliseconds(100))
      }
    }
    await database.close()
  }
}
