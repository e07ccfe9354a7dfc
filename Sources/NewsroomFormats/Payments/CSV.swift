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

  static func rows(_ text: String) -> [[String]] { numberedRows(text).rows.map(\.fields) }

  /// The rows with the line on which each begins; empty ones do not count. `="6200"`, by which spreadsheets keep numbers as
  /// they are, is what stands in its quotes.
  ///
  /// - Returns: also the line of a row whose quotes nothing closes: it holds all that follows.
  static func numberedRows(
    _ text: String, separator: Unicode.Scalar = ","
  ) -> (rows: [(line: Int, fields: [String])], unclosed: Int?) {
    var rows: [(line: Int, fields: [String])] = []
    var row: [String] = []
    var field = ""
    var isQuoted = false
    var (line, began) = (1, 1)
    var rest = Array(text.unicodeScalars)[...]
    if rest.first == "\u{FEFF}" { rest.removeFirst() }
    func end() {
      row.append(field)
      field = ""
      if row != [""] { rows.append((began, row)) }
      row = []
    }
    while let scalar = rest.popFirst() {
      if isQuoted {
        if scalar == "\n" { line += 1 }
        if scalar != "\"" {
          field.unicodeScalars.append(scalar)
        } else if rest.first == "\"" {
          rest.removeFirst()
          field.append("\"")
        } else {
          isQuoted = false
        }
      } else if scalar == "\"", field.isEmpty || field == "=" {
        isQuoted = true
        field = ""
      } else if scalar == separator {
        row.append(field)
        field = ""
      } else if scalar == "\n" || scalar == "\r" {
        if scalar == "\r", rest.first == "\n" { rest.removeFirst() }
        end()
        line += 1
        began = line
      } else {
        field.unicodeScalars.append(scalar)
      }
    }
    if !field.isEmpty || !row.isEmpty { end() }
    return (rows, isQuoted ? began : nil)
  }
}
