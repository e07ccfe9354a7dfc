/// The lines of a form in YAML, made ready for its parser: forms have no anchors and aliases, so a value that begins like one,
/// such as `*新闻*` or `&更多`, is a text.
struct YAMLFormLines {
  /// What the parser is given.
  private(set) var text = ""
  /// The same without lines that belong to a block of text, such as those below `body: |`.
  private(set) var values = ""

  init(_ source: String) {
    // How far the line is set in under which a block of text stands.
    var block: Int?
    for line in source.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let indent = line.prefix { $0 == " " }.count
      let isBlank = line.allSatisfy(\.isWhitespace)
      if let depth = block, isBlank || indent > depth {
        text += line + "\n"
        continue
      }
      block = nil
      let value = Self.value(of: line)
      let content = line[value...]
      if content.first == "&" || content.first == "*" {
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

  /// Where the value of a line begins, behind marks of a list and a key.
  private static func value(of line: Substring) -> String.Index {
    var place = line.startIndex
    func skipSpaces() { while place < line.endIndex, line[place] == " " { place = line.index(after: place) } }
    skipSpaces()
    while place < line.endIndex, line[place] == "-" {
      let next = line.index(after: place)
      guard next < line.endIndex, line[next] == " " else { break }
      place = next
      skipSpaces()
    }
    let key = line[place...].prefix { $0.isLetter || $0.isNumber || $0 == "_" }
    guard !key.isEmpty, key.endIndex < line.endIndex, line[key.endIndex] == ":" else { return place }
    let next = line.index(after: key.endIndex)
    guard next < line.endIndex, line[next] == " " else { return place }
    place = next
    skipSpaces()
    return place
  }

  private static func beginsBlock(_ content: Substring) -> Bool {
    guard let first = content.first, first == "|" || first == ">" else { return false }
    return content.dropFirst().allSatisfy { $0 == "+" || $0 == "-" || $0.isNumber || $0 == " " }
  }
}
