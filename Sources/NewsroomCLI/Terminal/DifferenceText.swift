internal import Editorial

extension TextDifference {
  /// The difference for reading at a glance: in colour on a terminal, as `[-old-]{+new+}` elsewhere.
  ///
  /// Of what stayed, `context` characters are shown on either side of a change; a longer stretch is cut with ⋯.
  func text(for terminal: Terminal, context: Int = 24) -> String {
    runs.enumerated().map { index, run in
      switch run {
      case .equal(let text): Self.shortened(text, context, isFirst: index == 0, isLast: index == runs.count - 1)
      case .deleted(let text): terminal.style.isOn ? terminal.style.removed(Self.visible(text)) : "[-\(text)-]"
      case .inserted(let text): terminal.style.isOn ? terminal.style.added(Self.visible(text)) : "{+\(text)+}"
      }
    }.joined()
  }

  private static func shortened(_ text: String, _ context: Int, isFirst: Bool, isLast: Bool) -> String {
    let head = isFirst ? 0 : context
    let tail = isLast ? 0 : context
    // What is cut must be worth the mark that stands for it.
    guard text.count > head + tail + 8, !(isFirst && isLast) else { return text }
    return text.prefix(head) + " ⋯ " + text.suffix(tail)
  }

  /// A changed line break has no colour of its own.
  private static func visible(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "⏎\n")
  }
}
