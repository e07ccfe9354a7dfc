public import FoundationEssentials

/// Identifies a task of licensing staff.
public struct TaskID: Identifier {
  public let uuid: UUID
  public init(_ uuid: UUID) { self.uuid = uuid }
}

/// That an article, live or queued, has lost something it rests on: somebody must act 待办.
public struct RightsTask: Hashable, Sendable {
  public let id: TaskID
  public let article: ArticleID
  public let cause: RightsCause
  public let opened: Instant
  public let openedBy: Actor
  /// What stands in the way since then.
  public let lost: [RightsLoss]
  /// The article's version that was judged last: a newer one may have mended it.
  public let version: Int
  /// How it ended; `nil` while it is open.
  public let end: End?

  public init(
    id: TaskID, article: ArticleID, cause: RightsCause, opened: Instant, openedBy: Actor, lost: [RightsLoss],
    version: Int, end: End? = nil
  ) {
    self.id = id
    self.article = article
    self.cause = cause
    self.opened = opened
    self.openedBy = openedBy
    self.lost = lost
    self.version = version
    self.end = end
  }

  public struct End: Hashable, Sendable {
    public enum How: String, CaseIterable, Hashable, Sendable, Codable {
      /// Somebody has seen to it, and said how.
      case settled
      /// What was lost is there again.
      case restored
      /// The article is neither live nor queued any more.
      case gone
    }

    public let how: How
    public let by: Actor
    public let at: Instant
    public let reason: String?

    public init(_ how: How, by: Actor, at: Instant, reason: String? = nil) {
      self.how = how
      self.by = by
      self.at = at
      self.reason = reason
    }
  }
}

/// What lapsed or was changed: a record of the book by its kind and name, such as an agreement, one of its grants
/// (`A1/2`), a unit of the list, a licence.
public struct RightsCause: Hashable, Sendable {
  public let kind: RightsRecord.Kind
  public let name: String

  public init(_ kind: RightsRecord.Kind, _ name: String) {
    self.kind = kind
    self.name = name
  }
}

/// A rule that an article keeps no longer, with the fact it asked for.
public struct RightsLoss: Hashable, Sendable {
  public let rule: RightsRule
  public let fact: RightsFact

  public init(_ rule: RightsRule, _ fact: RightsFact) {
    self.rule = rule
    self.fact = fact
  }
}

/// `R15 basisHolds`: as it is stored and shown to programs.
extension RightsLoss: CustomStringConvertible {
  public var description: String { "\(rule.rawValue) \(fact.rawValue)" }

  public init?(_ text: String) {
    let parts = text.split(separator: " ").map(String.init)
    guard parts.count == 2, let rule = RightsRule(rawValue: parts[0]), let fact = RightsFact(rawValue: parts[1]) else {
      return nil
    }
    self.init(rule, fact)
  }
}

extension RightsDecision {
  /// What stands in the way here and did not stand there before, or stood there less firmly; each once, by rule.
  public func losses(since before: RightsDecision) -> [RightsLoss] {
    let known = Set(before.obstacles.map(Obstacle.init))
    var losses: [RightsLoss] = []
    for finding in obstacles where !known.contains(Obstacle(finding)) {
      let loss = RightsLoss(finding.rule, finding.fact)
      if !losses.contains(loss) { losses.append(loss) }
    }
    return losses
  }

  /// Whether none of what was lost stands in the way any more.
  public func restores(_ lost: [RightsLoss]) -> Bool {
    let obstacles = Set(obstacles.map { RightsLoss($0.rule, $0.fact) })
    return obstacles.isDisjoint(with: lost)
  }

  /// One thing that stands in the way: of two parts of a story, each for itself.
  private struct Obstacle: Hashable {
    let rule: RightsRule
    let fact: RightsFact
    let effect: Outcome
    let about: String?

    init(_ finding: Finding) {
      rule = finding.rule
      fact = finding.fact
      effect = finding.effect
      about = finding.evidence.first
    }
  }
}

extension RightsTask {
  /// What happens when somebody says that it is seen to, or everything that stands in the way.
  public func settling(reason: String?, by person: Person, at time: Instant) throws(Refusal) -> End {
    let reason = reason?.trimmed ?? ""
    var texts = SaidTexts()
    texts.add(reason, as: .reason)
    var unmet = Person?.some(person).lacking(anyOf: [.licensing, .chiefEditor], in: .newsroom) + texts.unmet
    if reason.isEmpty { unmet.append(.reason) }
    guard unmet.isEmpty else { throw Refusal(.rights, unmet) }
    return End(.settled, by: .person(person.id), at: time, reason: reason)
  }
}
