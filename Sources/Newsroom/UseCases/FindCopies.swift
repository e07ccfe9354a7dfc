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

  /// - Parameter apart: the text itself, and what it is known to come from.
  /// - Returns: what shares most first.
  public func callAsFunction(
    _ manuscript: Manuscript, apart: Set<CopySubject> = [], in newsroom: NewsroomID
  ) async throws(NewsroomError) -> [FoundCopy] {
    // Any id does: the text is only asked about.
    let asked = CopyText(.submission(SubmissionID(desk.identities.uuid())), manuscript)
    guard asked.letters > 0 else { return [] }
    let suspects = try await asking { () async throws(StoreError) in
      try await desk.copies.alike(asked, in: newsroom, limit: Self.looks + apart.count)
    }
    var found: [FoundCopy] = []
    for suspect in suspects where !apart.contains(suspect) {
      guard let other = try await text(of: suspect, in: newsroom) else { continue }
      let shared = SharedPassages(of: manuscript.bodyText, with: other.bodyText)
      let same = CopyText(suspect, other).digest == asked.digest
      guard same || shared.containment >= Self.least || (shared.longest?.letters ?? 0) >= 50 else { continue }
      found.append(FoundCopy(subject: suspect, manuscript: other, shared: shared))
    }
    return found.sorted { $0.shared.containment > $1.shared.containment }
  }

  /// Where an article was seen before, apart from the submission that it was made of.
  public func callAsFunction(_ article: Article) async throws(NewsroomError) -> [FoundCopy] {
    var apart: Set<CopySubject> = [.article(article.id)]
    if case .submission(let id, _, _) = article.provenance { apart.insert(.submission(id)) }
    return try await self(article.revision.manuscript, apart: apart, in: article.newsroom)
  }

  /// Where a submission was seen before, apart from the article that it became.
  public func callAsFunction(_ submission: Submission) async throws(NewsroomError) -> [FoundCopy] {
    var apart: Set<CopySubject> = [.submission(submission.id)]
    if let article = submission.article { apart.insert(.article(article)) }
    return try await self(submission.manuscript, apart: apart, in: submission.newsroom)
  }

  private func text(of subject: CopySubject, in newsroom: NewsroomID) async throws(NewsroomError) -> Manuscript? {
    try await asking { () async throws(StoreError) in
      switch subject {
      case .article(let id): try await desk.articles.article(id, in: newsroom)?.revision.manuscript
      case .submission(let id): try await desk.submissions.submission(id, in: newsroom)?.manuscript
      }
    }
  }
}
