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

  func callAsFunction(_ number: Int) throws -> Outcome {
    let first = Mutex<String?>(nil)
    let end = try run(number) { test in
      if ignored.contains(test) { return false }
      first.withLock { $0 = $0 ?? test }
      return true
    }
    if let test = first.withLock({ $0 }) { return .noticed(by: test) }
    return end == .complete ? .survived : .noticed(by: end.rawValue)
  }

  private enum End: String { case complete, crash, endless }

  /// - Parameter stops: whether the run is over with this failure.
  private func run(_ number: Int, _ stops: @escaping @Sendable (String) -> Bool) throws -> End {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = program
    process.arguments = ["--testing-library", "swift-testing", "--filter", choice.filter]
    process.environment = ProcessInfo.processInfo.environment.merging(
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
