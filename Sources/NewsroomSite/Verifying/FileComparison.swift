import Editorial
import Newsroom

/// A file that lies there, held against what is to lie there.
enum FileComparison {
  /// - Parameter others: what may lie there as well.
  /// - Returns: `nil` where it is the same, and of what is no file: whoever goes through the folder names that.
  static func finding(
    at place: PagePlace, in root: borrowing InspectedFolder, wanted: String, orElse others: [String] = [],
    of article: ArticleID? = nil
  ) throws(SiteOutage) -> (finding: SiteFinding, bytes: [UInt8])? {
    let path = SitePath(of: place)
    let texts = ([wanted] + others).map { Array($0.utf8) }
    // More than that need not be read: a file that is longer is another one.
    let limit = (texts.map(\.count).max() ?? 0) + 4_096
    switch try root.contents(at: path, limit: limit) {
    case .missing: return (SiteFinding(.missing, path, of: article), [])
    case .notAFile: return nil
    case .unreadable: return (SiteFinding(.unreadable, path, of: article), [])
    case .bytes(let bytes, let size):
      if size <= limit, texts.contains(bytes) { return nil }
      let (line, found) = firstDifference(bytes, texts[0])
      return (SiteFinding(.changed, path, of: article, line: line, found: found), bytes)
    }
  }

  /// The first line that differs, and how it begins.
  private static func firstDifference(_ bytes: [UInt8], _ wanted: [UInt8]) -> (line: Int, found: String?) {
    var same = 0
    while same < bytes.count, same < wanted.count, bytes[same] == wanted[same] { same += 1 }
    let before = bytes[..<same]
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    guard same < bytes.count else { return (line, nil) }
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    // Of a long line, what stands around the difference.
    let from = max(start, same - 40)
    let text = bytes[from...].prefix { $0 != UInt8(ascii: "\n") }.prefix(160)
    // A cut may have gone through a character.
    return (
      line, VisibleText.of(Array(String(decoding: text, as: UTF8.self).drop { $0 == "\u{FFFD}" }.prefix(120).utf8))
    )
  }
}

extension SitePath {
  init(of place: PagePlace) { self.init((place.folders + [place.file]).joined(separator: "/")) }
}
