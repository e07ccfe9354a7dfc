import Foundation

/// The table, for readers and for programs.
struct Report {
  let lines: [Runner.Line]
  let rounds: Int

  var markdown: String {
    var text = "| work | contestant | per second | p50 µs | p99 µs | client CPU µs per op | ratio |\n"
    text += "|---|---|--:|--:|--:|--:|--:|\n"
    var works: [String] = []
    for line in lines where !works.contains(line.work) { works.append(line.work) }
    for work in works {
      for line in lines where line.work == work {
        let ratio = line.ratios.isEmpty ? "" : format(line.ratios.median, 2)
        text += "| \(work) | \(line.name) | \(format(line.rounds.map(\.rate).median, 0)) "
        text += "| \(time(line, \.p50)) | \(time(line, \.p99)) | \(format(line.rounds.compactMap(\.cpu).median, 1)) "
        text += "| \(ratio) |\n"
      }
    }
    return text + "\n" + goals
  }

  private var goals: String {
    var text = "| work | contestant | against | goal | reached |\n|---|---|---|--:|--:|\n"
    for goal in Goal.all {
      guard let reached = goal.reached(in: lines) else { continue }
      text += "| \(goal.work) | \(goal.ours) | \(goal.theirs) | ≥ \(format(goal.least, 2)) | \(format(reached, 2)) |\n"
    }
    if let waiting = lines.first(where: { $0.work.hasPrefix("10,000 callers") }) {
      let reached = waiting.rounds.map { $0.p99 / $0.p50 }.median
      text += "| \(waiting.work) | \(waiting.name) | p99 to its own p50 | ≤ 3 | \(format(reached, 2)) |\n"
    }
    return text
  }

  func json() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    return try encoder.encode(lines)
  }

  private func time(_ line: Runner.Line, _ which: KeyPath<Measurement, Double>) -> String {
    let median = line.rounds.map { $0[keyPath: which] }.median
    return median == 0 ? "" : format(median, median < 10 ? 2 : 0)
  }

  private func format(_ number: Double, _ digits: Int) -> String {
    number.isNaN ? "" : String(format: "%.\(digits)f", number)
  }
}
