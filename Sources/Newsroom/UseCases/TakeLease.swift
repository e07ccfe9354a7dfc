public import Editorial

/// Begins or goes on with work on a text, so that others know of it.
public struct TakeLease: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  public struct Outcome: Hashable, Sendable {
    public let lease: EditLease
    /// What the person who was displaced had typed and not saved, now a branch of theirs.
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
        throw try await desk.refusing(error, .takeLease, on: id, by: session, about: article)
      }
      let displaced = try await displaced(by: lease, last, of: article, in: session.newsroom, at: now)
      do {
        try await desk.editing.take(
          lease, parking: displaced, telling: lease.announcement(after: last, at: now), in: session.newsroom)
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
    let ended = last.ended(at: now)
    do {
      try await desk.editing.take(ended, parking: nil, telling: nil, in: session.newsroom)
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
