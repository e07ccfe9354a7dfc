import Editorial
import Foundation

/// A time as people say it to each other, seen from now: `18:00`, `明天 8:00`, `周五 18:00`, `+2h`, `11-29 18:00`.
///
/// What could be two moments is never chosen between: both are named.
public struct ShortTime {
  /// Which way people look who give it.
  public enum Direction: Sendable { case toCome, either }

  let zone: TimeZone
  let now: Instant
  let direction: Direction

  /// The moment; `nil` where the text is no such time. Throws `timeAmbiguous` for what could be two, and what
  /// `TypedTime` throws for a reading that the zone's clocks skip or show twice.
  func instant(_ typed: String) throws(TimeFault) -> Instant? {
    let text = typed.lowercased()
    if let later = Self.seconds(ofDistance: text) { return now.advanced(bySeconds: later) }
    guard let match = try? Self.pattern.wholeMatch(in: text), let clock = Self.clock(match.output) else { return nil }
    let day = match.1.trimmingCharacters(in: .whitespaces)
    guard let days = days(day, at: clock) else { return nil }
    let found = days.filter { TypedTime.naive($0) != nil }
    let readings = found.map { Self.written($0) }
    guard let first = found.first, found.count == 1 else {
      if found.isEmpty { return nil }
      throw .ambiguous(typed, candidates: readings)
    }
    return try TypedTime.instant(of: first, in: zone, typed)
  }

  // MARK: The clock

  nonisolated(unsafe) private static let pattern =
    /(.*?)\s*(凌晨|清晨|早上|早晨|早|上午|中午|下午|傍晚|晚上|晚|夜)?\s*(\d{1,2})(?::(\d{2})|[时時点](?:(\d{1,2})分?|(半|整))?|(?=\s*[ap]m))\s*(am|pm)?/

  private struct Clock {
    let hour: Int
    let minute: Int
  }

  private static func clock(
    _ match: (Substring, Substring, Substring?, Substring, Substring?, Substring?, Substring?, Substring?)
  ) -> Clock? {
    guard var hour = Int(match.3) else { return nil }
    let minute = (match.4 ?? match.5).flatMap { Int($0) } ?? (match.6 == "半" ? 30 : 0)
    switch match.2 ?? match.7 {
    case "下午", "傍晚", "pm": if hour < 12 { hour += 12 }
    // At night twelve is midnight, of one day or the next.
    case "晚上", "晚", "夜":
      guard hour != 12 else { return nil }
      if (5..<12).contains(hour) { hour += 12 }
    case "中午": if hour < 3 { hour += 12 }
    case "凌晨", "am": if hour == 12 { hour = 0 }
    default: break
    }
    return hour < 24 && minute < 60 ? Clock(hour: hour, minute: minute) : nil
  }

  // MARK: The day

  private var calendar: Calendar {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    return calendar
  }

  /// Every day that is meant, perhaps; `nil` where it is no day at all.
  private func days(_ text: String, at clock: Clock) -> [DateComponents]? {
    let today = calendar.dateComponents([.year, .month, .day], from: now.date)
    func ahead(_ days: Int) -> DateComponents? {
      guard let noon = calendar.date(bySettingHour: 12, minute: 0, second: 0, of: now.date),
        let day = calendar.date(byAdding: .day, value: days, to: noon)
      else { return nil }
      return at(clock, calendar.dateComponents([.year, .month, .day], from: day))
    }
    if text.isEmpty {
      // One that has passed today may be meant for tomorrow, or be a slip.
      let candidates = [ahead(0), ahead(1)].compactMap(\.self)
      return direction == .either || isToCome(candidates[0]) ? [candidates[0]] : candidates
    }
    if let distance = Self.dayWords[text] { return [ahead(distance)].compactMap(\.self) }
    if let days = weekdays(text, ahead) { return days }
    if let match = try? /(?:(\d{1,2})\s*[-\/.月]\s*)?(\d{1,2})\s*[日号]?/.wholeMatch(in: text) {
      let isMonthNamed = match.1 != nil
      guard isMonthNamed || text.hasSuffix("日") || text.hasSuffix("号") else { return nil }
      return dates(month: match.1.flatMap { Int($0) }, day: Int(match.2) ?? 0, clock, today)
    }
    return nil
  }

  private static let dayWords = [
    "今天": 0, "今日": 0, "今": 0, "明天": 1, "明日": 1, "明": 1, "后天": 2, "大后天": 3, "昨天": -1, "昨日": -1, "昨": -1, "前天": -2,
    "today": 0, "tomorrow": 1, "yesterday": -1,
  ]

