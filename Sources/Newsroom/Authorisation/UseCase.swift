public import Editorial

/// What adapters can ask of the newsroom and what is refused by rule, one case for each way in: its raw value is how the
/// way is called, and what a refused attempt is recorded under. What each asks of its caller stands in `right`.
public enum UseCase: String, CaseIterable, Hashable, Sendable {
  // Articles
  case findArticle = "ReadArticle.id(_:by:)"
  case readArticle = "ReadArticle(_:by:)"
  case readText = "ReadArticle.text(_:by:)"
  case readLive = "ReadArticle.live(_:by:)"
  case readHistory = "ReadArticle.history(of:by:)"
  case readRevisions = "ReadArticle.revisions(of:by:)"
  case readMovedText = "ReadArticle.movedText(_:of:by:)"
  case readDiscussion = "ReadArticle.discussion(of:by:)"
  case readStory = "StoryOfArticle(_:by:)"
  case readQueueLine = "Queue.lacks(_:on:for:)"
  // Audit
  case listRefusedAttempts = "ListRefusedAttempts(by:of:limit:)"

  /// Its name in records, answers and documents, such as `readArticle`.
  public var name: String { "\(self)" }
}

/// What a use case asks of whoever calls it.
public enum Right: Hashable, Sendable {
  /// Nothing: it is public, or the caller has shown a secret that says enough.
  case none(Door)
  /// That they are logged in: it is about what is their own, or says nothing of the newsroom.
  case login
  case read(Reading)

  public enum Door: String, CaseIterable, Hashable, Sendable {
    /// Anybody may: what readers do.
    case reader
    /// Whoever holds the receipt of a submission.
    case receipt
    /// Whoever holds a token.
    case token
    /// Whoever runs the newsroom's rounds on its machine.
    case rounds
  }
}

extension UseCase {
  /// Who may, one row per use case.
  // swift-format-ignore
  public var right: Right {
    switch self {
    case .findArticle:    .login
    case .readArticle:    .read(.article)
    case .readText:       .read(.live)
    case .readLive:       .read(.live)
    case .readHistory:    .read(.history)
    case .readRevisions:  .read(.article)
    case .readMovedText:  .read(.article)
    case .readDiscussion: .read(.discussion)
    case .readStory:      .read(.history)
    case .readQueueLine:  .read(.article)
    case .listRefusedAttempts: .read(.refusedAttempt)
    }
  }
}
