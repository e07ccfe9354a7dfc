extension Article {
  /// Who must be told of what happened to this article, given the events that made it of what it was before.
  ///
  /// - Parameters:
  ///   - before: the article as it was; `nil` if the events began it.
  ///   - column: its column, for whose turn it is to sign; `nil` where the newsroom has none such.
  public func announcements(of links: [Sealed<ArticleEvent>], after before: Article?, in column: Column?)
    -> [Announcement]
  {
    let turn = links.last.map { whoseTurn(after: links.map(\.event), in: column, number: $0.number) } ?? []
    return links.compactMap { link in
      let (kind, people, note) = concerned(by: link, among: links.map(\.event), before)
      var tellings = people
      if link.number == links.last?.number { tellings += turn }
      if let kind { tellings.append(Announcement.Telling(.watchers, kind)) }
      guard !tellings.isEmpty else { return nil }
      return Announcement(
        article: id, subject: .event(link.number), by: link.actor, at: link.at, note: note,
        due: kind.flatMap { _ in link.event.instant }, tellings: tellings, standIns: standIns(for: people))
    }
  }

  /// Who is told of what is told to these by name, where all of them have left.
  func standIns(for tellings: [Announcement.Telling]) -> StandIns? {
    let people = tellings.compactMap { if case .person(let id) = $0.audience { id } else { nil } }
    guard let kind = tellings.first?.kind, people.contains(author) else { return nil }
    return StandIns(for: people, author: author, in: column, kind)
  }

  /// Why what is void by one of `events` is void, and the reason that was given.
  private func note(ofVoidAmong events: [ArticleEvent], _ before: Article?) -> String? {
    let causes: [VoidCause] = [
      .sentBack, .spiked, .withdrawn, .moved, .correctionBegun, .liveMoved, .abandoned, .revised,
    ]
    return causes.lazy.compactMap { cause in events.first { $0.voidCause == cause } }.first.flatMap { event in
      if case .revised(let text) = event, before?.hasWords(of: text) == true {
        return VoidNote(because: .credited).text
      }
      return event.voidCause.map { VoidNote(because: $0, reason: event.statedReason).text }
    }
  }

  /// Whom a wish that is void concerns besides those whose article it is.
  private func concerned(by wish: Wish) -> [PersonID] {
    switch wish {
    case .schedule(let schedule): [schedule.by].compactMap { $0 }
    case .assignment(let assignment): [assignment.person]
    case .attestation(let attestation): [attestation.person]
    case .deadline(let deadline): [deadline.by].compactMap { $0 }
    case .plannedWithdrawal(let planned): [planned.by].compactMap { $0 }
    case .correction: []
    }
  }

  /// Whose article it is: its author, its responsible editor, and whoever has it or had it.
  func owners(_ before: Article?) -> [PersonID] {
    var owners = [author]
    for person in [responsibleEditor?.person, assignment?.person, before?.assignment?.person] {
      if let person, !owners.contains(person) { owners.append(person) }
    }
    return owners
  }

  /// What watchers are told of an event, if anything, and who else is told of it.
  private func concerned(by link: Sealed<ArticleEvent>, among events: [ArticleEvent], _ before: Article?)
    -> (Announcement.Kind?, [Announcement.Telling], note: String?)
  {
    func ours(_ kind: Announcement.Kind, _ note: String? = nil, besides others: [PersonID?] = [])
      -> (Announcement.Kind?, [Announcement.Telling], note: String?)
    {
      var people = owners(before)
      for case let person? in others where !people.contains(person) { people.append(person) }
      return (kind, people.map { Announcement.Telling(.person($0), kind) }, note)
    }
    func only(_ people: [PersonID], _ kind: Announcement.Kind, _ note: String? = nil)
      -> (Announcement.Kind?, [Announcement.Telling], note: String?)
    {
      (nil, people.map { Announcement.Telling(.person($0), kind) }, note)
    }
    switch link.event {
    case .submitted: return ours(.submitted)
    case .sentBack(let reason): return ours(.sentBack, reason)
    case .passed: return ours(.passed)
    case .signed(let signOff): return ours(.signed, signOff.step.rawValue)
    case .approved: return ours(.approved)
    case .scheduled(nil): return ours(.scheduleTakenBack, besides: [before?.wantedSchedule?.by])
    case .scheduled(let schedule?):
      let stands = events.contains(.approved)
      return ours(
        stands ? .scheduleStands : .scheduled, stands ? events.first { $0.name == "rulesChanged" }?.name : nil,
        besides: [schedule.by, before?.wantedSchedule?.by])
    case .scheduleWaits(let schedule):
      return ours(.scheduleWaits, besides: [schedule.by, before?.wantedSchedule?.by])
    case .deadlineSet(let deadline):
      return ours(deadline == nil ? .deadlineTakenBack : .deadlineSet, besides: [before?.deadline?.by])
    case .withdrawalPlanned(let planned?, let reason) where events.contains(where: { $0.name == "reinstated" }):
      return ours(.withdrawalStands, reason, besides: [planned.by])
    case .withdrawalPlanned(let planned, let reason):
      return ours(
        planned == nil ? .withdrawalTakenBack : .withdrawalPlanned, reason, besides: [before?.plannedWithdrawal?.by])
    // The reminder tells of it, with what stood in the way.
    case .wishVoided(_, because: .missed): return (nil, [], nil)
    case .wishVoided(let wish, let cause):
      let reason = events.first { $0.voidCause == cause }?.statedReason
      let note = VoidNote(wish.kind, because: cause, reason: reason).text
      if case .attestation(let attestation) = wish { return only([attestation.person], .wishVoided, note) }
      return ours(.wishVoided, note, besides: concerned(by: wish))
    case .rulesChanged(let change):
      let signers = (before?.signOffs ?? []).flatMap { $0.persons.sorted() }
      return ours(.rulesChanged, RulesNote(change).text, besides: signers)
    case .relocated(let column, _, _):
      return StageHours.stages.contains(stage) ? ours(.relocated, column.description) : (nil, [], nil)
    case .unchecked(let item):
      return only(before?.check(of: item).map { [$0.person] } ?? [], .unchecked, item)
    case .embargoed(_, let reason):
      return ours(.embargoed, reason, besides: [before?.embargo?.by, before?.aside?.embargo?.by])
    case .held(let reason): return ours(.held, reason)
    case .released(let reason):
      let holder: PersonID? = if case .person(let person)? = before?.hold?.person { person } else { nil }
      return ours(.released, reason, besides: [holder])
    // What was asked of it has happened, or is over.
    case .published:
      return ours(.published, besides: [before?.wantedSchedule?.by, before?.deadline?.by, before?.embargo?.by])
    case .publishedInEmergency(let debt): return owed(debt)
    case .countersigned(let digest, _):
      return only(before?.debts.first { $0.digest == digest }.map { [$0.person] } ?? [], .countersigned)
    case .correctionBegun(let correction): return ours(.correctionBegun, correction.what)
    // Of a fix its publication tells; that the long revision is back, and has to be merged, it tells itself.
    case .setAside(let fix, _):
      return ours(
        .fixBegun, AsideNote(before?.wishes ?? [], fix.what).text, besides: before.map(\.peopleOfWishes) ?? [])
    case .broughtBack(_, let reason?):
      let askers = before.map { $0.peopleOfWishes + ($0.aside?.peopleOfWishes ?? []) } ?? []
      return ours(.fixDropped, AsideNote(before?.aside?.wishes ?? [], reason).text, besides: askers)
    case .correctionAbandoned(let reason): return ours(.correctionAbandoned, reason)
    case .withdrawn(let reason, _): return ours(.withdrawn, reason, besides: [before?.plannedWithdrawal?.by])
    case .reinstatementAsked(let asked?, let reason):
      let (kind, people, note) = ours(.reinstatementAsked, reason)
      let confirming = Announcement.Audience.holders(of: [.chiefEditor, .licensing], in: column, except: asked.persons)
      return (kind, people + [Announcement.Telling(confirming, .yoursToConfirm)], note)
    case .reinstatementAsked(nil, let reason):
      return ours(.reinstatementDropped, reason, besides: [before?.reinstatement?.by])
    case .reinstated(let back): return ours(.reinstated, back.reason, besides: [back.askedBy])
    case .spiked(let reason): return ours(.spiked, reason)
    case .revived(let reason): return ours(.revived, reason)
    case .signOffsVoided(let signOffs):
      return only(signOffs.flatMap { $0.persons.sorted() }, .signOffVoided, note(ofVoidAmong: events, before))
    case .checksVoided(let checks): return only(checks.map(\.person), .checkVoided, note(ofVoidAmong: events, before))
    case .assigned(let person, let note):
      let former = before?.assignment.map { $0.person == person ? [] : [$0.person] } ?? []
      return (
        nil,
        [Announcement.Telling(.person(person), .assigned)]
          + former.map { Announcement.Telling(.person($0), .handedOver) },
        note
      )
    case .givenBack(let note):
      guard let held = before?.assignment else { return (nil, [], nil) }
      var people = [held.person]
      if case .person(let giver) = held.by { people.append(giver) }
      return only(people, .givenBack, note)
    case .filed, .related, .drafted, .revised, .moved, .provenanceStated, .classified, .editorNamed, .attested,
      .reopened, .checked, .broughtBack, .liveMoved, .liveTaken:
      return (nil, [], nil)
    }
  }

  /// Whoever can pay a debt is told of it.
  private func owed(_ debt: Debt) -> (Announcement.Kind?, [Announcement.Telling], note: String?) {
    let payers = Announcement.Audience.holders(
      of: debt.payers, in: column, except: Set(debt.writers + [debt.person]))
    return (nil, [Announcement.Telling(payers, .owed)], debt.reason)
  }

  /// Those who can sign now and could not before: all of them once a text comes into review or its sign-offs are void,
  /// the next of the chain once a step of it is signed.
  private func whoseTurn(after events: [ArticleEvent], in column: Column?, number: Int) -> [Announcement.Telling] {
    guard stage == .review else { return [] }
    var steps: [SignOffStep] = []
    for event in events {
      switch event {
      case .passed, .reopened, .signOffsVoided: steps = openSteps(in: column)
      case .rulesChanged(let change) where !change.isAside: steps = openSteps(in: column)
      case .signed(let signOff) where !signOff.step.isParallel: steps = [nextStep(in: column)].compactMap { $0 }
      default: break
      }
    }
    return steps.map { step in
      let barred = signOffs.filter { step.excludes($0.step) }.flatMap(\.persons)
      return Announcement.Telling(
        .holders(of: step.roles, in: self.column, except: writers.union(barred)), .yourTurn)
    }
  }
}

