/// What was typed, cut into words and signs.
struct SearchWords {
  enum Word: Hashable {
    /// A word without quotation marks, which may name a field.
    case plain(String)
    /// What stood in quotation marks, and the name of the field before them.
    case quoted(String, field: String?)
    case or
    case without
    case open
    case close
  }

  private(set) var words: [Word] = []

  init(_ typed: String) throws(SearchFault) {
    let scalars = Array(typed.unicodeScalars)
    var place = 0
    var plain = String.UnicodeScalarView()
    func isBreak(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }
    func isAtStart() -> Bool { plain.isEmpty }

    while place < scalars.count {
      let scalar = scalars[place]
      if isBreak(scalar) {
        end(&plain)
      } else if let closing = Self.quotations[scalar] {
        let rest = scalars[(place + 1)...]
        guard let end = rest.firstIndex(where: { closing.contains($0) }) else { throw .openQuotation }
        let text = String(String.UnicodeScalarView(scalars[(place + 1)..<end]))
        let before = String(plain)
        if let last = before.unicodeScalars.last, Self.colons.contains(last) {
          words.append(.quoted(text, field: String(String.UnicodeScalarView(before.unicodeScalars.dropLast()))))
          plain = String.UnicodeScalarView()
        } else {
          self.end(&plain)
          words.append(.quoted(text, field: nil))
        }
        place = end
      } else if "(（".unicodeScalars.contains(scalar) {
        end(&plain)
        words.append(.open)
      } else if ")）".unicodeScalars.contains(scalar) {
        end(&plain)
        words.append(.close)
      } else if isAtStart(), "-－−".unicodeScalars.contains(scalar), place + 1 < scalars.count,
        !isBreak(scalars[place + 1])
      {
        words.append(.without)
      } else if isAtStart(), "|｜".unicodeScalars.contains(scalar) {
        words.append(.or)
      } else {
        plain.append(scalar)
      }
      place += 1
    }
    end(&plain)
  }

  private mutating func end(_ plain: inout String.UnicodeScalarView) {
    let word = String(plain)
    if !word.isEmpty { words.append(word == "OR" ? .or : .plain(word)) }
    plain = String.UnicodeScalarView()
  }

  static let colons: Set<Unicode.Scalar> = [":", "："]

  private static let quotations: [Unicode.Scalar: Set<Unicode.Scalar>] = [
    "\"": ["\""], "“": ["”"], "「": ["」"], "『": ["』"], "＂": ["＂"],
  ]
}
