public import Editorial

/// A place in a queue, to read on from: what is due first comes first, then what has waited longest in its stage, last
/// what nothing says when it is due, by the same. Whatever happens to the articles meanwhile, nothing is shown twice
/// for it.
public struct QueuePlace: Hashable, Sendable {
  public let due: Instant?
  public let since: Instant
  public let article: ArticleID

  public init(due: Instant?, since: Instant, article: ArticleID) {
    self.due = due
    self.since = since
    self.article = article
  }
}

extension QueuePlace: Comparable {
  public static func < (one: QueuePlace, other: QueuePlace) -> Bool {
    if one.due != other.due {
      guard let first = one.due else { return false }
      return other.due.map { first < $0 } ?? true
    }
    return (one.since, one.article.description.exact) < (other.since, other.article.description.exact)
  }
}

/// One line of a queue.
public struct QueueRow: Hashable, Sendable {
  public let article: ArticleID
  public let column: ColumnPath
  public let stage: Stage
  public let headline: String?
  public let changed: Instant
  public let changedBy: Actor
  /// When it is due; `nil` where nothing says when.
  public let due: Instant?
  /// Since when it waits in its stage.
  public let since: Instant
  public let isHeld: Bool
  public let isCorrection: Bool
  public let isLive: Bool
  public let action: Action
  /// The step that would be signed.
  public let step: SignOffStep?
  /// Who has it.
  public let assignee: PersonID?

  public init(
    article: ArticleID, column: ColumnPath, stage: Stage, headline: String?, changed: Instant, changedBy: Actor,
    due: Instant?, since: Instant, isHeld: Bool, isCorrection: Bool, isLive: Bool, action: Action, step: SignOffStep?,
    assignee: PersonID?
  ) {
    self.article = article
    self.column = column
    self.stage = stage
    self.headline = headline
    self.changed = changed
    self.changedBy = changedBy
    self.due = due
    self.since = since
    self.isHeld = isHeld
    self.isCorrection = isCorrection
    self.isLive = isLive
    self.action = action
    self.step = step
    self.assignee = assignee
  }

  public init(_ article: Article, _ action: Action, _ step: SignOffStep?, due: Instant?) {
    self.init(
      article: article.id, column: article.column, stage: article.stage,
      headline: article.revision.manuscript.headline?.text, changed: article.changed, changedBy: article.changedBy,
      due: due, since: article.entered, isHeld: article.hold != nil, isCorrection: article.correction != nil,
      isLive: article.live != nil,
      action: action, step: step, assignee: article.assignment?.person)
  }

  public var place: QueuePlace { QueuePlace(due: due, since: since, article: article) }
}

/// One line of a list of what is due, whoever may move it on.
public struct DueRow: Hashable, Sendable {
  public let article: ArticleID
  public let column: ColumnPath
  public let stage: Stage
  public let headline: String?
  public let due: Instant
  public let since: Instant
  /// Whether the deadline is its own, not its column's usual hours.
  public let isOwn: Bool

  public init(
    article: ArticleID, column: ColumnPath, stage: Stage, headline: String?, due: Instant, since: Instant, isOwn: Bool
  ) {
    self.article = article
    self.column = column
    self.stage = stage
    self.headline = headline
    self.due = due
    self.since = since
    self.isOwn = isOwn
  }

  public init(_ article: Article, due: Instant) {
    self.init(
      article: article.id, column: article.column, stage: article.stage,
      headline: article.revision.manuscript.headline?.text, due: due, since: article.entered,
      isOwn: article.deadline != nil)
  }

  public var place: QueuePlace { QueuePlace(due: due, since: since, article: article) }
}
