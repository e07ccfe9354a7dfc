public import FoundationEssentials

extension String: PostgresValue {
  @inlinable public static var postgresType: PostgresType { .text }

  @inlinable public static func accepts(_ type: PostgresType) -> Bool {
    type == .text || type == .varchar || type == .bpchar || type == .name
  }

  public func encode(into parameter: inout ParameterWriter) throws(ValueError) { try parameter.append(self) }
  @inlinable public static func decode(_ column: ColumnValue) throws(ValueError) -> String { try column.text() }
}

/// A JSON text, read from `json` and `jsonb` columns alike.
///
/// As a parameter it is declared `json`, which the server assigns to either kind of column; a `json` column keeps the
/// text as it was written.
public struct JSON: PostgresValue, Hashable {
  /// The JSON text; the server checks that it is well formed.
  public let text: String

  @inlinable public init(_ text: String) { self.text = text }

  /// The text's UTF-8 bytes, as JSON decoders like to have them.
  public var utf8: [UInt8] { Array(text.utf8) }

  @inlinable public static var postgresType: PostgresType { .json }
  @inlinable public static func accepts(_ type: PostgresType) -> Bool { type == .json || type == .jsonb }
  public func encode(into parameter: inout ParameterWriter) throws(ValueError) { try parameter.append(text) }

  @inlinable public static func decode(_ column: ColumnValue) throws(ValueError) -> JSON {
    guard column.type == .jsonb else { return JSON(try column.text()) }
    // jsonb is its text behind one byte that says the version of this form.
    guard try column.required().first == 1 else { throw ValueError("is jsonb in an unknown binary version") }
    return JSON(try column.text(droppingFirst: 1))
  }
}

extension UUID: PostgresValue {
  @inlinable public static var postgresType: PostgresType { .uuid }

  public func encode(into parameter: inout ParameterWriter) throws(ValueError) {
    withUnsafeBytes(of: uuid) { parameter.bytes.append(contentsOf: $0) }
  }

  @inlinable public static func decode(_ column: ColumnValue) throws(ValueError) -> UUID {
    let bytes = try column.required()
    guard bytes.count == 16 else { throw ValueError("has \(bytes.count) bytes where a uuid has 16") }
    return UUID(uuid: bytes.loadUnaligned(as: uuid_t.self))
  }
}
