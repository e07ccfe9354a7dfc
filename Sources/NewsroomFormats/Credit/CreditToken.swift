/// A piece of a printed line.
struct CreditToken {
  enum Kind: Equatable {
    /// One or more spaces.
    case gap
    /// □ ■ ● and other ornaments that begin a byline.
    case bullet
    case open
    case close
    /// A separator or other punctuation, folded.
    case mark(Unicode.Scalar)
    case date(String)
    /// A word of the label vocabulary. Whether it is one here, the parser decides.
    case label(CreditField, LabelMark)
    case word
  }

  /// What follows a label.
  enum LabelMark: Equatable {
    case colon, bar, slash
    /// The label stands in brackets of its own: 【来源】.
    case bracketed
    /// Another label follows, and both share what comes: 编辑/审核.
    case joined
    case space
    /// Text, with nothing between.
    case none
    /// The end of the line or a closing bracket.
    case end
  }

  let kind: Kind
  /// A label's range takes in its mark, and its brackets.
  let range: Range<Int>
  /// The label alone.
  var label: Range<Int> = 0..<0
}

extension CreditToken {
  /// The tokens of `text` from `start` on; their ranges leave no hole.
  static func tokens(of text: CreditText, from start: Int) -> [CreditToken] {
    var tokens: [CreditToken] = []
    let labels = CreditLabel.matches(in: text)
    var word = start
    var index = start
    while index < text.count {
      let isInWord = word < index
      guard let token = special(text, labels, index, inWord: isInWord, after: tokens.last) else {
        index += 1
        continue
      }
      var range = token.range
      // 张三（实习生）: what stands in round brackets right behind a name tells of them, and labels nothing.
      if case .label(_, .bracketed) = token.kind, index > 1, text.folded[index - 1] == "(",
        tokens.dropLast().last?.kind == .word
      {
        index += 1
        continue
      }
      if case .label(_, .bracketed) = token.kind, case .open = tokens.last?.kind {
        tokens.removeLast()
        range = range.lowerBound - 1..<range.upperBound
      } else if isInWord {
        tokens.append(CreditToken(kind: .word, range: word..<index))
      }
      tokens.append(CreditToken(kind: token.kind, range: range, label: token.label))
      index = range.upperBound
      word = index
    }
    if word < text.count { tokens.append(CreditToken(kind: .word, range: word..<text.count)) }
    return tokens
  }

  /// The next closing bracket at or behind each of them; `nil` where none follows.
  static func closes(in tokens: [CreditToken]) -> [Int?] {
    var closes = [Int?](repeating: nil, count: tokens.count)
    var next: Int?
    for index in tokens.indices.reversed() {
      if tokens[index].kind == .close { next = index }
      closes[index] = next
    }
    return closes
  }

  static let opening: ScalarSet = ["(", "[", "【", "〔", "{", "〖"]
  static let closing: ScalarSet = [")", "]", "】", "〕", "}", "〗"]
  private static let bullets: ScalarSet = [
    "□", "■", "◎", "●", "○", "◆", "◇", "▲", "△", "▼", "▽", "★", "☆", "※", "▌", "▍", "█", "►", "▶", "◉", "▎", "▏", "¤",
    "⊙", "⬛", "▪", "▫",
  ]
  private static let marks: ScalarSet = [",", "、", ";", "|", "/", "。", "!", "?", ":", "&", "—", "…"]

  private static func special(
    _ text: CreditText, _ labels: [CreditLabel.Match?], _ index: Int, inWord: Bool, after previous: CreditToken?
  ) -> CreditToken? {
    let scalar = text.folded[index]
    if scalar == " " { return CreditToken(kind: .gap, range: index..<text.afterSpaces(index)) }
    if bullets.contains(scalar) { return CreditToken(kind: .bullet, range: index..<index + 1) }
    if let date = CreditDate(in: text, at: index) {
      return CreditToken(kind: .date(date.iso), range: index..<date.end)
    }
    if scalar == "大", !inWord, let end = fontSizes(text, index) {
      return CreditToken(kind: .label(.noise, .end), range: index..<end, label: index..<end)
    }
    if let label = label(text, labels, index, inWord: inWord, after: previous) { return label }
    if opening.contains(scalar) { return CreditToken(kind: .open, range: index..<index + 1) }
    if closing.contains(scalar) { return CreditToken(kind: .close, range: index..<index + 1) }
    if marks.contains(scalar) { return CreditToken(kind: .mark(scalar), range: index..<index + 1) }
    return nil
  }

