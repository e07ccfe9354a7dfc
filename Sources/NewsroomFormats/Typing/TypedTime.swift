public import Editorial
public import Foundation
import Newsroom

/// Times as people type and read them.
public enum TypedTime {
  /// `2026-07-01 08:00`, with seconds if wanted, in `zone`; or with `Z`, `+08:00` or `UTC+8` behind it. `2026/7/1 8:00`,
  /// `2026年7月1日8时`, `8点半` and full-width digits are the same.
  ///
  /// - Parameter now: from where short forms are seen, such as `明天 8:00`; without it they are no times.
  public static func instant(
    _ text: String, zone: String, from now: Instant? = nil, _ direction: ShortTime.Direction = .either
  ) throws(TimeFault) -> Instant {
    let zone = try timeZone(zone)
    let typed = halfWidth(text).trimmingCharacters(in: .whitespaces)
    let pattern =
      /(\d{4})\s*[-\/.年]\s*(\d{1,2})\s*[-\/.月]\s*(\d{1,2})(?:\s*日\s*|[ T]+)(\d{1,2})(?::(\d{2})(?::(\d{2}))?|[时時点](?:(\d{1,2})分?|(半|整))?)\s*(Z|(?:UTC|GMT)?[+-]\d{1,2}(?::?\d{2})?|UTC|GMT)?/
    guard let match = try? pattern.wholeMatch(in: typed) else {
      if let now, let short = try ShortTime(zone: zone, now: now, direction: direction).instant(typed) { return short }
      throw .time(text)
    }
    let place = try match.9.map { (written: Substring) throws(TimeFault) in try offset(String(written), of: text) }
    let parts = DateComponents(
      year: Int(match.1), month: Int(match.2), day: Int(match.3), hour: Int(match.4),
      minute: (match.5 ?? match.7).flatMap { Int($0) } ?? (match.8 == "半" ? 30 : 0),
      second: match.6.flatMap { Int($0) } ?? 0)
    return try instant(of: parts, in: place ?? zone, text)
  }

  /// The moment at which the clocks of a zone show a reading, which stands in `text`.
  static func instant(of parts: DateComponents, in clock: TimeZone, _ text: String) throws(TimeFault) -> Instant {
    guard let naive = naive(parts) else { throw .time(text) }
    let instants = ClockReading(naive).instants(in: clock)
    guard let first = instants.first else { throw .skipped(text, zone: name(of: clock)) }
    // When clocks go back, a stretch is shown twice: which one is meant, only an offset says.
    if instants.count > 1 {
      throw .twice(
        text, zone: name(of: clock), offsets: instants.map { offset(ofSeconds: clock.secondsFromGMT(for: $0)) })
    }
    return Instant(first)
  }

  /// Checks `2026-07-01`, and gives it back in that form.
  public static func day(_ text: String) throws(TimeFault) -> String {
    guard let match = try? /(\d{4})-(\d{1,2})-(\d{1,2})/.wholeMatch(in: text.trimmingCharacters(in: .whitespaces))
    else {
      throw .date(text)
    }
    let parts = DateComponents(
      year: Int(match.1), month: Int(match.2), day: Int(match.3), hour: 0, minute: 0, second: 0)
    guard naive(parts) != nil else { throw .date(text) }
    return "\(match.1)-\(two(match.2))-\(two(match.3))"
  }

  /// Midnight of a day in `zone`.
  public static func midnight(_ text: String, zone: String) throws(TimeFault) -> Instant {
    try instant("\(try day(text)) 00:00", zone: zone)
  }

  /// The end of a day in `zone`: "until the 30th" is the whole of it.
  public static func end(_ text: String, zone: String) throws(TimeFault) -> Instant {
    let first = try midnight(text, zone: zone)
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try timeZone(zone)
    guard let next = calendar.date(byAdding: .day, value: 1, to: first.date) else { throw .date(text) }
    return Instant(next)
  }

  /// The name under which a zone is kept.
  public static func zone(_ name: String) throws(TimeFault) -> String { try timeZone(name).identifier }

  /// The zone that a name stands for: an IANA name, `PRC`, or an offset such as `UTC+8`.
  public static func timeZone(_ name: String) throws(TimeFault) -> TimeZone {
    let typed = halfWidth(name).trimmingCharacters(in: .whitespaces)
    if typed == "PRC", let china = TimeZone(identifier: "Asia/Shanghai") { return china }
    if typed.hasPrefix("UTC") || typed.hasPrefix("GMT"), typed.count > 3 {
      guard let zone = try? offset(typed, of: name) else { throw .zone(name) }
      return zone
    }
    guard let zone = TimeZone(identifier: typed), typed.contains("/") || ["UTC", "GMT"].contains(typed) else {
      throw .zone(name)
    }
    return zone
  }

  /// `2026-07-01 08:00` in `zone`; in UTC where the zone is not known here.
  public static func text(_ instant: Instant, zone: String) -> String {
    let place = TimeZone(identifier: zone) ?? .gmt
    let style = Date.ISO8601FormatStyle(timeZone: place).year().month().day()
      .dateTimeSeparator(.space).time(includingFractionalSeconds: false)
    return String(instant.date.formatted(style).prefix(16))
  }

  /// `-04:00`.
  private static func offset(ofSeconds seconds: Int) -> String {
    let minutes = abs(seconds) / 60
    return "\(seconds < 0 ? "-" : "+")\(two("\(minutes / 60)")):\(two("\(minutes % 60)"))"
  }

  private static func name(of zone: TimeZone) -> String { Words.zone(zone.identifier) }

  /// `2026-07-01T00:00:00Z`: how JSON gives every moment.
  public static func json(_ instant: Instant) -> String { instant.date.formatted(.iso8601) }

  /// The date of a calendar day that there is, as its parts would be read in UTC; `nil` for 30 February.
  static func naive(_ parts: DateComponents) -> Date? {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    guard let date = calendar.date(from: parts) else { return nil }
    let shown = calendar.dateComponents([.year, .month, .day, .hour, .minute, .second], from: date)
    let isThere =
      shown.year == parts.year && shown.month == parts.month && shown.day == parts.day && shown.hour == parts.hour
      && shown.minute == parts.minute && shown.second == parts.second
    return isThere ? date : nil
  }

  /// `Z`, `+08:00`, `-0430`, `UTC+8`.
  private static func offset(_ written: String, of text: String) throws(TimeFault) -> TimeZone {
    let bare = written.replacing("UTC", with: "").replacing("GMT", with: "")
    if bare.isEmpty || bare == "Z" { return .gmt }
    let digits = bare.filter(\.isNumber)
    let hours = Int(digits.count > 2 ? digits.dropLast(2) : Substring(digits))
    let minutes = digits.count > 2 ? Int(digits.suffix(2)) : 0
    guard let hours, let minutes, hours <= 14, minutes < 60,
      let zone = TimeZone(secondsFromGMT: (bare.hasPrefix("-") ? -1 : 1) * (hours * 3_600 + minutes * 60))
    else { throw .time(text) }
    return zone
  }

  /// Digits, letters and signs of full width as their narrow twins, an ideographic space as a space.
  private static func halfWidth(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          switch scalar.value {
          case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
          case 0x3000: " "
          default: scalar
          }
        }))
  }

  private static func two(_ digits: Substring) -> String { digits.count == 1 ? "0\(digits)" : String(digits) }
}
