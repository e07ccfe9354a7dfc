/// Two texts written from one, made into one again, paragraph by paragraph.
///
/// A paragraph that only one of them changed is taken changed; what both changed alike is taken once; what both changed
/// differently is a conflict, for a person to decide. Source: S. Khanna, K. Kunal, B. C. Pierce, "A Formal Investigation
/// of Diff3" (2007).
public struct Merge: Hashable, Sendable {
  /// A place where the two cannot both be had.
  public struct Conflict: Hashable, Sendable {
    public enum Place: String, Hashable, Sendable { case headline, deck, body, illustrations }
    public let place: Place
    /// The paragraphs there, in the common text, in the current one and in the branch.
    public let base: [String]
    public let current: [String]
    public let branch: [String]
  }

  /// Which of the two is taken where they conflict.
  public enum Preference: String, CaseIterable, Hashable, Sendable { case current, branch }

  public let conflicts: [Conflict]
  private let headline: Headline?
  private let deck: String?
  private let illustrations: [Illustration]
  private let pieces: [Piece]

  private enum Piece: Hashable {
    case agreed([String])
    case disputed(Conflict)
  }

  public init(base: Manuscript, current: Manuscript, branch: Manuscript, preferring preference: Preference? = nil) {
    var conflicts: [Conflict] = []
    headline = Self.one(.headline, base.headline, current.headline, branch.headline, preference, &conflicts) {
      [$0.text]
    }
    deck = Self.one(.deck, base.deck, current.deck, branch.deck, preference, &conflicts) { [$0] }
    illustrations =
      Self.one(
        .illustrations, base.illustrations, current.illustrations, branch.illustrations, preference, &conflicts
      ) { $0.map(\.readingText) } ?? []
    pieces = Self.pieces(base.body, current.body, branch.body).map { piece in
      guard case .disputed(let conflict) = piece else { return piece }
      switch preference {
      case .current: return .agreed(conflict.current)
      case .branch: return .agreed(conflict.branch)
      case nil:
        conflicts.append(conflict)
        return piece
      }
    }
    self.conflicts = conflicts
  }

  /// The merged text; `nil` while anything is in conflict.
  public var manuscript: Manuscript? {
    guard conflicts.isEmpty else { return nil }
    let body = pieces.flatMap { piece -> [String] in
      switch piece {
      case .agreed(let paragraphs): paragraphs
      case .disputed(let conflict): conflict.current
      }
    }
    // Every line of it was part of a manuscript already; only together can they be too long.
    return try? Manuscript(headline: headline, deck: deck, body: body, illustrations: illustrations)
  }

  private static func one<Value: Equatable>(
    _ place: Conflict.Place, _ base: Value?, _ current: Value?, _ branch: Value?, _ preference: Preference?,
    _ conflicts: inout [Conflict], lines: (Value) -> [String]
  ) -> Value? {
    if branch == base || branch == current { return current }
    if current == base { return branch }
    switch preference {
    case .current: return current
    case .branch: return branch
    case nil:
      conflicts.append(
        Conflict(
          place: place, base: base.map(lines) ?? [], current: current.map(lines) ?? [], branch: branch.map(lines) ?? [])
      )
      return current
    }
  }

  private static func pieces(_ base: [String], _ current: [String], _ branch: [String]) -> [Piece] {
    let inCurrent = places(of: base, in: current)
    let inBranch = places(of: base, in: branch)
    var pieces: [Piece] = []
    var (b, c, d) = (0, 0, 0)
    while b < base.count || c < current.count || d < branch.count {
      if b < base.count, inCurrent[b] == c, inBranch[b] == d {
        pieces.append(.agreed([base[b]]))
        b += 1
        c += 1
        d += 1
        continue
      }
      let next = (b..<base.count).first { inCurrent[$0] != nil && inBranch[$0] != nil } ?? base.count
      let ends = (
        c: next < base.count ? inCurrent[next] ?? current.count : current.count,
        d: next < base.count ? inBranch[next] ?? branch.count : branch.count
      )
      pieces.append(
        piece(Array(base[b..<next]), Array(current[c..<ends.c]), Array(branch[d..<ends.d])))
      (b, c, d) = (next, ends.c, ends.d)
    }
    return pieces
  }

  private static func piece(_ base: [String], _ current: [String], _ branch: [String]) -> Piece {
    if branch == base || branch == current { return .agreed(current) }
    if current == base { return .agreed(branch) }
    return .disputed(Conflict(place: .body, base: base, current: current, branch: branch))
  }

  /// Where each paragraph of `base` lies in `other`; `nil` for one that is not there any more.
  private static func places(of base: [String], in other: [String]) -> [Int?] {
    var script = EditScript()
    ShortestEdit.compare(base, other, into: &script)
    var places = [Int?](repeating: nil, count: base.count)
    var (b, o) = (0, 0)
    for edit in script.edits {
      if edit.isKept { for step in 0..<edit.oldCount { places[b + step] = o + step } }
      b += edit.oldCount
      o += edit.newCount
    }
    return places
  }
}
