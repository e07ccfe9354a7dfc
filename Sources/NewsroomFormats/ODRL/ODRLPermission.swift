import Editorial

/// A permission as grants: one, or several where its constraints say "or".
extension ODRLPolicyReading {
  static let ruleNames = ["uid", "target", "assigner", "assignee", "action", "constraint"]
  private static let earlierNames = ["cb:number", "cb:acts", "cb:edits", "cb:sublicense"]

  /// An action of a rule, with what refines it.
  struct Action {
    let name: String
    let place: String
    var scopes: [ODRLScope] = [ODRLScope()]
    var isRefined = false
  }

  func actions(_ rule: PolicyNode) throws(ODRLFault) -> [Action] {
    let isShared = !rule.has("action")
    let values = isShared ? node.values("action") : rule.values("action")
    guard !values.isEmpty else { throw rule.fault("action", "", .atLeastOne) }
    if !isShared, node.has("action") { throw rule.fault("action", values[0].term.shown, .exactlyOne) }
    var actions: [Action] = []
    for value in values {
      let action = PolicyNode(index: node.index, term: value.term, place: value.place)
      guard value.term.isNode else {
        throw ODRLFault(place: value.place, found: value.term.shown, wanted: .oneOf(Self.permitted))
      }
      try action.known(["uid", "rdf:value", "refinement"])
      _ = action.values("uid")
      _ = try action.types(["Action"])
      guard action.has("rdf:value") else {
        if action.has("refinement") { throw action.fault("rdf:value", "", .exactlyOne) }
        actions.append(Action(name: value.term.shown, place: value.place))
        continue
      }
      let name = try action.one("rdf:value").term.shown
      actions.append(
        Action(
          name: name, place: value.place, scopes: try alternatives("refinement", of: action),
          isRefined: action.has("refinement")))
    }
    return actions
  }

  /// What a permission may name.
  static let permitted = [
    "distribute", "display", "index", "reproduce", "translate", "extract", "aggregate", "modify", "grantUse",
  ]

  func permission(_ rule: PolicyNode) throws(ODRLFault) -> [Grant] {
    let own = profile == .ours ? ["cb:number"] : profile == .earlier ? Self.earlierNames : []
    try rule.known(Self.ruleNames + ["duty"] + own)
    _ = rule.values("uid")
    _ = try rule.types(["Permission", "Rule"])
    let limits = try alternatives("constraint", of: rule)
    let actions = try actions(rule)
    let plain = actions.filter { !$0.isRefined || $0.scopes.allSatisfy(\.isOwnOnly) }
    var grants: [Grant] = []
    if !plain.isEmpty { grants += try self.grants(plain, rule, limits) }
    // What is refined in ODRL's own terms holds under more than the rule's limits, each for itself.
    for action in actions where !plain.contains(where: { $0.place == action.place }) {
      guard !["modify", "grantUse"].contains(action.name) else {
        throw ODRLFault(place: "\(action.place).refinement", found: action.name, wanted: .sameActs)
      }
      grants += try self.grants([action], rule, limits)
    }
    let isSplit = grants.count > 1
    if isSplit, grants.contains(where: { $0.count != nil }) {
      throw rule.fault("constraint", "count", .countOfArticles)
    }
    return grants
  }

  private func grants(
    _ actions: [Action], _ rule: PolicyNode, _ limits: [ODRLScope]
  ) throws(ODRLFault) -> [Grant] {
    var uses = try permittedUses(actions)
    if profile == .earlier { uses = try annotated(uses, actions, rule) }
    let duties = try duties("duty", of: rule)
    let items = try items(rule)
    let extra = actions.count == 1 && !actions[0].scopes.allSatisfy(\.isOwnOnly) ? actions[0].scopes : [ODRLScope()]
    var grants: [Grant] = []
    for limit in limits {
      for more in extra {
        let scope = try sound(limit.and(more), rule, .permitsSomething)
        guard scope.counts.isEmpty || scope.countsArticles || isOneUse(scope, uses.acts) else {
          throw rule.fault("constraint", "count", .countOfArticles)
        }
        grants.append(
          Grant(
            .permit, acts: uses.acts, channels: scope.channels ?? Set(Channel.allCases), edits: uses.edits,
            sublicense: uses.mayPassOn, duties: duties + scope.conditions, items: items,
            components: scope.components ?? [], media: scope.media ?? [], territory: scope.territory ?? [],
            except: scope.except, languages: scope.languages ?? [], accounts: scope.accounts ?? [],
            advertising: scope.advertising?.first, from: bound(scope.starts, "cb:validFrom", max),
            until: bound(scope.ends, "cb:validUntil", min), days: scope.days.min(), count: scope.counts.min()))
      }
    }
    return grants
  }

  /// Ours counts articles, ODRL single uses: the same only where an article is used in one way, in one place.
  private func isOneUse(_ scope: ODRLScope, _ acts: Set<UseAct>) -> Bool {
    acts.count == 1 && (scope.channels ?? Set(Channel.allCases)).count == 1
  }

