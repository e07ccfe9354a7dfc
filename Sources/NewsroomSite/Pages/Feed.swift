import Editorial
import Foundation
import Newsroom

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
  /// What was here and has gone, for aggregators to forget (RFC 6721).
  let gone: [Gone]

  struct Gone {
    let id: String
    let when: String
  }

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

  /// - Parameter standing: what the feed that stands says of itself: whoever reads it never sees it go back in time.
  init(_ entries: [Entry], _ changes: ShownChanges, notBefore standing: Instant?, in house: House) {
    let shown = entries.prefix(Self.length)
    newsroom = house.settings.name
    id = Self.identifier(of: house.settings.id)
    address = house.address(of: House.feed)
    home = house.address(of: House.frontPage) ?? House.frontPage.link
    // A feed must say when it changed; one that was always empty has not changed since time began.
    let times = shown.map { changes.time(of: $0) } + [changes.latest, standing].compactMap(\.self)
    updated = house.printed(times.max() ?? Instant(microseconds: 0)).machine
    let notice = house.settings.masthead.copyrightNotice
    rights = notice.isEmpty ? nil : notice.joined(separator: "\n")
    self.entries = shown.map { Item($0, updated: changes.time(of: $0), in: house) }
    let standing = Set(entries.map(\.article))
    gone = changes.gone.filter { !standing.contains($0.article) }.prefix(Self.length).map {
      Gone(id: Item.id(of: $0.article), when: house.printed($0.at).machine)
    }
  }

  /// As much of a feed as holds the time when it changed.
  static let headSize = 4_096

  /// When a feed that stands says that it changed.
  static func updated(_ head: [UInt8]) -> Instant? {
    let text = String(decoding: head, as: UTF8.self)
    guard let found = text.firstMatch(of: /<updated>([^<]+)<\/updated>/) else { return nil }
    return (try? Date(String(found.1), strategy: .iso8601)).map(Instant.init)
  }

  /// A UUID made from a digest (RFC 9562, version 8): nothing needs to be stored for it to stay.
  private static func identifier(of newsroom: NewsroomID) -> String {
    let hex = Array(Digest(of: "caibian-feed 1\n\(newsroom.text)".utf8).hex)
    let parts = [hex[0..<8], hex[8..<12], ["8"] + hex[13..<16], ["a"] + hex[17..<20], hex[20..<32]]
    return "urn:uuid:" + parts.map { String($0) }.joined(separator: "-")
  }
}

extension ShownChanges {
  /// When an entry last changed; one that came back after a hold has changed by that.
  fileprivate func time(of entry: Entry) -> Instant { max(entry.instant, times[entry.article] ?? entry.instant) }
}

extension Feed.Item {
  static func id(of article: ArticleID) -> String { "urn:uuid:\(article)" }

  init(_ entry: Entry, updated: Instant, in house: House) {
    id = Self.id(of: entry.article)
    title = entry.title
    summary = entry.summary
    link = house.address(ofLink: entry.link) ?? entry.link
    published = entry.published.machine
    self.updated = house.printed(updated).machine
    authors = entry.authors.isEmpty ? [entry.source ?? house.settings.name] : entry.authors
    editor = entry.editor
    term = entry.column.description
    label = entry.columnName
  }
}
