/// What spreadsheet programs do with a cell of a file that they open.
public enum Spreadsheet {
  /// Whether a cell with this text would be run as a formula, and not shown: it begins with `=`, `+`, `-`, `@`, a tab or
  /// a return, or with the full-width form of one of the signs, which Chinese and Japanese editions take for the same.
  /// Spaces before it do not help: some programs drop them.
  public static func runs(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first(where: { $0 != " " && $0 != "\u{3000}" && $0 != "\u{FEFF}" }) else {
      return false
    }
    return ["=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}"].contains(first)
  }
}
