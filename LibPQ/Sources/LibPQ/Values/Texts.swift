public import FoundationEssentials

extension String: PostgresValue {
  @inlinable public static var postgresType: PostgresType { .text }

  /// Also an enum's label, `citext`, `xml` and `"char"`.
  @inlinable public static func accepts(_ type: PostgresType) -> Bool {
    type == .text || type == .varchar || type == .bpchar || type == .name || isOtherText(type)
  }

  public static func writes(_ type: PostgresType) -> Bool { accepts(type) && type != .char }

  public func encode(into parameter: inout ParameterWriter) throws(ValueError) { try parameter.append(self) }
  @inlinable public static func decode(_ column: ColumnValue) throws(ValueError) -> String { try column.text() }

  /// What travels as text although it is called otherwise.
  @usableFromInline
  static func isOtherText(_ type: PostgresType) -> Bool {
    // The last is what a quoted literal is before anything says what it is.
    if type == .xml || type == .char || type.oid == 705 { return true }
    guard let shape = type.shape, shape.element == 0 else { return false }
    return shape.kind == .enumeration || shape.kind == .base && shape.name == "citext"
  }
}

/// The server's type `"char"`, of the catalogues: one byte.
public struct OneByteCharacter: PostgresValue, Hashable, ExpressibleByUnicodeScalarLiteral {
  public let byte: UInt8

  public init(byte: UInt8) { self.byte = byte }
  public init(unicodeScalarLiteral scalar: Unicode.Scalar) {
    precondition(scalar.isASCII, "a \"char\" is one byte")
    byte = UInt8(truncatingIfNeeded: scalar.value)
  }

  public static var postgresType: PostgresType { .char }
  public func encode(into parameter: inout ParameterWriter) throws(ValueError) { parameter.append(byte) }
  public static func decode(_ column: ColumnValue) throws(ValueError) -> OneByteCharacter {
    OneByteCharacter(byte: try column.integer(UInt8.self))
  }
}

extension OneByteCharacter: PostgresArrayElement { public static var arrayType: PostgresType { .charArray } }

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
