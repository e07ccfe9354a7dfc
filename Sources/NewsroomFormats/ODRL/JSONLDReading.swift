/// JSON-LD as statements: compact and expanded, `@graph`, prefixed names and IRIs. What a reader of JSON-LD would drop or
/// change without a word is refused by its place: a key without a meaning, a name without one, null, an empty list.
public struct JSONLDReading {
  private var graph = PolicyGraph()
  private var count = 0

  /// - Throws: `ODRLFault`.
  public static func graph(_ text: String) throws(ODRLFault) -> PolicyGraph {
    var reading = JSONLDReading()
    try reading.document(try JSONValue.read(text), JSONLDContext(), at: "")
    return reading.graph
  }

  private mutating func document(_ value: JSONValue, _ context: JSONLDContext, at place: String) throws(ODRLFault) {
    switch value {
    case .list(let parts):
      for (number, part) in parts.enumerated() { try document(part, context, at: "\(place)[\(number)]") }
    case .object(let pairs):
      let context = try inner(pairs, context, at: place)
      let said = pairs.filter { $0.key != "@context" }
      if said.count == 1, context.named(said[0].key) == "@graph" {
        try document(said[0].value, context, at: place + (place.isEmpty ? "@graph" : ".@graph"))
      } else {
        _ = try node(pairs, context, at: place, isContextKnown: true)
      }
    default: throw ODRLFault(place: place, found: "", wanted: .node)
    }
  }

  private func inner(
    _ pairs: [(key: String, value: JSONValue)], _ context: JSONLDContext, at place: String
  ) throws(ODRLFault) -> JSONLDContext {
    var context = context
    for (key, value) in pairs where key == "@context" {
      try context.take(value, at: place.isEmpty ? key : "\(place).\(key)")
    }
    return context
  }

  private mutating func fresh() -> PolicyGraph.Term {
    count += 1
    return .blank("g\(count)")
  }

  /// Adds what a node says, and gives it.
  private mutating func node(
    _ pairs: [(key: String, value: JSONValue)], _ outer: JSONLDContext, at place: String, isContextKnown: Bool = false
  ) throws(ODRLFault) -> PolicyGraph.Term {
    let context = isContextKnown ? outer : try inner(pairs, outer, at: place)
    func within(_ key: String) -> String { place.isEmpty ? key : "\(place).\(key)" }
    var names: [(key: String, meaning: String, value: JSONValue)] = []
    for (key, value) in pairs where key != "@context" {
      guard let meaning = context.named(key) else {
        throw ODRLFault(place: within(key), found: key, wanted: key.hasPrefix("@") ? .knownKeyword : .knownKey)
      }
      // `uid` beside `@id`, `target` beside `odrl:target`.
      guard !names.contains(where: { $0.meaning == meaning }) else {
        throw ODRLFault(place: within(key), found: key, wanted: .onceEach)
      }
      names.append((key, meaning, value))
    }
    var subject: PolicyGraph.Term?
    for (key, meaning, value) in names where meaning == "@id" {
      guard case .text(let text) = value else { throw ODRLFault(place: within(key), found: "", wanted: .iri) }
      subject = try identified(text, context, at: within(key))
    }
    let node = subject ?? fresh()
    for (key, meaning, value) in names {
      switch meaning {
      case "@id": break
      case "@type":
        for type in try types(value, context, at: within(key)) { graph.add(node, PolicyNames.type, .iri(type)) }
      case _ where meaning.hasPrefix("@"): throw ODRLFault(place: within(key), found: key, wanted: .knownKeyword)
      default: try add(value, of: node, meaning, context.terms[key], context, at: within(key))
      }
    }
    return node
  }

  private func identified(
    _ text: String, _ context: JSONLDContext, at place: String
  ) throws(ODRLFault) -> PolicyGraph.Term {
    if text.hasPrefix("_:") { return .blank("d" + text.dropFirst(2)) }
    guard let iri = context.identified(text) else { throw ODRLFault(place: place, found: text, wanted: .iri) }
    return .iri(iri)
  }

  private func types(_ value: JSONValue, _ context: JSONLDContext, at place: String) throws(ODRLFault) -> [String] {
    let values: [JSONValue] = if case .list(let all) = value { all } else { [value] }
    var types: [String] = []
    for value in values {
      guard case .text(let name) = value, let iri = context.named(name), !iri.hasPrefix("@") else {
        throw ODRLFault(place: place, found: value.shown, wanted: .fullName)
      }
      types.append(iri)
    }
    guard !types.isEmpty else { throw ODRLFault(place: place, found: "[]", wanted: .atLeastOne) }
    return types
  }

  /// Of rules there may be none; any other list that is there and empty would be read as no limit at all.
  private static let mayBeEmpty = Set(["permission", "prohibition", "obligation"].map(PolicyNames.iri))

