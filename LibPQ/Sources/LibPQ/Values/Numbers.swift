extension Bool: PostgresValue {
  @inlinable public static var postgresType: PostgresType { .bool }

  public func encode(into parameter: inout ParameterWriter) throws(ValueError) {
    parameter.append(UInt8(self ? 1 : 0))
  }

  @inlinable public static func decode(_ column: ColumnValue) throws(ValueError) -> Bool {
    try column.integer(UInt8.self) != 0
  }
}

/// An integer of any of the server's widths is read as any of ours; one that does not fit is an error.
@inlinable
func decodeInteger<I: FixedWidthInteger>(_ column: ColumnValue) throws(ValueError) -> I {
  let value =
    switch column.type {
    case .int2: Int64(try column.integer(Int16.self))
    case .int4: Int64(try column.integer(Int32.self))
    case .oid, .xid: Int64(try column.integer(UInt32.self))
    default: try column.integer(Int64.self)
    }
  guard let fitting = I(exactly: value) else { throw ValueError("holds \(value), which does not fit \(I.self)") }
  return fitting
}

/// Writes an integer in the width that the server keeps it in; one that does not fit is an error.
func encodeInteger<I: FixedWidthInteger>(
  _ value: I, as type: PostgresType, into parameter: inout ParameterWriter
) throws(ValueError) {
  func fitting<O: FixedWidthInteger>(_: O.Type) throws(ValueError) -> O {
    guard let fitting = O(exactly: value) else { throw ValueError("\(value) does not fit \(type)") }
    return fitting
  }
  switch type {
  case .int2: parameter.append(try fitting(Int16.self))
  case .int4: parameter.append(try fitting(Int32.self))
  case .oid, .xid: parameter.append(try fitting(UInt32.self))
  default: parameter.append(try fitting(Int64.self))
  }
}

@inlinable
func isInteger(_ type: PostgresType) -> Bool { type == .int8 || type == .int4 || type == .int2 }

func isWritableInteger(_ type: PostgresType) -> Bool { isInteger(type) || type == .oid }

extension Int16: PostgresValue {
  @inlinable public static var postgresType: PostgresType { .int2 }
  @inlinable public static func accepts(_ type: PostgresType) -> Bool { isInteger(type) }
  public static func writes(_ type: PostgresType) -> Bool { isWritableInteger(type) }
  public func encode(into parameter: inout ParameterWriter) throws(ValueError) { parameter.append(self) }
  public func encode(as type: PostgresType, into parameter: inout ParameterWriter) throws(ValueError) {
    try encodeInteger(self, as: type, into: &parameter)
  }
  @inlinable public static func decode(_ column: ColumnValue) throws(ValueError) -> Int16 { try decodeInteger(column) }
}

extension Int32: PostgresValue {
  @inlinable public static var postgresType: PostgresType { .int4 }
  @inlinable public static func accepts(_ type: PostgresType) -> Bool { isInteger(type) }
  public static func writes(_ type: PostgresType) -> Bool { isWritableInteger(type) }
  public func encode(into parameter: inout ParameterWriter) throws(ValueError) { parameter.append(self) }
  public func encode(as type: PostgresType, into parameter: inout ParameterWriter) throws(ValueError) {
    try encodeInteger(self, as: type, into: &parameter)
  }
  @inlinable public static func decode(_ column: ColumnValue) throws(ValueError) -> Int32 { try decodeInteger(column) }
}

extension Int64: PostgresValue {
  @inlinable public static var postgresType: PostgresType { .int8 }
  @inlinable public static func accepts(_ type: PostgresType) -> Bool { isInteger(type) || type == .oid }
  public static func writes(_ type: PostgresType) -> Bool { isWritableInteger(type) }
  public func encode(into parameter: inout ParameterWriter) throws(ValueError) { parameter.append(self) }
  public func encode(as type: PostgresType, into parameter: inout ParameterWriter) throws(ValueError) {
    try encodeInteger(self, as: type, into: &parameter)
  }
  @inlinable public static func decode(_ column: ColumnValue) throws(ValueError) -> Int64 { try decodeInteger(column) }
}

extension Int: PostgresValue {
  @inlinable public static var postgresType: PostgresType { .int8 }
  @inlinable public static func accepts(_ type: PostgresType) -> Bool { isInteger(type) || type == .oid }
  public static func writes(_ type: PostgresType) -> Bool { isWritableInteger(type) }
  public func encode(into parameter: inout ParameterWriter) throws(ValueError) { parameter.append(Int64(self)) }
  public func encode(as type: PostgresType, into parameter: inout ParameterWriter) throws(ValueError) {
    try encodeInteger(self, as: type, into: &parameter)
  }
  @inlinable public static func decode(_ column: ColumnValue) throws(ValueError) -> Int { try decodeInteger(column) }
}

/// An `oid`, a transaction's number, or an integer that is not negative; as a parameter an `int8`, which the server
/// assigns to all of these.
extension UInt32: PostgresValue {
  @inlinable public static var postgresType: PostgresType { .int8 }
  @inlinable public static func accepts(_ type: PostgresType) -> Bool {
    isInteger(type) || type == .oid || type == .xid
  }
  public static func writes(_ type: PostgresType) -> Bool { isWritableInteger(type) || type == .xid }
  public func encode(into parameter: inout ParameterWriter) throws(ValueError) { parameter.append(Int64(self)) }
  public func encode(as type: PostgresType, into parameter: inout ParameterWriter) throws(ValueError) {
    try encodeInteger(self, as: type, into: &parameter)
  }
  @inlinable public static func decode(_ column: ColumnValue) throws(ValueError) -> UInt32 { try decodeInteger(column) }
}

extension Double: PostgresValue {
  @inlinable public static var postgresType: PostgresType { .float8 }
  @inlinable public static func accepts(_ type: PostgresType) -> Bool { type == .float8 || type == .float4 }
  public func encode(into parameter: inout ParameterWriter) throws(ValueError) { parameter.append(bitPattern) }

  @inlinable public static func decode(_ column: ColumnValue) throws(ValueError) -> Double {
    if column.type == .float4 { return Double(Float(bitPattern: try column.integer(UInt32.self))) }
    return Double(bitPattern: try column.integer(UInt64.self))
  }
}

/// A `float4`; a `float8` would lose digits, and is refused.
extension Float: PostgresValue {
  @inlinable public static var postgresType: PostgresType { .float4 }
  public static func writes(_ type: PostgresType) -> Bool { type == .float4 || type == .float8 }
  public func encode(into parameter: inout ParameterWriter) throws(ValueError) { parameter.append(bitPattern) }
  public func encode(as type: PostgresType, into parameter: inout ParameterWriter) throws(ValueError) {
    if type == .float8 { parameter.append(Double(self).bitPattern) } else { parameter.append(bitPattern) }
  }

  @inlinable public static func decode(_ column: ColumnValue) throws(ValueError) -> Float {
    Float(bitPattern: try column.integer(UInt32.self))
  }
}
