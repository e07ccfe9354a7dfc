/// SQL put together from literals, values and names, none of which can become what it is not.
///
/// A value that is interpolated becomes a parameter; a name is quoted; another `SQL` is taken in with its own values. No
/// `String` becomes SQL, so what a person typed cannot.
///
/// ```swift
/// let order: SQL = newestFirst ? "order by saved desc" : "order by saved"
/// let pages = try connection.query(
///   composed: "select id, title from page \(SQL.conditions(
///     "newsroom = \(newsroom)", title.map { "title like \($0)" })) \(order)", as: Page.self)
/// ```
///
/// Such a statement is parsed anew each time: a literal with `$1` is faster where its text is always the same.
public struct SQL: Sendable, ExpressibleByStringInterpolation {
  enum Piece: Sendable {
    case text(String)
    case value(any PostgresValue)
    case refused(String)
  }

  private(set) var pieces: [Piece] = []

  init(pieces: [Piece]) { self.pieces = pieces }

  public init(stringLiteral text: StaticString) { pieces = [.text(text.description)] }
  public init(stringInterpolation: StringInterpolation) { pieces = stringInterpolation.pieces }

  public struct StringInterpolation: StringInterpolationProtocol {
    var pieces: [Piece] = []

    public init(literalCapacity: Int, interpolationCount: Int) { pieces.reserveCapacity(2 * interpolationCount + 1) }

    public mutating func appendLiteral(_ literal: StaticString) { pieces.append(.text(literal.description)) }

    /// A value, which becomes a parameter.
    public mutating func appendInterpolation(_ value: some PostgresValue) { pieces.append(.value(value)) }

    /// A value or NULL.
    public mutating func appendInterpolation<T: PostgresValue>(_ value: T?) { pieces.append(.value(value)) }

    /// SQL with its own values.
    public mutating func appendInterpolation(_ other: SQL) { pieces += other.pieces }

    /// A name of a table, column or schema, quoted: `\(name: column)`; several are joined by dots.
    public mutating func appendInterpolation(name part: String...) {
      pieces += part.enumerated().flatMap { place, part in
        (place > 0 ? [.text(".")] : []) + [SQL.quoted(part)]
      }
    }
  }

  private static func quoted(_ name: String) -> Piece {
    guard !name.isEmpty, !name.utf8.contains(0) else { return .refused("\"\(name)\" is no name that PostgreSQL has") }
    return .text("\"" + name.replacing("\"", with: "\"\"") + "\"")
  }

  /// Nothing, for a part that is left out.
  public static let empty = SQL(pieces: [])

  /// Whether there is nothing in it.
  public var isEmpty: Bool { pieces.isEmpty }

  /// `where` and all conditions that are there, joined by `and`; nothing where none is.
  public static func conditions(_ condition: SQL?...) -> SQL {
    let given = condition.compactMap { $0 }.filter { !$0.isEmpty }.map {
      SQL(pieces: [.text("(")] + $0.pieces + [.text(")")])
    }
    return given.isEmpty ? empty : SQL(pieces: [.text("where ")] + given.joined(separator: " and ").pieces)
  }
}

extension Sequence<SQL> {
  /// All of them, with the separator between.
  public func joined(separator: SQL) -> SQL {
    SQL(pieces: enumerated().flatMap { place, part in place > 0 ? separator.pieces + part.pieces : part.pieces })
  }
}

extension SQL {
  /// The text with its parameters numbered, and their values.
  func composed() throws(DatabaseError) -> (text: SQLText, values: [any PostgresValue]) {
    var (text, values) = ("", [any PostgresValue]())
    for piece in pieces {
      switch piece {
      case .text(let part): text += part
      case .value(let value):
        values.append(value)
        text += "$\(values.count)"
      case .refused(let reason): throw DatabaseError(.other, reason, statement: text)
      }
    }
    return (SQLText(composed: text), values)
  }
}
