/// An exact decimal number as `numeric` keeps it: up to 131,072 digits before the point and 16,383 behind it, and how
/// many behind it are shown.
///
/// Two are equal when they are the same number: 1.10 and 1.1. As on the server, NaN equals itself and stands above all.
public struct PostgresNumeric: Sendable {
  enum Sign: UInt16, Sendable {
    case positive = 0x0000
    case negative = 0x4000
    case nan = 0xC000
    case infinity = 0xD000
    case minusInfinity = 0xF000
  }

  let sign: Sign
  /// Groups of four decimal digits, the first of which stands for 10,000 to the power of `weight`; none at either end is
  /// zero.
  let groups: [Int16]
  let weight: Int
  /// How many digits behind the point are shown, zeros among them.
  public let scale: Int

  init(sign: Sign, groups: [Int16], weight: Int, scale: Int) {
    let leading = groups.prefix { $0 == 0 }.count
    var kept = groups.dropFirst(leading)
    while kept.last == 0 { kept = kept.dropLast() }
    let isZero = kept.isEmpty && (sign == .positive || sign == .negative)
    self.sign = isZero ? .positive : sign
    self.groups = Array(kept)
    self.weight = kept.isEmpty ? 0 : weight - leading
    self.scale = scale
  }

  public static let nan = PostgresNumeric(sign: .nan, groups: [], weight: 0, scale: 0)
  /// Infinity, which servers have from version 14 on.
  public static let infinity = PostgresNumeric(sign: .infinity, groups: [], weight: 0, scale: 0)

  public var isFinite: Bool { sign == .positive || sign == .negative }

  public static prefix func - (number: PostgresNumeric) -> PostgresNumeric {
    let sign: Sign =
      switch number.sign {
      case .positive: .negative
      case .negative: .positive
      case .infinity: .minusInfinity
      case .minusInfinity: .infinity
      case .nan: .nan
      }
    return PostgresNumeric(sign: sign, groups: number.groups, weight: number.weight, scale: number.scale)
  }

  public init<I: FixedWidthInteger>(_ integer: I) {
    var (rest, groups) = (integer.magnitude, [Int16]())
    while rest > 0 {
      let (quotient, remainder) = Self.split(rest)
      groups.append(remainder)
      rest = quotient
    }
    self.init(
      sign: integer < 0 ? .negative : .positive, groups: groups.reversed(), weight: groups.count - 1, scale: 0)
  }

  private static func split<U: UnsignedInteger & FixedWidthInteger>(_ rest: U) -> (U, Int16) {
    guard let tenThousand = U(exactly: 10_000) else { return (0, Int16(rest)) }
    return (rest / tenThousand, Int16(rest % tenThousand))
  }
}

extension PostgresNumeric: Hashable, Comparable {
  public static func == (one: PostgresNumeric, other: PostgresNumeric) -> Bool {
    one.sign == other.sign && one.weight == other.weight && one.groups == other.groups
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(sign)
    hasher.combine(weight)
    hasher.combine(groups)
  }

  public static func < (one: PostgresNumeric, other: PostgresNumeric) -> Bool {
    if one.rank != other.rank { return one.rank < other.rank }
    switch one.sign {
    case .positive: return isLess(one, other)
    case .negative: return isLess(other, one)
    default: return false
    }
  }

  private var rank: Int {
    switch sign {
    case .minusInfinity: -2
    case .negative: -1
    case .positive: groups.isEmpty ? 0 : 1
    case .infinity: 2
    case .nan: 3
    }
  }

  /// Of two that are not zero, whether one's distance from it is less.
  private static func isLess(_ one: PostgresNumeric, _ other: PostgresNumeric) -> Bool {
    one.weight == other.weight ? one.groups.lexicographicallyPrecedes(other.groups) : one.weight < other.weight
  }
}

extension PostgresNumeric: PostgresValue, PostgresArrayElement {
  public static var postgresType: PostgresType { .numeric }
  public static var arrayType: PostgresType { .numericArray }

  public func encode(into parameter: inout ParameterWriter) throws(ValueError) {
    guard let count = UInt16(exactly: groups.count), let weight = Int16(exactly: weight), (0...16_383).contains(scale)
    else { throw ValueError("the number has more digits than a numeric can") }
    parameter.append(count)
    parameter.append(weight)
    parameter.append(sign.rawValue)
    parameter.append(Int16(scale))
    for group in groups { parameter.append(group) }
  }

  public static func decode(_ column: ColumnValue) throws(ValueError) -> PostgresNumeric {
    var reader = try ColumnReader(column)
    let count = try reader.next(UInt16.self)
    let weight = try reader.next(Int16.self)
    let mark = try reader.next(UInt16.self)
    let scale = try reader.next(Int16.self)
    guard let sign = Sign(rawValue: mark), scale >= 0 else { throw ValueError("is no numeric") }
    var groups: [Int16] = []
    for _ in 0..<count {
      let group = try reader.next(Int16.self)
      guard (0...9999).contains(group) else { throw ValueError("is no numeric") }
      groups.append(group)
    }
    try reader.end()
    return PostgresNumeric(sign: sign, groups: groups, weight: Int(weight), scale: Int(scale))
  }
}
