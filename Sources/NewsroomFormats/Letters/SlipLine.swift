import Editorial

/// A line of a letter that tells of its sender and not of the story: `笔名：河边人`, `（作者：… 电话：…）`, a telephone number alone.
struct SlipLine {
  struct Field {
    let key: SlipKey
    let value: String
    /// Whether signs that turn the reading direction stood in its line.
    var isTurned = false
    /// `户名 样本`: its name is followed by a space only, as words of a story are too.
    var isSpaced = false
  }

  let fields: [Field]

  /// Whether it can stand nowhere but in a slip: stories have addresses and telephone numbers too.
  var isOfSlipOnly: Bool { fields.contains { $0.key.isOfSlipOnly } }

  /// `nil` for a line that is none.
  init?(_ line: some StringProtocol) {
    guard line.utf8.count <= 600 else { return nil }
    let text = Self.bare(line)
    guard !text.isEmpty else { return nil }
    let isTurned = line.unicodeScalars.contains { Self.isTurning($0) && !Self.hasNoWidth($0) }
    if let value = SlipKey.alone(text) {
      fields = [Field(key: value, value: text, isTurned: isTurned)]
      return
    }
    let found = Self.keys(in: text)
    guard let first = found.first, first.start == text.startIndex else {
      guard let fields = Self.spaced(text) ?? NamedNumber.fields(of: text) else { return nil }
      self.fields = fields
      return
    }
    var fields: [Field] = []
    for (index, key) in found.enumerated() {
      let end = index + 1 < found.count ? found[index + 1].start : text.endIndex
      var value = Self.trimmed(text[key.end..<end], also: "。")
      // 同意告知书（2026-1）：√
      if key.key == .consent, !key.note.isEmpty, StoryFacts.isYes(CheckedBoxes.choice(in: value)) == true {
        value = key.note
      }
      fields.append(Field(key: key.key, value: value, isTurned: isTurned))
    }
    self.fields = fields
  }

  /// `户名 样本`: a known name, a space, and a few words.
  private static func spaced(_ text: String) -> [Field]? {
    guard text.count <= 40, let space = text.firstIndex(where: \.isWhitespace), space != text.startIndex,
      let key = SlipKey(name: String(text[..<space]))
    else { return nil }
    let value = trimmed(text[space...], also: "。")
    guard !value.isEmpty, !value.contains(where: { "。！？!?：:".contains($0) }) else { return nil }
    return [Field(key: key, value: value, isSpaced: true)]
  }

  /// `爱好：钓鱼`: what a line is called that no list knows, and what it says; `nil` for a sentence.
  static func labelled(_ line: String) -> Field? {
    guard line.utf8.count <= 600 else { return nil }
    let text = bare(line)
    guard text.count <= 60, let colon = text.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
    let name = text[..<colon].filter { !$0.isWhitespace }
    let value = trimmed(text[text.index(after: colon)...])
    guard (2...6).contains(name.count), name.allSatisfy(\.isLetter), !value.isEmpty,
      !value.contains(where: { "。！？!?".contains($0) })
    else { return nil }
    return Field(key: .beside(name), value: value)
  }

  init(_ field: Field) { fields = [field] }

  /// Without brackets around it, bullets, pictures and numbers before it, and the signs that turn the reading direction.
  private static func bare(_ line: some StringProtocol) -> String {
    var text = withoutNumber(trimmed(line))
    while let first = text.first, "（([【*·•-—●◆☆★".contains(first) || isPicture(first) {
      text = trimmed(text.dropFirst())
    }
    while let last = text.last, "）)]】*".contains(last) { text = trimmed(text.dropLast()) }
    return text
  }

  /// A telephone, an envelope or a house, as people set them before numbers and addresses.
  private static func isPicture(_ character: Character) -> Bool {
    character.unicodeScalars.first.map { "☎☏📞📱📲✉📧📨📩✆🏠🏡📮📍📬💌".unicodeScalars.contains($0) } ?? false
  }

