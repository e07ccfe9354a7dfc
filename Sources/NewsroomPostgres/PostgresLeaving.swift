package import Editorial
import LibPQ
package import Newsroom

extension PostgresStore {
  public func used(token digest: Digest, in newsroom: NewsroomID, at time: Instant) async throws(StoreError) {
    try await noting(newsroom, Batch { $0.add("select token_was_used($1, $2)", digest, time) })
  }

  public func tokens(of person: PersonID?, in newsroom: NewsroomID) async throws(StoreError) -> [KnownToken] {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select digest, person, issued_at, expires_at, issued_by, kind, last_used_at, revoked_at
        from access_token
        where newsroom = $1 and ($2 is null or person = $2)
        order by issued_at desc, digest desc
        """, newsroom, person
      ) { row in
        KnownToken(token: try row.token(of: newsroom), lastUsed: try row.next(), revoked: try row.next())
      }
    }
  }

  public func tell(
    of person: PersonID, actingWith digest: Digest, in newsroom: NewsroomID, at time: Instant
  ) async throws(StoreError) -> [AccessToken] {
    try await leasing(newsroom) { transaction, _ throws(DatabaseError) in
      try transaction.query(
        """
        select digest, person, issued_at, expires_at, issued_by, 'token'
        from tell_of_tokens($1, $2)
        order by issued_at
        """, newsroom, time
      ) { row in try row.token(of: newsroom) }
    }
  }

  public func end(
    _ person: PersonID, in newsroom: NewsroomID, by actor: PersonID, at time: Instant, telling tellings: [Announcement]
  ) async throws(StoreError) {
    try await committing(
      newsroom,
      Batch {
        $0.add("select person_leaves($1, $2, $3, $4)", newsroom, person, actor, time)
        for telling in tellings { $0.add(telling, in: newsroom) }
      })
  }

  public func readmit(
    _ person: PersonID, in newsroom: NewsroomID, by actor: PersonID, at time: Instant
  ) async throws(StoreError) {
    try await committing(
      newsroom, Batch { $0.add("select person_returns($1, $2, $3, $4)", newsroom, person, actor, time) })
  }

  public func left(in newsroom: NewsroomID) async throws(StoreError) -> [PersonID: Instant] {
    let rows = try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select id, left_at
        from person
        where newsroom = $1 and left_at is not null
        """, newsroom
      ) { row in (try row.next(PersonID.self), try row.next(Instant.self)) }
    }
    return Dictionary(uniqueKeysWithValues: rows)
  }

  public func events(of person: PersonID, in newsroom: NewsroomID) async throws(StoreError) -> [PersonEvent] {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select what, by_person, done_at
        from person_event
        where newsroom = $1 and person = $2
        order by number
        """, newsroom, person
      ) { row in
        let name = try row.next(String.self)
        guard let kind = PersonEvent.Kind(rawValue: name) else { throw ValueError("\(name) is no event of a person") }
        return PersonEvent(kind, of: person, by: try row.next(), at: try row.next())
      }
    }
  }
}

extension RowReader {
  fileprivate mutating func token(of newsroom: NewsroomID) throws -> AccessToken {
    let (digest, person, issued) = (try next(Digest.self), try next(PersonID.self), try next(Instant.self))
    let (expires, issuer, name) = (try next(Instant.self), try next(PersonID?.self), try next(String.self))
    guard let kind = AccessToken.Kind(rawValue: name) else { throw ValueError("\(name) is no kind of token") }
    return AccessToken(
      digest: digest, person: person, newsroom: newsroom, issued: issued, expires: expires, issuer: issuer, kind: kind)
  }
}
