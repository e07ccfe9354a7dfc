import Editorial

/// What senders repeat above a story: its headline, and who wrote it.
enum StoryOpening {
  /// Drops a first line that says what the subject said, and a byline below it, whose name is the pen name where the slip
  /// has none.
  static func take(from lines: inout [String], title: String, into facts: inout StoryFacts) {
    let words = plain(title)
    if !words.isEmpty, let first = firstWords(lines), plain(lines[first]) == words { lines.removeSubrange(...first) }
    guard let first = firstWords(lines), let name = byline(lines[first]) else { return }
    // Somebody is speaking: `作者：你来了。` and `老人：等船。`
    let next = lines[(first + 1)...].first { !$0.allSatisfy(\.isWhitespace) }
    guard let next, !next.prefix(8).contains(where: { "：:".contains($0) }) else { return }
    lines.removeSubrange(...first)
    if facts.penName == nil {
      facts.penName = name
    } else if facts.penName?.utf8.elementsEqual(name.utf8) != true {
      // The slip's pen name is printed; the other may be the sender's own name.
      facts.take(SlipLine.Field(key: .author, value: name))
    }
  }

  private static func firstWords(_ lines: [String]) -> Int? {
    lines.firstIndex { !$0.allSatisfy(\.isWhitespace) }
  }

  /// Its letters, without the kind of text that stands in brackets behind.
  private static func plain(_ title: String) -> [Unicode.Scalar] {
    var text = title[...]
    if text.last.map({ "）)".contains($0) }) == true, let open = text.lastIndex(where: { "（(".contains($0) }),
      open != text.startIndex, LetterTitle.isKind(String(text[text.index(after: open)...].dropLast()))
    {
      text = text[..<open]
    }
    let letters = text.prefix(200).unicodeScalars.filter {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
    return Array(letters)
  }

  /// `文/河边人`, `作者：河边人`, `作者 河边人`.
  private static func byline(_ line: String) -> String? {
    let text = line.filter { !$0.isWhitespace }
    guard text.count <= 16 else { return nil }
    for mark in ["作者：", "作者:", "作者/", "作者", "文/", "文／", "文：", "文:", "□", "笔名"] where text.hasPrefix(mark) {
      // `作者` without a mark is a word of a story where no space follows it.
      if mark == "作者" || mark == "笔名", !line.contains(where: \.isWhitespace) { continue }
      let name = text.dropFirst(mark.count)
      guard (2...8).contains(name.count), name.allSatisfy({ $0.isLetter || $0 == "·" }) else { return nil }
      return String(name)
    }
    return nil
  }
}
