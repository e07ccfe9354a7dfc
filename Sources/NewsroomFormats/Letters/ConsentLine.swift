/// What a sender writes behind 同意告知：. It counts as consent where it names the notice and says nothing else.
enum ConsentLine: Equatable {
  case names(String)
  /// Yes, to a notice that is not named.
  case agrees
  case declines

  /// `nil` for what may mean anything.
  init?(_ text: String) {
    if let isYes = StoryFacts.isYes(text) {
      self = isYes ? .agrees : .declines
      return
    }
    if Self.noes.contains(where: { text.contains($0) }) {
      self = .declines
      return
    }
    let text = WideDigits.folded(text)
    var rest = text[...]
    var isAgreed = false
    while let yes = Self.yeses.first(where: { rest.hasPrefix($0) }) {
      rest = rest.dropFirst(yes.count).drop { $0.isWhitespace || "，,；;：:、".contains($0) }
      isAgreed = true
    }
    if isAgreed, rest.allSatisfy({ "。.!！".contains($0) }) {
      self = .agrees
    } else if Self.isNotice(rest) {
      self = .names(String(rest))
    } else {
      return nil
    }
  }

  private static let noes = ["不同意", "不接受", "没同意", "未同意", "没有同意", "拒绝"]
  private static let yeses = ["我", "本人", "已经", "已", "阅读并", "同意", "是的", "是"]

  /// Whether it is what a notice is called, with the number of its version: no word in it can be a doubt.
  private static func isNotice(_ text: Substring) -> Bool {
    var plain = String(text)
    for word in words { plain = plain.replacing(word, with: "") }
    guard plain.contains(where: { $0.isNumber }) else { return false }
    return plain.allSatisfy {
      $0.isASCII && ($0.isLetter || $0.isNumber) || "-–—._/·（）() 《》〈〉“”〔〕[]　０１２３４５６７８９〇零一二三四五六七八九十".contains($0)
    }
  }

  private static let words = [
    "告知书", "告知", "须知", "投稿", "隐私", "个人信息", "编辑部", "新闻网", "本网", "贵网", "版本", "版", "第", "年", "月", "日", "号", "期",
  ]
}
