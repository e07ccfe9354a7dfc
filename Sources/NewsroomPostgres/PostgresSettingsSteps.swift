package import Editorial
import LibPQ
package import Newsroom

/// Turns of a newsroom's settings, with the articles that move by them.
extension PostgresStore {
  public func articles(concernedBy turn: SettingsTurn) async throws(StoreError) -> [Article] {
    try await reading(turn.after.id) { connection throws(DatabaseError) in
      try Self.concerned(by: turn, connection)
    }
  }

  /// The edition's number refuses whoever comes second. Then nobody else begins or signs anything in the columns that
  /// change, and their articles stand still, until all of it is written.
  public func take(_ step: SettingsStep) async throws(StoreError) -> Entry {
    // Many thousand articles take longer than one waits for anything else; the rows of others are waited for no longer.
    try await writing(step.newsroom, within: .seconds(300)) { transaction throws(DatabaseError) in
      let turn = step.turn
      try transaction.execute("select change_people($1)", step.newsroom)
      if turn.before != turn.after {
        try transaction.execute(
          """
          insert into newsroom_edition (newsroom, number, settings, saved_by, saved_at)
          values ($1, $2, $3, $4, $5)
          """, step.newsroom, Int32(step.read + 1), Document(turn.after), step.by, step.at)
        try transaction.execute(
          "select change_columns($1, $2, $3, $4, $5)", step.newsroom, turn.touched,
          Set(turn.moved + turn.removed).sorted(), turn.removed, Int32(step.read + 1))
      }
      let entry = step.moving(try Self.concerned(by: turn, holding: true, transaction))
      try transaction.run(
        Batch {
          $0.add(entry)
          $0.add(step)
        })
      return entry
    }
  }

  private static func concerned(
    by turn: SettingsTurn, holding: Bool = false, _ statements: borrowing some Statements & ~Copyable
  ) throws(DatabaseError) -> [Article] {
    let (moved, ruled) = (turn.moved, turn.ruled)
    guard !moved.isEmpty || !ruled.isEmpty else { return [] }
    let found = try statements.query(
      """
      select id
      from article
      where newsroom = $1 and stage in ('review', 'approved') and column_path = any($3)
      union
      select id
      from article
      where newsroom = $1 and stage in ('draft', 'editing', 'review', 'approved')
        and record #>> '{aside,column}' = any($2 || $3)
      union
      select id
      from article
      where newsroom = $1 and cardinality($2) > 0
        and (column_path = any($2) or record #>> '{live,column}' = any($2))
      """, turn.after.id, moved, ruled, as: ArticleID.self)
    guard !found.isEmpty else { return [] }
    guard holding else {
      return try statements.query(
        "select record from article where newsroom = $1 and id = any($2) order by id", turn.after.id, found,
        as: Document<Article>.self
      ).map(\.value)
    }
    return try statements.query(
      "select record from article where newsroom = $1 and id = any($2) order by id for no key update", turn.after.id,
      found, as: Document<Article>.self
    ).map(\.value)
  }

  public func planned(in newsroom: NewsroomID) async throws(StoreError) -> [Article] {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select record
        from article
        where newsroom = $1 and (
          leaves_at is not null or stage = 'withdrawn' and record ? 'embargo'
          or stage in ('draft', 'editing', 'review', 'approved') and (
            deadline_at is not null or due_at is not null or record ? 'pendingSchedule' or record ? 'embargo'
            or record ? 'aside'))
        order by id
        """, newsroom, as: Document<Article>.self
      ).map(\.value)
    }
  }

  /// One record for each way of waiting, found by what decides who can take an article on.
  public func underWay(in newsroom: NewsroomID, naming limit: Int) async throws(StoreError) -> [WaitingAlike] {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        with alike as (
          select (array_agg(id order by id))[1:$2] as articles, count(*) as count
          from article
          where newsroom = $1 and stage in ('draft', 'editing', 'review', 'approved')
          group by column_path, stage, signed_steps, is_held, case when stage = 'draft' then author end,
            case when stage = 'draft' then assigned_to end,
            case when stage = 'review' then record -> 'writers' end,
            case when stage = 'review' then jsonb_path_query_array(record, '$.signOffs[*].person') end,
            case when stage = 'review' then jsonb_path_query_array(record, '$.signOffs[*].step') end,
            case when stage = 'review' then jsonb_path_query_array(record, '$.signOffs[*].onBehalfOf') end
        )
        select record, articles, count
        from alike
        join article on newsroom = $1 and id = articles[1]
        order by id
        """, newsroom, limit
      ) { row in
        WaitingAlike(
          try row.next(Document<Article>.self).value, articles: try row.next(), count: Int(try row.next(Int64.self)))
      }
    }
  }
}

extension Batch {
  fileprivate mutating func add(_ step: SettingsStep) {
    if !step.people.isEmpty {
      save(step.people, in: step.newsroom, by: step.by, at: step.at)
      add("select keep_an_administrator($1)", step.newsroom)
    }
    for number in step.ended {
      add(
        """
        update delegation
        set withdrawn_by = $3, withdrawn_at = $4
        where newsroom = $1 and number = $2 and withdrawn_at is null
        """, step.newsroom, number, step.by, step.at)
    }
    for delegation in step.begun {
      add(
        """
        insert into delegation (
          newsroom, giver, delegate, roles, column_path, starts_at, ends_at, reason, granted_by, granted_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        """, step.newsroom, delegation.giver, delegation.delegate, delegation.roles.map(\.rawValue), delegation.column,
        delegation.from, delegation.until, delegation.reason, delegation.grantedBy, delegation.grantedAt)
    }
  }
}
