public import Editorial
import LibPQ
public import Newsroom

extension PostgresStore: RightsBooks {
  /// The whole newest edition, whatever is named.
  public func book(of newsroom: NewsroomID, naming units: Set<String>) async throws(StoreError) -> RightsBook {
    try await reading { connection throws(DatabaseError) in
      try Self.newestBook(of: newsroom, by: connection) ?? RightsBook()
    }
  }

  /// A book that is the newest edition already makes no new one.
  public func save(
    _ book: RightsBook, in newsroom: NewsroomID, by actor: PersonID, at time: Instant
  ) async throws(StoreError) {
    try await writing { transaction throws(DatabaseError) in
      try transaction.lock(newsroom)
      guard try Self.newestBook(of: newsroom, by: transaction) != book else { return }
      try transaction.execute(
        """
        insert into rights_book_edition (newsroom, number, book, saved_by, saved_at)
        select $1, coalesce(max(number), 0) + 1, $2, $3, $4
        from rights_book_edition
        where newsroom = $1
        """, newsroom, Document(book), actor, time)
    }
  }

  public func decision(_ id: DecisionID, in newsroom: NewsroomID) async throws(StoreError) -> StoredDecision? {
    try await reading { connection throws(DatabaseError) in
      try connection.first(
        """
        select decision, decided_by
        from rights_decision
        where newsroom = $1 and id = $2
        """, newsroom, id
      ) { row in
        StoredDecision(id: id, decision: try row.next(Document<RightsDecision>.self).value, by: try row.next())
      }
    }
  }

  private static func newestBook(
    of newsroom: NewsroomID, by statements: borrowing some Statements & ~Copyable
  ) throws(DatabaseError) -> RightsBook? {
    try statements.first(
      """
      select book
      from rights_book_edition
      where newsroom = $1
      order by number desc
      limit 1
      """, newsroom, as: Document<RightsBook>.self)?.value
  }
}
