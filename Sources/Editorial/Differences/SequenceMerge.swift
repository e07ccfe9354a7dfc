/// Two lists written from one, made into one again, place by place.
///
/// What only one writer changed is taken changed, also right beside what the other changed; what both inserted at one spot
/// stands one after the other. A place is in dispute only where both changed that very element differently.
/// Source: S. Khanna, K. Kunal, B. C. Pierce, "A Formal Investigation of Diff3" (2007), but decided by element instead of
/// by chunk, so that neighbouring changes do not dispute.
struct SequenceMerge<Element: Hashable> {
  enum Piece {
    case agreed([Element])
    case disputed(base: [Element], current: [Element], branch: [Element])
  }

  /// In order; no two neighbours are both in dispute.
  private(set) var pieces: [Piece] = []

  init(base: [Element], current: [Element], branch: [Element], likeness: (Element, Element) -> Double) {
    var ours = Rewriting(of: base, to: current, likeness: likeness)
    var theirs = Rewriting(of: base, to: branch, likeness: likeness)
    for place in base.indices { Self.follow(base[place], at: place, in: base, &ours, &theirs) }
    let ourNew = Set((0...base.count).flatMap { ours.inserted(before: $0) })
    let theirNew = Set((0...base.count).flatMap { theirs.inserted(before: $0) })
    for place in 0...base.count {
      insert(ours.inserted(before: place), theirs.inserted(before: place), likeness)
      guard place < base.count else { break }
      let (our, their) = (ours.places[place], theirs.places[place])
      if their == [base[place]] || our == their {
        add(.agreed(our))
      } else if our == [base[place]] {
        add(.agreed(their))
      } else if !their.isEmpty, their.allSatisfy(ourNew.contains) {
        // What one made of it stands elsewhere in the other already: once is enough.
        add(.agreed(our))
      } else if !our.isEmpty, our.allSatisfy(theirNew.contains) {
        add(.agreed(their))
      } else {
        add(.disputed(base: [base[place]], current: our, branch: their))
      }
    }
  }

  /// An element that one writer moved and the other changed is moved and changed; one that both moved stands once, where
  /// the current text has it.
  private static func follow(
    _ element: Element, at place: Int, in base: [Element], _ ours: inout Rewriting<Element>,
    _ theirs: inout Rewriting<Element>
  ) {
    switch (ours.destination(of: element, from: place), theirs.destination(of: element, from: place)) {
    case (let our?, let their?):
      if our != their { theirs.replaceInserted(element, by: []) }
    case (.some, nil):
      guard !theirs.leaves(place, of: base), !theirs.places[place].isEmpty else { return }
      ours.replaceInserted(element, by: theirs.places[place])
      theirs.vacate(place)
    case (nil, .some):
      guard !ours.leaves(place, of: base), !ours.places[place].isEmpty else { return }
      theirs.replaceInserted(element, by: ours.places[place])
      ours.vacate(place)
    case (nil, nil): return
    }
  }

  /// What both inserted at one spot: the same once, different things one after the other, versions of one thing in dispute.
  private mutating func insert(_ ours: [Element], _ theirs: [Element], _ likeness: (Element, Element) -> Double) {
    var script = EditScript()
    ShortestEdit.compare(ours, theirs, into: &script)
    var (o, t) = (0, 0)
    for edit in script.edits {
      let our = Array(ours[o..<o + edit.oldCount])
      let their = Array(theirs[t..<t + edit.newCount])
      (o, t) = (o + edit.oldCount, t + edit.newCount)
      if edit.isKept {
        add(.agreed(our))
      } else if isOneThing(our, their, likeness) {
        add(.disputed(base: [], current: our, branch: their))
      } else {
        add(.agreed(our + their))
      }
    }
  }

  /// Too many to be compared count as versions: a person decides.
  private func isOneThing(_ ours: [Element], _ theirs: [Element], _ likeness: (Element, Element) -> Double) -> Bool {
    guard ours.count * theirs.count <= Rewriting<Element>.largestBlock else { return true }
    return ours.contains { our in theirs.contains { likeness(our, $0) >= Rewriting<Element>.alike } }
  }

  private mutating func add(_ piece: Piece) {
    if case .agreed([]) = piece { return }
    guard case .disputed(let nextBase, let nextCurrent, let nextBranch) = piece, isLastDisputed,
      case .disputed(var base, var current, var branch)? = pieces.popLast()
    else {
      pieces.append(piece)
      return
    }
    base += nextBase
    current += nextCurrent
    branch += nextBranch
    pieces.append(.disputed(base: base, current: current, branch: branch))
  }

  private var isLastDisputed: Bool { if case .disputed? = pieces.last { true } else { false } }
}
