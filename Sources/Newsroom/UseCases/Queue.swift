public import Editorial

/// What a person may act on now.
public struct Queue: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  public struct Line: Hashable, Sendable {
    public let article: Article
    /// What this person can do to it now, in the order of the table. Empty only where a debt is shown to somebody who
    /// cannot pay it.
    public let actions: [Action]
  }

  /// What is owed a second signature, for everybody, the first due first; then the articles that `session`'s person can
  /// move on, the one waiting longest first.
  public func callAsFunction(for session: Session, limit: Int = 100) async throws(NewsroomError) -> [Line] {
    let settings = try await ReadNewsroom(desk)(session.newsroom)
    let open: Set<Stage> = [.draft, .editing, .review, .approved]
    let articles = try await asking { () async throws(StoreError) in
      try await desk.lists.rows(in: session.newsroom, stages: open, limit: 1_000)
    }
    let owing = try await asking { () async throws(StoreError) in
      try await desk.lists.indebted(in: session.newsroom, limit: 1_000)
    }
    let now = desk.clock.now
    let debts = Set(owing.map(\.id))
    let lines = (owing + articles.filter { !debts.contains($0.id) }).compactMap { article -> Line? in
      let facts = Facts(person: session.person, column: settings.column(article.column))
      let actions = article.movesOn(knowing: facts, at: now)
      return actions.isEmpty && article.debts.isEmpty ? nil : Line(article: article, actions: actions)
    }
    return Array(lines.prefix(limit))
  }
}

/// For every action: can this person do it now, and if not, what stands in the way?
public struct ExplainArticle: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  public func callAsFunction(_ article: Article, for session: Session) async throws(NewsroomError)
    -> [(action: Action, unmet: [Unmet])]
  {
    let settings = try await ReadNewsroom(desk)(session.newsroom)
    let book = try await ReadArticle(desk).book(for: article)
    let lease = try await asking { () async throws(StoreError) in
      try await desk.editing.lease(on: article.id, in: article.newsroom)
    }
    let facts = Facts(person: session.person, column: settings.column(article.column), rights: book, lease: lease)
    let now = desk.clock.now
    return Action.allCases.map { action in
      (action, article.obstacles(to: .probe(action, article, person: session.person, now), knowing: facts, at: now))
    }
  }
}

/// May we run this, may they? The answer with every finding.
public struct AskRights: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// - Parameter asOf: the moment the answer is for; now, where it is not given.
  public func callAsFunction(
    _ question: RightsQuestion, on article: Article, asOf: Instant? = nil
  ) async throws(NewsroomError) -> RightsDecision {
    let book: RightsBook
    if case .outbound(let partner, _, _) = question {
      let named = try await asking { () async throws(StoreError) in
        try await desk.rights.book(of: article.newsroom, naming: [partner])
      }
      book = named.merging(try await ReadArticle(desk).book(for: article))
    } else {
      book = try await ReadArticle(desk).book(for: article)
    }
    return RightsDecision.deciding(question, on: article, knowing: book, asOf: asOf ?? desk.clock.now)
  }
}
