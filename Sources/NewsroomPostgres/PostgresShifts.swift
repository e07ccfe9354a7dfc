package import Editorial
import LibPQ
package import Newsroom

extension PostgresStore: Shifts {
  public func notes(in newsroom: NewsroomID, at time: Instant) async throws(StoreError) -> [ShiftNoteRow] {
    try await reading(newsroom) { connection throws(DatabaseError) in
      let notes = try connection.query(
        """
        select record
        from shift_note
        where newsroom = $1 and left_at <= $2 and until > $2
        order by left_at desc, id desc
        """, newsroom, time, as: Document<ShiftNote>.self
      ).map(\.value)
      guard !notes.isEmpty else { return [] }
      let receipts = try connection.query(
        """
        select note, person, seen_at
        from shift_receipt
        where newsroom = $1 and note = any($2)
        order by seen_at, person
        """, newsroom, notes.map(\.id)
      ) { row in
        ShiftReceipt(note: try row.next(), person: try row.next(), at: try row.next())
      }
      let seen = Dictionary(grouping: receipts, by: \.note)
      return notes.map { ShiftNoteRow(note: $0, seen: seen[$0.id] ?? []) }
    }
  }

  public func lastSeen(by person: PersonID, in newsroom: NewsroomID, before time: Instant) async throws(StoreError)
    -> Instant?
  {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.first(
        """
        select seen_at
        from shift_receipt
        where newsroom = $1 and person = $2 and seen_at < $3
        order by seen_at desc
        limit 1
        """, newsroom, person, time, as: Instant.self)
    }
  }

  public func standing(
    of columns: [ColumnPath], in newsroom: NewsroomID, changedSince: Instant, scheduledUntil: Instant, limit: Int
  ) async throws(StoreError) -> ShiftStanding {
    try await reading(newsroom) { connection throws(DatabaseError) in
      let changed = try connection.query(
        """
        select record
        from article
        where newsroom = $1 and column_path = any($2) and stage in ('draft', 'editing', 'review', 'approved')
          and changed_at >= $3
        order by changed_at desc, id desc
        limit $4
        """, newsroom, columns, changedSince, limit, as: Document<Article>.self
      ).map(\.value)
      let held = try connection.query(
        """
        select record
        from article
        where newsroom = $1 and column_path = any($2) and is_held
        order by changed_at, id
        limit $3
        """, newsroom, columns, limit, as: Document<Article>.self
      ).map(\.value)
      let scheduled = try connection.query(
        """
        select record
        from article
        where newsroom = $1 and column_path = any($2) and due_at <= $3
        order by due_at, id
        limit $4
        """, newsroom, columns, scheduledUntil, limit, as: Document<Article>.self
      ).map(\.value)
      return ShiftStanding(changed: changed, held: held, scheduled: scheduled)
    }
  }
}

extension Batch {
  mutating func add(_ note: ShiftNote, in newsroom: NewsroomID) {
    add(
      "insert into shift_note (newsroom, id, record) values ($1, $2, $3)", newsroom, note.id, Document(note))
  }

  /// Seen once is seen.
  mutating func add(_ receipt: ShiftReceipt, in newsroom: NewsroomID) {
    add(
      """
      insert into shift_receipt (newsroom, note, person, seen_at)
      values ($1, $2, $3, $4)
      on conflict do nothing
      """, newsroom, receipt.note, receipt.person, receipt.at)
  }
}
