/// What the clock is to tell of an article 提醒. It stands from the event that gave rise to it until it has been told,
/// or there is nothing left to tell.
public struct Reminder: Hashable, Sendable {
  /// What it tells of; the name is stored.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// The story's own deadline is near; it has passed, and the story is not out.
    case deadlineNear, deadlinePassed
    /// Its scheduled instant has passed, and it is not out.
    case scheduleMissed
    /// What is live leaves the site before long, as planned.
    case leavingNear

    /// How long before the instant it tells of it is told.
    public var leadSeconds: Int64 {
      switch self {
      case .deadlineNear: 2 * 3_600
      case .deadlinePassed, .scheduleMissed: 0
      case .leavingNear: 24 * 3_600
      }
    }

    /// Whether it tells of an instant that has passed, not of one to come.
    public var isOfThePast: Bool {
      switch self {
      case .deadlinePassed, .scheduleMissed: true
      case .deadlineNear, .leavingNear: false
      }
    }
  }

  public let article: ArticleID
  public let kind: Kind
  /// The event of the article from which on it stands. A deadline that is set anew is a new matter.
  public let number: Int
  /// When it is to be told.
  public let at: Instant

  public init(article: ArticleID, kind: Kind, number: Int, at: Instant) {
    self.article = article
    self.kind = kind
    self.number = number
    self.at = at
  }
}

/// What becomes of a reminder.
public enum ReminderChange: Hashable, Sendable {
  /// It stands from now on, in place of an earlier one of its kind.
  case stands(Reminder)
  /// There is nothing of this kind left to tell.
  case falls(ArticleID, Reminder.Kind)
  /// It has been told, or came too late.
  case told(Reminder)
}
