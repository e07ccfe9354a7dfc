public import Editorial
public import LibPQ
package import Newsroom

/// Who acts in whose stead.
extension PostgresStore {
  public func delegations(in newsroom: NewsroomID) async throws(StoreError) -> [Delegation] {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select number, giver, delegate, roles, column_path, starts_at, ends_at, reason, granted_by, granted_at,
          withdrawn_by, withdrawn_at
        from delegation
        where newsroom = $1
        order by number desc
        """, newsroom, as: Delegation.self)
    }
  }

  public func record(_ delegation: Delegation, in newsroom: NewsroomID) async throws(StoreError) -> Delegation {
    let recorded = try await writing(newsroom) { transaction throws(DatabaseError) in
      try transaction.first(
        """
        insert into delegation (
          newsroom, giver, delegate, roles, column_path, starts_at, ends_at, reason, granted_by, granted_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        returning number, giver, delegate, roles, column_path, starts_at, ends_at, reason, granted_by, granted_at,
          withdrawn_by, withdrawn_at
        """, newsroom, delegation.giver, delegation.delegate, delegation.roles.map(\.rawValue), delegation.column,
        delegation.from, delegation.until, delegation.reason, delegation.grantedBy, delegation.grantedAt,
        as: Delegation.self)
    }
    guard let recorded else { throw .defect("a delegation was recorded and is not there") }
    return recorded
  }

  public func withdraw(
    delegation number: Int, in newsroom: NewsroomID, by actor: PersonID, at time: Instant,
    telling tellings: [Announcement]
  ) async throws(StoreError) -> Bool {
    try await writing(newsroom) { transaction throws(DatabaseError) in
      let count = try transaction.execute(
        """
        update delegation
        set withdrawn_by = $3, withdrawn_at = $4
        where newsroom = $1 and number = $2 and withdrawn_at is null
        """, newsroom, number, actor, time)
      guard count == 1 else { return false }
      try transaction.run(Batch { for telling in tellings { $0.add(telling, in: newsroom) } })
      return true
    }
  }
}

extension Delegation: RowReadable {
  public init(from row: inout RowReader) throws {
    let number = try row.next(Int.self)
    let giver = try row.next(PersonID.self)
    let delegate = try row.next(PersonID.self)
    let roles = try row.next([String].self).map { name in
      guard let role = Role(rawValue: name) else { throw ValueError("\(name) is no role") }
      return role
    }
    self.init(
      number: number, giver: giver, delegate: delegate, roles: roles, column: try row.next(), from: try row.next(),
      until: try row.next(), reason: try row.next(), grantedBy: try row.next(), grantedAt: try row.next(),
      withdrawnBy: try row.next(), withdrawnAt: try row.next())
  }
}

/// What the view of people says of a delegation.
struct DelegationOfPerson: Codable, Sendable {
  let number: Int
  let giver: PersonID
  let roles: [Role]
  let column: ColumnPath
  let from: Instant
  let until: Instant
  let held: [RoleGrant]

  func standIn(of delegate: PersonID) -> StandIn? {
    Delegation(
      number: number, giver: giver, delegate: delegate, roles: roles, column: column, from: from, until: until,
      reason: nil, grantedBy: giver, grantedAt: from
    ).standIn(whileGiverHolds: held)
  }
}
