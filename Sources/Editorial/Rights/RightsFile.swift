/// What licensing staff have found out about the rights in one article 版权档案: everything that the article itself
/// does not say. What is `nil` or not listed is not known.
public struct RightsFile: Hashable, Sendable, Codable {
  public let article: ArticleID
  /// The parts other than the text, and the text where it has a basis of its own.
  public var components: [Component] = []
  /// How each author stands to the unit, by the name as printed (R21).
  public var bylines: [BylineFact] = []
  /// What the original itself was made from (R23).
  public var ancestors: [Ancestor] = []
  /// Rights-management information that came with the original (R20).
  public var marks: [RightsMark] = []
  public var minors: Minors?
  public var machine: MachineOrigin?
  public var upstream: UpstreamState?
  public var duties: [DutyRecord] = []
  public var editClass: StatedEditClass?
  /// What was stated and no longer counts; `nil` where nothing was ever taken back.
  public var takenBack: [TakenBack]?

  public init(article: ArticleID) { self.article = article }
}

/// How one author stands to the unit that licenses.
public struct BylineFact: Hashable, Sendable, Codable {
  public let name: String
  public let standing: Standing
  /// The unit whose staff or contributor it is; the source where nothing is said.
  public let unit: String?
  /// What shows that the author agreed, where the author owns the work.
  public let consent: String?

  public init(_ name: String, _ standing: Standing, unit: String? = nil, consent: String? = nil) {
    self.name = name
    self.standing = standing
    self.unit = unit
    self.consent = consent
  }
}

/// A work from which the original was translated, digested or compiled.
public struct Ancestor: Hashable, Sendable, Codable {
  public let name: String
  /// Whether its owner's consent is shown.
  public let isCovered: Truth

  public init(_ name: String, isCovered: Truth) {
    self.name = name
    self.isCovered = isCovered
  }
}

/// A credit line, watermark, metadata or manifest that must not be lost.
public struct RightsMark: Hashable, Sendable, Codable {
  public let name: String
  public let isKept: Truth

  public init(_ name: String, isKept: Truth) {
    self.name = name
    self.isKept = isKept
  }
}

/// Whether a case involves minors, and if so whether nothing identifies them (R74).
public enum Minors: Hashable, Sendable, Codable {
  case none
  case involved(redacted: Truth)
}

/// Whether it was made or changed by a machine, and if so whether both marks are there (R80).
public enum MachineOrigin: Hashable, Sendable, Codable {
  case none
  case made(visibleMark: Truth, hiddenMark: Truth)
}

/// What the origin has said of its own story since (R57).
public enum UpstreamState: String, CaseIterable, Hashable, Sendable, Codable { case usable, withheld, cancelled }
