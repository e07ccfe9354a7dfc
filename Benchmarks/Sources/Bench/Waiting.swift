import LibPQ

/// Ten thousand callers at once on eight connections: nobody fails, and nobody waits out of turn.
enum Waiting {
  static let callers = 10_000

  static func measure(_ place: ConnectionString) async throws -> Measurement {
    let database = Database(place, connections: 8)
    _ = try await database.read { connection throws(DatabaseError) in try Selecting.one(connection, 1) }
    let before = ContinuousClock.now
    let latencies = try await withThrowingTaskGroup(of: Double.self) { group in
      for id in 1...callers {
        group.addTask {
          let asked = ContinuousClock.now
          try await database.read { connection throws(DatabaseError) in try Selecting.one(connection, id) }
          return (ContinuousClock.now - asked).microseconds
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    let seconds = (ContinuousClock.now - before).seconds
    await database.close()
    return Measurement(latencies: latencies, seconds: seconds)
  }
}
