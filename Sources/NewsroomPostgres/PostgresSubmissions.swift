package import Editorial
import LibPQ
package import Newsroom

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

  public func submission(receipt: Digest, in newsroom: NewsroomID) async throws(StoreError) -> Submission? {
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

  public func taken(
    _ scopes: [QuotaScope], on day: QuotaDay, in newsroom: NewsroomID
  ) async throws(StoreError) -> [QuotaScope: QuotaCount] {
    let rows = try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select wanted.place, used.letters, used.bytes
        from unnest($3, $4) with ordinality as wanted (scope, key, place)
        join quota_use as used on used.newsroom = $1 and used.day = $2 and used.scope = wanted.scope
          and used.key = wanted.key
        """, newsroom, Int32(day.number), scopes.map(\.kind.rawValue), scopes.map(\.key)
      ) { row in
        (
          place: Int(try row.next(Int64.self)),
          count: QuotaCount(letters: Int(try row.next(Int64.self)), bytes: try row.next(Int64.self))
        )
      }
    }
    return Dictionary(uniqueKeysWithValues: rows.map { (scopes[$0.place - 1], $0.count) })
  }

  public func offer(_ receipt: Digest, in newsroom: NewsroomID) async throws(StoreError) -> ReceiptOffer? {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.first(
        """
        select submission, number, digest, made_at
        from receipt_offer
        where newsroom = $1 and digest = $2
        """, newsroom, receipt, as: OfferRow.self)?.offer
    }
  }

  public func offers(of id: SubmissionID, in newsroom: NewsroomID) async throws(StoreError) -> [ReceiptOffer] {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select submission, number, digest, made_at
        from receipt_offer
        where newsroom = $1 and submission = $2
        order by number
        """, newsroom, id, as: OfferRow.self
      ).map(\.offer)
    }
  }

  public func attachment(
    _ digest: Digest, of id: SubmissionID, in newsroom: NewsroomID
  ) async throws(StoreError) -> [UInt8]? {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.first(
        """
        select bytes
        from attachment
        where newsroom = $1 and submission = $2 and digest = $3
        """, newsroom, id, digest, as: [UInt8].self)
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

extension Batch {
  /// The same file twice in a letter is kept once.
  mutating func add(_ file: AttachmentFile, of id: SubmissionID, in newsroom: NewsroomID) {
    add(
      """
      insert into attachment (newsroom, submission, digest, bytes)
      values ($1, $2, $3, $4)
      on conflict (newsroom, submission, digest) do nothing
      """, newsroom, id, file.attachment.digest, file.bytes)
  }

  /// What a sender's letters brought goes with the sender.
  mutating func removeAttachments(of id: SubmissionID, in newsroom: NewsroomID) {
    add("select forget_attachments($1, $2)", newsroom, id)
  }
}

extension Batch {
  mutating func add(_ offer: ReceiptOffer, in newsroom: NewsroomID) {
    add(
      "insert into receipt_offer (newsroom, submission, number, digest, made_at) values ($1, $2, $3, $4, $5)", newsroom,
      offer.submission, Int32(offer.number), offer.digest, offer.made)
  }
}

extension Batch {
  /// At the end of its batch, so that a letter that is known already is refused as that; whoever waits behind it for the
  /// newsroom's row waits for little.
  mutating func add(_ draw: QuotaDraw, in newsroom: NewsroomID) {
    let most = draw.scopes.map { scope in draw.quotas?.most(of: scope) ?? QuotaCount(letters: .max, bytes: .max) }
    add(
      "select draw_on_quotas($1, $2, $3, $4, $5, $6, $7, $8)", newsroom, Int32(draw.day.number),
      draw.scopes.map(\.kind.rawValue), draw.scopes.map(\.key), Int64(draw.count.letters), draw.count.bytes,
      most.map { Int64($0.letters) }, most.map(\.bytes))
  }
}

private struct OfferRow: RowReadable, Sendable {
  let offer: ReceiptOffer

  init(from row: inout RowReader) throws {
    offer = ReceiptOffer(
      submission: try row.next(), number: try row.next(), digest: try row.next(), made: try row.next())
  }
}