  private static func label(
    _ text: CreditText, _ labels: [CreditLabel.Match?], _ index: Int, inWord: Bool, after previous: CreditToken?
  ) -> CreditToken? {
    if text.folded[index].isLatin, index > 0, text.folded[index - 1].isLatin { return nil }
    guard let found = labels[index] else { return padded(text, index, inWord: inWord) }
    let end = index + found.length
    if text.folded[end - 1].isLatin, end < text.count, text.folded[end].isLatin { return nil }
    let (mark, after) = mark(text, labels, after: end, inBrackets: previous?.kind == .open && !inWord)
    let isMarked = mark == .colon || mark == .bar
    // 张小满文/摄 needs no space to say both.
    let isClosingRole = found.field == .textAndPhoto && found.length >= 3 && (mark == .space || mark == .end)
    // 《棱镜》作者 张三
    let followsTitle = inWord && text.folded[index - 1] == "》" && found.field == .author && mark == .space
    if inWord && !followsTitle || found.length == 1, !isMarked, !isClosingRole,
      found.field != .reporter || mark == .joined
    {
      if found.length == 1, mark == .space, let padded = padded(text, index, inWord: inWord) { return padded }
      guard !inWord, mark != .none else {
        return padded(text, index, inWord: inWord)
      }
    }
    if text.folded[end - 1].isLatin, mark != .colon { return nil }
    // 桐乡发布|2020-03-09 names a paper, not a date label.
    if inWord, found.length < 4, [.date, .noise, .ignored, .updated, .photo].contains(found.field),
      mark == .bar || found.length < 2 || text.folded(index..<end) == "发布"
    {
      return nil
    }
    if inWord, found.length == 1 { return nil }
    return CreditToken(kind: .label(found.field, mark), range: index..<after, label: index..<end)
  }

  /// 大 中 小: the buttons for the size of letters.
  private static func fontSizes(_ text: CreditText, _ index: Int) -> Int? {
    let middle = text.afterSpaces(index + 1)
    guard text.has(["中"], at: middle) else { return nil }
    let small = text.afterSpaces(middle + 1)
    guard text.has(["小"], at: small), small + 1 == text.count || !text.folded[small + 1].isHan else { return nil }
    return small + 1
  }

  /// 来 源：or 责 任 编 辑：a label set wide, which only a colon or a bar makes one.
  private static func padded(_ text: CreditText, _ index: Int, inWord: Bool) -> CreditToken? {
    guard !inWord, index + 1 < text.count else { return nil }
    var letters: [Unicode.Scalar] = []
    var end = index
    while end < text.count, end - index < 24, text.folded[end].isHan || text.folded[end] == " " {
      if text.folded[end] != " " { letters.append(text.folded[end]) }
      end += 1
    }
    guard end < text.count, text.folded[end] == ":" || text.folded[end] == "|", (2...8).contains(letters.count) else {
      return nil
    }
    let compact = CreditText(String(letters))
    guard let found = CreditLabel.matches(in: compact)[0], found.length == letters.count else { return nil }
    let mark: LabelMark = text.folded[end] == ":" ? .colon : .bar
    return CreditToken(kind: .label(found.field, mark), range: index..<end + 1, label: index..<end)
  }

  private static func mark(
    _ text: CreditText, _ labels: [CreditLabel.Match?], after end: Int, inBrackets: Bool
  ) -> (LabelMark, Int) {
    guard end < text.count else { return (.end, end) }
    if closing.contains(text.folded[end]) { return inBrackets ? (.bracketed, end + 1) : (.end, end) }
    let next = text.afterSpaces(end)
    guard next < text.count else { return (.end, end) }
    switch text.folded[next] {
    case ":":
      var after = next + 1
      while after < text.count, text.folded[after] == ":" { after += 1 }
      return (.colon, after)
    case "|", "/", "、", "&", "+", "-", "—":
      let value = text.afterSpaces(next + 1)
      if text.folded[next] != "-", text.folded[next] != "—", value < text.count, labels[value] != nil {
        return (.joined, value)
      }
      if text.folded[next] == "|" { return (.bar, next + 1) }
      return text.folded[next] == "/" || next == end && text.folded[next] != "、" ? (.slash, next + 1) : (.space, end)
    default:
      if closing.contains(text.folded[next]) { return (.end, end) }
      return next == end ? (.none, end) : (.space, end)
    }
  }
}
