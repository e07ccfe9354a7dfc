/// Something that must be done in return for a use.
public struct Duty: Hashable, Sendable, Codable {
  public enum Act: String, CaseIterable, Hashable, Sendable, Codable {
    case attribute, linkBack, pay, report, removeOnRequest
    /// Ask the author first.
    case obtainConsent
    /// Leave byline, title, credit and marks as they are (R20, R35).
    case keepMarks
    /// Put what was adapted under the same licence (SA).
    case shareAlike
    /// Use it for such a purpose, in such a language, in such a trade only: what no question asks, and somebody confirms.
    case limitPurpose, limitLanguage, limitIndustry
  }
  public enum Timing: String, CaseIterable, Hashable, Sendable, Codable { case before, with, after }
  public let act: Act
  public let timing: Timing
  /// The exact words or amount, where the agreement fixes them.
  public let text: String?
  /// Within how many hours of the use, or of the request.
  public let hours: Int?
  /// What follows when it is not done.
  public let consequence: String?

  public init(_ act: Act, _ timing: Timing, text: String? = nil, hours: Int? = nil, consequence: String? = nil) {
    self.act = act
    self.timing = timing
    self.text = text
    self.hours = hours
    self.consequence = consequence
  }
}

/// That a duty which comes before the use was seen to, or was found not to be.
public struct DutyRecord: Hashable, Sendable, Codable {
  public let agreement: String
  public let act: Duty.Act
  public let isDone: Bool
  public let evidence: String
  public let at: Instant

  public init(agreement: String, act: Duty.Act, isDone: Bool, evidence: String, at: Instant) {
    self.agreement = agreement
    self.act = act
    self.isDone = isDone
    self.evidence = evidence
    self.at = at
  }
}
