public import Editorial
public import LibPQ
public import Newsroom

/// What is due: the same index, and the same order, as the queues'.
extension PostgresStore {
  public func due(
    in stretches: [DueStretch], of newsroom: NewsroomID, by moment: Instant, after place: QueuePlace?, limit: Int
  ) async throws(StoreError) -> [DueRow] {
    try await reading { connection throws(DatabaseError) in
      try connection.query(
        """
        with recursive place as materialized (
          select *
          from json_to_recordset($2) as place ("column" text, stage text, hours integer)
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
          select place.*, signed_steps, hours * interval '1 hour' as usual,
            case when $5 is null then '-infinity' else coalesce($4, 'infinity') end as own_due,
            case when $5 is null then '-infinity' else coalesce($4 - hours * interval '1 hour', 'infinity') end
              as usual_since
          from place
          join kind on kind.column_path = place."column" and kind.stage = place.stage
        ),
        found as (
          select found.*
          from stretch
          cross join lateral (
            select case
              when $5 is null or usual_since > $5 then '00000000-0000-0000-0000-000000000000'
              when usual_since = $5 then $6
              else 'ffffffff-ffff-ffff-ffff-ffffffffffff'
            end as usual_id
          ) as start
          cross join lateral (
            (
              select id, deadline_at as due_by, entered_at
              from article
              where newsroom = $1 and column_path = stretch."column" and article.stage = stretch.stage
                and article.stage in ('draft', 'editing', 'review', 'approved')
                and article.signed_steps = stretch.signed_steps
                and deadline_at <= $3
                and (deadline_at, entered_at, id) > (
                  own_due, coalesce($5, '-infinity'), coalesce($6, '00000000-0000-0000-0000-000000000000'))
              order by deadline_at, entered_at, id
              limit $7
            )
            union all
            (
              select id, entered_at + usual, entered_at
              from article
              where newsroom = $1 and column_path = stretch."column" and article.stage = stretch.stage
                and article.stage in ('draft', 'editing', 'review', 'approved')
                and article.signed_steps = stretch.signed_steps
                and deadline_at is null and entered_at <= $3 - usual and (entered_at, id) > (usual_since, usual_id)
              order by deadline_at, entered_at, id
              limit $7
            )
          ) as found
          order by due_by, entered_at, id
          limit $7
        )
        select id, column_path, stage, headline, due_by, found.entered_at, deadline_at is not null
        from found
        join article using (id)
        where newsroom = $1
        order by due_by, found.entered_at, id
        """, newsroom, Document(stretches), moment, place?.due, place?.since, place?.article, limit, as: DueRow.self)
    }
  }

  public func countDue(
    in stretches: [DueStretch], of newsroom: NewsroomID, by moment: Instant
  ) async throws(StoreError) -> Int {
    try await reading { connection throws(DatabaseError) in
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
