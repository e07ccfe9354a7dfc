package import Editorial
import LibPQ
package import Newsroom

extension PostgresStore: KeyBindings {
  public func knownKeys() async throws(StoreError) -> KnownKeys {
    let known = try await readingAcross { connection throws(DatabaseError) in
      try connection.first(
        """
        select ring, serial, place, here, generations
        from known_keys()
        """, as: KnownKeysRow.self)
    }
    guard let known else { throw .defect("the database does not say where it is") }
    return known.keys
  }

  public func bind(_ ring: String, serial: Int64, in newsroom: NewsroomID) async throws(StoreError) -> Bool {
    try await writing(newsroom) { transaction throws(DatabaseError) in
      try transaction.first("select bind_keys($1, $2, $3)", newsroom, ring, serial, as: Bool.self) ?? false
    }
  }

  public func rebind(_ ring: String, serial: Int64) async throws(StoreError) {
    try await committingAsOwner(nil) {
      $0.add(
        """
        insert into key_binding (newsroom, ring, serial, place)
        select id, $1, $2, database_place()
        from newsroom
        on conflict (newsroom) do update
        set ring = excluded.ring, serial = excluded.serial, place = excluded.place, bound_at = now()
        """, ring, serial)
    }
  }

  public func retire(
    _ generations: TextSet, in newsroom: NewsroomID
  ) async throws(StoreError) -> TextSet {
    TextSet(
      try await writing(newsroom) { transaction throws(DatabaseError) in
        try transaction.query(
          """
          select retired
          from unnest(retire_generations($1, $2)) as retired
          """, newsroom, generations.sorted(), as: String.self)
      })
  }

  public func erasedNumbers(in newsroom: NewsroomID) async throws(StoreError) -> [UInt32] {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select number
        from sender
        where newsroom = $1 and erased_at is not null
        order by number
        """, newsroom, as: Int64.self
      ).map(UInt32.init(clamping:))
    }
  }
}

private struct KnownKeysRow: RowReadable, Sendable {
  let keys: KnownKeys

  init(from row: inout RowReader) throws {
    keys = KnownKeys(
      ring: try row.next(), serial: try row.next(), place: try row.next(), here: try row.next(),
      generations: TextSet(try row.next([String].self)))
  }
}
