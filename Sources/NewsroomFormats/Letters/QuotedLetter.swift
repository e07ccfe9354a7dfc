/// What a letter quotes of another: lines behind `>`, and everything below `原始邮件` or the heads that mail programs write.
enum QuotedLetter {
  /// - Returns: whether there was anything of the kind.
  static func leaveOut(of lines: inout [String]) -> Bool {
    var kept: [String] = []
    kept.reserveCapacity(lines.count)
    var found = false
    for index in lines.indices {
      let line = lines[index]
      if isSeparator(line) || beginsHead(lines, at: index) {
        found = true
        break
      }
      if isMarked(line) {
        // Who wrote it stands above it.
        if !found || lines[index - 1].first != ">" { dropAttribution(from: &kept) }
        found = true
        continue
      }
      kept.append(line)
    }
    if found { lines = kept }
    return found
  }

  /// `>From` is a line of the letter's own: mailboxes mark it so.
  private static func isMarked(_ line: String) -> Bool {
    let text = line.drop { $0 == " " }
    return text.first == ">" && !text.hasPrefix(">From ") || text.hasPrefix("&gt;")
  }

  private static func dropAttribution(from lines: inout [String]) {
    var last = lines.count - 1
    while last >= 0, lines[last].allSatisfy(\.isWhitespace) { last -= 1 }
    guard last >= 0 else { return }
    let line = lines[last].filter { !$0.isWhitespace }
    guard line.count <= 120, line.hasSuffix("写道：") || line.hasSuffix("写道:") || line.hasSuffix("wrote:") else { return }
    lines.removeLast(lines.count - last)
  }

  private static func isSeparator(_ line: String) -> Bool {
    guard line.count <= 80 else { return false }
    let dashes = line.prefix { "-—_=* ".contains($0) }
    guard dashes.filter({ $0 != " " }).count >= 2 else { return false }
    let words = line.filter { !$0.isWhitespace && !"-—_=*".contains($0) }.lowercased()
    return [
      "原始邮件", "原邮件", "回复的原邮件", "转发邮件信息", "转发的邮件", "转发邮件", "转发的原邮件", "originalmessage", "forwardedmessage",
      "forwardedmessage(s)", "replymessage",
    ].contains(words) || words.hasPrefix("originalmessage") || words.hasPrefix("forwardedmessage")
  }

  /// `发件人：… 发送时间：… 收件人：… 主题：…`, three of them in a row, as Outlook writes them.
  private static func beginsHead(_ lines: [String], at index: Int) -> Bool {
    guard isHead(lines[index], first: true) else { return false }
    let next = lines[(index + 1)...].prefix(6).filter { !$0.allSatisfy(\.isWhitespace) }
    return next.prefix(3).filter { isHead($0, first: false) }.count >= 2
  }

  private static func isHead(_ line: String, first: Bool) -> Bool {
    let text = line.filter { !$0.isWhitespace && $0 != "*" }.lowercased()
    let names =
      first
      ? ["发件人", "from"] : ["发送时间", "发送日期", "日期", "时间", "收件人", "抄送", "主题", "sent", "date", "to", "cc", "subject"]
    return names.contains { text.hasPrefix($0 + "：") || text.hasPrefix($0 + ":") }
  }
}
