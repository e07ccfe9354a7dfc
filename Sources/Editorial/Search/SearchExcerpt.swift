/// A line of a text with what was looked for in it, for a list of what was found: the original's own characters.
public struct SearchExcerpt: Hashable, Sendable {
  /// A part of one line of the text.
  public let text: String
  /// Where in `text` what was looked for stands, in characters.
  public let hits: [Range<Int>]
  /// Whether something of the line is left out before it, or behind it.
  public let isCutBefore: Bool
  public let isCutBehind: Bool

  /// A line, cut to about `length` characters around its first hit.
  public init(of line: String, showing phrases: [SearchPhrase], length: Int) {
    let characters = Array(line)
    let hits = Self.hits(of: phrases, in: characters)
    guard characters.count > length else {
      self.init(text: line, hits: hits, isCutBefore: false, isCutBehind: false)
      return
    }
    let first = hits.first?.lowerBound ?? 0
    let start = max(0, min(first - length / 4, characters.count - length))
    let end = min(characters.count, start + length)
    self.init(
      text: String(characters[start..<end]),
      hits: hits.compactMap { hit in
        let shown = hit.clamped(to: start..<end)
        return shown.isEmpty ? nil : (shown.lowerBound - start)..<(shown.upperBound - start)
      }, isCutBefore: start > 0, isCutBehind: end < characters.count)
  }

  private init(text: String, hits: [Range<Int>], isCutBefore: Bool, isCutBehind: Bool) {
    self.text = text
    self.hits = hits
    self.isCutBefore = isCutBefore
    self.isCutBehind = isCutBehind
  }

  /// The line of a text that shows most of what was looked for, the earlier of two; its opening where none shows any.
  /// - Parameter length: in characters.
  public static func best(of revision: Revision, showing phrases: [SearchPhrase], length: Int) -> SearchExcerpt {
    let zones: [SearchZone] = [.body, .source, .author, .editor, .originalTitle]
    let lines = zones.flatMap { revision.lines(of: $0) }
    let counted = lines.map { line in
      let letters = Array(SearchText.folded(line).utf8)
      return phrases.count { letters.hasInside(Array($0.letters.utf8)) }
    }
    let most = counted.max() ?? 0
    let line = counted.firstIndex(of: most).map { lines[$0] } ?? ""
    return SearchExcerpt(of: most == 0 ? revision.manuscript.opening : line, showing: phrases, length: length)
  }

  /// The places of phrases in a line; what touches or overlaps is one place.
  private static func hits(of phrases: [SearchPhrase], in characters: [Character]) -> [Range<Int>] {
    var letters: [UInt32] = []
    var places: [Int] = []
    for (place, character) in characters.enumerated() {
      for letter in FoldedText(String(character), keepsSigns: true).letters {
        letters.append(letter)
        places.append(place)
      }
    }
    var found: [Range<Int>] = []
    for phrase in phrases {
      let wanted = phrase.letters.unicodeScalars.map(\.value)
      guard !wanted.isEmpty, wanted.count <= letters.count else { continue }
      for start in 0...(letters.count - wanted.count)
      where letters[start..<(start + wanted.count)].elementsEqual(wanted) {
        found.append(places[start]..<(places[start + wanted.count - 1] + 1))
      }
    }
    var joined: [Range<Int>] = []
    for hit in found.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
      if let last = joined.last, hit.lowerBound <= last.upperBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, hit.upperBound)
      } else {
        joined.append(hit)
      }
    }
    return joined
  }
}
