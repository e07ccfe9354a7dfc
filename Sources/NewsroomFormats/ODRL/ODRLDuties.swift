import Editorial

/// What is owed: duties of permissions, remedies of prohibitions, obligations of the policy.
extension ODRLPolicyReading {
  private static let own = ["cb:timing", "cb:text", "cb:hours", "cb:consequence"]
  private static let licensors = ["compensatedParty", "informedParty", "consentingParty"]

  func duties(_ name: String, of rule: PolicyNode) throws(ODRLFault) -> [Duty] {
    var duties: [Duty] = []
    for duty in try rule.nodes(name) {
      for read in try self.duty(duty, name) where !duties.contains(read) { duties.append(read) }
    }
    return duties
  }

  /// What the other side owes without a permission that asks for it: it is owed with every use.
  func obligations(_ permissions: [PolicyNode]) throws(ODRLFault) -> [Duty] {
    let all = try duties("obligation", of: node)
    guard all.isEmpty || !permissions.isEmpty else { throw node.fault("obligation", "", .permissionForDuty) }
    return all
  }

  func owing(
    _ more: [Duty], _ grants: [(number: Int, grant: Grant)]
  ) throws(ODRLFault) -> [(number: Int, grant: Grant)] {
    grants.map { ($0.number, $0.grant.effect == .permit ? $0.grant.owing(more) : $0.grant) }
  }

  private func duty(_ duty: PolicyNode, _ role: String) throws(ODRLFault) -> [Duty] {
    let isObligation = role == "obligation"
    try duty.known(
      ["uid", "action", "constraint", "consequence", "attributedParty", "assigner", "assignee"] + Self.licensors
        + (isOurs ? Self.own : []))
    _ = duty.values("uid")
    _ = try duty.types(["Duty", "Obligation", "Rule"])
    try sides(of: duty)
    var terms = Terms()
    try limit(&terms, duty)
    var duties: [Duty] = []
    let values = duty.values("action")
    guard !values.isEmpty else { throw duty.fault("action", "", .atLeastOne) }
    for value in values {
      let (act, own) = try act(value, terms)
      let usual = isObligation ? .with : role == "remedy" ? .after : ODRLTerms.timing(act)
      var text = own.text
      if act == .attribute, let party = try duty.optional("attributedParty") {
        guard text == nil else { throw ODRLFault(place: party.place, found: party.term.shown, wanted: .exactlyOne) }
        text = try credited(party)
      }
      duties.append(
        Duty(act, own.timing ?? usual, text: text, hours: own.hours, consequence: try consequence(duty)))
    }
    guard duties.contains(where: { $0.act == .attribute }) || !duty.has("attributedParty") else {
      throw duty.fault("attributedParty", "", .dutyAct)
    }
    return duties
  }

  /// What a duty says of when, within which time and in which words.
  private struct Terms {
    var timing: Duty.Timing?
    var hours: Int?
    var text: String?
  }

  private func limit(_ terms: inout Terms, _ duty: PolicyNode) throws(ODRLFault) {
    if isOurs {
      if duty.has("cb:timing") { terms.timing = try duty.names("cb:timing", Duty.Timing.self).first }
      terms.hours = try duty.number("cb:hours")
      terms.text = try duty.text("cb:text")
    }
    for constraint in try duty.nodes("constraint") {
      try constraint.known(["uid", "leftOperand", "operator", "rightOperand"])
      _ = constraint.values("uid")
      _ = try constraint.types(["Constraint"])
      let left = try constraint.one("leftOperand").term.shown
      let operation = try constraint.one("operator").term.shown
      let right = try constraint.one("rightOperand")
      switch (left, operation) {
      case ("event", _):
        let timings: [String: Duty.Timing] = ["lt": .before, "eq": .with, "gt": .after]
        guard right.term == .iri(PolicyNames.iri("policyUsage")), let timing = timings[operation],
          terms.timing == nil
        else { throw ODRLFault(place: right.place, found: "\(operation) \(right.term.shown)", wanted: .timingEvent) }
        terms.timing = timing
      case ("elapsedTime", "lteq"), ("delayPeriod", "lteq"):
        guard case .literal(let literal) = right.term, let hours = ODRLTime.hours(literal), terms.hours == nil else {
          throw ODRLFault(place: right.place, found: right.term.shown, wanted: .duration)
        }
        terms.hours = hours
      default: throw constraint.fault("leftOperand", "\(left) \(operation)", .constraint)
      }
    }
  }

