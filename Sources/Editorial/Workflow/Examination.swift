/// Holds a command against its row of the table and collects everything that is not so.
struct Examination {
  let article: Article
  let command: ArticleCommand
  let facts: Facts
  let time: Instant

  private var rule: Rule { command.action.rule }

  var unmet: [Unmet] {
    var unmet: [Unmet] = []
    if !rule.from.contains(article.stage) { unmet.append(.stage(is: article.stage, allowed: rule.from)) }
    if article.capacities(knowing: facts, at: time).isDisjoint(with: rule.by) {
      unmet.append(.capacity(wanted: rule.by, column: article.column))
    }
    for need in rule.needs { unmet += check(need) }
    if let column = facts.column, column.commentsBefore.contains(command.action), !facts.openThreads.isEmpty {
      unmet.append(.openComments(facts.openThreads, article.id))
    }
    unmet += article.unticked(before: command.action, in: facts.column).map { .unticked($0, article.id) }
    unmet += command.textFaults + emptied
    if case .describe(let description) = command { unmet += check(description) }
    return unmet
  }

  private func check(_ need: Need) -> [Unmet] {
    switch need {
    case .headline: headline
    case .body: body
    case .column: facts.column == nil ? [.column(article.column)] : []
    case .reason: command.reason?.isEmpty ?? true ? [.reason] : []
    case .baseText: baseText
    case .freeToEdit: facts.lease.flatMap { $0.bars(facts.person?.id, at: time) ? [.leased($0)] : nil } ?? []
    case .responsibleEditor: responsibleEditor
    case .settledProof: proof
    case .digestOnScreen: digestOnScreen
    case .stepInOrder: stepInOrder
    case .distinctSigner: distinctSigner
    case .uninvolvedSigner: uninvolvedSigner
    case .personalAccount: facts.person.flatMap { $0.isGroup ? [.personalAccount($0.id)] : nil } ?? []
    case .futureInstant: futureInstant
    case .signOffs: signOffs
    case .clearedRights: clearedRights
    case .embargoOver: article.embargo.flatMap { time < $0.until ? [.embargoOver($0)] : nil } ?? []
    case .noHold: article.hold.map { [.noHold($0)] } ?? []
    case .dueSchedule: dueSchedule
    case .dueWithdrawal: dueWithdrawal
    case .fullReason: fullReason
    case .somethingWaived: waivers.isEmpty ? [.somethingWaived] : []
    case .acknowledged: acknowledged
    case .noProhibition: noProhibition
    case .debt: debt == nil ? owed.map { [.debt($0)] } ?? [] : []
    case .payer:
      debt.flatMap { debt in
        paying == nil ? [.role(anyOf: Role.allCases.filter(debt.payers.contains), column: article.column)] : nil
      } ?? []
    case .secondPerson: secondPerson
    case .correctionNote: correctionNote
    case .live: article.live == nil ? [.live] : []
    case .liveOrWithdrawn: article.live == nil && article.stage != .withdrawn ? [.live] : []
    case .nothingAside: article.aside == nil ? [] : [.nothingAside]
    case .currentLive: currentLive
    case .notLive: article.live == nil ? [] : [.notLive]
    case .claim: claim
    case .held: article.hold == nil ? [.held] : []
    case .notHeld: article.hold == nil ? [] : [.notHeld]
    case .checklistItem: checklistItem
    case .ableAssignee: ableAssignee
    case .freeToAssign: freeToAssign
    case .relations: relations
    case .assigned: article.assignment == nil ? [.assigned] : []
    case .readersNote: readersNote
    case .lastingColumn: lastingColumn
    case .planToCome: planToCome
    case .askedFor: article.reinstatement == nil ? [.reinstatement] : []
    case .otherPerson: otherPerson
    }
  }

  private var baseText: [Unmet] {
    guard case .edit(_, let base, let onto) = command else { return [] }
    func moved(_ written: Digest, _ current: Digest) -> Unmet {
      .baseText(written: written, current: current, by: article.changedBy, at: article.changed)
    }
    if base != article.revision.digest { return [moved(base, article.revision.digest)] }
    let live = article.live?.revision.digest
    if let onto, onto != live { return [moved(onto, live ?? article.revision.digest)] }
    return []
  }

  private var currentLive: [Unmet] {
    guard let written = article.movedFrom, let live = article.live?.revision.digest else { return [] }
    return [.currentLive(written: written, live: live)]
  }

  private var responsibleEditor: [Unmet] {
    guard case .pass(let named, _) = command else { return [] }
    let editor = named.map(ResponsibleEditor.init) ?? article.responsibleEditor
    return editor?.hasRealName == true ? [] : [.responsibleEditor(name: editor?.name)]
  }

  private var proof: [Unmet] {
    guard case .pass(_, let settled) = command else { return [] }
    let open = article.revision.manuscript.proofFindings.filter { !settled.contains($0.code) }
    return open.isEmpty ? [] : [.proof(open)]
  }

  private var digestOnScreen: [Unmet] {
    let shown: Digest
    switch command {
    case .sign(_, let digest), .check(_, _, let digest): shown = digest
    default: return []
    }
    guard shown != article.revision.digest else { return [] }
    return [.digestOnScreen(shown: shown, current: article.revision.digest, by: article.changedBy, at: article.changed)]
  }

  private var checklistItem: [Unmet] {
    guard case .check(let items, _, _) = command else { return [] }
    let known = facts.column?.items ?? []
    return items.filter { item in !known.contains { $0.code == item } }.map { .checklistItem($0, known: known) }
  }

