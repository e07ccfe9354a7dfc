/// A Swift type that travels to and from PostgreSQL in the server's binary form.
///
/// A type that is stored as one simpler value adopts ``PostgresNewtype``, an enum of the database ``PostgresEnum``, a
/// composite ``PostgresComposite``; none of these asks for knowledge of bytes. Any other type can be taught here.
public protocol PostgresValue: Sendable {
  /// The type a parameter of this Swift type is declared as when its statement is prepared.
  static var postgresType: PostgresType { get }

  /// Whether a column of `type` can be read as this Swift type.
  static func accepts(_ type: PostgresType) -> Bool

  /// Writes the value's binary form.
  func encode(into parameter: inout ParameterWriter) throws(ValueError)

  /// Reads the value of one column.
  static func decode(_ column: ColumnValue) throws(ValueError) -> Self

  /// Whether the value can also be written as `type` where the server converts nothing: in COPY and in composites.
  static func writes(_ type: PostgresType) -> Bool

  /// Writes the binary form that `type` has, one of those that ``writes(_:)`` names.
  func encode(as type: PostgresType, into parameter: inout ParameterWriter) throws(ValueError)
}

extension PostgresValue {
  @inlinable public static func accepts(_ type: PostgresType) -> Bool { type == postgresType }

  public static func writes(_ type: PostgresType) -> Bool {
    let own = postgresType
    if own == type || own == .json && type == .jsonb || own == .text && String.writes(type) { return true }
    return own.askedName.map { type.isNamed($0) } ?? false
  }

  public func encode(as type: PostgresType, into parameter: inout ParameterWriter) throws(ValueError) {
    // jsonb is its text behind one byte that says the version of this form.
    if type == .jsonb, Self.postgresType == .json { parameter.append(UInt8(1)) }
    try encode(into: &parameter)
  }
}

/// Why a value cannot be sent, or a column cannot be read as the type asked for.
public struct ValueError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, in English, for logs.
  public let reason: String

  @inlinable public init(_ reason: String) { self.reason = reason }

  public var description: String { reason }
}

/// A type of yours that is stored as one simpler value: an identifier, a headline, a stage.
///
/// What `init(postgresValue:)` throws becomes a decoding error that names the statement and the column, so a stored
/// value that breaks the type's own rule is noticed where it is read.
public protocol PostgresNewtype: PostgresValue {
  associatedtype Stored: PostgresValue

  init(postgresValue: Stored) throws
  var postgresValue: Stored { get }
}

extension PostgresNewtype {
  @inlinable public static var postgresType: PostgresType { Stored.postgresType }
  @inlinable public static func accepts(_ type: PostgresType) -> Bool { Stored.accepts(type) }

  public func encode(into parameter: inout ParameterWriter) throws(ValueError) {
    try postgresValue.encode(into: &parameter)
  }

  public static func writes(_ type: PostgresType) -> Bool { Stored.writes(type) }

  public func encode(as type: PostgresType, into parameter: inout ParameterWriter) throws(ValueError) {
    try postgresValue.encode(as: type, into: &parameter)
  }

  @inlinable public static func decode(_ column: ColumnValue) throws(ValueError) -> Self {
    let stored = try Stored.decode(column)
    do {
      return try Self(postgresValue: stored)
    } catch {
      throw ValueError("is no \(Self.self): \(error)")
    }
  }
}

/// `nil` is NULL.
extension Optional: PostgresValue where Wrapped: PostgresValue {
  @inlinable public static var postgresType: PostgresType { Wrapped.postgresType }
  @inlinable public static func accepts(_ type: PostgresType) -> Bool { Wrapped.accepts(type) }

  public func encode(into parameter: inout ParameterWriter) throws(ValueError) {
    switch self {
    case .some(let value): try value.encode(into: &parameter)
    case .none: parameter.setNull()
    }
  }

  public static func writes(_ type: PostgresType) -> Bool { Wrapped.writes(type) }

  public func encode(as type: PostgresType, into parameter: inout ParameterWriter) throws(ValueError) {
    switch self {
    case .some(let value): try value.encode(as: type, into: &parameter)
    case .none: parameter.setNull()
    }
  }

  @inlinable public static func decode(_ column: ColumnValue) throws(ValueError) -> Self {
    column.isNull ? .none : .some(try Wrapped.decode(column))
  }
}
