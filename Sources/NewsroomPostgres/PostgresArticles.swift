package import Editorial
public import LibPQ
public import Newsroom

extension PostgresStore: Articles, ArticleLists {
  public func lastChange(in newsroom: NewsroomID) async throws(StoreError) -> Instant? {
    try await reading(newsroom) { connection throws(DatabaseError) in
      // The newest of each stage stands at an end of an index.
      try connection.first(
        """
        select max(newest.changed_at)
        from unnest($2::text[]) as one (stage)
        cross join lateral (
          select changed_at
          from article
          where newsroom = $1 and article.stage = one.stage
          order by changed_at desc
          limit 1
        ) as newest
        """, newsroom, Stage.allCases.map(\.rawValue), as: Instant?.self) ?? nil
    }
  }

  public func article(_ id: ArticleID, in newsroom: NewsroomID) async throws(StoreError) -> Article? {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.first(
        """
        select record
        from article
        where newsroom = $1 and id = $2
        """, newsroom, id, as: Document<Article>.self)?.value
    }
  }

  public func history(of id: ArticleID, in newsroom: NewsroomID, after number: Int) async throws(StoreError)
    -> [Sealed<ArticleEvent>]
  {
    let links = try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select number, payload, actor, happened_at, previous, digest
        from article_event
        where newsroom = $1 and article = $2 and number > $3
        order by number
        """, newsroom, id, Int32(number), as: StoredLink.self)
    }
    return try StoredLink.history(links)
  }

  public func identifiers(beginning prefix: String, in newsroom: NewsroomID, limit: Int) async throws(StoreError)
    -> [ArticleID]
  {
    guard let range = IdentifierRange(beginning: prefix) else { return [] }
    return try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select id
        from article
        where newsroom = $1 and id between $2 and $3
        order by id
        limit $4
        """, newsroom, range.first, range.last, limit, as: ArticleID.self)
    }
  }

  public func due(at time: Instant, in newsroom: NewsroomID, limit: Int) async throws(StoreError) -> [ArticleID] {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select id
        from article
        where newsroom = $1 and due_at <= $2
        order by due_at, id
        limit $3
        """, newsroom, time, limit, as: ArticleID.self)
    }
  }

  public func snapshotFile(_ digest: Digest, in newsroom: NewsroomID) async throws(StoreError) -> [UInt8]? {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.first(
        """
        select bytes
        from snapshot_file
        where newsroom = $1 and digest = $2
        """, newsroom, digest, as: [UInt8].self)
    }
  }

  public func leaving(at time: Instant, in newsroom: NewsroomID, limit: Int) async throws(StoreError) -> [ArticleID] {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select id
        from article
        where newsroom = $1 and leaves_at <= $2
        order by leaves_at, id
        limit $3
        """, newsroom, time, limit, as: ArticleID.self)
    }
  }

  package func onSite(_ site: SiteID, in newsroom: NewsroomID, from first: ArticleID, limit: Int)
    async throws(StoreError) -> [ArticleOnSite]
  {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select record, delivered, coalesce(is_owed, false)
        from (
          select id, record
          from article
          where newsroom = $1 and id >= $2
            and (live_address is not null or record #>> '{withdrawal,address}' is not null)
          order by id
          limit $4
        ) as shown
        left join lateral (
          select max(number) filter (where done_at is not null) as delivered, bool_or(done_at is null) as is_owed
          from delivery
          where newsroom = $1 and article = shown.id and destination = $3
        ) as told on true
        order by id
        """, newsroom, first, site, limit
      ) { row in
        ArticleOnSite(
          try row.next(Document<Article>.self).value, delivered: try row.next(Int?.self), isOwed: try row.next())
      }
    }
  }

  public func rows(in newsroom: NewsroomID, stages: Set<Stage>, assignedTo assignee: PersonID?, limit: Int)
    async throws(StoreError) -> [Article]
  {
    try await reading(newsroom) { connection throws(DatabaseError) in
      guard let assignee else {
        return try connection.query(
          """
          select record
          from unnest($2) as wanted (stage)
          cross join lateral (
            select record, changed_at, id
            from article
            where newsroom = $1 and article.stage = wanted.stage
            order by changed_at, id
            limit $3
          ) as oldest
          order by changed_at, id
          limit $3
          """, newsroom, stages.map(\.rawValue), limit, as: Document<Article>.self
        ).map(\.value)
      }
      return try connection.query(
        """
        select record
        from article
        where newsroom = $1 and assigned_to = $2 and stage = any($3)
        order by changed_at, id
        limit $4
        """, newsroom, assignee, stages.map(\.rawValue), limit, as: Document<Article>.self
      ).map(\.value)
    }
  }

  public func indebted(in newsroom: NewsroomID, limit: Int) async throws(StoreError) -> [Article] {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select record
        from article
        where newsroom = $1 and debt_due_at is not null
        order by debt_due_at, id
        limit $2
        """, newsroom, limit, as: Document<Article>.self
      ).map(\.value)
    }
  }

  public func returning(in newsroom: NewsroomID, limit: Int) async throws(StoreError) -> [Article] {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select record
        from article
        where newsroom = $1 and return_asked_at is not null
        order by return_asked_at, id
        limit $2
        """, newsroom, limit, as: Document<Article>.self
      ).map(\.value)
    }
  }

  public func live(
    in newsroom: NewsroomID, columns: [ColumnPath], limit: Int
  ) async throws(StoreError) -> [LiveRow] {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        with shown as (
          (
            select id
            from article
            where newsroom = $1 and listed_in is not null
            order by first_published_at desc, id desc
            limit $3
          )
          union
          select newest.id
          from unnest($2) as wanted (path)
          cross join lateral (
            select id
            from article
            where newsroom = $1 and listed_in = wanted.path
            order by first_published_at desc, id desc
            limit $3
          ) as newest
        )
        select id, listed_in, live_address, record #>> '{live,revision,manuscript,headline}',
          coalesce(record #>> '{live,revision,manuscript,deck}', record #>> '{live,revision,manuscript,body,0}', ''),
          record #> '{live,revision,credit}', record #> '{live,firstPublished}', record #> '{live,published}'
        from article
        join shown using (id)
        where newsroom = $1
        order by first_published_at desc, id desc
        """, newsroom, columns, limit, as: LiveRow.self)
    }
  }
}

extension LiveRow: RowReadable {
  public init(from row: inout RowReader) throws {
    self.init(
      article: try row.next(), column: try row.next(), address: try row.next(), headline: try row.next() ?? "",
      opening: try row.next(), credit: try row.next(Document<Credit>.self).value,
      firstPublished: try row.next(Document<Instant>.self).value, published: try row.next(Document<Instant>.self).value)
  }
}

extension ArticleRow: RowReadable {
  public init(from row: inout RowReader) throws {
    let article = try row.next(ArticleID.self)
    let column = try row.next(ColumnPath.self)
    let stage = try QueueRow.known(Stage.self, row.next())
    let headline = try row.next(String?.self)
    let changed = try row.next(Instant.self)
    let changedBy = try row.next(Document<Actor>.self).value
    let assignee = try row.next(PersonID?.self)
    self.init(
      article: article, stage: stage, column: column, headline: headline, changed: changed, changedBy: changedBy,
      assignee: assignee, isLive: try row.next(), isHeld: try row.next(), isCorrection: try row.next())
  }
}
