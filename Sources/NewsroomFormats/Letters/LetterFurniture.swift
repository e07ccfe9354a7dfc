/// What programs and offices add to letters.
enum LetterFurniture {
  /// Takes it off the end, together with a signature that a mail program has marked.
  static func remove(from lines: inout [String]) {
    func isBlank(_ line: String) -> Bool { line.allSatisfy(\.isWhitespace) }
    removeCard(from: &lines)
    while let last = lines.last, isBlank(last) || isAdded(last) || isRule(last) { lines.removeLast() }
    // A line of two hyphens: with a space it is a program's mark (RFC 3676). Without one a story may go on below it.
    guard let mark = lines.lastIndex(where: { $0 == "-- " || $0 == "--" }) else { return }
    let below = lines[(mark + 1)...].lazy.filter { !isBlank($0) }.prefix(9)
    if lines[mark] == "-- " || below.count <= 8 && below.allSatisfy(isShort) { lines.removeSubrange(mark...) }
    while let last = lines.last, isBlank(last) || isAdded(last) || isRule(last) { lines.removeLast() }
  }

  /// Whether it is no sentence: a name, a place, what a card says.
  static func isShort(_ line: String) -> Bool {
    line.count <= 24 && !line.contains { "。！？!?…".contains($0) }
  }

  /// A line that only parts what stands above it from what stands below.
  static func isRule(_ line: String) -> Bool {
    let marks = line.filter { !$0.isWhitespace }
    return marks.count >= 3 && marks.allSatisfy { "-_*=—－＿".contains($0) }
  }

  /// A card that a mail program sets below a letter: a table without a frame, and the program's name.
  private static func removeCard(from lines: inout [String]) {
    func plain(_ line: String) -> String { line.filter { !$0.isWhitespace } }
    guard let end = lines.lastIndex(where: { !plain($0).isEmpty }),
      plain(lines[end]).hasPrefix("签名由"), plain(lines[end]).hasSuffix("定制")
    else { return }
    var start = end
    for index in stride(from: end - 1, through: max(0, end - 30), by: -1) {
      let text = plain(lines[index])
      guard text.count <= 40, !text.contains("。") else { break }
      if !text.isEmpty, text.allSatisfy({ $0 == "|" }) { start = index }
    }
    lines.removeSubrange(start...)
  }

  static func isAdded(_ line: String) -> Bool {
    let text = line.filter { !$0.isWhitespace }.lowercased()
    guard !text.isEmpty else { return false }
    if line.count <= 40 {
      if ["发自", "來自我的", "来自我的", "从我的", "sentfrom", "getoutlookfor", "获取outlook", "由网易", "使用网易", "来自网易"].contains(
        where: {
          text.hasPrefix($0)
        })
      {
        return true
      }
      if (text.hasPrefix("通过") || text.hasPrefix("从")) && text.hasSuffix("发送") { return true }
      if text.hasPrefix("来自"), ["手机", "平板", "客户端", "iphone", "ipad"].contains(where: { text.hasSuffix($0) }) {
        return true
      }
      if text == "以下是转发的邮件：" || text == "以下是转发的邮件:" { return true }
    }
    let isSecret = ["保密", "机密", "免责", "confidential", "privileged", "disclaimer"].contains { text.contains($0) }
    let isToReader = ["收件人", "误收", "收到本邮件", "此邮件", "本邮件", "intended", "recipient"].contains { text.contains($0) }
    return isSecret && isToReader
  }
}
