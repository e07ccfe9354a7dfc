public import Editorial

/// For every action: can this person do it now, and if not, what stands in the way?
public struct ExplainArticle: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  public func callAsFunction(_ id: ArticleID, for session: Session) async throws(NewsroomError)
    -> [(action: Action, unmet: [Unmet])]
  {
    try await self(desk.article(id, for: .explainArticle, reading: .article, by: session), for: session)
  }

  package func callAsFunction(_ article: Article, for session: Session) async throws(NewsroomError)
    -> [(action: Action, unmet: [Unmet])]
  {
    let settings = try await ReadNewsroom(desk)(session.newsroom)
    let book = try await ReadArticle(desk).book(for: article)
    let lease = try await asking { () async throws(StoreError) in
      try await desk.editing.lease(on: article.id, in: article.newsroom)
    }
    let column = settings.column(article.column)
    let open = try await ReadArticle(desk).openThreads(of: article, in: column, before: Set(Action.allCases))
    let taken = try await ReadArticle(desk).takenDown(article)
    let facts = Facts(
      person: session.person, column: column, newColumn: article.landing(after: taken).flatMap { settings.column($0) },
      rights: book, lease: lease, assignee: session.person, openThreads: open, takenDown: taken)
    let now = desk.clock.now
    return Action.allCases.map { action in
      (action, article.obstacles(to: .probe(action, article, knowing: facts, now), knowing: facts, at: now))
    }
  }
}
