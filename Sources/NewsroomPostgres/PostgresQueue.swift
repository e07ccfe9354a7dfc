public import Editorial
public import LibPQ
public import Newsroom

extension PostgresStore {
  /// Each errand is a stretch of one index, read from where the page begins; only the page's own records are unpacked.
  public func waiting(
    for errands: [Errand], of person: PersonID, in newsroom: NewsroomID, at time: Instant, after place: QueuePlace?,
    limit: Int
  ) async throws(StoreError) -> [QueueRow] {
    try await reading { connection throws(DatabaseError) in
      try connection.query(
        """
        with waiting as (
          select distinct on (found.changed_at, found.id) found.id, errand.action, errand.step
          from rows from (
            json_to_recordset($2) as (
              action text, stage text, "column" text, author text, assignee text, step text, signed jsonb,
              "unsignedByMe" jsonb
            )
          ) with ordinality as errand (
            action, stage, "column", author, assignee, step, signed, "unsignedByMe", place
          )
          cross join lateral (
            select id, changed_at
            from article
            where newsroom = $1 and column_path = errand."column" and stage = errand.stage
              and (errand.author is null or author = errand.author)
              and (errand.assignee is null or assigned_to = errand.assignee)
              and signed_steps @> errand.signed
              and (
                errand.step is null
                or not signed_steps ? errand.step and not writers ? $3
                and not exists (
                  select 1
                  from jsonb_array_elements_text(errand."unsignedByMe") as mine (step)
                  where sign_offs @> jsonb_build_array(jsonb_build_object('step', mine.step, 'person', $3))
                )
              )
              and (errand.stage <> 'approved' or not is_held and (embargo_until is null or embargo_until <= $4))
              and ($5 is null or (changed_at, id) > ($5, $6))
            order by changed_at, id
            limit $7
          ) as found
          order by found.changed_at, found.id, errand.place
          limit $7
        )
        select id, column_path, stage, headline, changed_at, record -> 'changedBy', is_held, record ? 'correction',
          live_address is not null, action, step, assigned_to
        from waiting
        join article using (id)
        where newsroom = $1
        order by changed_at, id
        """, newsroom, Document(errands), person, time, place?.changed, place?.article, limit, as: QueueRow.self)
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
    let isHeld = try row.next(Bool.self)
    let isCorrection = try row.next(Bool.self)
    let isLive = try row.next(Bool.self)
    let action = try Self.known(Action.self, row.next())
    let step = try row.next(String?.self).map { try Self.known(SignOffStep.self, $0) }
    let assignee = try row.next(PersonID?.self)
    self.init(
      article: article, column: column, stage: stage, headline: headline, changed: changed, changedBy: changedBy,
      isHeld: isHeld, isCorrection: isCorrection, isLive: isLive, action: action, step: step, assignee: assignee)
  }

  private static func known<Name: RawRepresentable<String>>(_ type: Name.Type, _ text: String) throws -> Name {
    guard let name = Name(rawValue: text) else { throw ValueError("\(text) is no \(Name.self)") }
    return name
  }
}
