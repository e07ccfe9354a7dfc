public import Editorial

/// Proves that an article's history is whole, and that replaying it gives exactly what is stored.
public struct VerifyHistory: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// Of an article, by those who read its history and by those who audit. Returns how many links were checked; throws
  /// `damaged` with what is wrong.
  public func callAsFunction(_ id: ArticleID, by session: Session) async throws(NewsroomError) -> Int {
    let article = try await ReadArticle(desk)(id, in: session.newsroom)
    if !session.person.canRead(.history, of: article, at: desk.clock.now) {
      try await desk.permit(.audit, for: .verifyArticle, on: id, to: session)
    }
    return try await self(id, in: session.newsroom)
  }

  public func callAsFunction(_ id: SubmissionID, by session: Session) async throws(NewsroomError) -> Int {
    try await desk.permit(.audit, for: .verifyArticle, on: id, to: session)
    return try await self(id, in: session.newsroom)
  }

  public func callAsFunction(_ id: FeeID, by session: Session) async throws(NewsroomError) -> Int {
    try await desk.permit(.audit, for: .verifyArticle, on: id, to: session)
    return try await self(id, in: session.newsroom)
  }

  public func callAsFunction(_ id: ClaimID, by session: Session) async throws(NewsroomError) -> Int {
    try await desk.permit(.audit, for: .verifyArticle, on: id, to: session)
    return try await self(id, in: session.newsroom)
  }

  /// Returns how many links were checked; throws `damaged` with what is wrong.
  package func callAsFunction(_ id: ArticleID, in newsroom: NewsroomID) async throws(NewsroomError) -> Int {
    let article = try await ReadArticle(desk)(id, in: newsroom)
    // Somebody may have gone on since the article was read.
    let history = try await ReadArticle(desk).history(of: id, in: newsroom).filter { $0.number <= article.version }
    return try Self.held(article, history.count) { () throws(HistoryFault) in try Article.folding(history, id: id) }
  }

  /// The same for a submission.
  package func callAsFunction(_ id: SubmissionID, in newsroom: NewsroomID) async throws(NewsroomError) -> Int {
    let read = try await asking { () async throws(StoreError) in
      let submission = try await desk.submissions.submission(id, in: newsroom)
      return (submission, try await desk.submissions.history(of: id, in: newsroom))
    }
    guard let submission = read.0 else { throw .noSuchSubmission(String(id.short)) }
    let history = read.1.filter { $0.number <= submission.version }
    return try Self.held(submission, history.count) { () throws(HistoryFault) in
      try Submission.folding(history, id: id)
    }
  }

  /// The same for a fee.
  package func callAsFunction(_ id: FeeID, in newsroom: NewsroomID) async throws(NewsroomError) -> Int {
    let read = try await asking { () async throws(StoreError) in
      let fee = try await desk.fees.fee(id, in: newsroom)
      return (fee, try await desk.fees.history(of: id, in: newsroom, after: 0))
    }
    guard let fee = read.0 else { throw .noSuchFee(String(id.short)) }
    let history = read.1.filter { $0.number <= fee.version }
    return try Self.held(fee, history.count) { () throws(HistoryFault) in try Fee.folding(history, id: id) }
  }

  /// The same for a claim.
  package func callAsFunction(_ id: ClaimID, in newsroom: NewsroomID) async throws(NewsroomError) -> Int {
    let read = try await asking { () async throws(StoreError) in
      let claim = try await desk.claims.claim(id, in: newsroom)
      return (claim, try await desk.claims.history(of: id, in: newsroom))
    }
    guard let claim = read.0 else { throw .noSuchClaim(String(id.short)) }
    let history = read.1.filter { $0.number <= claim.version }
    return try Self.held(claim, history.count) { () throws(HistoryFault) in try Claim.folding(history, id: id) }
  }

  private static func held<State: Equatable>(
    _ stored: State, _ count: Int, replaying: () throws(HistoryFault) -> State
  ) throws(NewsroomError) -> Int {
    let replayed: State
    do { replayed = try replaying() } catch { throw .damaged(error) }
    guard replayed == stored else { throw .damaged(.stateDiffers) }
    return count
  }
}
