extension ArticleCommand {
  /// The column in which the article stands once this is done, for what brings it back from where it had ended; `nil` of
  /// other commands.
  public func landing(of article: Article, _ taken: TakenDown?) -> ColumnPath? {
    switch self {
    case .askReinstatement(true, _, let wanted, _): wanted ?? taken?.live.column ?? article.column
    case .reinstate: article.reinstatement?.column ?? taken?.live.column ?? article.column
    case .revive(_, let wanted): wanted ?? article.column
    default: nil
    }
  }
}

extension Article {
  /// Where it stands if it comes back from where it has ended as was asked; `nil` where it has not ended.
  public func landing(after taken: TakenDown?) -> ColumnPath? {
    switch stage {
    case .withdrawn: reinstatement?.column ?? taken?.live.column ?? column
    case .spiked: column
    case .draft, .editing, .review, .approved, .published: nil
    }
  }

  /// The article whose rights decide whether `command` may be done: as it will stand, where it comes back.
  public func judged(for command: ArticleCommand, knowing taken: TakenDown?) -> Article {
    guard command.action == .reinstate, let taken else { return self }
    var article = self
    article.comeBack(
      Reinstated(live: taken.live, revision: text(again: taken.live), reason: "", askedBy: author, onBehalfOf: nil))
    return article
  }

  /// The live text as the article's own again; `nil` where it is.
  private func text(again live: Live) -> Revision? {
    guard revision.digest != live.revision.digest else { return nil }
    return Revision(
      number: revision.number + 1, manuscript: live.revision.manuscript, credit: live.revision.credit)
  }

  /// In what part `person` would confirm that it comes back: the first that is none of the askers', or else the first.
  func confirming(_ asked: Reinstatement?, by person: Person?, at time: Instant) -> Part? {
    part(in: .reinstate, of: person, barring: asked?.persons ?? [], at: time)
  }

  /// In what part `person` would do `action`: the first in nobody's stead who is barred, or else the first.
  func part(
    in action: Action, of person: Person?, barring barred: Set<PersonID> = [], at time: Instant
  ) -> Part? {
    let ways = (person?.parts(in: column, at: time) ?? []).filter {
      !Capacity.held(with: $0.roles, signing: []).isDisjoint(with: action.rule.by)
    }
    return ways.first { $0.onBehalfOf.map { !barred.contains($0) } ?? true } ?? ways.first
  }

  /// Whether the acting person could confirm that it comes back, were nothing else in the way.
  public func awaitsConfirmation(knowing facts: Facts, at time: Instant) -> Bool {
    guard reinstatement != nil, stage == .withdrawn else { return false }
    let command = ArticleCommand.probe(.reinstate, self, knowing: facts, time)
    return obstacles(to: command, knowing: facts, at: time).allSatisfy { unmet in
      switch unmet {
      case .clearedRights, .embargoOver, .noHold, .lastingColumn: true
      default: false
      }
    }
  }

  /// What was taken off the site is live again.
  mutating func comeBack(_ back: Reinstated) {
    if let text = back.revision {
      revision = text
      (signOffs, checks) = ([], [])
    }
    live = back.live
    column = back.live.column
    provenance = back.live.provenance
    stage = .published
    withdrawal = nil
    reinstatement = nil
    settle()
  }
}

extension Consequences {
  /// Somebody asks for it to come back, or the asking is dropped. Asking for the same again changes nothing.
  func asked(isWanted: Bool, _ note: String?, in column: ColumnPath?) -> [ArticleEvent] {
    guard isWanted else { return [.reinstatementAsked(nil, reason: reason)] }
    guard let person = facts.person else { return [] }
    let asked = Reinstatement(
      reason: reason, note: note?.trimmed ?? "", column: column, by: person.id,
      onBehalfOf: article.part(in: .askReinstatement, of: person, at: time)?.onBehalfOf, at: time)
    return asked.means(article.reinstatement) ? [] : [.reinstatementAsked(asked, reason: reason)]
  }

  /// It comes back as it was, with a note to readers. A planned withdrawal that ended with it stands again; one whose instant
  /// has passed has to be planned anew, or dropped, before.
  func reinstated(_ decision: DecisionID) -> [ArticleEvent] {
    guard let asked = article.reinstatement, let taken = facts.takenDown else { return [] }
    let stood = taken.live
    let note = CorrectionNote(note: asked.note, at: time, isReinstatement: true)
    let live = Live(
      revision: stood.revision, address: stood.address, column: command.landing(of: article, taken) ?? stood.column,
      firstPublished: stood.firstPublished, published: stood.published, decision: decision,
      corrections: stood.corrections + [note], provenance: stood.provenance)
    let judged = article.judged(for: command, knowing: taken)
    let back = Reinstated(
      live: live, revision: judged.revision == article.revision ? nil : judged.revision, reason: asked.reason,
      askedBy: asked.by, onBehalfOf: article.confirming(asked, by: facts.person, at: time)?.onBehalfOf)
    return [.reinstated(back)] + (taken.planned.map { [.withdrawalPlanned($0, reason: $0.reason)] } ?? [])
  }
}

extension Examination {
  /// What readers are told, or whether there is anything to drop.
  var readersNote: [Unmet] {
    guard case .askReinstatement(let isWanted, let note, _, _) = command else { return [] }
    if isWanted { return note?.trimmed.isEmpty ?? true ? [.readersNote] : [] }
    return article.reinstatement == nil ? [.reinstatement] : []
  }

  var lastingColumn: [Unmet] {
    guard let column = command.landing(of: article, facts.takenDown) else { return [] }
    return facts.newColumn?.path == column ? [] : [.lastingColumn(column)]
  }

  /// What was to leave the site meanwhile is not brought back for good by the way.
  var planToCome: [Unmet] {
    if case .askReinstatement(isWanted: false, _, _, _) = command { return [] }
    return facts.takenDown?.planned.flatMap { $0.at <= time ? [.planToCome($0)] : nil } ?? []
  }

  var otherPerson: [Unmet] {
    guard let asked = article.reinstatement, let person = facts.person else { return [] }
    let way = article.confirming(asked, by: person, at: time)
    let confirming = [person.id, way?.onBehalfOf].compactMap { $0 }
    return confirming.first(where: asked.persons.contains).map { [.secondPerson($0)] } ?? []
  }
}
