public import Editorial

/// Begins or goes on with work on a text, so that others know of it.
public struct TakeLease: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  public struct Outcome: Hashable, Sendable {
    public let lease: EditLease
    /// What the person who was displaced had typed and not saved, now a branch of hers.
    public let displaced: Branch?
  }

  public func callAsFunction(_ wish: LeaseWish, on id: ArticleID, by session: Session) async throws(NewsroomError)
    -> Outcome
  {
    let article = try await ReadArticle(desk)(id, in: session.newsroom)
    let settings = try await ReadNewsroom(desk)(session.newsroom)
    let facts = Facts(person: session.person, column: settings.column(article.column))
    while true {
      let last = try await asking { () async throws(StoreError) in
        try await desk.editing.lease(on: id, in: session.newsroom)
      }
      let now = desk.clock.now
      if let last, last.covers(wish, by: session.person.id, at: now) { return Outcome(lease: last, displaced: nil) }
      let lease: EditLease
      do { lease = try article.lease(wish, after: last, knowing: facts, at: now) } catch {
        throw try await desk.refusing(error, .takeLease, on: id, by: session)
      }
      let displaced = try await displaced(by: lease, last, of: article, in: session.newsroom, at: now)
      do {
        try await desk.editing.take(lease, parking: displaced, in: session.newsroom)
        return Outcome(lease: lease, displaced: displaced)
      } catch .conflict {
        // Somebody else was quicker; what they hold is looked at before anything is taken.
        continue
      } catch {
        throw NewsroomError(error)
      }
    }
  }

  /// Ends one's own lease; one that is another's, or over, is left alone.
  public func giveBack(_ id: ArticleID, by session: Session) async throws(NewsroomError) -> EditLease? {
    let last = try await asking { () async throws(StoreError) in
      try await desk.editing.lease(on: id, in: session.newsroom)
    }
    let now = desk.clock.now
    guard let last, last.person == session.person.id, last.holds(at: now) else { return nil }
    let ended = EditLease(
      article: id, fence: last.fence + 1, person: last.person, kind: last.kind, place: last.place, since: last.since,
      until: now, reason: last.reason)
    do {
      try await desk.editing.take(ended, parking: nil, in: session.newsroom)
    } catch .conflict {
      return nil
    } catch {
      throw NewsroomError(error)
    }
    return ended
  }

  private func displaced(
    by lease: EditLease, _ last: EditLease?, of article: Article, in newsroom: NewsroomID, at now: Instant
  ) async throws(NewsroomError) -> Branch? {
    guard let last, last.bars(lease.person, at: now) else { return nil }
    let typed = try await asking { () async throws(StoreError) in
      try await desk.editing.autosave(on: article.id, by: last.person, in: newsroom)
    }
    guard let typed, typed.at >= last.since else { return nil }
    let saved = try await ReadArticle(desk).revisions(of: article.id, in: newsroom).map(\.manuscript)
    guard !saved.contains(typed.manuscript) else { return nil }
    return Branch(
      article: article.id, number: try await desk.nextBranch(of: article.id, in: newsroom), author: last.person,
      base: typed.base, manuscript: typed.manuscript, cause: .displaced, at: now)
  }
}

/// Saves a text; one that cannot be saved because others were at work is set aside as a branch of its writer's.
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
      let branch = try await park(manuscript, base: base, cause, on: id, by: session)
      throw .parked(error.refusal ?? Refusal(.article(.edit), []), branch)
    }
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
      to: .edit(manuscript, base: article.revision.digest), knowing: facts, at: now)
    guard unmet.isEmpty else {
      throw try await desk.refusing(Refusal(.article(.edit), unmet), .keepText, on: id, by: session)
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
    throw try await desk.refusing(refusal, useCase, on: id, by: session)
  }

  private func park(
    _ manuscript: Manuscript, base: Digest, _ cause: Branch.Cause, on id: ArticleID, by session: Session
  ) async throws(NewsroomError) -> Branch {
    // The same text tried again is the same branch.
    let known = try await asking { () async throws(StoreError) in
      try await desk.editing.branches(of: id, in: session.newsroom)
    }
    let same = known.first { $0.author == session.person.id && $0.manuscript == manuscript && $0.base == base }
    if let same { return same }
    while true {
      let branch = Branch(
        article: id, number: try await desk.nextBranch(of: id, in: session.newsroom), author: session.person.id,
        base: base, manuscript: manuscript, cause: cause, at: desk.clock.now)
      do {
        try await desk.editing.park(branch, in: session.newsroom)
        return branch
      } catch .conflict {
        continue
      } catch {
        throw NewsroomError(error)
      }
    }
  }
}

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
    return Proposal(
      branch: wanted, current: article.revision,
      merge: Merge(
        base: base.manuscript, current: article.revision.manuscript, branch: wanted.manuscript, preferring: preference))
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
  fileprivate func nextBranch(of article: ArticleID, in newsroom: NewsroomID) async throws(NewsroomError) -> Int {
    let branches = try await asking { () async throws(StoreError) in
      try await editing.branches(of: article, in: newsroom)
    }
    return (branches.last?.number ?? 0) + 1
  }
}
