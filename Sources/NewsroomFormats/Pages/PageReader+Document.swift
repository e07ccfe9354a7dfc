extension PageReader {
  /// Reads a saved page: what it states of itself first, then its structure, then as a pasted text.
  public static func read(_ document: PageDocument) -> PageText {
    let statements = PageStatements(document)
    let lines = document.lines
    let container = PageContainer(in: document).map { $0.before(commentsIn: document) ?? $0 }
    if let container {
      let isMenu = document.elements[container.element].isMenu
      for index in lines.indices {
        lines[index].hint.isStory = container.lines.contains(index)
        if isMenu, container.lines.contains(index) { lines[index].hint.menu = false }
      }
    }
    var page = PageText(headline: "", body: [], columnPath: [])
    for picture in document.pictures where picture.line < lines.count {
      lines[picture.line].hint.isBelowPicture = true
    }
    let story =
      container.flatMap { firstText(lines, in: $0.lines) } ?? PageStory(in: lines, from: 0)?.first ?? lines.count
    let path = lines[..<story].lastIndex { $0.path != nil }
    page.columnPath = path.flatMap { lines[$0].path } ?? statements.column.map { [$0] } ?? []
    let words = StoryWords(lines[story...].lazy.filter(\.isParagraph))
    let head = PageHead(lines, top: path.map { $0 + 1 } ?? 0, story: story, words: words)
    let chosen = tellTitles(
      PageTitles(document, statements, head, lines, story: story, words: words), lines, story, statements, into: &page)
    let low = max(head.last ?? -1, chosen ?? -1, path ?? -1, (container?.lines.lowerBound ?? 0) - 1) + 1
    if story < lines.count {
      let isBelowHead = head.last != nil || chosen != nil
      let first = firstLine(lines, from: min(low, story), to: story, isBelowHead: isBelowHead)
      if container != nil { nameSkipped(lines, min(low, first)..<first, head, into: &page) }
      finish(lines, head, first: first, limit: container?.lines.upperBound, into: &page)
    }
    tellPictures(document, lines, story: story, container, into: &page)
    let timed = PageTime.published(document, title: chosen, story: story, in: container)
    state(statements, timed, lines, into: &page)
    return page
  }

  /// The first line of the block that is text: short ones count where the block is named for the text.
  private static func firstText(_ lines: [PageLine], in range: Range<Int>) -> Int? {
    range.first { lines[$0].isParagraph }
      ?? range.first { index in
        let line = lines[index]
        return line.endsSentence && line.count >= 8 && line.credit == nil && !line.isNavigation && !line.isNotice
          && !line.isTail && !line.isCaption
      }
  }

  /// Says the headline that the witnesses agree on; the line after which the story may begin.
  private static func tellTitles(
    _ titles: PageTitles, _ lines: [PageLine], _ story: Int, _ statements: PageStatements, into page: inout PageText
  ) -> Int? {
    let ranked = titles.ranked
    guard let best = ranked.first else { return nil }
    let rivals = ranked.dropFirst().filter { $0.weight > best.weight - 1.5 && $0.weight >= 3 }
    let title = PageLine.bare(best.text)
    let place = lines[..<story].lastIndex { $0.count <= 1_000 && PageLine.bare($0.text) == title }
    guard rivals.isEmpty, best.weight >= 4 else {
      page.doubts.append(PageText.Doubt(.headline, ([best] + rivals).prefix(5).map(\.text)))
      return place
    }
    page.headline = PageTitles.withoutTag(best.text)
    func bare(_ text: String?) -> String? {
      text.map(PageLine.bare).flatMap { $0.isEmpty || $0 == PageLine.bare(best.text) ? nil : $0 }
    }
    if bare(statements.kicker) != nil { page.kicker = statements.kicker }
    if bare(statements.deck) != nil { page.deck = statements.deck }
    guard let place else { return nil }
    for companion in PageTitles.companions(lines, story: story)
    where bare(lines[companion].text) != nil && lines[companion].creditShape == nil {
      if companion < place, page.kicker == nil { page.kicker = lines[companion].text }
      if companion > place, page.deck == nil { page.deck = lines[companion].text }
    }
    var last = place
    for index in (place + 1)..<max(story, place + 1) where !lines[index].isEmpty {
      let line = lines[index]
      guard page.deck == nil || PageLine.bare(line.text) == bare(page.deck),
        line.hint.role == .deck || PageHead.isDash(line.text), line.credit == nil, line.count <= 100
      else { break }
      page.deck = line.text
      last = index
    }
    if page.kicker == nil, let above = lines[..<place].lastIndex(where: { !$0.isEmpty }),
      lines[above].hint.role == .kicker
    {
      page.kicker = lines[above].text
    }
    return last
  }

  private static func tellPictures(
    _ document: PageDocument, _ lines: [PageLine], story: Int, _ container: PageContainer?, into page: inout PageText
  ) {
    let range = container?.lines ?? story..<lines.count
    var captions = page.pictures.compactMap(\.caption)
    var pictures: [PageText.Picture] = []
    for picture in document.pictures
    where picture.line >= min(range.lowerBound, story) && picture.line <= range.upperBound {
      guard !pictures.contains(where: { $0.address == picture.address }) else { continue }
      let near = picture.line < lines.count ? lines[picture.line] : nil
      var caption = near.flatMap { $0.isCaption ? $0.text : nil }
      if let caption { captions.removeAll { $0 == caption } }
      if caption == nil, picture.alternative.unicodeScalars.count >= 4,
        picture.alternative.unicodeScalars.contains(where: \.isHan), picture.alternative != page.headline
      {
        caption = picture.alternative
      }
      pictures.append(PageText.Picture(address: picture.address, caption: caption))
    }
    page.pictures = pictures + captions.map { PageText.Picture(address: nil, caption: $0) }
  }

  /// No menu is longer; each name is looked for in each of its lines.
  private static let mostMenuLines = 400

  /// What the page states goes before what was read from its text.
  ///
  /// - Parameter timed: the day that a `<time>` of the story tells.
  private static func state(
    _ statements: PageStatements, _ timed: String?, _ lines: [PageLine], into page: inout PageText
  ) {
    var credit = page.credit ?? CreditLine()
    if let source = statements.source { credit.source = source }
    if let published = statements.published ?? timed {
      // The same day with the hour says more than the day.
      if credit.published?.hasPrefix(published) != true { credit.published = published }
    }
    if credit.authors.isEmpty {
      // The name of the site, which its menu shows, is nobody's.
      let menu = lines.lazy.filter { $0.count <= 160 && $0.isNavigation }.prefix(mostMenuLines).map(\.text)
      credit.authors = statements.authors.filter { name in !menu.contains { $0.contains(name) } }
    }
    if !statements.editors.isEmpty, credit.editors.isEmpty { credit.editors = statements.editors }
    if !credit.isEmpty { page.credit = credit }
  }
}
