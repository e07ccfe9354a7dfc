package import Editorial
public import LibPQ
public import Newsroom

/// The editions of a newsroom's settings, and what they are held against.
extension PostgresStore {
  public func editions(of newsroom: NewsroomID) async throws(StoreError) -> [SettingsEdition] {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select number, settings, saved_by, saved_at
        from newsroom_edition
        where newsroom = $1
        order by number
        """, newsroom, as: SettingsEdition.self)
    }
  }

  public func newest(of newsroom: NewsroomID) async throws(StoreError) -> SettingsEdition? {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.first(
        """
        select number, settings, saved_by, saved_at
        from newsroom_edition
        where newsroom = $1
        order by number desc
        limit 1
        """, newsroom, as: SettingsEdition.self)
    }
  }

  public func count(in column: ColumnPath, of newsroom: NewsroomID) async throws(StoreError) -> Int {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.first(
        """
        select count(*)
        from article
        where newsroom = $1 and (
          column_path = $2 and stage not in ('withdrawn', 'spiked')
          or record #>> '{live,column}' = $2 or record #>> '{aside,column}' = $2)
        """, newsroom, column, as: Int.self) ?? 0
    }
  }

  public func changed(
    in stage: Stage, of newsroom: NewsroomID, after place: ChangePlace, limit: Int
  ) async throws(StoreError) -> [Article] {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select record
        from article
        where newsroom = $1 and stage = $2
          and (changed_at, id) > ($3, coalesce($4, '00000000-0000-0000-0000-000000000000'))
        order by changed_at, id
        limit $5
        """, newsroom, stage.rawValue, place.changed, place.article, limit, as: Document<Article>.self
      ).map(\.value)
    }
  }
}

extension SettingsEdition: RowReadable {
  public init(from row: inout RowReader) throws {
    let number = Int(try row.next(Int32.self))
    let settings = try row.next(Document<NewsroomSettings>.self).value
    self.init(number: number, settings: settings, by: try row.next(), at: try row.next())
  }
}
