package import Editorial
package import Newsroom

extension MemoryStore: Topics {
  public func topics(in newsroom: NewsroomID) -> [Topic] {
    topicEditions.filter { $0.key.newsroom == newsroom }.compactMap(\.value.last).sorted { $0.id < $1.id }
  }

  package func topicEditions(in newsroom: NewsroomID) -> [Topic] {
    topicEditions.filter { $0.key.newsroom == newsroom }.flatMap(\.value)
  }

  public func live(in topic: TopicID, of newsroom: NewsroomID, limit: Int) -> [LiveRow] {
    Array(
      shown(in: newsroom) { $0.topics.contains(topic) }
        .sorted { ($1.firstPublished, $1.article.description) < ($0.firstPublished, $0.article.description) }
        .prefix(limit))
  }

  public func live(_ articles: [ArticleID], in newsroom: NewsroomID) -> [LiveRow] {
    shown(in: newsroom) { articles.contains($0.id) }
  }

  public func naming(_ articles: [ArticleID], in newsroom: NewsroomID) -> [ArticleID] {
    let named = Set(articles)
    return self.articles.values
      .filter { $0.newsroom == newsroom && $0.live != nil && !named.isDisjoint(with: $0.related) }
      .map(\.id).sorted { $0.description < $1.description }
  }

  private func shown(in newsroom: NewsroomID, where isWanted: (Article) -> Bool) -> [LiveRow] {
    articles.values.filter { $0.newsroom == newsroom && isWanted($0) }.compactMap { article in
      article.shown.map { LiveRow(article.id, $0) }
    }
  }

  /// What PostgreSQL's key of topics refuses.
  func checkTopics(_ entry: Entry) throws(StoreError) {
    for topic in entry.topics {
      let known = topicEditions[Key(newsroom: entry.newsroom, id: topic.id)]?.count ?? 0
      guard topic.edition == known + 1 else { throw .conflict }
    }
  }

  func keepTopics(_ entry: Entry) {
    for topic in entry.topics { topicEditions[Key(newsroom: entry.newsroom, id: topic.id), default: []].append(topic) }
  }
}
