extension PageReader {
  /// A text without menus: the first line is the headline, credits stand under it and at the end, all the rest is body.
  static func manuscript(_ lines: [PageLine]) -> PageText {
    var page = PageText(headline: "", body: [], columnPath: [])
    var credits: [PageLine] = []
    // Numbers and times above the headline.
    var leading: [String] = []
    let block = endBlock(lines)
    for (index, line) in lines.enumerated() {
      let isAtEdge = index <= 2 || index >= block || index <= 8 && page.body.isEmpty
      let isCredit =
        line.credit != nil
        || !line.isSpoken && !PageLine.isContact(line.scalars)
          && line.creditShape.map { $0 == .ignored || $0 == .source || $0 == .author } == true
      if isAtEdge, isCredit, !(index == 0 && line.count < 30 && isBareDate(line)) {
        if line.credit != nil { credits.append(line) }
      } else if page.headline.isEmpty, page.body.isEmpty, !line.hasWords {
        leading.append(line.text)
      } else if page.headline.isEmpty, page.body.isEmpty, line.count <= 120,
        !(line.count > 24 && line.endsSentence && line.text.last == "。"),
        line.count <= 60 || !line.text.hasBytes(of: "。")
      {
        page.headline = PageNoise.withoutCounter(line.text)
      } else if page.body.isEmpty, page.deck == nil, !page.headline.isEmpty, PageHead.isDash(line.text),
        line.count <= 60
      {
        page.deck = line.text
      } else if page.body.isEmpty, !page.headline.isEmpty, isRequest(line) {
        leaveOut([line.text], of: &page)
      } else {
        page.body.append(line.text)
      }
    }
    page.body = leading + page.body
    add(credits, to: &page)
    return page
  }

  /// Where the credits at the end begin: everything from there on is a credit.
  private static func endBlock(_ lines: [PageLine]) -> Int {
    var start = lines.count
    while start > 3, start > 0 {
      let line = lines[start - 1]
      guard line.credit != nil || line.creditShape.map({ $0 != .title }) == true, line.count <= 120 else { break }
      start -= 1
    }
    // Something may stand among the last lines, such as an address for letters.
    let late = max(0, lines.count - 4)
    return lines[late...].contains { $0.credit != nil } ? min(start, late) : start
  }

  private static func isBareDate(_ line: PageLine) -> Bool {
    line.credit.map { $0.source == nil && $0.authors.isEmpty && $0.editors.isEmpty } == true
  }
}
