/// The text of a statement as it travels.
enum SQLText: Sendable, CustomStringConvertible {
  /// A literal of the program, which never changes or moves.
  case literal(StaticString)
  /// Composed anew each time, and so not worth being prepared under a name.
  case composed(String)

  init(_ literal: StaticString) { self = .literal(literal) }
  init(composed: String) { self = .composed(composed) }

  var literal: StaticString? {
    if case .literal(let text) = self { text } else { nil }
  }

  var description: String {
    switch self {
    case .literal(let text): text.description
    case .composed(let text): text
    }
  }
}
