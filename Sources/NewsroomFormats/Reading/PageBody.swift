/// The paragraphs of a story, and where they end.
struct PageBody {
  private(set) var paragraphs: [String] = []
  /// The lines of the paragraphs.
  private var places: [Int] = []
  /// Credit lines that belong to the story: inside its end block or after it.
  private(set) var credits: [PageLine] = []
  private(set) var captions: [String] = []
  /// Lines at the edges of a copied body that seem to be no paragraphs of it.
  private(set) var leftOut: [String] = []
  /// What stands above the first paragraph and sums the text up; it is one of those left out.
  private(set) var summary: String?
  /// The line after the last one that was read as story.
  private(set) var end: Int
  /// No story has more pictures.
  private static let mostCaptions = 500

  /// - Parameter first: the first line of the body.
  /// - Parameter limit: the line at which the block with the text ends, where the markup says so.
  init(_ lines: [PageLine], from first: Int, limit: Int? = nil) {
    let isMarked = limit != nil
    let limit = limit ?? lines.count
    end = limit
    let lastCredit = lines[min(first, limit)..<limit].lastIndex { Self.namesTheHouse($0.credit) }
    lazy var words = StoryWords(lines[min(first, limit)..<limit].lazy.filter(\.isParagraph))
    var index = first
    walk: while index < limit {
      let line = lines[index]
      defer { index += 1 }
      if line.isEmpty { continue }
      if line.hint.isRow && line.hint.isStory || isRow(line, after: index, lines, limit) {
        add(line, at: index)
        continue
      }
      if let credit = line.credit, Self.isOnlyTitle(credit) {
        credits.append(line)
        continue
      }
      if line.isTail || line.isNoticeHeading || line.isNotice {
        let goesOn = Self.goesOn(lines, after: index, limit)
        if goesOn, line.isTail, line.endsSentence, line.count >= 12 {
          // 扫一扫墙上的二维码，菜单就出来了。
          if words.share(of: line.text) > 0 { add(line, at: index) } else { leftOut.append(line.text) }
          continue
        }
        if goesOn, line.hint.scalars > 0 { continue }
        end = index
        break
      }
      // 临澄县公安局 / 2022年4月19日: how a notice closes.
      if let credit = line.credit, credit == CreditLine(published: credit.published), line.count <= 16,
        !paragraphs.isEmpty,
        let last = paragraphs.last, last.unicodeScalars.count <= 30, !last.contains("。")
      {
        add(line, at: index)
        if Self.goesOn(lines, after: index, limit) { continue }
        end = index + 1
        break
      }
      if line.credit != nil || line.creditShape.map({ $0 != .ignored }) == true, !line.isSalutation, !line.isSpoken {
        switch Self.standing(of: index, lines, limit, lastCredit: lastCredit) {
        case .quoted:
          add(line, at: index)
          continue
        case .aside:
          credits.append(line)
          continue
        case .end:
          end = index
          break walk
        }
      }
      if line.isNavigation {
        if line.isNoise, !line.saysAnything || Self.goesOn(lines, after: index, limit) { continue }
        // 广告 in the midst of a text.
        let next = lines[(index + 1)..<limit].prefix(4).first { !$0.isEmpty && !$0.isNoise }
        if line.isNoise, next.map({ $0.endsSentence && $0.count >= 16 && $0.credit == nil && !$0.isTail }) == true {
          continue
        }
        if Self.goesOn(lines, after: index, limit), line.hint.isStory { continue }
        end = index
        break
      }
      if line.isCaption {
        if captions.count < Self.mostCaptions { captions.append(line.text) }
        continue
      }
      add(line, at: index)
    }
    dropTitles(lines)
    if lines.allSatisfy({ $0.hint.scalars == 0 }) { dropEdges(lines) }
    if isMarked { nameRest(lines, limit) }
  }

  /// Sentences of the block with the text that stand below the line that seems to end it.
  private mutating func nameRest(_ lines: [PageLine], _ limit: Int) {
    for line in lines[min(end, limit)..<limit] {
      if line.isTail || line.isNoticeHeading || line.isNotice || leftOut.count > 20 { break }
      if Self.isText(line) { leftOut.append(line.text) }
    }
  }

  /// A row of a table, as browsers copy them: below another, or where the text announces it or goes on.
  private func isRow(_ line: PageLine, after index: Int, _ lines: [PageLine], _ limit: Int) -> Bool {
    guard line.hint.scalars == 0, line.scalars.contains("\t"), !paragraphs.isEmpty else { return false }
    let cells = line.cells
    if PageTail.begins(line.text, Array(line.scalars.prefix { $0 != "\t" })) { return false }
    let above = places.last.map { lines[$0] }
    if above.map({ $0.cells == cells || "：:".contains($0.text.last ?? " ") }) == true { return true }
    let next = index + 1 < limit ? lines[index + 1] : nil
    return cells > 2 && next?.cells == cells || Self.goesOn(lines, after: index, limit)
  }

