package import Editorial
package import Newsroom

/// Every text is looked through: what an index must answer.
extension MemoryStore: ArticleSearch {
  public func found(
    by search: TextSearch, readable: ReadableArticles, in newsroom: NewsroomID, below place: FoundPlace?, limit: Int
  ) -> [FoundArticle] {
    var found: [FoundArticle] = []
    for (number, id) in arrivals(in: newsroom).reversed() {
      guard found.count < limit else { break }
      guard place.map({ number < $0.number }) ?? true, let article = article(id, in: newsroom) else { continue }
      let texts = SearchableText.of(article).reversed()
      let text = texts.first {
        search.finds($0, saying: letters(of: $0), of: article, for: readable)
      }
      guard let text else { continue }
      found.append(
        FoundArticle(
          article: id, place: FoundPlace(number: number), came: article.created, column: text.column,
          isLive: article.shown != nil, work: readable.contains(article) ? ArticleRow(article) : nil, kind: text.kind,
          revision: text.revision))
    }
    return found
  }

  public func count(
    of search: TextSearch, readable: ReadableArticles, in newsroom: NewsroomID, upTo limit: Int
  ) -> Int {
    found(by: search, readable: readable, in: newsroom, below: nil, limit: limit).count
  }

  package func facts(
    of search: TextSearch, readable: ReadableArticles, in newsroom: NewsroomID, limit: Int
  ) -> [FoundFacts] {
    found(by: search, readable: readable, in: newsroom, below: nil, limit: limit).map { found in
      FoundFacts(
        column: found.column, stage: found.work?.stage ?? .published, came: found.came,
        source: SearchText(found.revision)[.source], sourceName: found.revision.credit.source)
    }
  }

  public func unread(in newsroom: NewsroomID, upTo limit: Int) -> Int { 0 }
  public func unreadArticles(in newsroom: NewsroomID, limit: Int) -> [ArticleID] { [] }
  public func readIn(_ articles: [ArticleID], in newsroom: NewsroomID) -> [ArticleID] { [] }
  public func misread(_ articles: [ArticleID], in newsroom: NewsroomID) -> [ArticleID] { [] }

  public func articles(in newsroom: NewsroomID, after article: ArticleID?, limit: Int) -> [ArticleID] {
    let ids = all(newsroom).map(\.id).sorted { $0.description < $1.description }
    return Array(ids.filter { id in article.map { $0.description < id.description } ?? true }.prefix(limit))
  }

  /// Articles in the order in which they came.
  private func arrivals(in newsroom: NewsroomID) -> [(number: Int64, id: ArticleID)] {
    (arrived[newsroom] ?? []).enumerated().map { (Int64($0.offset + 1), $0.element) }
  }

  private func letters(of text: SearchableText) -> SearchText {
    if let kept = foldedTexts[text.revision.digest] { return kept }
    let letters = SearchText(text.revision)
    foldedTexts[text.revision.digest] = letters
    return letters
  }
}