extension Article {
  /// Who is told that nobody can take it on any more: whose article it is, and those who can give somebody the role.
  public func announcementOfStranding(by actor: Actor, at time: Instant) -> Announcement {
    let tellings = owners(nil).map { Announcement.Telling(.person($0), .stranded) }
    let helpers = Announcement.Audience.holders(of: [.chiefEditor, .administrator], in: column, except: [])
    return Announcement(
      article: id, subject: .stranded(version), by: actor, at: time, note: stage.rawValue,
      tellings: tellings + [Announcement.Telling(helpers, .stranded)])
  }
}

extension ArticleComment {
  /// Who is told of a comment: those it names, those in its thread, whose article it is, and whoever watches that.
  public func announcement(on article: Article, in thread: Discussion.Thread?) -> Announcement {
    var tellings = mentions.map { Announcement.Telling(.person($0), .mentioned) }
    tellings += (thread?.voices.sorted() ?? []).map { Announcement.Telling(.person($0), .answered) }
    let owners = [article.author, article.responsibleEditor?.person, article.assignment?.person].compactMap { $0 }
    tellings += owners.map { Announcement.Telling(.person($0), .commented) }
    tellings.append(Announcement.Telling(.watchers, .commented))
    return Announcement(
      article: self.article, subject: .comment(number), by: .person(author), at: at, note: String(text.prefix(100)),
      tellings: tellings)
  }
}

extension CommentMark {
  /// Everybody who spoke in a thread is told that it was resolved or opened again.
  public func announcement(of thread: Discussion.Thread) -> Announcement {
    Announcement(
      article: article, subject: .mark(number), by: .person(person), at: at,
      note: String(thread.beginning.text.prefix(100)),
      tellings: thread.voices.sorted().map {
        Announcement.Telling(.person($0), isResolved ? .resolved : .reopened)
      })
  }
}
