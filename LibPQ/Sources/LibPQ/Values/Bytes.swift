public import FoundationEssentials

/// A `bytea`.
extension Data: PostgresValue {
  public static var postgresType: PostgresType { .bytea }
  public func encode(into parameter: inout ParameterWriter) throws(ValueError) { parameter.append([UInt8](self)) }
  public static func decode(_ column: ColumnValue) throws(ValueError) -> Data { Data(try column.required()) }
}

extension Data: PostgresArrayElement { public static var arrayType: PostgresType { .byteaArray } }

/// A `timestamptz` to the nearest microsecond, which is what a `Date` of our time can tell apart; ``Timestamp`` is exact.
extension Date: PostgresValue {
  public static var postgresType: PostgresType { .timestamptz }

  public func encode(into parameter: inout ParameterWriter) throws(ValueError) {
    // Both count from a year of their own: 2000 there, 2001 here.
    let microseconds = ((timeIntervalSinceReferenceDate + Self.year2000) * 1_000_000).rounded()
    guard let stored = Int64(exactly: microseconds), stored != .min, stored != .max else {
      throw ValueError("the date \(timeIntervalSinceReferenceDate) s is no moment that PostgreSQL has")
    }
    parameter.append(stored)
  }

  public static func decode(_ column: ColumnValue) throws(ValueError) -> Date {
    let stored = try column.integer(Int64.self)
    guard stored != .max, stored != .min else { throw ValueError("is an infinite moment") }
    return Date(timeIntervalSinceReferenceDate: Double(stored) / 1_000_000 - year2000)
  }

  /// Seconds from 2000-01-01 to 2001-01-01.
  private static var year2000: Double { 31_622_400 }
}

extension Date: PostgresArrayElement { public static var arrayType: PostgresType { .timestamptzArray } }
