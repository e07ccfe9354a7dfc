public import Editorial

/// What one command made of an article.
public struct ArticleStep: Hashable, Sendable {
  /// As it stands afterwards.
  public let article: Article
  /// What happened; nothing where the command changed nothing, or had been taken before.
  public let events: [ArticleEvent]
  /// That somebody was at work on the text, which ended with it.
  public let endedLease: EditLease?

  public init(_ article: Article, _ events: [ArticleEvent] = [], endedLease: EditLease? = nil) {
    self.endedLease = endedLease
    self.article = article
    self.events = events
  }
}
