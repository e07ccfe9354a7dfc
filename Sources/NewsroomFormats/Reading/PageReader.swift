/// Reads a page copied out of a browser, or a manuscript, by its structure rather than by any one site's words.
///
/// A text with menus, a column path or page buttons is a page: its long paragraphs are the body, the last short line above
/// them that is no menu is the headline, and what follows the buttons under the body is not read, but for the credit line
/// and the notice. Any other text is a manuscript: its first line is the headline and all the rest is body. Credit lines
/// stand under the headline or near the end of either.
public enum PageReader {
  /// What the text says; parts that were not found are empty and listed as missing.
  public static func read(_ text: String) throws(PageFault) -> PageText {
    guard !isMarkup(text) else { throw .markup }
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }.map(PageLine.init)
    let isPage = lines.contains { $0.isNavigation || $0.isNoticeHeading } || lines.contains { $0.text.contains("ICP备") }
    return isPage ? page(lines) : manuscript(lines.filter { !$0.isEmpty })
  }

  private static func manuscript(_ lines: [PageLine]) -> PageText {
    var page = PageText(headline: "", body: [], columnPath: [])
    var credits: [PageLine] = []
    for (index, line) in lines.enumerated() {
      let isAtEdge = index <= 2 || index >= lines.count - 4
      if isAtEdge, line.credit != nil, !(index == 0 && line.count < 30 && isBareDate(line)) {
        credits.append(line)
      } else if page.headline.isEmpty, page.body.isEmpty, line.count <= 60, !(line.count > 24 && line.endsSentence) {
        page.headline = line.text
      } else if page.body.isEmpty, page.deck == nil, !page.headline.isEmpty, isDeck(line) {
        page.deck = line.text
      } else {
        page.body.append(line.text)
      }
    }
    add(credits, to: &page)
    return page
  }

  private static func page(_ lines: [PageLine]) -> PageText {
    var page = PageText(headline: "", body: [], columnPath: [])
    let path = lines.firstIndex { $0.path != nil }
    page.columnPath = path.flatMap { lines[$0].path } ?? []
    let top = path.map { $0 + 1 } ?? 0
    var credits: [PageLine] = []
    var after = top
    let paragraph = lines[top...].firstIndex { $0.isParagraph }
    if let start = paragraph ?? shortBody(lines, from: top) {
      let first = readHead(lines, top..<start, into: &page, &credits)
      after = readBody(lines, from: first, into: &page, &credits)
    } else if let headline = lines[top...].first(where: { isHeadline($0) }) {
      page.headline = headline.text
    }
    for line in lines[after...].prefix(24) {
      if line.isNoticeHeading || line.isNotice { break }
      if line.credit?.source != nil || line.credit.map({ !$0.editors.isEmpty || !$0.authors.isEmpty }) == true {
        credits.append(line)
      }
    }
    add(credits, to: &page)
    page.copyrightNotice = notice(lines[after...])
    return page
  }

  /// A page may carry a story of one or two sentences.
  private static func shortBody(_ lines: [PageLine], from top: Int) -> Int? {
    lines[top...].firstIndex {
      $0.endsSentence && $0.count >= 10 && !$0.isNavigation && !$0.isNotice && $0.credit == nil
    }
  }

  /// Reads upwards from the first paragraph: short sentences are body, then comes the headline.
  private static func readHead(
    _ lines: [PageLine], _ range: Range<Int>, into page: inout PageText, _ credits: inout [PageLine]
  ) -> Int {
    var first = range.upperBound
    for index in range.reversed() {
      let line = lines[index]
      if line.isEmpty || line.isNavigation || line.endsBody { continue }
      if line.credit != nil {
        credits.insert(line, at: 0)
      } else if line.endsSentence, line.count >= 12, credits.isEmpty {
        first = index
      } else if isDeck(line), page.deck == nil {
        page.deck = line.text
      } else if isHeadline(line) {
        page.headline = line.text
        break
      }
    }
    return first
  }

  private static func readBody(
    _ lines: [PageLine], from first: Int, into page: inout PageText, _ credits: inout [PageLine]
  ) -> Int {
    for index in first..<lines.count where !lines[index].isEmpty {
      let line = lines[index]
      if line.credit?.source != nil || line.endsBody || line.isNotice || line.isNavigation { return index }
      if let credit = line.credit, !credit.editors.isEmpty || !credit.reviewers.isEmpty { return index }
      if line.credit != nil, line.count <= 40 {
        credits.append(line)
      } else {
        page.body.append(line.text)
      }
    }
    return lines.count
  }

  private static func isHeadline(_ line: PageLine) -> Bool {
    !line.isEmpty && line.count <= 60 && !line.isNavigation && !line.endsBody && !line.isNotice && line.credit == nil
      && !line.text.contains { "|｜>＞".contains($0) }
  }

  private static func isDeck(_ line: PageLine) -> Bool {
    line.count <= 60 && (line.text.hasPrefix("—") || line.text.hasPrefix("--"))
  }

  private static func isBareDate(_ line: PageLine) -> Bool {
    line.credit.map { $0.source == nil && $0.authors.isEmpty && $0.editors.isEmpty } == true
  }

  private static func add(_ lines: [PageLine], to page: inout PageText) {
    guard !lines.isEmpty else { return }
    page.creditAsPrinted = lines.map(\.text).joined(separator: "\n")
    page.credit = lines.compactMap(\.credit).reduce(into: CreditLine()) { all, credit in
      all.source = all.source ?? credit.source
      all.published = all.published ?? credit.published
      all.originalTitle = all.originalTitle ?? credit.originalTitle
      all.authors += credit.authors.filter { !all.authors.contains($0) }
      all.editors += credit.editors.filter { !all.editors.contains($0) }
      all.reviewers += credit.reviewers.filter { !all.reviewers.contains($0) }
    }
  }

  /// The paragraphs of the notice: numbered ones after its heading, or the one that is a notice by itself.
  private static func notice(_ lines: ArraySlice<PageLine>) -> String? {
    guard let start = lines.firstIndex(where: { $0.isNoticeHeading || $0.isNotice }) else { return nil }
    var paragraphs: [String] = lines[start].isNoticeHeading ? [] : [lines[start].text]
    for line in lines[(start + 1)...] where !line.isEmpty {
      guard line.isNumbered || line.isNotice || line.count >= 30 && !line.isNavigation else { break }
      paragraphs.append(line.text)
    }
    return paragraphs.isEmpty ? nil : paragraphs.joined(separator: "\n")
  }

  /// Text of a page has no tags; two closing tags, or a document type, are no accident.
  private static func isMarkup(_ text: String) -> Bool {
    let lower = text.prefix(200_000).lowercased()
    if lower.contains("<!doctype html") || lower.contains("<html") { return true }
    let tags = [
      "</p>", "</div>", "</span>", "</a>", "</td>", "</li>", "</h1>", "</h2>", "<br>", "<br/>", "<br />", "<p>",
    ]
    return tags.reduce(0) { $0 + (lower.components(of: $1)) } >= 2
  }
}

extension String {
  /// How often `part` occurs, up to three times.
  fileprivate func components(of part: String) -> Int {
    var found = 0
    var rest = self[...]
    while found < 3, let range = rest.firstRange(of: part) {
      found += 1
      rest = rest[range.upperBound...]
    }
    return found
  }
}
