public import Editorial
import LibPQ
public import Newsroom

extension PostgresStore: Submissions {
  public func submission(_ id: SubmissionID, in newsroom: NewsroomID) async throws(StoreError) -> Submission? {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.first(
        """
        select record
        from submission
        where newsroom = $1 and id = $2
        """, newsroom, id, as: Document<Submission>.self)?.value
    }
  }

  public func history(of id: SubmissionID, in newsroom: NewsroomID, after number: Int) async throws(StoreError)
    -> [Sealed<SubmissionEvent>]
  {
    let links = try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select number, payload, actor, happened_at, previous, digest
        from submission_event
        where newsroom = $1 and submission = $2 and number > $3
        order by number
        """, newsroom, id, Int32(number), as: StoredLink.self)
    }
    return try StoredLink.history(links)
  }

  public func submission(receipt: String, in newsroom: NewsroomID) async throws(StoreError) -> Submission? {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.first(
        """
        select record
        from submission
        where newsroom = $1 and receipt = $2
        """, newsroom, receipt, as: Document<Submission>.self)?.value
    }
  }

  public func submission(letter: Digest, in newsroom: NewsroomID) async throws(StoreError) -> Submission? {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.first(
        """
        select record
        from submission
        where newsroom = $1 and letter = $2
        """, newsroom, letter, as: Document<Submission>.self)?.value
    }
  }

  public func submissions(of sender: SenderID, in newsroom: NewsroomID) async throws(StoreError) -> [Submission] {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select record
        from submission
        where newsroom = $1 and sender = $2
        order by received_at, id
        """, newsroom, sender, as: Document<Submission>.self
      ).map(\.value)
    }
  }

  public func arrivals(
    of sender: SenderID, after time: Instant, in newsroom: NewsroomID
  ) async throws(StoreError) -> Int {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.first(
        """
        select count(*)
        from submission
        where newsroom = $1 and sender = $2 and received_at > $3
        """, newsroom, sender, time, as: Int.self) ?? 0
    }
  }

  public func identifiers(beginning prefix: String, in newsroom: NewsroomID, limit: Int) async throws(StoreError)
    -> [SubmissionID]
  {
    guard let range = IdentifierRange(beginning: prefix) else { return [] }
    return try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select id
        from submission
        where newsroom = $1 and id between $2 and $3
        order by id
        limit $4
        """, newsroom, range.first, range.last, limit, as: SubmissionID.self)
    }
  }

  public func rows(
    in newsroom: NewsroomID, states: Set<SubmissionState>, limit: Int
  ) async throws(StoreError) -> [Submission] {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select record
        from unnest($2) as wanted (state)
        cross join lateral (
          select record, received_at, id
          from submission
          where newsroom = $1 and submission.state = wanted.state
          order by received_at, id
          limit $3
        ) as oldest
        order by received_at, id
        limit $3
        """, newsroom, states.map(\.rawValue), limit, as: Document<Submission>.self
      ).map(\.value)
    }
  }
}
