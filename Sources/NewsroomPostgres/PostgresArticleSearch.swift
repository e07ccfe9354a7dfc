package import Editorial
import FoundationEssentials
public import LibPQ
public import Newsroom

extension PostgresStore: ArticleSearch {
  /// What is found comes from the owner's function `found_texts`: beneath row-level security no index is asked for what an array holds.
  public func found(
    by search: TextSearch, readable: ReadableArticles, in newsroom: NewsroomID, below place: FoundPlace?, limit: Int
  ) async throws(StoreError) -> [FoundArticle] {
    // A place is of an article; its texts have this number and the three after it.
    let below = place.map { $0.number << 2 } ?? .max
    return try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        with one as (
          select distinct on (place >> 2) place, article, is_open
          from json_array_elements($5) as branch
          cross join lateral found_texts($1, $2, $3, $4, branch, $6, $7)
          order by place >> 2 desc, place desc
          limit $7
        )
        select one.place, one.is_open, text.kind, text.column_path, text.created_at,
          case text.kind
            when 0 then record -> 'revision'
            when 1 then record #> '{live,revision}'
            else record #> '{aside,revision}'
          end,
          id, story.column_path, stage, story.headline, changed_at, record -> 'changedBy', assigned_to,
          live_address is not null, is_held, record ? 'correction'
        from one
        join search_text as text on text.newsroom = $1 and text.place = one.place
        join article as story on story.newsroom = $1 and story.id = one.article
        order by one.place desc
        """, newsroom, readable.person, readable.columns, readable.writesIn,
        Document(search.branches.map(AskedBranch.init)), below, Int32(clamping: limit), as: FoundArticle.self)
    }
  }

  public func count(
    of search: TextSearch, readable: ReadableArticles, in newsroom: NewsroomID, upTo limit: Int
  ) async throws(StoreError) -> Int {
    let count = try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.first(
        """
        select count(distinct place >> 2)
        from json_array_elements($5) as branch
        cross join lateral found_texts($1, $2, $3, $4, branch, 9223372036854775807, $6)
        """, newsroom, readable.person, readable.columns, readable.writesIn,
        Document(search.branches.map(AskedBranch.init)), Int32(clamping: limit), as: Int64.self)
    }
    return min(Int(count ?? 0), limit)
  }

  /// A source as it is printed is read from the record of one article for each.
  package func facts(
    of search: TextSearch, readable: ReadableArticles, in newsroom: NewsroomID, limit: Int
  ) async throws(StoreError) -> [FoundFacts] {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        with one as (
          select distinct on (place >> 2) place, article, is_open
          from json_array_elements($5) as branch
          cross join lateral found_texts($1, $2, $3, $4, branch, 9223372036854775807, $6)
          order by place >> 2 desc, place desc
          limit $6
        )
        select text.column_path, case when one.is_open then stage else 'published' end, text.created_at, text.source,
          case when row_number() over (partition by text.source order by one.place desc) = 1 then
            case text.kind
              when 0 then record #>> '{revision,credit,source}'
              when 1 then record #>> '{live,revision,credit,source}'
              else record #>> '{aside,revision,credit,source}'
            end
          end
        from one
        join search_text as text on text.newsroom = $1 and text.place = one.place
        join article as story on story.newsroom = $1 and story.id = one.article
        order by one.place desc
        """, newsroom, readable.person, readable.columns, readable.writesIn,
        Document(search.branches.map(AskedBranch.init)), Int32(clamping: limit)
      ) { row in
        FoundFacts(
          column: try row.next(), stage: try QueueRow.known(Stage.self, row.next()), came: try row.next(),
          source: try row.next(), sourceName: try row.next())
      }
    }
  }

  public func unread(in newsroom: NewsroomID, upTo limit: Int) async throws(StoreError) -> Int {
    let count = try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.first(
        """
        select count(*)
        from (select from search_text where newsroom = $1 and tokens is null limit $2) as unread
        """, newsroom, limit, as: Int64.self)
    }
    return Int(count ?? 0)
  }

  public func unreadArticles(in newsroom: NewsroomID, limit: Int) async throws(StoreError) -> [ArticleID] {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select article
        from search_text
        where newsroom = $1 and tokens is null
        order by place desc
        limit $2
        """, newsroom, limit, as: ArticleID.self)
    }
  }

  public func articles(in newsroom: NewsroomID, after article: ArticleID?, limit: Int) async throws(StoreError)
    -> [ArticleID]
  {
    let beginning = article ?? ArticleID(UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)))
    return try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select id
        from article
        where newsroom = $1 and id > $2
        order by id
        limit $3
        """, newsroom, beginning, limit, as: ArticleID.self)
    }
  }
}

extension FoundArticle: RowReadable {
  public init(from row: inout RowReader) throws {
    let place = try row.next(Int64.self)
    let isOpen = try row.next(Bool.self)
    let kind = try row.next(Int16.self)
    guard let kind = SearchableText.Kind(rawValue: Int(kind)) else { throw ValueError("\(kind) is no kind of text") }
    let column = try row.next(ColumnPath.self)
    let came = try row.next(Instant.self)
    let revision = try row.next(Document<Revision>.self).value
    let work = try ArticleRow(from: &row)
    self.init(
      article: work.article, place: FoundPlace(number: place >> 2), came: came, column: column,
      isLive: work.isLive && !work.isHeld, work: isOpen ? work : nil, kind: kind, revision: revision)
  }
}
