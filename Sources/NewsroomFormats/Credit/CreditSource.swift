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
        if sawText, next < tokens.count, tokens[index - 1].kind == .word,
          isOver(text, after: tokens[index - 1].range, before: tokens[next].range)
        {
          return index
        }
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

  /// A title as printed: of 《“热乎饭”》 only the outer marks are the line's own, and what is said of changes is no title.
  static func title(_ text: CreditText, _ tokens: [CreditToken], _ range: Range<Int>) -> String? {
    guard let printed = trimmed(text, tokens, range, pairs: 1) else { return nil }
    guard let marked = printed.wholeMatch(of: /《([^《》]+)》[，,（(]?(?:标题|内容)?(?:有|略有)(?:删改|删节|改动|修改)[）)]?/) else {
      return printed
    }
    return String(marked.1)
  }

  /// The printed words of `range`, without the marks around them; `nil` when nothing is left.
  ///
  /// - Parameter most: how many pairs of marks around the words are taken off.
  static func trimmed(
    _ text: CreditText, _ tokens: [CreditToken], _ range: Range<Int>, pairs most: Int = .max
  ) -> String? {
    guard !range.isEmpty else { return nil }
    var low = tokens[range.lowerBound].range.lowerBound
    var high = tokens[range.upperBound - 1].range.upperBound
    var changed = true
    var taken = 0
    while changed, low < high {
      changed = false
      while low < high, edge.contains(text.folded[low]) { low += 1 }
      while low < high, edge.contains(text.folded[high - 1]) { high -= 1 }
      guard taken < most, high - low > 1, let close = pairs[text.folded[low]], text.folded[high - 1] == close,
        !text.folded[low + 1..<high - 1].contains(where: { $0 == text.folded[low] || $0 == close })
      else { continue }
      low += 1
      high -= 1
      taken += 1
      changed = true
    }
    guard low < high, !unknown.contains(text.folded(low..<high)) else { return nil }
    return text.written(low..<high)
  }

  /// The names alone of a source as printed: without the number of its account, the day or page of its paper, and the word
  /// that it was put together from.
  static func name(_ printed: String) -> String {
    var name = printed[...]
    if let account = name.firstMatch(of: /[（(](?i:id|微信号)[:：][^（()）]*[）)]$/) {
      name = name[..<account.range.lowerBound]
    }
    if let paper = name.wholeMatch(of: /(《[^《》]+》)[0-9０-９年月日第期总版面A-Za-z ,，·-]+/) { name = paper.1 }
    for word in ["综合整理", "综合报道", "综合"] {
      if name.hasSuffix(word), PersonName.isOutlet(String(name.dropLast(word.count))) {
        name = name.dropLast(word.count)
      }
    }
    return name.isEmpty ? printed : String(name)
  }

  /// 样本日报 转载请注明出处, 样本日报官方账号 样本省: nothing behind the gap is of the name.
  private static func isOver(_ text: CreditText, after: Range<Int>, before: Range<Int>) -> Bool {
    let official = Array("官方账号".unicodeScalars)
    if text.folded[after].suffix(official.count).elementsEqual(official) { return true }
    return passing.begin(text.folded[before.lowerBound...].prefix(8))
  }

  private static let passing = PrefixSet([
    "转载请", "转载自", "转载于", "版权归", "参与互动", "未经", "如有侵权", "侵删", "欢迎", "我有话说", "我要评论",
  ])

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