  /// `1. 笔名`, `一、笔名`, `（1）笔名`, `①笔名`: its place in a list says nothing.
  private static func withoutNumber(_ text: String) -> String {
    let isInBrackets = text.first == "（" || text.first == "("
    let inside = text.dropFirst(isInBrackets ? 1 : 0)
    if let first = inside.unicodeScalars.first, (0x2460...0x2473).contains(first.value) {
      return trimmed(inside.dropFirst())
    }
    let number = inside.prefix(3).prefix { "0123456789０１２３４５６７８９一二三四五六七八九十".contains($0) }
    let rest = inside.dropFirst(number.count)
    guard (1...2).contains(number.count), let mark = rest.first,
      isInBrackets ? "）)".contains(mark) : ".．、）)".contains(mark),
      rest.dropFirst().first.map({ $0.isLetter || $0.isWhitespace }) == true
    else { return text }
    return trimmed(rest.dropFirst())
  }

  private static func trimmed(_ text: some StringProtocol, also: String = "") -> String {
    func isEdge(_ character: Character) -> Bool {
      character.isWhitespace || ",，;；、|｜".contains(character) || also.contains(character) || isTurn(character)
    }
    return String(text.drop(while: isEdge).reversed().drop(while: isEdge).reversed())
  }

  static func isTurn(_ character: Character) -> Bool { character.unicodeScalars.allSatisfy(SlipLine.isTurning) }

  /// Signs of direction, and what has no width.
  static func isTurning(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0x061C, 0xFEFF: true
    default: false
    }
  }

  private static func hasNoWidth(_ scalar: Unicode.Scalar) -> Bool {
    (0x200B...0x200D).contains(scalar.value) || (0x2060...0x2064).contains(scalar.value) || scalar.value == 0xFEFF
  }

  private struct Found {
    let key: SlipKey
    /// What stands in brackets behind its name.
    var note = ""
    let start: String.Index
    let end: String.Index
  }

  /// The known names that a colon, or a number, follows, in their order.
  private static func keys(in text: String) -> [Found] {
    var found: [Found] = []
    var start = text.startIndex
    var isAtStart = true
    while start < text.endIndex, found.count < 20 {
      if isAtStart, let key = key(in: text, at: start) {
        found.append(key)
        start = key.end
        isAtStart = false
        continue
      }
      let character = text[start]
      isAtStart = character.isWhitespace || ",，;；、|｜/（(。".contains(character)
      start = text.index(after: start)
    }
    return found
  }

  private static func key(in text: String, at start: String.Index) -> Found? {
    var end = start
    var name = ""
    // Names are spaced out for looks: `电　话：`.
    while end < text.endIndex, name.count <= SlipKey.longestName {
      let character = text[end]
      if isColon(text, at: end) {
        let after = text.index(after: end)
        if let letter = name.first, name.count == 1, letter.isASCII {
          return SlipKey(letter: letter, saying: text[after...]).map { Found(key: $0, start: start, end: after) }
        }
        if let key = SlipKey(name: name) { return Found(key: key, start: start, end: after) }
        guard let (plain, note) = SlipKey.withoutNote(name), let key = SlipKey(name: plain) else { return nil }
        return Found(key: key, note: note, start: start, end: after)
      }
      // `电话139…`, without a colon.
      if character.isASCII, character.isNumber, let key = SlipKey(name: name), key.isNumber {
        return Found(key: key, start: start, end: end)
      }
      if !character.isWhitespace, !isTurn(character) { name.append(character) }
      end = text.index(after: end)
    }
    return nil
  }

  /// Whether what a line is about ends here: at a colon of any kind, an equals sign, a cell's end, a dash between spaces.
  private static func isColon(_ text: String, at index: String.Index) -> Bool {
    let character = text[index]
    if ":：﹕∶︰=＝|\t".contains(character) { return true }
    guard "-–—".contains(character), index > text.startIndex, text[text.index(before: index)].isWhitespace else {
      return false
    }
    return text[text.index(after: index)...].first?.isWhitespace == true
  }
}

/// Lines that tell of a sender, for whoever looks for a headline.
public enum SenderLine {
  public static func isOne(_ line: String) -> Bool {
    SlipLine(line).map { $0.fields.contains { !$0.isSpaced || [.author, .penName, .name].contains($0.key) } } ?? false
  }
}
