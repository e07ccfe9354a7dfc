/// Reads a page copied out of a browser, or a manuscript, by its structure rather than by any one site's words.
///
/// A text with menus, a column path or page buttons is a page: the heaviest run of paragraphs is the story, the headline is
/// the line above it that the most evidence speaks for (nearness to the line of source and date, words that the story
/// shares), and the story ends where credits, recommendations, comments or the imprint begin. Any other text is a
/// manuscript, unless its top shows that it was copied: its first line is the headline and all the rest is body. Credit
/// lines stand under the headline or near the end of either. Where two readings are about as likely, nothing is said and
/// both are named.
public enum PageReader {
  /// No page that a person pastes has more.
  public static let mostLines = 100_000
  /// No story has more lines of credits; each name is compared with all before it.
  private static let mostCredits = 100

  /// What the text says; parts that were not found are empty and listed as missing.
  public static func read(_ text: String) throws(PageFault) -> PageText {
    guard !isMarkup(text) else { throw .markup }
    let pieces = text.split(maxSplits: mostLines, omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard pieces.count <= mostLines else { throw .tooManyLines(limit: mostLines) }
    let lines = PageTop.cleaned(LabelLines.joined(WrappedLines.joined(pieces)).map { PageLine($0) })
    let isPage = lines.contains {
      $0.isNavigation && $0.saysAnything || $0.isNoticeHeading || $0.isTail
        || $0.isNotice && $0.text.hasBytes(of: "转载")
    }
    let full = lines.filter { !$0.isEmpty }
    return isPage || PageTop.isCopied(full) ? page(lines) : manuscript(full)
  }

  private static func page(_ lines: [PageLine]) -> PageText {
    var page = PageText(headline: "", body: [], columnPath: [])
    let story = PageStory(in: lines, from: 0)
    let path = lines[..<(story?.first ?? lines.count)].lastIndex { $0.path != nil }
    page.columnPath = path.flatMap { lines[$0].path } ?? []
    guard let story else {
      let top = path.map { $0 + 1 } ?? 0
      page.headline = PageHead(lines, top: top, story: lines.count, words: StoryWords([])).best(lines)?.text ?? ""
      add(lines.filter { $0.credit != nil }, to: &page)
      return page
    }
    let words = StoryWords(lines[story.first...].lazy.filter(\.isParagraph))
    let head = PageHead(lines, top: path.map { $0 + 1 } ?? 0, story: story.first, words: words)
    let chosen = head.tell(lines, into: &page)
    page.kicker = page.kicker ?? lines[..<story.first].suffix(60).lazy.compactMap(PageTop.kicker).first
    let low = max(head.last ?? -1, chosen ?? -1, path ?? -1) + 1
    let first = firstLine(lines, from: low, to: story.first, isBelowHead: head.last != nil)
    nameSkipped(lines, min(low, first)..<first, head, into: &page)
    finish(lines, head, first: first, into: &page)
    return page
  }

  /// Subheadings and short sentences between the head and the first paragraph belong to the story.
  ///
  /// - Parameter isBelowHead: whether the headline or a credit line stands above.
  static func firstLine(_ lines: [PageLine], from low: Int, to story: Int, isBelowHead: Bool) -> Int {
    var first = story
    for index in stride(from: story - 1, through: low, by: -1) {
      let line = lines[index]
      if line.isEmpty || line.isNoise || line.isCaption { continue }
      guard !line.isNavigation, !line.isNotice, !line.isTail, line.credit == nil || line.isSpoken,
        line.isSubhead || line.isSalutation
          || line.endsSentence && line.count >= 8 && !(isBelowHead && summaries.begin(line.scalars))
          || isBelowHead && isShortText(line)
      else { break }
      first = index
    }
    return first
  }

  /// 开饭啦！, 雨，终于停了: words of a story, and not what a page asks its readers to do.
  private static func isShortText(_ line: PageLine) -> Bool {
    guard line.creditShape == nil || line.isSpoken, line.hint.role == nil, line.hint.heading == 0, line.hasWords,
      line.linkShare < 0.5, !isRequest(line), !isOutlets(line), !summaries.begin(line.scalars)
    else { return false }
    return line.hint.isStory && !line.hint.isBelowPicture || line.endsSentence
      || line.scalars.contains { "，、；".unicodeScalars.contains($0) }
  }

  /// 原创 样区融媒体中心 样区发布.
  private static func isOutlets(_ line: PageLine) -> Bool {
    let words = line.scalars.split { PageLine.isSpace($0) }.map { String($0) }
    return line.count <= 60 && words.allSatisfy { $0 == "原创" || PersonName.isOutlet($0) }
  }

  private static let summaries = PrefixSet(["[摘要]", "【摘要】", "摘要：", "导读：", "【导读】", "核心提示：", "内容提要："])
  /// 点击观看视频: what a page asks its readers to do.
  static func isRequest(_ line: PageLine) -> Bool {
    line.count <= 30 && line.scalars.last != "。" && line.text.hasBytes(ofAny: requests)
  }

  private static let requests: [StaticString] = [
    "点击", "浏览器", "下载", "关注", "扫码", "二维码", "客户端", "播放", "加载", "刷新", "APP", "App",
  ]

  /// What stands below the headline and above the first line of the text, and is neither.
  static func nameSkipped(_ lines: [PageLine], _ range: Range<Int>, _ head: PageHead, into page: inout PageText) {
    guard head.last != nil else { return }
    let skipped = lines[range].filter {
      !$0.isEmpty && $0.count >= 4 && $0.hasWords && !$0.isNavigation && !$0.isCaption && !$0.isTail && !$0.isNotice
        && $0.credit == nil && $0.creditShape == nil && !$0.hint.menu && $0.text != page.headline
        && $0.text != page.deck
    }
    leaveOut(skipped.prefix(10).map(\.text), of: &page)
  }

  /// Names lines that may belong to the body, below those that are named already.
  static func leaveOut(_ lines: [String], of page: inout PageText) {
    guard !lines.isEmpty else { return }
    let named = page.doubts.first { $0.field == .body }?.candidates ?? []
    page.doubts.removeAll { $0.field == .body }
    page.doubts.append(PageText.Doubt(.body, named + lines))
  }

  /// Body, the credits that belong to the story, and the notice.
  static func finish(
    _ lines: [PageLine], _ head: PageHead, first: Int, limit: Int? = nil, into page: inout PageText
  ) {
    let body = PageBody(lines, from: first, limit: limit)
    page.body = body.paragraphs
    if page.deck == nil { page.deck = body.summary }
    leaveOut(body.leftOut, of: &page)
    page.pictures += body.captions.map { PageText.Picture(address: nil, caption: $0) }
    var credits = head.credits.map { lines[$0] }.filter { $0.credit != nil } + body.credits
    var passed = 0
    for line in lines[body.end...] where !line.isEmpty {
      if line.isNoticeHeading || line.isNotice || PageTail.isImprint(line.text, line.scalars) { break }
      if (1...2).contains(line.hint.heading) { break }
      if let credit = line.credit, saysWho(credit) {
        // Another story begins: 2024-01-07　来源：样县晚报　记者：样芒种.
        if credit.source != nil, credit.published != nil, !head.credits.isEmpty { break }
        credits.append(line)
        passed = 0
      } else {
        // Recommendations have credits of their own.
        passed += line.isNoise || line.isNavigation ? 1 : 2
        if passed > 8 { break }
      }
    }
    if head.hasOutlet(lines), !credits.contains(where: { $0.credit?.source != nil }) {
      head.tellOutlet(lines, into: &page)
    }
    add(credits, to: &page)
    if page.credit?.published == nil { addBanner(lines, before: first, to: &page) }
    addDateline(to: &page)
    page.copyrightNotice = notice(lines[body.end...])
  }

  /// 样本日报 2018年08月14日 星期二 … 第02版: the head of a printed paper's page says source and day.
  private static func addBanner(_ lines: [PageLine], before first: Int, to page: inout PageText) {
    let above = lines[..<first].filter { !$0.isEmpty && $0.count <= 120 }
    guard above.contains(where: { isPaperPage($0.scalars) }) else { return }
    let days = Set(above.compactMap { $0.credit?.published?.prefix(10) })
    guard days.count == 1, let day = days.first else { return }
    var credit = page.credit ?? CreditLine()
    credit.published = String(day)
    let names = Set(above.compactMap { PageHead.outlet(in: $0) })
    if credit.source == nil, names.count == 1, let name = names.first {
      credit.source = CreditLine(reading: "来源：" + name).source
    }
    page.credit = credit
  }

  /// 第02版：要闻, A3版.
  private static func isPaperPage(_ scalars: [Unicode.Scalar]) -> Bool {
    guard let page = scalars.firstIndex(of: "版"), page > 1, page <= 24 else { return false }
    return scalars[page - 1].isDigit || scalars[..<page].contains("第") && scalars[..<page].contains { $0.isDigit }
  }

  /// 新华社巴黎12月9日电（记者张三）: the first paragraph says who reports, where no credit line does.
  static func addDateline(to page: inout PageText) {
    guard let first = page.body.first else { return }
    let start = CreditText(String(first.unicodeScalars.prefix(80)))
    let close = start.folded.firstIndex(of: ")")
    var read = CreditLine()
    if Dateline(in: start) != nil {
      read = CreditLine(reading: start.written(0..<(close.map { $0 + 1 } ?? min(start.count, 30))))
    } else if let close, let open = start.folded[..<close].firstIndex(of: "("), open <= 30,
      start.has(["记", "者"], at: open + 1) || start.has(["通", "讯", "员"], at: open + 1)
    {
      read.authors = CreditLine(reading: start.written(open..<close + 1)).authors
    }
    var credit = page.credit ?? CreditLine()
    if credit.authors.isEmpty { credit.authors = read.authors }
    if credit.source == nil { credit.source = read.source }
    if !credit.isEmpty { page.credit = credit }
  }

  private static func saysWho(_ credit: CreditLine) -> Bool {
    credit.source != nil || !credit.editors.isEmpty || !credit.authors.isEmpty || !credit.reviewers.isEmpty
      || credit.originalTitle != nil
  }

  static func add(_ lines: [PageLine], to page: inout PageText) {
    guard !lines.isEmpty else { return }
    let lines = lines.prefix(mostCredits)
    let printed = ([page.creditAsPrinted].compactMap(\.self) + lines.map(\.text)).joined(separator: "\n")
    page.creditAsPrinted = printed
    page.credit = lines.compactMap(\.credit).reduce(into: page.credit ?? CreditLine()) { all, credit in
      all.source = all.source ?? credit.source
      // A line with the hour says more than one with the day only.
      if all.published == nil || credit.published?.hasPrefix(all.published ?? "-") == true {
        all.published = credit.published
      }
      all.originalTitle = all.originalTitle ?? credit.originalTitle
      all.authors += credit.authors.filter { !all.authors.contains($0) }
      all.editors += credit.editors.filter { !all.editors.contains($0) }
      all.reviewers += credit.reviewers.filter { !all.reviewers.contains($0) }
    }
  }

  /// The paragraphs of the notice: numbered ones after its heading, or the one that is a notice by itself.
  static func notice(_ lines: ArraySlice<PageLine>) -> String? {
    guard let start = lines.firstIndex(where: { $0.isNoticeHeading || $0.isNotice }) else { return nil }
    var paragraphs: [String] = lines[start].isNoticeHeading ? [] : [lines[start].text]
    for line in lines[(start + 1)...] where !line.isEmpty {
      guard
        line.isNumbered || line.isNotice
          || line.count >= 30 && !line.isNavigation && !PageTail.isImprint(line.text, line.scalars)
      else {
        break
      }
      paragraphs.append(line.text)
    }
    return paragraphs.isEmpty ? nil : paragraphs.joined(separator: "\n")
  }

  /// Text of a page has no tags; two closing tags, or a document type, are no accident.
  public static func isMarkup(_ text: String) -> Bool {
    let lower = text.utf8.prefix(600_000).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return lower.withUnsafeBufferPointer { lower in
      let types: [StaticString] = ["<!doctype html", "<html"]
      if types.contains(where: { ByteSearch.place(of: $0, in: lower) != nil }) { return true }
      let tags: [StaticString] = [
        "</p>", "</div>", "</span>", "</a>", "</td>", "</li>", "</h1>", "</h2>", "<br>", "<br/>", "<br />", "<p>",
      ]
      return tags.reduce(0) { $0 + ByteSearch.count(of: $1, in: lower, most: 3) } >= 2
    }
  }
}
