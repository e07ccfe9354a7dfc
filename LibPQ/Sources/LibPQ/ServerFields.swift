/// What the server says of an error beside its words (PostgreSQL manual, 55.8), for logs and tools.
public struct ServerFields: Hashable, Sendable {
  /// How grave it is, in English whatever the server's language: `ERROR`, `FATAL`, `PANIC`.
  public let severity: String
  /// What might help, in the server's words.
  public let hint: String?
  /// The character of the statement where it arose, from 1.
  public let position: Int?
  /// Where it arose: the functions that were running, the line of a COPY.
  public let context: String?
  public let schema: String?
  public let table: String?
  public let column: String?
  public let dataType: String?
  public let constraint: String?

  public init(
    severity: String, hint: String? = nil, position: Int? = nil, context: String? = nil, schema: String? = nil,
    table: String? = nil, column: String? = nil, dataType: String? = nil, constraint: String? = nil
  ) {
    self.severity = severity
    self.hint = hint
    self.position = position
    self.context = context
    self.schema = schema
    self.table = table
    self.column = column
    self.dataType = dataType
    self.constraint = constraint
  }

  /// - Parameters:
  ///   - field: a field of the result by libpq's letter.
  ///   - ahead: how many characters stood before the caller's own text.
  init(_ field: (Unicode.Scalar) -> String?, ahead: Int) {
    self.init(
      severity: field("V") ?? field("S") ?? "ERROR", hint: field("H"),
      position: field("P").flatMap { Int($0) }.map { $0 - ahead }, context: field("W"), schema: field("s"),
      table: field("t"), column: field("c"), dataType: field("d"), constraint: field("n"))
  }
}

extension ServerFields {
  /// Kept apart, so that an error is small to pass on.
  final class Box: Hashable, Sendable {
    let fields: ServerFields
    init(_ fields: ServerFields) { self.fields = fields }
    static func == (one: Box, other: Box) -> Bool { one.fields == other.fields }
    func hash(into hasher: inout Hasher) { hasher.combine(fields) }
  }
}

extension DatabaseError {
  /// The same error as another kind, with words before the server's.
  func told(as kind: Kind, _ words: String) -> DatabaseError {
    DatabaseError(
      kind, "\(words): \(message)", sqlState: sqlState, detail: detail, statement: statement, server: server,
      connecting: connecting)
  }

  /// The same error, with why no connection came about.
  func connecting(_ fault: ConnectFault) -> DatabaseError {
    DatabaseError(
      kind, message, sqlState: sqlState, detail: detail, statement: statement, server: server, connecting: fault)
  }
}
