/// What people count on of an article besides its text and stage.
public enum CountedOn: String, CaseIterable, Hashable, Sendable {
  case schedule, pendingSchedule, embargo, deadline, plannedWithdrawal, assignment, correction, signOffs, checks,
    attestations
  /// That somebody is at work on the text.
  case lease
}

/// What becomes of such a thing by an action.
public enum Fate: String, CaseIterable, Hashable, Sendable {
  /// It stays as it is.
  case kept
  /// The action is about it: set, changed or taken back, as was asked.
  case set
  /// A schedule waits until the text is signed again.
  case waits
  /// A schedule that waited stands, or a plan that a withdrawal had ended.
  case stands
  /// It is done with: what it was for has happened.
  case fulfilled
  /// It is set aside whole, and comes back.
  case aside
  /// It counts no more; an event says so, and whoever it concerns is told.
  case void
}

/// What happens to articles by no action of theirs: what an administrator turns, and somebody who goes on with the text of
/// another.
public enum RulesTurn: String, CaseIterable, Hashable, Sendable {
  /// Other steps are asked to be signed.
  case signOffs
  /// Other items are asked to be ticked.
  case checklists
  /// The column was renamed, moved or merged.
  case place
  /// Roles were taken away, somebody left, a delegation ended.
  case people
  /// The newsroom goes by another clock.
  case zone
  /// Somebody takes over the text that another is at work on.
  case takeOver
  /// The instant that it was scheduled for has come, and something stands in the way.
  case time

  /// What may become of `thing` by it.
  public func fates(of thing: CountedOn) -> [Fate] {
    switch (self, thing) {
    case (.signOffs, .schedule), (.place, .schedule): [.kept, .waits]
    case (.signOffs, .pendingSchedule), (.place, .pendingSchedule): [.kept, .stands, .void]
    case (.place, .assignment): [.kept, .void]
    case (.takeOver, .lease): [.void]
    case (.time, .schedule): [.kept, .void]
    case (.time, .pendingSchedule): [.void]
    default: [.kept]
    }
  }
}

extension Action {
  /// What may become of `thing` by this action; more than one where it depends on what the action changes. The
  /// handbook's table of wishes is this.
  // swift-format-ignore
  public func fates(of thing: CountedOn) -> [Fate] {
    switch (self, thing) {
    case (.edit, .schedule): [.kept, .waits]
    case (.edit, .signOffs), (.edit, .checks), (.edit, .attestations): [.kept, .void]
    case (.describe, .schedule): [.kept, .waits, .void]
    case (.describe, .pendingSchedule), (.describe, .assignment), (.describe, .signOffs), (.describe, .checks): [.kept, .void]
    case (.describe, .attestations): [.kept, .void, .set]
    case (.pass, .checks), (.pass, .attestations): [.kept, .void]
    case (.sendBack, .schedule), (.sendBack, .pendingSchedule), (.sendBack, .signOffs): [.void]
    case (.sign, .pendingSchedule): [.kept, .stands, .void]
    case (.sign, .signOffs): [.set]
    case (.schedule, .schedule), (.schedule, .pendingSchedule): [.set]
    case (.publish, .schedule), (.publish, .pendingSchedule), (.publish, .deadline), (.publish, .assignment), (.publish, .correction),
      (.publishInEmergency, .schedule), (.publishInEmergency, .pendingSchedule), (.publishInEmergency, .deadline),
      (.publishInEmergency, .assignment), (.publishInEmergency, .correction): [.fulfilled]
    case (.publish, .signOffs), (.publish, .checks), (.publishInEmergency, .signOffs), (.publishInEmergency, .checks): [.kept, .fulfilled]
    case (.publish, .embargo), (.publishInEmergency, .embargo): [.kept, .fulfilled]
    case (.publish, .lease), (.publishInEmergency, .lease), (.withdraw, .lease), (.withdrawOnTime, .lease), (.spike, .lease): [.void]
    case (.abandon, .lease): [.kept, .void]
    case (.correct, .signOffs): [.void]
    case (.fix, .plannedWithdrawal), (.fix, .lease): [.kept]
    case (.fix, _): [.aside]
    case (.abandon, .schedule), (.abandon, .pendingSchedule), (.abandon, .deadline), (.abandon, .assignment), (.abandon, .correction): [.void]
    case (.abandon, .signOffs), (.abandon, .checks), (.abandon, .attestations), (.abandon, .embargo): [.kept, .void]
    case (.withdraw, .schedule), (.withdraw, .pendingSchedule), (.withdraw, .deadline), (.withdraw, .assignment),
      (.withdraw, .correction), (.withdraw, .plannedWithdrawal): [.void]
    case (.withdrawOnTime, .schedule), (.withdrawOnTime, .pendingSchedule), (.withdrawOnTime, .deadline),
      (.withdrawOnTime, .assignment), (.withdrawOnTime, .correction): [.void]
    case (.withdrawOnTime, .plannedWithdrawal): [.fulfilled]
    case (.withdraw, .embargo), (.withdrawOnTime, .embargo): [.kept, .void]
    case (.revive, .assignment): [.kept, .void]
    case (.reinstate, .plannedWithdrawal): [.stands]
    case (.withdraw, .signOffs), (.withdraw, .checks), (.withdrawOnTime, .signOffs), (.withdrawOnTime, .checks): [.kept, .void]
    case (.spike, .schedule), (.spike, .pendingSchedule), (.spike, .signOffs): [.void]
    case (.embargo, .embargo), (.check, .checks), (.assign, .assignment), (.giveBack, .assignment), (.setDeadline, .deadline),
      (.planWithdrawal, .plannedWithdrawal): [.set]
    default: [.kept]
    }
  }
}
