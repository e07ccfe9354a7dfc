/// What a line is by the words that it begins or ends with.
extension PageLine {
  /// Whether it is a site's own statement about copyright.
  static func isNotice(_ text: String, _ scalars: [Unicode.Scalar], isNumbered: Bool) -> Bool {
    if notices.begin(scalars) || isNumbered && text.hasBytes(of: "版权", "转载") { return true }
    // 声明：近日有人冒充我局工作人员 is news.
    if mayBeNotices.begin(scalars), text.hasBytes(ofAny: noticeWords) { return true }
    return scalars.count <= 400 && scalars.contains("不") && text.hasBytes(of: "不代表本")
      && text.hasBytes(of: "观点", "立场")
  }

  private static let notices = PrefixSet([
    "凡本网", "凡本站", "凡注明", "凡未注明", "本网转载", "本站转载", "本网(", "本网（", "本网其他", "未经授权", "未经本网", "未经许可", "未经本报",
    "版权声明：", "版权声明:", "免责声明：", "免责声明:", "网站声明：", "转载声明", "著作权声明", "【免责声明】", "【版权声明】",
    "本文为澎湃号", "本文来源网络", "以上内容为", "以上信息仅", "版权所有，未经", "版权作品，未经", "Notice:", "转载请注明",
  ])

  /// 地址：样镇老街3号: a label that says nothing of who wrote a text, and much to its readers.
  static func isContact(_ scalars: [Unicode.Scalar]) -> Bool { contacts.begin(scalars) }

  private static let contacts = PrefixSet(["地址", "电话", "联系电话", "邮编", "邮箱", "电子邮箱", "热线", "时间", "地点"])

  private static let mayBeNotices = PrefixSet([
    "声明：", "声明:", "特别声明：", "特别声明:", "特别提示：", "特别提示:", "郑重声明：", "郑重声明:",
  ])

  private static let noticeWords: [StaticString] = [
    "转载", "版权", "本网", "本站", "平台", "侵权", "观点", "立场", "本文", "来源", "著作权",
  ]

  /// Whether it begins as what stands under a picture: 图为…, 上图：….
  static func beginsCaption(_ scalars: [Unicode.Scalar]) -> Bool {
    let bare = scalars.drop { "▲△↑▼◀▶■（(【[ 　".unicodeScalars.contains($0) }
    if captionStarts.begin(bare) { return true }
    guard let length = captionWords.longest(at: bare) else { return false }
    // 上图书馆成了新习惯 is about books.
    return bare.dropFirst(length).first.map { "为：:|丨｜/／①②③④、）)】]由是".unicodeScalars.contains($0) || isSpace($0) } ?? true
  }

  private static let captionStarts = PrefixSet([
    "图为", "图片为", "图①", "图1：", "图2：", "图：", "图|", "图丨", "摄影：", "摄影/", "点击图片", "点击观看", "点击播放",
  ])

  private static let captionWords = PrefixSet([
    "上图", "下图", "左图", "右图", "图片说明", "图说", "资料图", "资料图片", "资料照片", "配图", "题图", "图片来源", "供图", "视频截图",
  ])

  /// （沈样本摄）, 样本局供图.
  static func namesPhotographer(_ scalars: [Unicode.Scalar]) -> Bool {
    var end = scalars[...]
    while let last = end.last, "）)】]。 　".unicodeScalars.contains(last) { end.removeLast() }
    guard let last = end.last, last == "摄" || last == "图" || last == "绘" else { return false }
    let tail = String(end.suffix(6))
    return ["摄", "供图", "制图", "/图", "绘图"].contains { tail.hasSuffix($0) } && !tail.hasSuffix("拍摄")
  }

  /// 样本发布2024-01-06 11:48样省, 2024-01-06 11:48·样本观察: a date with its hour and hardly more, run together by a browser.
  static func glued(_ text: String, _ scalars: [Unicode.Scalar]) -> CreditLine? {
    guard scalars.count <= 40, scalars.count(where: \.isDigit) >= 8 else { return nil }
    let folded = CreditText(text)
    guard let start = folded.folded.firstIndex(where: \.isDigit), let date = CreditDate(in: folded, at: start),
      date.iso.count > 11
    else { return nil }
    let around = folded.folded[..<start] + folded.folded[date.end...]
    guard !around.contains(where: { $0.isDigit || ",。!?".unicodeScalars.contains($0) }) else { return nil }
    var credit = CreditLine(published: date.iso)
    let names = [folded.written(0..<start), folded.written(date.end..<folded.count)].map { side in
      PageLine(side.replacing("官方账号", with: "").replacing("关注", with: "").replacing("·", with: "")).text
    }
    credit.source = names.first { PersonName.isOutlet($0) }
    return credit
  }
}
