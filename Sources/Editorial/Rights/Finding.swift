/// What a decision says. The worst finding decides: deny beats review, review beats allow.
public enum Outcome: String, CaseIterable, Hashable, Sendable, Codable, Comparable {
  case allow, allowWithDuties, needsReview, deny

  private var severity: Int {
    switch self {
    case .allow: 0
    case .allowWithDuties: 1
    case .needsReview: 2
    case .deny: 3
    }
  }
  public static func < (one: Outcome, other: Outcome) -> Bool { one.severity < other.severity }
}

/// What is known of a fact. Unknown may lower an outcome; it never raises one.
public enum Truth: String, CaseIterable, Hashable, Sendable, Codable {
  case yes, no, unknown

  init(_ fact: Bool?) { self = fact.map { $0 ? .yes : .no } ?? .unknown }

  /// What is known of both together.
  func and(_ other: Truth) -> Truth {
    if self == .no || other == .no { return .no }
    return self == .unknown || other == .unknown ? .unknown : .yes
  }

  /// What is known of its opposite.
  var opposite: Truth {
    switch self {
    case .yes: .no
    case .no: .yes
    case .unknown: .unknown
    }
  }
}

/// One line of a decision: a rule, the fact it asked for, what is known of it, and what to do.
public struct Finding: Hashable, Sendable, Codable {
  public let rule: RightsRule
  public let fact: RightsFact
  public let truth: Truth
  /// What this finding alone would allow.
  public let effect: Outcome
  /// What the answer rests on: names, editions, addresses; for people, not for programs.
  public let evidence: [String]

  public init(_ rule: RightsRule, _ fact: RightsFact, _ truth: Truth, effect: Outcome, evidence: [String] = []) {
    self.rule = rule
    self.fact = fact
    self.truth = truth
    self.effect = effect
    self.evidence = evidence
  }

  /// Of a rule that blocks: no is a no, and unknown never becomes allow.
  static func blocking(_ rule: RightsRule, _ fact: RightsFact, _ truth: Truth, _ evidence: [String] = []) -> Finding {
    switch truth {
    case .yes: Finding(rule, fact, .yes, effect: .allow, evidence: evidence)
    case .unknown: Finding(rule, fact, .unknown, effect: .needsReview, evidence: evidence)
    case .no: Finding(rule, fact, .no, effect: .deny, evidence: evidence)
    }
  }

  /// Of a rule that only warns.
  static func warning(_ rule: RightsRule, _ fact: RightsFact, _ truth: Truth, _ evidence: [String] = []) -> Finding {
    Finding(rule, fact, truth, effect: .allow, evidence: evidence)
  }

  /// Not so, or not known, and allowed all the same: shown and kept.
  public var isWarning: Bool { effect <= .allowWithDuties && truth != .yes }
}

/// What a rule asks. Each has one sentence and one remedy in each language.
public enum RightsFact: String, CaseIterable, Hashable, Sendable, Codable {
  case noActiveHold, classified, sourceListed
  case sourceStated, authorStated, originalTitleStated, editorHasRealName
  case titleKeepsMeaning, changeWithinBasis
  case referenceStated, snapshotVerifies, chainUnbroken
  case basisHolds, preconditionsMet, firstCarrierCredited
  case ownLabel, grantCovers, creditedInFixedWords, mayBePassedOn, isLive
  case embargoOver, noClaim, upstreamStands
  case channelLicensed, licenceRunsOn, carrierListed
  case shorteningWithinMeasure, newComponentAttested
  case notProhibited, countLeft, bylinesCovered, ancestorsCovered, marksKept
  case printLicenceApplies, pureFactConfirmed, pureFactShort, currentAffairsExempt, quotationWithinMeasure, termOver
  case consentCovers, licenceKnown, licenceAllows, licensorHasTitle
  case minorsProtected, machineMarked, agreesWithFile, exposure
  case networkRights, ownLabelAgreed, editAllowed, moralRightsKept, partnerInGoodStanding
}
