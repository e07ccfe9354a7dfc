/// Reads the tokens of a line from left to right into a `CreditLine`.
struct CreditParser {
  let text: CreditText
  let tokens: [CreditToken]
  let dateline: Dateline?
  /// Where labels really begin a field.
  var starts: [Start?]
  var bracketed: [Bool]
  let words: CreditWords
  /// The next closing bracket at or behind each token.
  private(set) var closes: [Int?]
  var line = CreditLine()
  var updated: String?
  /// The date printed beside the source: 《人民日报》（2020年3月9日）.
  var sourceDate: String?
  var sawField = false
  /// Where values end that are shared out among joined labels.
  var limit: Int?

  enum Start {
    /// At a boundary.
    case open
    /// Right after other text: only while a field is being read.
    case glued
  }

  init(_ text: CreditText) {
    self.text = text
    words = CreditWords(text)
    dateline = Dateline(in: text)
    tokens = CreditToken.tokens(of: text, from: dateline?.end ?? 0)
    starts = Array(repeating: nil, count: tokens.count)
    bracketed = []
    closes = CreditToken.closes(in: tokens)
    var depth = 0
    for token in tokens {
      if token.kind == .close { depth = max(0, depth - 1) }
      bracketed.append(depth > 0)
      if token.kind == .open { depth += 1 }
    }
    for index in tokens.indices.reversed() { starts[index] = start(index) }
  }

  mutating func creditLine() -> CreditLine {
    line.source = dateline?.source
    sourceDate = dateline?.published
    var index = readBracketAfterDateline()
    while index < tokens.count {
      if let end = readField(index) ?? readPostfix(index) ?? readNamesBeforeRole(index) {
        index = max(end, index + 1)
      } else {
        index += 1
      }
    }
    readCitation()
    readNameAndPaper()
    readBareDate()
    line.published = line.published ?? sourceDate ?? updated
    return line
  }
}
