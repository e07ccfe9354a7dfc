/// Data for machines inside a page. Fields are written in the order they were added, so that the same article always
/// gives the same page.
///
/// No `<`, `>` or `&` stands in it as such, nor a line separator: it can neither end the `script` element that holds it
/// nor be taken for markup by an XML parser.
struct JSONTable {
  private var fields: [String] = []

  init() {}

  /// A thing of schema.org.
  init(_ type: String, name: String) {
    add("@type", type)
    add("name", name)
  }

  var written: String { "{" + fields.joined(separator: ",") + "}" }

  /// A field without a value is left out.
  mutating func add(_ name: String, _ text: String?) {
    if let text { put(name, Self.quoted(text)) }
  }

  mutating func add(_ name: String, number: Int) { put(name, "\(number)") }

  mutating func add(_ name: String, _ table: JSONTable?) {
    if let table { put(name, table.written) }
  }

  mutating func add(_ name: String, _ texts: [String]) { put(name, texts.map(Self.quoted)) }

  mutating func add(_ name: String, _ tables: [JSONTable]) { put(name, tables.map(\.written)) }

  private mutating func put(_ name: String, _ items: [String]) {
    if !items.isEmpty { put(name, "[" + items.joined(separator: ",") + "]") }
  }

  private mutating func put(_ name: String, _ value: String) { fields.append("\(Self.quoted(name)):\(value)") }

  private static func quoted(_ text: String) -> String {
    var quoted = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\", "<", ">", "&", "'", "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}",
        "\u{FFFE}", "\u{FFFF}":
        let digits = String(scalar.value, radix: 16)
        quoted.append(contentsOf: "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".unicodeScalars)
      default: quoted.append(scalar)
      }
    }
    quoted.append("\"")
    return String(quoted)
  }
}
