import Dispatch
public import Newsroom

/// Parses in a process of its own for each input: `caibian-parser`, which holds no connection, key, token or
/// environment, has limits of time and memory, and can only write its answer to a pipe.
public struct ChildSandbox: Sandbox {
  private let program: String

  /// - Parameter program: the path of `caibian-parser`.
  public init(program: String) { self.program = program }

  public func parse<Format: ForeignFormat>(
    _ bytes: [UInt8], as format: Format.Type
  ) async throws(ParsingFault<Format.Refusal>) -> Format.Answer {
    let bounds = Format.bounds
    guard bytes.count <= bounds.bytes else { throw .stopped(.tooLarge(size: bytes.count, limit: bounds.bytes)) }
    let outcome = await withCheckedContinuation { continuation in
      DispatchQueue.global().async {
        continuation.resume(
          returning: ChildRun(program: program, parser: Format.name, seconds: bounds.seconds).outcome(of: bytes))
      }
    }
    let frame: AnswerFrame
    switch outcome {
    case .answered(let written):
      guard let read = AnswerFrame(written) else { throw .stopped(.brokenOff) }
      frame = read
    case .stopped(let stop): throw .stopped(stop)
    case .unavailable(let detail): throw .unavailable(detail)
    }
    switch frame.kind {
    case .answer:
      guard let answer = frame.value(as: Format.Answer.self) else { throw .stopped(.brokenOff) }
      return answer
    case .refusal:
      guard let refusal = frame.value(as: Format.Refusal.self) else { throw .stopped(.brokenOff) }
      throw .refused(refusal)
    }
  }
}
