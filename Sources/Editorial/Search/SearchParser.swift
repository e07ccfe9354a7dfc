/// Reads words and signs into what they ask for.
struct SearchParser {
  let words: [SearchWords.Word]
  let vocabulary: SearchVocabulary
  private var place = 0
  private var depth = 0

  init(words: [SearchWords.Word], vocabulary: SearchVocabulary) {
    self.words = words
    self.vocabulary = vocabulary
  }

  mutating func whole() throws(SearchFault) -> SearchCondition {
    guard !words.isEmpty else { throw .nothing }
    let condition = try all()
    guard place == words.count else { throw .strayParenthesis }
    return condition
  }

  private var next: SearchWords.Word? { place < words.count ? words[place] : nil }

  /// What stands side by side, up to a closing parenthesis or the end.
  private mutating func all() throws(SearchFault) -> SearchCondition {
    var parts: [SearchCondition] = []
    while let word = next, word != .close {
      guard word != .or else { throw .strayOr }
      parts.append(try either())
    }
    guard let first = parts.first else { throw place == words.count ? .openParenthesis : .strayParenthesis }
    return parts.count == 1 ? first : .all(parts)
  }

  /// One thing, or several with `OR` between them.
  private mutating func either() throws(SearchFault) -> SearchCondition {
    var parts = [try one()]
    while next == .or {
      place += 1
      guard let word = next, word != .close, word != .or else { throw .strayOr }
      parts.append(try one())
    }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private mutating func one() throws(SearchFault) -> SearchCondition {
    guard let word = next else { throw .nothing }
    place += 1
    switch word {
    case .without:
      guard let following = next, following != .close, following != .or, following != .without else {
        throw .noLetters("-")
      }
      return .not(try one())
    case .open:
      depth += 1
      guard depth <= TextSearch.deepest else { throw .tooDeep(limit: TextSearch.deepest) }
      let inside = try all()
      guard next == .close else { throw .openParenthesis }
      place += 1
      depth -= 1
      return inside
    case .close: throw .strayParenthesis
    case .or: throw .strayOr
    case .quoted(let text, let name):
      guard let name else { return .test(.says(try SearchPhrase(text), in: nil)) }
      return .test(try vocabulary.test(try field(name), text))
    case .plain(let text): return .test(try test(text))
    }
  }

  /// A word, or a field and its value. A time of day has a colon, too.
  private func test(_ word: String) throws(SearchFault) -> SearchTest {
    let scalars = word.unicodeScalars
    guard let colon = scalars.firstIndex(where: SearchWords.colons.contains), colon != scalars.startIndex else {
      return .says(try SearchPhrase(word), in: nil)
    }
    let name = String(scalars[..<colon])
    guard name.unicodeScalars.contains(where: { $0.properties.numericType == nil || $0.properties.isIdeographic })
    else { return .says(try SearchPhrase(word), in: nil) }
    return try vocabulary.test(try field(name), String(scalars[scalars.index(after: colon)...]))
  }

  private func field(_ name: String) throws(SearchFault) -> SearchField {
    guard let field = SearchField(named: name) else {
      throw .noSuchField(name, nearest: SearchField.nearest(to: name))
    }
    return field
  }
}
