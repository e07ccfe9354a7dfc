import Editorial

/// The constraints of a rule, and the refinements of an action.
extension ODRLPolicyReading {
  /// The ways in which all of them hold together.
  func alternatives(_ name: String, of node: PolicyNode, depth: Int = 0) throws(ODRLFault) -> [ODRLScope] {
    var all = [ODRLScope()]
    for constraint in try node.nodes(name) { all = try product(all, try ways(constraint, depth), constraint.place) }
    return all
  }

  private func product(
    _ some: [ODRLScope], _ others: [ODRLScope], _ place: String
  ) throws(ODRLFault) -> [ODRLScope] {
    let all = some.flatMap { one in others.map { one.and($0) } }
    guard all.count <= 64 else { throw ODRLFault(place: place, found: "\(all.count)", wanted: .fewerAlternatives) }
    return all
  }

  private func ways(_ constraint: PolicyNode, _ depth: Int) throws(ODRLFault) -> [ODRLScope] {
    guard depth < 6 else { throw ODRLFault(place: constraint.place, found: "", wanted: .shallow) }
    let logic = ["and", "or", "xone"]
    guard let name = (logic + ["andSequence"]).first(where: constraint.has) else { return [try single(constraint)] }
    try constraint.known(["uid", name].filter { $0 != "andSequence" })
    _ = constraint.values("uid")
    _ = try constraint.types(["Constraint", "LogicalConstraint"])
    var operands: [[ODRLScope]] = []
    for value in try constraint.members(name) {
      guard value.term.isNode else { throw ODRLFault(place: value.place, found: value.term.shown, wanted: .node) }
      operands.append(
        try ways(PolicyNode(index: constraint.index, term: value.term, place: value.place), depth + 1))
    }
    guard operands.count > 1 else { throw constraint.fault(name, "\(operands.count)", .atLeastOne) }
    if name == "and" {
      var all = [ODRLScope()]
      for operand in operands { all = try product(all, operand, constraint.within(name)) }
      return all
    }
    if name == "xone" { try separate(operands, constraint) }
    let all = operands.flatMap { $0 }
    guard all.count <= 64 else { throw constraint.fault(name, "\(all.count)", .fewerAlternatives) }
    return all
  }

  /// Exactly one of several is any of them, where no two can hold at once.
  private func separate(_ operands: [[ODRLScope]], _ constraint: PolicyNode) throws(ODRLFault) {
    for (number, operand) in operands.enumerated() {
      for other in operands[(number + 1)...] {
        let areApart = operand.allSatisfy { one in other.allSatisfy { one.excludes($0) } }
        guard areApart else { throw constraint.fault("xone", "", .separableXone) }
      }
    }
  }

  private static let operators = [
    "eq", "neq", "lt", "lteq", "gt", "gteq", "isAnyOf", "isNoneOf", "isAllOf", "isA", "hasPart", "isPartOf",
  ]

  private func single(_ constraint: PolicyNode) throws(ODRLFault) -> ODRLScope {
    try constraint.known(["uid", "leftOperand", "operator", "rightOperand", "unit"])
    _ = constraint.values("uid")
    _ = try constraint.types(["Constraint"])
    let left = try constraint.one("leftOperand")
    let operation = try constraint.one("operator")
    guard let name = Self.operators.first(where: { .iri(PolicyNames.iri($0)) == operation.term }) else {
      throw ODRLFault(place: operation.place, found: operation.term.shown, wanted: .oneOf(Self.operators))
    }
    let right = try constraint.members("rightOperand")
    guard !right.isEmpty else { throw constraint.fault("rightOperand", "", .atLeastOne) }
    let operand = ODRLOperand(
      node: constraint, left: left, name: left.term.shown, operation: name, right: right, isOurs: isOurs,
      zone: binding.zone)
    if constraint.has("unit"), left.term != .iri(PolicyNames.iri("count")) {
      throw constraint.fault("unit", constraint.values("unit").map(\.term.shown).joined(), .constraint)
    }
    return try operand.scope()
  }
}