  private var stepInOrder: [Unmet] {
    guard case .sign(let wanted, _) = command else { return [] }
    guard let step = article.openStep(for: facts.person, naming: wanted, in: facts.column, at: time) else {
      if let signed = article.signOffs.first(where: { $0.step == wanted }) { return [.stepSigned(signed)] }
      return [.stepInOrder(wanted: wanted, next: article.openSteps(in: facts.column).first)]
    }
    return facts.person != nil && signing == nil ? [.stepRole(step)] : []
  }

  /// The way in which the acting person would sign; `nil` if she can in none.
  private var signing: Signing? {
    guard case .sign(let wanted, _) = command, let person = facts.person else { return nil }
    return article.signing(by: person, naming: wanted, in: facts.column, at: time)
  }

  private var distinctSigner: [Unmet] {
    guard case .sign(let wanted, _) = command, let person = facts.person else { return [] }
    let step =
      article.openStep(for: person, naming: wanted, in: facts.column, at: time)
      ?? article.openSteps(in: facts.column).first
    guard let way = signing ?? step.map({ Signing($0, by: person.id, onBehalfOf: nil) }),
      let earlier = article.earlier(against: way)
    else { return [] }
    let signer = way.persons.first(where: earlier.persons.contains) ?? person.id
    return [.distinctSigner(earlier.step.act, signer)]
  }

  private var uninvolvedSigner: [Unmet] {
    guard let person = facts.person, let writer = article.writer(among: signing?.persons ?? [person.id]) else {
      return []
    }
    return [.uninvolvedSigner(writer)]
  }

  private var futureInstant: [Unmet] {
    let wanted: Instant? =
      switch command {
      case .schedule(let schedule): schedule?.at
      case .setDeadline(let deadline): deadline?.at
      case .planWithdrawal(let at, _, _): at
      default: nil
      }
    return wanted.flatMap { $0 <= time ? [.futureInstant($0)] : nil } ?? []
  }

  private var signOffs: [Unmet] {
    guard let column = facts.column else { return [.column(article.column)] }
    let missing = article.missingSteps(in: column)
    return missing.isEmpty ? [] : [.signOffs(missing: missing)]
  }

  private var clearedRights: [Unmet] {
    let judged = article.judged(for: command, knowing: facts.takenDown)
    let decision = judged.rightsDecision(knowing: facts, at: time)
    return decision.outcome >= .needsReview ? [.clearedRights(decision)] : []
  }

  private var waivers: [Waiver] { article.waivers(knowing: facts, at: time) }

  private var fullReason: [Unmet] {
    let length = command.reason?.count { !$0.unicodeScalars.allSatisfy(\.showsNothing) } ?? 0
    return length < Article.fullReasonLength ? [.fullReason(length: length, needed: Article.fullReasonLength)] : []
  }

  private var acknowledged: [Unmet] {
    guard case .publishInEmergency(_, let named, _, _) = command else { return [] }
    let unnamed = waivers.filter { !named.contains($0.code) }
    return unnamed.isEmpty ? [] : [.acknowledged(unnamed)]
  }

  private var noProhibition: [Unmet] {
    let decision = article.rightsDecision(knowing: facts, at: time)
    return decision.outcome == .deny ? [.clearedRights(decision)] : []
  }

  /// The digest of the text whose debt is to be paid.
  private var owed: Digest? { if case .countersign(let digest) = command { digest } else { nil } }
  private var debt: Debt? { article.debts.first { $0.digest == owed } }

  private var secondPerson: [Unmet] {
    guard let debt, let person = facts.person else { return [] }
    let payers = [person.id] + [paying?.onBehalfOf].compactMap { $0 }
    return payers.first(where: debt.barred.contains).map { [.secondPerson($0)] } ?? []
  }

  private var paying: Part? { debt.flatMap { article.paying($0, by: facts.person, at: time) } }

  private var dueSchedule: [Unmet] {
    guard facts.person == nil else { return [] }
    guard let schedule = article.schedule, schedule.at <= time else { return [.dueSchedule(article.schedule)] }
    // What was to leave the site by now does not come up late.
    return article.plannedWithdrawal.flatMap { $0.at <= time ? [.outlived($0)] : nil } ?? []
  }

  private var dueWithdrawal: [Unmet] {
    if let planned = article.plannedWithdrawal, planned.at <= time { return [] }
    return [.dueWithdrawal(article.plannedWithdrawal)]
  }

  private var correctionNote: [Unmet] {
    let said: [String?]
    switch command {
    case .correct(let what, let why, let note), .fix(let what, let why, let note): said = [what, why, note]
    default: return []
    }
    return said.allSatisfy { !($0?.trimmed.isEmpty ?? true) } ? [] : [.correctionNote]
  }

  private var claim: [Unmet] {
    guard case .withdraw(_, let claim) = command,
      let roles = facts.person?.roles(in: article.column, at: time), roles.contains(.licensing),
      !roles.contains(.chiefEditor)
    else { return [] }
    guard let number = claim?.trimmed, !number.isEmpty else { return [.claim] }
    return facts.claims.map { $0.count == 1 } ?? true ? [] : [.standingClaim(number)]
  }

  private func check(_ description: Description) -> [Unmet] {
    var unmet: [Unmet] = []
    if let column = description.column, facts.newColumn?.path != column { unmet.append(.column(column)) }
    if let stated = description.provenance, stated.restates(article.provenance),
      description.reason?.trimmed.isEmpty ?? true
    {
      unmet.append(.restatement)
    }
    if !description.attests.isEmpty, article.provenance.kind != .repost { unmet.append(.nothingToAttest) }
    return unmet
  }
}
