public import Editorial

extension MailLetter {
  /// The story in a letter: its subject is the headline, its text the body. Lines such as `笔名：河边人` before the first
  /// empty line, or after the last one, are the sender's slip. A text file takes the body's place where the letter itself
  /// says nothing but the slip.
  ///
  /// - Parameter defaults: what holds where the sender says nothing, such as the notice of the newsroom's letter box.
  public func story(defaults: StoryFacts = StoryFacts()) throws(TextFault) -> UnreadStory {
    var facts = StoryFacts()
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
    // A signature, as mail programs mark it.
    if let signature = lines.firstIndex(of: "-- ") { lines.removeSubrange(signature...) }
    Self.takeSlip(from: &lines, into: &facts)
    var files = attachments
    if lines.allSatisfy({ $0.allSatisfy(\.isWhitespace) }),
      let index = files.firstIndex(where: { $0.name.lowercased().hasSuffix(".txt") }),
      let read = try? TextDecoding.text(of: files[index].bytes).text
    {
      files.remove(at: index)
      lines = read.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
      Self.takeSlip(from: &lines, into: &facts)
    }
    facts.name = facts.name ?? (fromName?.isEmpty == true ? nil : fromName)
    facts.email = from
    let all = facts.completed(by: defaults)
    let title = Self.title(subject)
    return UnreadStory(
      manuscript: try Manuscript(headline: title.isEmpty ? nil : try Headline(title), body: lines),
      penName: all.penName, consent: all.consent, declaration: all.declaration, contact: try all.contact,
      files: files.map { UnreadStory.File(name: $0.name, bytes: $0.bytes) }, isBulk: isBulk)
  }

  private static func takeSlip(from lines: inout [String], into facts: inout StoryFacts) {
    func isBlank(_ line: String) -> Bool { line.allSatisfy(\.isWhitespace) }
    // All at once: a letter may be two megabytes of empty lines.
    lines.removeFirst(lines.prefix(while: isBlank).count)
    let top = lines.prefix { !isBlank($0) }.count
    // One line with a colon may be a sentence; a slip has two or more, and nothing else.
    var head = facts
    if top >= 2, lines[..<top].allSatisfy({ head.read(line: $0) }) {
      facts = head
      lines.removeSubrange(..<top)
    }
    while let last = lines.last, isBlank(last) { lines.removeLast() }
    let foot = lines.reversed().prefix { !isBlank($0) }.count
    var tail = facts
    if foot >= 2, foot < lines.count, lines.suffix(foot).allSatisfy({ tail.read(line: $0) }) {
      facts = tail
      lines.removeLast(foot)
    }
  }

  /// The subject without what senders put before it.
  private static func title(_ subject: String) -> String {
    var title = subject[...]
    for prefix in ["投稿", "来稿", "【投稿】", "[投稿]"] where title.hasPrefix(prefix) {
      let rest = title.dropFirst(prefix.count)
      if prefix.hasSuffix("】") || prefix.hasSuffix("]") || rest.hasPrefix("：") || rest.hasPrefix(":") {
        title = rest.drop { "：: ".contains($0) }
      }
    }
    return String(title)
  }
}
