/// A line of a page without its indent, and what its shape says of it.
struct PageLine {
  let text: String
  let credit: CreditLine?

  init(_ line: Substring) {
    let scalars = Array(line.unicodeScalars)
    let low = scalars.firstIndex { !Self.isSpace($0) } ?? scalars.count
    let high = (scalars.lastIndex { !Self.isSpace($0) } ?? low - 1) + 1
    text = String(scalars[low..<max(low, high)])
    credit = Self.credit(text)
  }

  var isEmpty: Bool { text.isEmpty }
  var count: Int { text.unicodeScalars.count }

  /// A paragraph of running text.
  var isParagraph: Bool { count >= 40 && hasSentence && !isNavigation && !isNotice && credit == nil }

  var endsSentence: Bool {
    guard let last = text.last else { return false }
    return "。！？!?…".contains(last) || "”’」』）)".contains(last) && text.dropLast().last.map("。！？!?…".contains) == true
  }

  /// Menus, paths and buttons.
  var isNavigation: Bool {
    bars >= 2 || text.hasPrefix("【") && text.contains("】") && text.contains(" ") || path != nil || isButtons
  }

  /// 打印 收藏本页 关闭本页, 所属专题:, 相关稿件, 上一篇: what comes after the body.
  var endsBody: Bool {
    if isButtons { return true }
    let letters = text.filter { !$0.isWhitespace && !"【】[]()（）<>《》：:■□●★".contains($0) }
    guard letters.count <= 40 else { return false }
    let tails = [
      "所属专题", "相关稿件", "相关新闻", "相关阅读", "相关链接", "相关报道", "推荐阅读", "延伸阅读", "上一篇", "下一篇", "上一条", "下一条", "热门推荐", "热点推荐",
      "猜你喜欢", "网友评论",
      "我要评论", "分享到", "扫一扫", "版权声明", "免责声明", "关于我们", "联系我们", "浙ICP", "版权所有", "更多精彩", "精彩推荐", "相关专题",
    ]
    return tails.contains { letters.hasPrefix($0) } || letters.contains("ICP备")
  }

  private var isButtons: Bool {
    let words = text.split { $0.isWhitespace || "【】[]()（）|｜·:：/".contains($0) }
    let buttons: Set<Substring> = [
      "打印", "打印本页", "打印本文", "打印文章", "收藏", "收藏本页", "关闭", "关闭本页", "关闭窗口", "关闭页面", "分享", "分享到", "评论", "我要评论", "字号", "字体",
      "大", "中", "小", "复制链接",
      "返回顶部", "返回首页", "返回", "推荐", "推荐给朋友", "发表评论", "我要纠错", "纠错", "微信", "微博", "QQ空间", "繁体", "简体", "加入收藏", "设为首页", "首页",
      "登录", "注册", "搜索", "手机版",
    ]
    return !words.isEmpty && words.allSatisfy { buttons.contains($0) }
  }

  /// The site's own statement about copyright.
  var isNotice: Bool {
    [
      "凡本网注明", "凡注明", "本网转载", "本站转载", "本网(", "本网（", "本网其他", "未经授权", "未经本网", "声明：", "声明:", "版权声明：", "版权声明:", "免责声明：",
      "免责声明:",
    ]
    .contains { text.hasPrefix($0) } || isNumbered && (text.contains("版权") || text.contains("转载"))
  }

  var isNoticeHeading: Bool {
    count <= 24
      && ["版权声明", "免责声明", "版权声明：", "免责声明：", "版权声明:", "免责声明:", "网站声明", "特别声明", "声明", "声明："].contains {
        text.hasSuffix($0)
      }
  }

  var isNumbered: Bool {
    guard let first = text.unicodeScalars.first else { return false }
    if (0x2460...0x2473).contains(first.value) { return true }
    return first.isDigit && text.dropFirst().first.map("、.．)）".contains) == true
      || "一二三四五".unicodeScalars.contains(first) && text.dropFirst().first == "、" || text.hasPrefix("（一）")
  }

  /// 您当前的位置: 桐乡新闻网 > 国内国际 > 强县新闻.
  var path: [String]? {
    guard count <= 80 else { return nil }
    var rest = Substring(text)
    var isLabelled = false
    for label in [
      "您当前的位置", "您当前位置", "您现在的位置", "您的当前位置", "你当前的位置", "您的位置", "您所在的位置", "当前所在位置", "所在位置", "当前位置", "位置", "当前栏目",
    ] where rest.hasPrefix(label) {
      rest = rest.dropFirst(label.count).drop { $0.isWhitespace }
      guard let colon = rest.first, ":：是为>".contains(colon) else { return nil }
      rest = rest.dropFirst()
      isLabelled = true
      break
    }
    let parts = rest.split { ">＞≫»›→》".contains($0) }.map(PageLine.init).map(\.text).filter { !$0.isEmpty }
    guard isLabelled ? !parts.isEmpty : parts.count >= 3, parts.allSatisfy({ $0.count <= 16 && !$0.contains("《") })
    else {
      return nil
    }
    return parts.filter { !["正文", "内容", "内容页", "详情", "文章", "新闻正文", "阅读正文"].contains($0) }
  }

  private var bars: Int { text.count { "|｜".contains($0) } }
  private var hasSentence: Bool { text.contains { "。，！？；,".contains($0) } }

  /// A credit line is short, is no sentence, and names a source or a person, or a time and no more.
  private static func credit(_ text: String) -> CreditLine? {
    guard !text.isEmpty, text.unicodeScalars.count <= 160, !text.contains(where: { "。！？".contains($0) }) else {
      return nil
    }
    let credit = CreditLine(reading: text)
    guard !credit.isEmpty else { return nil }
    let opening = text.unicodeScalars.count > 40 && Dateline(in: CreditText(text)) != nil
    return opening ? nil : credit
  }

  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.value == 0x200B || scalar.value == 0xFEFF
  }
}
