public import Editorial

/// All that is planned in a column and below it, however far ahead: schedules, embargoes, deadlines, withdrawals.
public struct PlanOfArticles: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// Only of what this person may read; the first first.
  ///
  /// - Parameters:
  ///   - start: what was before is left out; without it, what has been and was not done is there too.
  ///   - end: what comes later is left out.
  public func callAsFunction(
    in column: ColumnPath, from start: Instant? = nil, until end: Instant? = nil, by session: Session
  ) async throws(NewsroomError) -> [Planned] {
    let articles = try await asking { () async throws(StoreError) in
      try await desk.lists.planned(in: session.newsroom)
    }
    let now = desk.clock.now
    let readable = ReadableArticles(to: session.person, at: now)
    return articles.filter { $0.column.isWithin(column) && readable.contains($0) }.flatMap { $0.planned(at: now) }
      .filter { one in start.map { $0 <= one.at } ?? true && end.map { one.at <= $0 } ?? true }
      .sorted { ($0.at, $0.article.description.exact) < ($1.at, $1.article.description.exact) }
  }
}
