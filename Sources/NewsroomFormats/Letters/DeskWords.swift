/// What a sender says to the desk around a story, and is no part of it: a greeting above, thanks and a name below.
enum DeskWords {
  /// The most lines, blank ones apart, that are said to the desk above a story.
  private static let above = 3
  /// And below.
  private static let below = 6
  private static let longestGreeting = 30
  private static let longestNote = 60

  /// Takes them off a story; those that were taken, as they came. Where there is no story it takes none.
  ///
  /// - Parameter names: what the letter says its sender is called. Below a story it is a signature.
  static func take(from lines: inout [String], signedBy names: [String]) -> [String] {
    let place = places(in: lines, signedBy: names)
    let story = place.story.filter { !place.greeting.contains($0) }
    guard story.contains(where: { !isBlank(lines[$0]) }) else { return [] }
    let words = (place.greeting + Array(place.story.upperBound..<lines.count)).map { lines[$0] }.filter { !isBlank($0) }
    lines = story.map { lines[$0] }
    return words
  }

  private static func places(in lines: [String], signedBy names: [String]) -> (greeting: [Int], story: Range<Int>) {
    let (greeting, isGreeted) = opening(of: lines)
    var end = signature(in: lines, of: names) ?? lines.count
    end = close(in: lines[..<end], isGreeted: isGreeted) ?? end
    return (greeting.filter { $0 < end }, 0..<end)
  }

  private static func isBlank(_ line: String) -> Bool { line.allSatisfy(\.isWhitespace) }

  private static func letters(_ line: some StringProtocol) -> String {
    String(line.prefix(longestNote + 1).filter { $0.isLetter || $0.isNumber })
  }

  // MARK: Above

  /// The lines of a greeting, and whether it calls the desk by name.
  private static func opening(of lines: [String]) -> (lines: [Int], isToDesk: Bool) {
    var found: [Int] = []
    var isToDesk = false
    for index in lines.indices.lazy.filter({ !isBlank(lines[$0]) }).prefix(above) {
      let line = lines[index]
      guard line.count <= longestNote else { break }
      let parts = line.split(maxSplits: 1, omittingEmptySubsequences: true) { "，,：:！!。".contains($0) }
      guard let first = parts.first else { break }
      let rest = parts.dropFirst().first.map(letters) ?? ""
      if isAddress(first) {
        guard rest.isEmpty || isNote(rest) || isHello(rest) else { break }
        isToDesk = true
      } else if isHello(letters(first)) {
        guard rest.isEmpty || isNote(rest) else { break }
        isToDesk = isToDesk || !rest.isEmpty
      } else if !isToDesk || !isNote(letters(line)) {
        break
      }
      found.append(index)
    }
    // 你好！ alone is how a story may begin.
    return isToDesk ? (found, true) : ([], false)
  }

  /// 尊敬的副刊编辑沈老师, 各位编辑老师好: names of the desk, and hardly a word more.
  private static func isAddress(_ line: some StringProtocol) -> Bool {
    guard line.count <= longestGreeting else { return false }
    var text = letters(line)
    guard desks.contains(where: { text.contains($0) }) else { return false }
    for word in address { text = text.replacing(word, with: "") }
    return text.count <= 2
  }

  private static func isHello(_ letters: String) -> Bool { hellos.contains(letters) }

  private static func isNote(_ letters: String) -> Bool {
    letters.count <= longestNote && notes.contains { letters.contains($0) }
  }

  private static let hellos: Set<String> = ["您好", "你好", "你们好", "大家好", "老师好", "老师您好", "上午好", "下午好", "晚上好", "打扰了"]
  private static let desks = ["编辑", "主编", "责编", "总编", "报社", "贵报", "贵刊"]
  private static let address = [
    "尊敬的", "敬爱的", "亲爱的", "各位", "副刊部", "副刊", "编辑部", "责任编辑", "编辑", "主编", "责编", "总编", "报社", "贵报", "贵刊", "老师", "同志",
    "先生", "女士", "们", "您好", "你好", "你们好", "上午好", "下午好", "晚上好", "好",
  ]
  /// Of a manuscript, by who sends it.
  private static let notes = [
    "投给贵", "寄给贵", "投稿", "来稿", "拙作", "拙稿", "习作", "请审阅", "请审稿", "请审", "审阅为盼", "请查收", "见附件", "在附件", "附件是", "附件为", "斧正",
    "修改稿如下", "稿件如下", "请采用", "采用为盼", "请编辑", "请老师",
  ]

  // MARK: Below

  /// Where a signature begins: the sender's name, and what stands below it, such as where they work and a day.
  private static func signature(in lines: [String], of names: [String]) -> Int? {
    let names = names.map(letters).filter { $0.count >= 2 }
    let last = lines.indices.reversed().lazy.filter { !isBlank(lines[$0]) }.prefix(3)
    guard let place = last.first(where: { names.contains(letters(lines[$0])) }),
      last.allSatisfy({ $0 < place || isShort(lines[$0]) }),
      lines[..<place].contains(where: { !isBlank($0) })
    else { return nil }
    return place
  }

  /// Where the words with which a letter ends begin: 此致 敬礼, 谢谢编辑老师, 祝编安.
  private static func close(in lines: ArraySlice<String>, isGreeted: Bool) -> Int? {
    let last = Array(lines.indices.reversed().lazy.filter { !isBlank(lines[$0]) }.prefix(below))
    let place = last.last { index in
      let text = letters(lines[index])
      guard text.count <= longestGreeting else { return false }
      return editors.contains { text.hasSuffix($0) } || isGreeted && (closes.contains(text) || isThanks(text))
    }
    guard let place, last.allSatisfy({ $0 < place || isShort(lines[$0]) }),
      lines[..<place].contains(where: { !isBlank($0) })
    else { return nil }
    return place
  }

  private static func isThanks(_ letters: String) -> Bool {
    ["请", "望", "盼", "谢谢", "感谢", "敬请", "恳请", "烦请"].contains { letters.hasPrefix($0) }
      && (desks + ["采用", "刊用", "审阅", "指正", "回复", "老师", "谢谢"]).contains { letters.contains($0) }
  }

  private static func isShort(_ line: String) -> Bool {
    line.count <= longestGreeting && (!line.contains("。") || closes.contains(letters(line)) || isThanks(letters(line)))
  }

  private static let closes: Set<String> = ["此致", "此致敬礼", "敬礼", "致礼", "致敬礼", "祝好", "谢谢", "盼复"]
  /// What is wished to nobody but to an editor.
  private static let editors = ["编安", "编祺", "撰安", "撰祺"]
}
