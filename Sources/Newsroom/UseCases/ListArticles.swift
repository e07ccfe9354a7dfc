public import Editorial

/// In which order articles are listed.
public enum ArticleOrder: String, CaseIterable, Hashable, Sendable {
  /// The newest change first.
  case changed
  /// The longest untouched first.
  case waiting
}

/// Where in a list an article stands: when it had last changed, and which it is.
public struct ArticlePlace: Hashable, Sendable {
  public let changed: Instant
  public let article: ArticleID

  public init(changed: Instant, article: ArticleID) {
    self.changed = changed
    self.article = article
  }
}

/// Articles as they stand, for a list. Only what this person may read is on it.
public struct ListArticles: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  public struct Page: Hashable, Sendable {
    public let rows: [ArticleRow]
    /// Where to read on from; `nil` at the end.
    public let next: ArticlePlace?
  }

  /// - Parameters:
  ///   - column: only there and below it.
  ///   - isMine: only what is assigned to this person.
  ///   - place: reads on from there.
  public func callAsFunction(
    in stages: Set<Stage>, of column: ColumnPath = .newsroom, isMine: Bool = false, order: ArticleOrder = .changed,
    after place: ArticlePlace? = nil, limit: Int, by session: Session
  ) async throws(NewsroomError) -> Page {
    let rows = try await asking { () async throws(StoreError) in
      // One more than is given tells whether there are more.
      try await desk.lists.rows(
        in: session.newsroom, stages: stages, of: column, assignedTo: isMine ? session.person.id : nil,
        readable: ReadableArticles(to: session.person, at: desk.clock.now), order: order, after: place,
        limit: limit + 1)
    }
    let given = Array(rows.prefix(limit))
    return Page(
      rows: given,
      next: rows.count > limit ? given.last.map { ArticlePlace(changed: $0.changed, article: $0.article) } : nil)
  }
}
