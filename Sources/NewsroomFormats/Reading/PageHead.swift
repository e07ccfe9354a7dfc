/// What stands above a story: headline, its companions, and the line of source and date, in whatever order.
struct PageHead {
  struct Candidate {
    let index: Int
    let text: String
    var score: Double
  }

  private(set) var candidates: [Candidate] = []
  /// The lines that name source, date or people.
  private(set) var credits: [Int] = []
  /// Names of papers or offices alone on a line.
  private(set) var outlets: [Int] = []
  /// The last line that belongs to the head rather than to the story.
  private(set) var last: Int?

  /// Reads the lines from `top` to the first paragraph, `story`, whose words a headline shares.
  init(_ lines: [PageLine], top: Int, story: Int, words: StoryWords) {
    let low = max(top, story - Self.reach)
    // 记者：您种草莓多少年了？ is the story's own first line.
    for index in low..<story
    where lines[index].credit != nil || lines[index].creditShape != nil && !lines[index].endsSentence {
      if !Self.isDatedTitle(lines[index]), !lines[index].isNavigation || lines[index].credit != nil {
        credits.append(index)
      }
    }
    // A date in a banner far above, with menus between, is today's.
    while let first = credits.first, credits.count > 1 || Self.isFar(lines, first, story),
      Self.isBannerDate(lines, first, story)
    {
      credits.removeFirst()
    }
    for index in low..<story {
      let line = lines[index]
      guard let text = Self.wording(of: line, at: index, in: lines) else { continue }
      if PersonName.isOutlet(text), !credits.contains(index) {
        outlets.append(index)
        continue
      }
      candidates.append(Candidate(index: index, text: text, score: 0))
    }
    for index in candidates.indices { candidates[index].score = score(candidates[index], lines, low, story, words) }
    // Nothing else stands there.
    if candidates.count == 1 { candidates[0].score += 3.5 }
    last = credits.last
  }

  /// 松坞报　2003年1月16日: the only words beside a date are a paper's name.
  static func outlet(in line: PageLine) -> String? {
    guard let credit = line.credit, credit.source == nil, credit.published != nil, line.count <= 80 else { return nil }
    let text = CreditText(line.text)
    let words = line.scalars.split { PageLine.isSpace($0) || "|｜·┊".unicodeScalars.contains($0) }.map { String($0) }
    let names = words.filter {
      PersonName.isOutlet($0) || $0.hasSuffix("报") && (3...8).contains($0.count) && !$0.hasSuffix("汇报")
    }
    guard names.count == 1, text.count > 8 else { return nil }
    return names[0].drop { "《（(".contains($0) }.isEmpty ? nil : names[0]
  }

  /// 2023-06-30 图片展开展: an entry of a list.
  private static func isDatedTitle(_ line: PageLine) -> Bool {
    guard let credit = line.credit, credit == CreditLine(published: credit.published), outlet(in: line) == nil,
      line.creditShape == nil, credit.published?.count == 10, line.scalars.first?.isDigit == true
    else { return false }
    return line.scalars.filter { $0.isHan && !"年月日星期上下午时分秒点".unicodeScalars.contains($0) }.count > 8
      && !line.text.hasBytes(of: "月", "·")
  }

  /// How far above the first paragraph a head may begin, in lines.
  private static let reach = 60

  private static func isFar(_ lines: [PageLine], _ index: Int, _ story: Int) -> Bool {
    lines[index..<story].filter { !$0.isEmpty && !$0.isNoise }.count > 8
  }

  private static func isBannerDate(_ lines: [PageLine], _ index: Int, _ story: Int) -> Bool {
    if PageHead.outlet(in: lines[index]) != nil { return false }
    // 编辑：江立春: a banner names nobody.
    if let credit = lines[index].credit, credit != CreditLine(source: credit.source, published: credit.published) {
      return false
    }
    guard let credit = lines[index].credit, credit.source == nil, credit.authors.isEmpty else {
      return lines[index].credit == nil && isFar(lines, index, story)
    }
    let next = lines[(index + 1)..<story].first { !$0.isEmpty }
    return next.map { $0.isNavigation && !$0.isNoise && $0.credit == nil } == true
      || lines[index].text.hasBytes(of: "星期", "今天是")
  }

