import Editorial

/// The statements of a graph by what they are about, and which of them were read.
final class PolicyIndex {
  let graph: PolicyGraph
  private let bySubject: [PolicyGraph.Term: [Int]]
  private(set) var used: Set<Int> = []

  init(_ graph: PolicyGraph) {
    self.graph = graph
    bySubject = Dictionary(grouping: graph.statements.indices) { graph.statements[$0].subject }
  }

  /// In the order in which they were first spoken of.
  var subjects: [PolicyGraph.Term] {
    var seen: Set<PolicyGraph.Term> = []
    return graph.statements.map(\.subject).filter { seen.insert($0).inserted }
  }

  func statements(about subject: PolicyGraph.Term) -> [PolicyGraph.Statement] {
    (bySubject[subject] ?? []).map { graph.statements[$0] }
  }

  func objects(of subject: PolicyGraph.Term, _ predicate: String) -> [PolicyGraph.Term] {
    (bySubject[subject] ?? []).filter { graph.statements[$0].predicate == predicate }.map {
      used.insert($0)
      return graph.statements[$0].object
    }
  }

  /// What nobody read: a statement that no rule comes to.
  var unread: PolicyGraph.Statement? {
    graph.statements.indices.first { !used.contains($0) }.map { graph.statements[$0] }
  }
}

/// A node of a policy with the place where it stands, read strictly: what is not known is a fault with its place.
struct PolicyNode {
  let index: PolicyIndex
  let term: PolicyGraph.Term
  let place: String

  struct Value {
    let term: PolicyGraph.Term
    let place: String
  }

  /// Statements that only describe, and limit nothing.
  static let describing = [
    "dct:title", "dct:creator", "dct:publisher", "dct:contributor", "dct:issued", "dct:created", "dct:modified",
    "dct:identifier", "dc:title", "dc:creator", "rdfs:label", "skos:prefLabel", "schema:name", "foaf:name", "vcard:fn",
    "rdfs:seeAlso",
  ]
  /// Words that people must read: they may say more than the terms do.
  static let speaking = [
    "dct:description", "dc:description", "rdfs:comment", "skos:note", "skos:definition", "schema:description",
    "skos:scopeNote",
  ]

  func within(_ name: String) -> String { place.isEmpty ? name : "\(place).\(name)" }

  func fault(_ name: String, _ found: String, _ wanted: ODRLFault.Wanted) -> ODRLFault {
    ODRLFault(place: within(name), found: found, wanted: wanted)
  }

  /// Refuses every statement about it but these, and reads what only describes.
  func known(_ names: [String]) throws(ODRLFault) {
    let all = Set((names + ["rdf:type"] + Self.describing + Self.speaking).map(PolicyNames.iri))
    for statement in index.statements(about: term) where !all.contains(statement.predicate) {
      let name = PolicyNames.short(statement.predicate)
      throw fault(name, name, .oneOf(names))
    }
    for name in Self.describing + Self.speaking { _ = index.objects(of: term, PolicyNames.iri(name)) }
  }

  /// The words about it that people must read, with their places.
  var spoken: [ODRLNote] {
    Self.speaking.flatMap { name in
      index.objects(of: term, PolicyNames.iri(name)).map { ODRLNote(place: within(name), text: $0.shown) }
    }
  }

  /// Its types, each of which must be one of these.
  func types(_ names: [String]) throws(ODRLFault) -> [String] {
    var types: [String] = []
    for type in index.objects(of: term, PolicyNames.type) {
      guard let name = names.first(where: { .iri(PolicyNames.iri($0)) == type }) else {
        throw fault("@type", type.shown, .oneOf(names))
      }
      types.append(name)
    }
    return types
  }

  func has(_ name: String) -> Bool {
    index.statements(about: term).contains { $0.predicate == PolicyNames.iri(name) }
  }

  func values(_ name: String) -> [Value] {
    let all = index.objects(of: term, PolicyNames.iri(name))
    return all.enumerated().map {
      Value(term: $0.element, place: all.count == 1 ? within(name) : "\(within(name))[\($0.offset)]")
    }
  }

