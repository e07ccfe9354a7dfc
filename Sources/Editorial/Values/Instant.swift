public import FoundationEssentials

/// A moment, to the microsecond, in no particular time zone.
///
/// Microseconds because that is what PostgreSQL's `timestamptz` keeps: an instant survives the trip to the store
/// unchanged, and so do the digests that are made over it.
public struct Instant: Hashable, Comparable, Sendable {
  /// Microseconds since 1970-01-01T00:00:00Z.
  public let microseconds: Int64

  public init(microseconds: Int64) { self.microseconds = microseconds }

  /// Later than anything that is planned: the end of the year 9999.
  public static let endOfTime = Instant(microseconds: 253_402_300_799_000_000)

  public init(_ date: Date) {
    microseconds = Int64((date.timeIntervalSince1970 * 1_000_000).rounded())
  }

  public var date: Date { Date(timeIntervalSince1970: Double(microseconds) / 1_000_000) }

  public static func < (one: Instant, other: Instant) -> Bool { one.microseconds < other.microseconds }

  /// So many times 24 hours later.
  public func advanced(byDays days: Int) -> Instant { advanced(bySeconds: Int64(days) * 86_400) }

  public func advanced(bySeconds seconds: Int64) -> Instant {
    Instant(microseconds: microseconds + seconds * 1_000_000)
  }
}

/// Stored as its microseconds: exact, and the same in every language that reads the history.
extension Instant: Codable {
  public init(from decoder: any Decoder) throws {
    microseconds = try decoder.singleValueContainer().decode(Int64.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(microseconds)
  }
}
