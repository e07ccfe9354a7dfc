import Foundation

/// How fast articles live, with few and with many at work.
struct Lives {
  static let crowds = [1, 4, 8, 32]

  struct Crowd {
    let workers: Int
    let perSecond: Double
    /// Sorted milliseconds of each step.
    let times: [[Double]]
  }

  let crowds: [Crowd]

  private init(crowds: [Crowd]) { self.crowds = crowds }

  /// All rounds together.
  init(of rounds: [Lives]) {
    crowds = Self.crowds.indices.map { index in
      let crowds = rounds.map { $0.crowds[index] }
      return Crowd(
        workers: Self.crowds[index], perSecond: crowds.map(\.perSecond).reduce(0, +) / Double(crowds.count),
        times: Step.allCases.indices.map { step in crowds.flatMap { $0.times[step] }.sorted() })
    }
  }

  static func measure(_ office: Office, seconds: Double) async throws -> Lives {
    // Everything is prepared and in memory before it counts.
    for number in 0..<20 { try await office.life(number) }
    var crowds: [Crowd] = []
    for workers in Self.crowds { crowds.append(try await measure(office, workers, seconds)) }
    return Lives(crowds: crowds)
  }

  private static func measure(_ office: Office, _ workers: Int, _ seconds: Double) async throws -> Crowd {
    let begin = ContinuousClock.now
    let end = begin + .seconds(seconds)
    let lives = try await withThrowingTaskGroup(of: [[Double]].self) { group in
      for worker in 0..<workers {
        group.addTask {
          var lives: [[Double]] = []
          while ContinuousClock.now < end {
            lives.append(try await office.life(worker * 1_000_000 + lives.count))
          }
          return lives
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    let took = (ContinuousClock.now - begin).milliseconds / 1_000
    return Crowd(
      workers: workers, perSecond: Double(lives.count) / took,
      times: Step.allCases.indices.map { step in lives.map { $0[step] }.sorted() })
  }

  /// The milliseconds of a life, all its steps' medians together.
  func time(of workers: Int) -> Double {
    crowds.first { $0.workers == workers }?.times.reduce(0) { $0 + $1.quantile(0.5) } ?? .nan
  }

  var markdown: String {
    let steps = Step.allCases.map { "\($0.rawValue) p50 / p99 ms" }
    var text = "| at work | lives a second | \(steps.joined(separator: " | ")) |\n"
    text += "|--:|--:|\(String(repeating: "--:|", count: steps.count))\n"
    for crowd in crowds {
      let times = crowd.times.map { "\($0.quantile(0.5).written) / \($0.quantile(0.99).written)" }
      text += "| \(crowd.workers) | \(crowd.perSecond.written) | \(times.joined(separator: " | ")) |\n"
    }
    return text
  }
}
