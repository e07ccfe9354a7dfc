/// The line that says where a page stands: 您当前的位置: 桐乡新闻网 > 国内国际 > 强县新闻.
enum PagePath {
  static func read(_ text: String, _ scalars: [Unicode.Scalar]) -> [String]? {
    guard scalars.count <= 120,
      scalars.contains(where: { signs.contains($0) }) || scalars.prefix(12).contains("位")
        || scalars.starts(with: "首页".unicodeScalars) && scalars.contains("/") || scalars.prefix(5).contains("栏")
    else { return nil }
    var rest = Substring(text)
    var isLabelled = false
    for label in labels where rest.hasPrefix(label) {
      rest = rest.dropFirst(label.count).drop { $0.isWhitespace }
      guard let colon = rest.first, ":：是为>".contains(colon) else { return nil }
      rest = rest.dropFirst()
      isLabelled = true
      break
    }
    var parts = rest.split { ">＞≫»›→▸►⇒》".contains($0) }.map { trimmed($0) }.filter { !$0.isEmpty }
    if rest.hasPrefix("首页"), parts.count == 1 {
      parts = rest.split(separator: "/").map { trimmed($0) }.filter { !$0.isEmpty }
    }
    if parts.count <= 2, parts.contains(where: { leaves.contains($0) }) || isLabelled {
      parts = rest.split { ">＞≫»›→▸►⇒》/-".contains($0) }.map { trimmed($0) }.filter { !$0.isEmpty }
    }
    // The last part may be the headline itself.
    guard isLabelled ? !parts.isEmpty : parts.count >= 3 || isShort(parts, text),
      parts.dropLast().allSatisfy({ $0.count <= 16 && !$0.contains("《") }),
      (parts.last?.count ?? 0) <= 16 || isLabelled
        || parts.count >= 3 && text.contains(where: { ">＞≫»›→".contains($0) })
    else { return nil }
    return parts.filter { !leaves.contains($0) && $0.count <= 16 }
  }

  /// 桐乡新闻网 > 副刊: two parts are a path where the first is a site, or its front page.
  private static func isShort(_ parts: [String], _ text: String) -> Bool {
    guard parts.count == 2, parts[1].count <= 10, text.contains(where: { ">＞≫»›".contains($0) }) else { return false }
    return ["首页", "网站首页", "主页"].contains(parts[0]) || PersonName.isOutlet(parts[0]) || parts[0].hasSuffix("网")
  }

  private static let signs: ScalarSet = [">", "＞", "≫", "»", "›", "→", "▸", "►", "⇒", "》"]

  private static func trimmed(_ part: Substring) -> String {
    String(part.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }

  private static let leaves: Set<String> = ["正文", "内容", "内容页", "详情", "详情页", "文章", "新闻正文", "阅读正文", "文章正文", "信息正文"]

  private static let labels = [
    "您当前的位置", "您当前位置", "您现在的位置", "您的当前位置", "你当前的位置", "您的位置", "您所在的位置", "您当前所在的位置", "您当前所在位置", "当前所在位置", "所在位置", "当前位置",
    "现在的位置",
    "位置", "当前栏目",
  ]
}