  private func act(_ value: PolicyNode.Value, _ terms: Terms) throws(ODRLFault) -> (Duty.Act, Terms) {
    let action = PolicyNode(index: node.index, term: value.term, place: value.place)
    guard value.term.isNode else { throw ODRLFault(place: value.place, found: value.term.shown, wanted: .dutyAct) }
    try action.known(["uid", "rdf:value", "refinement"])
    _ = action.values("uid")
    _ = try action.types(["Action"])
    let named = action.has("rdf:value") ? try action.one("rdf:value") : value
    guard case .iri(let iri) = named.term, let act = ODRLTerms.duty(iri), isOurs || !iri.hasPrefix(PolicyNames.cb)
    else {
      throw ODRLFault(place: named.place, found: named.term.shown, wanted: .dutyAct)
    }
    var terms = terms
    for refinement in try action.nodes("refinement") {
      try refinement.known(["uid", "leftOperand", "operator", "rightOperand", "unit"])
      _ = refinement.values("uid")
      _ = try refinement.types(["Constraint"])
      let left = try refinement.one("leftOperand").term.shown
      let operation = try refinement.one("operator").term.shown
      let right = try refinement.one("rightOperand")
      switch (left, operation) {
      case ("payAmount", "eq") where act == .pay && terms.text == nil:
        terms.text = try amount(right) + " " + unit(refinement)
      case ("cb:text", "eq") where isOurs && terms.text == nil:
        guard case .literal(let literal) = right.term else {
          throw ODRLFault(place: right.place, found: right.term.shown, wanted: .text)
        }
        terms.text = literal.text
      default: throw refinement.fault("leftOperand", "\(left) \(operation)", .constraint)
      }
    }
    return (act, terms)
  }

  private func amount(_ value: PolicyNode.Value) throws(ODRLFault) -> String {
    guard case .literal(let literal) = value.term, literal.language == nil,
      literal.text.wholeMatch(of: /[0-9]{1,12}(\.[0-9]{1,4})?/) != nil
    else { throw ODRLFault(place: value.place, found: value.term.shown, wanted: .amount) }
    return literal.text
  }

  /// A currency by its code where its IRI ends in one, else by its IRI.
  private func unit(_ refinement: PolicyNode) throws(ODRLFault) -> String {
    let unit = try refinement.one("unit")
    switch unit.term {
    case .iri(let iri):
      if let match = iri.wholeMatch(of: /.*[\/:#]([A-Z]{3})/) { return String(match.1) }
      return "<\(iri)>"
    case .literal(let literal) where literal.text.wholeMatch(of: /[A-Z]{3}/) != nil: return literal.text
    default: throw ODRLFault(place: unit.place, found: unit.term.shown, wanted: .unit)
    }
  }

  /// Whoever is to be paid, told or asked is the one who permits.
  private func sides(of duty: PolicyNode) throws(ODRLFault) {
    func iris(_ name: String) -> [PolicyGraph.Term] { duty.values(name).map(\.term) }
    func allowed(_ role: String) -> [PolicyGraph.Term] {
      let rules = (try? node.nodes("permission")) ?? []
      return node.values(role).map(\.term) + rules.flatMap { $0.values(role).map(\.term) }
    }
    for name in Self.licensors + ["assigner"] {
      for party in iris(name) where !allowed("assigner").contains(party) {
        throw duty.fault(name, party.shown, .licensor)
      }
    }
    for party in iris("assignee") where !allowed("assignee").contains(party) {
      throw duty.fault("assignee", party.shown, .sameParty)
    }
  }

  private func credited(_ value: PolicyNode.Value) throws(ODRLFault) -> String {
    switch value.term {
    case .literal(let literal) where literal.text.contains { !$0.isWhitespace }: return literal.text
    case .iri(let iri):
      if let name = binding.parties[iri] { return name }
      throw ODRLFault(place: value.place, found: iri, wanted: .boundParty)
    default: throw ODRLFault(place: value.place, found: value.term.shown, wanted: .boundParty)
    }
  }

  /// What follows where it is not done, in words.
  private func consequence(_ duty: PolicyNode) throws(ODRLFault) -> String? {
    let own = isOurs ? try duty.text("cb:consequence") : nil
    let duties = try duties("consequence", of: duty)
    guard !duties.isEmpty else { return own }
    guard own == nil else { throw duty.fault("consequence", own ?? "", .exactlyOne) }
    return duties.map { duty in
      [ODRLTerms.action(duty.act), duty.text, duty.hours.map { "\($0) h" }, duty.consequence].compactMap { $0 }
        .joined(separator: " ")
    }.joined(separator: "; ")
  }
}
