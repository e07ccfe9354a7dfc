internal import Editorial

extension TextDifference {
  /// The difference for reading at a glance: in colour on a terminal, as `[-old-]{+new+}` elsewhere.
  ///
  /// Of what stayed, `context` characters are shown on either side of a change; a longer stretch is cut with ⋯.
  /// What moved is numbered: `⇢1` where it left, `1⇢` where it went.
  func text(for terminal: Terminal, context: Int = 24) -> String {
    let passages = passages
    return passages.enumerated().map { index, passage in
      switch passage.run {
      case .equal(let text): Self.shortened(text, context, isFirst: index == 0, isLast: index == passages.count - 1)
      case .deleted(let text): Self.removed(text, passage.move, terminal)
      case .inserted(let text): Self.added(text, passage.move, terminal)
      }
    }.joined()
  }

  private static func removed(_ text: String, _ move: Int?, _ terminal: Terminal) -> String {
    let mark = move.map { "⇢\($0) " } ?? ""
    return terminal.style.isOn
      ? terminal.style.removed(mark + visible(text)) : "[-\(mark)\(InvisibleCharacter.named(in: text))-]"
  }

  private static func added(_ text: String, _ move: Int?, _ terminal: Terminal) -> String {
    let mark = move.map { "\($0)⇢ " } ?? ""
    return terminal.style.isOn
      ? terminal.style.added(mark + visible(text)) : "{+\(mark)\(InvisibleCharacter.named(in: text))+}"
  }

  private static func shortened(_ text: String, _ context: Int, isFirst: Bool, isLast: Bool) -> String {
    let head = isFirst ? 0 : context
    let tail = isLast ? 0 : context
    // What is cut must be worth the mark that stands for it.
    guard text.count > head + tail + 8, !(isFirst && isLast) else { return text }
    return text.prefix(head) + " ⋯ " + text.suffix(tail)
  }

  /// A changed line break has no colour of its own, and neither has a character that nobody sees.
  private static func visible(_ text: String) -> String {
    InvisibleCharacter.named(in: text).split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "⏎\n")
  }
}
