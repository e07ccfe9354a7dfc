/// Cuts text into the pieces that a difference compares.
enum TextTokens {
  private static let clauseEnds: Set<Unicode.Scalar> = ["。", "！", "？", "；", "，", "\n"]

  /// Clauses, each with the mark that ends it.
  static func clauses(_ text: ArraySlice<Unicode.Scalar>) -> [ArraySlice<Unicode.Scalar>] {
    cut(text) { previous, _ in clauseEnds.contains(previous) }
  }

  /// How many scalars of whole clauses two texts begin and end with alike: what an edit left alone costs no search.
  static func sameClauses(_ old: [Unicode.Scalar], _ new: [Unicode.Scalar]) -> (atStart: Int, atEnd: Int) {
    let least = min(old.count, new.count)
    var atStart = 0
    while atStart < least, old[atStart] == new[atStart] { atStart += 1 }
    if atStart == old.count, atStart == new.count { return (atStart, 0) }
    while atStart > 0, !clauseEnds.contains(old[atStart - 1]) { atStart -= 1 }
    var atEnd = 0
    while atEnd < least - atStart, old[old.count - 1 - atEnd] == new[new.count - 1 - atEnd] { atEnd += 1 }
    func isBoundary(_ text: [Unicode.Scalar]) -> Bool {
      let start = text.count - atEnd
      return start == atStart || clauseEnds.contains(text[start - 1])
    }
    while atEnd > 0, !(isBoundary(old) && isBoundary(new)) { atEnd -= 1 }
    return (atStart, atEnd)
  }

  /// Single characters, but Latin words, numbers and characters made of several scalars whole.
  static func words(_ text: ArraySlice<Unicode.Scalar>) -> [ArraySlice<Unicode.Scalar>] {
    cut(text) { previous, next in
      !isJoining(next) && previous.value != 0x200D && !(isWestern(previous) && isWestern(next))
    }
  }

  private static func cut(
    _ text: ArraySlice<Unicode.Scalar>, between isCut: (Unicode.Scalar, Unicode.Scalar) -> Bool
  ) -> [ArraySlice<Unicode.Scalar>] {
    var pieces: [ArraySlice<Unicode.Scalar>] = []
    var start = text.startIndex
    for index in text.indices.dropFirst() where isCut(text[index - 1], text[index]) {
      pieces.append(text[start..<index])
      start = index
    }
    if start < text.endIndex { pieces.append(text[start...]) }
    return pieces
  }

  private static func isWestern(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A: true
    default: false
    }
  }

  /// Marks that belong to the scalar before them.
  private static func isJoining(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x300...0x36F, 0x200D, 0xFE00...0xFE0F, 0xE0100...0xE01EF, 0x1F3FB...0x1F3FF, 0x20D0...0x20FF: true
    default: false
    }
  }
}
