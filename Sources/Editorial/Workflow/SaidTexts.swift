/// The texts that people say to a command, besides the manuscript, which is checked where it is made: they stand in the
/// record, on terminals and some of them on pages, so none may hold what a page or a terminal would act on.
struct SaidTexts {
  private(set) var unmet: [Unmet] = []

  /// A text of one or several lines.
  mutating func add(_ text: String?, as field: TextField) {
    guard let text else { return }
    do { try PlainText.check(text, as: field) } catch { unmet.append(.text(error)) }
  }

  /// A name or label: one line, where there is one at all.
  mutating func addLine(_ text: String?, as field: TextField) {
    guard let text else { return }
    do { _ = try PlainText.line(text, as: field) } catch { unmet.append(.text(error)) }
  }

  /// What a claimant says; empty fields are asked for, not refused (R50).
  mutating func add(_ notice: ClaimNotice) {
    for text in [notice.name, notice.contact, notice.address, notice.work, notice.location] {
      add(text, as: .evidence)
    }
    add(notice.proof, as: .body)
  }

  /// What is stated of the rights in an article.
  mutating func add(_ statement: RightsStatement) {
    switch statement {
    case .byline(let fact):
      addLine(fact.name, as: .byline)
      addLine(fact.unit, as: .party)
      add(fact.consent, as: .evidence)
    case .ancestor(let ancestor): addLine(ancestor.name, as: .originalTitle)
    case .mark(let mark): addLine(mark.name, as: .label)
    case .basis(let basis, _): add(basis.said, as: .evidence)
    case .duty(let record):
      addLine(record.agreement, as: .label)
      add(record.evidence, as: .evidence)
    case .takenBack(_, _, let why): add(why, as: .reason)
    // The rest is chosen from what there is, or checked where it is made.
    case .component, .attested, .minors, .machine, .partMinors, .partMachine, .upstream, .editClass, .confirmedClass,
      .confirmedFact, .confirmedOwn:
      break
    }
  }

  mutating func add(_ provenance: Provenance?) {
    switch provenance {
    case .own(let label, _): addLine(label, as: .label)
    case .submission(_, let label, let penName):
      addLine(label, as: .label)
      addLine(penName, as: .penName)
    // An origin, a hop and a byline are checked where they are made.
    case .repost, nil: break
    }
  }
}

extension ArticleCommand {
  /// What in the texts said to this command cannot be taken.
  var textFaults: [Unmet] {
    var texts = SaidTexts()
    texts.add(reason, as: .reason)
    switch self {
    case .correct(let what, let why, let note), .fix(let what, let why, let note):
      texts.add(what, as: .note)
      texts.add(why, as: .reason)
      texts.add(note, as: .note)
    case .withdraw(_, let claim): texts.addLine(claim, as: .label)
    case .askReinstatement(_, let note, _, _): texts.add(note, as: .note)
    case .describe(let description):
      texts.add(description.provenance)
      texts.add(description.reason, as: .reason)
    case .schedule(let schedule): texts.addLine(schedule?.zone, as: .label)
    case .embargo(_, let zone, _), .planWithdrawal(_, let zone, _): texts.addLine(zone, as: .label)
    case .setDeadline(let deadline): texts.addLine(deadline?.zone, as: .label)
    case .assign(_, let note), .giveBack(let note): texts.add(note, as: .note)
    case .edit, .submit, .sendBack, .pass, .sign, .publish, .publishInEmergency, .countersign, .abandon, .spike,
      .revive, .hold, .release, .withdrawOnTime, .check, .relate, .reinstate:
      break
    }
    return texts.unmet
  }
}
