extension CreditParser {
  /// 新华社杭州7月1日电(张三): the bracket right after a dateline is the byline.
  mutating func readBracketAfterDateline() -> Int {
    guard dateline != nil, let open = tokens.firstIndex(where: { $0.kind != .gap }), tokens[open].kind == .open else {
      return 0
    }
    let names = names(from: open + 1)
    guard names.isCertain, names.end < tokens.count, tokens[names.end].kind == .close else { return 0 }
    add(names.people, to: \.authors)
    return names.end + 1
  }

  /// 张三/文 李四/图: names that carry their role behind them.
  mutating func readPostfix(_ index: Int) -> Int? {
    guard tokens[index].kind == .word, precededByCredit(index) || bracketed[index] && tokens[index - 1].kind == .open
    else {
      return nil
    }
    let slash = tokens[index...].prefix(8).firstIndex { $0.kind == .mark("/") }
    guard let slash, slash + 1 < tokens.count, case .label(let role, let mark) = tokens[slash + 1].kind,
      mark == .space || mark == .end, role == .author || role == .photo || role == .textAndPhoto
    else { return nil }
    let names = CreditNames(in: text, tokens, words, closes, from: index) { $0 >= slash }
    guard names.isCertain else { return nil }
    if role != .photo { add(names.people, to: \.authors) }
    return slash + 2
  }

  /// 张三 李四 文/图: nothing but names, and at the end of the line what they did.
  mutating func readNamesBeforeRole(_ index: Int) -> Int? {
    guard tokens[index].kind == .word, precededByCredit(index), !sawField, line == CreditLine(),
      let role = tokens.indices.last, case .label(.textAndPhoto, .end) = tokens[role].kind, role - index < 16
    else { return nil }
    let names = CreditNames(in: text, tokens, words, closes, from: index) { $0 >= role }
    guard names.isCertain, names.end >= role else { return nil }
    add(names.people, to: \.authors)
    return role + 1
  }

  /// 《人民日报》（2021年03月15日 04版）: a paper, its day and its page are a source though no label says so.
  mutating func readCitation() {
    guard line.source == nil, !sawField, let first = tokens.first(where: { $0.kind != .gap }), first.kind == .word,
      text.folded[first.range.lowerBound] == "《",
      let open = tokens.firstIndex(where: { $0.kind == .open }),
      let date = tokens[open...].dropFirst().first(where: { $0.kind != .gap }), case .date(let iso) = date.kind,
      text.folded.last(where: { $0 != " " }) == ")"
    else { return }
    let name = text.folded(first.range.lowerBound..<tokens[open].range.lowerBound).split(separator: " ").joined()
    guard name.hasSuffix("》"), name.unicodeScalars.count <= 20 else { return }
    line.source = CreditSource.trimmed(text, tokens, 0..<open)
    line.published = iso
  }

  /// 石小满/中国青年报: a line of names, a stroke and a paper.
  mutating func readNameAndPaper() {
    guard !sawField, line == CreditLine(),
      let slash = tokens.firstIndex(where: { $0.kind == .mark("/") }), slash + 1 < tokens.count,
      tokens[slash + 1].kind == .word
    else { return }
    let names = CreditNames(in: text, tokens, words, closes, from: 0) { $0 >= slash }
    let rest = tokens[(slash + 2)...].filter { $0.kind != .gap && $0.kind != .close }
    let paper = Array(text.folded[tokens[slash + 1].range])
    guard names.isCertain, names.end == slash, rest.isEmpty,
      PersonName.isOutlet(String(paper)) || PersonName.isOffice(paper)
    else { return }
    add(names.people, to: \.authors)
    line.source = CreditSource.trimmed(text, tokens, slash + 1..<slash + 2)
  }

  /// A date without a label counts in a credit line, or where hardly anything else is printed; not at the head of a
  /// sentence.
  mutating func readBareDate() {
    guard line.published == nil else { return }
    let others = tokens.lazy.filter { $0.kind == .word || $0.kind == .mark(",") || $0.kind == .mark("。") }
      .reduce(0) { $0 + $1.range.count }
    for (index, token) in tokens.enumerated() {
      guard case .date(let iso) = token.kind, isBoundary(index), !isLabelled(index) else { continue }
      if index + 1 < tokens.count {
        switch tokens[index + 1].kind {
        case .mark(","), .mark("、"), .mark("。"): continue
        case .word where !sawField: continue
        default: break
        }
      }
      guard sawField || line.source != nil || others <= 16 else { continue }
      line.published = iso
      return
    }
  }

  /// Whether the date belongs to some other label: 截止日期.
  func isLabelled(_ index: Int) -> Bool {
    var previous = index - 1
    while previous >= 0, tokens[previous].kind == .gap { previous -= 1 }
    guard previous >= 0, case .label(let field, let mark) = tokens[previous].kind, mark == .colon else { return false }
    return field == .ignored || field == .updated
  }
}
