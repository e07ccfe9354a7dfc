package import Editorial
import LibPQ
package import Newsroom

extension PostgresStore {
  package func shownChanges(
    of articles: [ArticleID], among limit: Int, until moment: Instant?, in newsroom: NewsroomID
  ) async throws(StoreError) -> ShownChanges {
    try await reading(newsroom) { connection throws(DatabaseError) in
      let newest = try connection.query(
        """
        select article_event.article, max(happened_at), bool_and(listed_in is null)
        from (
          select distinct article, number
          from (
            select article, number
            from delivery
            where newsroom = $1
            order by place desc
            limit $2
          ) as delivered
        ) as change
        join article_event on article_event.newsroom = $1 and article_event.article = change.article
          and article_event.number = change.number
        join article on article.newsroom = $1 and article.id = change.article
        where name = any($3) and happened_at <= coalesce($4, 'infinity')
        group by article_event.article
        order by max(happened_at) desc, article_event.article
        """, newsroom, limit, ShownChanges.events, moment
      ) { row in (article: try row.next() as ArticleID, at: try row.next() as Instant, isGone: try row.next() as Bool) }
      let times = try connection.query(
        """
        select distinct on (delivery.article) delivery.article, happened_at
        from delivery
        join article_event on article_event.newsroom = $1 and article_event.article = delivery.article
          and article_event.number = delivery.number
        where delivery.newsroom = $1 and delivery.article = any($2) and name = any($3) and happened_at <= coalesce($4, 'infinity')
        order by delivery.article, delivery.number desc
        """, newsroom, articles, ShownChanges.events, moment
      ) { row in (try row.next() as ArticleID, try row.next() as Instant) }
      return ShownChanges(
        latest: newest.first?.at, times: Dictionary(uniqueKeysWithValues: times),
        gone: newest.filter(\.isGone).map { ShownChanges.Gone(article: $0.article, at: $0.at) })
    }
  }
}
