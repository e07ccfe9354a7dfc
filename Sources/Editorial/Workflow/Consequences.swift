/// The events that follow from a command that nothing stands in the way of.
struct Consequences {
  let article: Article
  let command: ArticleCommand
  let facts: Facts
  let time: Instant

  var reason: String { command.reason ?? "" }

  var events: [ArticleEvent] {
    switch command {
    case .edit(let manuscript, _, let onto):
      revised(manuscript, article.credit(of: manuscript)) + taken(onto)
    case .describe(let description): described(description)
    case .submit: [.submitted]
    case .sendBack: voided + voidedSchedule(because: .sentBack) + [.sentBack(reason: reason)]
    case .pass(let editor, let settled): passed(editor, settled: settled)
    case .sign(_, let digest): signed(digest)
    case .schedule(let schedule): scheduled(schedule)
    case .publish(let decision, let address):
      [.published(digest: article.revision.digest, decision: decision, address: article.live?.address ?? address)]
        + comingBack
    case .publishInEmergency(_, _, let decision, let address):
      [
        .publishedInEmergency(debt),
        .published(digest: article.revision.digest, decision: decision, address: article.live?.address ?? address),
      ] + comingBack
    case .countersign(let digest): countersigned(digest)
    case .correct(let what, let why, let note):
      voided + [
        .correctionBegun(
          Correction(what: what?.trimmed ?? "", why: why?.trimmed ?? "", note: note?.trimmed ?? ""))
      ]
    case .fix(let what, let why, let note): fixed(what, why, note)
    case .abandon: article.aside == nil ? abandoned : fixDropped
    case .withdraw(_, let claim):
      voidedSignatures + voidedWork(because: .withdrawn) + voidedPlan
        + [.withdrawn(reason: reason, claim: standing(claim))]
    case .askReinstatement(let isWanted, let note, let column, _): asked(isWanted: isWanted, note, in: column)
    case .reinstate(let decision): reinstated(decision)
    case .spike: voided + voidedSchedule(because: .spiked) + [.spiked(reason: reason)]
    case .revive(_, let column): moved(to: column) + [.revived(reason: reason)]
    case .hold: [.held(reason: reason)]
    case .release: [.released(reason: reason)]
    case .embargo(let until, let zone, _):
      embargoed(until.map { Embargo(until: $0, zone: zone, reason: reason, by: facts.person?.id) })
    case .check(let items, let isUndone, let digest): checked(items, isUndone: isUndone, digest)
    case .relate(let relations): article.events(relating: relations)
    case .assign(let to, let note): assigned(to, note?.trimmed)
    case .giveBack(let note): [.givenBack(note: note?.trimmed.nonEmpty)]
    case .setDeadline(let deadline): due(deadline)
    case .planWithdrawal(let at, let zone, _):
      planned(at.map { PlannedWithdrawal(at: $0, zone: zone, reason: reason, by: facts.person?.id) })
    case .withdrawOnTime:
      voidedSignatures + voidedWork(because: .withdrawn)
        + [.withdrawn(reason: article.plannedWithdrawal?.reason ?? "", claim: nil)]
    }
  }

  /// A new revision, and what it undoes; an approved text goes back to be signed again. An unchanged text changes nothing.
  private func revised(_ manuscript: Manuscript, _ credit: Credit) -> [ArticleEvent] {
    let events = rewritten(manuscript, credit)
    return events.isEmpty || article.stage != .approved ? events : events + [.reopened] + waiting
  }

  /// A new revision, and what it undoes: exactly the sign-offs, the ticks and what was vouched for on the old text.
  private func rewritten(_ manuscript: Manuscript, _ credit: Credit) -> [ArticleEvent] {
    guard !article.revision.reads(manuscript, credit) else { return [] }
    let revision = Revision(number: article.revision.number + 1, manuscript: manuscript, credit: credit)
    return [.revised(revision)] + voided + voidedChecks
      + voidedAttestations(because: article.hasWords(of: revision) ? .credited : .revised)
  }

  /// Before the text is signed a schedule waits for that.
  private func scheduled(_ wanted: Schedule?) -> [ArticleEvent] {
    let present = article.schedule ?? article.pendingSchedule
    guard let wanted else { return present == nil ? [] : [.scheduled(nil)] }
    guard !wanted.means(present) else { return [] }
    let schedule = Schedule(at: wanted.at, zone: wanted.zone, by: facts.person?.id)
    return article.stage == .approved ? [.scheduled(schedule)] : [.scheduleWaits(schedule)]
  }

  private func taken(_ live: Digest?) -> [ArticleEvent] {
    live.flatMap { article.movedFrom == nil ? nil : [.liveTaken(digest: $0)] } ?? []
  }

  private func due(_ wanted: Deadline?) -> [ArticleEvent] {
    guard let wanted else { return article.deadline == nil ? [] : [.deadlineSet(nil)] }
    guard !wanted.means(article.deadline) else { return [] }
    return [.deadlineSet(Deadline(at: wanted.at, zone: wanted.zone, by: facts.person?.id))]
  }

  private func embargoed(_ wanted: Embargo?) -> [ArticleEvent] {
    let isSame = wanted?.means(article.embargo) ?? (article.embargo == nil)
    return isSame ? [] : [.embargoed(wanted, reason: reason)]
  }

  private func planned(_ wanted: PlannedWithdrawal?) -> [ArticleEvent] {
    let present = article.stage == .withdrawn ? facts.takenDown?.planned : article.plannedWithdrawal
    let isSame = wanted?.means(present) ?? (present == nil)
    return isSame ? [] : [.withdrawalPlanned(wanted, reason: reason)]
  }

