extension CreditParser {
  func names(from index: Int) -> CreditNames { names(from: index, reach: CreditNames.reach) }

  /// Enough of the names to say whether they are some: it is asked of every label in a line.
  func firstNames(from index: Int) -> CreditNames { names(from: index, reach: CreditNames.deciding) }

  private func names(from index: Int, reach: Int) -> CreditNames {
    CreditNames(in: text, tokens, words, closes, from: index, reach: reach) {
      $0 == limit || $0 < starts.count && starts[$0] != nil
    }
  }

  /// Reads the field that begins at `index`; returns the token after it.
  mutating func readField(_ index: Int) -> Int? {
    guard let start = starts[index], start == .open || sawField || isReporterOfOffice(index) else { return nil }
    var fields: [(CreditField, String)] = []
    var label = index
    while case .label(let field, let mark) = tokens[label].kind {
      let step = String(text.written[tokens[label].label].filter { $0 != " " && $0 != "\u{3000}" })
      fields.append((field == .reporter && followsPhoto(label) ? .photo : field, step))
      guard mark == .joined, label + 1 < tokens.count else { break }
      label += 1
    }
    let value = label + 1
    var end = value
    if fields.count > 1, let shared = readShared(fields, from: value) {
      end = shared
    } else {
      for (field, step) in fields { end = max(end, read(field, step, from: value)) }
    }
    sawField = true
    return end
  }

  /// 图/本报记者 李四, 摄影：样本日报记者 李四: a reporter with the camera.
  func followsPhoto(_ index: Int) -> Bool {
    var previous = index - 1
    if previous >= 0, tokens[previous].kind == .word, case .label(.reporter, _) = tokens[index].kind { previous -= 1 }
    while previous >= 0, tokens[previous].kind == .gap { previous -= 1 }
    guard previous >= 0, case .label(.photo, _) = tokens[previous].kind else { return false }
    return true
  }

  /// 新华社记者张三, 澎湃新闻记者 李四: the office before the label vouches for it, or nothing but names that follow it.
  func isReporterOfOffice(_ index: Int) -> Bool {
    guard case .label(.reporter, _) = tokens[index].kind, index > 0, tokens[index - 1].kind == .word else {
      return false
    }
    let office = Array(text.folded[tokens[index - 1].range])
    if PersonName.isOffice(office) || PersonName.isOutlet(String(office)) { return true }
    guard (2...14).contains(office.count), isBoundary(index - 1), PersonName.couldBeOffice(office) else { return false }
    let names = names(from: index + 1)
    guard names.isCertain else { return false }
    return names.end >= tokens.count || tokens[names.end].kind == .close || starts[names.end] != nil
  }

  mutating func read(_ field: CreditField, _ step: String, from index: Int) -> Int {
    switch field {
    case .source:
      return readSource(from: index)
    case .contributor:
      if isAddress(index) { return skip(from: index) }
      let names = names(from: index)
      guard names.isCertain else {
        // 样本镇 张样本: who it came from, and who wrote it.
        guard tokens.indices.contains(index + 2), tokens[index].kind == .word, tokens[index + 1].kind == .gap,
          names.people.count == 2, let writer = names.people.last, PersonName.isCertain(Array(writer.unicodeScalars)),
          names.end == index + 3
        else { return read(.source, step, from: index) }
        if line.source == nil { line.source = names.people[0] }
        add([writer], to: \.authors)
        return names.end
      }
      return read(.author, step, from: index)
    case .author, .textAndPhoto, .reporter:
      let names = names(from: index)
      let isSentence = runsOn(names.end) || names.people.contains { $0.unicodeScalars.count > 24 }
      let people = field == .reporter && !names.isPossible ? names.leading : isSentence ? [] : names.people
      add(Self.withoutPlaces(people), to: \.authors)
      return names.end
    case .editor:
      let names = names(from: index)
      if !runsOn(names.end) { add(names.people, to: \.editors) }
      return names.end
    case .review:
      let names = names(from: index)
      if !runsOn(names.end) {
        line.reviewers += names.people.map { CreditLine.Reviewer(step: step, name: $0) }
          .filter { !line.reviewers.contains($0) }
      }
      return names.end
    case .photo: return names(from: index).end
    case .date, .updated: return readDate(field, from: index)
    case .title: return readTitle(from: index)
    case .noise, .ignored: return skip(from: index)
    }
  }

  /// 桐川镇 何立春: where somebody writes from is nobody's name.
  private static func withoutPlaces(_ names: [String]) -> [String] {
    let areas = names.map { PersonName.isArea(Array($0.unicodeScalars)) }
    return names.indices.filter { !areas[$0] || $0 + 1 == names.count || areas[$0 + 1] }.map { names[$0] }
  }

