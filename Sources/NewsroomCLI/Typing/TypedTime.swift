import Editorial
import Foundation

/// Times as people type and read them.
enum TypedTime {
  /// `2026-07-01 08:00`, with seconds if wanted, in `zone`; or with `Z` or an offset such as `+08:00`.
  static func instant(_ text: String, zone: String) throws(InputFault) -> Instant {
    let zone = try timeZone(zone)
    let typed = text.trimmingCharacters(in: .whitespaces)
    let match = try? /(\d{4})-(\d{1,2})-(\d{1,2})[ T]+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(Z|[+-]\d{2}:?\d{2})?/
      .wholeMatch(in: typed)
    guard let match else { throw .time(text) }
    let place = match.7.map { offset(String($0)) } ?? zone
    guard let place else { throw .time(text) }
    let parts = DateComponents(
      year: Int(match.1), month: Int(match.2), day: Int(match.3), hour: Int(match.4), minute: Int(match.5),
      second: match.6.flatMap { Int($0) } ?? 0)
    let date = try date(parts, in: place, typed: .time(text))
    // When clocks go back, an hour is shown twice: which one is meant, only an offset says.
    if match.7 == nil, shows(parts, date + 3_600, in: place) { throw .timeTwice(text, zone: zone.identifier) }
    return Instant(date)
  }

  /// Checks `2026-07-01`, and gives it back in that form.
  static func day(_ text: String) throws(InputFault) -> String {
    guard let match = try? /(\d{4})-(\d{1,2})-(\d{1,2})/.wholeMatch(in: text.trimmingCharacters(in: .whitespaces))
    else {
      throw .date(text)
    }
    let parts = DateComponents(
      year: Int(match.1), month: Int(match.2), day: Int(match.3), hour: 0, minute: 0, second: 0)
    _ = try date(parts, in: .gmt, typed: .date(text))
    return "\(match.1)-\(two(match.2))-\(two(match.3))"
  }

  /// Midnight of a day in `zone`.
  static func midnight(_ text: String, zone: String) throws(InputFault) -> Instant {
    try instant("\(try day(text)) 00:00", zone: zone)
  }

  static func timeZone(_ name: String) throws(InputFault) -> TimeZone {
    guard let zone = TimeZone(identifier: name), name.contains("/") || ["UTC", "GMT"].contains(name) else {
      throw .zone(name)
    }
    return zone
  }

  /// `2026-07-01 08:00` in `zone`; in UTC where the zone is not known here.
  static func text(_ instant: Instant, zone: String) -> String {
    let place = TimeZone(identifier: zone) ?? .gmt
    let style = Date.ISO8601FormatStyle(timeZone: place).year().month().day()
      .dateTimeSeparator(.space).time(includingFractionalSeconds: false)
    return String(instant.date.formatted(style).prefix(16))
  }

  /// `2026-07-01T00:00:00Z`: how JSON gives every moment.
  static func json(_ instant: Instant) -> String { instant.date.formatted(.iso8601) }

  /// A time that a clock never shows, such as 30 February, is refused rather than moved.
  private static func date(
    _ parts: DateComponents, in zone: TimeZone, typed fault: InputFault
  ) throws(InputFault) -> Date {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    guard let date = calendar.date(from: parts), shows(parts, date, in: zone) else { throw fault }
    // Of an hour that is shown twice, the first.
    return shows(parts, date - 3_600, in: zone) ? date - 3_600 : date
  }

  /// Whether a clock in `zone` shows these parts at `date`.
  private static func shows(_ parts: DateComponents, _ date: Date, in zone: TimeZone) -> Bool {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    let shown = calendar.dateComponents([.year, .month, .day, .hour, .minute, .second], from: date)
    return shown.year == parts.year && shown.month == parts.month && shown.day == parts.day && shown.hour == parts.hour
      && shown.minute == parts.minute && shown.second == parts.second
  }

  private static func offset(_ text: String) -> TimeZone? {
    if text == "Z" { return .gmt }
    let digits = text.filter(\.isNumber)
    guard let hours = Int(digits.prefix(2)), let minutes = Int(digits.suffix(2)), minutes < 60 else { return nil }
    return TimeZone(secondsFromGMT: (text.hasPrefix("-") ? -1 : 1) * (hours * 3_600 + minutes * 60))
  }

  private static func two(_ digits: Substring) -> String { digits.count == 1 ? "0\(digits)" : String(digits) }
}
