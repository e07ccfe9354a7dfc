package import Editorial
public import LibPQ
public import Newsroom

extension PostgresStore: Reminders {
  /// One statement, so that a reminder and its article are of the same moment. First those that are due, then the article
  /// of each: as one join, the server would share a round that finds nothing among several processes, for 40 ms.
  public func due(by time: Instant, in newsroom: NewsroomID, limit: Int) async throws(StoreError) -> [DueReminder] {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        with due as materialized (
          select article, kind, number, at
          from reminder
          where newsroom = $1 and at <= $2
          order by at, article, kind
          limit $3
        )
        select due.article, kind, number, at, record
        from due
        cross join lateral (
          select record
          from article
          where newsroom = $1 and id = due.article
          limit 1
        ) as standing
        order by at, due.article, kind
        """, newsroom, time, limit, as: DueReminder.self)
    }
  }
}

extension DueReminder: RowReadable {
  public init(from row: inout RowReader) throws {
    let article = try row.next(ArticleID.self)
    let kind = try row.next(String.self)
    guard let known = Reminder.Kind(rawValue: kind) else { throw ValueError("\(kind) is no kind of reminder") }
    let reminder = Reminder(article: article, kind: known, number: try row.next(), at: try row.next())
    self.init(reminder, of: try row.next(Document<Article>.self).value)
  }
}

extension Batch {
  mutating func add(_ change: ReminderChange, in newsroom: NewsroomID) {
    switch change {
    case .stands(let reminder):
      add(
        """
        insert into reminder (newsroom, article, kind, number, at)
        values ($1, $2, $3, $4, $5)
        on conflict (newsroom, article, kind) do update
        set number = excluded.number, at = excluded.at
        """, newsroom, reminder.article, reminder.kind.rawValue, Int32(reminder.number), reminder.at)
    case .falls(let article, let kind):
      add(
        "delete from reminder where newsroom = $1 and article = $2 and kind = $3", newsroom, article, kind.rawValue)
    case .told(let reminder):
      add(
        "delete from reminder where newsroom = $1 and article = $2 and kind = $3 and number = $4", newsroom,
        reminder.article, reminder.kind.rawValue, Int32(reminder.number))
    }
  }
}