  func sound(_ scope: ODRLScope, _ rule: PolicyNode, _ wanted: ODRLFault.Wanted) throws(ODRLFault) -> ODRLScope {
    guard !scope.isEmpty else { throw rule.fault("constraint", "", wanted) }
    // These belong to an action.
    guard scope.acts == nil, scope.edits == nil else {
      throw rule.fault("constraint", scope.acts == nil ? "cb:edit" : "cb:act", .constraint)
    }
    return scope
  }

  /// Our own documents repeat in each rule when the agreement holds.
  func bound(
    _ bounds: [Instant], _ own: String, _ narrowest: (Instant, Instant) -> Instant
  ) -> Instant? {
    var bounds = bounds
    if profile == .ours, let whole = try? instant(own), let place = bounds.firstIndex(of: whole) {
      bounds.remove(at: place)
    }
    return bounds.dropFirst().reduce(bounds.first) { first, next in first.map { narrowest($0, next) } }
  }

  struct Uses {
    var acts: Set<UseAct> = []
    var edits: Set<EditClass> = []
    var mayPassOn = false
  }

  private func permittedUses(_ actions: [Action]) throws(ODRLFault) -> Uses {
    var uses = Uses()
    var exact: Set<EditClass>?
    var passedOn: (acts: Set<UseAct>, place: String)?
    let names = Set(actions.map(\.name))
    for action in actions {
      let own = action.isRefined && action.scopes.count == 1 && action.scopes[0].isOwnOnly ? action.scopes[0] : nil
      switch (action.name, own?.acts, own?.edits) {
      case ("modify", nil, let edits?): exact = edits
      case ("grantUse", let acts?, nil): (passedOn, uses.mayPassOn) = ((acts, action.place), true)
      case (_, let acts?, nil) where acts.allSatisfy({ ODRLTerms.actions($0).contains(action.name) }):
        uses.acts.formUnion(acts)
      case (_, .some, _), (_, _, .some):
        throw ODRLFault(place: "\(action.place).refinement", found: action.name, wanted: .constraint)
      case ("distribute", _, _): uses.acts.insert(.repost)
      case ("display", _, _):
        guard names.contains("distribute") else {
          throw ODRLFault(place: action.place, found: action.name, wanted: .distributeToo)
        }
      case ("index", _, _): uses.acts.insert(.link)
      case ("reproduce", _, _): uses.acts.insert(.copy)
      case ("translate", _, _):
        uses.acts.insert(.translate)
        uses.edits.insert(.translated)
      case ("extract", _, _), ("aggregate", _, _):
        guard names.isSuperset(of: ["extract", "aggregate"]) else {
          throw ODRLFault(place: action.place, found: action.name, wanted: .extractAndAggregate)
        }
        uses.acts.insert(.digest)
        uses.edits.insert(.digested)
      case ("modify", _, _): uses.edits.formUnion(EditClass.through(.changed))
      case ("grantUse", _, _): uses.mayPassOn = true
      case (let name, _, _) where isOurs && ODRLTerms.ownAct(name) != nil:
        if let act = ODRLTerms.ownAct(name) { uses.acts.insert(act) }
      case ("use", _, _): throw ODRLFault(place: action.place, found: action.name, wanted: .namedActs)
      default: throw ODRLFault(place: action.place, found: action.name, wanted: .oneOf(Self.permitted))
      }
    }
    guard !uses.acts.isEmpty else {
      throw ODRLFault(place: actions[0].place, found: names.sorted().joined(separator: ", "), wanted: .actOfUse)
    }
    if let passedOn, passedOn.acts != uses.acts {
      throw ODRLFault(place: "\(passedOn.place).refinement", found: "grantUse", wanted: .sameActs)
    }
    uses.edits = exact ?? uses.edits.union(EditClass.through(.typography))
    return uses
  }

  /// What earlier releases wrote beside the actions, which must say the same.
  private func annotated(_ uses: Uses, _ actions: [Action], _ rule: PolicyNode) throws(ODRLFault) -> Uses {
    var uses = uses
    if rule.has("cb:acts") { uses.acts = Set(try rule.names("cb:acts", UseAct.self)) }
    if rule.has("cb:edits") { uses.edits = Set(try rule.names("cb:edits", EditClass.self)) }
    if let value = try rule.optional("cb:sublicense") {
      guard case .literal(let literal) = value.term, ["true", "false"].contains(literal.text) else {
        throw ODRLFault(place: value.place, found: value.term.shown, wanted: .oneOf(["true", "false"]))
      }
      uses.mayPassOn = literal.text == "true"
    }
    var said = Set(uses.acts.flatMap(ODRLTerms.actions))
    if uses.edits.contains(.changed) { said.insert("modify") }
    if uses.mayPassOn { said.insert("grantUse") }
    guard said == Set(actions.map(\.name)) else {
      throw rule.fault("cb:acts", actions.map(\.name).joined(separator: ", "), .sameActs)
    }
    return uses
  }
}
