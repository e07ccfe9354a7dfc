extension CreditParser {
  func start(_ index: Int) -> Start? {
    guard case .label(let field, let mark) = tokens[index].kind else { return nil }
    let isBoundary = isBoundary(index)
    // 据悉，作者：… goes on with a sentence; after a comma a first field counts no more than in the middle of a word.
    let isInSentence = index > 1 && tokens[index - 1].kind == .mark(",") && tokens[index - 2].kind == .word
    let here: Start = isBoundary && !isInSentence ? .open : .glued
    switch mark {
    case .colon, .bar, .bracketed:
      guard field == .reporter else { return here }
      let names = firstNames(from: index + 1)
      return names.isPossible || (names.isEmpty && !runsOn(names.end)) ? here : nil
    case .joined: return index + 1 < tokens.count && starts[index + 1] != nil && isBoundary ? .open : nil
    case .slash:
      guard isBoundary else { return nil }
      // 排版 / 王五 ends the names before it, though its own are no credit.
      if field.namesPeople || field == .ignored { return firstNames(from: index + 1).isPossible ? .open : nil }
      return field == .source ? .open : nil
    case .space: return startBeforeSpace(field, index, isBoundary)
    case .none: return startBeforeText(field, index, isBoundary)
    case .end:
      switch field {
      case .noise, .source, .author, .editor: return isBoundary && tokens[index].label.count > 1 ? .open : nil
      default: return nil
      }
    }
  }

  func startBeforeSpace(_ field: CreditField, _ index: Int, _ isBoundary: Bool) -> Start? {
    if field == .reporter {
      let names = firstNames(from: index + 1)
      if isBoundary, names.isPossible, bracketed[index] || !runsOn(names.end) {
        return bracketed[index] || names.isCertain || precededByCredit(index) ? .open : nil
      }
      if !isBoundary {
        // A paper in front vouches for a name of any kind: 样本日报记者 扎西卓玛.
        return names.isCertain || names.isPossible && !runsOn(names.end) && followsOutlet(index) ? .glued : nil
      }
      return followsDateline(index) && !names.leading.isEmpty ? .open : nil
    }
    guard isBoundary else { return nil }
    switch field {
    case .noise: return .open
    case .source: return isShortSource(after: index) ? .open : nil
    case .date, .updated:
      if index + 2 < tokens.count, case .date = tokens[index + 2].kind { return .open }
      return nil
    case .ignored, .contributor:
      // 投稿邮箱 news@example.com
      if isAddress(index + 1) { return .open }
      guard field == .ignored else { return nil }
      // 制作 冯小满: a role that is no author, among the names of a credit.
      let names = firstNames(from: index + 1)
      return index > 0 && names.isCertain && !runsOn(names.end) ? .open : nil
    case .author, .editor, .review, .photo, .textAndPhoto:
      guard !isSpacedWord(index) else { return nil }
      let names = firstNames(from: index + 1)
      let isSure = names.isCertain || names.isPossible && (bracketed[index] || index == 0)
      return isSure && !runsOn(names.end) ? .open : nil
    default: return nil
    }
  }

  func startBeforeText(_ field: CreditField, _ index: Int, _ isBoundary: Bool) -> Start? {
    let next = tokens[index].range.upperBound
    switch field {
    case .reporter:
      let names = firstNames(from: index + 1)
      if names.isCertain, !runsOn(names.end) { return isBoundary ? .open : .glued }
      return isBoundary && followsDateline(index) && !names.leading.isEmpty ? .open : nil
    case .author, .editor, .review, .photo:
      guard isBoundary, tokens[index].label.count > 1, bracketed[index] || index == 0 || precededByCredit(index) else {
        return nil
      }
      let names = firstNames(from: index + 1)
      return names.isCertain && !runsOn(names.end) ? .open : nil
    case .source:
      guard isBoundary, isShortSource(after: index) else { return nil }
      return text.folded[next] == "《" || endsWithOutlet(after: index) ? .open : nil
    case .title: return isBoundary && text.folded[next] == "《" ? .open : nil
    // 阅读123, 查看更多>>
    case .noise: return isBoundary && (text.folded[next].isDigit || endsInMarks(next)) ? .open : nil
    case .date, .updated:
      if isBoundary, index + 1 < tokens.count, case .date = tokens[index + 1].kind { return .open }
      return nil
    default: return nil
    }
  }

  /// Whether nothing but marks and gaps follow.
  private func endsInMarks(_ start: Int) -> Bool {
    text.folded[start...].prefix(8).allSatisfy { !$0.isHan && !$0.isLatin && !$0.isDigit } && start + 8 >= text.count
  }

  /// 文　　号: a label's first character, set apart from its second.
  private func isSpacedWord(_ index: Int) -> Bool {
    guard tokens[index].label.count == 1, index + 2 < tokens.count, tokens[index + 1].kind == .gap,
      tokens[index + 2].range.count == 1
    else { return false }
    // 文 张 三
    guard index + 4 < tokens.count, tokens[index + 3].kind == .gap else { return true }
    return tokens[index + 4].range.count > 1
  }

  /// Whether a paper or an agency stands right in front of the label.
  private func followsOutlet(_ index: Int) -> Bool {
    guard index > 0, tokens[index - 1].kind == .word else { return false }
    return PersonName.isOutlet(String(text.folded[tokens[index - 1].range]))
  }

  func isBoundary(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    switch tokens[index - 1].kind {
    case .gap, .bullet, .open, .close, .mark, .date, .label: return true
    // 《棱镜》作者 张三
    case .word: return text.folded[tokens[index - 1].range.upperBound - 1] == "》"
    }
  }

  /// Whether running text goes on at `index`, so that what came before was part of a sentence.
  func runsOn(_ index: Int) -> Bool {
    guard index < tokens.count else { return false }
    switch tokens[index].kind {
    case .mark("。"), .mark("!"), .mark("?"), .mark(":"), .mark("…"): return index + 1 < tokens.count
    default: return false
    }
  }

  /// Whether everything to the left is dateline, labels, dates and ornament of a credit line.
  func precededByCredit(_ index: Int) -> Bool {
    var previous = index - 1
    while previous >= 0 {
      switch tokens[previous].kind {
      case .gap, .bullet, .open, .close, .mark("|"), .mark("/"): previous -= 1
      case .date, .label: return true
      default: return false
      }
    }
    return true
  }

  func followsDateline(_ index: Int) -> Bool {
    guard dateline != nil, index < 12 else { return false }
    return !tokens[..<index].contains { $0.kind == .mark("。") || $0.kind == .mark(",") || $0.kind == .mark(":") }
  }

  /// 转自新华网: without anything between, only an outlet at the end of the line or bracket counts.
  func endsWithOutlet(after index: Int) -> Bool {
    guard bracketed[index] || precededByCredit(index), index + 1 < tokens.count, tokens[index + 1].kind == .word,
      tokens[index].label.count > 1, text.folded[tokens[index].label.upperBound - 1] == "自"
    else { return false }
    let end = index + 2
    guard end == tokens.count || tokens[end].kind == .close || end + 1 == tokens.count else { return false }
    return PersonName.isOffice(Array(text.folded[tokens[index + 1].range])) && tokens[index + 1].range.count <= 12
  }

  /// 作者 张三 来源 样本日报: the names of a label stand before it, and nothing else.
  private func followsNames(_ index: Int) -> Bool {
    let people = tokens[..<index].lastIndex {
      guard case .label(let field, _) = $0.kind else { return false }
      return field.namesPeople
    }
    guard let people, precededByCredit(people) else { return false }
    let names = CreditNames(in: text, tokens, words, closes, from: people + 1) { $0 == index }
    return names.isCertain && names.end == index
  }

  /// 来源 新华网: a label without a mark needs something short after it, and no sentence.
  func isShortSource(after index: Int) -> Bool {
    guard
      precededByCredit(index) || bracketed[index] || text.folded[tokens[index].range.upperBound] == "《"
        || followsNames(index)
    else { return false }
    let end = sourceEnd(from: index + 1)
    guard !runsOn(end), end > index + 1 else { return !runsOn(end) }
    let value = tokens[index + 1].range.lowerBound..<tokens[end - 1].range.upperBound
    return value.count <= 24 && !text.folded[value].contains(",")
  }
}
