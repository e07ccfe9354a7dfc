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
    let limit = limit ?? lines.count
    end = limit
    let lastCredit = lines[min(first, limit)..<limit].lastIndex { Self.namesTheHouse($0.credit) }
    var index = first
    walk: while index < limit {
      let line = lines[index]
      defer { index += 1 }
      if line.isEmpty { continue }
      if let credit = line.credit, Self.isOnlyTitle(credit) {
        credits.append(line)
        continue
      }
      if line.isTail || line.isNoticeHeading || line.isNotice {
        if Self.goesOn(lines, after: index, limit), line.hint.scalars > 0 { continue }
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
      // The rows of a table, as browsers copy them.
      if line.scalars.contains("\t"), line.hint.scalars == 0, Self.goesOn(lines, after: index, limit) {
        add(line, at: index)
        continue
      }
      if line.credit != nil || line.creditShape.map({ $0 != .ignored }) == true, !line.isSalutation {
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
        if line.isNoise, Self.goesOn(lines, after: index, limit) { continue }
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
  }

  private mutating func dropEdges(_ lines: [PageLine]) {
    let edges = PageEdges(lines, places: places, end: end)
    let kept = (edges.hasSummary ? 1 : 0)..<paragraphs.count - edges.strays
    summary = edges.hasSummary ? paragraphs.first : nil
    leftOut = Array(paragraphs[..<kept.lowerBound] + paragraphs[kept.upperBound...])
    paragraphs = Array(paragraphs[kept])
  }

  private mutating func add(_ line: PageLine, at place: Int) {
    paragraphs.append(line.text)
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

  /// The next paragraph of the story within reach.
  private static func nextParagraph(_ lines: [PageLine], after index: Int, _ limit: Int) -> Int? {
    var seen = 0
    for next in (index + 1)..<max(limit, index + 1) where !lines[next].isEmpty {
      if lines[next].isParagraph { return next }
      seen += 1
      if seen > 16 { return nil }
    }
    return nil
  }

  private static func goesOn(_ lines: [PageLine], after index: Int, _ limit: Int) -> Bool {
    guard let next = nextParagraph(lines, after: index, limit) else { return false }
    return !lines[(index + 1)..<next].contains { $0.isTail || $0.isNotice || $0.credit != nil }
  }

  /// Titles of other stories that follow the last sentence without a heading of their own.
  private mutating func dropTitles(_ lines: [PageLine]) {
    guard
      let last = paragraphs.lastIndex(where: { text in
        text.contains { "。！？”；".contains($0) } || text.unicodeScalars.count >= 40
      })
    else { return }
    let rest = paragraphs[(last + 1)...]
    guard rest.count >= 3, rest.allSatisfy({ !PageBody.isSignature($0) }) else { return }
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
