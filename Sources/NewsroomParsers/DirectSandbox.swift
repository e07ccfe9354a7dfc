public import Newsroom

/// Parses where it stands: for tests, which may look at a parser that crashes. No program of ours links it.
public struct DirectSandbox: Sandbox {
  public init() {}

  public func parse<Format: ForeignFormat>(
    _ bytes: [UInt8], as format: Format.Type
  ) async throws(ParsingFault<Format.Refusal>) -> Format.Answer {
    guard bytes.count <= Format.bounds.bytes else {
      throw .stopped(.tooLarge(size: bytes.count, limit: Format.bounds.bytes))
    }
    guard let parser = Format.self as? any ForeignParser.Type else { throw .unavailable("no parser \(Format.name)") }
    do {
      guard let answer = try parser.parse(bytes) as? Format.Answer else { throw ParserStop.brokenOff }
      return answer
    } catch let refusal as Format.Refusal {
      throw .refused(refusal)
    } catch {
      throw .stopped(.brokenOff)
    }
  }
}
