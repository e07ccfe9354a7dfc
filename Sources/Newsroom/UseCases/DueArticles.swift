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

  /// - Parameter moment: what is due later is left out; `nil` for all that is ever due.
  public func callAsFunction(
    in column: ColumnPath, of settings: NewsroomSettings, by moment: Instant?, after place: QueuePlace? = nil,
    limit: Int = 100
  ) async throws(NewsroomError) -> Page {
    let rows = try await asking { () async throws(StoreError) in
      try await desk.lists.due(
        in: settings.dueStretches(within: column), of: settings.id, by: moment ?? .endOfTime, after: place,
        limit: limit)
    }
    return Page(rows: rows, next: rows.count == limit ? rows.last?.place : nil)
  }
}