  /// 投稿：news@example.com tells where to write.
  func isAddress(_ index: Int) -> Bool {
    for token in tokens.dropFirst(index).prefix(8) {
      let word = text.folded[token.range]
      if word.contains("@") { return true }
      if token.kind == .word, word.allSatisfy({ $0.isDigit || $0 == "-" }) { return true }
      if token.kind == .close || token.kind == .mark("|") { return false }
    }
    return false
  }

  mutating func readSource(from index: Int) -> Int {
    let start = dateBeforePaper(index) ?? index
    let end = sourceEnd(from: start)
    if line.source == nil {
      let printed = CreditSource.trimmed(text, tokens, start..<end).map(CreditSource.name)
      // The name alone may be set in book marks.
      line.source = printed.map { $0.hasPrefix("《") && $0.hasSuffix("》") ? String($0.dropFirst().dropLast()) : $0 }
    }
    for next in [start - 1, end] where sourceDate == nil && next >= index && next < tokens.count {
      if case .date(let iso) = tokens[next].kind { sourceDate = iso }
    }
    return end
  }

  /// 来源：2020年3月9日《人民日报》: the token after the date.
  func dateBeforePaper(_ index: Int) -> Int? {
    guard let date = tokens.dropFirst(index).firstIndex(where: { $0.kind != .gap }), date + 1 < tokens.count,
      case .date = tokens[date].kind, text.folded[tokens[date + 1].range.lowerBound] == "《"
    else { return nil }
    return date + 1
  }

  mutating func add(_ names: [String], to list: WritableKeyPath<CreditLine, [String]>) {
    for name in names where !line[keyPath: list].contains(name) { line[keyPath: list].append(name) }
  }

  /// 编辑/校对：张三/李四: as many values as labels, each for its own.
  mutating func readShared(_ fields: [(CreditField, String)], from index: Int) -> Int? {
    var end = index
    while end < tokens.count, starts[end] == nil, tokens[end].kind != .close { end += 1 }
    let parts = tokens[index..<end].split { $0.kind == .mark("/") || $0.kind == .mark("|") }
    guard parts.count == fields.count else { return nil }
    for ((field, step), part) in zip(fields, parts) {
      limit = part.endIndex
      _ = read(field, step, from: part.startIndex)
    }
    limit = nil
    return end
  }

  func sourceEnd(from index: Int) -> Int {
    CreditSource.end(in: text, tokens, closes, from: index) { $0 == limit || $0 < starts.count && starts[$0] != nil }
  }

  mutating func readDate(_ field: CreditField, from index: Int) -> Int {
    var next = index
    while next < tokens.count, tokens[next].kind == .gap { next += 1 }
    guard next < tokens.count, starts[next] == nil else { return next }
    var found: String?
    if case .date(let iso) = tokens[next].kind {
      found = iso
    } else if let partial = CreditDate(in: text, at: tokens[next].range.lowerBound, partial: true) {
      found = partial.iso
    }
    if field == .updated {
      updated = updated ?? found
    } else if line.published == nil {
      line.published = found
    }
    return found == nil ? next : next + 1
  }

  mutating func readTitle(from index: Int) -> Int {
    var end = index
    var depth = 0
    while end < tokens.count {
      if tokens[end].kind == .close {
        if depth == 0 { break }
        depth -= 1
      } else if end > index, starts[end] != nil, endsTitle(end, depth) {
        break
      } else if tokens[end].kind == .open {
        if end + 1 < tokens.count, starts[end + 1] != nil { break }
        depth += 1
      }
      end += 1
    }
    let title = CreditSource.title(text, tokens, index..<end)
    if line.originalTitle == nil { line.originalTitle = title }
    return end
  }

  /// A title may itself speak of reporters and editors, so only a marked label ends it, or a byline after a space.
  func endsTitle(_ index: Int, _ depth: Int) -> Bool {
    guard depth == 0, case .label(let field, let mark) = tokens[index].kind else { return false }
    let isMarked = mark == .colon || mark == .bar || mark == .bracketed || mark == .joined
    if starts[index] == .open {
      return tokens[index - 1].kind == .gap || tokens[index - 1].kind == .close || isMarked
    }
    return isMarked && (field == .source || field == .author || field == .editor)
  }

  func skip(from index: Int) -> Int {
    var end = index
    while end < tokens.count, starts[end] == nil {
      switch tokens[end].kind {
      case .close, .bullet, .date, .mark("|"), .mark(";"): return end
      default: end += 1
      }
    }
    return end
  }
}
