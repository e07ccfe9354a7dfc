public import FoundationEssentials

/// A type whose arrays travel: each element says how an array of it is stored.
///
/// For most it is a PostgreSQL array of one dimension; an array of bytes is one `bytea`.
public protocol PostgresArrayElement: Sendable {
  static var arrayType: PostgresType { get }
  static func acceptsArray(_ type: PostgresType) -> Bool
  static func encodeArray(_ array: [Self], into parameter: inout ParameterWriter) throws(ValueError)
  /// Writes it as an array of another type; see ``PostgresValue/encode(as:into:)``.
  static func encodeArray(
    _ array: [Self], as type: PostgresType, into parameter: inout ParameterWriter
  ) throws(ValueError)
  static func writesArray(_ type: PostgresType) -> Bool
  static func decodeArray(_ column: ColumnValue) throws(ValueError) -> [Self]
}

extension PostgresArrayElement {
  public static func writesArray(_ type: PostgresType) -> Bool { type == arrayType }

  public static func encodeArray(
    _ array: [Self], as type: PostgresType, into parameter: inout ParameterWriter
  ) throws(ValueError) {
    try encodeArray(array, into: &parameter)
  }
}

extension PostgresArrayElement where Self: PostgresValue {
  public static func writesArray(_ type: PostgresType) -> Bool { type.elementOfArray.map { writes($0) } ?? false }
}

extension Array: PostgresValue where Element: PostgresArrayElement {
  public static var postgresType: PostgresType { Element.arrayType }
  public static func accepts(_ type: PostgresType) -> Bool { Element.acceptsArray(type) }

  public func encode(into parameter: inout ParameterWriter) throws(ValueError) {
    try Element.encodeArray(self, into: &parameter)
  }

  public static func writes(_ type: PostgresType) -> Bool { Element.writesArray(type) }

  public func encode(as type: PostgresType, into parameter: inout ParameterWriter) throws(ValueError) {
    try Element.encodeArray(self, as: type, into: &parameter)
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
    if type == arrayType { return true }
    return type.elementOfArray.map { accepts($0) } ?? false
  }

  public static func encodeArray(_ array: [Self], into parameter: inout ParameterWriter) throws(ValueError) {
    try PostgresArray(array).encode(into: &parameter)
  }

  public static func encodeArray(
    _ array: [Self], as type: PostgresType, into parameter: inout ParameterWriter
  ) throws(ValueError) {
    try PostgresArray(array).encode(as: type, into: &parameter)
  }

  public static func decodeArray(_ column: ColumnValue) throws(ValueError) -> [Self] {
    let array = try PostgresArray<Self>.decode(column)
    guard array.dimensions.count < 2 else {
      throw ValueError(
        "is an array of \(array.dimensions.count) dimensions where one is expected: read it as a PostgresArray")
    }
    return array.elements
  }
}

extension PostgresType {
  private static let elements: [PostgresType: PostgresType] = [
    .boolArray: .bool, .byteaArray: .bytea, .nameArray: .name, .int2Array: .int2, .int4Array: .int4,
    .textArray: .text, .bpcharArray: .bpchar, .varcharArray: .varchar, .int8Array: .int8, .float4Array: .float4,
    .float8Array: .float8, .dateArray: .date, .timestamptzArray: .timestamptz, .jsonArray: .json,
    .uuidArray: .uuid, .jsonbArray: .jsonb, .charArray: .char, .oidArray: .oid, .cidrArray: .cidr, .inetArray: .inet,
    .timeArray: .time, .timestampArray: .timestamp, .intervalArray: .interval, .numericArray: .numeric,
    .recordArray: .record, .int4rangeArray: .int4range, .numrangeArray: .numrange, .tsrangeArray: .tsrange,
    .tstzrangeArray: .tstzrange, .daterangeArray: .daterange, .int8rangeArray: .int8range,
  ]

  /// What an array's elements can be read as; nil for what is no array.
  var elementOfArray: PostgresType? { declaredElement?.underlying }

  /// What an array says that its elements are.
  var declaredElement: PostgresType? {
    if oid < Self.firstOwn { return Self.elements[self] }
    guard let shape, shape.element != 0 else { return nil }
    return part(shape.element)
  }
}

extension Bool: PostgresArrayElement { public static var arrayType: PostgresType { .boolArray } }
extension Int16: PostgresArrayElement { public static var arrayType: PostgresType { .int2Array } }
extension Int32: PostgresArrayElement { public static var arrayType: PostgresType { .int4Array } }
extension Int64: PostgresArrayElement { public static var arrayType: PostgresType { .int8Array } }
extension Int: PostgresArrayElement { public static var arrayType: PostgresType { .int8Array } }
extension Double: PostgresArrayElement { public static var arrayType: PostgresType { .float8Array } }
extension Float: PostgresArrayElement { public static var arrayType: PostgresType { .float4Array } }
extension UInt32: PostgresArrayElement { public static var arrayType: PostgresType { .int8Array } }
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
