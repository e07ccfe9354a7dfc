/// What stands at the edges of a copied body without being one of its paragraphs: a summary above the first, a motto, a name
/// or files to download below the last.
///
/// Browsers copy the paragraphs of a text alike, each after an empty line or each with an indent. A short line at an edge
/// that is set otherwise comes from another part of the page.
struct PageEdges {
  /// Whether the first paragraph is a summary of the text.
  private(set) var hasSummary = false
  /// How many of the last paragraphs are none.
  private(set) var strays = 0

  private let lines: [PageLine]
  private let places: [Int]

  /// - Parameter places: the lines of the paragraphs.
  init(_ lines: [PageLine], places: [Int], end: Int) {
    self.lines = lines
    self.places = places
    hasSummary = isSummary
    strays = downloads
    if strays == 0 { strays = underCommenter(end) ?? unlike }
  }

  /// No summary of a text is longer.
  private static let longestSummary = 120
  /// No motto and no name is longer.
  private static let longestStray = 20

  private var isSummary: Bool {
    guard let first = places.first, lines[first].endsSentence, lines[first].count <= Self.longestSummary,
      Dateline(in: CreditText(lines[first].text)) == nil
    else { return false }
    let others = places.dropFirst().filter { lines[$0].isParagraph }
    guard others.count >= 2, let next = places.dropFirst().first else { return false }
    if !lines[first].isIndented, lines[next].isIndented, others.allSatisfy({ lines[$0].isIndented }) { return true }
    return first > 0 && !isApart(first) && isApart(next) && others.allSatisfy(isApart)
  }

  /// Short lines close under the last of paragraphs that are all set apart.
  private var unlike: Int {
    let long = places.filter { lines[$0].isParagraph }
    guard long.count >= 3, long.dropFirst().allSatisfy(isApart) else { return 0 }
    let last = places.reversed().prefix { !isApart($0) && isStray(lines[$0]) }
    // A list or a poem has more.
    return last.count <= 2 && last.count < places.count ? last.count : 0
  }

  private func isStray(_ line: PageLine) -> Bool {
    line.count <= Self.longestStray && !"；;：:".contains(line.text.last ?? " ") && !line.isNumbered
      && !PageBody.isSignature(line.text)
  }

  /// 青桐小李 / 发表于 2013-4-2 21:40:55: the name of who comments, and what is unlike the paragraphs above it.
  private func underCommenter(_ end: Int) -> Int? {
    guard end < lines.count, Self.comments.begin(lines[end].scalars), lines[end].credit?.published != nil,
      let last = places.last, last == end - 1, lines[last].count <= Self.longestStray, !lines[last].endsSentence
    else { return nil }
    return 1 + PageEdges(lines, places: places.dropLast(), end: last).strays
  }

  private static let comments = PrefixSet(["发表于", "回复于", "发布于", "评论于", "回帖于", "發表於", "回覆於"])

  /// 附件：报名表.doc: files that the page offers, with the word above them.
  private var downloads: Int {
    let files = places.reversed().prefix { Self.isFile(lines[$0]) }.count
    guard files > 0, files < places.count else { return 0 }
    let above = lines[places[places.count - files - 1]].text
    return files + (["附件", "附件：", "附件:", "附："].contains(above) ? 1 : 0)
  }

  private static let kinds = [
    ".doc", ".docx", ".wps", ".xls", ".xlsx", ".et", ".pdf", ".ppt", ".pptx", ".zip", ".rar", ".7z", ".ofd", ".jpg",
    ".png",
  ]

  private static func isFile(_ line: PageLine) -> Bool {
    guard line.count <= 80 else { return false }
    let name = line.text.lowercased()
    return kinds.contains { name.hasSuffix($0) }
  }

  /// Whether an empty line stands above.
  private func isApart(_ place: Int) -> Bool { place > 0 && lines[place - 1].isEmpty }
}
