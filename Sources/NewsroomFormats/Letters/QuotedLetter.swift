/// What a letter quotes of another: lines behind `>`, and everything below `原始邮件` or the heads that mail programs write.
struct QuotedLetter {
  /// Whether there is anything of the kind.
  private(set) var isThere = false
  /// What the sender hands on: all of it, where it was forwarded and is more than what they say themselves.
  private(set) var forwarded: String?

  /// - Parameter subject: one of a forwarded letter says so.
  init(takenFrom lines: inout [String], subject: String) {
    var kept: [String] = []
    kept.reserveCapacity(lines.count)
    var quoted: [String] = []
    let isForward = ["fw:", "fwd:", "fw：", "fwd：", "转发", "轉寄", "轉發"].contains { subject.lowercased().hasPrefix($0) }
    var isHandedOn = isForward
    var index = 0
    while index < lines.count {
      let line = lines[index]
      if Self.isSeparator(line) || Self.beginsHead(lines, at: index) {
        isHandedOn = isHandedOn || Self.handsOn(line)
        quoted += lines[index...]
        break
      }
      if Self.isMarked(line) {
        let end = lines[index...].firstIndex { !Self.isMarked($0) } ?? lines.count
        let isFirst = quoted.isEmpty
        isHandedOn = isHandedOn || isFirst && kept.suffix(4).contains(where: Self.handsOn)
        // Who wrote it stands above it.
        let isAttributed = Self.dropAttribution(from: &kept)
        if isFirst, !isAttributed, !isHandedOn, Self.isOfStory(lines, index..<end) {
          kept += lines[index..<end]
        } else {
          quoted += lines[index..<end].lazy.map { String($0.drop { $0 == ">" || $0 == " " }) }
        }
        index = end
        continue
      }
      kept.append(line)
      index += 1
    }
    guard !quoted.isEmpty else { return }
    isThere = true
    lines = kept
    func letters(_ lines: [String]) -> Int { lines.reduce(0) { $0 + $1.utf8.count } }
    if isHandedOn, letters(quoted) >= max(Self.leastForwarded, letters(kept)) {
      forwarded = quoted.joined(separator: "\n")
    }
  }

  /// Bytes: less holds no story.
  private static let leastForwarded = 120

  /// A few lines behind `>` that nobody is named for and on which the story goes on are the story's: a note, a message.
  private static func isOfStory(_ lines: [String], _ run: Range<Int>) -> Bool {
    guard run.count <= 6, lines[run].allSatisfy({ $0.first == ">" && !$0.hasPrefix(">>") }), run.lowerBound > 0 else {
      return false
    }
    return lines[run.upperBound...].prefix(20).contains {
      $0.count >= 12 && $0.count <= 2_000 && $0.contains { "。！？…”".contains($0) } && !SenderLine.isOne($0)
    }
  }

  /// `>From` is a line of the letter's own: mailboxes mark it so.
  private static func isMarked(_ line: String) -> Bool {
    let text = line.drop { $0 == " " }
    return text.first == ">" && !text.hasPrefix(">From ") || text.hasPrefix("&gt;")
  }

  private static func dropAttribution(from lines: inout [String]) -> Bool {
    var last = lines.count - 1
    while last >= 0, lines[last].allSatisfy(\.isWhitespace) { last -= 1 }
    guard last >= 0 else { return false }
    let line = lines[last].filter { !$0.isWhitespace }
    guard line.count <= 120, line.hasSuffix("写道：") || line.hasSuffix("写道:") || line.hasSuffix("wrote:") else {
      return false
    }
    lines.removeLast(lines.count - last)
    return true
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

  /// `-------- 转发邮件信息 --------`, `以下是转发的邮件：`
  private static func handsOn(_ line: String) -> Bool {
    guard line.utf8.count <= 200 else { return false }
    let text = line.lowercased()
    return ["转发", "轉寄", "轉發", "forwarded"].contains { text.contains($0) }
  }

  /// `发件人：… 发送时间：… 收件人：… 主题：…`, three of them in a row, as Outlook writes them; one says when, or gives an address,
  /// as a letter within a story does not.
  private static func beginsHead(_ lines: [String], at index: Int) -> Bool {
    guard isHead(lines[index], first: true) else { return false }
    let next = lines[(index + 1)...].lazy.prefix(6).filter { !$0.allSatisfy(\.isWhitespace) }.prefix(3)
    let head = next.filter { isHead($0, first: false) }
    return head.count >= 2
      && ([lines[index]] + head).contains { $0.prefix(400).contains("@") || isHead($0, names: times) }
  }

  private static let times = ["发送时间", "发送日期", "日期", "时间", "sent", "date"]

  private static func isHead(_ line: String, first: Bool) -> Bool {
    isHead(line, names: first ? ["发件人", "from"] : times + ["收件人", "抄送", "主题", "to", "cc", "subject"])
  }

  private static func isHead(_ line: String, names: [String]) -> Bool {
    let text = line.prefix(200).filter { !$0.isWhitespace && $0 != "*" }.lowercased()
    return names.contains { text.hasPrefix($0 + "：") || text.hasPrefix($0 + ":") }
  }
}
