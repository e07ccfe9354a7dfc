public import Editorial

/// Makes one text of a branch and of the article's text as it stands.
public struct MergeBranch: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  public struct Proposal: Hashable, Sendable {
    public let branch: Branch
    public let current: Revision
    public let merge: Merge
  }

  /// - Parameter preference: what is taken where both changed a paragraph; without one, that is a conflict.
  public func callAsFunction(
    _ number: Int?, of id: ArticleID, by session: Session, preferring preference: Merge.Preference? = nil
  ) async throws(NewsroomError) -> Proposal {
    let article = try await desk.article(id, for: .mergeBranch, reading: .article, by: session)
    let branches = try await asking { () async throws(StoreError) in
      try await desk.editing.branches(of: article.id, in: session.newsroom)
    }
    let mine = branches.filter { $0.author == session.person.id }
    let wanted =
      number.flatMap { number in branches.first { $0.number == number } } ?? (number == nil ? mine.last : nil)
    guard let wanted else { throw .noSuchBranch(number, known: branches.map(\.number)) }
    let revisions = try await ReadArticle(desk).revisions(of: article.id, in: session.newsroom)
    // A text whose base was never one of ours is held against the first there was.
    guard let base = revisions.last(where: { $0.digest == wanted.base }) ?? revisions.first else {
      throw .damaged(.empty)
    }
    let since = revisions.drop { $0.digest != base.digest }.map(\.manuscript)
    // What is in already changes nothing more.
    let start = Merge.isIn(wanted.manuscript, from: base.manuscript, among: since) ? wanted.manuscript : base.manuscript
    return Proposal(
      branch: wanted, current: article.revision,
      merge: Merge(
        base: start, current: article.revision.manuscript, branch: wanted.manuscript, preferring: preference))
  }
}

/// Makes one text of a correction and of the live text that was published while it waited.
public struct MergeLive: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  public struct Proposal: Hashable, Sendable {
    /// The correction as it stands.
    public let current: Revision
    /// What readers read now.
    public let live: Revision
    /// In a conflict `current` is what is live, `branch` the correction.
    public let merge: Merge
  }

  /// `nil` where nothing moved.
  public func callAsFunction(
    _ id: ArticleID, by session: Session, preferring preference: Merge.Preference? = nil
  ) async throws(NewsroomError) -> Proposal? {
    let article = try await desk.article(id, for: .mergeLive, reading: .article, by: session)
    guard let moved = article.movedFrom, let live = article.live?.revision else { return nil }
    let revisions = try await ReadArticle(desk).revisions(of: article.id, in: article.newsroom)
    guard let base = revisions.last(where: { $0.digest == moved }) else { throw .damaged(.empty) }
    return Proposal(
      current: article.revision, live: live,
      merge: Merge(
        base: base.manuscript, current: live.manuscript, branch: article.revision.manuscript, preferring: preference))
  }
}
