/// What must be known of a story before it is used, and what a line of its sender's slip may leave unknown: it is there and
/// nobody can read it. Part of the stored history: added to, never renamed.
public enum SlipMatter: String, CaseIterable, Hashable, Sendable, Codable {
  /// Which version of the privacy notice the sender agreed to (R70).
  case consent
  /// That it is the sender's own work.
  case originality
  /// How old the sender is (R72).
  case age
}

/// What somebody of the desk states of a slip that could not be read, once its sender was asked. A sender who says no is
/// answered by a rejection.
public struct SlipStatement: Hashable, Sendable, Codable {
  /// The version of the privacy notice that the sender agreed to.
  public let consent: String?
  /// The sender declares it to be their own work.
  public let isOriginal: Bool
  public let age: AgeBand?
  public let hasGuardianConsent: Bool

  public init(consent: String? = nil, isOriginal: Bool = false, age: AgeBand? = nil, hasGuardianConsent: Bool = false) {
    self.consent = consent.map(\.trimmed).flatMap { $0.isEmpty ? nil : $0 }
    self.isOriginal = isOriginal
    self.age = age
    self.hasGuardianConsent = hasGuardianConsent
  }

  public var matters: [SlipMatter] {
    (consent == nil ? [] : [.consent]) + (isOriginal ? [.originality] : []) + (age == nil ? [] : [.age])
  }
}

/// A statement as it was made: how it is known, by whom and when.
public struct StatedSlip: Hashable, Sendable, Codable {
  public let statement: SlipStatement
  public let reason: String
  public let by: Actor
  public let at: Instant
}

extension Declaration {
  /// With what was stated of what nobody could read.
  func stated(_ statement: SlipStatement) -> Declaration {
    Declaration(
      isOriginal: isOriginal ?? (statement.isOriginal ? true : nil), isOfferedElsewhere: isOfferedElsewhere,
      age: age ?? statement.age, hasGuardianConsent: hasGuardianConsent || statement.hasGuardianConsent)
  }
}

extension Submission {
  /// What its slip leaves open until somebody states it; it is not accepted before.
  public var open: [SlipMatter] {
    SlipMatter.allCases.filter {
      switch $0 {
      case .consent: consent == nil
      case .originality: declaration.map { $0.isOriginal == nil } ?? false
      case .age: declaration.map { $0.age == nil } ?? false
      }
    }
  }

  /// What happens when the desk states what an unreadable line of the slip says. A line that was read is not stated anew.
  public func stating(
    _ statement: SlipStatement, reason: String?, knowing facts: Facts
  ) throws(Refusal) -> SubmissionEvent {
    let reason = reason?.trimmed ?? ""
    var unmet: [Unmet] = []
    let settled = statement.matters.filter { !open.contains($0) }
    if open.isEmpty || !settled.isEmpty {
      unmet.append(.settledSlip(settled.isEmpty ? SlipMatter.allCases : settled))
    } else if statement.matters.isEmpty {
      unmet.append(.openSlip(open))
    }
    if statement.age == .under14, declaration?.stated(statement).hasGuardianConsent != true {
      unmet.append(.guardianConsent)
    }
    if reason.isEmpty { unmet.append(.reason) }
    var texts = SaidTexts()
    texts.addLine(statement.consent, as: .label)
    try permit(.state, facts, lacking: unmet + texts.unmet, saying: reason)
    return .stated(statement, reason: reason)
  }
}
