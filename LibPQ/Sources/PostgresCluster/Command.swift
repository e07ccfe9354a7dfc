import Dispatch
import Foundation

/// One run of another program, to its end.
///
/// Input and output go through files, never pipes: nothing can fill up, and a server that the program leaves behind
/// keeps nobody waiting who reads our own output.
struct Command {
  let program: String
  let arguments: [String]
  var account = Account.ours
  var input: String?
  /// Variables for the program alone.
  var additions: [String: String] = [:]

  struct Outcome {
    let status: Int32
    /// Standard output and standard error as they came.
    let output: String

    var succeeded: Bool { status == 0 }
    /// The output on few lines, for a sentence about what went wrong.
    var reason: String {
      let lines = output.split(separator: "\n").suffix(6)
      return lines.isEmpty ? "it ended with status \(status)" : lines.joined(separator: "\n")
    }
  }

  init(_ program: String, _ arguments: [String], as account: Account = .ours, input: String? = nil) {
    self.program = program
    self.arguments = arguments
    self.account = account
    self.input = input
  }

  func run() throws(ClusterError) -> Outcome {
    do {
      return try ScratchFolder.with { scratch in
        let output = scratch + "/output"
        let status = try start(input: try given(in: scratch), output: output).wait()
        let text = FileManager.default.contents(atPath: output) ?? Data()
        return Outcome(status: status, output: String(decoding: text, as: UTF8.self))
      }
    } catch let error as ClusterError {
      throw error
    } catch {
      throw .cannotRun(program: program, reason: error.localizedDescription)
    }
  }

  /// Starts the program and leaves it to itself.
  func startAlone() throws(ClusterError) { _ = try start(input: "/dev/null", output: "/dev/null") }

  private func given(in scratch: String) throws -> String {
    guard let input else { return "/dev/null" }
    let file = scratch + "/input"
    try Data(input.utf8).write(to: URL(filePath: file))
    return file
  }

  private func start(input: String, output: String) throws(ClusterError) -> Child {
    let (program, arguments) = try account.wrapping(program, arguments)
    return try Child.start(
      program, arguments, environment: Self.environment.merging(additions) { $1 }, input: input, output: output)
  }

  /// Ours without the variables that would lead PostgreSQL's programs to another server, and with plain messages.
  private static var environment: [String: String] {
    var environment = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("PG") }
    environment["LC_ALL"] = "C"
    return environment
  }
}

/// Runs `work`, which waits for processes and locks, where it holds up no task.
func waiting<T: Sendable>(
  _ work: @escaping @Sendable () throws(ClusterError) -> T
) async throws(ClusterError) -> T {
  let result = await withCheckedContinuation { (continuation: CheckedContinuation<Result<T, ClusterError>, Never>) in
    DispatchQueue.global().async {
      let result: Result<T, ClusterError>
      do throws(ClusterError) {
        result = .success(try work())
      } catch {
        result = .failure(error)
      }
      continuation.resume(returning: result)
    }
  }
  return try result.get()
}
