/// Where in a text something is looked for.
public enum SearchZone: String, CaseIterable, Hashable, Sendable {
  case headline
  /// Deck, paragraphs and the words under pictures.
  case body
  /// 来源, as it is printed.
  case source
  /// 作者
  case author
  /// 责任编辑
  case editor
  /// 原标题
  case originalTitle
}

/// A text as it is looked through: folded as copies are (decision 8), line by line, so that what somebody types is found
/// across full and half width, capitals, traditional and simplified characters and punctuation, but never across paragraphs.
public struct SearchText: Sendable {
  /// The folded lines of each zone, parted by line breaks, in UTF-8.
  private let zones: [SearchZone: [UInt8]]

  public init(_ revision: Revision) {
    zones = Dictionary(
      uniqueKeysWithValues: SearchZone.allCases.map { zone in
        let lines = revision.lines(of: zone).map(Self.folded).filter { !$0.isEmpty }
        return (zone, Array(lines.joined(separator: "\n").utf8))
      })
  }

  /// The folded lines of a zone, parted by line breaks.
  public subscript(zone: SearchZone) -> String { String(decoding: zones[zone] ?? [], as: UTF8.self) }

  /// The whole, the body first.
  public var letters: String {
    Self.order.map { self[$0] }.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private static let order: [SearchZone] = [.body, .headline, .source, .author, .editor, .originalTitle]

  /// Whether the letters of `phrase` stand in a zone, or anywhere.
  func says(_ phrase: SearchPhrase, in zone: SearchZone?) -> Bool {
    guard let zone else { return SearchZone.allCases.contains { says(phrase, in: $0) } }
    return zones[zone]?.hasInside(Array(phrase.letters.utf8)) ?? false
  }

  static func folded(_ line: String) -> String {
    String(
      String.UnicodeScalarView(FoldedText(line, keepsSigns: true).letters.compactMap { Unicode.Scalar($0) }))
  }
}

/// Words that are looked for.
public struct SearchPhrase: Hashable, Sendable {
  /// As they were typed, without the quotation marks.
  public let typed: String
  /// Folded; never empty.
  public let letters: String

  /// - Throws: ``SearchFault/noLetters(_:)`` where nothing of it is a letter, a digit or a sign.
  public init(_ typed: String) throws(SearchFault) {
    letters = SearchText.folded(typed)
    guard !letters.isEmpty else { throw .noLetters(typed) }
    self.typed = typed
  }
}

extension Revision {
  /// What a zone of the page shows, line by line.
  func lines(of zone: SearchZone) -> [String] {
    switch zone {
    case .headline: manuscript.headline.map { [$0.text] } ?? []
    case .body:
      (manuscript.deck.map { [$0] } ?? []) + manuscript.body
        + manuscript.illustrations.flatMap { [$0.caption, $0.photographer, $0.source].compactMap { $0 } }
    case .source: credit.source.map { [$0] } ?? []
    case .author: credit.authors
    case .editor: credit.editor.map { [$0] } ?? []
    case .originalTitle: credit.originalTitle.map { [$0] } ?? []
    }
  }
}

extension [UInt8] {
  /// Whether these very bytes stand somewhere inside.
  func hasInside(_ part: [UInt8]) -> Bool {
    guard let first = part.first, part.count <= count else { return false }
    return withUnsafeBufferPointer { whole in
      part.withUnsafeBufferPointer { part in
        var start = 0
        while start <= whole.count - part.count {
          if whole[start] == first {
            var same = 1
            while same < part.count, whole[start + same] == part[same] { same += 1 }
            if same == part.count { return true }
          }
          start += 1
        }
        return false
      }
    }
  }
}
