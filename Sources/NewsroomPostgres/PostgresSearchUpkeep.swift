package import Editorial
import LibPQ
package import Newsroom

/// What is kept for finding, held against the articles, and read in anew.
extension PostgresStore {
  public func misread(_ articles: [ArticleID], in newsroom: NewsroomID) async throws(StoreError) -> [ArticleID] {
    try await reading(newsroom) { connection throws(DatabaseError) in
      let standing = try connection.query(
        "select record from article where newsroom = $1 and id = any($2) order by id", newsroom, articles,
        as: Document<Article>.self)
      let kept = try KeptSearchText.all(of: articles, in: newsroom, connection)
      return standing.map(\.value).filter { !KeptSearchText.agree(kept[$0.id] ?? [], with: $0) }.map(\.id)
    }
  }

  /// The articles stand still until they are read in, so that nothing older is written over what is newer.
  public func readIn(_ articles: [ArticleID], in newsroom: NewsroomID) async throws(StoreError) -> [ArticleID] {
    try await writing(newsroom) { transaction throws(DatabaseError) in
      let standing = try transaction.query(
        "select record from article where newsroom = $1 and id = any($2) order by id for share", newsroom, articles,
        as: Document<Article>.self
      ).map(\.value)
      let kept = try KeptSearchText.all(of: articles, in: newsroom, transaction)
      let wrong = standing.filter { !KeptSearchText.agree(kept[$0.id] ?? [], with: $0) }
      guard !wrong.isEmpty else { return [] }
      try transaction.run(
        Batch {
          for article in wrong {
            // Its place in the order it keeps, if it has one.
            let hasPlace = kept[article.id]?.contains { $0.kind == .work && $0.isInPlace } ?? false
            for kind in SearchableText.Kind.allCases where kind != .work || !hasPlace {
              $0.forget(kind, of: article, in: newsroom)
            }
            for text in SearchableText.of(article) {
              $0.keep(
                StoredSearchText(text), of: article, isNew: text.kind == .work && !hasPlace, in: newsroom)
            }
          }
        })
      return wrong.map(\.id)
    }
  }
}

/// A text as it lies in the store for finding it.
private struct KeptSearchText: Sendable {
  let article: ArticleID
  let kind: SearchableText.Kind
  /// As a text that was read in has them; `nil` of one that was not.
  let said: [String]?
  let bodyLength: Int32?
  let hasPicture: Bool?
  let tokens: [Int32]?
  /// Whether its marks are those of its newsroom and place.
  let isMarked: Bool
  /// Whether it stands beside its article's work.
  let isInPlace: Bool

  static func all(
    of articles: [ArticleID], in newsroom: NewsroomID, _ statements: borrowing some Statements & ~Copyable
  ) throws(DatabaseError) -> [ArticleID: [KeptSearchText]] {
    let kept = try statements.query(
      """
      select article, kind,
        case when tokens is not null then
          array[digest, column_path, provenance, letters, headline, source, author, editor, original_title]
        end,
        body_length, has_picture, tokens[1:cardinality(tokens) - 2],
        coalesce(tokens[cardinality(tokens) - 1:] = array[search_newsroom(newsroom), search_stretch(place)], false),
        coalesce(
          place = kind + (
            select place
            from search_text as work
            where newsroom = $1 and work.article = search_text.article and work.kind = 0 and place & 3 = 0
          ), false)
      from search_text
      where newsroom = $1 and article = any($2)
      """, newsroom, articles
    ) { row in
      let article = try row.next(ArticleID.self)
      let kind = try row.next(Int16.self)
      guard let kind = SearchableText.Kind(rawValue: Int(kind)) else { throw ValueError("\(kind) is no kind of text") }
      return KeptSearchText(
        article: article, kind: kind, said: try row.next(), bodyLength: try row.next(), hasPicture: try row.next(),
        tokens: try row.next(), isMarked: try row.next(), isInPlace: try row.next())
    }
    return Dictionary(grouping: kept, by: \.article)
  }

  /// Whether what is kept is what an article has to be found by: no more and no less.
  static func agree(_ kept: [KeptSearchText], with article: Article) -> Bool {
    let texts = SearchableText.of(article)
    return kept.count == texts.count
      && texts.allSatisfy { text in
        let wanted = StoredSearchText(text)
        return kept.contains { $0.kind == text.kind && $0.isMarked && $0.isInPlace && $0.agrees(with: wanted) }
      }
  }

  private func agrees(with text: StoredSearchText) -> Bool {
    let wanted = [
      text.digest.hex, text.column.description, text.provenance.rawValue, text.text.letters, text.text[.headline],
      text.text[.source], text.text[.author], text.text[.editor], text.text[.originalTitle],
    ]
    return said?.elementsEqual(wanted) { $0 == $1 } == true && bodyLength == text.bodyLength
      && hasPicture == text.hasPicture && tokens == text.tokens
  }
}
