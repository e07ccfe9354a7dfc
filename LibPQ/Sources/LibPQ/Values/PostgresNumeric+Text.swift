public import FoundationEssentials

extension PostgresNumeric: LosslessStringConvertible {
  /// Reads a number as it is written: `-12.50`, `1e6`, `NaN`, `Infinity`; nil for anything else.
  public init?(_ text: String) {
    switch text.lowercased() {
    case "nan": self = .nan
    case "infinity", "inf", "+infinity": self = .infinity
    case "-infinity", "-inf": self = -.infinity
    default: self.init(digits: text)
    }
  }

  private init?(digits text: String) {
    let parts = text.lowercased().split(separator: "e", omittingEmptySubsequences: false)
    guard parts.count <= 2, let mantissa = parts.first else { return nil }
    var exponent = 0
    if parts.count == 2 {
      guard let given = Int(parts[1]), (-150_000...150_000).contains(given) else { return nil }
      exponent = given
    }
    let isNegative = mantissa.hasPrefix("-")
    let unsigned = isNegative || mantissa.hasPrefix("+") ? mantissa.dropFirst() : mantissa
    let halves = unsigned.split(separator: ".", omittingEmptySubsequences: false)
    guard halves.count <= 2, halves.contains(where: { !$0.isEmpty }) else { return nil }
    var digits: [UInt8] = []
    for half in halves {
      for byte in half.utf8 {
        guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte else { return nil }
        digits.append(byte - UInt8(ascii: "0"))
      }
    }
    // How many digits stand before the point.
    let whole = (halves.first?.utf8.count ?? 0) + exponent
    self.init(isNegative, digits, whole: whole, scale: max(0, digits.count - whole))
  }

  private init(_ isNegative: Bool, _ digits: [UInt8], whole: Int, scale: Int) {
    // Groups of four begin at the point.
    let start = (whole % 4 + 4) % 4 == 0 ? 0 : 4 - (whole % 4 + 4) % 4
    var padded = [UInt8](repeating: 0, count: start) + digits
    while padded.count % 4 != 0 { padded.append(0) }
    let groups = stride(from: 0, to: padded.count, by: 4).map { place in
      padded[place..<place + 4].reduce(Int16(0)) { $0 * 10 + Int16($1) }
    }
    let weight = (whole + start) / 4 - 1
    self.init(sign: isNegative ? .negative : .positive, groups: groups, weight: weight, scale: scale)
  }

  /// As the server writes it.
  public var description: String {
    switch sign {
    case .nan: return "NaN"
    case .infinity: return "Infinity"
    case .minusInfinity: return "-Infinity"
    case .positive, .negative: break
    }
    func group(_ power: Int) -> String {
      let index = weight - power
      let digits = String(groups.indices.contains(index) ? groups[index] : 0)
      return String(repeating: "0", count: 4 - digits.count) + digits
    }
    var whole = ""
    for power in stride(from: max(weight, 0), through: 0, by: -1) { whole += group(power) }
    whole = String(whole.drop { $0 == "0" })
    var text = (sign == .negative ? "-" : "") + (whole.isEmpty ? "0" : whole)
    guard scale > 0 else { return text }
    var fraction = ""
    for power in 1...((scale + 3) / 4) { fraction += group(-power) }
    text += "." + fraction.prefix(scale)
    return text
  }
}

extension Decimal {
  /// The number where a `Decimal` holds it exactly, which has 38 digits; nil where it does not.
  public init?(exactly number: PostgresNumeric) {
    guard number.isFinite, number.groups.count <= 12 else { return nil }
    var value = Decimal(0)
    for group in number.groups { value = value * 10_000 + Decimal(Int(group)) }
    let power = (number.weight - number.groups.count + 1) * 4
    guard (-128...127).contains(power) else { return nil }
    var scaled = value
    for _ in 0..<abs(power) { scaled = power > 0 ? scaled * 10 : scaled / 10 }
    if number.sign == .negative { scaled = -scaled }
    guard PostgresNumeric("\(scaled)") == number else { return nil }
    self = scaled
  }
}

/// A `numeric` of at most 38 digits; what a `Decimal` cannot hold exactly is refused.
extension Decimal: PostgresValue, PostgresArrayElement {
  public static var postgresType: PostgresType { .numeric }
  public static var arrayType: PostgresType { .numericArray }

  public func encode(into parameter: inout ParameterWriter) throws(ValueError) {
    guard let number = PostgresNumeric("\(self)") else { throw ValueError("\(self) is no numeric") }
    try number.encode(into: &parameter)
  }

  public static func decode(_ column: ColumnValue) throws(ValueError) -> Decimal {
    let number = try PostgresNumeric.decode(column)
    guard let decimal = Decimal(exactly: number) else {
      throw ValueError("holds a number that a Decimal cannot hold exactly: read it as a PostgresNumeric")
    }
    return decimal
  }
}
