public import Editorial

/// A difference as a piece of HTML: `del` and `ins`, as browsers and screen readers know them.
public enum DifferenceHTML {
  /// What moved has the class `moved`, and both its places the same `data-move`. Line breaks are kept as they are;
  /// characters that nobody sees are named in what changed.
  ///
  /// - Parameter isStyled: whether it brings the style along by which line breaks show; a page with a style sheet of its own
  ///   says so there.
  public static func text(_ difference: TextDifference, isStyled: Bool = true) -> String {
    let inner = difference.passages.map { passage in
      switch passage.run {
      case .equal(let text): escaped(text)
      case .deleted(let text): "<del\(attributes(passage.move))>\(escaped(InvisibleCharacter.named(in: text)))</del>"
      case .inserted(let text): "<ins\(attributes(passage.move))>\(escaped(InvisibleCharacter.named(in: text)))</ins>"
      }
    }
    let style = isStyled ? " style=\"white-space: pre-wrap\"" : ""
    return "<div class=\"difference\"\(style)>\(inner.joined())</div>"
  }

  private static func attributes(_ move: Int?) -> String {
    move.map { " class=\"moved\" data-move=\"\($0)\"" } ?? ""
  }

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { escaped, character in
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.append(character)
      }
    }
  }
}
