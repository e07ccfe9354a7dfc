/// The extent and the trimming of values that are kept as printed: sources and titles.
enum CreditSource {
  /// No source has more tokens than this; it keeps reading linear in the length of a line.
  private static let reach = 60

  /// The token after a source that begins at `start`.
  static func end(
    in text: CreditText, _ tokens: [CreditToken], _ closes: [Int?], from start: Int, stops: (Int) -> Bool
  ) -> Int {
    var index = start
    var sawText = false
    while index < min(tokens.count, start + reach), !stops(index) {
      let next = index + 1
      switch tokens[index].kind {
      case .close, .date, .bullet, .mark(";"), .mark("。"), .mark("!"), .mark("?"): return index
      case .gap:
        if sawText, tokens[index].range.count > 1 || isUnknownLabel(text, tokens, next) { return index }
      case .mark("|"):
        if sawText, isGap(tokens, index - 1) || isGap(tokens, next) { return index }
      case .mark(","):
        if !continues(text, tokens, after: index, stops) { return index }
      case .open:
        if next < tokens.count, stops(next) { return index }
        if next < tokens.count, case .date = tokens[next].kind { return index }
        if next + 1 < tokens.count, isGap(tokens, next), case .date = tokens[next + 1].kind { return index }
        if let close = closes[index] { index = close }
        sawText = true
      default: sawText = true
      }
      index += 1
    }
    return index
  }

  /// The printed words of `range`, without the marks around them; `nil` when nothing is left.
  static func trimmed(_ text: CreditText, _ tokens: [CreditToken], _ range: Range<Int>) -> String? {
    guard !range.isEmpty else { return nil }
    var low = tokens[range.lowerBound].range.lowerBound
    var high = tokens[range.upperBound - 1].range.upperBound
    var changed = true
    while changed, low < high {
      changed = false
      while low < high, edge.contains(text.folded[low]) { low += 1 }
      while low < high, edge.contains(text.folded[high - 1]) { high -= 1 }
      guard high - low > 1, let close = pairs[text.folded[low]], text.folded[high - 1] == close,
        !text.folded[low + 1..<high - 1].contains(where: { $0 == text.folded[low] || $0 == close })
      else { continue }
      low += 1
      high -= 1
      changed = true
    }
    guard low < high, !unknown.contains(text.folded(low..<high)) else { return nil }
    return text.written(low..<high)
  }

  private static let edge: ScalarSet = [
    " ", ",", ";", "|", "/", "-", "—", "、", ":", "。", ">", "<", "*", "·", "_", "=",
  ]

  /// A source that says only that it is not known.
  private static let unknown: Set<String> = ["未知", "不详", "佚名", "无", "暂无", "不明"]

  private static let pairs: [Unicode.Scalar: Unicode.Scalar] = [
    "《": "》", "“": "”", "\"": "\"", "「": "」", "『": "』", "【": "】", "[": "]", "〈": "〉", "(": ")", "‘": "’",
  ]

  private static func isGap(_ tokens: [CreditToken], _ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].kind == .gap
  }

  /// A word with a colon after it, such as 栏目主持：.
  private static func isUnknownLabel(_ text: CreditText, _ tokens: [CreditToken], _ index: Int) -> Bool {
    var length = 0
    for token in tokens.dropFirst(index) {
      switch token.kind {
      case .mark(":"): return length > 0
      case .word, .label: length += token.range.count
      default: return false
      }
      guard length <= 8 else { return false }
    }
    return false
  }

  /// 新华社，人民日报: after a comma another outlet goes on, anything else does not.
  private static func continues(
    _ text: CreditText, _ tokens: [CreditToken], after comma: Int, _ stops: (Int) -> Bool
  ) -> Bool {
    var index = comma + 1
    while index < tokens.count, tokens[index].kind == .gap { index += 1 }
    guard index < tokens.count, tokens[index].kind == .word, !stops(index) else { return false }
    return PersonName.isOffice(Array(text.folded[tokens[index].range])) && tokens[index].range.count <= 14
  }
}
