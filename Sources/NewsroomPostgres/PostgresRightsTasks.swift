package import Editorial
import LibPQ
package import Newsroom

extension PostgresStore: RightsTasks {
  public func openTasks(in newsroom: NewsroomID, limit: Int) async throws(StoreError) -> [RightsTask] {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select id, article, cause, cause_name, lost, article_version, opened_at, opened_by, ended, ended_at, ended_by,
          reason
        from rights_task
        where newsroom = $1 and ended is null
        order by opened_at, id
        limit $2
        """, newsroom, limit, as: TaskRow.self
      ).map(\.task)
    }
  }

  public func countOpenTasks(in newsroom: NewsroomID) async throws(StoreError) -> Int {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.first(
        """
        select count(*)
        from rights_task
        where newsroom = $1 and ended is null
        """, newsroom, as: Int.self) ?? 0
    }
  }

  public func openTasks(on articles: [ArticleID], in newsroom: NewsroomID) async throws(StoreError) -> [RightsTask] {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select id, article, cause, cause_name, lost, article_version, opened_at, opened_by, ended, ended_at, ended_by,
          reason
        from rights_task
        where newsroom = $1 and article = any($2) and ended is null
        order by opened_at, id
        """, newsroom, articles, as: TaskRow.self
      ).map(\.task)
    }
  }

  public func overtakenTasks(in newsroom: NewsroomID, limit: Int) async throws(StoreError) -> [RightsTask] {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select task.id, article, cause, cause_name, lost, article_version, opened_at, opened_by, ended, ended_at,
          ended_by, reason
        from rights_task task
        join article on article.newsroom = task.newsroom and article.id = task.article
        where task.newsroom = $1 and ended is null and article.version <> article_version
        order by opened_at, task.id
        limit $2
        """, newsroom, limit, as: TaskRow.self
      ).map(\.task)
    }
  }

  public func endedTasks(in newsroom: NewsroomID, limit: Int) async throws(StoreError) -> [RightsTask] {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select id, article, cause, cause_name, lost, article_version, opened_at, opened_by, ended, ended_at, ended_by,
          reason
        from rights_task
        where newsroom = $1 and ended is not null
        order by ended_at desc, id
        limit $2
        """, newsroom, limit, as: TaskRow.self
      ).map(\.task)
    }
  }

  public func tasks(
    beginning prefix: String, in newsroom: NewsroomID, limit: Int
  ) async throws(StoreError) -> [RightsTask] {
    guard let range = IdentifierRange(beginning: prefix) else { return [] }
    return try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select id, article, cause, cause_name, lost, article_version, opened_at, opened_by, ended, ended_at, ended_by,
          reason
        from rights_task
        where newsroom = $1 and id between $2 and $3
        order by id
        limit $4
        """, newsroom, range.first, range.last, limit, as: TaskRow.self
      ).map(\.task)
    }
  }

  public func records(
    turningAfter start: Instant, until end: Instant, in newsroom: NewsroomID
  ) async throws(StoreError) -> [RightsRecord] {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select newest.document
        from (
          select distinct kind, key
          from rights_turn
          where newsroom = $1 and at > $2 and at <= $3
        ) turning
        join lateral (
          select document
          from rights_record
          where newsroom = $1 and kind = turning.kind and key = turning.key
          order by number desc
          limit 1
        ) newest on true
        order by kind, key
        """, newsroom, start, end, as: Document<RightsRecord>.self
      ).map(\.value)
    }
  }

  public func lastWatch(in newsroom: NewsroomID) async throws(StoreError) -> RightsWatch? {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.first(
        """
        select number, until, policy_edition
        from rights_watch
        where newsroom = $1
        order by number desc
        limit 1
        """, newsroom
      ) { row in
        RightsWatch(number: try row.next(), until: try row.next(), rules: try row.next())
      }
    }
  }
}

private struct TaskRow: RowReadable, Sendable {
  let task: RightsTask

