/// The words of one text that a comment is about.
public struct CommentAnchor: Hashable, Sendable, Codable {
  /// Of the revision that was read.
  public let digest: Digest
  /// Where the words begin and end in what that revision reads (`Revision.readingText`), in Unicode scalars.
  public let start: Int
  public let end: Int
  public let quote: String

  /// Where a comment's words stand on another text.
  public enum Standing: Hashable, Sendable {
    /// The same words stand there.
    case here(start: Int, end: Int)
    /// They were changed or struck: the comment is about an older text.
    case olderText
  }

  /// The words that begin and end there; `nil` if the text has no such place.
  public init?(_ range: Range<Int>, of revision: Revision) {
    let text = Array(revision.readingText.unicodeScalars)
    guard !range.isEmpty, range.lowerBound >= 0, range.upperBound <= text.count else { return nil }
    digest = revision.digest
    start = range.lowerBound
    end = range.upperBound
    quote = Self.string(text[range])
  }

  /// The places where `words` stand in a text, in order; none for no words. Composed and decomposed letters are one, and
  /// characters that show nothing do not count.
  public static func places(of words: String, in revision: Revision) -> [Range<Int>] {
    QuotePlaces(of: words, in: revision.readingText).places
  }

  /// Where these words stand now, when `written`, the revision they were quoted from, has become `current`: where the
  /// difference of the two took them, else where they stand in the words that surrounded them most.
  public func standing(from written: Revision, on current: Revision) -> Standing {
    if current.digest == digest { return .here(start: start, end: end) }
    let difference = TextDifference(from: written, to: current)
    let place = difference.place(of: start..<end) ?? nearest(Self.places(of: quote, in: current), written, current)
    guard let place else { return .olderText }
    return .here(start: place.lowerBound, end: place.upperBound)
  }

  /// Of the places, the one whose neighbourhood is most like the one that the words were quoted from.
  private func nearest(_ places: [Range<Int>], _ written: Revision, _ current: Revision) -> Range<Int>? {
    guard places.count > 1 else { return places.first }
    let old = Array(written.readingText.unicodeScalars)
    let new = Array(current.readingText.unicodeScalars)
    func surrounding(_ place: Range<Int>) -> Int {
      let before = zip(old[..<start].reversed(), new[..<place.lowerBound].reversed()).prefix { $0 == $1 }.count
      let after = zip(old[end...], new[place.upperBound...]).prefix { $0 == $1 }.count
      return before + after
    }
    let ranked = places.map { (place: $0, surrounding: surrounding($0)) }
    // Of equals the one that moved least.
    return ranked.max { one, other in
      (one.surrounding, -abs(one.place.lowerBound - start)) < (other.surrounding, -abs(other.place.lowerBound - start))
    }?.place
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}

extension TextDifference {
  /// Where a stretch of the old text stands in the new one, in Unicode scalars, if it came through whole: in words that
  /// stayed, or in a passage that moved.
  public func place(of range: Range<Int>) -> Range<Int>? {
    var old = 0
    var new = 0
    var leaving: (move: Int, offset: Int)?
    var arrivals: [Int: (text: String, start: Int)] = [:]
    var departure: String?
    for passage in passages {
      let text = passage.run.text
      let count = text.unicodeScalars.count
      switch passage.run {
      case .equal:
        if old <= range.lowerBound, range.upperBound <= old + count {
          return range.lowerBound - old + new..<range.upperBound - old + new
        }
        old += count
        new += count
      case .deleted:
        if let move = passage.move, old <= range.lowerBound, range.upperBound <= old + count {
          leaving = (move, range.lowerBound - old)
          departure = text
        }
        old += count
      case .inserted:
        if let move = passage.move { arrivals[move] = (text, new) }
        new += count
      }
    }
    guard let leaving, let arrival = arrivals[leaving.move], arrival.text == departure else { return nil }
    let start = arrival.start + leaving.offset
    return start..<start + range.count
  }
}
