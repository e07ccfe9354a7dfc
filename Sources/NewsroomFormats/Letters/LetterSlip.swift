import Editorial

/// Takes out of a letter's lines what its sender says of themselves, wherever people put it: at the top, under a salutation, at
/// the end, before or behind a signature.
struct LetterSlip {
  /// Lines, blank ones apart, in which a slip may begin at the top.
  private static let top = 12
  /// And in which one may stand at the end.
  private static let bottom = 30

  private(set) var facts = StoryFacts()
  /// The lines that were taken, as they came.
  private(set) var left: [String] = []
  /// What they tell, each by its name once.
  private(set) var names: [String] = []

  mutating func take(from lines: inout [String]) {
    func isBlank(_ line: String) -> Bool { line.allSatisfy(\.isWhitespace) }
    // All at once: a letter may be megabytes of empty lines.
    lines.removeFirst(lines.prefix(while: isBlank).count)
    if let last = lines.lastIndex(where: { !isBlank($0) }) { lines.removeSubrange((last + 1)...) }
    let all = lines
    var taken = Set<Int>()
    let head = Array(all.indices.lazy.filter { !isBlank(all[$0]) }.prefix(Self.top + 20))
    for run in Self.runs(head.map { ($0, all[$0]) }) {
      guard let first = run.first, let place = head.firstIndex(of: first.index), place < Self.top,
        Self.isSlip(run, isAtEdge: head[..<place].allSatisfy { Self.isSalutation(all[$0]) })
      else { continue }
      read(run, &taken)
      if place > 0, Self.announces(all[head[place - 1]]) { taken.insert(head[place - 1]) }
      break
    }
    let foot = Array(all.indices.reversed().lazy.filter { !isBlank(all[$0]) }.prefix(Self.bottom))
    let rest = Array(foot.reversed().filter { !taken.contains($0) })
    for run in Self.runs(rest.map { ($0, all[$0]) }).reversed() {
      guard let last = run.last else { continue }
      let behind = rest.filter { $0 > last.index && !taken.contains($0) }
      guard Self.isSlip(run, isAtEdge: behind.allSatisfy { Self.isFurniture(all[$0]) }) else { continue }
      read(run, &taken)
      // 稿费请汇：
      if let first = run.first, let above = rest.last(where: { $0 < first.index }), Self.announces(all[above]) {
        taken.insert(above)
      }
    }
    for index in rest.suffix(Self.declared) where !taken.contains(index) && SenderDeclaration.isOne(all[index]) {
      taken.insert(index)
      facts.take(declaration: all[index])
      name("声明")
    }
    guard !taken.isEmpty else { return }
    left += taken.sorted().map { all[$0] }
    lines = all.indices.filter { !taken.contains($0) }.map { all[$0] }
  }

  /// Lines, blank ones apart, in which a declaration may stand at the end.
  private static let declared = 12

  private typealias Run = [(index: Int, line: SlipLine)]

  /// Lines of a slip that nothing stands between but one or two that are made like them.
  private static func runs(_ lines: [(index: Int, text: String)]) -> [Run] {
    var runs: [Run] = []
    var run: Run = []
    var unknown: Run = []
    for (index, text) in lines {
      if let line = SlipLine(text) {
        run += unknown + [(index, line)]
        unknown = []
      } else if !run.isEmpty, unknown.count < 2, let field = SlipLine.labelled(text) {
        unknown.append((index, SlipLine(field)))
      } else if !run.isEmpty {
        runs.append(run)
        (run, unknown) = ([], [])
      }
    }
    return run.isEmpty ? runs : runs + [run]
  }

  /// A line that only says what the next ones are.
  private static func announces(_ line: String) -> Bool {
    let text = line.filter { !$0.isWhitespace }
    guard text.count <= 20, text.hasSuffix("：") || text.hasSuffix(":") else { return false }
    return ["稿费", "稿酬", "汇", "联系", "通讯", "通信", "账户", "账号", "作者信息", "个人信息", "投稿人", "如下"].contains { text.contains($0) }
  }

  /// One line with a colon may be a sentence: a slip has two or more, or says what nobody says in a story. Addresses and
  /// telephone numbers are the sender's at the edge of the letter, where nothing of the story follows.
  private static func isSlip(_ run: Run, isAtEdge: Bool) -> Bool {
    let fields = run.flatMap(\.line.fields)
    if fields.contains(where: { $0.key.isPrivate && !$0.value.isEmpty }) { return true }
    if fields.count >= 2, fields.contains(where: { $0.key.isOfSlipOnly }) { return true }
    guard isAtEdge else { return false }
    return fields.count >= 2
      || fields.contains { $0.key.isDeclaration || ($0.key == .phone || $0.key == .penName) && !$0.value.isEmpty }
  }

  private static func isSalutation(_ line: String) -> Bool {
    line.count <= 40 && !line.contains("。")
  }

  /// What may stand behind a slip without being the story's: a close, a name, what a telephone adds.
  private static func isFurniture(_ line: String) -> Bool {
    line.count <= 24 && !line.contains("。") || LetterFurniture.isAdded(line) || SenderDeclaration.isOne(line)
  }

  private mutating func name(_ name: String) { if !names.contains(name) { names.append(name) } }

  private mutating func read(_ run: Run, _ taken: inout Set<Int>) {
    for (index, line) in run {
      taken.insert(index)
      for field in line.fields {
        facts.take(field)
        name(field.key.title)
      }
    }
  }
}

/// What programs and offices add to letters.
enum LetterFurniture {
  /// Takes it off the end, together with a signature that a mail program has marked.
  static func remove(from lines: inout [String]) {
    func isBlank(_ line: String) -> Bool { line.allSatisfy(\.isWhitespace) }
    removeCard(from: &lines)
    while let last = lines.last, isBlank(last) || isAdded(last) { lines.removeLast() }
    // A line of two hyphens, with the space that marks it or without: a story has no more than a few short lines below.
    guard let mark = lines.lastIndex(where: { $0 == "-- " || $0 == "--" }) else { return }
    let below = lines[(mark + 1)...].filter { !isBlank($0) }
    if lines[mark] == "-- " || below.count <= 8 { lines.removeSubrange(mark...) }
    while let last = lines.last, isBlank(last) || isAdded(last) { lines.removeLast() }
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
      if text.hasPrefix("通过") && text.hasSuffix("发送") { return true }
    }
    let isSecret = ["保密", "机密", "免责", "confidential", "privileged", "disclaimer"].contains { text.contains($0) }
    let isToReader = ["收件人", "误收", "收到本邮件", "此邮件", "本邮件", "intended", "recipient"].contains { text.contains($0) }
    return isSecret && isToReader
  }
}
