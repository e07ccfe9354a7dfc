public import Editorial

/// The whole story of an article: how it stands, what was done to it, and what may be done with it.
public struct StoryOfArticle: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  public struct Story: Hashable, Sendable {
    public let article: Article
    /// What was done to it, the first first.
    public let history: [Sealed<ArticleEvent>]
    /// Whether it may be on our pages.
    public let rights: RightsDecision
    /// Those of its people who have left.
    public let left: Set<PersonID>
  }

  public func callAsFunction(_ id: ArticleID, by session: Session) async throws(NewsroomError) -> Story {
    let article = try await ReadArticle(desk)(id, in: session.newsroom)
    for reading in [Reading.article, .history, .decision] {
      try await desk.permit(reading, of: article, for: .readStory, to: session)
    }
    let left = try await asking { () async throws(StoreError) in try await desk.people.left(in: session.newsroom) }
    return Story(
      article: article, history: try await ReadArticle(desk).history(of: id, in: session.newsroom),
      rights: try await AskRights(desk)(.inbound(.web), on: article),
      left: Set(article.people.filter { left[$0] != nil }))
  }
}
