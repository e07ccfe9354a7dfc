// Texts are compared by their bytes wherever this module is imported. Swift's own operators take texts for equal that Unicode
// calls canonically equivalent: 者 U+8005 and U+FA5B, 李 U+674E and U+F9E1, the two ways of writing é. A signed text could
// then be exchanged unseen for another, and one name pass for another.
//
// These operators stand before the standard library's, also in the `==` that the compiler writes for a type. What takes
// texts by a protocol does not see them: a key of `Dictionary` or `Set`, a list within a list. `TextTable`, `TextSet` and
// `ExactText` are for those. `.ci/exact-text` looks through what was compiled for any comparison that is not one of these.

extension String {
  public static func == (one: String, other: String) -> Bool { one.isExactly(other) }
  public static func != (one: String, other: String) -> Bool { !one.isExactly(other) }
  public static func < (one: String, other: String) -> Bool { one.exact < other.exact }
  public static func > (one: String, other: String) -> Bool { one.exact > other.exact }
  public static func <= (one: String, other: String) -> Bool { one.exact <= other.exact }
  public static func >= (one: String, other: String) -> Bool { one.exact >= other.exact }
  /// `case "…":` of a `switch`.
  public static func ~= (pattern: String, text: String) -> Bool { pattern.isExactly(text) }

  public func hasPrefix(_ beginning: String) -> Bool { utf8.starts(with: beginning.utf8) }
  public func hasSuffix(_ end: String) -> Bool { utf8.reversed().starts(with: end.utf8.reversed()) }
}

extension StringProtocol {
  public static func == (one: Self, other: some StringProtocol) -> Bool { one.isExactly(other) }
  public static func != (one: Self, other: some StringProtocol) -> Bool { !one.isExactly(other) }

  public func hasPrefix(_ beginning: some StringProtocol) -> Bool { utf8.starts(with: beginning.utf8) }
  public func hasSuffix(_ end: some StringProtocol) -> Bool { utf8.reversed().starts(with: end.utf8.reversed()) }
}

extension Character {
  public static func == (one: Character, other: Character) -> Bool { one.utf8.elementsEqual(other.utf8) }
  public static func != (one: Character, other: Character) -> Bool { !one.utf8.elementsEqual(other.utf8) }
  public static func ~= (pattern: Character, character: Character) -> Bool { pattern == character }
}

extension Substring {
  public static func == (one: Substring, other: Substring) -> Bool { one.isExactly(other) }
  public static func != (one: Substring, other: Substring) -> Bool { !one.isExactly(other) }
  public static func < (one: Substring, other: Substring) -> Bool { one.exact < other.exact }
}

// Functions and not members: of an optional and a list, the compiler would not always prefer the member.

public func == (one: String?, other: String?) -> Bool { one?.exact == other?.exact }
public func != (one: String?, other: String?) -> Bool { one?.exact != other?.exact }
public func == (one: [String], other: [String]) -> Bool { one.elementsEqual(other) { $0 == $1 } }
public func != (one: [String], other: [String]) -> Bool { !(one == other) }
public func == (one: [String]?, other: [String]?) -> Bool { one?.map(\.exact) == other?.map(\.exact) }
public func != (one: [String]?, other: [String]?) -> Bool { !(one == other) }
public func == (one: [String: String], other: [String: String]) -> Bool { one.exact == other.exact }
public func != (one: [String: String], other: [String: String]) -> Bool { one.exact != other.exact }
public func == (one: [String: String]?, other: [String: String]?) -> Bool { one?.exact == other?.exact }
public func != (one: [String: String]?, other: [String: String]?) -> Bool { one?.exact != other?.exact }

extension [String: String] {
  fileprivate var exact: TextTable<ExactText> { TextTable(map { ($0.key, $0.value.exact) }) }
}

extension Sequence where Element == String {
  public func contains(_ text: String) -> Bool { contains { $0 == text } }
  public func sorted() -> [String] { sorted { $0 < $1 } }
  public func min() -> String? { self.min { $0 < $1 } }
  public func max() -> String? { self.max { $0 < $1 } }
  public func starts(with texts: some Sequence<String>) -> Bool { starts(with: texts) { $0 == $1 } }
  public func lexicographicallyPrecedes(_ other: some Sequence<String>) -> Bool {
    lexicographicallyPrecedes(other) { $0 < $1 }
  }
}

extension Collection where Element == String {
  public func firstIndex(of text: String) -> Index? { firstIndex { $0 == text } }
}

extension BidirectionalCollection where Element == String {
  public func lastIndex(of text: String) -> Index? { lastIndex { $0 == text } }
}
