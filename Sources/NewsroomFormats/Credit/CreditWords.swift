/// The words of a line as names, each looked at once: they are asked for at every label before them.
final class CreditWords {
  /// One name in a word: 张三和李四 are two.
  struct Name {
    let written: String
    let isOffice: Bool
    let isCertain: Bool
    let isPossible: Bool
    /// 徐小满摄: who took the picture.
    let isPhotographer: Bool
  }

  struct Word {
    var names: [Name] = []
    /// 系本报记者: what follows tells who they are.
    var endsList = false
  }

  private let text: CreditText
  private var known: [Range<Int>: Word] = [:]

  init(_ text: CreditText) { self.text = text }

  subscript(_ range: Range<Int>) -> Word {
    if let word = known[range] { return word }
    let word = read(range)
    known[range] = word
    return word
  }

  private func read(_ range: Range<Int>) -> Word {
    let isLatin = text.folded[range.lowerBound].isLatin
    let name = Self.trimmed(range.filter { isLatin || text.folded[$0] != " " }, text)
    guard !name.isEmpty else { return Word() }
    if name.count > 3, text.folded[name[0]] == "系" { return Word(endsList: true) }
    // 审核 李样: a role stands among the names, and whoever follows is of that role.
    if isRole(range) { return Word(endsList: true) }
    return Word(names: Self.parted(name, text).compactMap { self.name($0) })
  }

  /// 文/《样报》 张三: what stands in the marks of titles is a paper.
  private func isTitled(_ places: [Int]) -> Bool {
    guard let first = places.first, let last = places.last, first > 0, last + 1 < text.count else { return false }
    return text.folded[first - 1] == "《" && text.folded[last + 1] == "》"
  }

  /// Whether the words are nothing but a label of people.
  private func isRole(_ range: Range<Int>) -> Bool {
    guard (2...8).contains(range.count) else { return false }
    let word = CreditText(text.folded(range))
    guard let label = CreditLabel.matches(in: word).first.flatMap(\.self), label.length == word.count else {
      return false
    }
    return label.field.namesPeople
  }

  private func name(_ places: [Int]) -> Name? {
    var places = places
    var folded = places.map { text.folded[$0] }
    // 倪远山12人参与: a counter that was glued on.
    if let digit = folded.firstIndex(where: \.isDigit), digit >= 2, folded[..<digit].allSatisfy(\.isHan),
      PageNoise.fills(folded[digit...])
    {
      places.removeSubrange(digit...)
      folded.removeSubrange(digit...)
    } else if PageNoise.fills(folded) {
      return nil
    }
    // 投稿yb@example.com
    guard !folded.contains("@"), !PersonName.isNobody(String(folded)),
      folded.count != 1 || !Self.single.contains(folded[0])
    else { return nil }
    return Name(
      written: String(places.map { text.written[$0] }), isOffice: isTitled(places) || PersonName.isOffice(folded),
      isCertain: PersonName.isCertain(folded), isPossible: PersonName.isPossible(folded),
      isPhotographer: folded.count >= 3 && folded.last == "摄" && PersonName.isPossible(folded.dropLast()))
  }

  /// Without house numbers, 等, and the verbs that close a byline.
  private static func trimmed(_ name: [Int], _ text: CreditText) -> [Int] {
    var name = name
    if let underscore = name.firstIndex(where: { text.folded[$0] == "_" }) { name = Array(name[..<underscore]) }
    while let first = name.first, outer.contains(text.folded[first]) { name.removeFirst() }
    while let last = name.last, outer.contains(text.folded[last]) { name.removeLast() }
    let folded = name.map { text.folded[$0] }
    if folded.allSatisfy({ $0.isDigit || $0.isLatin || $0 == "-" }), folded.contains(where: \.isDigit) { return [] }
    while let last = name.last, name.count > 2, text.folded[last].isDigit { name.removeLast() }
    let word = String(name.map { text.folded[$0] })
    if word.hasPrefix("发自") || closingVerbs.contains(word) { return [] }
    for ending in closings
    where name.count >= ending.count + 2
      && name.suffix(ending.count).elementsEqual(ending, by: { text.folded[$0] == $1 })
    {
      let rest = Array(name.dropLast(ending.count))
      // 台北报导 names a place.
      return ending == ["等"] || rest.count > 3 || PersonName.isCertain(rest.map { text.folded[$0] }) ? rest : []
    }
    return name
  }

  /// Words of one character that stand among names: 著, 译, 等.
  private static let single: Set<Unicode.Scalar> = ["等", "和", "与", "及", "著", "译", "编", "绘", "撰", "摄"]

  private static let outer: ScalarSet = [
    "《", "》", "“", "”", "\"", "'", ".", "-", "*", "@", "「", "」", "<", ">", "=", "#", "~", "‘", "’",
  ]

  private static let closings: [[Unicode.Scalar]] = closingVerbs.map { Array($0.unicodeScalars) } + [["等"]]
  private static let closingVerbs = ["综合报道", "采访报道", "联合报道", "报道", "报导", "采写", "整理", "整合", "编译", "撰写", "撰稿", "等人"]

  /// 张三和李四: two names where both sides certainly are names.
  private static func parted(_ name: [Int], _ text: CreditText) -> [[Int]] {
    guard name.count >= 5, let and = name.firstIndex(where: { text.folded[$0] == "和" || text.folded[$0] == "与" }) else {
      return [name]
    }
    let parts = [Array(name[..<and]), Array(name[(and + 1)...])]
    return parts.allSatisfy { PersonName.isCertain($0.map { text.folded[$0] }) } ? parts : [name]
  }
}
