package import Editorial
package import Newsroom

extension MemoryStore {
  package func shownChanges(
    of articles: [ArticleID], among limit: Int, until moment: Instant?, in newsroom: NewsroomID
  ) -> ShownChanges {
    func instant(of key: Key<Delivery>) -> Instant? {
      guard let at = self.instant(of: key), moment.map({ at <= $0 }) ?? true else { return nil }
      return at
    }
    var newest: [ArticleID: Instant] = [:]
    for key in order.filter({ $0.newsroom == newsroom }).suffix(limit) {
      guard let at = instant(of: key) else { continue }
      newest[key.id.article] = max(newest[key.id.article] ?? at, at)
    }
    var times: [ArticleID: Instant] = [:]
    for key in order where key.newsroom == newsroom && articles.contains(key.id.article) {
      if let at = instant(of: key) { times[key.id.article] = at }
    }
    let gone = newest.filter { self.articles[Key(newsroom: newsroom, id: $0.key)]?.shown == nil }
    return ShownChanges(
      latest: newest.values.max(), times: times,
      gone: gone.map { ShownChanges.Gone(article: $0.key, at: $0.value) }
        .sorted { ($1.at, $0.article.description) < ($0.at, $1.article.description) })
  }

  /// When what a delivery brings happened, where readers see it.
  private func instant(of key: Key<Delivery>) -> Instant? {
    let history = articleHistories[Key<ArticleID>(newsroom: key.newsroom, id: key.id.article)] ?? []
    guard let link = history.first(where: { $0.number == key.id.number }) else { return nil }
    return TextSet(ShownChanges.events).contains(link.event.name) ? link.at : nil
  }
}
