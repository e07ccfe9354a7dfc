public import Editorial
import LibPQ
public import Newsroom

extension PostgresStore {
  public func decision(_ id: DecisionID, in newsroom: NewsroomID) async throws(StoreError) -> StoredDecision? {
    try await reading { connection throws(DatabaseError) in
      try connection.first(
        """
        select id, decision, decided_by, article_version, decided_at
        from rights_decision
        where newsroom = $1 and id = $2
        """, newsroom, id, as: DecisionRow.self)?.stored
    }
  }

  public func decisions(on article: ArticleID, in newsroom: NewsroomID) async throws(StoreError) -> [StoredDecision] {
    try await reading { connection throws(DatabaseError) in
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
