/// What an article's page that already stands says of itself, in the first lines of its head.
struct StandingPage {
  /// The version of the article that it shows.
  let version: Int?
  /// The digest of the text that it shows; `nil` for a notice in a text's place.
  let revision: String?
  /// What it tells machines, as ``MachineMark`` writes it.
  let machineUse: String?
  var isLive: Bool { revision != nil }

  /// As much of a page as holds those lines.
  static let size = 2_048

  init(head: [UInt8]) {
    let marks = Markup(head)
    version = marks.metas(.version).first.flatMap { Int($0) }
    revision = marks.metas(.revision).first
    machineUse = marks.metas(.machineUse).first
  }
}

/// The marks by which our pages can be checked against our records, as names of `meta` elements.
enum Mark: String {
  case version = "caibian:version"
  case revision = "caibian:revision"
  case machineUse = "caibian:machine-use"
  case source = "caibian:source"
  case author = "caibian:author"
  case editor = "caibian:editor"
  case originalTitle = "caibian:original-title"
}
