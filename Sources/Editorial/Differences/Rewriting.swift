/// How one writer changed a list: what stands in each place of the list they began from, and what they put in between.
///
/// A place is one element of the base. What a writer did not touch stands there as it was; what they struck is empty; what
/// they rewrote holds the new elements. Everything else that they wrote is an insertion before a place, or at the end.
struct Rewriting<Element: Hashable> {
  private(set) var places: [[Element]]
  /// One more than there are places: the last is the end. Each element that was inserted is a piece, which may come to
  /// hold what the other writer made of it.
  private var insertions: [[[Element]]]
  private var whereInserted: [Element: ArraySlice<Insertion>] = [:]

  /// The piece of an insertion.
  private struct Insertion {
    let place: Int
    let piece: Int
  }

  /// - Parameter likeness: how much of two elements is the same, from 0 to 1; it tells a rewritten element from a new one.
  init(of base: [Element], to rewritten: [Element], likeness: (Element, Element) -> Double) {
    places = base.map { _ in [] }
    insertions = Array(repeating: [], count: base.count + 1)
    var script = EditScript()
    ShortestEdit.compare(base, rewritten, into: &script)
    var (old, new) = (0, 0)
    for edit in script.edits {
      if edit.isKept {
        for step in 0..<edit.oldCount { places[old + step] = [base[old + step]] }
      } else {
        distribute(base, old..<old + edit.oldCount, Array(rewritten[new..<new + edit.newCount]), likeness)
      }
      old += edit.oldCount
      new += edit.newCount
    }
    for (place, pieces) in insertions.enumerated() {
      for (index, piece) in pieces.enumerated() {
        for element in piece { whereInserted[element, default: []].append(Insertion(place: place, piece: index)) }
      }
    }
  }

  func inserted(before place: Int) -> [Element] { insertions[place].flatMap(\.self) }

  func leaves(_ place: Int, of base: [Element]) -> Bool { places[place] == [base[place]] }

  /// The place before which `element` now stands, where the writer took it from its place and put it elsewhere.
  func destination(of element: Element, from place: Int) -> Int? {
    guard places[place].isEmpty else { return nil }
    return whereInserted[element]?.first?.place
  }

  /// Strikes a place, since what stood there has moved.
  mutating func vacate(_ place: Int) { places[place] = [] }

  /// Puts `elements` where `element` was inserted first.
  mutating func replaceInserted(_ element: Element, by elements: [Element]) {
    guard let first = whereInserted[element]?.popFirst() else { return }
    insertions[first.place][first.piece] = elements
  }

  /// Says of each element that was written in place of others whether it is one of them rewritten.
  private mutating func distribute(
    _ base: [Element], _ range: Range<Int>, _ written: [Element], _ likeness: (Element, Element) -> Double
  ) {
    let old = Array(base[range])
    let pairs = Self.pairs(old, written, likeness)
    var (o, n) = (0, 0)
    for pair in pairs + [(old.count, written.count)] {
      // Between two that are alike, what was struck and what was written belong together in order.
      let together = min(pair.0 - o, pair.1 - n)
      for step in 0..<together { places[range.lowerBound + o + step] = [written[n + step]] }
      let surplus = Array(written[(n + together)..<pair.1])
      place(surplus, before: pair.0, in: old, range, likeness)
      if pair.0 < old.count { places[range.lowerBound + pair.0].append(written[pair.1]) }
      (o, n) = (pair.0 + 1, pair.1 + 1)
    }
  }

  /// Parts of a divided element stay with it; the rest is new.
  private mutating func place(
    _ surplus: [Element], before place: Int, in old: [Element], _ range: Range<Int>,
    _ likeness: (Element, Element) -> Double
  ) {
    for element in surplus {
      if place > 0, !places[range.lowerBound + place - 1].isEmpty, likeness(element, old[place - 1]) >= Self.alike {
        places[range.lowerBound + place - 1].append(element)
      } else if place < old.count, likeness(element, old[place]) >= Self.alike {
        places[range.lowerBound + place].append(element)
      } else {
        insertions[range.lowerBound + place].append([element])
      }
    }
  }

  static var alike: Double { Likeness.least }
  /// Larger blocks are taken in order, since comparing each with each would take too long.
  static var largestBlock: Int { 40_000 }

  /// The pairs, in order, that are most alike in sum.
  private static func pairs(
    _ old: [Element], _ new: [Element], _ likeness: (Element, Element) -> Double
  ) -> [(Int, Int)] {
    guard !old.isEmpty, !new.isEmpty, old.count * new.count <= largestBlock else { return [] }
    let width = new.count + 1
    var alike = [Double](repeating: 0, count: old.count * new.count)
    var best = [Double](repeating: 0, count: (old.count + 1) * width)
    for o in old.indices.reversed() {
      for n in new.indices.reversed() {
        let value = likeness(old[o], new[n])
        alike[o * new.count + n] = value
        let taken = value >= Self.alike ? value + best[(o + 1) * width + n + 1] : 0
        best[o * width + n] = max(taken, best[(o + 1) * width + n], best[o * width + n + 1])
      }
    }
    var pairs: [(Int, Int)] = []
    var (o, n) = (0, 0)
    while o < old.count, n < new.count {
      let value = alike[o * new.count + n]
      if value >= Self.alike, best[o * width + n] == value + best[(o + 1) * width + n + 1] {
        pairs.append((o, n))
        (o, n) = (o + 1, n + 1)
      } else if best[(o + 1) * width + n] >= best[o * width + n + 1] {
        o += 1
      } else {
        n += 1
      }
    }
    return pairs
  }
}
