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
    try await measured(bytes, as: format).result.get()
  }

  /// What came of it, and what it cost.
  public func measured<Format: ForeignFormat>(
    _ bytes: [UInt8], as format: Format.Type
  ) async -> (result: Result<Format.Answer, ParsingFault<Format.Refusal>>, cost: ParserCost) {
    let bounds = Format.bounds
    guard bytes.count <= bounds.bytes else {
      return (.failure(.stopped(.tooLarge(size: bytes.count, limit: bounds.bytes))), ParserCost())
    }
    let (outcome, seconds) = await withCheckedContinuation { continuation in
      DispatchQueue.global().async {
        continuation.resume(
          returning: ChildRun(program: program, parser: Format.name, seconds: bounds.seconds).outcome(of: bytes))
      }
    }
    var cost = ParserCost(seconds: seconds)
    switch outcome {
    case .stopped(let stop): return (.failure(.stopped(stop)), cost)
    case .unavailable(let detail): return (.failure(.unavailable(detail)), cost)
    case .answered(let written):
      guard let frame = AnswerFrame(written) else { return (.failure(.stopped(.brokenOff)), cost) }
      cost.peak = frame.peak
      return (Self.result(frame, of: format), cost)
    }
  }

  private static func result<Format: ForeignFormat>(
    _ frame: AnswerFrame, of format: Format.Type
  ) -> Result<Format.Answer, ParsingFault<Format.Refusal>> {
    switch frame.kind {
    case .answer: frame.value(as: Format.Answer.self).map { .success($0) } ?? .failure(.stopped(.brokenOff))
    case .refusal:
      .failure(frame.value(as: Format.Refusal.self).map { .refused($0) } ?? .stopped(.brokenOff))
    }
  }
}

/// What a run of the parser took.
public struct ParserCost: Hashable, Sendable {
  /// Of the processor, its own start included.
  public var seconds: Double
  /// The most memory that it had at once, in bytes, as it says itself; 0 where it broke off.
  public var peak = 0

  public init(seconds: Double = 0) { self.seconds = seconds }
}
