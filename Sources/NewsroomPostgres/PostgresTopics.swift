package import Editorial
import LibPQ
package import Newsroom

extension PostgresStore: Topics {
  public func topics(in newsroom: NewsroomID) async throws(StoreError) -> [Topic] {
    let topics = try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select distinct on (id) id, edition, title, is_open, saved_by, saved_at
        from topic
        where newsroom = $1
        order by id, edition desc
        """, newsroom
      ) { row in
        Topic(
          id: try row.next(), edition: try row.next(), title: try row.next(), isOpen: try row.next(),
          by: try row.next(), at: try row.next())
      }
    }
    // In the order of the program, not of the database's locale.
    return topics.sorted { $0.id < $1.id }
  }

  package func topicEditions(in newsroom: NewsroomID) async throws(StoreError) -> [Topic] {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select id, edition, title, is_open, saved_by, saved_at
        from topic
        where newsroom = $1
        """, newsroom
      ) { row in
        Topic(
          id: try row.next(), edition: try row.next(), title: try row.next(), isOpen: try row.next(),
          by: try row.next(), at: try row.next())
      }
    }
  }

  public func live(in topic: TopicID, of newsroom: NewsroomID, limit: Int) async throws(StoreError) -> [LiveRow] {
    try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select id, listed_in, live_address, headline, opening, credit, first_published, published
        from live_in_topic($1, $2, $3)
        """, newsroom, topic, limit, as: LiveRow.self)
    }
  }

  public func live(_ articles: [ArticleID], in newsroom: NewsroomID) async throws(StoreError) -> [LiveRow] {
    guard !articles.isEmpty else { return [] }
    return try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select id, listed_in, live_address, record #>> '{live,revision,manuscript,headline}',
          coalesce(record #>> '{live,revision,manuscript,deck}', record #>> '{live,revision,manuscript,body,0}', ''),
          record #> '{live,revision,credit}', record #> '{live,firstPublished}', record #> '{live,published}'
        from article
        where newsroom = $1 and id = any($2) and listed_in is not null
        """, newsroom, articles, as: LiveRow.self)
    }
  }

  public func naming(_ articles: [ArticleID], in newsroom: NewsroomID) async throws(StoreError) -> [ArticleID] {
    guard !articles.isEmpty else { return [] }
    return try await reading(newsroom) { connection throws(DatabaseError) in
      try connection.query(
        """
        select id
        from articles_naming($1, $2)
        """, newsroom, articles.map(\.description), as: ArticleID.self)
    }
  }
}

extension Batch {
  mutating func add(_ topic: Topic, in newsroom: NewsroomID) {
    add(
      """
      insert into topic (newsroom, id, edition, title, is_open, saved_by, saved_at)
      values ($1, $2, $3, $4, $5, $6, $7)
      """, newsroom, topic.id, Int32(topic.edition), topic.title, topic.isOpen, topic.by, topic.at)
  }
}
