extension ArticleCommand {
  /// The most favourable form of an action: everything that a person could type is there, so that whatever is still
  /// unmet is about the article, the person or the moment.
  public static func probe(
    _ action: Action, _ article: Article, knowing facts: Facts, _ now: Instant
  ) -> ArticleCommand {
    let person = facts.person
    let said = "…"
    return switch action {
    case .edit: .edit(article.revision.manuscript, base: article.revision.digest)
    case .describe: .describe(Description())
    case .submit: .submit
    case .sendBack: .sendBack(reason: said)
    case .pass: .pass(responsibleEditor: article.responsibleEditor == nil ? person : nil, settled: [])
    case .sign: .sign(step: nil, digest: article.revision.digest)
    case .schedule: .schedule(Schedule(at: now.advanced(bySeconds: 60), zone: "UTC"))
    case .publish: .publish(decision: DecisionID(article.id.uuid), address: said)
    case .publishInEmergency:
      .publishInEmergency(
        reason: String(repeating: said, count: Article.fullReasonLength),
        acknowledged: TextSet(article.waivers(knowing: facts, at: now).map(\.code)),
        decision: DecisionID(article.id.uuid), address: said)
    case .countersign: .countersign(digest: article.debts.first?.digest ?? article.revision.digest)
    case .correct: .correct(what: said, why: said, note: said)
    case .fix: .fix(what: said, why: said, note: said)
    case .abandon: .abandon(reason: said)
    case .withdraw: .withdraw(reason: said, claim: said)
    case .askReinstatement:
      .askReinstatement(isWanted: true, note: said, column: article.reinstatement?.column, reason: said)
    case .reinstate: .reinstate(decision: DecisionID(article.id.uuid))
    case .spike: .spike(reason: said)
    case .revive: .revive(reason: said)
    case .hold: .hold(reason: said)
    case .release: .release(reason: said)
    case .embargo: .embargo(until: now.advanced(bySeconds: 60), zone: "UTC", reason: said)
    // Anybody could at least take it.
    case .assign: .assign(to: person?.id ?? article.author, note: nil)
    case .giveBack: .giveBack(note: nil)
    case .relate: .relate(Relations())
    case .check:
      .check(
        items: facts.column?.items.map(\.code).filter { article.check(of: $0) == nil } ?? [], isUndone: false,
        digest: article.revision.digest)
    case .setDeadline: .setDeadline(Deadline(at: now.advanced(bySeconds: 60), zone: "UTC"))
    case .planWithdrawal: .planWithdrawal(at: now.advanced(bySeconds: 60), zone: "UTC", reason: said)
    case .withdrawOnTime: .withdrawOnTime
    }
  }
}

extension Article {
  /// What moves this article on, for the acting person, now: the actions of the queue, without those that only stop
  /// or annotate it. Rights, and what she can mend or tick herself, are left out of account here; `why` and publishing
  /// judge them in full.
  public func movesOn(knowing facts: Facts, at now: Instant) -> [Action] {
    let moves: [Action] = [.countersign, .submit, .pass, .sign, .publish]
    return moves.filter { action in
      obstacles(to: .probe(action, self, knowing: facts, now), knowing: facts, at: now).allSatisfy { unmet in
        switch unmet {
        case .clearedRights, .currentLive, .proof, .responsibleEditor, .headline, .body, .captions, .unticked,
          .openComments:
          true
        default: false
        }
      }
    }
  }
}
