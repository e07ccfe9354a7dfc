public import Editorial

/// Reads in, for finding them, articles that were not: those from before there was anything to find them by, and those of
/// which something else is kept than they say.
///
/// Everybody goes on working, and searching, meanwhile. Killed at any moment, it goes on where it was when it is started again.
public struct RebuildSearch: Sendable {
  private let desk: Desk
  /// How many articles stand still together while they are read in.
  private static let batch = 50

  public init(_ desk: Desk) { self.desk = desk }

  public struct Report: Hashable, Sendable {
    /// How many articles were looked at.
    public var looked = 0
    /// How many of them were read in.
    public var read = 0
  }

  /// - Parameter telling: told after every batch how far it is.
  public func callAsFunction(
    by session: Session, telling: @Sendable (Report) -> Void = { _ in }
  ) async throws(NewsroomError) -> Report {
    try await desk.administrate(.rebuildSearch, by: session)
    var report = Report()
    // The newest first: they are looked for most.
    while true {
      let unread = try await asking { () async throws(StoreError) in
        try await desk.search.unreadArticles(in: session.newsroom, limit: Self.batch)
      }
      guard !unread.isEmpty else { break }
      let read = try await asking { () async throws(StoreError) in
        try await desk.search.readIn(unread, in: session.newsroom)
      }
      report.read += read.count
      telling(report)
      // Whatever is left of them, the whole below meets again.
      if read.isEmpty { break }
    }
    var last: ArticleID?
    while true {
      let after = last
      let ids = try await asking { () async throws(StoreError) in
        try await desk.search.articles(in: session.newsroom, after: after, limit: Self.batch)
      }
      guard let end = ids.last else { return report }
      report.looked += ids.count
      report.read += try await read(ids, in: session.newsroom)
      telling(report)
      last = end
    }
  }

  private func read(_ ids: [ArticleID], in newsroom: NewsroomID) async throws(NewsroomError) -> Int {
    let wrong = try await asking { () async throws(StoreError) in try await desk.search.misread(ids, in: newsroom) }
    guard !wrong.isEmpty else { return 0 }
    return try await asking { () async throws(StoreError) in try await desk.search.readIn(wrong, in: newsroom) }.count
  }
}
