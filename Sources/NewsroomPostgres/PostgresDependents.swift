package import Editorial
import LibPQ
package import Newsroom

extension PostgresStore: Dependents {
  public func articles(restingOn names: TextSet?, in newsroom: NewsroomID) async throws(StoreError) -> [ArticleID] {
    try await reading(newsroom) { connection throws(DatabaseError) in
      guard let names else {
        return try connection.query(
          """
          select id
          from article
          where newsroom = $1 and stage not in ('spiked', 'withdrawn')
          order by id
          """, newsroom, as: ArticleID.self)
      }
      return try connection.query(
        """
        select distinct article.id
        from article_rests_on resting
        join article on article.newsroom = resting.newsroom and article.id = resting.article
        where resting.newsroom = $1 and resting.name = any($2) and stage not in ('spiked', 'withdrawn')
        order by article.id
        """, newsroom, names.sorted(), as: ArticleID.self)
    }
  }

  public func articles(_ ids: [ArticleID], in newsroom: NewsroomID) async throws(StoreError) -> [Article] {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select record
        from article
        where newsroom = $1 and id = any($2)
        order by id
        """, newsroom, ids, as: Document<Article>.self
      ).map(\.value)
    }
  }
}

extension Batch {
  /// Remembers what an article rests on from now on. What it once rested on stays: judging it once too often harms nobody.
  mutating func remember(_ change: Change<Article, ArticleEvent>, in newsroom: NewsroomID) {
    let grounds = Matter.grounds(of: change.state)
    if let before = change.before, Matter.grounds(of: before) == grounds { return }
    add(
      """
      insert into article_rests_on (newsroom, name, article)
      select $1, unnest($3), $2
      on conflict do nothing
      """, newsroom, change.state.id, grounds.sorted())
  }
}
