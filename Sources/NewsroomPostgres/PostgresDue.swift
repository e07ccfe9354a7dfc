package import Editorial
public import LibPQ
public import Newsroom

/// What is due: the same index, and the same order, as the queues'.
extension PostgresStore {
  public func due(
    in stretches: [DueStretch], of newsroom: NewsroomID, by moment: Instant, after place: QueuePlace?, limit: Int
  ) async throws(StoreError) -> [DueRow] {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select id, column_path, stage, headline, due_by, entered_at, is_own
        from due_articles($1, $2, $3, $4, $5, $6, $7)
        """, newsroom, Document(stretches), moment, place?.due, place?.since, place?.article, limit, as: DueRow.self)
    }
  }

  public func countDue(
    in stretches: [DueStretch], of newsroom: NewsroomID, by moment: Instant
  ) async throws(StoreError) -> Int {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.first(
        """
        select count(*)
        from json_to_recordset($2) as place ("column" text, stage text, hours integer)
        join article on newsroom = $1 and column_path = place."column" and article.stage = place.stage
          and article.stage in ('draft', 'editing', 'review', 'approved')
        where coalesce(deadline_at, entered_at + hours * interval '1 hour') <= $3
        """, newsroom, Document(stretches), moment, as: Int.self) ?? 0
    }
  }
}

extension DueRow: RowReadable {
  public init(from row: inout RowReader) throws {
    self.init(
      article: try row.next(), column: try row.next(), stage: try QueueRow.known(Stage.self, row.next()),
      headline: try row.next(), due: try row.next(), since: try row.next(), isOwn: try row.next())
  }
}
