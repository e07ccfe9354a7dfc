/// Refuses characters that do not show but change what a text is or how it is displayed.
///
/// Control characters break what reads the text later; overrides of the writing direction make a line show something else
/// than it says (Unicode Technical Report 36, section 2.6). They are refused, never dropped: the text may come from
/// somebody who meant them.
public enum TextSafety {
  /// A character that no text of ours may hold, and where it stands; line and column count from 1, columns in characters
  /// of Unicode (scalars).
  public struct Fault: Error, Hashable, Sendable {
    public let line: Int
    public let column: Int
    public let scalar: Unicode.Scalar

    /// The code point with its name, such as `U+202E RIGHT-TO-LEFT OVERRIDE`.
    public var name: String {
      let hex = String(scalar.value, radix: 16, uppercase: true)
      let code = "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
      let name = scalar.properties.name ?? Self.controls[scalar.value] ?? "CONTROL CHARACTER"
      return "\(code) \(name)"
    }

    /// The Unicode standard names controls only by alias.
    private static let controls: [UInt32: String] = [
      0x00: "NULL", 0x01: "START OF HEADING", 0x02: "START OF TEXT", 0x03: "END OF TEXT", 0x04: "END OF TRANSMISSION",
      0x05: "ENQUIRY", 0x06: "ACKNOWLEDGE", 0x07: "ALERT", 0x08: "BACKSPACE", 0x0B: "LINE TABULATION",
      0x0C: "FORM FEED", 0x0D: "CARRIAGE RETURN", 0x0E: "SHIFT OUT", 0x0F: "SHIFT IN", 0x18: "CANCEL",
      0x1A: "SUBSTITUTE", 0x1B: "ESCAPE", 0x7F: "DELETE", 0x85: "NEXT LINE",
    ]
  }

  /// The text with every line ending as a line feed. Tabs and line endings are the only controls that are let through.
  public static func checked(_ text: String) throws(Fault) -> String {
    var line = 1
    var column = 1
    var result = String.UnicodeScalarView()
    var scalars = text.unicodeScalars.makeIterator()
    var next = scalars.next()
    while let scalar = next {
      next = scalars.next()
      // The line feed that follows takes the place of both.
      if scalar == "\r", next == "\n" { continue }
      guard !isRefused(scalar) else { throw Fault(line: line, column: column, scalar: scalar) }
      result.append(scalar)
      if scalar == "\n" {
        line += 1
        column = 1
      } else {
        column += 1
      }
    }
    return String(result)
  }

  private static func isRefused(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
