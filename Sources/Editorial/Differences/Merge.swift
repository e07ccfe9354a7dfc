/// Two texts written from one, made into one again, paragraph by paragraph and picture by picture.
///
/// A paragraph that only one of them changed is taken changed, also right beside one that the other changed; what both
/// changed alike is taken once; a paragraph that both changed differently is a conflict, for a person to decide. A preference
/// decides conflicts and nothing else: what one of them changed alone is never lost.
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
  private let body: [String]

  public init(base: Manuscript, current: Manuscript, branch: Manuscript, preferring preference: Preference? = nil) {
    var conflicts: [Conflict] = []
    headline = Self.one(.headline, base.headline, current.headline, branch.headline, preference, &conflicts) {
      [$0.text]
    }
    deck =
      Self.one(.deck, base.deck?.exact, current.deck?.exact, branch.deck?.exact, preference, &conflicts) {
        [$0.text]
      }?.text
    illustrations = Self.list(
      .illustrations, base.illustrations, current.illustrations, branch.illustrations, preference, &conflicts,
      likeness: { $0.picture == $1.picture ? 1 : 0 }, line: \.readingText)
    let likeness = LikenessTable<ExactText>(\.text)
    body = Self.list(
      .body, base.body.map(\.exact), current.body.map(\.exact), branch.body.map(\.exact), preference, &conflicts,
      likeness: likeness.of, line: \.text
    ).map(\.text)
    self.conflicts = conflicts
  }

  /// The merged text; `nil` while anything is in conflict.
  public var manuscript: Manuscript? {
    guard conflicts.isEmpty else { return nil }
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

  /// The merged list; where the two are in dispute and nobody is preferred, the current one's elements stand in it.
  private static func list<Element: Hashable>(
    _ place: Conflict.Place, _ base: [Element], _ current: [Element], _ branch: [Element], _ preference: Preference?,
    _ conflicts: inout [Conflict], likeness: (Element, Element) -> Double, line: (Element) -> String
  ) -> [Element] {
    var merged: [Element] = []
    for piece in SequenceMerge(base: base, current: current, branch: branch, likeness: likeness).pieces {
      switch piece {
      case .agreed(let elements): merged += elements
      case .disputed(let base, let current, let branch):
        merged += preference == .branch ? branch : current
        guard preference == nil else { continue }
        conflicts.append(
          Conflict(place: place, base: base.map(line), current: current.map(line), branch: branch.map(line)))
      }
    }
    return merged
  }
}

extension Merge {
  /// Whether a branch that was written from `base` has become part of the article already: one of `texts`, which followed
  /// each other from there on, is the branch itself, or what merging it into the text before makes.
  public static func isIn(_ branch: Manuscript, from base: Manuscript, among texts: [Manuscript]) -> Bool {
    if branch != base, texts.contains(branch) { return true }
    let preferences: [Preference?] = [nil] + Preference.allCases.map { $0 }
    return zip(texts, texts.dropFirst()).contains { before, after in
      before != after
        && preferences.contains { preference in
          Merge(base: base, current: before, branch: branch, preferring: preference).manuscript == after
        }
    }
  }
}
