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
  let updated: PrintedTime
  let instant: Instant
  let authors: [String]
  let editor: String?

  init(_ row: LiveRow, at place: PagePlace, in house: House) {
    let column = house.link(to: row.column, from: nil)
    article = row.article
    self.column = row.column
    link = place.link
    title = row.revision.manuscript.headline?.text ?? ""
    summary = row.revision.manuscript.summary
    source = row.revision.credit.source
    columnName = column.name
    columnLink = column.link
    published = house.printed(row.firstPublished)
    updated = house.printed(row.published)
    instant = row.published
    authors = row.revision.credit.authors
    editor = row.revision.credit.editor
  }
}
