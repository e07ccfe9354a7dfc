/// A moment as `timestamptz` keeps it: microseconds, in no particular time zone.
public struct Timestamp: PostgresValue, Hashable, Comparable {
  /// Microseconds since 1970-01-01T00:00:00Z.
  public let microseconds: Int64

  @inlinable public init(microseconds: Int64) { self.microseconds = microseconds }

  public static func < (one: Timestamp, other: Timestamp) -> Bool { one.microseconds < other.microseconds }

  /// PostgreSQL counts from the year 2000.
  @inlinable static var epoch: Int64 { 946_684_800_000_000 }

  @inlinable public static var postgresType: PostgresType { .timestamptz }

  public func encode(into parameter: inout ParameterWriter) throws(ValueError) {
    let (stored, overflow) = microseconds.subtractingReportingOverflow(Self.epoch)
    // The two ends of the range are the server's words for -infinity and infinity.
    guard !overflow, stored != .min else { throw ValueError("the moment is too early for PostgreSQL") }
    parameter.append(stored)
  }

  @inlinable public static func decode(_ column: ColumnValue) throws(ValueError) -> Timestamp {
    let stored = try column.integer(Int64.self)
    guard stored != .max, stored != .min else { throw ValueError("is an infinite moment") }
    let (microseconds, overflow) = stored.addingReportingOverflow(Self.epoch)
    guard !overflow else { throw ValueError("is a moment too late to count in microseconds since 1970") }
    return Timestamp(microseconds: microseconds)
  }
}

/// A day of the calendar without a time zone, as `date` keeps it.
public struct CalendarDate: PostgresValue, Hashable, Comparable {
  /// Days since 1970-01-01, negative before.
  public let days: Int32

  @inlinable public init(days: Int32) { self.days = days }

  public static func < (one: CalendarDate, other: CalendarDate) -> Bool { one.days < other.days }

  /// PostgreSQL counts from the year 2000.
  @inlinable static var epoch: Int32 { 10_957 }

  @inlinable public static var postgresType: PostgresType { .date }

  public func encode(into parameter: inout ParameterWriter) throws(ValueError) {
    let (stored, overflow) = days.subtractingReportingOverflow(Self.epoch)
    guard !overflow, stored != .min else { throw ValueError("the day is too early for PostgreSQL") }
    parameter.append(stored)
  }

  @inlinable public static func decode(_ column: ColumnValue) throws(ValueError) -> CalendarDate {
    let stored = try column.integer(Int32.self)
    guard stored != .max, stored != .min else { throw ValueError("is an infinite day") }
    let (days, overflow) = stored.addingReportingOverflow(Self.epoch)
    guard !overflow else { throw ValueError("is a day too late to count in days since 1970") }
    return CalendarDate(days: days)
  }
}
