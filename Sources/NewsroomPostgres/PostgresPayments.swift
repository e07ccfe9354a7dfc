package import Editorial
import LibPQ
package import Newsroom

extension PostgresStore: Payments {
  public func box(_ digest: Digest, in newsroom: NewsroomID) async throws(StoreError) -> StoredBox? {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.first(
        """
        select digest, sender, kind, box, kept_at
        from personal_box
        where newsroom = $1 and digest = $2
        """, newsroom, digest, as: BoxRow.self)?.box
    }
  }

  public func boxes(of sender: SenderID, in newsroom: NewsroomID) async throws(StoreError) -> [StoredBox] {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select digest, sender, kind, box, kept_at
        from personal_box
        where newsroom = $1 and sender = $2
        order by kept_at, digest
        """, newsroom, sender, as: BoxRow.self
      ).map(\.box)
    }
  }

  public func emptyBoxes(of sender: SenderID, in newsroom: NewsroomID) async throws(StoreError) {
    try await committing(
      newsroom,
      Batch {
        $0.add(
          """
          update personal_box
          set box = null
          where newsroom = $1 and sender = $2 and box is not null
          """, newsroom, sender)
      })
  }

  public func batch(_ id: BatchID, in newsroom: NewsroomID) async throws(StoreError) -> StoredBatch? {
    let rows = try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select id, made_by, made_at, written_at, fee, payee
        from payment_batch
        join payment_order on payment_order.newsroom = payment_batch.newsroom and batch = id
        where payment_batch.newsroom = $1 and id = $2
        order by place
        """, newsroom, id, as: OrderRow.self)
    }
    return batches(rows).first
  }

  public func unwrittenBatches(in newsroom: NewsroomID) async throws(StoreError) -> [StoredBatch] {
    let rows = try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select id, made_by, made_at, written_at, fee, payee
        from payment_batch
        join payment_order on payment_order.newsroom = payment_batch.newsroom and batch = id
        where payment_batch.newsroom = $1 and written_at is null
        order by made_at, id, place
        """, newsroom, as: OrderRow.self)
    }
    return batches(rows)
  }

  public func markWritten(_ id: BatchID, at time: Instant, in newsroom: NewsroomID) async throws(StoreError) {
    try await committing(
      newsroom,
      Batch {
        $0.add(
          """
          update payment_batch
          set written_at = $3
          where newsroom = $1 and id = $2 and written_at is null
          """, newsroom, id, time)
      })
  }

  /// The rows of some batches, each row an order.
  private nonisolated func batches(_ rows: [OrderRow]) -> [StoredBatch] {
    var batches: [StoredBatch] = []
    for row in rows {
      let orders = batches.last?.id == row.batch ? batches.removeLast().orders : []
      batches.append(
        StoredBatch(id: row.batch, by: row.by, made: row.made, written: row.written, orders: orders + [row.order]))
    }
    return batches
  }
}

extension Batch {
  mutating func add(_ box: StoredBox, in newsroom: NewsroomID) {
    add(
      """
      insert into personal_box (newsroom, digest, sender, kind, box, kept_at)
      values ($1, $2, $3, $4, $5, $6)
      """, newsroom, box.digest, box.sender, box.kind.rawValue, box.box, box.kept)
  }

  mutating func add(_ batch: StoredBatch, in newsroom: NewsroomID) {
    add(
      "insert into payment_batch (newsroom, id, made_by, made_at, written_at) values ($1, $2, $3, $4, $5)", newsroom,
      batch.id, batch.by, batch.made, batch.written)
    for (place, order) in batch.orders.enumerated() {
      add(
        "insert into payment_order (newsroom, batch, place, fee, payee) values ($1, $2, $3, $4, $5)", newsroom,
        batch.id, Int32(place + 1), order.fee, order.payee)
    }
  }
}

private struct BoxRow: RowReadable, Sendable {
  let box: StoredBox

  init(from row: inout RowReader) throws {
    let digest = try row.next(Digest.self)
    let sender = try row.next(SenderID.self)
    let kind = try row.next(String.self)
    guard let known = StoredBox.Kind(rawValue: kind) else { throw ValueError("\(kind) is no kind of box") }
    box = StoredBox(digest: digest, sender: sender, kind: known, box: try row.next(), kept: try row.next())
  }
}

private struct OrderRow: RowReadable, Sendable {
  let batch: BatchID
  let by: Actor
  let made: Instant
  let written: Instant?
  let order: StoredBatch.Order

  init(from row: inout RowReader) throws {
    batch = try row.next()
    by = try row.next()
    made = try row.next()
    written = try row.next()
    order = StoredBatch.Order(fee: try row.next(), payee: try row.next())
  }
}
