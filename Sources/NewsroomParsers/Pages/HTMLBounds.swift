import NewsroomFormats

/// What no page of a person's has, counted while its source is made ready, before the library sees it.
///
/// The library walks through what is open for every tag that opens or ends, so nesting and numbers are bounded by code
/// that does not.
struct HTMLBounds {
  static let mostTags = 100_000
  /// Of elements that nothing has ended yet.
  static let mostNesting = 1_000
  /// Of all elements, those included that end without an end tag.
  static let mostOpen = 2 * mostNesting
  /// In the whole page.
  static let mostAttributes = 400_000

  private var tags = 0
  private var nesting = 0
  private var attributes = 0

  /// - Parameter name: of a start tag, in small letters.
  /// - Parameter isEmpty: whether it ended itself.
  mutating func open(_ name: [UInt8], attributes count: Int, isEmpty: Bool) throws(PageFault) {
    tags += 1
    attributes += count
    if !isEmpty, !Self.isEndless(name) { nesting += 1 }
    guard tags <= Self.mostTags, nesting <= Self.mostNesting, attributes <= Self.mostAttributes else {
      throw .tooMuchMarkup
    }
  }

  mutating func close(_ name: [UInt8]) throws(PageFault) {
    tags += 1
    if !Self.isEndless(name) { nesting = max(0, nesting - 1) }
    guard tags <= Self.mostTags else { throw .tooMuchMarkup }
  }

  private static func isEndless(_ name: [UInt8]) -> Bool { name.count <= 8 && endless.contains(packed(name)) }

  /// Up to eight letters as a number, which is found faster than a list.
  private static func packed(_ name: [UInt8]) -> UInt64 { name.reduce(0) { $0 << 8 | UInt64($1) } }

  /// Elements without an end tag, or whose end tag old pages leave out.
  private static let endless = Set(
    [
      "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
      "p",
      "li", "dt", "dd", "option", "optgroup", "tr", "td", "th", "thead", "tbody", "tfoot", "colgroup", "html", "head",
      "body",
    ].map { packed(Array($0.utf8)) })
}
