/// Finds the headline among what a page states, its headings, its title and the line above its credits.
struct PageTitles {
  struct Witness {
    let text: String
    let weight: Double
  }

  private var witnesses: [Witness] = []
  /// Each title is compared with each heading; no page has so many above and in its story.
  private static let mostHeadings = 100

  init(
    _ page: PageDocument, _ statements: PageStatements, _ head: PageHead, _ lines: [PageLine], story: Int,
    words: StoryWords
  ) {
    let sites = Set((statements.sites + [statements.column].compactMap(\.self)).map(PageLine.bare))
    let companions = Self.companions(lines, story: story, sites)
    var headings: [Witness] = []
    for (index, line) in lines.enumerated() where line.count >= 2 && line.count <= 200 {
      guard headings.count < Self.mostHeadings else { break }
      let isAbove = index < story
      guard line.credit == nil, line.linkShare < 0.5, !line.isNoise, !companions.contains(index) else { continue }
      if line.hint.heading == 1, !sites.contains(PageLine.bare(line.text)) {
        headings.append(Witness(text: line.text, weight: isAbove ? 4 : 1))
      } else if isAbove, line.hint.role == .title, !line.hint.menu {
        headings.append(Witness(text: line.text, weight: 3))
      } else if isAbove, (2...4).contains(line.hint.heading), !line.hint.menu {
        headings.append(Witness(text: line.text, weight: 1.5))
      }
    }
    let shownLines = headings + head.candidates.map { Witness(text: $0.text, weight: 0) }
    let stated = statements.titles.map { title in
      Witness(text: Self.withoutSite(title.text, sites, shownLines), weight: title.weight)
    }
    let shown = Witness(text: Self.withoutSite(PageLine(page.title).text, sites, shownLines), weight: 3)
    let nearest = head.ranked.first { !companions.contains($0.index) }.map {
      Witness(text: $0.text, weight: min(3, max(0, $0.score / 3)))
    }
    let all = stated + headings.prefix(8) + [shown] + [nearest].compactMap(\.self)
    // A title that is the site's name, or has nothing to do with the page, says nothing.
    witnesses = all.filter { witness in
      let bare = PageLine.bare(witness.text)
      guard bare.unicodeScalars.count >= 2, !sites.contains(bare) else { return false }
      if witness.text == shown.text, PersonName.isOutlet(witness.text), words.share(of: witness.text) == 0,
        headings.contains(where: { $0.weight >= 4 })
      {
        return false
      }
      return words.share(of: witness.text) > 0.1 || headings.contains { Self.agree($0.text, witness.text) }
        || witness.weight <= 4
    }
  }

  /// The lesser headings right above and below the only great one: 引题 and 副题.
  static func companions(_ lines: [PageLine], story: Int, _ sites: Set<String> = []) -> Set<Int> {
    let great = lines[..<story].indices.filter {
      lines[$0].hint.heading == 1 && !lines[$0].isEmpty && !sites.contains(PageLine.bare(lines[$0].text))
    }
    guard great.count == 1, let only = great.first else { return [] }
    func isLesser(_ index: Int) -> Bool { (2...4).contains(lines[index].hint.heading) && !lines[index].hint.menu }
    var found = Set<Int>()
    if let above = lines[..<only].lastIndex(where: { !$0.isEmpty }), isLesser(above) { found.insert(above) }
    // Where no credit line follows it, it is the first heading of the story.
    if let below = lines[..<story].indices.first(where: { $0 > only && !lines[$0].isEmpty }), isLesser(below),
      lines[below..<story].contains(where: { $0.credit != nil })
    {
      found.insert(below)
    }
    return found
  }

  /// The candidates with the weight of all witnesses that agree with them, the weightiest first.
  var ranked: [Witness] {
    var groups: [(texts: [Witness], weight: Double)] = []
    for witness in witnesses {
      if let index = groups.firstIndex(where: { Self.agree($0.texts[0].text, witness.text) }) {
        groups[index].texts.append(witness)
        groups[index].weight += witness.weight
      } else {
        groups.append(([witness], witness.weight))
      }
    }
    return groups.map { group in
      // The spelling of the weightiest witness; where the page shows the same words in a heading, that.
      let best = group.texts.max { $0.weight < $1.weight } ?? group.texts[0]
      return Witness(text: best.text, weight: group.weight)
    }.sorted { $0.weight > $1.weight }
  }

