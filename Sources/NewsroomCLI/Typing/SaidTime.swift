import Editorial
import Newsroom
import NewsroomFormats

extension Room {
  /// The moment that somebody typed, on a clock in `zone` or else the newsroom's, seen from now.
  func instant(
    _ typed: String, zone: String? = nil, _ direction: ShortTime.Direction = .toCome
  ) throws(TimeFault) -> Instant {
    try TypedTime.instant(typed, zone: zone ?? self.zone, from: desk.clock.now, direction)
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
