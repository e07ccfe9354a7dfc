/// A short name that people type, such as `tongxiang` or `song-qiongyan`: ASCII letters, digits, `-`, `_`, `.`. No two names
/// then look alike.
public protocol Handle: Hashable, Sendable, Codable, CustomStringConvertible, Comparable {
  static var field: TextField { get }
  var text: String { get }
  init(checked text: String)
}

extension Handle {
  /// A name that somebody gives.
  public init(_ text: some StringProtocol) throws(TextFault) {
    try self.init(stored: text)
    guard isPlain else { throw .notAName(Self.field) }
  }

  /// A name that was given already: earlier ones are of letters of any script.
  public init(stored text: some StringProtocol) throws(TextFault) {
    let line = try PlainText.line(text, as: Self.field)
    guard line.allSatisfy({ $0.isLetter || $0.isNumber || "-_.".contains($0) }) else { throw .notAName(Self.field) }
    self.init(checked: line)
  }

  /// Whether it is of ASCII letters, digits, `-`, `_` and `.` only.
  public var isPlain: Bool {
    text.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
      default: false
      }
    }
  }

  public var description: String { text }

  public static func < (one: Self, other: Self) -> Bool { one.text < other.text }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    do {
      try self.init(stored: try container.decode(String.self))
    } catch let fault as TextFault {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "\(fault)")
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

/// Names one newsroom of the installation, such as `tongxiang`.
public struct NewsroomID: Handle {
  public static let field = TextField.newsroom
  public let text: String
  public init(checked text: String) { self.text = text }
}

/// Names one person or group account within a newsroom, such as `song-qiongyan`.
public struct PersonID: Handle {
  public static let field = TextField.person
  public let text: String
  public init(checked text: String) { self.text = text }
}
