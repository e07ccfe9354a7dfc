package import Editorial
public import LibPQ
public import Newsroom

extension PostgresStore {
  /// Each errand is a few stretches of one index, each read from where the page begins; only the page's own records are
  /// unpacked. Which sets of signed steps there are is found by one step along the index for each of them, so that
  /// nothing is read that waits for another step. The statement is the owner's function `waiting_articles`: beneath row-level
  /// security no index answers what is asked of JSON.
  public func waiting(
    for errands: [Errand], of person: PersonID, in newsroom: NewsroomID, at time: Instant, after place: QueuePlace?,
    limit: Int
  ) async throws(StoreError) -> [QueueRow] {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select id, column_path, stage, headline, changed_at, changed_by, due_by, entered_at, is_held, is_correction, is_live,
          action, step, assigned_to
        from waiting_articles($1, $2, $3, $4, $5, $6, $7, $8)
        """, newsroom, Document(errands), person, time, place?.due, place?.since, place?.article, limit,
        as: QueueRow.self)
    }
  }
}

extension QueueRow: RowReadable {
  public init(from row: inout RowReader) throws {
    let article = try row.next(ArticleID.self)
    let column = try row.next(ColumnPath.self)
    let stage = try Self.known(Stage.self, row.next())
    let headline = try row.next(String?.self)
    let changed = try row.next(Instant.self)
    let changedBy = try row.next(Document<Actor>.self).value
    let due = try row.next(Instant?.self)
    let since = try row.next(Instant.self)
    let isHeld = try row.next(Bool.self)
    let isCorrection = try row.next(Bool.self)
    let isLive = try row.next(Bool.self)
    let action = try Self.known(Action.self, row.next())
    let step = try row.next(String?.self).map { try Self.known(SignOffStep.self, $0) }
    let assignee = try row.next(PersonID?.self)
    self.init(
      article: article, column: column, stage: stage, headline: headline, changed: changed, changedBy: changedBy,
      due: due, since: since, isHeld: isHeld, isCorrection: isCorrection, isLive: isLive, action: action, step: step,
      assignee: assignee)
  }

  static func known<Name: RawRepresentable<String>>(_ type: Name.Type, _ text: String) throws -> Name {
    guard let name = Name(rawValue: text) else { throw ValueError("\(text) is no \(Name.self)") }
    return name
  }
}
