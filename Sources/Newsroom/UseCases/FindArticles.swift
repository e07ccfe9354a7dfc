public import Editorial

/// Finds articles by what stands in them, and by where they stand.
///
/// Whoever looks finds what they may read: of an article whose work is not theirs to read, what readers see of it, and
/// neither hits nor counts tell of more.
public struct FindArticles: Sendable {
  let desk: Desk

  /// How far is counted; beyond it the count is said to be at least that.
  public static let counted = 500

  public init(_ desk: Desk) { self.desk = desk }

  public struct Page: Hashable, Sendable {
    /// The newest to have come first.
    public let articles: [FoundArticle]
    /// Where to read on from; `nil` at the end.
    public let next: FoundPlace?
    public let count: FoundCount
    /// How many articles wait to be read in, counted to ``FindArticles/counted``: they are not found yet.
    public let unread: Int
  }

  /// - Parameters:
  ///   - place: reads on from there.
  ///   - limit: how many are given at most.
  public func callAsFunction(
    _ search: TextSearch, after place: FoundPlace? = nil, limit: Int = 20, by session: Session
  ) async throws(NewsroomError) -> Page {
    let readable = ReadableArticles(to: session.person, at: desk.clock.now)
    let found = try await asking { () async throws(StoreError) in
      // One more than is given tells whether there are more.
      try await desk.search.found(
        by: search, readable: readable, in: session.newsroom, below: place, limit: limit + 1)
    }
    let articles = Array(found.prefix(limit))
    let isWhole = place == nil && found.count <= limit
    let count = try await asking { () async throws(StoreError) in
      isWhole
        ? found.count
        : try await desk.search.count(
          of: search, readable: readable, in: session.newsroom, upTo: Self.counted + 1)
    }
    let unread = try await asking { () async throws(StoreError) in
      try await desk.search.unread(in: session.newsroom, upTo: Self.counted)
    }
    return Page(
      articles: articles, next: found.count > limit ? articles.last?.place : nil, count: FoundCount(count),
      unread: unread)
  }
}

/// How many are found.
public enum FoundCount: Hashable, Sendable {
  case exactly(Int)
  /// More than were counted.
  case over(Int)

  init(_ count: Int) {
    self = count > FindArticles.counted ? .over(FindArticles.counted) : .exactly(count)
  }
}
