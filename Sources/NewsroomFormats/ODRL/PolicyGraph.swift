/// What a policy says, as statements of RDF in their order: Turtle and JSON-LD both come to this, and it alone is read.
public struct PolicyGraph: Hashable, Sendable, Codable {
  public enum Term: Hashable, Sendable, Codable {
    case iri(String)
    /// A node without a name of its own, by a label that means something in this graph alone.
    case blank(String)
    case literal(Literal)
  }

  public struct Literal: Hashable, Sendable, Codable {
    public let text: String
    /// The IRI of its type.
    public let type: String
    public var language: String?

    public init(_ text: String, type: String = PolicyNames.text, language: String? = nil) {
      self.text = text
      self.type = language == nil ? type : PolicyNames.languageText
      self.language = language
    }
  }

  public struct Statement: Hashable, Sendable, Codable {
    public let subject: Term
    public let predicate: String
    public let object: Term

    public init(_ subject: Term, _ predicate: String, _ object: Term) {
      self.subject = subject
      self.predicate = predicate
      self.object = object
    }
  }

  /// Each once: who says a thing twice says no more.
  public private(set) var statements: [Statement] = []
  private var seen: Set<Statement> = []

  public init() {}

  public mutating func add(_ subject: Term, _ predicate: String, _ object: Term) {
    let statement = Statement(subject, predicate, object)
    if seen.insert(statement).inserted { statements.append(statement) }
  }

  private enum CodingKeys: CodingKey { case statements }
}

/// The vocabularies that policies are written in, and the short forms in which a place is told.
public enum PolicyNames {
  static let odrl = "http://www.w3.org/ns/odrl/2/"
  static let cb = "urn:caibian:odrl:"
  static let schema = "http://www.w3.org/2001/XMLSchema#"
  static let rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
  public static let text = schema + "string"
  public static let languageText = rdf + "langString"
  static let type = rdf + "type"
  static let first = rdf + "first"
  static let rest = rdf + "rest"
  static let nothing = rdf + "nil"

  /// The prefix of ODRL itself is left out.
  static let prefixes = [
    "odrl": odrl, "cb": cb, "xsd": schema, "rdf": rdf, "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "owl": "http://www.w3.org/2002/07/owl#", "skos": "http://www.w3.org/2004/02/skos/core#",
    "dct": "http://purl.org/dc/terms/", "dc": "http://purl.org/dc/elements/1.1/",
    "vcard": "http://www.w3.org/2006/vcard/ns#", "foaf": "http://xmlns.com/foaf/0.1/", "schema": "http://schema.org/",
    "cc": "http://creativecommons.org/ns#",
  ]

  /// `cb:acts` or `target` in full.
  static func iri(_ name: String) -> String {
    let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
    return parts.count == 2 ? (prefixes[parts[0]] ?? parts[0] + ":") + parts[1] : odrl + name
  }

  /// As a person would write it.
  static func short(_ iri: String) -> String {
    if iri.hasPrefix(odrl) { return String(iri.dropFirst(odrl.count)) }
    let known = prefixes.filter { iri.hasPrefix($0.value) }.max { $0.value.count < $1.value.count }
    return known.map { "\($0.key):\(iri.dropFirst($0.value.count))" } ?? "<\(iri)>"
  }
}

extension PolicyGraph.Term {
  /// As a person would write it.
  var shown: String {
    switch self {
    case .iri(let iri): PolicyNames.short(iri)
    case .blank: "[]"
    case .literal(let literal): literal.text
    }
  }

  var isNode: Bool { if case .literal = self { false } else { true } }
}
