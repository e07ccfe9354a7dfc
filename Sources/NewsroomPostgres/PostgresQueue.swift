public import Editorial
public import LibPQ
public import Newsroom

extension PostgresStore {
  /// Each errand is a few stretches of one index, each read from where the page begins; only the page's own records are
  /// unpacked. Which sets of signed steps there are is found by one step along the index for each of them, so that
  /// nothing is read that waits for another step.
  public func waiting(
    for errands: [Errand], of person: PersonID, in newsroom: NewsroomID, at time: Instant, after place: QueuePlace?,
    limit: Int
  ) async throws(StoreError) -> [QueueRow] {
    try await reading { connection throws(DatabaseError) in
      try connection.query(
        """
        with recursive errand as materialized (
          select *
          from rows from (
            json_to_recordset($2) as (
              action text, stage text, "column" text, author text, assignee text, step text, signed jsonb, "unsignedByMe" jsonb,
              "onBehalfOf" text, hours integer
            )
          ) with ordinality as errand (
            action, stage, "column", author, assignee, step, signed, "unsignedByMe", giver, hours, place
          )
        ),
        kind as (
          (
            select column_path, stage, signed_steps
            from article
            where newsroom = $1 and stage in ('draft', 'editing', 'review', 'approved')
            order by column_path, stage, signed_steps
            limit 1
          )
          union all
          select next.*
          from kind
          cross join lateral (
            select article.column_path, article.stage, article.signed_steps
            from article
            where newsroom = $1 and article.stage in ('draft', 'editing', 'review', 'approved')
              and (article.column_path, article.stage, article.signed_steps)
                > (kind.column_path, kind.stage, kind.signed_steps)
            order by article.column_path, article.stage, article.signed_steps
            limit 1
          ) as next
        ),
        stretch as materialized (
          select errand.*, kind.signed_steps, hours * interval '1 hour' as usual,
            array_remove(array[$3, giver], null) as persons,
            case when $6 is null then '-infinity' else coalesce($5, 'infinity') end as own_due,
            case
              when $6 is null then '-infinity'
              when hours is null then case when $5 is null then $6 else '-infinity' end
              else coalesce($5 - hours * interval '1 hour', 'infinity')
            end as usual_since
          from errand
          left join kind on author is null and assignee is null and kind.column_path = errand."column" and kind.stage = errand.stage
          where author is not null or assignee is not null
            or kind.signed_steps @> signed and (step is null or not kind.signed_steps ? step)
        ),
        found as (
          select distinct on (due_by, entered_at, id) found.*, action, step
          from stretch
          cross join lateral (
            select case
              when $6 is null or usual_since > $6 then '00000000-0000-0000-0000-000000000000'
              when usual_since = $6 then $7
              else 'ffffffff-ffff-ffff-ffff-ffffffffffff'
            end as usual_id
          ) as start
          cross join lateral (
            (
              select id, deadline_at as due_by, entered_at
              from article
              where stretch.author is null and stretch.assignee is null
                and newsroom = $1 and column_path = stretch."column" and article.stage = stretch.stage
                and article.stage in ('draft', 'editing', 'review', 'approved')
                and article.signed_steps = stretch.signed_steps
                and (deadline_at, entered_at, id) > (
                  own_due, coalesce($6, '-infinity'), coalesce($7, '00000000-0000-0000-0000-000000000000'))
                and (
                  stretch.step is null
                  or not writers ?| persons
                  and not exists (
                    select 1
                    from jsonb_to_recordset(sign_offs) as earlier (step text, person text, "onBehalfOf" text)
                    where "unsignedByMe" ? earlier.step
                      and (earlier.person = any(persons) or earlier."onBehalfOf" = any(persons))
                  )
                )
                and (article.stage <> 'approved' or not is_held and (embargo_until is null or embargo_until <= $4))
              order by deadline_at, entered_at, id
              limit $8
            )
            union all
            (
              select id, entered_at + usual, entered_at
              from article
              where stretch.author is null and stretch.assignee is null
                and newsroom = $1 and column_path = stretch."column" and article.stage = stretch.stage
                and article.stage in ('draft', 'editing', 'review', 'approved')
                and article.signed_steps = stretch.signed_steps
                and deadline_at is null and (entered_at, id) > (usual_since, usual_id)
                and (
                  stretch.step is null
                  or not writers ?| persons
                  and not exists (
                    select 1
                    from jsonb_to_recordset(sign_offs) as earlier (step text, person text, "onBehalfOf" text)
                    where "unsignedByMe" ? earlier.step
                      and (earlier.person = any(persons) or earlier."onBehalfOf" = any(persons))
                  )
                )
                and (article.stage <> 'approved' or not is_held and (embargo_until is null or embargo_until <= $4))
              order by deadline_at, entered_at, id
              limit $8
            )
            union all
            (
              select id, deadline_at, entered_at
              from article
              where newsroom = $1 and column_path = stretch."column" and article.stage = 'draft'
                and article.author = stretch.author
                and (deadline_at, entered_at, id) > (
                  own_due, coalesce($6, '-infinity'), coalesce($7, '00000000-0000-0000-0000-000000000000'))
              order by deadline_at, entered_at, id
              limit $8
            )
            union all
            (
              select id, entered_at + usual, entered_at
              from article
              where newsroom = $1 and column_path = stretch."column" and article.stage = 'draft'
                and article.author = stretch.author
                and deadline_at is null and (entered_at, id) > (usual_since, usual_id)
              order by deadline_at, entered_at, id
              limit $8
            )
            union all
            (
              select id, coalesce(deadline_at, entered_at + usual), entered_at
              from article
              where newsroom = $1 and column_path = stretch."column" and article.stage = stretch.stage
                and assigned_to = stretch.assignee
                and case
                  when deadline_at is null then (entered_at, id) > (usual_since, usual_id)
                  else (deadline_at, entered_at, id) > (
                    own_due, coalesce($6, '-infinity'), coalesce($7, '00000000-0000-0000-0000-000000000000'))
                end
              order by coalesce(deadline_at, entered_at + usual), entered_at, id
              limit $8
            )
          ) as found
          order by due_by, entered_at, id, stretch.place
          limit $8
        )
        select id, column_path, stage, headline, changed_at, record -> 'changedBy', due_by, found.entered_at, is_held,
          record ? 'correction', live_address is not null, action, step, assigned_to
        from found
        join article using (id)
        where newsroom = $1
        order by due_by, found.entered_at, id
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
