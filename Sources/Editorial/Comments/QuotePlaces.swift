import Foundation

/// Where quoted words stand in a text, as a reader sees them: composed and decomposed letters are one, and what shows
/// nothing does not count. Where the words stand to the letter, only those places count.
struct QuotePlaces {
  /// In Unicode scalars of the text, in order; they do not overlap.
  let places: [Range<Int>]

  init(of words: String, in text: String) {
    let wanted = Seen(words).scalars
    let seen = Seen(text)
    guard let first = wanted.first, wanted.count <= seen.scalars.count else {
      places = []
      return
    }
    var found: [Range<Int>] = []
    var start = 0
    while start + wanted.count <= seen.scalars.count {
      let end = start + wanted.count
      if seen.scalars[start] == first, seen.scalars[start..<end].elementsEqual(wanted) {
        found.append(seen.places[start].lowerBound..<seen.places[end - 1].upperBound)
        start = end
      } else {
        start += 1
      }
    }
    let letters = Array(text.unicodeScalars)
    let exact = found.filter { letters[$0].elementsEqual(words.unicodeScalars) }
    places = exact.isEmpty ? found : exact
  }
}

/// A text in canonical composition without what shows nothing, and for each of its scalars where it comes from.
private struct Seen {
  private(set) var scalars: [Unicode.Scalar] = []
  /// The character of the text, in Unicode scalars.
  private(set) var places: [Range<Int>] = []

  init(_ text: String) {
    var place = 0
    for character in text {
      let count = character.unicodeScalars.count
      for scalar in Self.composed(character, count) where !scalar.showsNothing {
        scalars.append(scalar)
        places.append(place..<place + count)
      }
      place += count
    }
  }

  private static func composed(_ character: Character, _ count: Int) -> String.UnicodeScalarView {
    // Below U+0300 and among the unified ideographs a character that stands alone is composed.
    if count == 1, let scalar = character.unicodeScalars.first,
      scalar.value < 0x300 || (0x3400...0x9FFF).contains(scalar.value)
    {
      return character.unicodeScalars
    }
    // Nobody composes more than that (Unicode Standard Annex #15, section 13), and it takes the square of its number.
    guard count <= 31 else { return character.unicodeScalars }
    return String(character).precomposedStringWithCanonicalMapping.unicodeScalars
  }
}
