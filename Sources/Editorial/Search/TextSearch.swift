/// What somebody looks for, read from what they typed.
///
/// Words that stand beside each other are all required. `OR` or `|` between two things asks for either of the two; it
/// joins only its neighbours. `-` before a thing leaves out what has it, `"…"` or `“…”` keeps a phrase together, `(…)` groups, and
/// a name with a colon is a field: ``SearchField``.
public struct TextSearch: Hashable, Sendable {
  /// As it was typed.
  public let typed: String
  public let condition: SearchCondition
  /// The ways in which it can be met.
  public let branches: [SearchBranch]

  /// In characters.
  public static let longest = 500
  /// Words and fields together.
  public static let most = 32
  /// Parentheses within parentheses.
  public static let deepest = 8
  /// Ways in which it can be met.
  public static let ways = 32

  public init(_ typed: String, knowing vocabulary: SearchVocabulary) throws(SearchFault) {
    // Counted in scalars: a character can be made of endlessly many.
    let length = typed.unicodeScalars.count
    guard length <= Self.longest else { throw .tooLong(limit: Self.longest, actual: length) }
    var parser = SearchParser(words: try SearchWords(typed).words, vocabulary: vocabulary)
    let condition = try parser.whole()
    guard condition.count <= Self.most else { throw .tooMany(limit: Self.most, actual: condition.count) }
    guard let branches = condition.branches(limit: Self.ways) else { throw .tooManyWays(limit: Self.ways) }
    self.typed = typed
    self.condition = condition
    self.branches = branches
  }
}
