/// The headline in a letter's subject, without what senders and mail programs put around it.
enum LetterTitle {
  static func of(_ subject: String) -> String {
    var title = trimmed(subject)
    for _ in 0..<mostMarks {
      guard let shorter = withoutMark(title) else { break }
      title = shorter
    }
    return inBookMarks(title) ?? title
  }

  /// Programs put one before the other with each answer.
  private static let mostMarks = 8

  /// 投稿, 散文一篇，请审阅, 样本读者投稿: that it is a story, and not which.
  static func saysNothing(_ title: String, by sender: String? = nil) -> Bool {
    var text = String(title.filter { $0.isLetter || $0.isNumber }.prefix(40))
    if let sender, sender.count >= 2 { text = text.replacing(sender.filter { $0.isLetter || $0.isNumber }, with: "") }
    guard text.count <= 20 else { return false }
    // 沈样本投稿
    if ["投稿", "来稿"].contains(where: { text.hasSuffix($0) }),
      (2...3).contains(text.count - 2) || isKind(String(text.dropLast(2)))
    {
      return !text.contains("一次")
    }
    for word in empty { text = text.replacing(word, with: "") }
    return text.isEmpty
      || isKind(text)
        && title.count > text.count && empty.contains { title.contains($0) }
  }

  /// Whether it is what such a text is called: 散文.
  static func isKind(_ text: String) -> Bool { kinds.contains(text) }

  /// The longer ones first: they hold others.
  private static let empty = [
    "投稿一篇", "请查收", "请审阅", "请审稿", "请编辑", "请老师", "请指正", "敬请", "审阅", "审稿", "查收", "指正", "斧正", "一篇", "一首", "一组", "一则", "一份",
    "两篇",
    "两首", "三篇", "三首", "附件", "投稿", "来稿", "稿件", "新闻稿", "稿子", "作品", "编辑", "老师", "您好", "你好", "谢谢", "请",
  ]

  private static let kinds: Set<String> = [
    "散文", "随笔", "诗歌", "诗", "小说", "通讯", "消息", "杂文", "评论", "新闻", "副刊", "摄影", "图片", "小小说", "散文诗", "童话", "故事", "征文", "作文",
    "个人",
  ]

  /// Without one of: 投稿：, 【散文投稿】, 回复：, Re:, 转发：.
  private static func withoutMark(_ title: String) -> String? {
    for mark in ["回复", "答复", "转发", "re", "fw", "fwd", "投稿", "来稿", "稿件", "标题", "题目"]
    where title.lowercased().hasPrefix(mark) {
      let rest = title.dropFirst(mark.count).drop(while: \.isWhitespace)
      if rest.first == "：" || rest.first == ":" { return trimmed(rest.dropFirst()) }
    }
    for (open, close) in [("【", "】"), ("[", "]"), ("（", "）"), ("(", ")"), ("［", "］")] where title.hasPrefix(open) {
      guard let end = title.firstRange(of: close) else { continue }
      let inside = title[title.index(after: title.startIndex)..<end.lowerBound]
      let rest = trimmed(title[end.upperBound...])
      if inside.count <= 12, inside.contains("投稿") || inside.contains("来稿"), !rest.isEmpty { return rest }
    }
    return nil
  }

  /// 散文《老樟树下》 作者 沈样本: the only name in book marks, where all else is the kind of text and who wrote it.
  private static func inBookMarks(_ title: String) -> String? {
    guard let open = title.firstIndex(of: "《"), let close = title.lastIndex(of: "》"), open < close else { return nil }
    let inside = title[title.index(after: open)..<close]
    guard !inside.isEmpty, !inside.contains("》") else { return nil }
    let before = title[..<open].filter { $0.isLetter || $0.isNumber }
    let after = trimmed(title[title.index(after: close)...])
    guard before.isEmpty || kinds.contains(before) || saysNothing(before) else { return nil }
    let isByline = ["作者", "文/", "文／", "（作者", "(作者"].contains { after.hasPrefix($0) } && after.count <= 16
    // A name in book marks alone may be what the story speaks of: 《红楼梦》里的桐乡.
    guard isByline || after.isEmpty && !before.isEmpty else { return nil }
    return String(inside)
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
