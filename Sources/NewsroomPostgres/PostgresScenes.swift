package import Editorial
import LibPQ
package import Newsroom

extension PostgresStore {
  /// One round trip, so that a command costs one look and one commit.
  public func scene(
    of id: ArticleID, in newsroom: NewsroomID, withRights: Bool
  ) async throws(StoreError) -> Scene? {
    try await reading(newsroom) { connection throws(DatabaseError) in
      let standing = Statement(
        """
        select id, record, settings, newest_edition.number, fence, person, kind, place, since, until, reason
        from article
        cross join lateral (
          select settings, number
          from newsroom_edition
          where newsroom = article.newsroom
          order by number desc
          limit 1
        ) as newest_edition
        left join lateral (
          select fence, person, kind, place, since, until, reason
          from edit_lease
          where newsroom = article.newsroom and edit_lease.article = article.id
          order by fence desc
          limit 1
        ) as newest_lease on true
        where newsroom = $1 and id = $2
        """, newsroom, id, as: Standing.self)
      guard withRights else { return try connection.run(standing).first?.scene() }
      let (found, records) = try connection.run(standing, Self.records(on: id, in: newsroom))
      return found.first?.scene(RightsBook(records.map(\.value)))
    }
  }
}

private struct Standing: RowReadable, Sendable {
  let article: Article
  let settings: NewsroomSettings
  let edition: Int
  let lease: EditLease?

  init(from row: inout RowReader) throws {
    let id = try row.next(ArticleID.self)
    article = try row.next(Document<Article>.self).value
    settings = try row.next(Document<NewsroomSettings>.self).value
    edition = Int(try row.next(Int32.self))
    lease = try row.lease(on: id)
  }

  func scene(_ rights: RightsBook? = nil) -> Scene {
    Scene(article: article, settings: settings, edition: edition, lease: lease, rights: rights)
  }
}
