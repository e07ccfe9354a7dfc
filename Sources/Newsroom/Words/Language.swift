public import Editorial

/// A language in which people are spoken to.
public enum Language: String, CaseIterable, Hashable, Sendable {
  case zhHans = "zh-Hans"
  case en
}

/// Every sentence that people read: what is so, then what to do. The one place where wording lives.
public struct Words: Sendable {
  public let language: Language
  /// The IANA time zone in which moments are said; `nil` where none is known, and they are said in UTC.
  public let zone: String?
  /// How people are called in print, as far as that was looked up.
  public let people: [PersonID: String]
  /// Who says what to do in the words of one way in; `nil` where it is said in general.
  public let adviser: (any Adviser)?

  public init(
    _ language: Language, zone: String? = nil, people: [PersonID: String] = [:], adviser: (any Adviser)? = nil
  ) {
    self.language = language
    self.zone = zone
    self.people = people
    self.adviser = adviser
  }

  /// One of two wordings. A pair at each call keeps the languages side by side, where a reviewer compares them.
  public func say(_ chinese: String, _ english: String) -> String { language == .zhHans ? chinese : english }

  /// Names in a row: `、` in Chinese, `, ` in English.
  public func list(_ names: [String]) -> String { names.joined(separator: say("、", ", ")) }
}
