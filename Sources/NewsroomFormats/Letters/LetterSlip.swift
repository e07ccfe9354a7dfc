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
    /// What stands beside a slip and is the story's.
    var ofStory = Set<Int>()
    let head = Array(all.indices.lazy.filter { !isBlank(all[$0]) }.prefix(Self.top + 20))
    let foot = Array(Array(all.indices.reversed().lazy.filter { !isBlank(all[$0]) }.prefix(Self.bottom)).reversed())
    let named = SlipRun.all(in: foot.map { ($0, all[$0]) }).last { $0.declares }
    for run in SlipRun.all(in: head.map { ($0, all[$0]) }) {
      guard let start = head.firstIndex(of: run.first), start < Self.top,
        run.declares || !run.isOfAnother(than: named),
        let slip = run.slip(below: head[..<start].map { all[$0] })
      else { continue }
      read(slip, &taken)
      ofStory = Set(run.lines.map(\.index)).subtracting(taken)
      if let above = head.last(where: { $0 < slip.first }), Self.announces(all[above]) { taken.insert(above) }
      if let next = head.first(where: { $0 > slip.last }), Self.opensStory(all[next]) { taken.insert(next) }
      break
    }
    let rest = foot.filter { !taken.contains($0) && !ofStory.contains($0) }
    for run in SlipRun.all(in: rest.map { ($0, all[$0]) }).reversed() {
      let behind = foot.filter { $0 > run.last && !taken.contains($0) }
      guard run.declares || !run.isOfAnother(than: named),
        let run = run.slip(isAtEdge: behind.allSatisfy { Self.isFurniture(all[$0]) })
      else { continue }
      read(run, &taken)
      // 稿费请汇：
      if let above = rest.last(where: { $0 < run.first }), Self.announces(all[above]) { taken.insert(above) }
    }
    for index in rest.suffix(Self.declared) where !taken.contains(index) && SenderDeclaration.isOne(all[index]) {
      taken.insert(index)
      facts.take(declaration: all[index])
      name("声明")
    }
    guard !taken.isEmpty else { return }
    takeCard(from: all, foot, &taken)
    left += taken.sorted().map { all[$0] }
    lines = all.indices.filter { !taken.contains($0) }.map { all[$0] }
  }

  /// Lines, blank ones apart, in which a declaration may stand at the end.
  private static let declared = 12

  /// What stands among the lines of a sender at the end: a name and an employer between a slip and a telephone number, and
  /// a card below a rule.
  private mutating func takeCard(from all: [String], _ rest: [Int], _ taken: inout Set<Int>) {
    func beside(_ indices: some Sequence<Int>) {
      for index in indices where !taken.contains(index) {
        taken.insert(index)
        if !LetterFurniture.isRule(all[index]), !LetterFurniture.isAdded(all[index]), !Self.announces(all[index]) {
          facts.take(SlipLine.Field(key: .beside("附注"), value: all[index]))
        }
      }
    }
    if let last = rest.last(where: { taken.contains($0) }),
      let above = rest.last(where: { $0 < last && !taken.contains($0) }),
      let gap = rest.firstIndex(of: above), let before = rest[..<gap].last(where: { taken.contains($0) }),
      rest.contains(where: { $0 < before && !taken.contains($0) })
    {
      let between = rest[...gap].filter { $0 > before }
      if between.count <= 2, between.allSatisfy({ LetterFurniture.isShort(all[$0]) }) { beside(between) }
    }
    for place in rest.indices.reversed() where LetterFurniture.isRule(all[rest[place]]) {
      let below = rest[(place + 1)...]
      let others = below.filter { !taken.contains($0) }
      guard others.allSatisfy({ LetterFurniture.isShort(all[$0]) || LetterFurniture.isAdded(all[$0]) }) else { break }
      let isNothing = others.allSatisfy { LetterFurniture.isAdded(all[$0]) || Self.announces(all[$0]) }
      let isCard =
        others.count <= 3 && below.contains { !PrivateNumber.all(in: all[$0]).isEmpty }
        && !below.contains { SlipLine(all[$0])?.fields.contains { $0.key.isOfSenderOnly } == true }
      guard isNothing || isCard else { break }
      beside(rest[place...])
    }
  }

  /// A line that only says what the next ones are.
  private static func announces(_ line: String) -> Bool {
    let text = line.filter { !$0.isWhitespace && !"【】[]〔〕*".contains($0) }
    if ["投稿信息", "作者信息", "个人信息", "投稿人信息", "联系方式", "作者资料", "附条", "投稿附条"].contains(text) { return true }
    guard text.count <= 20, text.hasSuffix("：") || text.hasSuffix(":") else { return false }
    return ["稿费", "稿酬", "汇", "联系", "通讯", "通信", "账户", "账号", "作者信息", "个人信息", "投稿人", "如下"].contains { text.contains($0) }
  }

  /// 【正文】: that the story begins.
  private static func opensStory(_ line: String) -> Bool {
    ["【正文】", "[正文]", "正文：", "正文:", "【稿件正文】", "【作品正文】"].contains(line.filter { !$0.isWhitespace })
  }

  /// What may stand behind a slip without being the story's: a close, a name, what a telephone adds.
  private static func isFurniture(_ line: String) -> Bool {
    line.count <= 24 && !line.contains("。") || LetterFurniture.isAdded(line) || LetterFurniture.isRule(line)
      || SenderDeclaration.isOne(line)
  }

  private mutating func name(_ name: String) { if !names.contains(name) { names.append(name) } }

  private mutating func read(_ run: SlipRun, _ taken: inout Set<Int>) {
    for (index, line) in run.lines {
      taken.insert(index)
      for field in line.fields {
        facts.take(field)
        name(field.key.title)
      }
    }
  }
}
