/// The events that follow from a command that nothing stands in the way of.
struct Consequences {
  let article: Article
  let command: ArticleCommand
  let facts: Facts
  let time: Instant

  private var reason: String { command.reason ?? "" }

  var events: [ArticleEvent] {
    switch command {
    case .edit(let manuscript, _, let onto):
      revised(manuscript, article.credit(of: manuscript)) + taken(onto)
    case .describe(let description): described(description)
    case .submit: [.submitted]
    case .sendBack: voided + unscheduled + [.sentBack(reason: reason)]
    case .pass(let editor, let settled): passed(editor, settled: settled)
    case .sign(_, let digest): signed(digest)
    case .schedule(let schedule): schedule == article.schedule ? [] : [.scheduled(schedule)]
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
    case .abandon: article.aside == nil ? abandoned : broughtBack(reason: reason)
    case .withdraw(_, let claim): [.withdrawn(reason: reason, claim: claim?.trimmed)]
    case .spike: voided + [.spiked(reason: reason)]
    case .revive: [.revived(reason: reason)]
    case .hold: [.held(reason: reason)]
    case .release: [.released(reason: reason)]
    case .embargo(let until, let zone, _):
      [.embargoed(until.map { Embargo(until: $0, zone: zone, reason: reason) }, reason: reason)]
    case .check(let items, let isUndone, let digest): checked(items, isUndone: isUndone, digest)
    case .relate(let relations): article.events(relating: relations)
    case .assign(let to, let note): assigned(to, note?.trimmed)
    case .giveBack(let note): [.givenBack(note: note?.trimmed.nonEmpty)]
    case .setDeadline(let deadline): deadline == article.deadline ? [] : [.deadlineSet(deadline)]
    case .planWithdrawal(let at, let zone, _): planned(at.map { PlannedWithdrawal(at: $0, zone: zone, reason: reason) })
    case .withdrawOnTime: [.withdrawn(reason: article.plannedWithdrawal?.reason ?? "", claim: nil)]
    }
  }

  /// A new revision, and what it undoes: exactly the sign-offs and the ticks on the old text. An unchanged text changes
  /// nothing.
  private func revised(_ manuscript: Manuscript, _ credit: Credit) -> [ArticleEvent] {
    guard !article.revision.reads(manuscript, credit) else { return [] }
    let revision = Revision(number: article.revision.number + 1, manuscript: manuscript, credit: credit)
    return [.revised(revision)] + voided + voidedChecks + (article.stage == .approved ? [.reopened] : [])
  }

  private func taken(_ live: Digest?) -> [ArticleEvent] {
    live.flatMap { article.movedFrom == nil ? nil : [.liveTaken(digest: $0)] } ?? []
  }

  private func planned(_ withdrawal: PlannedWithdrawal?) -> [ArticleEvent] {
    withdrawal == article.plannedWithdrawal ? [] : [.withdrawalPlanned(withdrawal, reason: reason)]
  }

  private var debt: Debt {
    // The table lets nobody but a person publish in an emergency.
    Debt(
      digest: article.revision.digest, waived: article.waivers(knowing: facts, at: time), reason: reason,
      person: facts.person?.id ?? article.author, writers: article.writers.sorted(), incurred: time,
      due: time.advanced(bySeconds: Int64(facts.column?.debtHours ?? Column.usualDebtHours) * 3_600))
  }

  private var voided: [ArticleEvent] { article.signOffs.isEmpty ? [] : [.signOffsVoided(article.signOffs)] }

  private var voidedChecks: [ArticleEvent] { article.checks.isEmpty ? [] : [.checksVoided(article.checks)] }

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

  private var unscheduled: [ArticleEvent] { article.schedule == nil ? [] : [.scheduled(nil)] }

  private func described(_ description: Description) -> [ArticleEvent] {
    var events: [ArticleEvent] = []
    if let column = description.column, column != article.column {
      events.append(.moved(column: column))
      // Another column, another sign-off set: an approval does not travel.
      events += voided + (article.stage == .approved ? [.reopened] : [])
    }
    if let answer = description.isNewsInformation, answer != article.isNewsInformation {
      events.append(.classified(isNewsInformation: answer))
    }
    if let provenance = description.provenance, provenance != article.provenance {
      events.append(.provenanceStated(provenance, reason: description.reason?.trimmed))
      let manuscript = article.revision.manuscript
      let credit = provenance.credit(headline: manuscript.headline, editor: article.revision.credit.editor)
      for event in revised(manuscript, credit) where !events.contains(event) { events.append(event) }
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
    return [.signed(signOff)] + (isLast ? [.approved] : [])
  }

  private func countersigned(_ digest: Digest) -> [ArticleEvent] {
    let debt = article.debts.first { $0.digest == digest }
    let way = debt.flatMap { article.paying($0, by: facts.person, at: time) }
    return [.countersigned(digest: digest, onBehalfOf: way?.onBehalfOf)]
  }

  /// The live text becomes the text again, as a revision of its own, so that numbers never go back.
  private var abandoned: [ArticleEvent] {
    guard let live = article.live else { return [] }
    var events = revised(live.revision.manuscript, live.revision.credit).filter { $0 != .reopened }
    if live.column != article.column { events.insert(.moved(column: live.column), at: 0) }
    if live.provenance != article.provenance {
      events.insert(.provenanceStated(live.provenance, reason: reason), at: 0)
    }
    return events + [.correctionAbandoned(reason: reason)]
  }
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}

extension Article {
  /// The credit that goes with a text of this article.
  func credit(of manuscript: Manuscript) -> Credit {
    provenance.credit(headline: manuscript.headline, editor: revision.credit.editor)
  }
}
