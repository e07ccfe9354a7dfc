public import Editorial

/// What withdrawing an article will do, for whoever is asked whether they mean it.
public struct ForeseeWithdrawal: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  public struct Outlook: Hashable, Sendable {
    public let live: Live
    /// Where its page lies.
    public let sites: [RegisteredSite]
    /// How many live articles name it, and change with it.
    public let naming: Int
  }

  /// `nil` where nothing of it is live.
  public func callAsFunction(_ id: ArticleID, by session: Session) async throws(NewsroomError) -> Outlook? {
    let article = try await desk.article(id, for: .foreseeWithdrawal, reading: .article, by: session)
    guard let live = article.live else { return nil }
    let naming = try await asking { () async throws(StoreError) in
      try await desk.topics.naming([article.id], in: session.newsroom)
    }
    return Outlook(live: live, sites: try await KnowSite(desk).all(in: session.newsroom), naming: naming.count)
  }
}
