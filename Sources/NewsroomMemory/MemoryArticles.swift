package import Editorial
package import Newsroom

extension MemoryStore: Articles, ArticleLists {
  public func lastChange(in newsroom: NewsroomID) -> Instant? {
    articles.filter { $0.key.newsroom == newsroom }.map(\.value.changed).max()
  }

  public func article(_ id: ArticleID, in newsroom: NewsroomID) -> Article? {
    articles[Key(newsroom: newsroom, id: id)]
  }

  public func scene(of id: ArticleID, in newsroom: NewsroomID, withRights: Bool) -> Scene? {
    guard let article = article(id, in: newsroom), let edition = newest(of: newsroom) else { return nil }
    let rights = withRights ? book(of: newsroom, naming: Matter.names(of: article), knownAt: nil) : nil
    return Scene(
      article: article, settings: edition.settings, edition: edition.number, lease: lease(on: id, in: newsroom),
      rights: rights)
  }

  public func history(of id: ArticleID, in newsroom: NewsroomID, after number: Int) -> [Sealed<ArticleEvent>] {
    (articleHistories[Key(newsroom: newsroom, id: id)] ?? []).filter { $0.number > number }
  }

  public func identifiers(beginning prefix: String, in newsroom: NewsroomID, limit: Int) -> [ArticleID] {
    Array(
      articles.keys.filter { $0.newsroom == newsroom && $0.id.description.hasPrefix(prefix) }.map(\.id)
        .sorted { $0.description < $1.description }.prefix(limit))
  }

  public func due(at time: Instant, in newsroom: NewsroomID, limit: Int) -> [ArticleID] {
    let scheduled = all(newsroom).compactMap { article in article.schedule.map { (article.id, $0.at) } }
    return scheduled.filter { $0.1 <= time }.sorted { ($0.1, $0.0.description) < ($1.1, $1.0.description) }
      .prefix(limit).map(\.0)
  }

  public func snapshotFile(_ digest: Digest, in newsroom: NewsroomID) -> [UInt8]? {
    snapshotFiles[Key(newsroom: newsroom, id: digest)]
  }

  public func leaving(at time: Instant, in newsroom: NewsroomID, limit: Int) -> [ArticleID] {
    let planned = all(newsroom).compactMap { article in article.plannedWithdrawal.map { (article.id, $0.at) } }
    return planned.filter { $0.1 <= time }.sorted { ($0.1, $0.0.description) < ($1.1, $1.0.description) }
      .prefix(limit).map(\.0)
  }

  package func onSite(_ site: SiteID, in newsroom: NewsroomID, from first: ArticleID, limit: Int) -> [ArticleOnSite] {
    all(newsroom).filter { article in
      (article.live != nil || article.withdrawal?.address != nil) && article.id.description >= first.description
    }
    .sorted { $0.id.description < $1.id.description }.prefix(limit).map { article in
      let own = deliveries.filter {
        $0.key.newsroom == newsroom && $0.key.id.site == site && $0.key.id.article == article.id
      }
      return ArticleOnSite(
        article, delivered: own.filter(\.value.isDone).map(\.key.id.number).max(),
        isOwed: own.contains { !$0.value.isDone })
    }
  }

  public func rows(in newsroom: NewsroomID, stages: Set<Stage>, assignedTo assignee: PersonID?, limit: Int) -> [Article]
  {
    Array(
      all(newsroom).filter { article in
        stages.contains(article.stage) && assignee.map { $0 == article.assignment?.person } ?? true
      }
      .sorted { ($0.changed, $0.id.description) < ($1.changed, $1.id.description) }.prefix(limit))
  }

  public func rows(
    in newsroom: NewsroomID, stages: Set<Stage>, of column: ColumnPath, assignedTo assignee: PersonID?,
    readable: ReadableArticles, order: ArticleOrder, after place: ArticlePlace?, limit: Int
  ) -> [ArticleRow] {
    func isEarlier(_ one: ArticlePlace, _ other: ArticlePlace) -> Bool {
      (one.changed, one.article.description) < (other.changed, other.article.description)
    }
    func stands(_ one: ArticlePlace, before other: ArticlePlace) -> Bool {
      order == .waiting ? isEarlier(one, other) : isEarlier(other, one)
    }
    func stand(of article: Article) -> ArticlePlace { ArticlePlace(changed: article.changed, article: article.id) }

    let found = all(newsroom).filter { article in
      stages.contains(article.stage) && article.column.isWithin(column) && readable.contains(article)
        && assignee.map { $0 == article.assignment?.person } ?? true
        && place.map { stands($0, before: stand(of: article)) } ?? true
    }
    return found.sorted { stands(stand(of: $0), before: stand(of: $1)) }.prefix(limit).map(ArticleRow.init)
  }

  public func indebted(in newsroom: NewsroomID, limit: Int) -> [Article] {
    let owing = all(newsroom).compactMap { article in article.debts.first.map { (article, $0.due) } }
    return owing.sorted { ($0.1, $0.0.id.description) < ($1.1, $1.0.id.description) }.prefix(limit).map(\.0)
  }

  public func returning(in newsroom: NewsroomID, limit: Int) -> [Article] {
    let asked = all(newsroom).compactMap { article in article.reinstatement.map { (article, $0.at) } }
    return asked.sorted { ($0.1, $0.0.id.description) < ($1.1, $1.0.id.description) }.prefix(limit).map(\.0)
  }

  public func live(in newsroom: NewsroomID, columns: [ColumnPath], limit: Int) -> [LiveRow] {
    let rows = all(newsroom).compactMap { article in article.shown.map { LiveRow(article.id, $0) } }
      .sorted { ($1.firstPublished, $1.article.description) < ($0.firstPublished, $0.article.description) }
    let shown = Set(
      rows.prefix(limit) + columns.flatMap { column in rows.lazy.filter { $0.column == column }.prefix(limit) })
    return rows.filter(shown.contains)
  }

  package func published(
    in newsroom: NewsroomID, from start: Instant, until end: Instant, after place: PublicationPlace?, limit: Int
  ) -> [Article] {
    let found = all(newsroom).compactMap { article in
      article.shown.map { (article: article, published: $0.firstPublished, id: article.id.description) }
    }.filter { found in
      guard start <= found.published, found.published < end else { return false }
      guard let place else { return true }
      return (found.published, found.id) < (place.published, place.article.description)
    }.sorted { ($1.published, $1.id) < ($0.published, $0.id) }
    return found.prefix(limit).map(\.article)
  }

  func all(_ newsroom: NewsroomID) -> [Article] {
    articles.filter { $0.key.newsroom == newsroom }.map(\.value)
  }
}
