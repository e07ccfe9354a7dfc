import Foundation
import Synchronization

/// One run of tests with one change switched on. It ends at the first test that fails.
struct Trial {
  enum Outcome {
    /// By the test that failed, or by how the run ended.
    case noticed(by: String)
    case survived
  }

  /// The environment and arguments that choose tests.
  struct Choice {
    let name: String
    let filter: String

    static let rules = Choice(name: "the tests of rules", filter: #"^EditorialTests\."#)
    static let contracts = Choice(
      name: "the contracts in memory", filter: #"^ContractTests\.(\w+Contract|WorkflowMatrixTests)/"#)
  }

  let program: URL
  let choice: Choice
  /// In seconds; what has not ended by then never does.
  let patience: Int
  /// Tests that fail without any change, since they want more than memory.
  var ignored: Set<String> = []
  /// A change's number is smaller.
  static let mostChanges = 65_536

  /// The tests that fail without any change.
  func failing() throws -> Set<String> {
    let failing = Mutex<Set<String>>([])
    let end = try run(0) { test in
      _ = failing.withLock { $0.insert(test) }
      return false
    }
    guard end == .complete else { throw Scratch.Failed(description: "\(choice.name), without a change: \(end)") }
    return failing.withLock { $0 }
  }

  /// The suites of the choice, and the tests that belong to none.
  func suites() throws -> [String] {
    let pipe = Pipe()
    let process = Process()
    process.executableURL = program
    process.arguments = ["--testing-library", "swift-testing", "--list-tests"]
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let listed = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let wanted = try Regex(choice.filter)
    let names = listed.split(separator: "\n").filter { $0.contains(wanted) }.map { $0.prefix { $0 != "/" } }
    return Set(names.map(String.init)).sorted()
  }

  /// The changes that a suite asks for.
  func asked(by suite: String) throws -> Set<Int> {
    let file = URL.temporaryDirectory.appending(path: "mutants-asked-\(UUID().uuidString)")
    try Data(count: Self.mostChanges).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    _ = try run(0, of: [suite], ["MUTANTS_ASKED": file.path]) { _ in false }
    return Set(try Data(contentsOf: file).enumerated().filter { $0.element != 0 }.map(\.offset))
  }

  /// - Parameter suites: those that may notice the change.
  func callAsFunction(_ number: Int, of suites: [String]) throws -> Outcome {
    if suites.isEmpty { return .survived }
    let first = Mutex<String?>(nil)
    let end = try run(number, of: suites) { test in
      if ignored.contains(test) { return false }
      first.withLock { $0 = $0 ?? test }
      return true
    }
    if let test = first.withLock({ $0 }) { return .noticed(by: test) }
    return end == .complete ? .survived : .noticed(by: end.rawValue)
  }

  private enum End: String { case complete, crash, endless }

  /// - Parameter suites: those that are run; all of the choice if there are none.
  /// - Parameter stops: whether the run is over with this failure.
  private func run(
    _ number: Int, of suites: [String] = [], _ environment: [String: String] = [:],
    _ stops: @escaping @Sendable (String) -> Bool
  ) throws -> End {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = program
    let names = suites.map { NSRegularExpression.escapedPattern(for: $0) }.joined(separator: "|")
    process.arguments = [
      "--testing-library", "swift-testing", "--filter", suites.isEmpty ? choice.filter : "^(\(names))(/|$)",
    ]
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }.merging(
      ["MUTANT": String(number), "CAIBIAN_STORES": "memory", "CAIBIAN_SEED": "1", "SWIFT_BACKTRACE": "enable=no"]
    ) { $1 }
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let pid = process.processIdentifier
    let isLate = Mutex(false)
    let alarm = DispatchWorkItem {
      isLate.withLock { $0 = true }
      kill(pid, SIGKILL)
    }
    DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(patience), execute: alarm)
    let isComplete = read(pipe.fileHandleForReading) { test in if stops(test) { kill(pid, SIGKILL) } }
    process.waitUntilExit()
    alarm.cancel()
    return isComplete ? .complete : isLate.withLock { $0 } ? .endless : .crash
  }

  /// Names each test that fails, as it does. Whether the run came to its end.
  private func read(_ output: FileHandle, _ failed: (String) -> Void) -> Bool {
    var rest = Data()
    var isComplete = false
    while case let more = output.availableData, !more.isEmpty {
      rest += more
      while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
        let line = String(decoding: rest[..<end], as: UTF8.self)
        rest = Data(rest[rest.index(after: end)...])
        if let match = line.firstMatch(of: /Test (.+?) recorded an issue/) { failed(String(match.1)) }
        if line.contains(/Test run with \d+ tests?/), !line.contains("started") { isComplete = true }
      }
    }
    return isComplete
  }
}
