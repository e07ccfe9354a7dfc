/// What the keys and names of a JSON-LD document stand for.
struct JSONLDContext {
  struct Term {
    var iri: String
    /// `@id`, `@vocab`, or the IRI of a type.
    var type: String?
    var isList = false
    var language: String?
  }

  private(set) var terms: [String: Term] = [:]
  private(set) var vocabulary: String?
  private(set) var base: String?
  private(set) var language: String?

  static let keywords: Set<String> = ["@id", "@type", "@value", "@language", "@list", "@set", "@graph", "@context"]

  /// Adds what a `@context` says. No context is ever fetched: W3C's own for ODRL is known, others must stand in the document.
  mutating func take(_ value: JSONValue, at place: String) throws(ODRLFault) {
    switch value {
    case .null: self = JSONLDContext()
    case .list(let parts):
      for (number, part) in parts.enumerated() { try take(part, at: "\(place)[\(number)]") }
    case .text(let address):
      guard ODRLContext.addresses.contains(address) else {
        throw ODRLFault(place: place, found: address, wanted: .knownContext)
      }
      for (name, term) in ODRLContext.terms { terms[name] = term }
    case .object(let pairs): try take(pairs, at: place)
    case .number, .flag: throw ODRLFault(place: place, found: "", wanted: .knownContext)
    }
  }

  private mutating func take(_ pairs: [(key: String, value: JSONValue)], at place: String) throws(ODRLFault) {
    for (key, value) in pairs where key.hasPrefix("@") {
      switch (key, value) {
      case ("@vocab", .text(let iri)): vocabulary = try absolute(iri, at: "\(place).\(key)")
      case ("@vocab", .null): vocabulary = nil
      case ("@base", .text(let iri)): base = try absolute(iri, at: "\(place).\(key)")
      case ("@base", .null): base = nil
      case ("@language", .text(let code)): language = code
      case ("@language", .null): language = nil
      case ("@version", .number("1.1")): break
      default: throw ODRLFault(place: "\(place).\(key)", found: key, wanted: .knownKeyword)
      }
    }
    // Prefixes come first: a term may rest on one that is written after it.
    let defined = pairs.filter { !$0.key.hasPrefix("@") }
    for (key, value) in defined {
      if case .text(let iri) = value, iri.contains(":"), !iri.contains("@"), !Self.isPrefixed(iri, defined) {
        terms[key] = Term(iri: expanded(iri) ?? iri)
      }
    }
    for (key, value) in defined { terms[key] = try term(key, value, at: "\(place).\(key)") }
  }

  /// Whether it begins with a prefix that the same context declares.
  private static func isPrefixed(_ iri: String, _ defined: [(key: String, value: JSONValue)]) -> Bool {
    let prefix = iri.prefix { $0 != ":" }
    return defined.contains { $0.key == prefix }
  }

  private func term(_ key: String, _ value: JSONValue, at place: String) throws(ODRLFault) -> Term {
    guard !key.isEmpty else { throw ODRLFault(place: place, found: key, wanted: .fullName) }
    switch value {
    case .text(let name): return Term(iri: try name.hasPrefix("@") ? keyword(name, at: place) : full(name, at: place))
    case .object(let pairs):
      var term = Term(iri: "")
      for (part, value) in pairs {
        let within = "\(place).\(part)"
        switch (part, value) {
        case ("@id", .text(let name)):
          term.iri = try name.hasPrefix("@") ? keyword(name, at: within) : full(name, at: within)
        case ("@type", .text(let name)):
          term.type = ["@id", "@vocab"].contains(name) ? name : try full(name, at: within)
        case ("@container", .text("@list")): term.isList = true
        case ("@container", .text("@set")): break
        case ("@language", .text(let code)): term.language = code
        case ("@prefix", .flag), ("@protected", .flag): break
        default: throw ODRLFault(place: within, found: part, wanted: .knownKeyword)
        }
      }
      if term.iri.isEmpty { term.iri = try full(key, at: place) }
      return term
    default: throw ODRLFault(place: place, found: key, wanted: .fullName)
    }
  }

  private func keyword(_ name: String, at place: String) throws(ODRLFault) -> String {
    guard Self.keywords.contains(name), name != "@context" else {
      throw ODRLFault(place: place, found: name, wanted: .knownKeyword)
    }
    return name
  }

  private func absolute(_ iri: String, at place: String) throws(ODRLFault) -> String {
    let iri = expanded(iri) ?? iri
    guard Self.isAbsolute(iri) else { throw ODRLFault(place: place, found: iri, wanted: .iri) }
    return iri
  }

  private func full(_ name: String, at place: String) throws(ODRLFault) -> String {
    guard let iri = named(name) else { throw ODRLFault(place: place, found: name, wanted: .fullName) }
    return iri
  }

  /// Whether it is an IRI with its scheme, and nothing in it that an IRI cannot have.
  static func isAbsolute(_ text: String) -> Bool {
    text.wholeMatch(of: /[A-Za-z][A-Za-z0-9+.\-]*:[^\u{0}-\u{20}<>"{}|\\^`]+/) != nil
  }

  /// `prefix:name` in full.
  private func expanded(_ text: String) -> String? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let rest = text[text.index(after: colon)...]
    guard !rest.hasPrefix("//"), let prefix = terms[String(text[..<colon])], !prefix.iri.hasPrefix("@") else {
      return nil
    }
    return prefix.iri + rest
  }

  /// What a key, a type or a name of the vocabulary stands for: a keyword or an IRI.
  func named(_ text: String) -> String? {
    if let term = terms[text] { return term.iri }
    if Self.keywords.contains(text) { return text }
    guard !text.isEmpty, !text.hasPrefix("@") else { return nil }
    if text.contains(":") {
      let iri = expanded(text) ?? text
      return Self.isAbsolute(iri) ? iri : nil
    }
    return vocabulary.map { $0 + text }
  }

  /// What stands for a thing of the document's own.
  func identified(_ text: String) -> String? {
    let iri = expanded(text) ?? text
    if Self.isAbsolute(iri) { return iri }
    // Joined only where nothing is to be resolved: `policy-1` and `#policy-1`.
    guard let base, !text.isEmpty,
      text.wholeMatch(of: /#?[^\/:?#.\u{0}-\u{20}<>"{}|\\^`][^\/:?#\u{0}-\u{20}<>"{}|\\^`]*/) != nil
    else { return nil }
    let stem = base.prefix { $0 != "#" }
    if text.hasPrefix("#") { return stem + text }
    guard let slash = stem.lastIndex(of: "/") else { return nil }
    return stem[...slash] + text
  }
}
