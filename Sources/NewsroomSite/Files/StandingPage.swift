/// What an article's page that already stands says of itself, in the first lines of its head.
struct StandingPage {
  /// The version of the article that it shows.
  let version: Int?
  /// Whether it shows a text, not a notice of withdrawal.
  let isLive: Bool

  /// As much of a page as holds those lines.
  static let size = 1_024

  init(head: [UInt8]) {
    let marks = Markup(head)
    version = marks.metas(.version).first.flatMap { Int($0) }
    isLive = !marks.metas(.revision).isEmpty
  }
}

/// The marks by which our pages can be checked against our records, as names of `meta` elements.
enum Mark: String {
  case version = "caibian:version"
  case revision = "caibian:revision"
  case source = "caibian:source"
  case author = "caibian:author"
  case editor = "caibian:editor"
  case originalTitle = "caibian:original-title"
}
