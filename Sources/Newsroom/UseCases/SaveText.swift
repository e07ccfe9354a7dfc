public import Editorial

/// Saves a text; one that cannot be saved because others were at work is set aside as a branch of its writer's, unless
/// nothing was written on the text that it began from.
public struct SaveText: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// - Parameter live: the live text that it was brought together with.
  public func callAsFunction(
    _ manuscript: Manuscript, base: Digest, onto live: Digest? = nil, on id: ArticleID, by session: Session,
    request: Request? = nil
  ) async throws(NewsroomError) -> Article {
    try await step(manuscript, base: base, onto: live, on: id, by: session, request: request).article
  }

  /// The same, with what happened by it.
  public func step(
    _ manuscript: Manuscript, base: Digest, onto live: Digest? = nil, on id: ArticleID, by session: Session,
    request: Request? = nil
  ) async throws(NewsroomError) -> ArticleStep {
    do {
      return try await ActOnArticle(desk).step(
        .edit(manuscript, base: base, onto: live), on: id, by: session, request: request)
    } catch {
      let cause: Branch.Cause
      switch error {
      case .changedMeanwhile: cause = .stale
      case .refused(let refusal):
        guard let found = refusal.branchCause else { throw error }
        cause = found
      default: throw error
      }
      let article = try await ReadArticle(desk)(id, in: session.newsroom)
      if try await isUnchanged(manuscript, since: base, on: article) {
        // That the live text was taken would not be on record.
        guard live == nil else { throw error }
        return ArticleStep(article)
      }
      let branch = try await park(
        manuscript, base: base, cause, on: id, of: session.person.id, in: session.newsroom)
      // Who was quicker than the look at the text has left another one.
      let moved = Unmet.baseText(
        written: base, current: article.revision.digest, by: article.changedBy, at: article.changed)
      throw .parked(error.refusal ?? Refusal(.article(.edit), [moved]), branch)
    }
  }

  /// Whether the words and pictures are those of the text that was written from.
  private func isUnchanged(
    _ manuscript: Manuscript, since base: Digest, on article: Article
  ) async throws(NewsroomError) -> Bool {
    let read = ReadArticle(desk)
    let written =
      article.revision.digest == base
      ? article.revision
      : try await read.revisions(of: article.id, in: article.newsroom).last { $0.digest == base }
    return written?.manuscript == manuscript
  }

  /// Keeps what is being typed, apart from revisions: nothing is voided, nobody is held up.
  public func keep(
    _ manuscript: Manuscript, base: Digest, on id: ArticleID, by session: Session
  ) async throws(NewsroomError) -> Autosave {
    let article = try await ReadArticle(desk)(id, in: session.newsroom)
    let settings = try await ReadNewsroom(desk)(session.newsroom)
    let facts = Facts(person: session.person, column: settings.column(article.column))
    let now = desk.clock.now
    let unmet = article.obstacles(
      to: .edit(manuscript, base: article.revision.digest), knowing: facts, at: now
    ).filter { $0 != .text(.empty(.body)) }
    guard unmet.isEmpty else {
      throw try await desk.refusing(Refusal(.article(.edit), unmet), .keepText, on: id, by: session, about: article)
    }
    let autosave = Autosave(article: id, person: session.person.id, base: base, manuscript: manuscript, at: now)
    try await asking { () async throws(StoreError) in try await desk.editing.keep(autosave, in: session.newsroom) }
    return autosave
  }

  /// Throws, on record, for somebody who may not edit this article at all.
  func permit(_ useCase: UseCase, on id: ArticleID, by session: Session) async throws(NewsroomError) {
    let article = try await ReadArticle(desk)(id, in: session.newsroom)
    let facts = try await desk.bareFacts(about: article, for: session)
    let edit = ArticleCommand.edit(article.revision.manuscript, base: article.revision.digest)
    let refusal = Refusal(.article(.edit), article.obstacles(to: edit, knowing: facts, at: desk.clock.now))
    guard refusal.isForWantOfRight else { return }
    throw try await desk.refusing(refusal, useCase, on: id, by: session, about: article)
  }

  /// What somebody typed and will not save any more, as a branch of theirs; `nil` where nothing of it would be lost.
  func keepAsBranch(_ autosave: Autosave, in newsroom: NewsroomID) async throws(NewsroomError) -> Branch? {
    let saved = try await ReadArticle(desk).revisions(of: autosave.article, in: newsroom).map(\.manuscript)
    let known = try await asking { () async throws(StoreError) in
      try await desk.editing.branches(of: autosave.article, in: newsroom)
    }
    guard !saved.contains(autosave.manuscript),
      !known.contains(where: { $0.author == autosave.person && $0.manuscript == autosave.manuscript })
    else { return nil }
    return try await park(
      autosave.manuscript, base: autosave.base, .left, on: autosave.article, of: autosave.person, in: newsroom)
  }

  private func park(
    _ manuscript: Manuscript, base: Digest, _ cause: Branch.Cause, on id: ArticleID, of author: PersonID,
    in newsroom: NewsroomID
  ) async throws(NewsroomError) -> Branch {
    // The same text tried again is the same branch.
    let known = try await asking { () async throws(StoreError) in
      try await desk.editing.branches(of: id, in: newsroom)
    }
    let same = known.first { $0.author == author && $0.manuscript == manuscript && $0.base == base }
    if let same { return same }
    while true {
      let branch = Branch(
        article: id, number: try await desk.nextBranch(of: id, in: newsroom), author: author,
        base: base, manuscript: manuscript, cause: cause, at: desk.clock.now)
      do {
        try await desk.editing.park(branch, in: newsroom)
        return branch
      } catch .conflict {
        continue
      } catch {
        throw NewsroomError(error)
      }
    }
  }
}

extension Refusal {
  /// Why a text that its writer may otherwise save has to be set aside; `nil` for any other refusal.
  fileprivate var branchCause: Branch.Cause? {
    let isOurs = unmet.allSatisfy {
      switch $0 {
      case .baseText, .leased: true
      default: false
      }
    }
    guard isOurs else { return nil }
    return unmet.contains { if case .leased = $0 { true } else { false } } ? .leased : .stale
  }
}

extension NewsroomError {
  fileprivate var refusal: Refusal? { if case .refused(let refusal) = self { refusal } else { nil } }
}

extension Desk {
  func nextBranch(of article: ArticleID, in newsroom: NewsroomID) async throws(NewsroomError) -> Int {
    let branches = try await asking { () async throws(StoreError) in
      try await editing.branches(of: article, in: newsroom)
    }
    return (branches.last?.number ?? 0) + 1
  }
}
