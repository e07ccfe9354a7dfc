import Editorial
import Foundation
import Newsroom

extension Words {
  /// A time to come, said back so that a slip is seen: `2027-01-05 08:00 周二 Asia/Shanghai（37 天后）`.
  func said(_ instant: Instant, zone: String, from now: Instant) -> String {
    let text = TypedTime.text(instant, zone: zone)
    let day = weekday(instant, zone: zone)
    let distance = distance(from: now, to: instant)
    let place = Self.zone(zone)
    return say("\(text) \(day) \(place)（\(distance)）", "\(text) \(day) \(place) (\(distance))")
  }

  /// A time in as few columns as a table has: `8 分钟后`, `18:00` for today, `明 08:00`, `昨 18:00`, `11-29 18:00`, `2027-01-05`.
  func brief(_ instant: Instant, zone: String, from now: Instant) -> String {
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

  func weekday(_ instant: Instant, zone: String) -> String {
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

extension Room {
  /// For a table: short where somebody looks at a terminal, whole for programs.
  func time(_ instant: Instant, in context: Context) -> String {
    context.terminal.width == nil
      ? time(instant) : context.words.brief(instant, zone: zone, from: desk.clock.now)
  }

  /// A time to come on the newsroom's clock, said back.
  func said(_ instant: Instant, _ words: Words) -> String { words.said(instant, zone: zone, from: desk.clock.now) }
}

extension Context {
  /// What a command set for a time to come, said back, also where that stood already; what takes force or stands again by
  /// another is named.
  func said(_ action: Action, _ taken: ArticleStep, _ room: Room) -> [String] {
    let now = room.desk.clock.now
    let standing = taken.events.isEmpty ? [taken.article.time(setBy: action)] : taken.events.map(\.time)
    return standing.compactMap { time in
      guard let time else { return nil }
      let said = words.said(time.at, zone: time.zone, from: now)
      if action.setsTime { return said }
      // That one waits is said among what the step took back.
      return time.kind == .scheduleWaits
        ? nil : words.say("\(words.name(time.kind))：", "\(words.name(time.kind)): ") + said
    }
  }

  /// A year ahead looks like a slip: whoever sits there is asked, a script is told.
  func checkDistance(_ instant: Instant?, zone: String, _ room: Room) throws {
    let now = room.desk.clock.now
    guard let instant, instant > now.advanced(bySeconds: 366 * 86_400) else { return }
    let time = words.said(instant, zone: zone, from: now)
    guard canAsk else {
      note(
        "注意：\(Words.atTerminal(.zhHans).said(instant, zone: zone, from: now))。",
        "mind: \(Words.atTerminal(.en).said(instant, zone: zone, from: now)).")
      return
    }
    surroundings.errors.write(words.say("\(time)，对吗？[y/N] ", "\(time): is that right? [y/N] "))
    try mustAgree()
  }
}

extension ArticleEvent {
  /// The time to come that it set, and the zone that it is meant in.
  fileprivate var time: (kind: Planned.Kind, at: Instant, zone: String)? {
    switch self {
    case .scheduled(let schedule?): (.scheduled, schedule.at, schedule.zone)
    case .scheduleWaits(let schedule): (.scheduleWaits, schedule.at, schedule.zone)
    case .embargoed(let embargo?, _): (.embargo, embargo.until, embargo.zone)
    case .deadlineSet(let deadline?): (.deadline, deadline.at, deadline.zone)
    case .withdrawalPlanned(let planned?, _): (.withdrawal, planned.at, planned.zone)
    default: nil
    }
  }
}

extension Article {
  /// The time to come that stands of what an action sets.
  fileprivate func time(setBy action: Action) -> (kind: Planned.Kind, at: Instant, zone: String)? {
    switch action {
    case .schedule: wantedSchedule.map { (.scheduled, $0.at, $0.zone) }
    case .embargo: embargo.map { (.embargo, $0.until, $0.zone) }
    case .setDeadline: deadline.map { (.deadline, $0.at, $0.zone) }
    case .planWithdrawal: plannedWithdrawal.map { (.withdrawal, $0.at, $0.zone) }
    default: nil
    }
  }
}

extension Action {
  /// Whether a time to come is all that it sets.
  fileprivate var setsTime: Bool { [.schedule, .embargo, .setDeadline, .planWithdrawal].contains(self) }
}