  func nodes(_ name: String) throws(ODRLFault) -> [PolicyNode] {
    var nodes: [PolicyNode] = []
    for (number, value) in index.objects(of: term, PolicyNames.iri(name)).enumerated() {
      guard value.isNode else { throw fault(name, value.shown, .node) }
      nodes.append(PolicyNode(index: index, term: value, place: "\(within(name))[\(number)]"))
    }
    return nodes
  }

  func optional(_ name: String) throws(ODRLFault) -> Value? {
    let values = values(name)
    guard values.count <= 1 else {
      throw fault(name, values.map(\.term.shown).joined(separator: ", "), .exactlyOne)
    }
    return values.first
  }

  func one(_ name: String) throws(ODRLFault) -> Value {
    guard let value = try optional(name) else { throw fault(name, "", .exactlyOne) }
    return value
  }

  /// The members of a list, or the values themselves.
  func members(_ name: String) throws(ODRLFault) -> [Value] {
    var members: [Value] = []
    for value in values(name) {
      guard value.term.isNode, let list = try Self.list(value.term, index, at: value.place) else {
        members.append(value)
        continue
      }
      members += list
    }
    return members.enumerated().map { Value(term: $0.element.term, place: "\(within(name))[\($0.offset)]") }
  }

  private static func list(
    _ start: PolicyGraph.Term, _ index: PolicyIndex, at place: String
  ) throws(ODRLFault) -> [Value]? {
    let nothing = PolicyGraph.Term.iri(PolicyNames.nothing)
    if start == nothing { throw ODRLFault(place: place, found: "()", wanted: .atLeastOne) }
    guard index.statements(about: start).contains(where: { $0.predicate == PolicyNames.first }) else { return nil }
    var all: [Value] = []
    var link = start
    while link != nothing {
      let first = index.objects(of: link, PolicyNames.first)
      let rest = index.objects(of: link, PolicyNames.rest)
      guard first.count == 1, rest.count == 1, all.count < 10_000,
        index.statements(about: link).count == 2
      else { throw ODRLFault(place: place, found: "()", wanted: .exactlyOne) }
      all.append(Value(term: first[0], place: place))
      link = rest[0]
    }
    return all
  }

  func text(_ name: String) throws(ODRLFault) -> String? {
    guard let value = try optional(name) else { return nil }
    guard case .literal(let literal) = value.term, literal.text.contains(where: { !$0.isWhitespace }) else {
      throw ODRLFault(place: value.place, found: value.term.shown, wanted: .text)
    }
    return literal.text
  }

  /// Names of ours, as texts or in our own vocabulary.
  func names<Name: RawRepresentable<String> & CaseIterable>(
    _ name: String, _ type: Name.Type
  ) throws(ODRLFault) -> [Name] {
    var names: [Name] = []
    for value in try members(name) { names.append(try Self.name(value, type)) }
    return names
  }

  static func name<Name: RawRepresentable<String> & CaseIterable>(
    _ value: Value, _ type: Name.Type
  ) throws(ODRLFault) -> Name {
    let text: String =
      switch value.term {
      case .iri(let iri): iri.hasPrefix(PolicyNames.cb) ? String(iri.dropFirst(PolicyNames.cb.count)) : ""
      case .literal(let literal): literal.language == nil ? literal.text : ""
      case .blank: ""
      }
    guard let name = Name(rawValue: text) else {
      throw ODRLFault(
        place: value.place, found: value.term.shown, wanted: .oneOf(Name.allCases.map { "cb:\($0.rawValue)" }))
    }
    return name
  }

  func number(_ name: String) throws(ODRLFault) -> Int? {
    guard let value = try optional(name) else { return nil }
    return try Self.number(value)
  }

  static func number(_ value: Value) throws(ODRLFault) -> Int {
    guard case .literal(let literal) = value.term, ODRLTerms.wholeTypes.contains(literal.type),
      literal.text.wholeMatch(of: /\+?[0-9]{1,9}/) != nil, let number = Int(literal.text.drop { $0 == "+" })
    else { throw ODRLFault(place: value.place, found: value.term.shown, wanted: .wholeNumber) }
    return number
  }
}

/// Words in a policy that are no terms, and that somebody must read.
public struct ODRLNote: Hashable, Sendable {
  public let place: String
  public let text: String
}
