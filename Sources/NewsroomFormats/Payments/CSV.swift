import Editorial

/// Comma-separated values (RFC 4180). Whatever writes such a file writes it here.
enum CSV {
  /// One line. A cell that a spreadsheet would run gets an apostrophe before it, which makes it text (CWE-1236).
  static func line(_ fields: [String]) -> String { fields.map(cell).joined(separator: ",") + "\r\n" }

  private static func cell(_ field: String) -> String {
    let text = Spreadsheet.runs(field) ? "'" + field : field
    // By scalars: a comma with an accent on it is another character, but still a comma to whoever reads the file.
    let special: Set<Unicode.Scalar> = [
      ",", "\"", "\r", "\n", "\t", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}",
    ]
    guard text.unicodeScalars.contains(where: special.contains) else { return text }
    var quoted = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted.append(scalar) }
      quoted.append(scalar)
    }
    quoted.append("\"")
    return String(quoted)
  }

  static func rows(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var field = ""
    var isQuoted = false
    var rest = Array(text.unicodeScalars)[...]
    if rest.first == "\u{FEFF}" { rest.removeFirst() }
    while let scalar = rest.popFirst() {
      if isQuoted {
        if scalar != "\"" {
          field.unicodeScalars.append(scalar)
        } else if rest.first == "\"" {
          rest.removeFirst()
          field.append("\"")
        } else {
          isQuoted = false
        }
      } else if scalar == "\"", field.isEmpty {
        isQuoted = true
      } else if scalar == "," {
        row.append(field)
        field = ""
      } else if scalar == "\n" || scalar == "\r" {
        if scalar == "\r", rest.first == "\n" { rest.removeFirst() }
        row.append(field)
        field = ""
        if row != [""] { rows.append(row) }
        row = []
      } else {
        field.unicodeScalars.append(scalar)
      }
    }
    if !field.isEmpty || !row.isEmpty { rows.append(row + [field]) }
    return rows
  }
}
