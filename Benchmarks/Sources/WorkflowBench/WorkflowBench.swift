import Foundation

/// Whole lives of articles through the use cases, on PostgreSQLs of their own: how many a second, how long each step takes,
/// what it costs the database, and whether a large archive slows them.
///
/// `WorkflowBench [large] [seconds]`; 100,000 articles and 3 seconds for each measurement unless told otherwise. The
/// small newsroom and the large one take turns, so that a busy minute of the machine is not laid to either. Exits with 1
/// where a goal is missed.
@main
enum WorkflowBench {
  static let rounds = 3

  static func main() async throws {
    let words = Array(CommandLine.arguments.dropFirst())
    let large = words.first.flatMap { Int($0) } ?? 100_000
    let seconds = words.dropFirst().first.flatMap { Double($0) } ?? 3
    var goals = Goals()
    try await Office.with("costs") { office in try await Costs.measure(office, lives: 50).report(&goals) }
    try await Office.with("large") { office in
      try await office.fill(to: large)
      try await compare(with: office, of: large, seconds: seconds, &goals)
      try await Wall.measure(office, lives: 200).report(&goals)
      let queue = try await QueueTimes.measure(office)
      print("\nQueues at \(large) articles, a page of 50\n\n\(queue.markdown)")
      goals.check("a page of a queue at \(large) articles, p99 of the slowest", queue.worst, "ms", atMost: 5)
    }
    exit(goals.areMet ? 0 : 1)
  }

  private static func compare(
    with large: Office, of count: Int, seconds: Double, _ goals: inout Goals
  ) async throws {
    var few: [Lives] = []
    var many: [Lives] = []
    for round in 0..<rounds {
      // A new one each time: what lived in it would make it large.
      try await Office.with("small") { small in
        try await small.fill(to: 1_000)
        if round % 2 == 1 { many.append(try await Lives.measure(large, seconds: seconds)) }
        few.append(try await Lives.measure(small, seconds: seconds))
        if round % 2 == 0 { many.append(try await Lives.measure(large, seconds: seconds)) }
      }
    }
    let flush = try await large.flush().written
    print("\n\(rounds) rounds; a bare flush takes \(flush) ms\n\nAt 1,000 articles\n\n\(Lives(of: few).markdown)")
    print("\nAt \(count) articles\n\n\(Lives(of: many).markdown)")
    for workers in Lives.crowds {
      let ratios = zip(many, few).map { $0.time(of: workers) / $1.time(of: workers) }.sorted()
      goals.check(
        "a life at \(count) articles to one at 1,000, \(workers) at work, median of \(ratios.map(\.written).joined(separator: ", "))",
        ratios.quantile(0.5), "x", atMost: 1.2)
    }
  }
}
