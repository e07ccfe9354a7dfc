import Editorial
import LibPQ
import Newsroom

/// Every transaction names its newsroom, in the same round trip: row-level security shows it no other's rows, and none at
/// all to a statement that comes some other way.
extension PostgresStore {
  /// Runs statements that only read, and says what went wrong in the ports' words.
  func reading<Answer: Sendable>(
    _ newsroom: NewsroomID, _ body: @escaping @Sendable (Connection) throws(DatabaseError) -> Answer
  ) async throws(StoreError) -> Answer {
    do {
      return try await database.read { connection throws(DatabaseError) in
        try connection.opening(with: Self.looking(newsroom), makesReadOnly: true, body)
      }
    } catch {
      throw StoreError(error)
    }
  }

  /// Runs statements that belong to no newsroom; of the newsrooms' tables they see no row.
  func readingAcross<Answer: Sendable>(
    _ body: @escaping @Sendable (Connection) throws(DatabaseError) -> Answer
  ) async throws(StoreError) -> Answer {
    do { return try await database.read(body) } catch { throw StoreError(error) }
  }

  /// Commits a batch in one round trip; all of it or nothing.
  func committing(_ newsroom: NewsroomID, _ batch: Batch) async throws(StoreError) {
    do { try await noting(newsroom, batch) } catch {
      // It happened before, under the same id.
      if error == .repeated { commits.happen() }
      throw error
    }
    commits.happen()
  }

  /// Commits a note of who came or what was read, which is no part of what was asked.
  func noting(_ newsroom: NewsroomID, _ batch: Batch) async throws(StoreError) {
    let opening = acting(in: newsroom)
    do {
      try await database.run { connection throws(DatabaseError) in
        _ = try connection.opening(with: opening) { connection throws(DatabaseError) in try connection.commit(batch) }
      }
    } catch {
      throw StoreError(error)
    }
  }

  /// Commits what only whoever owns the tables may: the operator's acts.
  func committingAsOwner(_ newsroom: NewsroomID?, _ acts: (inout Batch) -> Void) async throws(StoreError) {
    let batch = Batch {
      if let newsroom { $0.add("select set_config('caibian.newsroom', $1, true)", newsroom) }
      $0.add("select set_config('role', name, true) from database_role where purpose = 'owner'")
      acts(&$0)
    }
    let place = owner.map { Database($0, connections: 1, limit: .seconds(60)) }
    let outcome: Result<Void, DatabaseError>
    do throws(DatabaseError) {
      try await (place ?? database).run { connection throws(DatabaseError) in _ = try connection.commit(batch) }
      outcome = .success(())
    } catch {
      outcome = .failure(error)
    }
    await place?.close()
    do { try outcome.get() } catch { throw StoreError(error) }
    commits.happen()
  }

  /// Runs a transaction that must look before it writes.
  /// - Parameter limit: when it is given up; without one, when the database's own limit comes.
  func writing<Answer: Sendable>(
    _ newsroom: NewsroomID, within limit: Duration? = nil,
    _ body: @escaping @Sendable (borrowing Transaction) throws(DatabaseError) -> Answer
  ) async throws(StoreError) -> Answer {
    let answer = try await leasing(newsroom, within: limit) { transaction, _ throws(DatabaseError) in
      try body(transaction)
    }
    commits.happen()
    return answer
  }

  /// Runs a transaction that takes work under a lease, or makes a note, and so is no part of what was asked. `process` is
  /// the server's process that this connection talks to, by which others can see that whoever holds the lease is gone.
  func leasing<Answer: Sendable>(
    _ newsroom: NewsroomID, within limit: Duration? = nil,
    _ body: @escaping @Sendable (borrowing Transaction, _ process: Int32) throws(DatabaseError) -> Answer
  ) async throws(StoreError) -> Answer {
    let opening = acting(in: newsroom)
    do {
      return try await database.run(within: limit) { connection throws(DatabaseError) in
        let process = connection.process
        return try connection.opening(with: opening) { connection throws(DatabaseError) in
          try connection.transaction { transaction throws(DatabaseError) in try body(transaction, process) }
        }
      }
    } catch {
      throw StoreError(error)
    }
  }

  private static func naming(_ newsroom: NewsroomID) -> Statement<Int> {
    Statement("select set_config('caibian.newsroom', $1, true)", newsroom)
  }

  private static func looking(_ newsroom: NewsroomID) -> Statement<Int> {
    Statement(
      """
      select set_config('caibian.newsroom', $1, true), set_config('transaction_read_only', 'on', true)
      """, newsroom)
  }

  /// Names the newsroom, and refuses (SQLSTATE 28000 or 28P01) whose token or roles have ended since they signed in, and
  /// (0P000) a service whose account has ended.
  private func acting(in newsroom: NewsroomID) -> Statement<Int> {
    switch actor {
    case .service(let service): return Statement("select act_as($1, $2)", newsroom, service.rawValue)
    case .person(let session) where session.newsroom == newsroom: return Self.acting(as: session)
    case .person, nil: return Self.naming(newsroom)
    }
  }

  private static func acting(as session: Session) -> Statement<Int> {
    guard let secret = session.secret else { return naming(session.newsroom) }
    let held = session.person.heldGrants
    // Who stands in for nobody and holds all that they held is let through here; of all others the owner's function decides.
    return Statement(
      """
      select set_config('caibian.newsroom', $1, true), set_config('caibian.secret', $2, true),
        case
          when $7 = '{}' and exists (
            select
            from access_token
            where newsroom = $1 and digest = encode(sha256(convert_to($2, 'UTF8')), 'hex') and person = $3
              and revoked_at is null and expires_at > now())
            and $8 <@ array(
              select role || ' ' || column_path
              from role_grant
              where newsroom = $1 and person = $3 and revoked_at is null)
            then null
          else act_in($1, $2, $3, $4, $5, $6, $7)
        end
      """, session.newsroom, secret.text, session.person.id, held.map(\.holder), held.map(\.grant.role.rawValue),
      held.map(\.grant.column), session.person.standIns.map { Int64($0.delegation) },
      held.map { "\($0.grant.role.rawValue) \($0.grant.column)" })
  }
}

extension Person {
  /// What they held when they were read: their own roles, and those of whom they stand in for.
  fileprivate var heldGrants: [(holder: PersonID, grant: RoleGrant)] {
    grants.map { (id, $0) } + standIns.flatMap { standIn in standIn.grants.map { (standIn.giver, $0) } }
  }
}