  private var debt: Debt {
    // The table lets nobody but a person publish in an emergency.
    Debt(
      digest: article.revision.digest, waived: article.waivers(knowing: facts, at: time), reason: reason,
      person: facts.person?.id ?? article.author, writers: article.writers.sorted(), incurred: time,
      due: time.advanced(bySeconds: Int64(facts.column?.debtHours ?? Column.usualDebtHours) * 3_600))
  }

  var voided: [ArticleEvent] { article.signOffs.isEmpty ? [] : [.signOffsVoided(article.signOffs)] }

  var voidedChecks: [ArticleEvent] { article.checks.isEmpty ? [] : [.checksVoided(article.checks)] }

  /// Given again to whoever has it already, with nothing more to say, nothing happens.
  private func assigned(_ person: PersonID, _ note: String?) -> [ArticleEvent] {
    let note = note?.nonEmpty
    if article.assignment?.person == person, note == nil { return [] }
    return [.assigned(to: person, note: note)]
  }

  /// An item that stands as wanted already is left alone; one that is named twice counts once.
  private func checked(_ items: [String], isUndone: Bool, _ digest: Digest) -> [ArticleEvent] {
    guard case .person(let person) = facts.actor else { return [] }
    var seen: TextSet = []
    return items.filter { seen.insert($0).inserted && (article.check(of: $0) != nil) == isUndone }.map { item in
      isUndone
        ? .unchecked(item: item) : .checked(Check(item: item, person: person, digest: digest, at: time))
    }
  }

  /// A claim by its whole number, however much of it was typed; what is no claim of ours as it was typed.
  private func standing(_ claim: String?) -> String? {
    if let claims = facts.claims, claims.count == 1 { return claims[0].description }
    return claim?.trimmed
  }

  /// Another column, another sign-off set: neither an approval nor a schedule travels.
  private func moved(to column: ColumnPath?) -> [ArticleEvent] {
    guard let column, column != article.column else { return [] }
    return [.moved(column: column)] + voidedAssignment(movingTo: column) + voidedSchedule(because: .moved) + voided
      + (article.stage == .approved ? [.reopened] : [])
  }

  private func described(_ description: Description) -> [ArticleEvent] {
    var events: [ArticleEvent] = []
    events += moved(to: description.column)
    if let answer = description.isNewsInformation, answer != article.isNewsInformation {
      events.append(.classified(isNewsInformation: answer))
    }
    if let provenance = description.provenance, provenance != article.provenance {
      events.append(.provenanceStated(provenance, reason: description.reason?.trimmed))
      let manuscript = article.revision.manuscript
      let credit = provenance.credit(headline: manuscript.headline, editor: article.revision.credit.editor)
      let isReopened = events.contains(.reopened)
      let rewritten = isReopened ? rewritten(manuscript, credit) : revised(manuscript, credit)
      for event in rewritten where !events.contains(event) { events.append(event) }
    }
    guard case .person(let person) = facts.actor else { return events }
    let digest = events.reduce(article.revision.digest) { digest, event in
      if case .revised(let revision) = event { revision.digest } else { digest }
    }
    return events
      + description.attests.sorted { $0.rawValue < $1.rawValue }
      .map { .attested(Attestation(claim: $0, person: person, digest: digest)) }
  }

  private func passed(_ named: Person?, settled: TextSet) -> [ArticleEvent] {
    var events: [ArticleEvent] = []
    let editor = named.map(ResponsibleEditor.init) ?? article.responsibleEditor
    if let editor, editor != article.responsibleEditor { events.append(.editorNamed(editor)) }
    let manuscript = article.revision.manuscript
    events += revised(manuscript, article.provenance.credit(headline: manuscript.headline, editor: editor?.name))
    return events + [.passed(settled: settled.sorted())]
  }

  private func signed(_ digest: Digest) -> [ArticleEvent] {
    guard case .sign(let wanted, _) = command, let person = facts.person,
      let way = article.signing(by: person, naming: wanted, in: facts.column, at: time)
    else { return [] }
    let isLast = article.missingSteps(in: facts.column) == [way.step]
    let signOff = SignOff(
      step: way.step, person: person.id, digest: digest, at: time, onBehalfOf: way.onBehalfOf)
    return [.signed(signOff)] + (isLast ? [.approved] + standingAgain : [])
  }

  private func countersigned(_ digest: Digest) -> [ArticleEvent] {
    let debt = article.debts.first { $0.digest == digest }
    let way = debt.flatMap { article.paying($0, by: facts.person, at: time) }
    return [.countersigned(digest: digest, onBehalfOf: way?.onBehalfOf)]
  }

  /// The live text becomes the text again, as a revision of its own, so that numbers never go back.
  private var abandoned: [ArticleEvent] {
    guard let live = article.live else { return [] }
    var events = rewritten(live.revision.manuscript, live.revision.credit)
    if live.column != article.column { events.insert(.moved(column: live.column), at: 0) }
    if live.provenance != article.provenance {
      events.insert(.provenanceStated(live.provenance, reason: reason), at: 0)
    }
    return events + voidedWork(because: .abandoned) + [.correctionAbandoned(reason: reason)]
  }
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}

extension Article {
  /// Whether its text is word for word that of `other`, whatever stands in the credit line.
  func hasWords(of other: Revision) -> Bool { revision.reads(other.manuscript, revision.credit) }

  /// The credit that goes with a text of this article.
  func credit(of manuscript: Manuscript) -> Credit {
    provenance.credit(headline: manuscript.headline, editor: revision.credit.editor)
  }
}
