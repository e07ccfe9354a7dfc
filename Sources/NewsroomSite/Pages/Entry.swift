import Editorial
import Newsroom

/// One story in a list.
struct Entry {
  let article: ArticleID
  let column: ColumnPath
  /// From the site's root.
  let link: String
  let title: String
  let summary: String
  let source: String?
  let columnName: String
  let columnLink: String?
  let published: PrintedTime
  let instant: Instant
  let authors: [String]
  let editor: String?

  init(_ row: LiveRow, at place: PagePlace, in house: House) {
    let column = house.link(to: row.column, from: nil)
    article = row.article
    self.column = row.column
    link = place.link
    title = row.headline
    summary = row.opening.taste
    source = row.credit.source
    columnName = column.name
    columnLink = column.link
    published = house.printed(row.firstPublished)
    instant = row.published
    authors = row.credit.authors
    editor = row.credit.editor
  }
}
