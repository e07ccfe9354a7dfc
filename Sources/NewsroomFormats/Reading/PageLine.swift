import Editorial

/// A line of a page without its indent, and what its shape says of it.
///
/// One with endless marks on a letter is empty. A class, so that everything is looked at once and only when it is asked for: pages have thousands of lines.
final class PageLine {
  let text: String
  let scalars: [Unicode.Scalar]
  /// Whether it begins with the blanks of a new paragraph.
  let isIndented: Bool
  /// What the markup adds; nothing for pasted text.
  var hint: PageHint

  init(_ line: some StringProtocol, hint: PageHint = PageHint()) {
    let all = Array(line.unicodeScalars)
    let low = all.firstIndex { !Self.isSpace($0) } ?? all.count
    isIndented = low < all.count && (low > 1 || all[..<low].contains("\u{3000}"))
    let high = (all.lastIndex { !Self.isSpace($0) } ?? low - 1) + 1
    if EndlessMarks.stand(in: all) {
      // No line of text: nothing of it could be printed.
      (text, scalars) = ("", [])
    } else if low == 0, high == all.count {
      scalars = all
      text = String(line)
    } else {
      scalars = Array(all[low..<max(low, high)])
      text = String(scalars)
    }
    self.hint = hint
  }

  var count: Int { scalars.count }
  var isEmpty: Bool { scalars.isEmpty }
  lazy var credit: CreditLine? = Self.credit(text, scalars)

  /// A paragraph of running text.
  lazy var isParagraph: Bool =
    count >= 40 && linkShare < 0.6 && hasSentence
    && (hasStop || scalars.last == "：" || scalars.last == ":" || hint.isStory) && !isNavigation && !isNotice
    && credit == nil && !isCaption && !isTail

  lazy var endsSentence: Bool = {
    guard let last = text.last else { return false }
    if isLatin, last == "." || last == "\"" || last == "”" { return true }
    return "。！？!?…".contains(last) || "”’」』）)".contains(last) && text.dropLast().last.map("。！？!?…".contains) == true
  }()

  /// Menus, paths and buttons.
  var isNavigation: Bool {
    guard hint.heading == 0, !hint.isRow else { return false }
    return looksLikeNavigation || linkShare > 0.8 && (hint.menu || menuWords >= 3)
  }

  private lazy var looksLikeNavigation = isNoise || isMenu || path != nil

  var linkShare: Double { hint.scalars == 0 ? 0 : Double(hint.linked) / Double(hint.scalars) }

  /// Several short words beside each other. One bar, or long parts, are a headline's: 老有所依 | 老年食堂开张一个月.
  private var isMenu: Bool {
    guard count <= 400, !hasStop else { return false }
    let parts = scalars.split { Self.bars.contains($0) }.map { String($0) }
    if parts.count >= 3, creditShape == nil {
      let long = parts.filter { PageLine.bare($0).unicodeScalars.count > 10 }.count
      return long * 3 <= parts.count
    }
    if text.hasPrefix("【"), let close = text.firstIndex(of: "】") {
      // 【镇街】:梧桐 凤鸣 龙翔
      if text[close...].split(whereSeparator: \.isWhitespace).filter({ $0.count <= 6 }).count >= 4 { return true }
    }
    // Cells of a bar of menus, as browsers copy them.
    if scalars.contains("\t"), count <= 120, creditShape == nil, credit == nil {
      let cells = scalars.split { $0 == "\t" }
      if cells.count >= 2, cells.allSatisfy({ $0.count <= 8 }) { return true }
    }
    // A bar may begin with the way home.
    if menuWords >= 3, Self.homes.begin(scalars) { return true }
    return menuWords >= 5
  }

  private lazy var menuWords: Int = {
    guard count <= 400, !hasStop else { return 0 }
    let words = scalars.split { Self.isSpace($0) || Self.bars.contains($0) || $0 == ">" || $0 == "·" }
    guard words.count >= 3,
      words.allSatisfy({ $0.count <= 8 && $0.allSatisfy { $0.isHan || $0.isLatin || $0.isDigit } })
    else { return 0 }
    // Library opens around the clock is a headline, Home News Sports is none.
    if words.contains(where: { $0.allSatisfy(\.isLatin) && ($0.first?.value ?? 0) >= 0x61 }) { return 0 }
    return words.count
  }()

  private static let homes = PrefixSet(["首页", "网站首页", "首 页", "返回首页", "设为首页", "登录", "新闻首页", "主页"])
  private static let bars: ScalarSet = ["|", "｜", "┊", "│", "丨"]
  /// English and the like: several words and no Chinese.
  private lazy var isLatin =
    scalars.count { $0 == " " } >= 4 && !scalars.contains(where: \.isHan)
    && scalars.count(where: \.isDigit) * 6 < count && linkShare < 0.5
  private lazy var hasStop = isLatin && endsSentence || scalars.contains { $0 == "。" || $0 == "！" || $0 == "？" }

  /// Counters, share bars and buttons, and nothing else: 57人参与11评论, T + -, 分享到：.
  lazy var isNoise: Bool = PageNoise.fills(scalars)

  /// 所属专题:, 相关稿件, 上一篇, 网友评论: what comes after the body.
  lazy var isTail: Bool = PageTail.begins(text, scalars)

  /// The site's own statement about copyright.
  lazy var isNotice: Bool = Self.isNotice(text, scalars, isNumbered: isNumbered)

  var isNoticeHeading: Bool {
    count <= 24
      && [
        "版权声明", "免责声明", "版权声明：", "免责声明：", "版权声明:", "免责声明:", "网站声明", "特别声明", "声明", "声明：",
      ].contains { text.hasSuffix($0) }
  }

