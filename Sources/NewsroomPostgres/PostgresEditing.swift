package import Editorial
import LibPQ
package import Newsroom

extension PostgresStore: Editing {
  public func lease(on article: ArticleID, in newsroom: NewsroomID) async throws(StoreError) -> EditLease? {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.first(
        """
        select fence, person, kind, place, since, until, reason
        from edit_lease
        where newsroom = $1 and article = $2
        order by fence desc
        limit 1
        """, newsroom, article
      ) { row in try row.lease(on: article) } ?? nil
    }
  }

  public func leases(of person: PersonID, in newsroom: NewsroomID, at time: Instant) async throws(StoreError)
    -> [ArticleID]
  {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select article
        from edit_lease as held
        where newsroom = $1 and person = $2 and until > $3 and not exists (
          select from edit_lease
          where newsroom = $1 and edit_lease.article = held.article and edit_lease.fence > held.fence)
        order by article
        """, newsroom, person, time, as: ArticleID.self)
    }
  }

  public func take(
    _ lease: EditLease, parking branch: Branch?, telling announcement: Announcement?, in newsroom: NewsroomID
  ) async throws(StoreError) {
    try await noting(
      newsroom,
      Batch {
        $0.add(
          """
          insert into edit_lease (newsroom, article, fence, person, kind, place, since, until, reason)
          values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
          """, newsroom, lease.article, Int32(lease.fence), lease.person, lease.kind.rawValue, lease.place, lease.since,
          lease.until, lease.reason)
        if let branch { $0.park(branch, in: newsroom) }
        if let announcement { $0.add(announcement, in: newsroom) }
      })
  }

  public func keep(_ autosave: Autosave, in newsroom: NewsroomID) async throws(StoreError) {
    try await noting(
      newsroom,
      Batch {
        $0.add(
          """
          insert into autosave (newsroom, article, person, base, manuscript, saved_at)
          values ($1, $2, $3, $4, $5, $6)
          on conflict (newsroom, article, person) do update
          set base = excluded.base, manuscript = excluded.manuscript, saved_at = excluded.saved_at
          """, newsroom, autosave.article, autosave.person, autosave.base, Document(autosave.manuscript), autosave.at)
      })
  }

  public func autosave(on article: ArticleID, by person: PersonID, in newsroom: NewsroomID) async throws(StoreError)
    -> Autosave?
  {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.first(
        """
        select base, manuscript, saved_at
        from autosave
        where newsroom = $1 and article = $2 and person = $3
        """, newsroom, article, person
      ) { row in
        Autosave(
          article: article, person: person, base: try row.next(),
          manuscript: try row.next(Document<Manuscript>.self).value, at: try row.next())
      }
    }
  }

  public func autosaves(by person: PersonID, in newsroom: NewsroomID) async throws(StoreError) -> [Autosave] {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select article, base, manuscript, saved_at
        from autosave
        where newsroom = $1 and person = $2
        order by article
        """, newsroom, person
      ) { row in
        Autosave(
          article: try row.next(), person: person, base: try row.next(),
          manuscript: try row.next(Document<Manuscript>.self).value, at: try row.next())
      }
    }
  }

  public func park(_ branch: Branch, in newsroom: NewsroomID) async throws(StoreError) {
    try await committing(newsroom, Batch { $0.park(branch, in: newsroom) })
  }

  public func branches(of article: ArticleID, in newsroom: NewsroomID) async throws(StoreError) -> [Branch] {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select article, number, author, base, manuscript, cause, parked_at
        from text_branch
        where newsroom = $1 and article = $2
        order by number
        """, newsroom, article, as: BranchRow.self
      ).map(\.branch)
    }
  }
}

extension RowReader {
  /// The columns `fence, person, kind, place, since, until, reason`; `nil` where all of them are absent.
  mutating func lease(on article: ArticleID) throws -> EditLease? {
    let fence = try next(Int?.self)
    let person = try next(PersonID?.self)
    let kind = try next(String?.self)
    let place = try next(String?.self)
    let since = try next(Instant?.self)
    let until = try next(Instant?.self)
    let reason = try next(String?.self)
    guard let fence, let person, let kind, let place, let since, let until else { return nil }
    guard let known = EditLease.Kind(rawValue: kind) else { throw ValueError("\(kind) is no kind of lease") }
    return EditLease(
      article: article, fence: fence, person: person, kind: known, place: place, since: since, until: until,
      reason: reason)
  }
}

private struct BranchRow: RowReadable, Sendable {
  let branch: Branch

  init(from row: inout RowReader) throws {
    let article = try row.next(ArticleID.self)
    let number = try row.next(Int.self)
    let author = try row.next(PersonID.self)
    let base = try row.next(Digest.self)
    let manuscript = try row.next(Document<Manuscript>.self).value
    let cause = try row.next(String.self)
    guard let known = Branch.Cause(rawValue: cause) else { throw ValueError("\(cause) is no cause of a branch") }
    branch = Branch(
      article: article, number: number, author: author, base: base, manuscript: manuscript, cause: known,
      at: try row.next())
  }
}

extension Batch {
  /// Ends a lease, unless another has followed it meanwhile.
  mutating func end(_ lease: EditLease, in newsroom: NewsroomID) {
    add(
      """
      insert into edit_lease (newsroom, article, fence, person, kind, place, since, until, reason)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
      on conflict do nothing
      """, newsroom, lease.article, Int32(lease.fence), lease.person, lease.kind.rawValue, lease.place, lease.since,
      lease.until, lease.reason)
  }

  fileprivate mutating func park(_ branch: Branch, in newsroom: NewsroomID) {
    add(
      """
      insert into text_branch (newsroom, article, number, author, base, manuscript, cause, parked_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8)
      """, newsroom, branch.article, Int32(branch.number), branch.author, branch.base, Document(branch.manuscript),
      branch.cause.rawValue, branch.at)
  }
}
