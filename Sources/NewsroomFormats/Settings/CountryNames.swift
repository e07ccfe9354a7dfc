public import Editorial
import Foundation

/// Countries as people write them: ISO 3166 codes, Chinese and English names, groups, everywhere, and everywhere but some.
public enum CountryNames {
  /// `CN`, `CN,HK`, `中国`, `EU`, `欧盟`, `everywhere`, `全球`, `everywhere except JP`, `全球除日本`.
  /// - Returns: `nil` where any of it is no country.
  public static func territory(_ text: String) -> Territory? {
    let text = text.trimmed
    for (all, but) in everywhere {
      guard text.lowercased().hasPrefix(all) else { continue }
      let rest = String(text.dropFirst(all.count)).trimmed
      if rest.isEmpty { return .everywhere }
      for word in but where rest.lowercased().hasPrefix(word) {
        return codes(listed: String(rest.dropFirst(word.count))).map { Territory(allBut: $0) }
      }
      return nil
    }
    return codes(listed: text).map { Territory($0) }
  }

  /// The codes of one country, or of a group.
  public static func codes(_ name: String) -> TextSet? {
    let name = name.trimmed
    if CountryCode.isKnown(name) { return [name] }
    if let group = CountryGroup.allCases.first(where: { words(for: $0).contains { $0.isExactly(name) } }) {
      return group.members
    }
    return named[name.lowercased()].map { [$0] }
  }

  private static let everywhere: [(all: String, but: [String])] = [
    ("everywhere", ["except", "but"]), ("worldwide", ["except", "but"]), ("*", ["-"]), ("全球", ["除"]), ("全世界", ["除"]),
  ]

  private static func codes(listed text: String) -> TextSet? {
    // 全球除日本外.
    let text = text.hasSuffix("外") ? String(text.dropLast().hasSuffix("以") ? text.dropLast(2) : text.dropLast()) : text
    let names = text.split { ",，、".contains($0) }.map { String($0).trimmed }
    guard !names.isEmpty, names.allSatisfy({ !$0.isEmpty }) else { return nil }
    var codes: TextSet = []
    for name in names {
      guard let found = Self.codes(name) else { return nil }
      codes.formUnion(found)
    }
    return codes
  }

  private static func words(for group: CountryGroup) -> [String] {
    switch group {
    case .eu: ["EU", "欧盟", "European Union"]
    case .asean: ["ASEAN", "东盟", "东南亚国家联盟"]
    case .hmt: ["HMT", "港澳台"]
    }
  }

  /// The code for each name in Chinese and English, in small letters.
  private static let named: TextTable<String> = {
    var table: TextTable<String> = [:]
    let locales = [Locale(identifier: "zh_Hans"), Locale(identifier: "en")]
    for code in CountryCode.all.sorted() {
      for locale in locales {
        guard let name = locale.localizedString(forRegionCode: code) else { continue }
        table[name.lowercased()] = code
        // 中国香港特别行政区 is called 香港 and 中国香港 too.
        let short = name.hasSuffix("特别行政区") ? String(name.dropLast(5)) : name
        table[short] = code
        if code != "CN", short.hasPrefix("中国") { table[String(short.dropFirst(2))] = code }
      }
    }
    table["台湾"] = "TW"
    table["中国台湾"] = "TW"
    return table
  }()
}

/// Languages as people write them.
public enum LanguageNames {
  /// The primary code of BCP 47: of `zh`, `zh-Hans`, `中文`, `English`.
  /// - Returns: `nil` where it is no language.
  public static func code(_ name: String) -> String? {
    let name = name.trimmed.lowercased()
    if let code = named[name] { return code }
    let primary = name.split(whereSeparator: { "-_".contains($0) }).first.map(String.init) ?? ""
    return known.contains(primary) ? primary : nil
  }

  private static let known = TextSet(
    Locale.LanguageCode.isoLanguageCodes.map(\.identifier).filter { (2...3).contains($0.count) })

  private static let named: TextTable<String> = {
    var table: TextTable<String> = ["中文": "zh", "汉语": "zh", "英文": "en", "日文": "ja", "藏文": "bo", "维文": "ug", "蒙文": "mn"]
    for code in ["zh", "en", "ja", "ko", "fr", "de", "es", "ru", "it", "pt", "ar", "vi", "th", "bo", "ug", "mn", "ii"] {
      for locale in [Locale(identifier: "zh_Hans"), Locale(identifier: "en")] {
        if let name = locale.localizedString(forLanguageCode: code) { table[name.lowercased()] = code }
      }
    }
    return table
  }()
}

extension String {
  fileprivate var trimmed: String { trimmingCharacters(in: .whitespaces) }
}
