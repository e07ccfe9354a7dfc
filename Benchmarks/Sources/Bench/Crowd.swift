import LibPQ

/// Callers that do the same again and again until the time is over.
enum Crowd {
  static let warmUp = Duration.milliseconds(300)

  /// Tasks that use one database.
  static func measure(
    callers: Int, seconds: Double, operationsEach: Int = 1, _ operation: @escaping @Sendable (Int) async throws -> Void
  ) async throws -> Measurement {
    let begin = ContinuousClock.now + warmUp
    let end = begin + .seconds(seconds)
    let latencies = try await withThrowingTaskGroup(of: [Double].self) { group in
      for _ in 0..<callers {
        group.addTask {
          var random = ArticleNumbers()
          var latencies: [Double] = []
          var before = ContinuousClock.now
          while before < end {
            try await operation(random.next())
            let after = ContinuousClock.now
            if before >= begin { latencies.append((after - before).microseconds) }
            before = after
          }
          return latencies
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    return Measurement(latencies: latencies, seconds: seconds, operationsEach: operationsEach)
  }

  /// Threads that each own a connection: the library without its pool.
  static func measureThreads(
    _ place: ConnectionString, count: Int, seconds: Double,
    _ operation: @escaping @Sendable (Connection, Int) throws(DatabaseError) -> Void
  ) async throws -> Measurement {
    // A pool of as many connections, each given one unit that lasts the whole time.
    let database = Database(place, connections: count)
    let begin = ContinuousClock.now + warmUp
    let end = begin + .seconds(seconds)
    let latencies = try await withThrowingTaskGroup(of: [Double].self) { group in
      for _ in 0..<count {
        group.addTask {
          try await database.run { connection throws(DatabaseError) in
            var random = ArticleNumbers()
            var latencies: [Double] = []
            var before = ContinuousClock.now
            while before < end {
              try operation(connection, random.next())
              let after = ContinuousClock.now
              if before >= begin { latencies.append((after - before).microseconds) }
              before = after
            }
            return latencies
          }
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    await database.close()
    return Measurement(latencies: latencies, seconds: seconds)
  }
}

/// Articles at random, at no cost: the system's generator is a system call for every number.
struct ArticleNumbers {
  private var state = UInt64.random(in: 1 ... .max)

  mutating func next() -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(Scene.articles)) + 1
  }
}
