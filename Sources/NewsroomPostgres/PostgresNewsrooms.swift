package import Editorial
import LibPQ
package import Newsroom

extension PostgresStore: Newsrooms {
  public func settings(of newsroom: NewsroomID) async throws(StoreError) -> NewsroomSettings? {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try Self.newestSettings(of: newsroom, by: connection)
    }
  }

  public func all() async throws(StoreError) -> [NewsroomSettings] {
    let all = try await readingAcross { connection throws(DatabaseError) in
      try connection.query(
        """
        select settings
        from every_newsroom()
        """, as: Document<NewsroomSettings>.self
      ).map(\.value)
    }
    // In the order of the program, not of the database's locale.
    return all.sorted { $0.id < $1.id }
  }

  public func open(
    _ settings: NewsroomSettings, administrator: Person, token: AccessToken, at time: Instant
  ) async throws(StoreError) {
    // A newsroom is opened by the operator.
    try await committingAsOwner(settings.id) {
      $0.add("insert into newsroom (id, opened_at) values ($1, $2)", settings.id, time)
      $0.add(
        """
        insert into newsroom_edition (newsroom, number, settings, saved_by, saved_at)
        values ($1, 1, $2, $3, $4)
        """, settings.id, Document(settings), administrator.id, time)
      $0.save([administrator], in: settings.id, by: administrator.id, at: time)
      $0.add(token)
      $0.add("insert into site (newsroom, id) values ($1, $2)", settings.id, SiteID.main)
    }
  }

  public func admit(_ token: AccessToken) async throws(StoreError) {
    try await committingAsOwner(token.newsroom) {
      $0.add(token)
      $0.add(
        "insert into operator_act (newsroom, what, person) values ($1, 'token', $2)", token.newsroom, token.person)
    }
  }

  private static func newestSettings(
    of newsroom: NewsroomID, by statements: borrowing some Statements & ~Copyable
  ) throws(DatabaseError) -> NewsroomSettings? {
    try statements.first(
      """
      select settings
      from newsroom_edition
      where newsroom = $1
      order by number desc
      limit 1
      """, newsroom, as: Document<NewsroomSettings>.self)?.value
  }
}
