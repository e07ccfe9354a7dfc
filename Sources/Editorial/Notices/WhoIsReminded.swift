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

  /// Who is told at `time` of a reminder of this article: whoever has it, else its author; its responsible editor; and
  /// whoever watches it. `nil` where it is too late, or too early: that something was near is no news once it has been.
  public func announcement(of reminder: Reminder, at time: Instant) -> Announcement? {
    guard let due = due(for: reminder.kind), (due <= time) == (reminder.kind == .deadlinePassed) else { return nil }
    let kind = Announcement.Kind(reminder.kind)
    var people = [assignment?.person ?? author]
    if let editor = responsibleEditor?.person, !people.contains(editor) { people.append(editor) }
    return Announcement(
      article: id, subject: .reminder(reminder.kind, reminder.number), by: .dispatcher, at: time, note: nil, due: due,
      tellings: people.map { Announcement.Telling(.person($0), kind) } + [Announcement.Telling(.watchers, kind)])
  }

  /// The instant that reminders of a kind tell of; `nil` where there is none. A spiked story is due no more.
  private func due(for kind: Reminder.Kind) -> Instant? {
    switch kind {
    case .deadlineNear, .deadlinePassed: StageHours.stages.contains(stage) ? deadline?.at : nil
    case .leavingNear: plannedWithdrawal?.at
    }
  }
}

extension Announcement.Kind {
  fileprivate init(_ kind: Reminder.Kind) {
    switch kind {
    case .deadlineNear: self = .deadlineNear
    case .deadlinePassed: self = .deadlinePassed
    case .leavingNear: self = .leavingNear
    }
  }
}
