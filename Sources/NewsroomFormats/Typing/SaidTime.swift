public import Editorial
import Foundation
public import Newsroom

extension Words {
  /// A time to come, said back so that a slip is seen: `2027-01-05 08:00 周二 Asia/Shanghai（37 天后）`.
  public func said(_ instant: Instant, zone: String, from now: Instant) -> String {
    let text = TypedTime.text(instant, zone: zone)
    let day = weekday(instant, zone: zone)
    let distance = distance(from: now, to: instant)
    let place = Self.zone(zone)
    return say("\(text) \(day) \(place)（\(distance)）", "\(text) \(day) \(place) (\(distance))")
  }

  /// A time in as few columns as a table has: `8 分钟后`, `18:00` for today, `明 08:00`, `昨 18:00`, `11-29 18:00`, `2027-01-05`.
  public func brief(_ instant: Instant, zone: String, from now: Instant) -> String {
    let minutes = (instant.microseconds - now.microseconds) / 60_000_000
    if minutes == 0 { return say("现在", "now") }
    if (1..<60).contains(minutes) { return say("\(minutes) 分钟后", "in \(minutes) min") }
    if (-59...(-1)).contains(minutes) { return say("\(-minutes) 分钟前", "\(-minutes) min ago") }
    let text = TypedTime.text(instant, zone: zone)
    let clock = text.suffix(5)
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(identifier: zone) ?? .gmt
    let (here, there) = (calendar.startOfDay(for: now.date), calendar.startOfDay(for: instant.date))
    switch calendar.dateComponents([.day], from: here, to: there).day ?? 0 {
    case 0: return String(clock)
    case 1: return say("明 \(clock)", "+1d \(clock)")
    case -1: return say("昨 \(clock)", "-1d \(clock)")
    default:
      let isThisYear = text.prefix(4) == TypedTime.text(now, zone: zone).prefix(4)
      return isThisYear ? String(text.dropFirst(5)) : String(text.prefix(10))
    }
  }

  public func weekday(_ instant: Instant, zone: String) -> String {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(identifier: zone) ?? .gmt
    let chinese = ["周日", "周一", "周二", "周三", "周四", "周五", "周六"]
    let english = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
    let number = calendar.component(.weekday, from: instant.date) - 1
    return say(chinese[number], english[number])
  }

  /// How far it is: in days from two days on, in hours from two hours on.
  private func distance(from now: Instant, to instant: Instant) -> String {
    let minutes = (instant.microseconds - now.microseconds) / 60_000_000
    switch abs(minutes) {
    case ..<120: return counted(minutes, "分钟", "minute")
    case ..<2_880: return counted(minutes / 60, "小时", "hour")
    default: return counted(minutes / 1_440, "天", "day")
    }
  }

  private func counted(_ number: Int64, _ chinese: String, _ english: String) -> String {
    let count = abs(number)
    let unit = count == 1 ? english : "\(english)s"
    return number < 0
      ? say("\(count) \(chinese)前", "\(count) \(unit) ago") : say("\(count) \(chinese)后", "in \(count) \(unit)")
  }
}
