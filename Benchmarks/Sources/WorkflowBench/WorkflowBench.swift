import Foundation

/// Whole lives of articles through the use cases, on a PostgreSQL of its own: how many a second, how long each step takes,
/// what it costs the database, and whether a large archive slows them.
///
/// `WorkflowBench [large] [seconds]`; 100,000 articles and 3 seconds for each measurement unless told otherwise. Exits
/// with 1 where a goal is missed.
@main
enum WorkflowBench {
  static func main() async throws {
    let words = Array(CommandLine.arguments.dropFirst())
    let large = words.first.flatMap { Int($0) } ?? 100_000
    let seconds = words.dropFirst().first.flatMap { Double($0) } ?? 3
    var goals = Goals()
    let office = try await Office.open()
    do {
      try await measure(office, large: large, seconds: seconds, &goals)
    } catch {
      try? await office.close()
      throw error
    }
    try await office.close()
    exit(goals.areMet ? 0 : 1)
  }

  private static func measure(
    _ office: Office, large: Int, seconds: Double, _ goals: inout Goals
  ) async throws {
    let costs = try await Costs.measure(office, lives: 50)
    costs.report(&goals)
    try await office.fill(to: 1_000)
    let small = try await Lives.measure(office, seconds: seconds)
    print("\nAt 1,000 articles; a bare flush takes \(try await office.flush().written) ms\n\n\(small.markdown)")
    try await office.fill(to: large)
    let big = try await Lives.measure(office, seconds: seconds)
    print("\nAt \(large) articles; a bare flush takes \(try await office.flush().written) ms\n\n\(big.markdown)")
    for workers in Lives.crowds {
      let ratio = big.time(of: workers) / small.time(of: workers)
      goals.check("a life at \(large) articles to one at 1,000, \(workers) at work", ratio, "x", atMost: 1.2)
    }
    let queue = try await QueueTimes.measure(office)
    print("\nQueues at \(large) articles, a page of 50\n\n\(queue.markdown)")
    goals.check("a page of a queue at \(large) articles, p99 of the slowest", queue.worst, "ms", atMost: 5)
  }
}
