/// What people copy along above a text: its address, labels of a form, the title of the window.
enum PageTop {
  /// In lines that are not empty.
  private static let reach = 6

  /// The lines without addresses and labels, and without the site's name behind a title.
  static func cleaned(_ lines: [PageLine]) -> [PageLine] {
    var result: [PageLine] = []
    var seen = 0
    for (index, line) in lines.enumerated() {
      guard !line.isEmpty, seen < 8 else {
        result.append(line)
        continue
      }
      seen += 1
      if isAddress(line) { continue }
      if let label = labels.longest(at: line.scalars) {
        let rest = String(line.scalars.dropFirst(label))
        if !rest.isEmpty { result.append(PageLine(rest)) }
      } else if seen == 1, let title = withoutSite(line) {
        let next = lines[(index + 1)...].prefix(3).first { !$0.isEmpty }
        // The page shows it again.
        if next?.text != title { result.append(PageLine(title)) }
      } else if let (title, credit) = withCredit(line) {
        result += [PageLine(title), PageLine(credit)]
      } else {
        result.append(line)
      }
    }
    return result
  }

  private static let labels = PrefixSet(["标题：", "标题:", "【标题】", "正文：", "正文:", "【正文】"])

  /// 引题：六块钱吃上热乎饭 without its label.
  static func kicker(_ line: PageLine) -> String? {
    kickers.longest(at: line.scalars).map { PageLine(String(line.scalars.dropFirst($0))).text }
  }

  private static let kickers = PrefixSet(["引题：", "引题:", "肩题：", "肩题:"])

  private static func isAddress(_ line: PageLine) -> Bool {
    let starts = ["http://", "https://", "www."]
    return starts.contains { line.text.hasPrefix($0) } && !line.scalars.contains { PageLine.isSpace($0) || $0.isHan }
  }

  /// 老年食堂开张一个月 - 样本新闻网: the title of the window.
  private static func withoutSite(_ line: PageLine) -> String? {
    guard line.count <= 120, let cut = line.scalars.lastIndex(where: { "-_|｜—－".unicodeScalars.contains($0) }),
      PersonName.isOutlet(PageLine(String(line.scalars[(cut + 1)...])).text)
    else { return nil }
    let title = PageLine(String(line.scalars[..<cut])).text
    return title.isEmpty || PersonName.isOutlet(title) ? nil : title
  }

  /// 老年食堂开张一个月来源：样本日报 2024-01-06: a headline and its credit line, run together by a browser.
  private static func withCredit(_ line: PageLine) -> (title: String, credit: String)? {
    guard line.count <= 120, line.scalars.contains(where: \.isDigit) else { return nil }
    let cuts = line.scalars.indices.filter {
      PageLine.isSpace(line.scalars[$0]) || sources.begin(line.scalars[$0...])
    }
    for cut in cuts.prefix(8) {
      let title = PageLine(String(line.scalars[..<cut]))
      let rest = PageLine(String(line.scalars[cut...]))
      guard title.scalars.count(where: \.isHan) >= 6, !PersonName.isOutlet(title.text), title.credit == nil,
        title.creditShape == nil, !title.isNavigation, let credit = rest.credit, credit.published != nil
      else { continue }
      let begins = rest.scalars.prefix { !PageLine.isSpace($0) }
      if sources.begin(rest.scalars) && credit.source != nil || PersonName.isOutlet(String(Array(begins))) {
        return (title.text, rest.text)
      }
    }
    return nil
  }

  private static let sources = PrefixSet(["来源：", "来源:"])

  /// Whether a text without menus is copied from a page all the same: its first line is no headline, or more than one stands
  /// above a line with source or date.
  static func isCopied(_ lines: [PageLine]) -> Bool {
    guard let first = lines.first else { return false }
    let top = lines.prefix(reach).prefix { !$0.isParagraph }
    guard top.count > 1, top.count < lines.count else { return false }
    if first.credit?.published != nil || PersonName.isOutlet(first.text) || first.text.hasBytes(of: "首页") {
      return first.hasWords
    }
    guard let credit = top.firstIndex(where: { $0.credit?.source != nil || $0.credit?.published != nil }) else {
      return false
    }
    return top[..<credit].filter { $0.credit == nil && !PageHead.isDash($0.text) && !$0.endsSentence }.count > 1
  }
}
