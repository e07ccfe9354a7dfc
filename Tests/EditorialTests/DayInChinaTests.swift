import Foundation
import Testing

@testable import Editorial

@Suite("Days in China, where the terms of the copyright law end")
struct DayInChinaTests {
  @Test("are those of the calendar, in common years, leap years and at the ends of centuries")
  func days() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 8 * 3_600))
    for year in [1600, 1699, 1700, 1800, 1899, 1900, 1904, 1970, 1999, 2000, 2001, 2024, 2026, 2099, 2100, 2101, 2400] {
      for (month, day) in [(1, 1), (2, 28), (3, 1), (7, 31), (12, 31)] {
        let noon = try #require(calendar.date(from: DateComponents(year: year, month: month, day: day, hour: 12)))
        let instant = Instant(microseconds: Int64(noon.timeIntervalSince1970) * 1_000_000)
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        #expect(instant.yearInChina == year)
        #expect(instant.lastDayInChina == "\(year)-\(two(month))-\(two(day))")
      }
    }
    // What ends with the midnight before the first of January ends on the last of December.
    let midnight = try #require(calendar.date(from: DateComponents(year: 2027, month: 1, day: 1)))
    let end = Instant(microseconds: Int64(midnight.timeIntervalSince1970) * 1_000_000)
    #expect(end.lastDayInChina == "2026-12-31" && end.yearInChina == 2027)
  }
}
