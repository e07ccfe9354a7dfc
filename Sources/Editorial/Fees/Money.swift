/// An amount of money in yuan, exact to the fen.
public struct Money: Hashable, Sendable, Comparable {
  public let fen: Int64

  public init(fen: Int64) { self.fen = fen }
  public init(yuan: Int64) { fen = yuan * 100 }

  public static let zero = Money(fen: 0)
  public static func + (one: Money, other: Money) -> Money { Money(fen: one.fen + other.fen) }
  public static func - (one: Money, other: Money) -> Money { Money(fen: one.fen - other.fen) }
  public static func < (one: Money, other: Money) -> Bool { one.fen < other.fen }

  /// This amount times `part / whole`, to the nearest fen, half a fen upwards.
  public func scaled(_ part: Int64, by whole: Int64) -> Money {
    let doubled = 2 * fen * part + whole
    return Money(fen: doubled / (2 * whole) - (doubled < 0 && doubled % (2 * whole) != 0 ? 1 : 0))
  }
}

extension Money: CustomStringConvertible {
  /// `200.00`: what banks and people read.
  public var description: String {
    let (yuan, rest) = fen.magnitude.quotientAndRemainder(dividingBy: 100)
    return "\(fen < 0 ? "-" : "")\(yuan).\(rest < 10 ? "0" : "")\(rest)"
  }

  /// Reads `200`, `200.5` and `200.00`; at most a thousand million yuan, nothing finer than a fen, no sign.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let yuan = Self.digits(parts[0]), parts[0].count <= 10 else { return nil }
    guard parts.count == 2 else {
      fen = yuan * 100
      return
    }
    guard (1...2).contains(parts[1].count), let cents = Self.digits(parts[1]) else { return nil }
    fen = yuan * 100 + (parts[1].count == 1 ? cents * 10 : cents)
  }

  private static func digits(_ text: some StringProtocol) -> Int64? {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int64(text) : nil
  }
}

/// Stored as its fen.
extension Money: Codable {
  public init(from decoder: any Decoder) throws { fen = try decoder.singleValueContainer().decode(Int64.self) }
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(fen)
  }
}
