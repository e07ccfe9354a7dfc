public import Editorial

/// Looking through the texts of articles. It reads; what may be found, the caller says.
package protocol ArticleSearch: Sendable {
  /// The articles that are found, the newest to have come first, from below `place` on; each once, with the one of its texts
  /// that was found.
  func found(
    by search: TextSearch, readable: ReadableArticles, in newsroom: NewsroomID, below place: FoundPlace?, limit: Int
  ) async throws(StoreError) -> [FoundArticle]
  /// How many articles are found, counted up to `limit`.
  func count(
    of search: TextSearch, readable: ReadableArticles, in newsroom: NewsroomID, upTo limit: Int
  ) async throws(StoreError) -> Int
  /// What facets are made of, for each article that is found, the newest to have come first.
  func facts(
    of search: TextSearch, readable: ReadableArticles, in newsroom: NewsroomID, limit: Int
  ) async throws(StoreError) -> [FoundFacts]
  /// How many articles wait to be read in, counted up to `limit`: they are not found yet.
  func unread(in newsroom: NewsroomID, upTo limit: Int) async throws(StoreError) -> Int
  /// Articles that wait to be read in, the newest first.
  func unreadArticles(in newsroom: NewsroomID, limit: Int) async throws(StoreError) -> [ArticleID]
  /// Articles after one, by their ids; from the first where none is named.
  func articles(in newsroom: NewsroomID, after article: ArticleID?, limit: Int) async throws(StoreError) -> [ArticleID]
  /// Reads in those of the articles that are not kept as they stand, and gives them. An article that changes meanwhile is left to
  /// the command that changes it.
  func readIn(_ articles: [ArticleID], in newsroom: NewsroomID) async throws(StoreError) -> [ArticleID]
  /// Those of the articles that are not kept as they stand: something of theirs would not be found, or is found and not there.
  func misread(_ articles: [ArticleID], in newsroom: NewsroomID) async throws(StoreError) -> [ArticleID]
}

/// Where in the order of what is found an article stands; the newest to have come has the highest.
public struct FoundPlace: Hashable, Sendable, Comparable {
  public let number: Int64

  public init(number: Int64) { self.number = number }

  public static func < (one: FoundPlace, other: FoundPlace) -> Bool { one.number < other.number }
}

/// An article that is found.
public struct FoundArticle: Hashable, Sendable {
  public let article: ArticleID
  public let place: FoundPlace
  /// When it came into the newsroom.
  public let came: Instant
  /// Where the text that was found stands.
  public let column: ColumnPath
  public let isLive: Bool
  /// How far the work on it is; `nil` for whoever may read only what readers see.
  public let work: ArticleRow?
  /// Which of its texts was found, and that text.
  public let kind: SearchableText.Kind
  public let revision: Revision

  public init(
    article: ArticleID, place: FoundPlace, came: Instant, column: ColumnPath, isLive: Bool, work: ArticleRow?,
    kind: SearchableText.Kind, revision: Revision
  ) {
    self.article = article
    self.place = place
    self.came = came
    self.column = column
    self.isLive = isLive
    self.work = work
    self.kind = kind
    self.revision = revision
  }
}

/// What facets are made of, of one article that is found.
package struct FoundFacts: Hashable, Sendable {
  package let column: ColumnPath
  /// Published, for whoever may read only what readers see.
  package let stage: Stage
  package let came: Instant
  /// Folded; empty where none is printed.
  package let source: String
  /// As it is printed; `nil` where it was told with a newer article already.
  package let sourceName: String?

  package init(column: ColumnPath, stage: Stage, came: Instant, source: String, sourceName: String?) {
    self.column = column
    self.stage = stage
    self.came = came
    self.source = source
    self.sourceName = sourceName
  }
}
