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

  /// 投稿, 散文投稿: that it is a story, and not which.
  static func saysNothing(_ title: String) -> Bool {
    let text = title.filter { $0.isLetter || $0.isNumber }
    guard text.count <= 10 else { return false }
    return ["投稿", "来稿", "稿件", "投稿一篇", "新闻稿", "稿子"].contains(text)
      || text.hasSuffix("投稿") && kinds.contains(String(text.dropLast(2)))
  }

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
