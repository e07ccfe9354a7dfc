public import Editorial

/// What one command made of an article.
public struct ArticleStep: Hashable, Sendable {
  /// As it stands afterwards.
  public let article: Article
  /// What happened; nothing where the command changed nothing, or had been taken before.
  public let events: [ArticleEvent]

  public init(_ article: Article, _ events: [ArticleEvent] = []) {
    self.article = article
    self.events = events
  }
}
