import Editorial

/// Something that strangers send and that only a parser makes sense of: a letter, a picture, a page, a document.
///
/// A format says what is asked and answered; it has no code that looks at the bytes. That is a `ForeignParser` of
/// `NewsroomParsers`, which no program but `caibian-parser` links: what asks cannot parse by mistake.
///
/// To add one:
/// 1. Declare the format in `NewsroomFormats`: its name, its bounds, an answer and a refusal that are `Codable`. Bytes
///    in an answer are ``Blob``s.
/// 2. Make it a `ForeignParser` in `NewsroomParsers`: `parse` checks size and nesting first, by code of ours, before any
///    C library sees a byte, and refuses by name.
/// 3. Name it in `ParserTable.all`.
/// 4. Ask for it through the port: `try await sandbox.parse(bytes, as: LetterFormat.self)`. A fault of the parser's
///    own arrives as `refused`, a parser that was stopped as `stopped`; an installation without parsers as
///    `unavailable`, which is no fault of what was sent and must not cost anybody their letter.
public protocol ForeignFormat: Sendable {
  associatedtype Answer: Codable & Sendable
  /// Why the bytes are not taken, by name.
  associatedtype Refusal: Error & Codable & Hashable & Sendable

  /// What the parser is called by: small letters.
  static var name: String { get }
  static var bounds: ParsingBounds { get }
}

/// How much a stranger may make us work.
public struct ParsingBounds: Hashable, Sendable {
  /// The most bytes that are looked at.
  public let bytes: Int
  /// The longest time, of the processor and of the clock on the wall.
  public let seconds: Int

  /// - Parameter seconds: a second for what is read at all; loaded machines are slow.
  public init(bytes: Int, seconds: Int = 10) {
    self.bytes = bytes
    self.seconds = seconds
  }

  /// The most memory that a parser may take for so many bytes.
  public static func memory(for bytes: Int) -> Int { 40 << 20 + 8 * bytes }
}

/// Where foreign bytes are parsed: apart from everything that is worth having.
public protocol Sandbox: Sendable {
  func parse<Format: ForeignFormat>(
    _ bytes: [UInt8], as format: Format.Type
  ) async throws(ParsingFault<Format.Refusal>) -> Format.Answer
}

/// Why there is no answer.
public enum ParsingFault<Refusal: Error & Hashable & Sendable>: Error, Hashable, Sendable {
  /// The parser says so.
  case refused(Refusal)
  case stopped(ParserStop)
  /// Nothing can be parsed here and now, whatever it is; the detail says why.
  case unavailable(String)
}

/// Why a parser was stopped.
public enum ParserStop: Error, Hashable, Sendable, Codable {
  /// Before it began.
  case tooLarge(size: Int, limit: Int)
  case tooSlow(seconds: Int)
  /// It crashed, or asked for more memory than it may have.
  case brokenOff
}

/// A fault of any format's, for those who only tell people of it.
public protocol AnyParsingFault: Error {
  var cause: ParsingFault<AnyRefusal> { get }
}

/// A refusal of any format's.
public struct AnyRefusal: Error, Hashable, Sendable {
  public let refusal: any Error

  public static func == (one: AnyRefusal, other: AnyRefusal) -> Bool { "\(one.refusal)" == "\(other.refusal)" }
  public func hash(into hasher: inout Hasher) { hasher.combine("\(refusal)") }
}

extension ParsingFault: AnyParsingFault {
  public var cause: ParsingFault<AnyRefusal> {
    switch self {
    case .refused(let refusal): .refused(AnyRefusal(refusal: refusal))
    case .stopped(let stop): .stopped(stop)
    case .unavailable(let detail): .unavailable(detail)
    }
  }
}
