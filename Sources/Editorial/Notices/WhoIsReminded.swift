extension Article {
  /// What the clock is to tell of it that it was not to tell `before`, and the other way round.
  public func reminders(after before: Article?) -> [ReminderChange] {
    Reminder.Kind.allCases.compactMap { kind in
      let due = due(for: kind)
      guard due != before?.due(for: kind) else { return nil }
      guard let due else { return .falls(id, kind) }
      return .stands(
        Reminder(article: id, kind: kind, number: version, at: due.advanced(bySeconds: -kind.leadSeconds)))
    }
  }

  /// Who is told at `time` of a reminder of this article: whoever has it, else its author; its responsible editor; of a
  /// schedule also its author, and whoever scheduled it; of a withdrawal whoever planned it; and whoever watches it. Where all
  /// of them have left, others stand in for them. `nil` where it is too late, or too early: that something was near is no
  /// news once it has been.
  ///
  /// - Parameter unmet: what stands in the way of what was to happen.
  public func announcement(of reminder: Reminder, because unmet: [Unmet] = [], at time: Instant) -> Announcement? {
    guard let due = due(for: reminder.kind), (due <= time) == reminder.kind.isOfThePast else { return nil }
    let kind = Announcement.Kind(reminder.kind)
    var people = [assignment?.person ?? author]
    let others: [PersonID?] =
      switch reminder.kind {
      case .scheduleMissed: [ownSchedule?.by, aside?.ownSchedule?.by, author, responsibleEditor?.person]
      case .deadlineNear, .deadlinePassed: [responsibleEditor?.person]
      case .leavingNear: [responsibleEditor?.person, plannedWithdrawal?.by]
      }
    for case let person? in others where !people.contains(person) { people.append(person) }
    return Announcement(
      article: id, subject: .reminder(reminder.kind, reminder.number), by: .dispatcher, at: time,
      note: reminder.kind == .scheduleMissed ? lacks(of: unmet) : nil, due: due,
      tellings: people.map { Announcement.Telling(.person($0), kind) } + [Announcement.Telling(.watchers, kind)],
      standIns: StandIns(for: people, author: author, in: column, kind))
  }

  /// The instant that reminders of a kind tell of; `nil` where there is none. A spiked story is due no more.
  private func due(for kind: Reminder.Kind) -> Instant? {
    switch kind {
    case .deadlineNear, .deadlinePassed: StageHours.stages.contains(stage) ? deadline?.at : nil
    case .leavingNear: plannedWithdrawal?.at
    case .scheduleMissed: [ownSchedule, aside?.ownSchedule].compactMap { $0?.at }.min()
    }
  }

  /// When it was to be published, whatever became of that: also what waits for a signature, or was set aside.
  public var wantedSchedule: Schedule? { schedule ?? pendingSchedule ?? aside?.schedule ?? aside?.pendingSchedule }
}

extension Announcement.Kind {
  fileprivate init(_ kind: Reminder.Kind) {
    switch kind {
    case .deadlineNear: self = .deadlineNear
    case .deadlinePassed: self = .deadlinePassed
    case .leavingNear: self = .leavingNear
    case .scheduleMissed: self = .scheduleMissed
    }
  }
}
