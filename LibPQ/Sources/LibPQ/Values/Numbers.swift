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
    default: try column.integer(Int64.self)
    }
  guard let fitting = I(exactly: value) else { throw ValueError("holds \(value), which does not fit \(I.self)") }
  return fitting
}

@inlinable
func isInteger(_ type: PostgresType) -> Bool { type == .int8 || type == .int4 || type == .int2 }

extension Int16: PostgresValue {
  @inlinable public static var postgresType: PostgresType { .int2 }
  @inlinable public static func accepts(_ type: PostgresType) -> Bool { isInteger(type) }
  public func encode(into parameter: inout ParameterWriter) throws(ValueError) { parameter.append(self) }
  @inlinable public static func decode(_ column: ColumnValue) throws(ValueError) -> Int16 { try decodeInteger(column) }
}

extension Int32: PostgresValue {
  @inlinable public static var postgresType: PostgresType { .int4 }
  @inlinable public static func accepts(_ type: PostgresType) -> Bool { isInteger(type) }
  public func encode(into parameter: inout ParameterWriter) throws(ValueError) { parameter.append(self) }
  @inlinable public static func decode(_ column: ColumnValue) throws(ValueError) -> Int32 { try decodeInteger(column) }
}

extension Int64: PostgresValue {
  @inlinable public static var postgresType: PostgresType { .int8 }
  @inlinable public static func accepts(_ type: PostgresType) -> Bool { isInteger(type) }
  public func encode(into parameter: inout ParameterWriter) throws(ValueError) { parameter.append(self) }
  @inlinable public static func decode(_ column: ColumnValue) throws(ValueError) -> Int64 { try decodeInteger(column) }
}

extension Int: PostgresValue {
  @inlinable public static var postgresType: PostgresType { .int8 }
  @inlinable public static func accepts(_ type: PostgresType) -> Bool { isInteger(type) }
  public func encode(into parameter: inout ParameterWriter) throws(ValueError) { parameter.append(Int64(self)) }
  @inlinable public static func decode(_ column: ColumnValue) throws(ValueError) -> Int { try decodeInteger(column) }
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
