import Foundation
import LibPQ

/// `Bench run SCRIPTS OUTPUT [PYTHON]` prints the table; `Bench work ...` is one contestant, in a process of its own.
@main
enum Bench {
  static func main() async throws {
    let words = Array(CommandLine.arguments.dropFirst())
    switch words.first {
    case "run" where words.count >= 3:
      try await compete(scripts: words[1], output: words[2], python: words.dropFirst(3).first)
    case "work" where words.count >= 4:
      try await work(ConnectionString(words[1]), seconds: Double(words[2]) ?? 1, Array(words[3...])).print()
    default:
      FileHandle.standardError.write(Data("Start it by Benchmarks/run.\n".utf8))
      exit(64)
    }
  }

  private static func compete(scripts: String, output: String, python: String?) async throws {
    let environment = ProcessInfo.processInfo.environment
    var runner = Runner(scripts: URL(filePath: scripts), python: python)
    if let rounds = environment["BENCH_ROUNDS"].flatMap({ Int($0) }) { runner.rounds = max(1, rounds) }
    if let seconds = environment["BENCH_SECONDS"].flatMap({ Double($0) }) { runner.seconds = seconds }
    runner.only = environment["BENCH_ONLY"]
    let report = Report(lines: try await runner.run(), rounds: runner.rounds)
    print(report.markdown)
    let folder = URL(filePath: output)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try report.markdown.write(to: folder.appending(path: "table.md"), atomically: true, encoding: .utf8)
    try report.json().write(to: folder.appending(path: "table.json"))
  }

  private static func work(_ place: ConnectionString, seconds: Double, _ words: [String]) async throws -> Measurement {
    func number(_ index: Int) -> Int { words.count > index ? Int(words[index]) ?? 1 : 1 }
    switch words[0] {
    case "select":
      return try await Selecting.pool(
        place, callers: number(1), each: number(2), onThreads: words.contains("threads"), seconds: seconds)
    case "tidying":
      return try await Selecting.tidying(place, setting: words.contains("setting"), seconds: seconds)
    case "direct": return try await Selecting.direct(place, count: number(1), seconds: seconds)
    case "copy": return try Copying.measure(place)
    case "hand": return try Decoding.byHand(place)
    case "reader": return try Decoding.byReader(place)
    case "waiting": return try await Waiting.measure(place)
    default:
      guard let form = Transitions.Form(rawValue: words[0]) else {
        throw Shell.Failed(description: "no work \(words[0])")
      }
      return try await Transitions.measure(place, form, connections: number(1), seconds: seconds)
    }
  }
}
