/// Countries by their ISO 3166 codes: some of them, or all but some.
public struct Territory: Hashable, Sendable {
  public let codes: TextSet
  /// Whether it is every country but those named.
  public let isAllBut: Bool

  public static let everywhere = Territory(allBut: [])

  public init(_ codes: TextSet) { (self.codes, isAllBut) = (codes, false) }
  public init(allBut codes: TextSet) { (self.codes, isAllBut) = (codes, true) }

  /// As a question keeps it: `CN`, `HK MO`, `*`, `* -JP`.
  public init(stored text: String) {
    let words = text.split(separator: " ").map(String.init)
    guard words.first?.isExactly("*") == true else {
      self.init(TextSet(words))
      return
    }
    self.init(allBut: TextSet(words.dropFirst().map { String($0.dropFirst()) }))
  }

  public var stored: String {
    (isAllBut ? ["*"] + codes.sorted().map { "-\($0)" } : codes.sorted()).joined(separator: " ")
  }

  /// Whether all of it lies in the other.
  func isWithin(_ other: Territory) -> Bool {
    switch (isAllBut, other.isAllBut) {
    case (false, false): codes.isSubset(of: other.codes)
    case (false, true): codes.isDisjoint(with: other.codes)
    case (true, true): other.codes.isSubset(of: codes)
    case (true, false): false
    }
  }

  /// Whether any of it lies in the other.
  func meets(_ other: Territory) -> Bool {
    switch (isAllBut, other.isAllBut) {
    case (false, false): !codes.isDisjoint(with: other.codes)
    case (false, true): !codes.isSubset(of: other.codes)
    case (true, false): !other.codes.isSubset(of: codes)
    case (true, true): true
    }
  }
}

/// Countries that are named together, such as 欧盟.
public enum CountryGroup: String, CaseIterable, Hashable, Sendable {
  /// European Union 欧盟.
  case eu = "EU"
  /// Association of Southeast Asian Nations 东盟.
  case asean = "ASEAN"
  /// Hong Kong, Macao, Taiwan 港澳台.
  case hmt = "HMT"

  public var members: TextSet {
    let text =
      switch self {
      case .eu: "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK"
      case .asean: "BN ID KH LA MM MY PH SG TH TL VN"
      case .hmt: "HK MO TW"
      }
    return TextSet(text.split(separator: " ").map(String.init))
  }
}
