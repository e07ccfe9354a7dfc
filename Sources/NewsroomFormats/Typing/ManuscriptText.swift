public import Editorial

/// A manuscript as people type it: the headline on the first line, a deck after it if that line begins with `——`, then
/// one paragraph a line; empty lines do not count.
public enum ManuscriptText {
  public static func read(_ text: String, headline: String? = nil) throws(TextFault) -> Manuscript {
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
    var head = headline
    if head == nil {
      // All at once: a file may be two megabytes of empty lines.
      lines.removeFirst(lines.prefix { $0.isBlank }.count)
      if !lines.isEmpty { head = lines.removeFirst() }
      if head == untitled { head = nil }
    }
    var deck: String?
    if let first = lines.firstIndex(where: { !$0.isBlank }), let found = Self.deck(lines[first]) {
      deck = found
      lines.remove(at: first)
    }
    // The first line may be blank; a headline that was given is one.
    let title: Headline? = if let head, headline != nil || !head.isBlank { try Headline(head) } else { nil }
    return try Manuscript(headline: title, deck: deck, body: lines)
  }

  public static func written(_ manuscript: Manuscript) -> String {
    var lines = [manuscript.headline?.text ?? untitled]
    if let deck = manuscript.deck { lines.append("——\(deck)") }
    for paragraph in manuscript.body { lines += ["", paragraph] }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Stands where a headline is still to be written, so that the first paragraph is not taken for one.
  public static let untitled = "（无标题）"

  private static func deck(_ line: String) -> String? {
    let text = line.drop(while: \.isWhitespace)
    guard text.hasPrefix("——") else { return nil }
    let deck = text.dropFirst(2)
    return deck.isBlank ? nil : String(deck)
  }
}
