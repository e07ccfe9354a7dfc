/// The rules of the rights handbook that a finding can name.
public enum RightsRule: String, CaseIterable, Hashable, Sendable, Codable, Comparable {
  /// An active hold stops every use.
  case hold = "HOLD"
  /// News information comes only from units on the list in force (2017 rule, article 15).
  case r10 = "R10"
  /// Whether it is news information must be decided first (article 2).
  case r11 = "R11"
  /// Source, original author, original title and the editor's real name are stated (article 15).
  case r12 = "R12"
  /// Title and content are not altered in meaning (article 15; 2015 notice).
  case r13 = "R13"
  /// The source is traceable (article 15).
  case r14 = "R14"
  /// Being on the list is no licence: every component needs a legal basis (article 15, paragraph 2).
  case r15 = "R15"
  /// A repost of a repost credits the first carrier (court interpretation, article 17).
  case r22 = "R22"
  /// Our own sources are the labels of the copyright notice.
  case r30 = "R30"
  /// No use of ours by others without an agreement.
  case r31 = "R31"
  /// Others credit us in the notice's fixed words.
  case r32 = "R32"
  /// What we reposted cannot be passed on without a sublicence.
  case r34 = "R34"

  public static func < (one: Self, other: Self) -> Bool {
    (allCases.firstIndex(of: one) ?? 0) < (allCases.firstIndex(of: other) ?? 0)
  }
}

/// What a decision says. The worst finding decides: deny beats review, review beats allow.
public enum Outcome: String, CaseIterable, Hashable, Sendable, Codable, Comparable {
  case allow, allowWithDuties, needsReview, deny

  private var severity: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  public static func < (one: Outcome, other: Outcome) -> Bool { one.severity < other.severity }
}

/// What is known of a fact. Unknown may lower an outcome; it never raises one.
public enum Truth: String, CaseIterable, Hashable, Sendable, Codable { case yes, no, unknown }

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
}

/// What a rule asks. Each has one sentence and one remedy in each language.
public enum RightsFact: String, CaseIterable, Hashable, Sendable, Codable {
  case noActiveHold, classified, sourceListed
  case sourceStated, authorStated, originalTitleStated, editorHasRealName
  case titleKeepsMeaning, changeWithinBasis
  case referenceStated, snapshotVerifies, chainUnbroken
  case basisHolds, preconditionsMet, firstCarrierCredited
  case ownLabel, grantCovers, creditedInFixedWords, mayBePassedOn, isLive
}

/// Something that must be done in return for a use.
public struct Duty: Hashable, Sendable, Codable {
  public enum Act: String, CaseIterable, Hashable, Sendable, Codable {
    case attribute, linkBack, pay, report, removeOnRequest
  }
  public enum Timing: String, CaseIterable, Hashable, Sendable, Codable { case before, with, after }
  public let act: Act
  public let timing: Timing
  /// The exact words or amount, where the agreement fixes them.
  public let text: String?

  public init(_ act: Act, _ timing: Timing, text: String? = nil) {
    self.act = act
    self.timing = timing
    self.text = text
  }
}
