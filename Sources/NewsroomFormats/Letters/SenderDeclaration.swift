import Editorial

/// 本文系本人原创首发，未一稿多投，文责自负。: what senders declare below a story in a sentence of their own, and not on the slip.
enum SenderDeclaration {
  static func isOne(_ line: String) -> Bool {
    let text = line.filter { !$0.isWhitespace }
    guard (6...80).contains(text.count) else { return false }
    if isConsent(text) { return true }
    let said = claims.filter { text.contains($0) }.count
    guard said > 0, speakers.contains(where: { text.contains($0) }) else { return false }
    return said >= 2 || promises.contains { text.contains($0) }
  }

  /// 本人同意《投稿告知书》（2026-1版）
  private static func isConsent(_ text: String) -> Bool {
    ["本人", "我", "已阅读", "作者"].contains { text.hasPrefix($0) } && text.contains("同意") && text.contains("告知")
      && text.contains(where: \.isNumber)
  }

  private static let claims = ["原创", "一稿多投", "首发", "文责自负", "抄袭", "未发表", "未曾发表", "未在其他", "授权", "侵权", "版权"]
  private static let speakers = ["本人", "本文", "此文", "此稿", "本稿", "该文", "作者", "声明", "保证", "承诺", "系原创", "为原创"]
  private static let promises = ["本人保证", "本人承诺", "本人声明", "作者保证", "作者承诺", "投稿声明", "原创声明", "特此声明", "保证原创", "承诺原创"]
}

extension StoryFacts {
  /// Takes what a declaration says, where the slip says nothing; the desk is told its words.
  mutating func take(declaration line: String) {
    let text = line.filter { !$0.isWhitespace }
    func denies(_ word: String) -> Bool {
      text.firstRange(of: word).map { text[..<$0.lowerBound].suffix(4).contains { "未无没不非勿".contains($0) } } == true
    }
    if text.contains("原创"), !denies("原创") { isOriginal = isOriginal ?? true }
    if text.contains("首发于") {
      isOfferedElsewhere = isOfferedElsewhere ?? true
    } else if text.contains("首发") && !denies("首发") || denies("一稿多投") || denies("发表") || text.contains("未在其他") {
      isOfferedElsewhere = isOfferedElsewhere ?? false
    }
    // Which notice was agreed to must be named.
    if consent == nil, text.contains("同意"), !denies("同意"), let notice = text.firstRange(of: "告知") {
      let version = WideDigits.folded(String(text[notice.upperBound...]))[...].drop {
        !($0.isASCII && ($0.isLetter || $0.isNumber))
      }
      .prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == ".") }
      if version.contains(where: \.isNumber) { consent = String(version) }
    }
    remarks.append(.declarationRead(String(line.prefix(80))))
  }
}