  /// The words of a line that can be a headline.
  private static func wording(of line: PageLine, at index: Int, in lines: [PageLine]) -> String? {
    guard !line.isEmpty, line.count >= 2, line.count <= 120, line.credit == nil,
      line.creditShape == nil,
      !line.isNavigation, !line.isTail, !line.isNotice, !line.isCaption, !line.isSalutation
    else { return nil }
    // A row of a table, menus that a browser ran together, 引题：六块钱吃上热乎饭.
    guard line.cells < 3, line.count < 10 || !line.scalars.allSatisfy(\.isLatin), PageTop.kicker(line) == nil else {
      return nil
    }
    // The line under a headline 副题; and what has no word in it.
    guard !isDash(line.text), line.hasWords else { return nil }
    // A bar of menus whose words the browser ran together, and the weather.
    guard !line.text.hasBytes(of: "首页"), !line.scalars.contains("℃"), !line.text.hasBytes(of: "今天是") else { return nil }
    guard line.text.last != "。", !(line.text.last == "." && line.endsSentence), line.text.last != "；" || line.count < 30
    else { return nil }
    return PageNoise.withoutCounter(line.text)
  }

  private func score(_ candidate: Candidate, _ lines: [PageLine], _ low: Int, _ story: Int, _ words: StoryWords)
    -> Double
  {
    let line = lines[candidate.index]
    var score = 4 * words.share(of: candidate.text)
    let between: (Int, Int) -> Double = { from, to in
      Double(lines[(from + 1)..<to].filter { !$0.isEmpty && !$0.isNoise && $0.credit == nil }.count)
    }
    if let first = credits.first, candidate.index < first {
      score += max(0, 5 - 1.2 * between(candidate.index, first))
    } else if let last = credits.last, candidate.index > last {
      // Below the credit line stands a subheading or a lead, unless nothing stands above.
      score += hasAbove(lines, low, last) ? 0 : max(0, 4 - between(candidate.index, story))
    } else if credits.isEmpty {
      score += max(0, 4.5 - between(candidate.index, story))
    } else {
      score += 4
    }
    let share = words.share(of: candidate.text)
    if share == 0, line.count >= 4 { score -= 2 }
    switch line.count {
    case ...4: score -= share >= 0.5 ? 0.5 : 3
    case 5...7: score += 0
    case 8...50: score += 1.5
    default: score += 1
    }
    if line.isSubhead, candidate.index > credits.last ?? -1 { score -= 3 }
    if PersonName.isOffice(Array(CreditText(candidate.text).folded)) { score -= 2.5 }
    let repeats =
      line.count >= 6
      && lines[max(0, story - 200)..<min(lines.count, story + 200)].contains {
        $0 !== line && $0.count >= line.count && $0.count <= 160 && $0.text.contains(line.text)
      }
    if repeats { score += 1.5 }
    return score
  }

  private func hasAbove(_ lines: [PageLine], _ low: Int, _ credit: Int) -> Bool {
    (low..<credit).contains { index in
      candidates.contains { $0.index == index && lines[index].count >= 5 }
    }
  }

  static func isDash(_ text: String) -> Bool { text.hasPrefix("—") || text.hasPrefix("--") || text.hasPrefix("－－") }
}

/// The pairs of characters that a story uses.
struct StoryWords {
  private var pairs: Set<UInt64> = []

  init(_ lines: some Sequence<PageLine>) {
    for line in lines.prefix(12) {
      for pair in Self.pairs(line.text) { pairs.insert(pair) }
    }
  }

  /// How much of the text the story says too, from 0 to 1.
  func share(of text: String) -> Double {
    let own = Self.pairs(text)
    guard !own.isEmpty else { return 0 }
    return Double(own.filter { pairs.contains($0) }.count) / Double(own.count)
  }

  static func pairs(_ text: String) -> [UInt64] {
    let letters = text.unicodeScalars.prefix(2_000).filter { $0.isHan || $0.isLatin || $0.isDigit }.map(\.value)
    return zip(letters, letters.dropFirst()).map { UInt64($0) << 32 | UInt64($1) }
  }
}
