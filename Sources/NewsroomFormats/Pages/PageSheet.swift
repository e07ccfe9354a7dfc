/// What a page's own style sheet says, as far as anybody must know.
enum PageSheet {
  /// Names that a rule of the simplest kind hides: `.hide, .sr { display: none }`.
  static func hiddenNames(_ sheet: String) -> [String] {
    sheet.lowercased().split(separator: "}").prefix(4_000).flatMap { rule -> [String] in
      let parts = rule.split(separator: "{", maxSplits: 1)
      guard parts.count == 2, !parts[0].contains("@"), parts[1].filter({ !$0.isWhitespace }).contains("display:none")
      else { return [] }
      return parts[0].split(separator: ",").map { $0.filter { !$0.isWhitespace } }.filter { name in
        (name.hasPrefix(".") || name.hasPrefix("#"))
          && name.dropFirst().allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
      }
    }
  }

  /// Whether it hides an element by its class or id.
  static func hides(_ attributes: [String: String], _ hidden: Set<String>) -> Bool {
    guard !hidden.isEmpty else { return false }
    let classes = (attributes["class"] ?? "").lowercased().split(whereSeparator: \.isWhitespace)
    return classes.contains { hidden.contains("." + $0) }
      || attributes["id"].map { hidden.contains("#" + $0.lowercased()) } == true
  }
}
