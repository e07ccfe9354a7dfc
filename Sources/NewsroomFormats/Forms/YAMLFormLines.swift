/// The lines of a form in YAML, made ready for its parser: forms have no anchors, tags and comments behind a value, so a text
/// that looks like one, such as `*新闻*`, `@小编`, `春天 #话题#` or `乌镇: 水乡`, is a text.
struct YAMLFormLines {
  /// What the parser is given.
  private(set) var text = ""
  /// The same without lines that belong to a block of text, such as those below `body: |`.
  private(set) var values = ""

  /// The keys whose values people write as they like.
  private static let texts: Set<Substring> = [
    "headline", "deck", "body", "penName", "name", "address", "guardianConsent",
  ]

  init(_ source: String) {
    // How far the line is set in under which a block of text stands.
    var block: Int?
    var current: Substring?
    for line in source.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let indent = line.prefix { $0 == " " }.count
      let isBlank = line.allSatisfy(\.isWhitespace)
      if let depth = block, isBlank || indent > depth {
        text += line + "\n"
        continue
      }
      block = nil
      let (key, isItem, value) = Self.parts(of: line)
      if let key { current = key }
      let content = line[value...]
      let isText = (key != nil || isItem) && current.map(Self.texts.contains) == true
      if content.first == "&" || content.first == "*" || isText && Self.isMistaken(content) {
        let quoted = line[..<value] + "'" + content.replacing("'", with: "''") + "'\n"
        text += quoted
        values += quoted
        continue
      }
      if Self.beginsBlock(content) { block = indent }
      text += line + "\n"
      values += line + "\n"
    }
  }

  /// Whether the parser would read something else than the text that stands there, or stop.
  private static func isMistaken(_ content: Substring) -> Bool {
    let trimmed = content.reversed().drop(while: \.isWhitespace)
    guard let first = content.first, let last = trimmed.first else { return false }
    switch first {
    case "@", "`", "%", "!", "#", ",", "]", "}": return true
    case "[": return last != "]"
    case "{": return last != "}"
    case "|", ">": return !beginsBlock(content)
    // Not lists in lists without end.
    case "-", "?": if content.dropFirst().first == " ", content.dropFirst(2).first != first { return true }
    case "\"", "'":
      // One that goes on in the next line, one that is whole, and one with a remark behind it are what they look like.
      let rest = content.dropFirst()
      guard let end = rest.lastIndex(of: first) else { return false }
      let behind = rest[rest.index(after: end)...].drop(while: \.isWhitespace)
      return !behind.isEmpty && behind.first != "#"
    default: break
    }
    return content.contains(" #") || content.contains(": ") || last == ":"
  }

  /// The key of a line, whether it is an entry of a list, and where its value begins.
  private static func parts(of line: Substring) -> (key: Substring?, isItem: Bool, value: String.Index) {
    var place = line.startIndex
    var isItem = false
    func skipSpaces() { while place < line.endIndex, line[place] == " " { place = line.index(after: place) } }
    skipSpaces()
    while place < line.endIndex, line[place] == "-" {
      let next = line.index(after: place)
      guard next < line.endIndex, line[next] == " " else { break }
      place = next
      isItem = true
      skipSpaces()
    }
    // Keys of forms are letters; 乌镇: begins a text.
    let key = line[place...].prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
    guard !key.isEmpty, !isItem, key.endIndex < line.endIndex, line[key.endIndex] == ":" else {
      return (nil, isItem, place)
    }
    let next = line.index(after: key.endIndex)
    guard next < line.endIndex else { return (key, isItem, next) }
    guard line[next] == " " else { return (nil, isItem, place) }
    place = next
    skipSpaces()
    return (key, isItem, place)
  }

  private static func beginsBlock(_ content: Substring) -> Bool {
    guard let first = content.first, first == "|" || first == ">" else { return false }
    return content.dropFirst().allSatisfy { $0 == "+" || $0 == "-" || $0.isNumber || $0 == " " }
  }
}