  private mutating func dropEdges(_ lines: [PageLine]) {
    let edges = PageEdges(lines, places: places, end: end)
    let kept = (edges.hasSummary ? 1 : 0)..<paragraphs.count - edges.strays
    summary = edges.hasSummary ? paragraphs.first : nil
    leftOut += paragraphs[..<kept.lowerBound] + paragraphs[kept.upperBound...]
    paragraphs = Array(paragraphs[kept])
  }

  private mutating func add(_ line: PageLine, at place: Int) {
    paragraphs.append(PageTail.cut(line.text))
    places.append(place)
  }

  private enum Standing { case quoted, aside, end }

  /// A credit line ends the story where nothing of the story follows. One that is quoted has the story going on after it,
  /// and the story's own end still to come.
  ///
  /// - Parameter lastCredit: the last line that ``namesTheHouse(_:)``.
  private static func standing(of index: Int, _ lines: [PageLine], _ limit: Int, lastCredit: Int?) -> Standing {
    let line = lines[index]
    let before = lines[..<index].last { !$0.isEmpty }
    guard let next = nextParagraph(lines, after: index, limit) else { return .end }
    // Between here and the next paragraph the end of the story would have shown itself.
    if lines[(index + 1)..<next].contains(where: {
      $0.isTail || $0.isNotice || $0.isNoticeHeading || $0.isNavigation && !$0.isNoise
    }) {
      return .end
    }
    let announced = before.map { "：:".contains($0.text.last ?? " ") } == true
    let endsLater = lastCredit.map { $0 >= next } == true
    if announced { return .quoted }
    let credit = line.credit ?? CreditLine()
    let fields = [credit.source != nil, !credit.authors.isEmpty, !credit.editors.isEmpty].filter(\.self).count
    if fields >= 2 { return endsLater ? .quoted : .end }
    if credit.source != nil || !credit.editors.isEmpty || !credit.reviewers.isEmpty {
      return endsLater ? .quoted : .end
    }
    if !credit.authors.isEmpty { return line.count <= 40 ? .aside : .quoted }
    return line.credit == nil ? .quoted : .aside
  }

  /// Editors, reviewers or a source: what a story's own credits name, and quoted ones seldom.
  private static func namesTheHouse(_ credit: CreditLine?) -> Bool {
    credit.map { !$0.editors.isEmpty || !$0.reviewers.isEmpty || $0.source != nil } == true
  }

  private static func isOnlyTitle(_ credit: CreditLine) -> Bool {
    var rest = credit
    rest.originalTitle = nil
    return credit.originalTitle != nil && rest.isEmpty
  }

  /// What is text and not its furniture; in the block with the text short sentences and rows of tables are too.
  private static func isText(_ line: PageLine) -> Bool {
    if line.isParagraph { return true }
    guard line.hint.isStory else { return false }
    return line.hint.isRow
      || line.endsSentence && line.count >= 4 && !line.isNavigation && !line.isCaption
        && (line.credit == nil || line.isSpoken) && !line.isTail && !line.isNotice
  }

  /// The next line of the story's text within reach.
  private static func nextParagraph(_ lines: [PageLine], after index: Int, _ limit: Int) -> Int? {
    var seen = 0
    for next in (index + 1)..<max(limit, index + 1) where !lines[next].isEmpty {
      if isText(lines[next]) { return next }
      seen += 1
      if seen > 16 { return nil }
    }
    return nil
  }

  private static func goesOn(_ lines: [PageLine], after index: Int, _ limit: Int) -> Bool {
    guard let next = nextParagraph(lines, after: index, limit) else { return false }
    return !lines[(index + 1)..<next].contains { $0.isTail || $0.isNotice || $0.credit != nil }
  }

  /// Titles of other stories that follow the last sentence without a heading of their own. A list, a poem, and what stands
  /// in the block with the text are none.
  private mutating func dropTitles(_ lines: [PageLine]) {
    guard
      let last = paragraphs.lastIndex(where: { text in
        text.contains { "。！？”；：:".contains($0) } || text.unicodeScalars.count >= 40
      }), !"：:".contains(paragraphs[last].last ?? " ")
    else { return }
    let rest = places[(last + 1)...].map { lines[$0] }
    let lengths = rest.map(\.count)
    guard rest.count >= 3, rest.allSatisfy({ !PageBody.isSignature($0.text) && !$0.hint.isStory && $0.cells == 1 }),
      !rest.allSatisfy(\.isNumbered), (lengths.max() ?? 0) - (lengths.min() ?? 0) > 1
    else { return }
    leftOut += paragraphs[(last + 1)...]
    paragraphs.removeSubrange((last + 1)...)
    places.removeSubrange((last + 1)...)
  }

  /// What closes a letter or a notice: a name, an office, a day.
  static func isSignature(_ text: String) -> Bool {
    let scalars = Array(CreditText(text).folded)
    return scalars.count <= 4 || PersonName.isOffice(scalars) || CreditDate(in: CreditText(text), at: 0) != nil
      || text.hasPrefix("（") || text.hasPrefix("(")
  }
}
