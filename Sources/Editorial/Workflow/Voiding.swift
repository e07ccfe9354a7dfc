/// What becomes of wishes when something else happens. Nothing that somebody counts on goes without an event of its own.
extension Consequences {
  /// The schedule, in force or waiting, is void.
  func voidedSchedule(because cause: VoidCause) -> [ArticleEvent] {
    (article.schedule ?? article.pendingSchedule).map { [.wishVoided(.schedule($0), because: cause)] } ?? []
  }

  /// The text has to be signed again: what was scheduled waits for that.
  var waiting: [ArticleEvent] { article.schedule.map { [.scheduleWaits($0)] } ?? [] }

  /// The last sign-off is in: a schedule that waited for it stands again, unless its instant has passed.
  var standingAgain: [ArticleEvent] { article.standingAgain(at: time) }

  /// What was vouched for was vouched for on the text as it stood.
  func voidedAttestations(because cause: VoidCause) -> [ArticleEvent] {
    article.attestations.filter { $0.digest == article.revision.digest }.map {
      .wishVoided(.attestation($0), because: cause)
    }
  }

  /// Whoever has it has no part in the new column.
  func voidedAssignment(movingTo column: ColumnPath) -> [ArticleEvent] {
    guard let assignment = article.assignment, let holder = facts.assignee, holder.id == assignment.person,
      let new = facts.newColumn, new.path == column, !holder.canBeAssigned(in: new, at: time)
    else { return [] }
    return [.wishVoided(.assignment(assignment), because: .moved)]
  }

  /// The work beside the live text ends, and all that was asked of it: the correction with the live text itself, or
  /// the correction alone.
  func voidedWork(because cause: VoidCause) -> [ArticleEvent] {
    var wishes: [Wish] = []
    if let deadline = article.deadline { wishes.append(.deadline(deadline)) }
    if let assignment = article.assignment { wishes.append(.assignment(assignment)) }
    if cause == .withdrawn {
      wishes += [article.correction, article.aside?.correction].compactMap { $0.map(Wish.correction) }
      let aside = article.aside
      wishes += [(aside?.schedule ?? aside?.pendingSchedule).map(Wish.schedule), aside?.deadline.map(Wish.deadline)]
        .compactMap { $0 }
      wishes += aside?.assignment.map { [.assignment($0)] } ?? []
    }
    return voidedSchedule(because: cause) + wishes.map { .wishVoided($0, because: cause) }
  }

  /// The fix is dropped, and what was asked of it; what it had set aside comes back.
  var fixDropped: [ArticleEvent] {
    voided + voidedChecks + voidedWork(because: .abandoned) + voidedEmbargo
      + attestationsLost(to: article.aside?.revision) + broughtBack(reason: reason)
  }

  /// What was vouched for on a text that another takes the place of.
  private func attestationsLost(to text: Revision?) -> [ArticleEvent] {
    text?.digest == article.revision.digest ? [] : voidedAttestations(because: .abandoned)
  }

  /// An embargo on a text that will not be published.
  private var voidedEmbargo: [ArticleEvent] {
    article.embargo == nil ? [] : [.embargoed(nil, reason: reason)]
  }

  /// What is withdrawn by hand leaves before the instant that was planned.
  var voidedPlan: [ArticleEvent] {
    article.plannedWithdrawal.map { [.wishVoided(.plannedWithdrawal($0), because: .withdrawn)] } ?? []
  }

  /// The signatures on a correction that will not be published, and what a fix had set aside of such; those on what was
  /// live are history.
  var voidedSignatures: [ArticleEvent] {
    let isHistory = article.stage == .published
    let signOffs = (isHistory ? [] : article.signOffs) + (article.aside?.signOffs ?? [])
    let checks = (isHistory ? [] : article.checks) + (article.aside?.checks ?? [])
    let embargo = article.embargo == nil && article.aside?.embargo != nil
    return (signOffs.isEmpty ? [] : [.signOffsVoided(signOffs)]) + (checks.isEmpty ? [] : [.checksVoided(checks)])
      + (embargo ? [.embargoed(nil, reason: command.reason ?? article.plannedWithdrawal?.reason ?? "")] : [])
  }

  /// What a schedule that was set aside comes back to.
  func resumed(_ aside: Aside, mustBeSigned: Bool) -> [ArticleEvent] {
    guard let schedule = aside.schedule ?? aside.pendingSchedule else { return [] }
    if schedule.at <= time { return [.wishVoided(.schedule(schedule), because: .passed)] }
    return mustBeSigned && aside.schedule != nil ? [.scheduleWaits(schedule)] : []
  }
}

extension Article {
  /// What becomes of a schedule that waited for the last sign-off, now that it is in.
  func standingAgain(at time: Instant) -> [ArticleEvent] {
    guard let schedule = pendingSchedule else { return [] }
    return schedule.at > time ? [.scheduled(schedule)] : [.wishVoided(.schedule(schedule), because: .passed)]
  }

  /// Takes a void wish out of account.
  mutating func drop(_ wish: Wish) {
    switch wish {
    case .schedule(let ended):
      if ended != ownSchedule, ended == aside?.ownSchedule {
        aside?.schedule = nil
        aside?.pendingSchedule = nil
      } else {
        (schedule, pendingSchedule) = (nil, nil)
      }
    case .deadline: deadline = nil
    case .plannedWithdrawal: plannedWithdrawal = nil
    case .assignment: assignment = nil
    // An attestation counts for one text only, and a correction ends with the event that ends it.
    case .correction, .attestation: break
    }
  }
}
