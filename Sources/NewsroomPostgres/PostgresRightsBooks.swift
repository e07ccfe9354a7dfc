package import Editorial
import LibPQ
package import Newsroom

extension PostgresStore: RightsBooks {
  /// Only what concerns every decision, and what is filed under the names: the cost does not grow with the book.
  public func book(
    of newsroom: NewsroomID, naming names: TextSet, knownAt: Instant?
  ) async throws(StoreError) -> RightsBook {
    try await reading(newsroom) { connection throws(DatabaseError) in
      RightsBook(
        try connection.run(Self.records(naming: names, on: nil, in: newsroom, knownAt: knownAt)).map(\.value))
    }
  }

  public func wasSaved(since moment: Instant, in newsroom: NewsroomID) async throws(StoreError) -> Bool {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.first(
        """
        select exists (
          select 1
          from rights_record
          where newsroom = $1 and saved_at >= $2
        )
        """, newsroom, moment, as: Bool.self) ?? false
    }
  }

  /// What concerns an article, by everything that it rests on.
  static func records(
    on article: ArticleID, in newsroom: NewsroomID
  ) -> Statement<[Document<RightsRecord>]> {
    records(naming: [], on: article, in: newsroom, knownAt: nil)
  }

  /// Names are looked up as lists, so that an index answers whatever the server's statistics are.
  ///
  /// By any of its names: a party brings its other names, names nearly alike are looked at too (R10, as
  /// ``Party/variants(of:)`` has them), a label brings the agreement that it rests on, and an agreement how often it was
  /// used.
  private static func records(
    naming names: TextSet, on article: ArticleID?, in newsroom: NewsroomID, knownAt: Instant?
  ) -> Statement<[Document<RightsRecord>]> {
    let known = knownAt ?? Instant(microseconds: 4_102_444_800_000_000)
    return Statement(
      """
      with asked as (
        select name
        from unnest($2) as name
        union
        select name
        from article_rests_on
        where newsroom = $1 and article = $3
      ), named as (
        select name
        from asked
        union
        select name
        from rights_record_name
        where newsroom = $1 and kind = 'party' and key = any(
          array(
            select key
            from rights_record_name
            where newsroom = $1 and name = any(array(select name from asked)) and kind = 'party'
          )
        )
      ), general as (
        select record.*
        from unnest($4) as listed (kind)
        cross join lateral (
          select distinct on (key) kind, key, document
          from rights_record
          where newsroom = $1 and kind = listed.kind and saved_at <= $6
          order by key, number desc
        ) as record
      ), wanted as (
        select name
        from named
        union
        select name || ending
        from named
        cross join unnest($5) as ending
        union
        select left(name, - char_length(ending))
        from named
        cross join unnest($5) as ending
        where right(name, char_length(ending)) = ending and char_length(name) > char_length(ending) + 1
        union
        select $7 || (document #>> '{ownSource,_0,agreement}')
        from general
        where kind = 'ownSource' and document #>> '{ownSource,_0,agreement}' is not null
      ), found as (
        select distinct kind, key
        from rights_record_name
        where newsroom = $1 and name = any(array(select name from wanted))
      ), counted as (
        select kind, key
        from found
        union
        select kind, key
        from rights_record_name
        where newsroom = $1
          and name = any(array(select $8 || key from found where kind = 'agreement'))
      )
      select document
      from general
      union all
      select newest.document
      from counted
      cross join lateral (
        select document
        from rights_record
        where newsroom = $1 and kind = counted.kind and key = counted.key and saved_at <= $6
        order by number desc
        limit 1
      ) as newest
      """, newsroom, names.sorted(), article, RightsRecord.Kind.allCases.filter(\.isGeneral).map(\.rawValue),
      Party.nearEndings, known, RightsRecord.name(ofAgreement: ""), RightsRecord.name(ofUsesUnder: ""),
      as: Document<RightsRecord>.self)
  }

  public func records(
    of kinds: Set<RightsRecord.Kind>, in newsroom: NewsroomID
  ) async throws(StoreError) -> [RightsRecord] {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select distinct on (kind, key) document
        from rights_record
        where newsroom = $1 and kind = any($2)
        order by kind, key, number desc
        """, newsroom, kinds.map(\.rawValue), as: Document<RightsRecord>.self
      ).map(\.value)
    }
  }

  public func save(
    _ records: [RightsRecord], in newsroom: NewsroomID, by actor: PersonID, at time: Instant
  ) async throws(StoreError) {
    try await committing(newsroom, Batch { $0.save(records, in: newsroom, by: .person(actor), at: time) })
  }

  public func revisions(
    of kind: RightsRecord.Kind, _ key: String, in newsroom: NewsroomID
  ) async throws(StoreError) -> [RightsRevision] {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select number, document, saved_by, saved_at
        from rights_record
        where newsroom = $1 and kind = $2 and key = $3
        order by number
        """, newsroom, kind.rawValue, key
      ) { row in
        RightsRevision(
          number: try row.next(), record: try row.next(Document<RightsRecord>.self).value, by: try row.next(),
          at: try row.next())
      }
    }
  }
}

extension Batch {
  /// Saves records with what they are filed under; one that says nothing new makes no revision.
  mutating func save(_ records: [RightsRecord], in newsroom: NewsroomID, by actor: Actor, at time: Instant) {
    let kinds = records.map(\.kind.rawValue)
    let keys = records.map(\.key)
    add(
      """
      insert into rights_record (newsroom, kind, key, number, document, saved_by, saved_at)
      select $1, saved.kind, saved.key, coalesce(newest.number, 0) + 1, saved.document, $5, $6
      from unnest($2, $3, $4) as saved (kind, key, document)
      left join lateral (
        select number, document
        from rights_record
        where newsroom = $1 and kind = saved.kind and key = saved.key
        order by number desc
        limit 1
      ) newest on true
      where newest.document is distinct from saved.document::jsonb
      """, newsroom, kinds, keys, records.map { JSON(Canonical.text(of: $0)) }, actor, time)
    let filed = records.flatMap { record in record.names.map { (record.kind.rawValue, record.key, $0) } }
    add(
      """
      insert into rights_record_name (newsroom, kind, key, name)
      select $1, filed.*
      from unnest($2, $3, $4) as filed (kind, key, name)
      on conflict do nothing
      """, newsroom, filed.map(\.0), filed.map(\.1), filed.map(\.2))
    let turns = records.flatMap { record in
      Set(record.turns.map(\.at)).filter { time < $0 }.map { (record.kind.rawValue, record.key, $0) }
    }
    if turns.isEmpty { return }
    add(
      """
      insert into rights_turn (newsroom, kind, key, at)
      select $1, turn.*
      from unnest($2, $3, $4) as turn (kind, key, at)
      on conflict do nothing
      """, newsroom, turns.map(\.0), turns.map(\.1), turns.map(\.2))
  }
}