  private static let weekdayNames: [(names: [String], number: Int)] = [
    (["一", "mon", "monday"], 0), (["二", "tue", "tuesday"], 1), (["三", "wed", "wednesday"], 2),
    (["四", "thu", "thursday"], 3), (["五", "fri", "friday"], 4), (["六", "sat", "saturday"], 5),
    (["日", "天", "sun", "sunday"], 6),
  ]

  /// A week begins on Monday. `下周五` is that of the next week; a bare `周五` is the next one to come, and on a Friday
  /// could be today.
  private func weekdays(_ text: String, _ ahead: (Int) -> DateComponents?) -> [DateComponents]? {
    guard let match = try? /(?:(上|本|这|这个|下|下个|上个)?(?:周|星期|礼拜))?([一二三四五六日天]|[a-z]+)/.wholeMatch(in: text),
      let wanted = Self.weekdayNames.first(where: { $0.names.contains(String(match.2)) })?.number
    else { return nil }
    // A character alone is no weekday.
    guard text.count > 1 else { return nil }
    let today = (calendar.component(.weekday, from: now.date) + 5) % 7
    let inThisWeek = wanted - today
    switch match.1 {
    case "上", "上个": return [ahead(inThisWeek - 7)].compactMap(\.self)
    case "本", "这", "这个": return [ahead(inThisWeek)].compactMap(\.self)
    case "下", "下个": return [ahead(inThisWeek + 7)].compactMap(\.self)
    default: break
    }
    let coming = [ahead((inThisWeek + 7) % 7), ahead((inThisWeek + 7) % 7 + 7)].compactMap(\.self)
    if direction == .either {
      return [ahead((inThisWeek + 7) % 7 - 7), ahead((inThisWeek + 7) % 7)].compactMap(\.self)
    }
    if inThisWeek != 0 { return Array(coming.prefix(1)) }
    return coming.filter(isToCome)
  }

  /// Of a date without its year, or of a day without its month: the one to come; both, where it has just passed.
  private func dates(month: Int?, day: Int, _ clock: Clock, _ today: DateComponents) -> [DateComponents] {
    var here = at(clock, today)
    here.month = month ?? today.month
    here.day = day
    if direction == .either || isToCome(here) { return [here] }
    var next = here
    if month == nil {
      let after = (next.month ?? 1) + 1
      next.month = after > 12 ? 1 : after
      if after > 12 { next.year = (next.year ?? 0) + 1 }
    } else {
      next.year = (next.year ?? 0) + 1
    }
    return [here, next]
  }

  private func at(_ clock: Clock, _ day: DateComponents) -> DateComponents {
    DateComponents(year: day.year, month: day.month, day: day.day, hour: clock.hour, minute: clock.minute, second: 0)
  }

  private func isToCome(_ reading: DateComponents) -> Bool {
    guard let naive = TypedTime.naive(reading) else { return true }
    return ClockReading(naive).instants(in: zone).contains { $0 > now.date }
  }

  private static func written(_ reading: DateComponents) -> String {
    func two(_ number: Int?) -> String { (number ?? 0) < 10 ? "0\(number ?? 0)" : "\(number ?? 0)" }
    return "\(reading.year ?? 0)-\(two(reading.month))-\(two(reading.day)) \(two(reading.hour)):\(two(reading.minute))"
  }

  // MARK: A distance

  /// The seconds of `+2h`, `+1h30m`, `+2天`, `2小时后`.
  private static func seconds(ofDistance text: String) -> Int64? {
    let isMarked = text.hasPrefix("+")
    var rest = text.dropFirst(isMarked ? 1 : 0).filter { $0 != " " }[...]
    if rest.hasSuffix("后") { rest = rest.dropLast() } else if !isMarked { return nil }
    guard !rest.isEmpty else { return nil }
    var all: Int64 = 0
    while let match = try? /(\d{1,5})(个半小时|个小时|小时|分钟|天|周|min|h|m|d|w|分)/.prefixMatch(in: rest) {
      guard let number = Int64(match.1) else { return nil }
      switch match.2 {
      case "个半小时": all += number * 3_600 + 1_800
      case "h", "小时", "个小时": all += number * 3_600
      case "d", "天": all += number * 86_400
      case "w", "周": all += number * 7 * 86_400
      default: all += number * 60
      }
      rest = rest[match.range.upperBound...]
    }
    return rest == "半" && text.contains("小时半") ? all + 1_800 : rest.isEmpty ? all : nil
  }
}
