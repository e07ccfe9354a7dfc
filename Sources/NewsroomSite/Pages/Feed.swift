import Editorial

/// The newest stories as an Atom feed (RFC 4287).
struct Feed {
  /// The same for ever, wherever the site is reached.
  let id: String
  let newsroom: String
  let address: String?
  let home: String
  let updated: String
  let rights: String?
  let entries: [Item]

  struct Item {
    let id: String
    let title: String
    let summary: String
    let link: String
    let published: String
    let updated: String
    let authors: [String]
    let editor: String?
    let term: String
    let label: String
  }

  private static let length = 50

  init(_ entries: [Entry], in house: House) {
    let shown = entries.prefix(Self.length)
    newsroom = house.settings.name
    id = Self.identifier(of: house.settings.id)
    address = house.address(of: House.feed)
    home = house.address(of: House.frontPage) ?? House.frontPage.link
    // A feed must say when it changed; one that was always empty has not changed since time began.
    updated = house.printed(shown.map(\.instant).max() ?? Instant(microseconds: 0)).machine
    let notice = house.settings.masthead.copyrightNotice
    rights = notice.isEmpty ? nil : notice.joined(separator: "\n")
    self.entries = shown.map { Item($0, in: house) }
  }

  /// A UUID made from a digest (RFC 9562, version 8): nothing needs to be stored for it to stay.
  private static func identifier(of newsroom: NewsroomID) -> String {
    let hex = Array(Digest(of: "caibian-feed 1\n\(newsroom.text)".utf8).hex)
    let parts = [hex[0..<8], hex[8..<12], ["8"] + hex[13..<16], ["a"] + hex[17..<20], hex[20..<32]]
    return "urn:uuid:" + parts.map { String($0) }.joined(separator: "-")
  }
}

extension Feed.Item {
  init(_ entry: Entry, in house: House) {
    id = "urn:uuid:\(entry.article)"
    title = entry.title
    summary = entry.summary
    link = house.address(ofLink: entry.link) ?? entry.link
    published = entry.published.machine
    updated = entry.updated.machine
    authors = entry.authors.isEmpty ? [entry.source ?? house.settings.name] : entry.authors
    editor = entry.editor
    term = entry.column.description
    label = entry.columnName
  }
}
