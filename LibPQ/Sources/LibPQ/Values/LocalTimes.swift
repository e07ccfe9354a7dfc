/// A day and time of day in no particular time zone, as `timestamp` keeps it.
public struct LocalTimestamp: PostgresValue, Hashable, Comparable {
  /// Microseconds since 2000-01-01 00:00:00, which is how the server counts; from the year -4713 to 294276.
  public let microsecondsSince2000: Int64

  public init(microsecondsSince2000: Int64) { self.microsecondsSince2000 = microsecondsSince2000 }

  public static func < (one: LocalTimestamp, other: LocalTimestamp) -> Bool {
    one.microsecondsSince2000 < other.microsecondsSince2000
  }

  public static var postgresType: PostgresType { .timestamp }

  public func encode(into parameter: inout ParameterWriter) throws(ValueError) {
    // The two ends of the range are the server's words for -infinity and infinity.
    guard microsecondsSince2000 != .min, microsecondsSince2000 != .max else {
      throw ValueError("the time is none that PostgreSQL has")
    }
    parameter.append(microsecondsSince2000)
  }

  public static func decode(_ column: ColumnValue) throws(ValueError) -> LocalTimestamp {
    let stored = try column.integer(Int64.self)
    guard stored != .max, stored != .min else { throw ValueError("is an infinite time: read it as an OrInfinite") }
    return LocalTimestamp(microsecondsSince2000: stored)
  }
}

/// A time of day, as `time` keeps it.
public struct TimeOfDay: PostgresValue, Hashable, Comparable {
  /// Microseconds since midnight, up to 86,400,000,000: the server knows 24:00.
  public let microseconds: Int64

  public init(microseconds: Int64) { self.microseconds = microseconds }

  public init(hour: Int, minute: Int, second: Int = 0, microsecond: Int = 0) {
    microseconds = ((Int64(hour) * 60 + Int64(minute)) * 60 + Int64(second)) * 1_000_000 + Int64(microsecond)
  }

  public static func < (one: TimeOfDay, other: TimeOfDay) -> Bool { one.microseconds < other.microseconds }

  public static var postgresType: PostgresType { .time }

  public func encode(into parameter: inout ParameterWriter) throws(ValueError) {
    guard (0...86_400_000_000).contains(microseconds) else { throw ValueError("the time of day is beyond 24:00") }
    parameter.append(microseconds)
  }

  public static func decode(_ column: ColumnValue) throws(ValueError) -> TimeOfDay {
    TimeOfDay(microseconds: try column.integer(Int64.self))
  }
}

/// A span of time, as `interval` keeps it: months and days have no fixed length, so they are counted apart.
///
/// Two are equal when their parts are; the server also takes a month for thirty days when it compares.
public struct Interval: PostgresValue, Hashable {
  public var months: Int32
  public var days: Int32
  public var microseconds: Int64

  public init(months: Int32 = 0, days: Int32 = 0, microseconds: Int64 = 0) {
    self.months = months
    self.days = days
    self.microseconds = microseconds
  }

  /// A span of fixed length, to the microsecond below.
  public init(_ duration: Duration) {
    let (seconds, attoseconds) = duration.components
    let (whole, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000)
    let part = attoseconds / 1_000_000_000_000
    self.init(microseconds: overflow ? (seconds < 0 ? .min : .max) : whole + part)
  }

  public static var postgresType: PostgresType { .interval }

  public func encode(into parameter: inout ParameterWriter) throws(ValueError) {
    guard !isInfinite else { throw ValueError("the interval is one that PostgreSQL takes for infinite") }
    parameter.append(microseconds)
    parameter.append(days)
    parameter.append(months)
  }

  public static func decode(_ column: ColumnValue) throws(ValueError) -> Interval {
    var reader = try ColumnReader(column)
    let microseconds = try reader.next(Int64.self)
    let days = try reader.next(Int32.self)
    let interval = Interval(months: try reader.next(Int32.self), days: days, microseconds: microseconds)
    try reader.end()
    guard !interval.isInfinite else { throw ValueError("is an infinite interval") }
    return interval
  }

  /// As servers write it from version 17 on.
  private var isInfinite: Bool {
    months == .max && days == .max && microseconds == .max || months == .min && days == .min && microseconds == .min
  }
}

/// A moment or a day that may also be before or after all others.
public enum OrInfinite<Value: PostgresInfinitable>: PostgresValue, Hashable, Comparable {
  case minusInfinity
  case value(Value)
  case infinity

  public static var postgresType: PostgresType { Value.postgresType }
  public static func accepts(_ type: PostgresType) -> Bool { Value.accepts(type) }
  public static func writes(_ type: PostgresType) -> Bool { Value.writes(type) }

  public func encode(into parameter: inout ParameterWriter) throws(ValueError) {
    switch self {
    case .value(let value): try value.encode(into: &parameter)
    case .minusInfinity: parameter.append(Value.Count.min)
    case .infinity: parameter.append(Value.Count.max)
    }
  }

  public static func decode(_ column: ColumnValue) throws(ValueError) -> OrInfinite {
    let count = try column.integer(Value.Count.self)
    if count == .max { return .infinity }
    return count == .min ? .minusInfinity : .value(try Value.decode(column))
  }
}

/// What the server counts from the year 2000, and marks as infinite by the ends of that count.
public protocol PostgresInfinitable: PostgresValue, Hashable, Comparable {
  associatedtype Count: FixedWidthInteger & Sendable
}

extension Timestamp: PostgresInfinitable { public typealias Count = Int64 }
extension LocalTimestamp: PostgresInfinitable { public typealias Count = Int64 }
extension CalendarDate: PostgresInfinitable { public typealias Count = Int32 }

extension LocalTimestamp: PostgresArrayElement { public static var arrayType: PostgresType { .timestampArray } }
extension TimeOfDay: PostgresArrayElement { public static var arrayType: PostgresType { .timeArray } }
extension Interval: PostgresArrayElement { public static var arrayType: PostgresType { .intervalArray } }
extension OrInfinite: PostgresArrayElement where Value: PostgresArrayElement {
  public static var arrayType: PostgresType { Value.arrayType }
}
