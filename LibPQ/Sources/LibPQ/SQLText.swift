/// The text of a statement as it travels.
struct SQLText: Sendable, CustomStringConvertible {
  /// A literal of the program, which never changes or moves.
  let literal: StaticString?
  private let composed: String

  init(_ literal: StaticString) { (self.literal, composed) = (literal, "") }

  /// Composed anew each time, and so not worth being prepared under a name.
  init(composed: String) { (literal, self.composed) = (nil, composed) }

  var description: String { literal?.description ?? composed }
}
