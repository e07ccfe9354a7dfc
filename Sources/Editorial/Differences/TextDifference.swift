/// What changed between two texts, as an editor would mark it.
///
/// The texts are compared as they are: by Unicode scalars, so that joining the equal and deleted runs gives the old text
/// exactly, and the equal and inserted runs the new one. Whole clauses are matched first (a clause ends at 。！？；， or a
/// line break), then the characters within clauses that changed; Latin words and numbers are never torn apart. Scraps of
/// agreement between larger changes are folded into the change, since `全市[-小学-]{+高中+}` reads better than confetti.
/// A passage that moved shows as deleted in one place and inserted in the other.
public struct TextDifference: Hashable, Sendable {
  /// A stretch of text with one fate.
  public enum Run: Hashable, Sendable {
    case equal(String)
    case deleted(String)
    case inserted(String)

    public var text: String {
      switch self {
      case .equal(let text), .deleted(let text), .inserted(let text): text
      }
    }
  }

  /// The runs in order; a deletion stands before the insertion that replaces it, and no two neighbours share a fate.
  public let runs: [Run]

  /// The difference from `old` to `new`.
  public init(from old: String, to new: String) {
    let old = Array(old.unicodeScalars)
    let new = Array(new.unicodeScalars)
    var edits = EditScript()
    var effort = ShortestEdit.Effort(for: old.count + new.count)
    let same = TextTokens.sameClauses(old, new)
    edits.keep(same.atStart)
    Self.compareClauses(
      old[same.atStart..<old.count - same.atEnd], new[same.atStart..<new.count - same.atEnd], into: &edits, &effort)
    edits.keep(same.atEnd)
    runs = edits.readable(old, new).runs(old, new)
  }

  /// Whether the texts are the same, scalar by scalar.
  public var isEmpty: Bool {
    runs.allSatisfy { if case .equal = $0 { true } else { false } }
  }

  private typealias Scalars = ArraySlice<Unicode.Scalar>

  /// Matches whole clauses, and words within the blocks of clauses that differ.
  private static func compareClauses(
    _ old: Scalars, _ new: Scalars, into edits: inout EditScript, _ effort: inout ShortestEdit.Effort
  ) {
    let oldClauses = TextTokens.clauses(old)
    let newClauses = TextTokens.clauses(new)
    var clauses = EditScript()
    ShortestEdit.compare(oldClauses, newClauses, into: &clauses, effort: &effort)
    var o = 0
    var n = 0
    for edit in clauses.edits {
      let oldBlock = oldClauses[o..<o + edit.oldCount].joined()
      let newBlock = newClauses[n..<n + edit.newCount].joined()
      if edit.isKept {
        edits.keep(oldBlock.count)
      } else {
        compareWords(Array(oldBlock), Array(newBlock), into: &edits, &effort)
      }
      o += edit.oldCount
      n += edit.newCount
    }
  }

  private static func compareWords(
    _ old: [Unicode.Scalar], _ new: [Unicode.Scalar], into edits: inout EditScript, _ effort: inout ShortestEdit.Effort
  ) {
    guard !old.isEmpty, !new.isEmpty, isWorthComparing(old, new) else {
      edits.replace(old.count, by: new.count)
      return
    }
    let oldWords = TextTokens.words(old[...])
    let newWords = TextTokens.words(new[...])
    var words = EditScript()
    ShortestEdit.compare(oldWords, newWords, into: &words, effort: &effort)
    var o = 0
    var n = 0
    for edit in words.edits {
      let oldCount = oldWords[o..<o + edit.oldCount].reduce(0) { $0 + $1.count }
      let newCount = newWords[n..<n + edit.newCount].reduce(0) { $0 + $1.count }
      if edit.isKept { edits.keep(oldCount) } else { edits.replace(oldCount, by: newCount) }
      o += edit.oldCount
      n += edit.newCount
    }
  }

  /// Two long texts with little in common are shown as replaced: the comparison would cost seconds and say nothing.
  private static func isWorthComparing(_ old: [Unicode.Scalar], _ new: [Unicode.Scalar]) -> Bool {
    guard old.count > 4_000 || new.count > 4_000 else { return true }
    var counts: [Unicode.Scalar: Int] = [:]
    for scalar in old { counts[scalar, default: 0] += 1 }
    var shared = 0
    for scalar in new {
      guard let left = counts[scalar], left > 0 else { continue }
      counts[scalar] = left - 1
      shared += 1
    }
    return shared * 5 >= max(old.count, new.count) && old.count * new.count <= 100_000_000
  }
}
