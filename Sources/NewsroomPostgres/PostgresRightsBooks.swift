public import Editorial
import LibPQ
public import Newsroom

extension PostgresStore: RightsBooks {
  /// Only what concerns every decision, and what is filed under the names: the cost does not grow with the book.
  public func book(
    of newsroom: NewsroomID, naming names: Set<String>, knownAt: Instant?
  ) async throws(StoreError) -> RightsBook {
    let known = knownAt ?? Instant(microseconds: 4_102_444_800_000_000)
    return try await reading { connection throws(DatabaseError) in
      func filed(under names: Set<String>) throws(DatabaseError) -> [RightsRecord] {
        try connection.query(
          """
          select newest.document
          from rights_record_name filed
          join lateral (
            select document
            from rights_record
            where newsroom = filed.newsroom and kind = filed.kind and key = filed.key and saved_at <= $3
            order by number desc
            limit 1
          ) newest on true
          where filed.newsroom = $1 and filed.name = any($2)
          order by filed.kind, filed.key
          """, newsroom, names.sorted(), known, as: Document<RightsRecord>.self
        ).map(\.value)
      }
      let general = try connection.query(
        """
        select distinct on (kind, key) document
        from rights_record
        where newsroom = $1 and kind = any($2) and saved_at <= $3
        order by kind, key, number desc
        """, newsroom, RightsRecord.Kind.allCases.filter(\.isGeneral).map(\.rawValue), known,
        as: Document<RightsRecord>.self
      ).map(\.value)
      // By any of its names: a party brings its other names, and a label the agreement that it rests on.
      var wanted = names
      for record in try filed(under: names) {
        if case .party(let party) = record { wanted.formUnion([party.name] + party.aliases) }
      }
      wanted.formUnion(wanted.flatMap(Party.variants))
      for record in general {
        if case .ownSource(let own) = record, let agreement = own.agreement {
          wanted.insert(RightsRecord.name(ofAgreement: agreement))
        }
      }
      let found = try filed(under: wanted)
      var counted: Set<String> = []
      for record in found {
        if case .agreement(let agreement) = record, agreement.grants.contains(where: { $0.count != nil }) {
          counted.insert(RightsRecord.name(ofUsesUnder: agreement.id))
        }
      }
      return RightsBook(general + found + (counted.isEmpty ? [] : try filed(under: counted)))
    }
  }

  public func records(
    of kinds: Set<RightsRecord.Kind>, in newsroom: NewsroomID
  ) async throws(StoreError) -> [RightsRecord] {
    try await reading { connection throws(DatabaseError) in
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
    try await committing(Batch { $0.save(records, in: newsroom, by: .person(actor), at: time) })
  }

  public func revisions(
    of kind: RightsRecord.Kind, _ key: String, in newsroom: NewsroomID
  ) async throws(StoreError) -> [RightsRevision] {
    try await reading { connection throws(DatabaseError) in
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
