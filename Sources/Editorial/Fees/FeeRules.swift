import FoundationEssentials

/// What kind of work a fee is for; the measures of 2014 set a range for each (R41).
public enum FeeWork: String, CaseIterable, Hashable, Sendable, Codable {
  /// 原创
  case original
  /// 改编
  case adaptation
  /// 汇编
  case compilation
  /// 翻译
  case translation

  /// What the measures name for 1,000 characters.
  public var officialRange: ClosedRange<Money> {
    switch self {
    case .original: Money(yuan: 80)...Money(yuan: 300)
    case .adaptation: Money(yuan: 20)...Money(yuan: 100)
    case .compilation: Money(yuan: 10)...Money(yuan: 20)
    case .translation: Money(yuan: 50)...Money(yuan: 200)
    }
  }

  /// What is paid for 1,000 characters where nothing is agreed and the newsroom has set nothing: at least 100 yuan for
  /// an original (R43), else the lower end of the range.
  public var officialRate: Money { self == .original ? Money(yuan: 100) : officialRange.lowerBound }
}

/// What a fee is owed for.
public enum FeeUse: String, CaseIterable, Hashable, Sendable, Codable {
  /// 首发
  case firstPublication
  /// 转载
  case reprint
  /// 投诉结算: what was agreed with a claimant.
  case settlement

  /// Within so many months it is paid (R43, R44; the house's own measure for a settlement).
  public var months: Int {
    switch self {
    case .firstPublication, .settlement: 1
    case .reprint: 2
    }
  }

  /// The day's end by which what was published at `published` is paid, in the newsroom's calendar.
  public func due(after published: Instant, zone: String) -> Instant {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(identifier: zone) ?? .gmt
    let day = calendar.startOfDay(for: published.date)
    guard let last = calendar.date(byAdding: .month, value: months, to: day),
      let end = calendar.date(byAdding: .day, value: 1, to: last)
    else { return published }
    return Instant(calendar.startOfDay(for: end))
  }
}

/// How a rate came about (R40).
public enum FeeBasis: String, CaseIterable, Hashable, Sendable, Codable {
  /// 约定
  case agreed
  /// 本网标准
  case house
  /// 国家标准
  case official
}

/// What an author is owed, what is withheld, and what remains.
public struct FeeSum: Hashable, Sendable, Codable {
  public let gross: Money
  public let tax: Money
  public var net: Money { gross - tax }

  /// - Parameters:
  ///   - characters: of the body, all but white space.
  ///   - rate: for 1,000 characters.
  public init(characters: Int, rate: Money) {
    gross = rate.scaled(Self.halfThousands(characters), by: 2)
    tax = Self.withheld(on: gross)
  }

  /// An amount that was agreed as a whole.
  public init(gross: Money, isTaxed: Bool) {
    self.gross = gross
    tax = isTaxed ? Self.withheld(on: gross) : .zero
  }

  /// What is left over a thousand counts as half of one below 500 characters, and as a whole one from 500 on (R43).
  static func halfThousands(_ characters: Int) -> Int64 {
    let (thousands, rest) = characters.quotientAndRemainder(dividingBy: 1_000)
    return Int64(2 * thousands + (rest == 0 ? 0 : rest < 500 ? 1 : 2))
  }

  /// Income tax withheld from one fee (R45): of what exceeds 800 yuan, or above 4,000 yuan of four fifths, 70% count,
  /// and of those 20% are withheld.
  static func withheld(on gross: Money) -> Money {
    let income = gross <= Money(yuan: 4_000) ? gross - Money(yuan: 800) : gross.scaled(4, by: 5)
    return income <= .zero ? .zero : income.scaled(14, by: 100)
  }
}
