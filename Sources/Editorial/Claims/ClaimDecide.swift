/// What the rules must know besides the claim itself.
public struct ClaimFacts: Hashable, Sendable {
  public let person: Person
  /// The newest decision on what the claim stopped; `nil` if none was made.
  public let decision: RightsDecision?
  /// The other claims whose holds stop the same thing.
  public let otherHolds: [String]
  public let policy: HousePolicy
  /// Where the fee stands that an earlier settlement made; `nil` for none, or one that was cancelled.
  public let settled: FeeState?

  public init(
    person: Person, decision: RightsDecision? = nil, otherHolds: [String] = [], policy: HousePolicy = HousePolicy(),
    settled: FeeState? = nil
  ) {
    self.settled = settled
    self.person = person
    self.decision = decision
    self.otherHolds = otherHolds
    self.policy = policy
  }
}

extension Claim {
  /// What happens when a claim comes in, however late and however incomplete (R50, R54).
  /// - Parameter firstPublished: when what it is about was first published, where that is known.
  public static func receiving(
    _ notice: ClaimNotice, about subject: ClaimSubject, lane: ClaimLane, firstPublished: Instant?, by person: Person,
    newsroom: NewsroomID, at time: Instant
  ) throws(Refusal) -> ClaimEvent {
    var texts = SaidTexts()
    texts.add(notice)
    if case .origin(let unit) = subject { texts.addLine(unit, as: .party) }
    let unmet =
      Person?.some(person).lacking(anyOf: ClaimAction.receive.rule.by, in: .newsroom) + texts.unmet
    guard unmet.isEmpty else { throw Refusal(.claim(.receive), unmet) }
    let week = firstPublished?.advanced(bySeconds: 7 * 86_400)
    return .received(
      ClaimEvent.Received(
        newsroom: newsroom, lane: lane, subject: subject, notice: notice,
        isOutsideHouseWindow: week.map { $0 < time } ?? false))
  }

  /// What happens when a step is taken, or everything that stands in its way. No clock takes a step by itself.
  public func events(
    for command: ClaimCommand, knowing facts: ClaimFacts, at time: Instant
  ) throws(Refusal) -> [ClaimEvent] {
    let rule = command.action.rule
    var unmet: [Unmet] = []
    if !rule.from.contains(state) || rule.lane.map({ $0 != lane }) ?? false { unmet.append(.claimState(is: state)) }
    unmet += Person?.some(facts.person).lacking(anyOf: rule.by, in: .newsroom)
    if command.said?.trimmed.isEmpty ?? false { unmet.append(.reason) }
    var texts = SaidTexts()
    // A counter-statement is a letter of its own, and may be as long as one.
    texts.add(command.said, as: command.action == .counter ? .body : .reason)
    if case .supplement(let later) = command { texts.add(later) }
    unmet += texts.unmet
    unmet += needs(of: command, facts, time)
    guard unmet.isEmpty else { throw Refusal(.claim(command.action), unmet) }
    return consequences(of: command)
  }

  /// The steps that its state, lane and assessment leave open, in the order of the procedure; who takes each and what
  /// else it needs is in its rule.
  public var openSteps: [ClaimAction] {
    ClaimAction.allCases.filter { action in
      guard action.rule.from.contains(state), action.rule.lane.map({ $0 == lane }) ?? true else { return false }
      return switch action {
      case .hold: heldSince == nil
      case .lift: heldSince != nil
      case .withdraw: assessment == .fails
      case .correct: assessment == .creditWrong
      case .reject: assessment == .holds
      default: true
      }
    }
  }

  private func needs(of command: ClaimCommand, _ facts: ClaimFacts, _ time: Instant) -> [Unmet] {
    switch command {
    case .hold: return heldSince == nil ? [] : [.notHeld]
    case .withdraw: return assessment == .fails ? [] : [.assessed([.fails])]
    case .correct: return assessment == .creditWrong ? [] : [.assessed([.creditWrong])]
    case .reject: return assessment == .holds ? [] : [.assessed([.holds])]
    case .restore:
      let due = waitUntil(facts.policy)
      return (due.map { $0 <= time } ?? false ? [] : [.waitOver(due)]) + needsOfLifting(facts)
    case .lift: return (heldSince == nil ? [.held] : []) + needsOfLifting(facts)
    // Nothing is paid twice: an earlier settlement must be cancelled before there is another.
    case .settle: return facts.settled.map { [.feeState(is: $0)] } ?? []
    case .acknowledge, .supplement, .assess, .forward, .counter, .forwardCounter, .keepDown, .close: return []
    }
  }

  /// Nothing comes back on an old yes: the decision must be newer than the hold, and but for the hold it must allow.
  private func needsOfLifting(_ facts: ClaimFacts) -> [Unmet] {
    guard let heldSince else { return [] }
    var unmet: [Unmet] = []
    let isAllowed =
      facts.decision.map { decision in
        heldSince < decision.asOf
          && decision.findings.allSatisfy { $0.effect < .needsReview || $0.rule == .hold || $0.rule == .r51 }
      } ?? false
    if !isAllowed { unmet.append(.decisionAfterHold) }
    return unmet
  }

  private func consequences(of command: ClaimCommand) -> [ClaimEvent] {
    switch command {
    case .acknowledge: [.acknowledged(missing: notice.missing)]
    case .supplement(let later): [.supplemented(later)]
    case .hold: [.held]
    case .assess(let result, let note): [.assessed(result, note: note.trimmed)]
    case .withdraw(let reason): [.withdrawn(reason: reason.trimmed)]
    case .settle(let settlement): [.settled(settlement)]
    case .correct(let note): [.corrected(note: note.trimmed)]
    case .reject(let reasons): [.rejected(reasons: reasons.trimmed)]
    case .forward(let to): [.forwarded(to: to.trimmed)]
    case .counter(let text): [.counterReceived(text.trimmed)]
    case .forwardCounter: [.counterForwarded]
    case .restore: [.restored] + (heldSince == nil ? [] : [.lifted])
    case .keepDown(let evidence): [.keptDown(evidence: evidence.trimmed)]
    case .lift: [.lifted]
    case .close: [.closed]
    }
  }

  /// Until when a claimant may still report a complaint or a suit, after the counter-statement reached her (R53).
  public func waitUntil(_ policy: HousePolicy) -> Instant? {
    steps.last { $0.action == .forwardCounter }?.at.advanced(bySeconds: Int64(policy.counterDays) * 86_400)
  }
}
