import Editorial
import Foundation

/// Moments and days as XML Schema writes them.
enum ODRLTime {
  /// A stretch: of a day the whole of it, of a moment its microsecond.
  struct Stretch {
    let start: Instant
    let end: Instant
  }

  /// `2026-07-01T00:00:00.000000Z`: to the microsecond, so that an instant survives the trip.
  static func text(_ instant: Instant) -> String {
    let seconds =
      instant.microseconds >= 0 ? instant.microseconds / 1_000_000 : (instant.microseconds - 999_999) / 1_000_000
    let rest = String(instant.microseconds - seconds * 1_000_000)
    let whole = Date(timeIntervalSince1970: Double(seconds)).formatted(.iso8601).dropLast()
    return "\(whole).\(String(repeating: "0", count: 6 - rest.count))\(rest)Z"
  }

  /// A moment must say its zone; a day without one is the newsroom's.
  static func stretch(_ literal: PolicyGraph.Literal, zone: TimeZone) -> Stretch? {
    let type =
      literal.type.hasPrefix(PolicyNames.schema) ? String(literal.type.dropFirst(PolicyNames.schema.count)) : ""
    switch type {
    case "dateTime", "dateTimeStamp": return moment(literal.text)
    case "date": return day(literal.text, zone)
    case "string" where literal.language == nil: return moment(literal.text) ?? day(literal.text, zone)
    default: return nil
    }
  }

  private static func moment(_ text: String) -> Stretch? {
    guard
      let match = text.wholeMatch(
        of: /(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,6})0*)?(Z|[+-]\d\d:\d\d)/),
      let zone = zone(String(match.8)),
      let seconds = seconds(
        zone, Int(match.1), Int(match.2), Int(match.3), Int(match.4), Int(match.5), Int(match.6))
    else { return nil }
    let digits = match.7.map(String.init) ?? ""
    let fraction = Int64(digits + String(repeating: "0", count: 6 - digits.count)) ?? 0
    let micros = seconds * 1_000_000 + fraction
    return Stretch(start: Instant(microseconds: micros), end: Instant(microseconds: micros + 1))
  }

  private static func day(_ text: String, _ usual: TimeZone) -> Stretch? {
    guard let match = text.wholeMatch(of: /(\d{4})-(\d\d)-(\d\d)(Z|[+-]\d\d:\d\d)?/),
      let zone = match.4.map({ zone(String($0)) }) ?? usual,
      let start = seconds(zone, Int(match.1), Int(match.2), Int(match.3), 0, 0, 0)
    else { return nil }
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    let first = Date(timeIntervalSince1970: Double(start))
    guard let next = calendar.date(byAdding: .day, value: 1, to: first) else { return nil }
    return Stretch(start: Instant(microseconds: start * 1_000_000), end: Instant(next))
  }

  private static func zone(_ text: String) -> TimeZone? {
    if text == "Z" { return .gmt }
    guard let hours = Int(text.dropFirst().prefix(2)), let minutes = Int(text.suffix(2)), minutes < 60,
      hours * 60 + minutes <= 14 * 60
    else { return nil }
    return TimeZone(secondsFromGMT: (text.hasPrefix("-") ? -1 : 1) * (hours * 3_600 + minutes * 60))
  }

  /// `nil` for what no clock shows, such as 30 February or 24:00.
  private static func seconds(
    _ zone: TimeZone, _ year: Int?, _ month: Int?, _ day: Int?, _ hour: Int?, _ minute: Int?, _ second: Int?
  ) -> Int64? {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    let parts = DateComponents(year: year, month: month, day: day, hour: hour, minute: minute, second: second)
    guard let date = calendar.date(from: parts) else { return nil }
    let shown = calendar.dateComponents([.year, .month, .day, .hour, .minute, .second], from: date)
    guard shown.year == year, shown.month == month, shown.day == day, shown.hour == hour, shown.minute == minute,
      shown.second == second
    else { return nil }
    return Int64(date.timeIntervalSince1970.rounded())
  }

  /// Whole hours of `PT24H`, `P2D`, `P1DT12H`.
  static func hours(_ literal: PolicyGraph.Literal) -> Int? {
    guard ["duration", "dayTimeDuration", "string"].contains(where: { literal.type == PolicyNames.schema + $0 }),
      let match = literal.text.wholeMatch(of: /P(?:(\d{1,4})D)?(?:T(\d{1,5})H)?/), match.1 != nil || match.2 != nil
    else { return nil }
    let hours = (match.1.flatMap { Int($0) } ?? 0) * 24 + (match.2.flatMap { Int($0) } ?? 0)
    return hours
  }
}