  static func agree(_ one: String, _ other: String) -> Bool {
    let (first, second) = (PageLine.bare(one), PageLine.bare(other))
    if first == second { return true }
    let (short, long) = first.count < second.count ? (first, second) : (second, first)
    // A title cut short by the system: 老年食堂开张一个月…
    return short.count >= 8 && long.hasPrefix(short)
      && (one.hasSuffix("…") || other.hasSuffix("…") || one.hasSuffix("...") || other.hasSuffix("..."))
  }

  /// 老年食堂开张一个月_样本新闻网 without the site's name.
  static func withoutSite(_ title: String, _ sites: Set<String>, _ headings: [Witness]) -> String {
    let whole = PageLine.bare(title)
    let fitting = headings.filter { heading in
      let bare = PageLine.bare(heading.text)
      return bare.count >= 4 && whole.hasPrefix(bare) && (bare.count * 3 >= whole.count || bare.count >= 8)
    }
    if let heading = fitting.max(by: { $0.text.count < $1.text.count }) { return heading.text }
    // 图片新闻：柿子晒秋_图片
    if let colon = title.firstIndex(where: { "：:".contains($0) }) {
      let rest = PageLine.bare(title[colon...])
      let heading = headings.first {
        $0.weight >= 3 && PageLine.bare($0.text).count >= 4 && rest.hasPrefix(PageLine.bare($0.text))
      }
      if let heading { return heading.text }
    }
    var parts: [Substring] = []
    var separators: [Substring] = []
    var rest = Substring(title)
    while let cut = rest.firstIndex(where: { "_|｜－–丨".contains($0) || $0 == "-" || $0 == "—" }) {
      var end = rest.index(after: cut)
      while end < rest.endIndex, "-—_".contains(rest[end]) { end = rest.index(after: end) }
      parts.append(rest[..<cut])
      separators.append(rest[cut..<end])
      rest = rest[end...]
    }
    parts.append(rest)
    while parts.count > 1, let last = parts.last {
      let bare = PageLine.bare(last)
      let isFurniture = sites.contains { !$0.isEmpty && ($0 == bare || bare.contains($0)) } || Self.isSiteLike(bare)
      guard isFurniture else { break }
      parts.removeLast()
      separators.removeLast()
    }
    while parts.count > 1, let first = parts.first, !separators[0].contains("—") {
      let bare = PageLine.bare(first)
      guard sites.contains(bare) || isOutlet(bare) else { break }
      parts.removeFirst()
      separators.removeFirst()
    }
    var result = ""
    for (index, part) in parts.enumerated() {
      result += part
      if index < separators.count { result += separators[index] }
    }
    return PageLine(result).text
  }

  /// [转帖] and the like, which forums put before a title.
  static func withoutTag(_ title: String) -> String {
    let tags = ["[转帖]", "[转载]", "[原创]", "[转]", "[组图]", "[图文]", "[图]", "[视频]", "【转帖】", "【转载】"]
    guard let tag = tags.first(where: { title.hasPrefix($0) }) else { return title }
    return PageLine(title.dropFirst(tag.count)).text
  }

  /// 样本新闻网 before a title, and not 互联网.
  private static func isOutlet(_ name: String) -> Bool {
    name.count <= 14 && ["新闻网", "在线", "客户端", "融媒体中心", "日报", "晚报", "网站"].contains { name.hasSuffix($0) }
  }

  private static func isSiteLike(_ name: String) -> Bool {
    guard (1...20).contains(name.count) else { return name.isEmpty }
    if PersonName.isOutlet(name) { return true }
    let endings = [
      "网", "报", "网站", "门户", "频道", "平台", "政府", "中心", "台", "客户端", "新闻", "要闻", "正文", "首页", "动态", "资讯", "时政", "国内", "国际",
      "社会", "民生", "专题", "栏目", "经济", "文化", "在线", "com", "cn",
    ]
    return endings.contains { name.hasSuffix($0) } && name.count <= 14
  }
}
