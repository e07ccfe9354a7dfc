/// How much of two texts is the same, from 0 (nothing) to 1 (all): twice the pairs of neighbouring characters that they
/// share, over the pairs that they have. Source: L. R. Dice, "Measures of the Amount of Ecologic Association" (1945).
struct Likeness {
  /// Texts less alike than this are not one rewritten.
  static let least = 0.3

  private let text: String
  /// Sorted. Made once for each text, since a text is held against many.
  private let pairs: [UInt64]

  init(_ text: String) {
    self.text = text
    let scalars = text.unicodeScalars.map { UInt64($0.value) }
    pairs = zip(scalars, scalars.dropFirst()).map { $0 << 32 | $1 }.sorted()
  }

  /// Exact from ``least`` on; below that it may be 0.
  func with(_ other: Likeness) -> Double {
    let (a, b) = (pairs, other.pairs)
    guard !a.isEmpty, !b.isEmpty else { return text.unicodeScalars.elementsEqual(other.text.unicodeScalars) ? 1 : 0 }
    // Of so different lengths they cannot be alike: what is held against many costs no more than its own length.
    guard 2 * Double(min(a.count, b.count)) >= Self.least * Double(a.count + b.count) else { return 0 }
    var (i, j, shared) = (0, 0, 0)
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        shared += 1
        i += 1
        j += 1
      } else if a[i] < b[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return 2 * Double(shared) / Double(a.count + b.count)
  }
}

/// How much of two elements of a list is the same, each looked at once.
final class LikenessTable<Element: Hashable> {
  private var known: [Element: Likeness] = [:]
  private let text: (Element) -> String

  init(_ text: @escaping (Element) -> String) { self.text = text }

  func of(_ one: Element, _ other: Element) -> Double { likeness(one).with(likeness(other)) }

  private func likeness(_ element: Element) -> Likeness {
    if let found = known[element] { return found }
    let made = Likeness(text(element))
    known[element] = made
    return made
  }
}
