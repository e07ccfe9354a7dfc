package import Editorial
import LibPQ
package import Newsroom

extension PostgresStore: Fees {
  public func fee(_ id: FeeID, in newsroom: NewsroomID) async throws(StoreError) -> Fee? {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.first(
        """
        select record
        from fee
        where newsroom = $1 and id = $2
        """, newsroom, id, as: Document<Fee>.self)?.value
    }
  }

  public func history(of id: FeeID, in newsroom: NewsroomID, after number: Int) async throws(StoreError)
    -> [Sealed<FeeEvent>]
  {
    let links = try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select number, payload, actor, happened_at, previous, digest
        from fee_event
        where newsroom = $1 and fee = $2 and number > $3
        order by number
        """, newsroom, id, Int32(number), as: StoredLink.self)
    }
    return try StoredLink.history(links)
  }

  public func fees(beginning prefix: String, in newsroom: NewsroomID, limit: Int) async throws(StoreError) -> [FeeID] {
    guard let range = IdentifierRange(beginning: prefix) else { return [] }
    return try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select id
        from fee
        where newsroom = $1 and id between $2 and $3
        order by id
        limit $4
        """, newsroom, range.first, range.last, limit, as: FeeID.self)
    }
  }

  public func fees(
    in newsroom: NewsroomID, states: Set<FeeState>, limit: Int
  ) async throws(StoreError) -> [Fee] {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select record
        from unnest($2) as wanted (state)
        cross join lateral (
          select record, due_at, id
          from fee
          where newsroom = $1 and fee.state = wanted.state
          order by due_at, id
          limit $3
        ) as oldest
        order by due_at, id
        limit $3
        """, newsroom, states.map(\.rawValue), limit, as: Document<Fee>.self
      ).map(\.value)
    }
  }

  public func fees(of sender: SenderID, in newsroom: NewsroomID) async throws(StoreError) -> [Fee] {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select record
        from fee
        where newsroom = $1 and sender = $2
        order by created_at, id
        """, newsroom, sender, as: Document<Fee>.self
      ).map(\.value)
    }
  }

  public func fees(of batch: BatchID, in newsroom: NewsroomID) async throws(StoreError) -> [Fee] {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select record
        from fee
        where newsroom = $1 and batch = $2
        order by id
        """, newsroom, batch, as: Document<Fee>.self
      ).map(\.value)
    }
  }
}

extension Batch {
  mutating func add(_ change: Change<Fee, FeeEvent>, in newsroom: NewsroomID) {
    add(
      change, of: change.state.id, named: \.name, in: newsroom,
      begin: "insert into fee (newsroom, id, record) values ($1, $2, $3)",
      save: """
        update fee
        set record = $4
        where newsroom = $1 and id = $2 and version = $3
        """,
      append: """
        insert into fee_event (newsroom, fee, number, name, payload, actor, happened_at, previous, digest)
        select $1, $2, unnest($3), unnest($4), unnest($5), unnest($6), unnest($7), unnest($8), unnest($9)
        """)
  }
}
