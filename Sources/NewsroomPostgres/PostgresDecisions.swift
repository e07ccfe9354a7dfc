package import Editorial
import LibPQ
package import Newsroom

extension PostgresStore {
  public func decision(_ id: DecisionID, in newsroom: NewsroomID) async throws(StoreError) -> StoredDecision? {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.first(
        """
        select id, decision, decided_by, article_version, decided_at
        from rights_decision
        where newsroom = $1 and id = $2
        """, newsroom, id, as: DecisionRow.self)?.stored
    }
  }

  public func decisions(on article: ArticleID, in newsroom: NewsroomID) async throws(StoreError) -> [StoredDecision] {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select id, decision, decided_by, article_version, decided_at
        from rights_decision
        where newsroom = $1 and article = $2
        order by decided_at, id
        """, newsroom, article, as: DecisionRow.self
      ).map(\.stored)
    }
  }
}

private struct DecisionRow: RowReadable, Sendable {
  let stored: StoredDecision

  init(from row: inout RowReader) throws {
    stored = StoredDecision(
      id: try row.next(), decision: try row.next(Document<RightsDecision>.self).value, by: try row.next(),
      version: try row.next(), at: try row.next())
  }
}

extension Batch {
  /// How many decisions one statement takes: a stretch of them, so that no statement grows without end.
  private static let stretch = 500

  /// Keeps decisions, many of them in few statements.
  mutating func add(_ decisions: [StoredDecision], in newsroom: NewsroomID) {
    for start in stride(from: 0, to: decisions.count, by: Self.stretch) {
      let some = decisions[start..<Swift.min(start + Self.stretch, decisions.count)]
      add(
        """
        insert into rights_decision (newsroom, id, article, decision, decided_by, article_version, decided_at)
        select $1, unnest($2), unnest($3), unnest($4)::json, unnest($5), unnest($6), unnest($7)
        """, newsroom, some.map(\.id), some.map(\.decision.article), some.map { Canonical.text(of: $0.decision) },
        some.map(\.by), some.map { Int32($0.version) }, some.map(\.at))
    }
  }
}
