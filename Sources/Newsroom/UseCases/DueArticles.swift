public import Editorial

/// What is due in a column and below, by an instant.
public struct DueArticles: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  public struct Page: Hashable, Sendable {
    public let rows: [DueRow]
    /// Where to read on from; `nil` at the end.
    public let next: QueuePlace?
  }

  /// Only what this person may read: the lines of a page that they may not are left out of it.
  public func callAsFunction(
    in column: ColumnPath, by session: Session, until moment: Instant?, after place: QueuePlace? = nil,
    limit: Int = 100
  ) async throws(NewsroomError) -> Page {
    let settings = try await ReadNewsroom(desk)(session.newsroom)
    let now = desk.clock.now
    let stretches = settings.dueStretches(within: column).filter { stretch in
      !session.person.roles(in: stretch.column, at: now).isEmpty
    }
    let page = try await page(stretches, of: settings.id, by: moment, after: place, limit: limit)
    let doubtful = page.rows.filter { !Reading.article.rule.lets(session.person, readIn: $0.column, at: now) }
      .map(\.article)
    guard !doubtful.isEmpty else { return page }
    let articles = try await asking { () async throws(StoreError) in
      try await desk.dependents.articles(doubtful, in: session.newsroom)
    }
    let closed = Set(doubtful)
      .subtracting(articles.filter { session.person.canRead(.article, of: $0, at: now) }.map(\.id))
    return Page(rows: page.rows.filter { !closed.contains($0.article) }, next: page.next)
  }

  /// - Parameter moment: what is due later is left out; `nil` for all that is ever due.
  package func callAsFunction(
    in column: ColumnPath, of settings: NewsroomSettings, by moment: Instant?, after place: QueuePlace? = nil,
    limit: Int = 100
  ) async throws(NewsroomError) -> Page {
    try await page(settings.dueStretches(within: column), of: settings.id, by: moment, after: place, limit: limit)
  }

  private func page(
    _ stretches: [DueStretch], of newsroom: NewsroomID, by moment: Instant?, after place: QueuePlace?, limit: Int
  ) async throws(NewsroomError) -> Page {
    guard !stretches.isEmpty else { return Page(rows: [], next: nil) }
    let rows = try await asking { () async throws(StoreError) in
      try await desk.lists.due(
        in: stretches, of: newsroom, by: moment ?? .endOfTime, after: place,
        limit: limit)
    }
    return Page(rows: rows, next: rows.count == limit ? rows.last?.place : nil)
  }
}
