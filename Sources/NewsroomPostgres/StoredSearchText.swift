import Editorial
import LibPQ
import Newsroom

/// A text as it is kept for finding it.
struct StoredSearchText {
  let kind: SearchableText.Kind
  let digest: Digest
  let column: ColumnPath
  let provenance: Provenance.Kind
  let hasPicture: Bool
  let text: SearchText
  let tokens: [Int32]

  init(_ text: SearchableText) {
    kind = text.kind
    digest = text.revision.digest
    column = text.column
    provenance = text.provenance
    hasPicture = !text.revision.manuscript.illustrations.isEmpty
    self.text = SearchText(text.revision)
    tokens = SearchTokens.of(self.text, in: text.column)
  }
}

extension Batch {
  /// Keeps what can be found of an article as it stands now; what has not changed is left as it lies.
  mutating func find(_ change: Change<Article, ArticleEvent>, in newsroom: NewsroomID) {
    let old = change.before.map(SearchableText.of) ?? []
    let new = SearchableText.of(change.state)
    for kind in SearchableText.Kind.allCases {
      let before = old.first { $0.kind == kind }
      if let text = new.first(where: { $0.kind == kind }) {
        if let before, before.reads(as: text) { continue }
        keep(StoredSearchText(text), of: change.state, isNew: change.readVersion == 0 && kind == .work, in: newsroom)
      } else if before != nil {
        forget(kind, of: change.state, in: newsroom)
      }
    }
  }

  mutating func forget(_ kind: SearchableText.Kind, of article: Article, in newsroom: NewsroomID) {
    add(
      "delete from search_text where newsroom = $1 and article = $2 and kind = $3", newsroom, article.id,
      Int16(kind.rawValue))
  }

  /// An article's other texts stand right behind its work in the order of what is found.
  /// - Parameter isNew: whether nothing of it is kept yet, and it has no place.
  mutating func keep(_ text: StoredSearchText, of article: Article, isNew: Bool, in newsroom: NewsroomID) {
    let kind = Int16(text.kind.rawValue)
    if isNew {
      add(
        """
        insert into search_text (
          newsroom, article, kind, created_at, digest, column_path, provenance, has_picture, letters, body_length, headline,
          source, author, editor, original_title, tokens)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
        """, newsroom, article.id, kind, article.created, text.digest, text.column, text.provenance.rawValue,
        text.hasPicture, text.text.letters, text.bodyLength, text.text[.headline], text.text[.source],
        text.text[.author], text.text[.editor], text.text[.originalTitle], text.tokens)
      return
    }
    add(
      """
      with kept as (
        update search_text
        set digest = $4, column_path = $5, provenance = $6, has_picture = $7, letters = $8, body_length = $9,
          headline = $10, source = $11, author = $12, editor = $13, original_title = $14, tokens = $15
        where newsroom = $1 and article = $2 and kind = $3
        returning article
      )
      insert into search_text (
        newsroom, article, kind, place, created_at, digest, column_path, provenance, has_picture, letters, body_length,
        headline, source, author, editor, original_title, tokens)
      select $1, $2, $3, place + $3, created_at, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15
      from search_text
      where newsroom = $1 and article = $2 and kind = 0 and not exists (select from kept)
      """, newsroom, article.id, kind, text.digest, text.column, text.provenance.rawValue, text.hasPicture,
      text.text.letters, text.bodyLength, text.text[.headline], text.text[.source], text.text[.author],
      text.text[.editor], text.text[.originalTitle], text.tokens)
  }
}

extension StoredSearchText {
  /// In characters as PostgreSQL counts them: Unicode scalars.
  var bodyLength: Int32 { Int32(clamping: text[.body].unicodeScalars.count) }
}
