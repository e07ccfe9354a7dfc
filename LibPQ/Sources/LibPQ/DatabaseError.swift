/// What went wrong between us and the database, sorted by what the caller can do about it.
public struct DatabaseError: Error, Hashable, Sendable {
  /// The kinds a caller must choose between.
  public enum Kind: Hashable, Sendable {
    /// Somebody else changed the same rows at the same time (40001, 40P01): read again and try again.
    case conflict
    /// The schema refused the row (23xxx). For a `not null`, `name` is the column's.
    case constraint(name: String, violation: Violation)
    /// The caller's task was cancelled; the work had not begun, or was stopped and rolled back.
    case cancelled
    /// It took too long: the unit's deadline passed, or the server stopped the statement (57014, 55P03) or the idle
    /// transaction (25P03). Nothing of a transaction was done.
    case timeout
    /// The database cannot be reached, is starting or stopping, or takes no more work now; nothing was done.
    case unavailable
    /// A value that the statement cannot work with (class 22): out of range, divided by zero, no number, no date.
    case badData
    /// The database takes reads only: a standby, or set so by its operator (25006).
    case readOnly
    /// The server has no space left on its disk (53100).
    case diskFull
    /// The connection was lost while a commit, or a statement that commits by itself, was on its way: it may have
    /// happened or not. Never said of what only reads.
    case unknownOutcome
    /// A column does not hold what the code that reads it expects.
    case decoding(column: String)
    /// A value cannot be sent: the parameter's number, from 1.
    case parameter(Int)
    /// Anything else; `sqlState` says what.
    case other
  }

  /// Which promise of the schema a row would have broken.
  public enum Violation: Hashable, Sendable {
    case unique, foreignKey, check, notNull, exclusion, other
  }

  public let kind: Kind
  /// The server's five-character code, where it gave one.
  public let sqlState: String?
  /// The server's or libpq's own words, for logs; never for readers.
  public let message: String
  /// What the server adds, such as the key that exists already, or where it was: the line and column of a COPY.
  public let detail: String?
  /// The SQL that failed, where one did.
  public let statement: String?
  private let box: ServerFields.Box?
  private let connectingBox: ConnectFault.Box?

  /// What else the server said of it; nil where the error is not the server's.
  public var server: ServerFields? { box?.fields }
  /// Why no connection came about, where that is what went wrong.
  public var connecting: ConnectFault? { connectingBox?.fault }

  public init(
    _ kind: Kind, _ message: String, sqlState: String? = nil, detail: String? = nil, statement: String? = nil,
    server: ServerFields? = nil, connecting: ConnectFault? = nil
  ) {
    box = server.map { ServerFields.Box($0) }
    connectingBox = connecting.map { ConnectFault.Box($0) }
    self.kind = kind
    self.sqlState = sqlState
    self.message = message
    self.detail = detail
    self.statement = statement
  }

  /// Whether a unique key, named or any, refused the row because it exists already.
  public func isUniqueViolation(of name: String? = nil) -> Bool {
    guard case .constraint(let refusing, .unique) = kind else { return false }
    return name == nil || name == refusing
  }
}

extension DatabaseError: CustomStringConvertible {
  public var description: String {
    var text = message
    if let sqlState { text += " [\(sqlState)]" }
    if let detail { text += " (\(detail))" }
    if let hint = server?.hint { text += " (hint: \(hint))" }
    if let statement { text += " in: \(statement)" }
    return text
  }
}

extension DatabaseError.Kind {
  /// The kind that a SQLSTATE belongs to (PostgreSQL manual, appendix A).
  init(sqlState: String, subject: String) {
    switch sqlState {
    case "40001", "40P01": self = .conflict
    case "23505": self = .constraint(name: subject, violation: .unique)
    case "23503": self = .constraint(name: subject, violation: .foreignKey)
    case "23514": self = .constraint(name: subject, violation: .check)
    case "23502": self = .constraint(name: subject, violation: .notNull)
    case "23P01": self = .constraint(name: subject, violation: .exclusion)
    case "57014", "55P03", "25P03": self = .timeout
    case "57P01", "57P02", "57P03", "53300": self = .unavailable
    case "25006": self = .readOnly
    case "53100": self = .diskFull
    case _ where sqlState.hasPrefix("22"): self = .badData
    case _ where sqlState.hasPrefix("23"): self = .constraint(name: subject, violation: .other)
    case "08P01": self = .other  // a fault of ours, not of the network
    case _ where sqlState.hasPrefix("08"): self = .unavailable
    default: self = .other
    }
  }
}
