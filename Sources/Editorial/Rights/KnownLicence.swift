/// A public licence whose terms are known: what it permits, what it forbids, and what it asks in return.
///
/// Sources: the licence texts at creativecommons.org (4.0 and 3.0 of each variant, CC0 1.0, the public domain mark 1.0);
/// for information of the government, the regulations of 2019 and the copyright law, article 5.
public struct KnownLicence: Hashable, Sendable {
  /// Its short name, such as `CC BY-NC 4.0`.
  public let code: String
  /// It must not serve commercial advantage (NC): a page with advertisements does.
  public let forbidsCommerce: Bool
  /// Nothing adapted may be shared (ND).
  public let forbidsEdits: Bool
  /// Creator, licence and changes are named (BY).
  public let asksForName: Bool
  /// What is adapted is shared under the same licence (SA).
  public let asksForSameTerms: Bool
  /// What parts it may speak of; empty: any.
  public let kinds: [ComponentKind]

  init(
    _ code: String, forbidsCommerce: Bool = false, forbidsEdits: Bool = false, asksForName: Bool = true,
    asksForSameTerms: Bool = false, kinds: [ComponentKind] = []
  ) {
    self.code = code
    self.forbidsCommerce = forbidsCommerce
    self.forbidsEdits = forbidsEdits
    self.asksForName = asksForName
    self.asksForSameTerms = asksForSameTerms
    self.kinds = kinds
  }

  /// Every licence that is known, one row each.
  // swift-format-ignore
  public static let all: [KnownLicence] = ["4.0", "3.0"].flatMap { version in
    [
      KnownLicence("CC BY \(version)"),
      KnownLicence("CC BY-SA \(version)",                                              asksForSameTerms: true),
      KnownLicence("CC BY-NC \(version)",    forbidsCommerce: true),
      KnownLicence("CC BY-ND \(version)",                           forbidsEdits: true),
      KnownLicence("CC BY-NC-SA \(version)", forbidsCommerce: true,                    asksForSameTerms: true),
      KnownLicence("CC BY-NC-ND \(version)", forbidsCommerce: true, forbidsEdits: true),
    ]
  } + [
    KnownLicence("CC0 1.0", asksForName: false),
    KnownLicence("Public Domain Mark 1.0", asksForName: false),
    KnownLicence("政府信息公开", forbidsEdits: true, kinds: [.text]),
  ]

  /// The licence that a text names without any doubt: by its name in either language, or by its address. A version is part
  /// of a name; a text with anything besides is not known, for nothing is read wider than it is written.
  public init?(named text: String) {
    guard let code = Self.code(address: text) ?? Self.code(name: text),
      let licence = Self.all.first(where: { $0.code == code })
    else { return nil }
    self = licence
  }

  /// `https://creativecommons.org/licenses/by-nc/4.0/deed.zh-hans`
  private static func code(address: String) -> String? {
    let text = address.trimmed.lowercased()
    for scheme in ["https://", "http://"] where text.hasPrefix(scheme) {
      let parts = text.dropFirst(scheme.count).split(separator: "/").map(String.init)
      guard parts.count >= 4, parts[0] == "creativecommons.org" || parts[0] == "www.creativecommons.org" else {
        return nil
      }
      // Ports to a country stand behind the version; the language of the page behind that.
      let rest = parts[4...].filter { $0 != "cn" && !$0.hasPrefix("deed") && !$0.hasPrefix("legalcode") }
      guard rest.isEmpty else { return nil }
      switch parts[1...3].joined(separator: "/") {
      case "publicdomain/zero/1.0": return "CC0 1.0"
      case "publicdomain/mark/1.0": return "Public Domain Mark 1.0"
      default: break
      }
      guard parts[1] == "licenses" else { return nil }
      return code(parts[2].split(separator: "-").map(String.init), version: parts[3])
    }
    return nil
  }

  private static let words = [
    ("知识共享", " cc "), ("creative commons", " cc "), ("非商业性使用", " nc "), ("非商业性", " nc "), ("非商业", " nc "),
    ("noncommercial", " nc "), ("禁止演绎", " nd "), ("noderivatives", " nd "), ("noderivs", " nd "),
    ("相同方式共享", " sa "), ("sharealike", " sa "), ("署名", " by "), ("attribution", " by "), ("许可协议", " "),
    ("许可", " "), ("license", " "), ("licence", " "), ("国际", " "), ("international", " "), ("unported", " "),
    ("未本地化版本", " "), ("中国大陆", " "), ("通用", " "), ("universal", " "),
  ]

  private static func code(name text: String) -> String? {
    let plain = text.trimmed
    if ["政府信息公开", "政府信息公开条例"].contains(where: { $0 == plain }) { return "政府信息公开" }
    var spelt = plain.lowercased()
    for (word, short) in words { spelt = spelt.replacing(word, with: short) }
    let tokens = spelt.split { " -_/,，、·()（）\u{3000}".contains($0) }.map(String.init)
    switch tokens.joined(separator: " ") {
    case "cc0", "cc0 1.0", "cc zero 1.0": return "CC0 1.0"
    case "public domain mark 1.0", "pdm 1.0", "cc public domain mark 1.0": return "Public Domain Mark 1.0"
    default:
      guard tokens.count > 2, tokens[0] == "cc", let version = tokens.last else { return nil }
      return code(Array(tokens[1..<(tokens.count - 1)]), version: version)
    }
  }

  /// The elements in any order, each once.
  private static func code(_ elements: [String], version: String) -> String? {
    let known = ["by", "nc", "sa", "nd"]
    let named = known.filter { element in elements.contains { $0 == element } }
    guard named.count == elements.count, let first = named.first, first == "by" else { return nil }
    let order = ["by", "nc", "nd", "sa"].filter { element in named.contains { $0 == element } }
    return "CC \(order.joined(separator: "-").uppercased()) \(version)"
  }
}
