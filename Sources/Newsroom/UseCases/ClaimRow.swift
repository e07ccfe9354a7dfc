public import Editorial

/// A claim as lists show it: how it stands and which clocks run, and nothing of how the claimant is reached, what they
/// proved, or what was said to them.
public struct ClaimRow: Hashable, Sendable {
  public struct Step: Hashable, Sendable {
    public let action: ClaimAction
    public let at: Instant
  }

  public let id: ClaimID
  public let state: ClaimState
  public let lane: ClaimLane
  public let subject: ClaimSubject
  /// The claimant's name, as they gave it.
  public let claimant: String?
  /// What the notice still lacks.
  public let missing: [ClaimNotice.Field]
  public let received: Instant
  public let isOutsideHouseWindow: Bool
  /// Since when its articles are on hold.
  public let heldSince: Instant?
  public let assessment: ClaimAssessment?
  /// What it was settled for, in fen, and the fee by which that is paid.
  public let settledFen: Int?
  public let settledByFee: FeeID?
  public let clocks: [ClaimClock]
  public let steps: [Step]

  public init(_ claim: Claim, by policy: HousePolicy) {
    id = claim.id
    state = claim.state
    lane = claim.lane
    subject = claim.subject
    claimant = claim.notice.name
    missing = claim.notice.missing
    received = claim.received
    isOutsideHouseWindow = claim.isOutsideHouseWindow
    heldSince = claim.heldSince
    assessment = claim.assessment
    settledFen = claim.settlement?.fen
    settledByFee = claim.settlement?.fee
    clocks = claim.clocks(policy)
    steps = claim.steps.map { Step(action: $0.action, at: $0.at) }
  }
}
