import Editorial

/// Limits of a grant for which ODRL has no term that others would take as we mean it. A permission says them in terms of ours,
/// which others do not know and hold for not satisfied; beside a prohibition they stand as properties that others pass over.
enum ODRLOwnLimits {
  static let properties = ["cb:except", "cb:languages", "cb:accounts", "cb:advertising", "cb:days"]

  static func constraints(_ grant: Grant) -> [[String: Any]] {
    var all: [[String: Any]] = []
    if !grant.except.isEmpty { all.append(ODRLWriting.one("spatial", "isNoneOf", grant.except.sorted())) }
    if !grant.languages.isEmpty { all.append(ODRLWriting.one("cb:language", "isAnyOf", grant.languages.sorted())) }
    if !grant.accounts.isEmpty { all.append(ODRLWriting.one("cb:account", "isAnyOf", grant.accounts.sorted())) }
    if let advertising = grant.advertising {
      all.append(ODRLWriting.one("cb:advertising", "eq", advertising ? "with" : "without"))
    }
    if let days = grant.days { all.append(ODRLWriting.one("cb:days", "lteq", days)) }
    return all
  }

  static func properties(_ grant: Grant) -> [String: Any] {
    var all: [String: Any] = [:]
    if !grant.except.isEmpty { all["cb:except"] = grant.except.sorted() }
    if !grant.languages.isEmpty { all["cb:languages"] = grant.languages.sorted() }
    if !grant.accounts.isEmpty { all["cb:accounts"] = grant.accounts.sorted() }
    if let advertising = grant.advertising { all["cb:advertising"] = advertising ? "with" : "without" }
    if let days = grant.days { all["cb:days"] = days }
    return all
  }
}

extension PolicyNode {
  func texts(_ name: String) throws(ODRLFault) -> TextSet { try Self.texts(members(name)) }

  static func texts(_ values: [Value]) throws(ODRLFault) -> TextSet {
    var texts: TextSet = []
    for value in values {
      guard case .literal(let literal) = value.term, literal.text.contains(where: { !$0.isWhitespace }) else {
        throw ODRLFault(place: value.place, found: value.term.shown, wanted: .text)
      }
      texts.insert(literal.text)
    }
    return texts
  }

  /// Whether advertisements stand beside it: `with` or `without`.
  static func advertising(_ value: Value) throws(ODRLFault) -> Bool {
    guard case .literal(let literal) = value.term, ["with", "without"].contains(literal.text) else {
      throw ODRLFault(place: value.place, found: value.term.shown, wanted: .oneOf(["with", "without"]))
    }
    return literal.text == "with"
  }
}
