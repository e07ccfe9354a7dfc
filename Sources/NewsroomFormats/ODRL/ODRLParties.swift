import Editorial

/// Who lets whom.
extension ODRLPolicyReading {
  private static let partyTypes = [
    "Party", "PartyCollection", "vcard:Organization", "vcard:Individual", "vcard:Group", "foaf:Organization",
    "foaf:Person", "foaf:Agent", "schema:Organization", "schema:NewsMediaOrganization", "schema:Person",
  ]

  private struct Side {
    let iri: String
    let place: String
    var name: String?
  }

  /// Every rule has the same two sides: those of the policy, or its own.
  func parties(of rules: [PolicyNode]) throws(ODRLFault) -> (Agreement.Direction, String) {
    let assigner = try side("assigner", rules, binding.assigner)
    let assignee = try side("assignee", rules, binding.assignee)
    let isInbound = isUs(assignee)
    guard isUs(assigner) != isInbound else { throw node.fault("assigner", assigner.iri, .oneOfUs) }
    let them = isInbound ? assigner : assignee
    return (isInbound ? .inbound : .outbound, try name(of: them))
  }

  private func isSame(_ side: Side, _ given: ODRLBinding.Side) throws(ODRLFault) -> Bool {
    switch given {
    case .us: return isUs(side)
    case .them(let name):
      guard !isUs(side) else { return false }
      return try self.name(of: side) == name
    }
  }

  private func isUs(_ side: Side) -> Bool {
    binding.we.contains(side.iri) || profile == .earlier && side.iri == ODRLTerms.house
  }

  private func name(of side: Side) throws(ODRLFault) -> String {
    if let name = binding.parties[side.iri] { return name }
    if let name = side.name { return name }
    guard isOurs, let name = ODRLTerms.text(side.iri, after: ODRLTerms.party) else {
      throw ODRLFault(place: side.place, found: side.iri, wanted: .boundParty)
    }
    return name
  }

  private func side(
    _ role: String, _ rules: [PolicyNode], _ given: ODRLBinding.Side?
  ) throws(ODRLFault) -> Side {
    var sides: [Side] = []
    var isInAllRules = !rules.isEmpty
    if let value = try node.optional(role) { sides.append(try party(value)) }
    for rule in rules {
      if let value = try rule.optional(role) { sides.append(try party(value)) } else { isInAllRules = false }
    }
    guard let first = sides.first else { return try open(role, given) }
    if let other = sides.first(where: { $0.iri != first.iri }) {
      throw ODRLFault(place: other.place, found: other.iri, wanted: .sameParty)
    }
    guard node.has(role) || isInAllRules else { throw node.fault(role, "", .bothParties) }
    // To whom an offer is made has not taken it up by that.
    if kind == "Offer", role == "assignee", given == nil { throw node.fault(role, kind, .accepted) }
    // What the document says is not for anybody else to say otherwise.
    if let given, try !isSame(first, given) {
      throw ODRLFault(place: first.place, found: first.iri, wanted: .sameParty)
    }
    return first
  }

  /// A side that the document leaves open. An agreement has both; who took up an offer must be said by somebody.
  private func open(_ role: String, _ given: ODRLBinding.Side?) throws(ODRLFault) -> Side {
    guard kind != "Agreement", kind == "Set" || role == "assignee" else { throw node.fault(role, "", .bothParties) }
    switch given {
    case .us?: return Side(iri: binding.we.sorted().first ?? ODRLTerms.house, place: node.within(role))
    case .them(let name)?: return Side(iri: "", place: node.within(role), name: name)
    case nil: throw node.fault(role, kind, .accepted)
    }
  }

  private func party(_ value: PolicyNode.Value) throws(ODRLFault) -> Side {
    guard value.term.isNode else { throw ODRLFault(place: value.place, found: value.term.shown, wanted: .iri) }
    let party = PolicyNode(index: node.index, term: value.term, place: value.place)
    try party.known(["source", "uid"] + (isOurs ? ["cb:name"] : []))
    _ = try party.types(Self.partyTypes)
    let name = try party.text("cb:name")
    return Side(iri: try Self.identity(party, else: .boundParty), place: value.place, name: name)
  }

  /// What a thing of others is called: a collection by its source.
  static func identity(_ node: PolicyNode, else wanted: ODRLFault.Wanted) throws(ODRLFault) -> String {
    var names: [String] = []
    for name in ["source", "uid"] {
      for value in node.values(name) {
        guard case .iri(let iri) = value.term else {
          throw ODRLFault(place: value.place, found: value.term.shown, wanted: .iri)
        }
        names.append(iri)
      }
    }
    if names.isEmpty, case .iri(let iri) = node.term { names.append(iri) }
    guard let name = names.first else { throw ODRLFault(place: node.place, found: "[]", wanted: wanted) }
    guard names.allSatisfy({ $0 == name }) else {
      throw ODRLFault(place: node.place, found: names.joined(separator: ", "), wanted: .exactlyOne)
    }
    return name
  }
}
