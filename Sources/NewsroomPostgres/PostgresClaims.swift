package import Editorial
import LibPQ
package import Newsroom

extension PostgresStore: Claims {
  public func claim(_ id: ClaimID, in newsroom: NewsroomID) async throws(StoreError) -> Claim? {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.first(
        """
        select record
        from claim
        where newsroom = $1 and id = $2
        """, newsroom, id, as: Document<Claim>.self)?.value
    }
  }

  public func history(of id: ClaimID, in newsroom: NewsroomID) async throws(StoreError) -> [Sealed<ClaimEvent>] {
    let links = try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select number, payload, actor, happened_at, previous, digest
        from claim_event
        where newsroom = $1 and claim = $2
        order by number
        """, newsroom, id, as: StoredLink.self)
    }
    return try StoredLink.history(links)
  }

  public func claims(beginning prefix: String, in newsroom: NewsroomID, limit: Int) async throws(StoreError) -> [Claim]
  {
    guard let range = IdentifierRange(beginning: prefix) else { return [] }
    return try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select record
        from claim
        where newsroom = $1 and id between $2 and $3
        order by id
        limit $4
        """, newsroom, range.first, range.last, limit, as: Document<Claim>.self
      ).map(\.value)
    }
  }

  public func rows(
    in newsroom: NewsroomID, states: Set<ClaimState>, limit: Int
  ) async throws(StoreError) -> [Claim] {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select record
        from unnest($2) as wanted (state)
        cross join lateral (
          select record, received_at, id
          from claim
          where newsroom = $1 and claim.state = wanted.state
          order by received_at, id
          limit $3
        ) as oldest
        order by received_at, id
        limit $3
        """, newsroom, states.map(\.rawValue), limit, as: Document<Claim>.self
      ).map(\.value)
    }
  }
}
