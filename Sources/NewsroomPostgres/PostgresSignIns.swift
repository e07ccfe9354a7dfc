package import Editorial
import LibPQ
package import Newsroom

extension PostgresStore: SignIns {
  public func invite(_ invitation: AccessToken) async throws(StoreError) {
    try await committing(
      invitation.newsroom,
      Batch {
        $0.add(
          "select invite_person($1, $2, $3, $4, $5)", invitation.newsroom, invitation.digest, invitation.person,
          invitation.issued, invitation.expires)
      })
  }

  public func invitation(_ digest: Digest, at time: Instant) async throws(StoreError) -> Invitation? {
    try await readingAcross { connection throws(DatabaseError) in
      try connection.first(
        "select newsroom, person, name, expires_at from invited_person($1, $2)", digest, time
      ) { row in
        Invitation(newsroom: try row.next(), person: try row.next(), name: try row.next(), expires: try row.next())
      }
    }
  }

  public func choose(
    _ password: KeptPassword, of person: PersonID, in newsroom: NewsroomID, at time: Instant
  ) async throws(StoreError) {
    try await committing(
      newsroom,
      Batch {
        $0.add(
          "select set_password($1, $2, $3, $4, $5)", newsroom, password.salting.salt, password.salting.derivation,
          password.verifier, time)
      })
  }

  public func salting(of person: PersonID, in newsroom: NewsroomID) async throws(StoreError) -> PasswordSalting? {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.first("select salt, derivation from password_salt($1, $2)", newsroom, person) { row in
        PasswordSalting(salt: try row.next(), derivation: try row.next())
      }
    }
  }

  public func closed(
    to trying: SignInTry, in newsroom: NewsroomID, at time: Instant
  ) async throws(StoreError) -> Instant? {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.first(
        "select sign_in_closed_until($1, $2, $3, $4, $5, $6)", newsroom, trying.person, trying.network.text,
        Int32(trying.most), Int32(trying.pauseSeconds), time
      ) { row in try row.next(Instant?.self) }
    } ?? nil
  }

  public func open(
    _ session: SessionWish, for trying: SignInTry, showing key: [UInt8], in newsroom: NewsroomID, at time: Instant
  ) async throws(StoreError) -> Instant? {
    try await leasing(newsroom) { transaction, _ throws(DatabaseError) in
      try transaction.first(
        "select open_session($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)", newsroom, trying.person, key,
        trying.network.text, session.digest, Int32(session.lifeSeconds), Int32(session.idleSeconds),
        Int32(trying.most), Int32(trying.pauseSeconds), time
      ) { row in try row.next(Instant?.self) }
    } ?? nil
  }

  public func failures(in newsroom: NewsroomID, limit: Int) async throws(StoreError) -> [SignInFailure] {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select nullif(person, ''), network, begun_at, last_at, tries
        from sign_in_failure
        where newsroom = $1
        order by last_at desc, person, network
        limit $2
        """, newsroom, Int64(limit)
      ) { row in
        SignInFailure(
          person: try row.next(), network: try row.next(), begun: try row.next(), last: try row.next(),
          tries: Int(try row.next(Int32.self)))
      }
    }
  }
}
