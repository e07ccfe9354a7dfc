package import Editorial

/// Which live and queued articles rest on what: the way from a unit, a text or an agreement's party to the articles.
package protocol Dependents: Sendable {
  /// The articles, neither spiked nor withdrawn, that rest on any of `names`; all of them for `nil`. By id.
  func articles(restingOn names: TextSet?, in newsroom: NewsroomID) async throws(StoreError) -> [ArticleID]
  /// The articles with these ids, by id; an id that is unknown is left out.
  func articles(_ ids: [ArticleID], in newsroom: NewsroomID) async throws(StoreError) -> [Article]
}
