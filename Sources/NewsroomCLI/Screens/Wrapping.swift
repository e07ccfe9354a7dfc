/// Sentences broken into lines for a terminal: Latin words stay whole, Chinese breaks anywhere but before a mark that
/// closes. What is carried over is indented below its beginning.
enum Wrapping {
  /// `text` unchanged where nobody sees lines wrap, because the output goes into a pipe or file.
  static func wrap(_ text: String, for terminal: Terminal) -> String {
    guard let width = terminal.width else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line(String($0), width) }.joined(separator: "\n")
  }

  /// The lines of a text within so many columns.
  static func fold(_ text: String, within width: Int) -> [String] {
    var lines: [String] = []
    var current = ""
    for piece in pieces(text) {
      if !current.isEmpty, DisplayWidth.of(current) + DisplayWidth.of(trimmedEnd(piece)) > width {
        lines.append(trimmedEnd(current))
        current = ""
      }
      current += piece
    }
    return lines + [trimmedEnd(current)]
  }

  private static func line(_ line: String, _ width: Int) -> String {
    let lead = line.prefix { $0 == " " }.count
    return wrap(line, within: width, indent: min(lead + 2, width / 2)).joined(separator: "\n")
  }

  /// The lines of one, the later ones behind so many blanks.
  static func wrap(_ line: String, within width: Int, indent blanks: Int) -> [String] {
    guard DisplayWidth.of(line) > width else { return [line] }
    let indent = String(repeating: " ", count: blanks)
    var lines: [String] = []
    var current = ""
    for piece in pieces(line) {
      if DisplayWidth.of(current) + DisplayWidth.of(piece.drop { $0 == " " }) > width,
        !current.allSatisfy({ $0 == " " })
      {
        lines.append(trimmedEnd(current))
        current = indent + piece.drop { $0 == " " }
      } else {
        current += piece
      }
    }
    return lines + [trimmedEnd(current)]
  }

  /// The stretches between which a line may break; spaces belong to the stretch before them.
  private static func pieces(_ line: String) -> [String] {
    var pieces: [String] = []
    var previous: Character?
    for character in line {
      if let previous, !mayBreak(between: previous, character), !pieces.isEmpty {
        pieces[pieces.count - 1].append(character)
      } else {
        pieces.append(String(character))
      }
      previous = character
    }
    return pieces
  }

  private static func mayBreak(between one: Character, _ other: Character) -> Bool {
    if other == " " || closing.contains(other) || opening.contains(one) { return false }
    return one == " " || DisplayWidth.of(one) == 2 || DisplayWidth.of(other) == 2
  }

  private static let closing: Set<Character> = ["，", "。", "；", "：", "、", "！", "？", "）", "”", "》", "」", "】", "’", "…"]
  private static let opening: Set<Character> = ["（", "“", "《", "「", "【", "‘"]

  private static func trimmedEnd(_ text: String) -> String {
    String(text.reversed().drop { $0 == " " }.reversed())
  }
}
