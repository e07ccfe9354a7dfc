/// A letter with names in braces where values come; the first line is the subject.
struct TextTemplate {
  let text: String

  /// The names that stand in braces, in order.
  var names: [String] {
    text.split(separator: "{").dropFirst().compactMap { part in
      part.firstIndex(of: "}").map { String(part[..<$0]) }
    }
  }

  /// Filled in, in one pass, so that a value that has braces in it stays as it is.
  func letter(_ values: [String: String]) -> (subject: String, body: String) {
    var filled = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      filled += rest[..<open]
      let name = String(rest[rest.index(after: open)..<close])
      filled += values[name].map { $0.replacing("\n", with: " ") } ?? "{\(name)}"
      rest = rest[rest.index(after: close)...]
    }
    filled += rest
    let parts = filled.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    return (
      parts.first.map(String.init) ?? "", parts.count > 1 ? String(parts[1].drop { $0.isNewline }) : filled
    )
  }
}
