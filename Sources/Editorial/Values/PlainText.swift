/// Why a text cannot be taken. Nothing is repaired silently: the writer is told what is wrong, and where.
public enum TextFault: Error, Hashable, Sendable {
  case empty(TextField)
  case tooLong(TextField, limit: Int, actual: Int)
  /// A line break where one line is wanted.
  case lineBreak(TextField)
  /// A control character, NUL included; `line` and `column` count from 1.
  case control(TextField, scalar: UInt32, line: Int, column: Int)
  /// A character that turns the reading direction, and so can make a text read differently from what it says
  /// (Unicode TR 36, "bidirectional text spoofing").
  case directionOverride(TextField, scalar: UInt32, line: Int, column: Int)
  /// More marks on one letter than any language writes, at their first too many; comparing such a text costs the square.
  case endlessMarks(TextField, line: Int, column: Int)
  /// Letters, digits, `-`, `_` and `.` only; for names that people type.
  case notAName(TextField)
  /// It would be run as a formula by the spreadsheet in which the bank's file is opened.
  case formula(TextField)
}

/// The texts that people type, for saying which of them is meant.
public enum TextField: String, Hashable, Sendable, CaseIterable {
  case headline, deck, body, byline, source, editor, originalTitle, reason, note, column, newsroom, person, penName
  case evidence, label, party, address, caption, photographer, site
}

extension TextField {
  /// The longest text taken, in characters (extended grapheme clusters).
  var limit: Int {
    switch self {
    case .body: 200_000
    case .deck, .note, .reason, .evidence, .caption: 2_000
    case .address: 2_000
    case .headline, .originalTitle: 200
    case .byline, .source, .editor, .column, .newsroom, .person, .penName, .label, .party, .photographer, .site: 100
    }
  }
}

enum PlainText {
  /// `text` without its surrounding white space, if it is one line that a page may print.
  static func line(_ text: some StringProtocol, as field: TextField) throws(TextFault) -> String {
    let line = text.trimmed
    guard !line.isEmpty else { throw .empty(field) }
    guard !line.contains(where: \.isNewline) else { throw .lineBreak(field) }
    try check(line, as: field)
    return line
  }

  /// Refuses controls, direction overrides, endless marks and texts over the field's limit.
  static func check(_ text: String, as field: TextField) throws(TextFault) {
    var line = 1
    var column = 1
    var marks = EndlessMarks.Run()
    for scalar in text.unicodeScalars {
      guard !marks.isEndless(with: scalar) else { throw .endlessMarks(field, line: line, column: column) }
      switch scalar.value {
      case 0x0A:
        line += 1
        column = 0
      case 0x09: break
      case 0x00...0x1F, 0x7F...0x9F: throw .control(field, scalar: scalar.value, line: line, column: column)
      case 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0x061C:
        throw .directionOverride(field, scalar: scalar.value, line: line, column: column)
      default: break
      }
      column += 1
    }
    let count = text.count
    guard count <= field.limit else { throw .tooLong(field, limit: field.limit, actual: count) }
  }
}

extension StringProtocol {
  /// Without white space at either end; the ideographic space counts. Empty where nothing of it would be seen.
  var trimmed: String {
    guard !isBlank, let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
