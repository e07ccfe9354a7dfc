/// Beginnings, found by their first character.
struct PrefixSet: Sendable {
  private let words: [Unicode.Scalar: [[Unicode.Scalar]]]
  private let firsts: ScalarSet

  init(_ list: [String]) {
    words = Dictionary(grouping: list.map { Array($0.unicodeScalars) }.filter { !$0.isEmpty }) { $0[0] }
      .mapValues { $0.sorted { $0.count > $1.count } }
    firsts = ScalarSet(words.keys)
  }

  func begin(_ scalars: some Collection<Unicode.Scalar>) -> Bool { longest(at: scalars) != nil }

  /// The length of the longest word that `scalars` begin with.
  func longest(at scalars: some Collection<Unicode.Scalar>) -> Int? {
    guard let first = scalars.first, firsts.contains(first), let candidates = words[first] else { return nil }
    return candidates.first { scalars.starts(with: $0) }?.count
  }
}

/// Endings, found by their last character.
struct SuffixSet: Sendable {
  private let turned: PrefixSet

  init(_ list: [String]) { turned = PrefixSet(list.map { String($0.unicodeScalars.reversed()) }) }

  func end(_ scalars: some BidirectionalCollection<Unicode.Scalar>) -> Bool { turned.begin(scalars.reversed()) }
}