  var isNumbered: Bool {
    guard let first = scalars.first else { return false }
    if (0x2460...0x2473).contains(first.value) { return true }
    guard count > 1 else { return false }
    return first.isDigit && ["、", ".", "．", ")", "）"].contains(scalars[1])
      || scalars[1] == "、" && "一二三四五六七八九十".unicodeScalars.contains(first) || first == "（" && text.hasPrefix("（一）")
  }

  /// What stands under a picture: 图为…, ▲…, (沈样本摄).
  var isCaption: Bool { hint.caption || looksLikeCaption }

  private lazy var looksLikeCaption: Bool = {
    guard count <= 160, let first = scalars.first else { return false }
    if first == "▲" || first == "△" || first == "↑" { return true }
    if Self.beginsCaption(scalars), !(count > 60 && endsSentence && !saysPhotographer) { return true }
    return count > 8 && saysPhotographer && credit == nil
  }()

  private lazy var saysPhotographer: Bool = Self.namesPhotographer(scalars)

  /// How many cells of a table it has, as browsers copy them.
  var cells: Int { 1 + scalars.count { $0 == "\t" } }

  /// Whether it is more than marks: *** and —— are not.
  var saysAnything: Bool { scalars.contains { $0.isHan || $0.isLatin || $0.isDigit } }

  /// Whether it says anything but a number or a time.
  var hasWords: Bool { scalars.contains { $0.isHan || $0.isLatin } }

  /// 各位代表：, 同志们：.
  var isSalutation: Bool {
    guard count <= 30, let last = scalars.last, last == "：" || last == ":" else { return false }
    return creditShape == nil
  }

  /// A heading inside a story: “热乎饭”, 一、良田.
  var isSubhead: Bool {
    guard count <= 30, credit == nil else { return false }
    if isNumbered { return true }
    if let first = text.first, let last = text.last, "“「『【◆●■".contains(first), "”」』】◆●■".contains(last) { return true }
    return false
  }

  /// 您当前的位置: 桐乡新闻网 > 国内国际 > 强县新闻.
  lazy var path: [String]? = PagePath.read(text, scalars)

  /// Whether the line begins with a credit label and a colon, though nothing may follow it: 来源: 作者:.
  lazy var creditShape: CreditField? = {
    guard count <= 160,
      scalars.prefix(24).contains(where: { Self.bars.contains($0) || $0 == ":" || $0 == "：" || $0 == "/" }),
      CreditShape.mayBe(scalars)
    else { return nil }
    let field = CreditShape.field(of: text)
    // 时间：每天上午十点到下午一点 is no date.
    return (field == .date || field == .updated) && credit == nil && saysMore ? nil : field
  }()

  /// Whether anything follows the label and its colon.
  private var saysMore: Bool { scalars.drop { $0 != ":" && $0 != "：" }.contains { $0.isHan || $0.isLatin } }

  /// 编辑：最后一行还要不要加？ begins with a label, and is a sentence of the story.
  lazy var isSpoken: Bool = {
    guard creditShape != nil, credit == nil else { return false }
    return hasStop || scalars.drop { $0 != ":" && $0 != "：" }.count { $0.isHan } > Self.longestName
  }()

  /// No name of a person or an office has more characters.
  private static let longestName = 12

  private var hasSentence: Bool {
    scalars.contains { $0 == "。" || $0 == "，" || $0 == "！" || $0 == "？" || $0 == "；" || $0 == "," }
  }

  /// In characters: three printed lines. What is longer is running text, whatever labels stand in it.
  static let longestCredit = 240

  /// A credit line is short, is no sentence, and names a source or a person, or a time and no more.
  private static func credit(_ text: String, _ scalars: [Unicode.Scalar]) -> CreditLine? {
    let count = scalars.count
    guard count > 0, count <= longestCredit, CreditShape.mayBe(scalars) else { return nil }
    let saysTitle = scalars.contains("题") && text.hasBytes(of: "原标题", "原题")
    let stops = scalars.contains { $0 == "。" || $0 == "！" || $0 == "？" }
    guard saysTitle || !stops || CreditShape.isBlock(text, scalars) else { return nil }
    let credit = CreditLine(reading: text)
    if credit.isEmpty { return glued(text, scalars) }
    guard (credit.authors + credit.editors).allSatisfy({ $0.unicodeScalars.count { $0.isHan } <= longestName })
    else { return nil }
    let opening = count > 40 && Dateline(in: CreditText(text)) != nil
    return opening || saysTitle && credit.originalTitle == nil && text.contains { "。！？".contains($0) } ? nil : credit
  }

  /// Without spaces and marks.
  static func bare(_ text: some StringProtocol) -> String {
    String(text.unicodeScalars.filter { $0.isHan || $0.isLatin || $0.isDigit })
  }

  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF: true
    default: false
    }
  }
}

/// What markup says of a line.
struct PageHint {
  /// 1 for `h1` … 6; 0 for none.
  var heading = 0
  var linked = 0
  var scalars = 0
  var caption = false
  /// In a menu, a header, a footer or a side column.
  var menu = false
  /// In the block that holds the text.
  var isStory = false
  /// What the class or id names: `title`, `source`, `author`, `editor`, `time`, `deck`, `kicker`.
  var role: Role?
  /// Right below a picture, whose caption it may be.
  var isBelowPicture = false
  /// The cells of a table, joined.
  var isRow = false

  enum Role { case title, deck, kicker, meta }
}
