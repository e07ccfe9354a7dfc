public import FoundationEssentials

/// A type whose arrays travel: each element says how an array of it is stored.
///
/// For most it is a PostgreSQL array of one dimension; an array of bytes is one `bytea`.
public protocol PostgresArrayElement: Sendable {
  static var arrayType: PostgresType { get }
  static func acceptsArray(_ type: PostgresType) -> Bool
  static func encodeArray(_ array: [Self], into parameter: inout ParameterWriter) throws(ValueError)
  static func decodeArray(_ column: ColumnValue) throws(ValueError) -> [Self]
}

extension Array: PostgresValue where Element: PostgresArrayElement {
  public static var postgresType: PostgresType { Element.arrayType }
  public static func accepts(_ type: PostgresType) -> Bool { Element.acceptsArray(type) }

  public func encode(into parameter: inout ParameterWriter) throws(ValueError) {
    try Element.encodeArray(self, into: &parameter)
  }

  public static func decode(_ column: ColumnValue) throws(ValueError) -> [Element] {
    try Element.decodeArray(column)
  }
}

extension UInt8: PostgresArrayElement {
  public static var arrayType: PostgresType { .bytea }
  public static func acceptsArray(_ type: PostgresType) -> Bool { type == .bytea }
  public static func encodeArray(_ array: [UInt8], into parameter: inout ParameterWriter) throws(ValueError) {
    parameter.append(array)
  }
  public static func decodeArray(_ column: ColumnValue) throws(ValueError) -> [UInt8] {
    [UInt8](try column.required())
  }
}

extension PostgresArrayElement where Self: PostgresValue {
  public static func acceptsArray(_ type: PostgresType) -> Bool {
    type == arrayType || PostgresType.elements[type].map { accepts($0) } ?? false
  }

  public static func encodeArray(_ array: [Self], into parameter: inout ParameterWriter) throws(ValueError) {
    guard let count = Int32(exactly: array.count) else { throw ValueError("the array has too many elements") }
    parameter.append(Int32(array.isEmpty ? 0 : 1))  // dimensions
    parameter.append(Int32(1))  // there may be NULLs
    parameter.append(postgresType.oid)
    guard !array.isEmpty else { return }
    parameter.append(count)
    parameter.append(Int32(1))  // the first index
    for element in array { try parameter.writeElement(element) }
  }

  public static func decodeArray(_ column: ColumnValue) throws(ValueError) -> [Self] {
    var reader = ArrayReader(rest: try column.required()[...])
    let dimensions = try reader.next()
    _ = try reader.next()
    let type = PostgresType(oid: UInt32(bitPattern: try reader.next()))
    guard accepts(type) else { throw ValueError("is an array of \(type), which is no \(Self.self)") }
    guard dimensions > 0 else { return [] }
    guard dimensions == 1 else { throw ValueError("is an array of \(dimensions) dimensions where one is expected") }
    let count = try reader.next()
    _ = try reader.next()
    var array: [Self] = []
    for _ in 0..<max(count, 0) {
      array.append(try decode(ColumnValue(type: type, bytes: try reader.nextElement())))
    }
    return array
  }
}

/// Walks the binary form of an array, and never past its end.
private struct ArrayReader {
  var rest: Slice<UnsafeRawBufferPointer>

  mutating func next() throws(ValueError) -> Int32 {
    let bytes = try take(4)
    return Int32(bigEndian: bytes.loadUnaligned(as: Int32.self))
  }

  mutating func nextElement() throws(ValueError) -> UnsafeRawBufferPointer? {
    let length = try next()
    return length < 0 ? nil : try take(Int(length))
  }

  private mutating func take(_ count: Int) throws(ValueError) -> UnsafeRawBufferPointer {
    guard rest.count >= count else { throw ValueError("is an array that ends too early") }
    defer { rest = rest.dropFirst(count) }
    return UnsafeRawBufferPointer(rebasing: rest.prefix(count))
  }
}

extension PostgresType {
  fileprivate static let elements: [PostgresType: PostgresType] = [
    .boolArray: .bool, .byteaArray: .bytea, .nameArray: .name, .int2Array: .int2, .int4Array: .int4,
    .textArray: .text, .bpcharArray: .bpchar, .varcharArray: .varchar, .int8Array: .int8, .float4Array: .float4,
    .float8Array: .float8, .dateArray: .date, .timestamptzArray: .timestamptz, .jsonArray: .json,
    .uuidArray: .uuid, .jsonbArray: .jsonb,
  ]
}

extension Bool: PostgresArrayElement { public static var arrayType: PostgresType { .boolArray } }
extension Int16: PostgresArrayElement { public static var arrayType: PostgresType { .int2Array } }
extension Int32: PostgresArrayElement { public static var arrayType: PostgresType { .int4Array } }
extension Int64: PostgresArrayElement { public static var arrayType: PostgresType { .int8Array } }
extension Int: PostgresArrayElement { public static var arrayType: PostgresType { .int8Array } }
extension Double: PostgresArrayElement { public static var arrayType: PostgresType { .float8Array } }
extension String: PostgresArrayElement { public static var arrayType: PostgresType { .textArray } }
extension JSON: PostgresArrayElement { public static var arrayType: PostgresType { .jsonArray } }
extension UUID: PostgresArrayElement { public static var arrayType: PostgresType { .uuidArray } }
extension Timestamp: PostgresArrayElement { public static var arrayType: PostgresType { .timestamptzArray } }
extension CalendarDate: PostgresArrayElement { public static var arrayType: PostgresType { .dateArray } }

/// An array of byte strings is an array of `bytea`.
extension Array: PostgresArrayElement where Element == UInt8 {
  public static var arrayType: PostgresType { .byteaArray }
}

extension Optional: PostgresArrayElement where Wrapped: PostgresValue & PostgresArrayElement {
  public static var arrayType: PostgresType { Wrapped.arrayType }
}

extension PostgresNewtype where Stored: PostgresArrayElement {
  /// Lets a newtype adopt `PostgresArrayElement` in one line.
  public static var arrayType: PostgresType { Stored.arrayType }
}
