public import Editorial

/// Goes through everything that is kept, to prove it; of articles, submissions and fees only the ids of a part are held.
public struct AuditNewsroom: Sendable {
  let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  public struct Part: Hashable, Sendable {
    public let articles: [ArticleID]
    public let submissions: [SubmissionID]
    public let fees: [FeeID]
  }

  /// The ids that begin with `digits`.
  public func part(_ digits: String, by session: Session) async throws(NewsroomError) -> Part {
    try await desk.permit(.audit, for: .auditPart, to: session)
    return try await asking { () async throws(StoreError) in
      Part(
        articles: try await desk.articles.identifiers(beginning: digits, in: session.newsroom, limit: .max),
        submissions: try await desk.submissions.identifiers(beginning: digits, in: session.newsroom, limit: .max),
        fees: try await desk.fees.fees(beginning: digits, in: session.newsroom, limit: .max))
    }
  }

  /// Those of the articles of which something else is kept for finding them than they say.
  public func misread(_ articles: [ArticleID], by session: Session) async throws(NewsroomError) -> [ArticleID] {
    try await desk.permit(.audit, for: .auditSearch, to: session)
    return try await asking { () async throws(StoreError) in
      try await desk.search.misread(articles, in: session.newsroom)
    }
  }

  public func claims(by session: Session) async throws(NewsroomError) -> [ClaimID] {
    try await desk.permit(.audit, for: .auditClaims, to: session)
    return try await asking { () async throws(StoreError) in
      try await desk.claims.rows(in: session.newsroom, states: Set(ClaimState.allCases), limit: 1_000_000).map(\.id)
    }
  }
}
