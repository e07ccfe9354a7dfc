public import Editorial

/// A text of the newsroom that another shares passages with.
public struct FoundCopy: Hashable, Sendable {
  public let subject: CopySubject
  public let manuscript: Manuscript
  /// What the text that was asked about shares with it.
  public let shared: SharedPassages

  public var seen: SeenBefore { SeenBefore(subject: subject, ofThis: shared.ofThis, ofThat: shared.ofThat) }
}

/// Finds where a text was seen before: in articles and in submissions, whole or in part.
public struct FindCopies: Sendable {
  private let desk: Desk
  /// How many of the most alike are looked at.
  private static let looks = 8
  /// Below this share of either text, in per cent, and with no passage of 50 letters, it is chance.
  private static let least = 5

  public init(_ desk: Desk) { self.desk = desk }

  /// Where an article was seen before; only among what this person may read.
  public func callAsFunction(of id: ArticleID, by session: Session) async throws(NewsroomError) -> [FoundCopy] {
    try await self(desk.article(id, for: .findCopiesOfArticle, reading: .copies, by: session), for: session)
  }

  /// Where a submission was seen before; only among what this person may read.
  public func callAsFunction(ofSubmission id: SubmissionID, by session: Session) async throws(NewsroomError)
    -> [FoundCopy]
  {
    try await desk.permit(.submission, for: .findCopiesOfSubmission, on: id, to: session)
    let submission = try await asking { () async throws(StoreError) in
      try await desk.submissions.submission(id, in: session.newsroom)
    }
    guard let submission else { throw .noSuchSubmission(String(id.short)) }
    return try await self(submission, for: session)
  }

  /// - Parameter apart: the text itself, and what it is known to come from.
  /// - Returns: what shares most first.
  package func callAsFunction(
    _ manuscript: Manuscript, apart: Set<CopySubject> = [], in newsroom: NewsroomID, for session: Session? = nil
  ) async throws(NewsroomError) -> [FoundCopy] {
    // Any id does: the text is only asked about.
    let asked = CopyText(.submission(SubmissionID(desk.identities.uuid())), manuscript)
    guard asked.letters > 0 else { return [] }
    let suspects = try await asking { () async throws(StoreError) in
      try await desk.copies.alike(asked, in: newsroom, limit: Self.looks + apart.count)
    }
    var found: [FoundCopy] = []
    for suspect in suspects where !apart.contains(suspect) {
      guard let other = try await text(of: suspect, in: newsroom, for: session) else { continue }
      let shared = SharedPassages(of: manuscript.bodyText, with: other.bodyText)
      let same = CopyText(suspect, other).digest == asked.digest
      guard same || shared.containment >= Self.least || (shared.longest?.letters ?? 0) >= 50 else { continue }
      found.append(FoundCopy(subject: suspect, manuscript: other, shared: shared))
    }
    return found.sorted { $0.shared.containment > $1.shared.containment }
  }

  /// Where an article was seen before, apart from the submission that it was made of.
  package func callAsFunction(_ article: Article, for session: Session? = nil) async throws(NewsroomError)
    -> [FoundCopy]
  {
    var apart: Set<CopySubject> = [.article(article.id)]
    if case .submission(let id, _, _) = article.provenance { apart.insert(.submission(id)) }
    return try await self(article.revision.manuscript, apart: apart, in: article.newsroom, for: session)
  }

  /// Where a submission was seen before, apart from the article that it became.
  package func callAsFunction(_ submission: Submission, for session: Session? = nil) async throws(NewsroomError)
    -> [FoundCopy]
  {
    var apart: Set<CopySubject> = [.submission(submission.id)]
    if let article = submission.article { apart.insert(.article(article)) }
    return try await self(submission.manuscript, apart: apart, in: submission.newsroom, for: session)
  }

  /// The text of an article or a submission; `nil` where this person may not read it.
  private func text(
    of subject: CopySubject, in newsroom: NewsroomID, for session: Session?
  ) async throws(NewsroomError) -> Manuscript? {
    let now = desk.clock.now
    switch subject {
    case .article(let id):
      let article = try await asking { () async throws(StoreError) in try await desk.articles.article(id, in: newsroom)
      }
      guard let article else { return nil }
      let isOpen = session.map { $0.person.canRead(.article, of: article, at: now) } ?? true
      return isOpen ? article.revision.manuscript : article.shown?.revision.manuscript
    case .submission(let id):
      if let session, !Reading.submission.rule.lets(session.person, readIn: .newsroom, at: now) { return nil }
      return try await asking { () async throws(StoreError) in
        try await desk.submissions.submission(id, in: newsroom)?.manuscript
      }
    }
  }
}
