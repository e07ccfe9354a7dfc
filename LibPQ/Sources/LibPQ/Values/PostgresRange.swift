/// A range of values, as `int8range`, `tstzrange` and their like keep it.
///
/// The server keeps ranges of days and of integers with their lower bound in and their upper bound out: `[1,3]` comes
/// back as `[1,4)`.
public enum PostgresRange<Bound: PostgresRangeBound>: Hashable, Sendable {
  /// One end of a range.
  public enum End: Hashable, Sendable {
    case included(Bound)
    case excluded(Bound)
    case unbounded
  }

  /// No value is in it.
  case empty
  case from(End, to: End)

  public init(_ range: Range<Bound>) {
    self = range.isEmpty ? .empty : .from(.included(range.lowerBound), to: .excluded(range.upperBound))
  }

  public init(_ range: ClosedRange<Bound>) {
    self = .from(.included(range.lowerBound), to: .included(range.upperBound))
  }

  /// Whether the value is in it.
  public func contains(_ value: Bound) -> Bool {
    guard case .from(let lower, let upper) = self else { return false }
    let isAbove =
      switch lower {
      case .included(let bound): bound <= value
      case .excluded(let bound): bound < value
      case .unbounded: true
      }
    let isBelow =
      switch upper {
      case .included(let bound): value <= bound
      case .excluded(let bound): value < bound
      case .unbounded: true
      }
    return isAbove && isBelow
  }
}

/// A type that has ranges.
public protocol PostgresRangeBound: PostgresValue, Hashable, Comparable {
  static var rangeType: PostgresType { get }
  static var rangeArrayType: PostgresType { get }
}

extension PostgresRange: PostgresValue, PostgresArrayElement {
  public static var postgresType: PostgresType { Bound.rangeType }
  public static var arrayType: PostgresType { Bound.rangeArrayType }

  // The server's flags: PostgreSQL's utils/rangetypes.h.
  private static var isEmpty: UInt8 { 0x01 }
  private static var includesLower: UInt8 { 0x02 }
  private static var includesUpper: UInt8 { 0x04 }
  private static var hasNoLower: UInt8 { 0x08 }
  private static var hasNoUpper: UInt8 { 0x10 }

  public func encode(into parameter: inout ParameterWriter) throws(ValueError) {
    guard case .from(let lower, let upper) = self else { return parameter.append(Self.isEmpty) }
    var flags: UInt8 = 0
    var bounds: [Bound] = []
    switch lower {
    case .included(let bound): (flags, bounds) = (flags | Self.includesLower, [bound])
    case .excluded(let bound): bounds = [bound]
    case .unbounded: flags |= Self.hasNoLower
    }
    switch upper {
    case .included(let bound): (flags, bounds) = (flags | Self.includesUpper, bounds + [bound])
    case .excluded(let bound): bounds.append(bound)
    case .unbounded: flags |= Self.hasNoUpper
    }
    parameter.append(flags)
    for bound in bounds { try parameter.appendPart(bound) }
  }

  public static func decode(_ column: ColumnValue) throws(ValueError) -> PostgresRange {
    var reader = try ColumnReader(column)
    let flags = try reader.next(UInt8.self)
    guard flags & isEmpty == 0 else { return .empty }
    let lower = try end(&reader, isMissing: flags & hasNoLower != 0, isIncluded: flags & includesLower != 0)
    let upper = try end(&reader, isMissing: flags & hasNoUpper != 0, isIncluded: flags & includesUpper != 0)
    try reader.end()
    return .from(lower, to: upper)
  }

  private static func end(
    _ reader: inout ColumnReader, isMissing: Bool, isIncluded: Bool
  ) throws(ValueError) -> End {
    guard !isMissing else { return .unbounded }
    let bound = try Bound.decode(try reader.part(Bound.postgresType.oid))
    return isIncluded ? .included(bound) : .excluded(bound)
  }
}

extension Int32: PostgresRangeBound {
  public static var rangeType: PostgresType { .int4range }
  public static var rangeArrayType: PostgresType { .int4rangeArray }
}
extension Int64: PostgresRangeBound {
  public static var rangeType: PostgresType { .int8range }
  public static var rangeArrayType: PostgresType { .int8rangeArray }
}
extension Int: PostgresRangeBound {
  public static var rangeType: PostgresType { .int8range }
  public static var rangeArrayType: PostgresType { .int8rangeArray }
}
extension PostgresNumeric: PostgresRangeBound {
  public static var rangeType: PostgresType { .numrange }
  public static var rangeArrayType: PostgresType { .numrangeArray }
}
extension LocalTimestamp: PostgresRangeBound {
  public static var rangeType: PostgresType { .tsrange }
  public static var rangeArrayType: PostgresType { .tsrangeArray }
}
extension Timestamp: PostgresRangeBound {
  public static var rangeType: PostgresType { .tstzrange }
  public static var rangeArrayType: PostgresType { .tstzrangeArray }
}
extension CalendarDate: PostgresRangeBound {
  public static var rangeType: PostgresType { .daterange }
  public static var rangeArrayType: PostgresType { .daterangeArray }
}

/// A bound may be infinite, which is not the same as none.
extension OrInfinite: PostgresRangeBound where Value: PostgresRangeBound {
  public static var rangeType: PostgresType { Value.rangeType }
  public static var rangeArrayType: PostgresType { Value.rangeArrayType }
}