  init(from row: inout RowReader) throws {
    let id = try row.next(TaskID.self)
    let article = try row.next(ArticleID.self)
    let cause = try row.next(String.self)
    let name = try row.next(String.self)
    let lost = try row.next([String].self)
    let version = try row.next(Int.self)
    let opened = try row.next(Instant.self)
    let openedBy = try row.next(Editorial.Actor.self)
    let ended = try row.next(String?.self)
    let endedAt = try row.next(Instant?.self)
    let endedBy = try row.next(Editorial.Actor?.self)
    let reason = try row.next(String?.self)
    guard let kind = RightsRecord.Kind(rawValue: cause) else { throw ValueError("\(cause) is no kind of record") }
    var end: RightsTask.End?
    if let ended, let endedAt, let endedBy {
      guard let how = RightsTask.End.How(rawValue: ended) else { throw ValueError("\(ended) is no end of a task") }
      end = RightsTask.End(how, by: endedBy, at: endedAt, reason: reason)
    }
    task = RightsTask(
      id: id, article: article, cause: RightsCause(kind, name), opened: opened, openedBy: openedBy,
      lost: try lost.map { text in
        guard let loss = RightsLoss(text) else { throw ValueError("\(text) is no loss") }
        return loss
      }, version: version, end: end)
  }
}

extension Batch {
  /// What an entry opens, ends and looks at. Tasks of articles that are gone end with them.
  mutating func addTasks(of entry: Entry) {
    var opened: [RightsTask] = []
    var ended: [(TaskID, RightsTask.End)] = []
    var judged: [(TaskID, Int)] = []
    for change in entry.tasks {
      switch change {
      case .open(let task): opened.append(task)
      case .end(let id, let end) where end.how == .settled: settle(id, end, entry)
      case .end(let id, let end): ended.append((id, end))
      case .judged(let id, let version): judged.append((id, version))
      }
    }
    if !opened.isEmpty { open(opened, entry) }
    if !ended.isEmpty {
      add(
        """
        update rights_task
        set ended = done.how, ended_at = $5, ended_by = done.who
        from unnest($2, $3, $4) as done (id, how, who)
        where newsroom = $1 and rights_task.id = done.id and ended is null
        """, entry.newsroom, ended.map(\.0), ended.map(\.1.how.rawValue), ended.map(\.1.by), entry.at)
    }
    if !judged.isEmpty {
      add(
        """
        update rights_task
        set article_version = judged.version
        from unnest($2, $3) as judged (id, version)
        where newsroom = $1 and rights_task.id = judged.id and ended is null
        """, entry.newsroom, judged.map(\.0), judged.map { Int32($0.1) })
    }
    for (article, actor) in entry.gone {
      add(
        """
        update rights_task
        set ended = 'gone', ended_at = $3, ended_by = $4
        where newsroom = $1 and article = $2 and ended is null
        """, entry.newsroom, article, entry.at, actor)
    }
    if let watch = entry.watch {
      add(
        "insert into rights_watch (newsroom, number, until, policy_edition) values ($1, $2, $3, $4)", entry.newsroom,
        Int32(watch.number), watch.until, Int32(watch.rules))
    }
  }

  private mutating func open(_ tasks: [RightsTask], _ entry: Entry) {
    add(
      """
      insert into rights_task (newsroom, id, article, cause, cause_name, lost, article_version, opened_at, opened_by)
      select $1, task.id, task.article, task.cause, task.name, string_to_array(task.lost, ', '), task.version, $8, $9
      from unnest($2, $3, $4, $5, $6, $7) as task (id, article, cause, name, lost, version)
      on conflict (newsroom, article, cause, cause_name) where ended is null do nothing
      """, entry.newsroom, tasks.map(\.id), tasks.map(\.article), tasks.map(\.cause.kind.rawValue),
      tasks.map(\.cause.name), tasks.map { $0.lost.map(\.description).joined(separator: ", ") },
      tasks.map { Int32($0.version) }, entry.at, tasks[0].openedBy)
  }

  /// The trigger refuses one that has ended: whoever comes second finds it so.
  private mutating func settle(_ id: TaskID, _ end: RightsTask.End, _ entry: Entry) {
    add(
      """
      update rights_task
      set ended = $3, ended_at = $4, ended_by = $5, reason = $6
      where newsroom = $1 and id = $2
      """, entry.newsroom, id, end.how.rawValue, end.at, end.by, end.reason)
  }
}
