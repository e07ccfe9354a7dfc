/// What happened to a claim. Part of the stored history: added to, never renamed.
public enum ClaimEvent: Hashable, Sendable, Codable {
  case received(Received)
  case acknowledged(missing: [ClaimNotice.Field])
  case supplemented(ClaimNotice)
  case held
  case assessed(ClaimAssessment, note: String)
  case withdrawn(reason: String)
  case settled(ClaimSettlement)
  case corrected(note: String)
  case rejected(reasons: String)
  case forwarded(to: String)
  case counterReceived(String)
  case counterForwarded
  case restored
  case keptDown(evidence: String)
  case lifted
  case closed

  public struct Received: Hashable, Sendable, Codable {
    public let newsroom: NewsroomID
    public let lane: ClaimLane
    public let subject: ClaimSubject
    public let notice: ClaimNotice
    public let isOutsideHouseWindow: Bool
  }

  /// What the claimant says in it, where they say anything.
  public var notice: ClaimNotice? {
    switch self {
    case .received(let received): received.notice
    case .supplemented(let notice): notice
    default: nil
    }
  }

  /// The same with the claimant's details in a box.
  public func locking(in box: Digest) -> ClaimEvent {
    switch self {
    case .received(let received):
      .received(
        Received(
          newsroom: received.newsroom, lane: received.lane, subject: received.subject,
          notice: received.notice.locking(in: box), isOutsideHouseWindow: received.isOutsideHouseWindow))
    case .supplemented(let notice): .supplemented(notice.locking(in: box))
    default: self
    }
  }

  /// The event's name in the store.
  public var name: String {
    switch self {
    case .received: "received"
    case .acknowledged: "acknowledged"
    case .supplemented: "supplemented"
    case .held: "held"
    case .assessed: "assessed"
    case .withdrawn: "withdrawn"
    case .settled: "settled"
    case .corrected: "corrected"
    case .rejected: "rejected"
    case .forwarded: "forwarded"
    case .counterReceived: "counterReceived"
    case .counterForwarded: "counterForwarded"
    case .restored: "restored"
    case .keptDown: "keptDown"
    case .lifted: "lifted"
    case .closed: "closed"
    }
  }

  /// The step that it is the trace of.
  public var action: ClaimAction {
    switch self {
    case .received: .receive
    case .acknowledged: .acknowledge
    case .supplemented: .supplement
    case .held: .hold
    case .assessed: .assess
    case .withdrawn: .withdraw
    case .settled: .settle
    case .corrected: .correct
    case .rejected: .reject
    case .forwarded: .forward
    case .counterReceived: .counter
    case .counterForwarded: .forwardCounter
    case .restored: .restore
    case .keptDown: .keepDown
    case .lifted: .lift
    case .closed: .close
    }
  }
}

extension Claim {
  public init?(id: ClaimID, beginning link: Sealed<ClaimEvent>) {
    guard case .received(let event) = link.event else { return nil }
    self.init(
      id: id, newsroom: event.newsroom, version: link.number, lane: event.lane, subject: event.subject,
      notice: event.notice, received: link.at, isOutsideHouseWindow: event.isOutsideHouseWindow, state: .received,
      changed: link.at, changedBy: link.actor, steps: [ClaimStep(action: .receive, at: link.at)], head: link.digest)
  }

  @discardableResult
  public mutating func apply(_ link: Sealed<ClaimEvent>) -> Bool {
    switch link.event {
    case .received: return false
    case .acknowledged, .settled(_), .withdrawn, .corrected, .rejected, .forwarded, .counterForwarded, .restored,
      .keptDown, .closed:
      if case .settled(let paid) = link.event { settlement = paid }
    case .supplemented(let later): notice = notice.supplemented(by: later)
    case .held: heldSince = link.at
    case .assessed(let result, _): assessment = result
    case .counterReceived(let text): counter = text
    case .lifted: heldSince = nil
    }
    if let to = link.event.action.rule.to { state = to }
    steps.append(ClaimStep(action: link.event.action, at: link.at))
    version = link.number
    changed = link.at
    changedBy = link.actor
    head = link.digest
    return true
  }

  /// The claim that a history tells of.
  public static func folding(_ history: [Sealed<ClaimEvent>], id: ClaimID) throws(HistoryFault) -> Claim {
    guard let first = history.first else { throw .empty }
    guard first.number == 1, first.follows(Sealed<ClaimEvent>.beginning(of: id)) else { throw .brokenChain(number: 1) }
    guard var claim = Claim(id: id, beginning: first) else { throw .misplaced(number: 1) }
    for link in history.dropFirst() {
      guard link.number == claim.version + 1, link.follows(claim.head) else { throw .brokenChain(number: link.number) }
      guard claim.apply(link) else { throw .misplaced(number: link.number) }
    }
    return claim
  }
}