  private mutating func add(
    _ value: JSONValue, of node: PolicyGraph.Term, _ predicate: String, _ term: JSONLDContext.Term?,
    _ context: JSONLDContext, at place: String
  ) throws(ODRLFault) {
    var values = [value]
    if case .list(let all) = value { values = all }
    if case .object(let pairs) = value, pairs.count == 1, context.named(pairs[0].key) == "@set" {
      if case .list(let all) = pairs[0].value { values = all } else { values = [pairs[0].value] }
    }
    if values.isEmpty, !Self.mayBeEmpty.contains(predicate) {
      throw ODRLFault(place: place, found: "[]", wanted: .atLeastOne)
    }
    var terms: [PolicyGraph.Term] = []
    for (number, value) in values.enumerated() {
      terms.append(try object(value, term, context, at: "\(place)[\(number)]"))
    }
    if term?.isList == true, !isList(value, context) { terms = [list(terms)] }
    for term in terms { graph.add(node, predicate, term) }
  }

  private func isList(_ value: JSONValue, _ context: JSONLDContext) -> Bool {
    if case .object(let pairs) = value { pairs.contains { context.named($0.key) == "@list" } } else { false }
  }

  private mutating func list(_ terms: [PolicyGraph.Term]) -> PolicyGraph.Term {
    var rest = PolicyGraph.Term.iri(PolicyNames.nothing)
    for term in terms.reversed() {
      let link = fresh()
      graph.add(link, PolicyNames.first, term)
      graph.add(link, PolicyNames.rest, rest)
      rest = link
    }
    return rest
  }

  private mutating func object(
    _ value: JSONValue, _ term: JSONLDContext.Term?, _ context: JSONLDContext, at place: String
  ) throws(ODRLFault) -> PolicyGraph.Term {
    switch value {
    case .text(let text): return try named(text, term, context, at: place)
    case .number(let text):
      let usual = PolicyNames.schema + (text.allSatisfy { $0.isNumber || $0 == "-" } ? "integer" : "double")
      return .literal(.init(text, type: typed(term) ?? usual))
    case .flag(let flag): return .literal(.init("\(flag)", type: typed(term) ?? PolicyNames.schema + "boolean"))
    case .null: throw ODRLFault(place: place, found: "null", wanted: .saidValue)
    case .list: throw ODRLFault(place: place, found: "[[]]", wanted: .node)
    case .object(let pairs):
      let meanings = pairs.map { context.named($0.key) }
      if meanings.contains("@value") { return try literal(pairs, context, at: place) }
      guard meanings.contains("@list") else { return try node(pairs, context, at: place) }
      guard pairs.count == 1 else { throw ODRLFault(place: place, found: "@list", wanted: .exactlyOne) }
      let values: [JSONValue] = if case .list(let all) = pairs[0].value { all } else { [pairs[0].value] }
      guard !values.isEmpty else { throw ODRLFault(place: place, found: "[]", wanted: .atLeastOne) }
      var terms: [PolicyGraph.Term] = []
      for (number, value) in values.enumerated() {
        terms.append(try object(value, term, context, at: "\(place)[\(number)]"))
      }
      return list(terms)
    }
  }

  private func typed(_ term: JSONLDContext.Term?) -> String? {
    term?.type.flatMap { $0.hasPrefix("@") ? nil : $0 }
  }

  private func named(
    _ text: String, _ term: JSONLDContext.Term?, _ context: JSONLDContext, at place: String
  ) throws(ODRLFault) -> PolicyGraph.Term {
    switch term?.type {
    case "@id"?: return try identified(text, context, at: place)
    case "@vocab"?:
      guard let iri = context.named(text), !iri.hasPrefix("@") else {
        throw ODRLFault(place: place, found: text, wanted: .fullName)
      }
      return .iri(iri)
    case let type?: return .literal(.init(text, type: type))
    case nil: return .literal(.init(text, language: term?.language ?? context.language))
    }
  }

  private func literal(
    _ pairs: [(key: String, value: JSONValue)], _ context: JSONLDContext, at place: String
  ) throws(ODRLFault) -> PolicyGraph.Term {
    var text: String?
    var type = PolicyNames.text
    var language: String?
    for (key, value) in pairs {
      switch (context.named(key), value) {
      case ("@value", .text(let value)): text = value
      case ("@value", .number(let value)):
        text = value
        type = PolicyNames.schema + (value.allSatisfy { $0.isNumber || $0 == "-" } ? "integer" : "double")
      case ("@value", .flag(let value)): (text, type) = ("\(value)", PolicyNames.schema + "boolean")
      case ("@type", .text): break
      case ("@language", .text(let code)): language = code
      default: throw ODRLFault(place: "\(place).\(key)", found: key, wanted: .knownKeyword)
      }
    }
    for (key, value) in pairs where context.named(key) == "@type" {
      type = try types(value, context, at: "\(place).\(key)")[0]
    }
    guard let text else { throw ODRLFault(place: place, found: "", wanted: .saidValue) }
    return .literal(.init(text, type: type, language: language))
  }
}

extension JSONValue {
  fileprivate var shown: String {
    switch self {
    case .text(let text), .number(let text): text
    case .flag(let flag): "\(flag)"
    case .object: "{}"
    case .list: "[]"
    case .null: "null"
    }
  }
}
