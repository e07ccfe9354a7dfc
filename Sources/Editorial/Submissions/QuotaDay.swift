import FoundationEssentials

/// A day of the newsroom's calendar, for counting what comes in it.
public struct QuotaDay: Hashable, Sendable {
  /// Days since 1970.
  public let number: Int
  /// When the next one begins.
  public let end: Instant

  /// The day in which `time` lies.
  /// - Parameter zone: an IANA time zone; an unknown one counts as UTC.
  public init(at time: Instant, zone: String) {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(identifier: zone) ?? .gmt
    let start = calendar.startOfDay(for: time.date)
    let next = calendar.date(byAdding: .day, value: 1, to: start).map { calendar.startOfDay(for: $0) }
    end = Instant(next ?? start.addingTimeInterval(86_400))
    // At midday no shift of the clock leads to another day.
    let noon = calendar.date(byAdding: .hour, value: 12, to: start) ?? start
    let offset = Double(calendar.timeZone.secondsFromGMT(for: noon))
    number = Int(((noon.timeIntervalSince1970 + offset) / 86_400).rounded(.down))
  }
}
