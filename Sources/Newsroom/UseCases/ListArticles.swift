public import Editorial

/// Articles as they stand, for a list. Only what this person may read is on it.
public struct ListArticles: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// The longest untouched first.
  ///
  /// - Parameters:
  ///   - column: only there and below it.
  ///   - isMine: only what is assigned to this person.
  public func callAsFunction(
    in stages: Set<Stage>, of column: ColumnPath = .newsroom, isMine: Bool = false, limit: Int, by session: Session
  ) async throws(NewsroomError) -> [ArticleRow] {
    try await asking { () async throws(StoreError) in
      try await desk.lists.rows(
        in: session.newsroom, stages: stages, of: column, assignedTo: isMine ? session.person.id : nil,
        readable: ReadableArticles(to: session.person, at: desk.clock.now), limit: limit)
    }
  }
}
