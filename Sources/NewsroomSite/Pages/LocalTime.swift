import Editorial
// The time zones are in FoundationInternationalization, which comes with Foundation only.
import Foundation
import Newsroom

/// Times as a newsroom's pages print them, in the newsroom's own zone.
struct LocalTime {
  private let zone: TimeZone

  init(zone name: String) throws(SiteOutage) {
    guard let zone = TimeZone(identifier: name) else { throw .other(path: name, detail: "no such time zone") }
    self.zone = zone
  }

  func printed(_ instant: Instant) -> PrintedTime {
    let offset = zone.secondsFromGMT(for: instant.date)
    let seconds = instant.microseconds.floorDiv(1_000_000) + Int64(offset)
    let clock = seconds.floorMod(86_400)
    let day = Self.civil(seconds.floorDiv(86_400))
    let date = "\(Self.digits(day.year, 4))-\(Self.digits(day.month))-\(Self.digits(day.day))"
    let time = "\(Self.digits(clock / 3_600)):\(Self.digits(clock / 60 % 60))"
    let minutes = Int64(abs(offset) / 60)
    let zoneText = "\(offset < 0 ? "-" : "+")\(Self.digits(minutes / 60)):\(Self.digits(minutes % 60))"
    return PrintedTime(
      text: "\(date) \(time)", day: String(date.dropFirst(5)),
      machine: "\(date)T\(time):\(Self.digits(clock % 60))\(zoneText)")
  }

  /// The day of the Gregorian calendar that many days after 1970-01-01 (Howard Hinnant, "chrono-compatible low-level
  /// date algorithms").
  private static func civil(_ days: Int64) -> (year: Int64, month: Int64, day: Int64) {
    let shifted = days + 719_468
    let era = shifted.floorDiv(146_097)
    let dayOfEra = shifted.floorMod(146_097)
    let year = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * year + year / 4 - year / 100)
    let month = (5 * dayOfYear + 2) / 153
    let civilMonth = month < 10 ? month + 3 : month - 9
    return (year + era * 400 + (civilMonth <= 2 ? 1 : 0), civilMonth, dayOfYear - (153 * month + 2) / 5 + 1)
  }

  private static func digits(_ number: Int64, _ width: Int = 2) -> String {
    let text = "\(number)"
    return String(repeating: "0", count: max(0, width - text.count)) + text
  }
}

/// A time for people, `2026-07-31 08:05`, and for machines (RFC 3339), `2026-07-31T08:05:00+08:00`.
struct PrintedTime: Equatable {
  let text: String
  /// The month and the day, for lists that are about these days.
  let day: String
  let machine: String
}

extension Int64 {
  fileprivate func floorDiv(_ divisor: Int64) -> Int64 { (self - floorMod(divisor)) / divisor }
  fileprivate func floorMod(_ divisor: Int64) -> Int64 { (self % divisor + divisor) % divisor }
}
