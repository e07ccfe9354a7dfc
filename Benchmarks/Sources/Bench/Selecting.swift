import LibPQ

/// One row by its key.
enum Selecting {
  @Sendable static func one(_ connection: Connection, _ id: Int) throws(DatabaseError) {
    _ = try connection.first(Transition.select, id) { row in (try row.next(String.self), try row.next(Int.self)) }
  }

  /// - Parameter onThreads: whether the callers' tasks run on the pool's own threads.
  static func pool(
    _ place: ConnectionString, callers: Int, each: Int, onThreads: Bool, seconds: Double
  ) async throws -> Measurement {
    let database = Database(place, connections: 8)
    let measured = try await withTaskExecutorPreference(onThreads ? database.executor : nil) {
      try await Crowd.measure(callers: callers, seconds: seconds, operationsEach: each) { id in
        try await database.read { connection throws(DatabaseError) in
          for offset in 0..<each { try one(connection, (id + offset) % Scene.articles + 1) }
        }
      }
    }
    await database.close()
    return measured
  }

  /// Selects by units that each set something for their session, or that do not.
  static func tidying(_ place: ConnectionString, setting: Bool, seconds: Double) async throws -> Measurement {
    let database = Database(place, connections: 8)
    let measured = try await Crowd.measure(callers: 8, seconds: seconds) { id in
      try await database.run { connection throws(DatabaseError) in
        if setting { try connection.executeScript("set work_mem = '5MB'") }
        try one(connection, id)
      }
    }
    await database.close()
    return measured
  }

  static func direct(_ place: ConnectionString, count: Int, seconds: Double) async throws -> Measurement {
    try await Crowd.measureThreads(place, count: count, seconds: seconds, one)
  }
}
