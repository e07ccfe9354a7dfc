import Editorial

/// The last lines of a story: what still tells there how somebody is reached or paid goes to the sender's data where it is
/// theirs, and is said to the desk where it may be the story's. Nothing of the kind is printed without a word.
enum SenderTail {
  /// Lines, blank ones apart.
  private static let reach = 10

  static func take(from lines: inout [String], into facts: inout StoryFacts) -> [LetterRemark] {
    let all = lines
    let tail = Array(all.indices.reversed().lazy.filter { !all[$0].allSatisfy(\.isWhitespace) }.prefix(reach))
    var remarks: [LetterRemark] = []
    var isAtEdge = true
    for index in tail {
      let line = lines[index]
      let numbers = PrivateNumber.all(in: line)
      if !numbers.isEmpty, isAtEdge, isPostscript(line) || isCard(line, numbers) || isInBrackets(line) {
        facts.take(SlipLine.Field(key: .beside("附注"), value: line))
        numbers.forEach { facts.take(SlipLine.Field(key: $0.key, value: $0.text)) }
        lines[index] = ""
        continue
      }
      if let (story, inside) = lastBrackets(line), let slip = SlipLine(inside), !PrivateNumber.all(in: inside).isEmpty {
        slip.fields.forEach { facts.take($0) }
        lines[index] = story
      }
      remarks += PrivateNumber.all(in: lines[index]).map { .numberInStory($0.masked) }
      isAtEdge = isAtEdge && LetterFurniture.isShort(lines[index])
    }
    return remarks.reversed()
  }

  private static func isPostscript(_ line: String) -> Bool {
    let text = line.filter { !$0.isWhitespace }.lowercased()
    return text.count <= 80
      && ["p.s", "ps:", "ps：", "附言", "又及", "附：", "附:", "备注", "另："].contains { text.hasPrefix($0) }
  }

  /// The lines above a story in which its sender may have put who they are.
  private static let top = 4

  /// Takes `样本 13900000000` and the address below it from above a story.
  static func takeCard(above lines: inout [String], into facts: inout StoryFacts) {
    var isBelowCard = false
    for index in lines.indices.lazy.filter({ [lines] in !lines[$0].allSatisfy(\.isWhitespace) }).prefix(top) {
      if let fields = NamedNumber.fields(of: lines[index]) {
        fields.forEach { facts.take($0) }
        isBelowCard = true
      } else if isBelowCard, NamedNumber.isPlace(lines[index]) {
        facts.take(SlipLine.Field(key: .address, value: lines[index], isSpaced: true))
      } else {
        isBelowCard = false
        continue
      }
      lines[index] = ""
    }
  }

  /// （作者地址：样县样镇1号，电话139…，开户行…）: a paragraph in brackets that tells how its author is reached or paid.
  private static func isInBrackets(_ line: String) -> Bool {
    let text = line.filter { !$0.isWhitespace }
    guard let first = text.first, let last = text.last, "（(".contains(first), "）)".contains(last), text.count <= 200,
      !text.dropLast(2).contains(where: { "。！？!?“”".contains($0) })
    else { return false }
    let words = ["作者", "电话", "手机", "地址", "邮编", "联系", "银行", "开户", "账号", "卡号", "身份证", "姓名", "单位", "通联"]
    return words.contains { text.contains($0) }
  }

  /// Whether it says little but the number: no sentence does.
  private static func isCard(_ line: String, _ numbers: [PrivateNumber]) -> Bool {
    let written = numbers.reduce(0) { $0 + $1.place.count }
    return line.count - written <= 20 && !line.contains { "。！？!?…“”".contains($0) }
  }

  /// `也甜。（样本 电话139…）`
  private static func lastBrackets(_ line: String) -> (story: String, inside: String)? {
    guard let last = line.last, "）)".contains(last), let open = line.lastIndex(where: { "（(".contains($0) }),
      line[open...].count <= 80
    else { return nil }
    return (String(line[..<open]), String(line[line.index(after: open)...].dropLast()))
  }
}
