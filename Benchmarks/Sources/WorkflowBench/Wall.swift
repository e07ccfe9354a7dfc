import LibPQ
import NewsroomPostgres
import PostgresCluster

/// What the wall costs: lives as the application, with policies and with tokens that every commit checks again, and lives past all
/// that, as a superuser whom nobody asks. They take turns, one by one, on one connection each.
struct Wall {
  /// Sorted milliseconds of whole lives.
  private let behind: [Double]
  private let past: [Double]
  /// Of each life behind the wall to the one past it that came next.
  private let ratios: [Double]

  static func measure(_ office: Office, lives: Int) async throws -> Wall {
    let (wall, one) = office.desk(at: .newsroom(office.server.connectionString), connections: 1)
    let (open, two) = office.desk(at: ConnectionString.newsroom(office.server.connectionString).past, connections: 1)
    for number in 0..<20 {
      try await office.life(number, on: wall)
      try await office.life(number, on: open, isProven: false)
    }
    var behind: [Double] = []
    var past: [Double] = []
    for number in 0..<lives {
      if number % 2 == 0 { behind.append(try await office.life(number, on: wall).reduce(0, +)) }
      past.append(try await office.life(number, on: open, isProven: false).reduce(0, +))
      if number % 2 == 1 { behind.append(try await office.life(number, on: wall).reduce(0, +)) }
    }
    await one.close()
    await two.close()
    return Wall(behind: behind.sorted(), past: past.sorted(), ratios: zip(behind, past).map { $0 / $1 }.sorted())
  }

  func report(_ goals: inout Goals) {
    print(
      """

      The wall, a life

      | | p50 ms | p99 ms |
      |---|--:|--:|
      | as the application, tokens checked at every commit | \(behind.quantile(0.5).written) | \(behind.quantile(0.99).written) |
      | as a superuser, nothing checked | \(past.quantile(0.5).written) | \(past.quantile(0.99).written) |

      """)
    goals.check(
      "a life behind the wall to one past it, median of \(ratios.count) pairs", ratios.quantile(0.5), "x", atMost: 1.05)
  }
}
