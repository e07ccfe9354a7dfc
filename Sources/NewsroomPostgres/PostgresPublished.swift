package import Editorial
import FoundationEssentials
import LibPQ
package import Newsroom

extension PostgresStore {
  /// By the index of what readers see, a page at a time.
  package func published(
    in newsroom: NewsroomID, from start: Instant, until end: Instant, after place: PublicationPlace?, limit: Int
  ) async throws(StoreError) -> [Article] {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select record
        from article
        where newsroom = $1 and listed_in is not null and first_published_at >= $2 and first_published_at < $3
          and (first_published_at, id) < ($4, $5)
        order by first_published_at desc, id desc
        limit $6
        """, newsroom, start, end, place?.published ?? end, place?.article ?? ArticleID(.last), limit,
        as: Document<Article>.self
      ).map(\.value)
    }
  }
}

extension UUID {
  /// The last one in order.
  fileprivate static let last = UUID(
    uuid: (255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255))
}
