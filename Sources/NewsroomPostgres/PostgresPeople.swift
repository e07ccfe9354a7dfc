package import Editorial
import LibPQ
package import Newsroom

extension PostgresStore: People {
  public func person(_ id: PersonID, in newsroom: NewsroomID) async throws(StoreError) -> Person? {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.first(
        """
        select id, name, is_verified, is_group, roles, columns, delegations
        from person_now
        where newsroom = $1 and id = $2
        """, newsroom, id, as: PersonRow.self)?.person
    }
  }

  public func everybody(in newsroom: NewsroomID) async throws(StoreError) -> [Person] {
    let everybody = try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select id, name, is_verified, is_group, roles, columns, delegations
        from person_now
        where newsroom = $1
        """, newsroom, as: PersonRow.self
      ).map(\.person)
    }
    return everybody.sorted { $0.id < $1.id }
  }

  public func save(
    _ people: [Person], in newsroom: NewsroomID, by actor: PersonID, at time: Instant, telling tellings: [Announcement]
  ) async throws(StoreError) {
    try await committing(
      newsroom,
      Batch {
        $0.add("select change_people($1)", newsroom)
        $0.save(people, in: newsroom, by: actor, at: time)
        $0.add("select keep_an_administrator($1)", newsroom)
        for telling in tellings { $0.add(telling, in: newsroom) }
      })
  }

  public func holder(ofToken digest: Digest, at time: Instant) async throws(StoreError) -> TokenHolder? {
    try await readingAcross { connection throws(DatabaseError) in
      try connection.first(
        """
        select id, name, is_verified, is_group, roles, columns, delegations, newsroom, expires_at, last_used_at,
          idle_seconds, untold
        from token_holder($1, $2)
        """, digest, time
      ) { row in
        let person = try PersonRow(from: &row).person
        return TokenHolder(
          person: person, newsroom: try row.next(), expires: try row.next(), lastUsed: try row.next(),
          idleSeconds: try row.next(Int32?.self).map { Int($0) }, untold: Int(try row.next(Int64.self)))
      }
    }
  }

  public func add(_ token: AccessToken) async throws(StoreError) {
    try await committing(
      token.newsroom,
      Batch {
        $0.add(
          "select issue_token($1, $2, $3, $4, $5)", token.newsroom, token.digest, token.person, token.issued,
          token.expires)
      })
  }

  public func revoke(
    tokensOf person: PersonID, in newsroom: NewsroomID, only digest: Digest?, by actor: PersonID, at time: Instant
  ) async throws(StoreError) -> Int {
    let count = try await writing(newsroom) { transaction throws(DatabaseError) in
      try transaction.first(
        "select revoke_tokens($1, $2, $3, $4)", newsroom, person, digest, time, as: Int64.self)
    }
    return Int(count ?? 0)
  }
}

/// A person with the roles she holds now.
private struct PersonRow: RowReadable, Sendable {
  let person: Person

  init(from row: inout RowReader) throws {
    let id = try row.next(PersonID.self)
    let name = try row.next(String.self)
    let isVerified = try row.next(Bool.self)
    let isGroup = try row.next(Bool.self)
    let roles = try row.next([String].self)
    let columns = try row.next([ColumnPath].self)
    let grants = try zip(roles, columns).map { name, column in
      guard let role = Role(rawValue: name) else { throw ValueError("\(name) is no role") }
      return RoleGrant(role, in: column)
    }
    let standIns = try row.next(Document<[DelegationOfPerson]>.self).value.compactMap { $0.standIn(of: id) }
    person = try Person(
      id: id, name: name, isVerified: isVerified, isGroup: isGroup, grants: grants, standIns: standIns)
  }
}

extension Batch {
  /// Saves what is known of people. A role no longer held is closed, one newly held opened, one still held left alone.
  mutating func save(_ people: [Person], in newsroom: NewsroomID, by actor: PersonID, at time: Instant) {
    let grants = people.flatMap { person in person.grants.map { (person.id, $0) } }
    let holders = grants.map(\.0)
    let roles = grants.map(\.1.role.rawValue)
    let columns = grants.map(\.1.column)
    add(
      """
      insert into person (newsroom, id, name, is_verified, is_group, saved_at)
      select $1, saved.*, $6
      from unnest($2, $3, $4, $5) as saved (id, name, is_verified, is_group)
      on conflict (newsroom, id) do update
      set name = excluded.name, is_verified = excluded.is_verified, is_group = excluded.is_group,
        saved_at = excluded.saved_at
      """, newsroom, people.map(\.id), people.map(\.name), people.map(\.isVerified), people.map(\.isGroup), time)
    add(
      """
      update role_grant
      set revoked_by = $6, revoked_at = $7
      where newsroom = $1 and person = any($2) and revoked_at is null
        and (person, role, column_path) not in (select * from unnest($3, $4, $5))
      """, newsroom, people.map(\.id), holders, roles, columns, actor, time)
    add(
      """
      insert into role_grant (newsroom, person, role, column_path, granted_by, granted_at)
      select $1, held.*, $5, $6
      from unnest($2, $3, $4) as held (person, role, column_path)
      on conflict (newsroom, person, role, column_path) where revoked_at is null do nothing
      """, newsroom, holders, roles, columns, actor, time)
  }

  /// By the owner; everybody else makes tokens by `issue_token`.
  mutating func add(_ token: AccessToken) {
    add(
      """
      insert into access_token (newsroom, digest, person, issued_at, expires_at, issued_by)
      values ($1, $2, $3, $4, $5, $6)
      """, token.newsroom, token.digest, token.person, token.issued, token.expires, token.issuer)
  }
}
