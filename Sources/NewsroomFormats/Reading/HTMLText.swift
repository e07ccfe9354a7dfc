/// The words of a page or a letter that was sent as HTML. Nothing of it is kept but text: no script, style or address.
public enum HTMLText {
  public static func plain(_ html: String) -> String {
    var text = ""
    var rest = html[...]
    while let open = rest.firstIndex(of: "<") {
      text += rest[..<open]
      rest = rest[open...]
      if rest.hasPrefix("<!--") {
        rest = rest.firstRange(of: "-->").map { rest[$0.upperBound...] } ?? ""
        continue
      }
      guard let close = rest.firstIndex(of: ">") else { break }
      let tag = rest[rest.index(after: rest.startIndex)..<close].prefix { !$0.isWhitespace }.lowercased()
      rest = rest[rest.index(after: close)...]
      if ["script", "style", "title", "svg", "template"].contains(tag) {
        rest = end(of: tag, in: rest)
      } else if blocks.contains(tag.hasPrefix("/") ? String(tag.dropFirst()) : tag) {
        text += "\n"
      }
    }
    text += rest.hasPrefix("<") ? "" : rest
    return references(text)
  }

  private static let blocks: Set<String> = [
    "p", "div", "br", "br/", "li", "tr", "h1", "h2", "h3", "h4", "table", "blockquote", "section", "article", "hr",
  ]

  /// What comes after the end tag, whatever its capitals; nothing where there is none.
  private static func end(of tag: String, in rest: Substring) -> Substring {
    var rest = rest
    while let open = rest.firstRange(of: "</") {
      rest = rest[open.upperBound...]
      if rest.prefix(tag.count).lowercased() == tag {
        return rest.firstIndex(of: ">").map { rest[rest.index(after: $0)...] } ?? ""
      }
    }
    return ""
  }

  private static func references(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "&") {
      result += rest[..<open]
      rest = rest[rest.index(after: open)...]
      guard let close = rest.prefix(12).firstIndex(of: ";"), let character = character(rest[..<close]) else {
        result += "&"
        continue
      }
      result.append(character)
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  private static func character(_ name: Substring) -> Character? {
    let named: [Substring: Character] = [
      "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ldquo": "“", "rdquo": "”",
      "lsquo": "‘", "rsquo": "’", "mdash": "—", "hellip": "…", "middot": "·", "emsp": " ", "ensp": " ",
    ]
    if let character = named[name] { return character }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let value = digits.hasPrefix("x") || digits.hasPrefix("X") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap(Unicode.Scalar.init).map(Character.init)
  }
}
