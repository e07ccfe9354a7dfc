import Foundation
import LibPQ
import NewsroomPostgres
import PostgresCluster

/// What each step costs the database: statements and round trips counted on the wire, flushes of the log by the server.
struct Costs {
  let steps: [Wiretap.Count]
  /// Of the log, for each step on average.
  let flushes: Double

  static func measure(_ office: Office, lives: Int) async throws -> Costs {
    let string = office.server.connectionString
    guard let path = string.firstMatch(of: /host='([^']*)'/)?.1 else { throw POSIXError(.EINVAL) }
    let wiretap = try Wiretap(to: "\(path)/.s.PGSQL.5432")
    let (desk, database) = office.desk(
      at: .newsroom("\(string) host=127.0.0.1 port=\(wiretap.port) sslmode=disable gssencmode=disable"),
      connections: 1)
    // Statements are prepared on first use.
    for number in 0..<5 { try await office.life(number, on: desk) }
    var steps = [Wiretap.Count](repeating: Wiretap.Count(), count: Step.allCases.count)
    let before = try await flushes(database)
    for number in 0..<lives {
      var marks = [wiretap.count]
      try await office.life(number, on: desk) { marks.append(wiretap.count) }
      for step in steps.indices { steps[step] += marks[step + 1] - marks[step] }
    }
    let after = try await flushes(database)
    await database.close()
    wiretap.close()
    return Costs(
      steps: steps.map { $0 / lives }, flushes: Double(after - before) / Double(lives * Step.allCases.count))
  }

  /// Told by the one connection that works: a server's process keeps its counts to itself for seconds otherwise.
  /// No read: it would turn the session, and the next step would pay for turning it back.
  private static func flushes(_ database: Database) async throws -> Int {
    try await database.run { connection throws(DatabaseError) in
      _ = try connection.first("select 1 from pg_stat_force_next_flush()", as: Int32.self)
      return try connection.first("select wal_sync from pg_stat_wal", as: Int.self) ?? 0
    }
  }

  func report(_ goals: inout Goals) {
    print("| step | statements | round trips |\n|---|--:|--:|")
    for (step, count) in zip(Step.allCases, steps) {
      print("| \(step.rawValue) | \(count.statements.written) | \(count.roundTrips.written) |")
    }
    print()
    goals.check("round trips of a step, the most", steps.map(\.roundTrips).max() ?? .nan, "", atMost: 2)
    goals.check("flushes of the log for a step", flushes, "", atMost: 1.05)
  }
}
