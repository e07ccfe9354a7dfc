public import FoundationEssentials

/// Somebody's complaint that a use of ours, or one that we host, is not lawful 投诉: from receipt to its end.
public struct Claim: Hashable, Sendable, Codable {
  public let id: ClaimID
  public let newsroom: NewsroomID
  public internal(set) var version: Int
  public let lane: ClaimLane
  /// What it is about. A claim against a first carrier is about everything that came from it.
  public let subject: ClaimSubject
  public internal(set) var notice: ClaimNotice
  public let received: Instant
  /// After the week that notice ② names; counted, and nothing else: no claim is refused for lateness (R54).
  public let isOutsideHouseWindow: Bool
  public internal(set) var state: ClaimState
  public internal(set) var changed: Instant
  public internal(set) var changedBy: Actor
  /// When it came into each state, and when each step was taken.
  public internal(set) var steps: [ClaimStep]
  /// From when its hold stops the use; `nil` while it does not.
  public internal(set) var heldSince: Instant?
  public internal(set) var assessment: ClaimAssessment?
  public internal(set) var counter: String?
  public internal(set) var settlement: ClaimSettlement?
  public internal(set) var head: Digest

  public var isOpen: Bool { state != .closed }
}

/// Identifies a claim; its first digits are the number that the claimant is told.
public struct ClaimID: Identifier {
  public let uuid: UUID
  public init(_ uuid: UUID) { self.uuid = uuid }
}

public enum ClaimLane: String, CaseIterable, Hashable, Sendable, Codable {
  /// We chose or edited it: no safe harbour (R52).
  case editorial
  /// A reader put it up: notice and takedown.
  case hosted
}

public enum ClaimSubject: Hashable, Sendable, Codable {
  case articles([ArticleID])
  case origin(String)
}

public enum ClaimState: String, CaseIterable, Hashable, Sendable, Codable {
  case received, acknowledged, assessed, withdrawn, corrected, rejected
  case forwarded, counterReceived, counterForwarded, restored, keptDown
  case closed
}

/// Whether our basis held, in whose judgement.
public enum ClaimAssessment: String, CaseIterable, Hashable, Sendable, Codable {
  case holds, fails, creditWrong, unclear
}

/// That a step was taken, and when.
public struct ClaimStep: Hashable, Sendable, Codable {
  public let action: ClaimAction
  public let at: Instant
}

/// What is paid for a use that had no basis (R41, R42), in fen.
public struct ClaimSettlement: Hashable, Sendable, Codable {
  public let fen: Int
  public let basis: String
  /// Whether the claimant is a unit, of which no income tax is withheld (R45).
  public let isToUnit: Bool?
  /// The entry in the fee ledger by which it is paid; `nil` where nothing is.
  public let fee: FeeID?

  public init(fen: Int, basis: String, isToUnit: Bool? = nil, fee: FeeID? = nil) {
    self.fen = fen
    self.basis = basis
    self.isToUnit = isToUnit
    self.fee = fee
  }

  public var sum: FeeSum { FeeSum(gross: Money(fen: Int64(fen)), isTaxed: isToUnit != true) }

  /// The same, paid by a fee.
  public func paid(by fee: FeeID) -> ClaimSettlement {
    ClaimSettlement(fen: fen, basis: basis, isToUnit: isToUnit, fee: fee)
  }
}
