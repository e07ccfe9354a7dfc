import Editorial

/// A prohibition as grants that forbid: each of its actions by itself, and never less than it says.
extension ODRLPolicyReading {
  private static let own =
    [
      "cb:number", "cb:acts", "cb:edits", "cb:components", "cb:count", "cb:sublicense",
    ] + ODRLOwnLimits.properties

  /// What a prohibition may name.
  private static let forbidden = ODRLPolicyReading.permitted + ["use", "derive"]

  func prohibition(_ rule: PolicyNode) throws(ODRLFault) -> [Grant] {
    let own = isOurs ? Self.own + (profile == .earlier ? ["duty"] : []) : []
    try rule.known(Self.ruleNames + ["remedy"] + own)
    _ = rule.values("uid")
    _ = try rule.types(["Prohibition", "Rule"])
    let limits = try alternatives("constraint", of: rule)
    let actions = try actions(rule)
    let items = try items(rule)
    let duties = try duties("remedy", of: rule) + duties("duty", of: rule)
    if isOurs, rule.has("cb:acts") { return [try exact(rule, actions, limits, items, duties)] }
    var grants: [Grant] = []
    for action in actions {
      for (acts, edits) in try reach(action) {
        for limit in limits {
          for more in action.scopes {
            let scope = try forbidding(limit.and(more), rule)
            grants.append(
              Grant(
                .prohibit, acts: acts, channels: scope.channels ?? Set(Channel.allCases), edits: edits, duties: duties,
                items: items, components: scope.components ?? [], media: scope.media ?? [],
                territory: scope.territory ?? [], from: bound(scope.starts, "cb:validFrom", max),
                until: bound(scope.ends, "cb:validUntil", min)))
          }
        }
      }
    }
    return grants
  }

  private func forbidding(_ scope: ODRLScope, _ rule: PolicyNode) throws(ODRLFault) -> ODRLScope {
    let scope = try sound(scope, rule, .forbidsSomething)
    if let condition = scope.conditions.first {
      throw rule.fault("constraint", condition.text ?? "", .onlyInPermission)
    }
    guard scope.counts.isEmpty else { throw rule.fault("constraint", "count", .onlyInPermission) }
    return scope
  }

  /// What an action forbids here. Where it is not sure whether an act of ours is meant, it is.
  private func reach(_ action: Action) throws(ODRLFault) -> [(Set<UseAct>, Set<EditClass>)] {
    let everyAct = Set(UseAct.allCases)
    let everyEdit = Set(EditClass.allCases)
    switch action.name {
    case "use": return [(everyAct, everyEdit)]
    case "distribute", "display":
      return [([.repost, .paste, .translate, .digest, .embed, .hotlink, .quoteWithLink], everyEdit)]
    case "index": return [([.link, .searchIndex], everyEdit)]
    case "reproduce":
      return [([.copy, .paste, .searchIndex, .textMining, .trainAI, .groundAI], everyEdit)]
    case "translate": return [([.translate], everyEdit), (everyAct, [.translated])]
    case "extract":
      return [([.digest, .quoteWithLink, .textMining, .groundAI], everyEdit), (everyAct, [.shortened, .digested])]
    case "aggregate": return [([.digest], everyEdit), (everyAct, [.digested, .newMedia])]
    case "modify": return [(everyAct, [.typography, .shortened, .retitled, .changed, .newMedia])]
    case "derive":
      return [
        ([.translate, .digest, .trainAI, .groundAI], everyEdit),
        (everyAct, [.changed, .translated, .digested, .newMedia]),
      ]
    // No permission of the agreement may be passed on then.
    case "grantUse" where !action.isRefined: return []
    default: throw ODRLFault(place: action.place, found: action.name, wanted: .oneOf(Self.forbidden))
    }
  }

  /// A prohibition that our own documents say to the letter, beside the actions that others read.
  private func exact(
    _ rule: PolicyNode, _ actions: [Action], _ limits: [ODRLScope], _ items: ItemSelector, _ duties: [Duty]
  ) throws(ODRLFault) -> Grant {
    guard limits.count == 1 else { throw rule.fault("constraint", "or", .sameActs) }
    let scope = try forbidding(limits[0], rule)
    let acts = Set(try rule.names("cb:acts", UseAct.self))
    let edits = rule.has("cb:edits") ? Set(try rule.names("cb:edits", EditClass.self)) : Set(EditClass.allCases)
    var said = Set(ODRLTerms.forbidden(acts, edits))
    let mayPassOn = try rule.optional("cb:sublicense").map { $0.term.shown == "true" } ?? false
    if profile == .earlier {
      said = Set(acts.flatMap(ODRLTerms.actions))
      if edits.contains(.changed) { said.insert("modify") }
      if mayPassOn { said.insert("grantUse") }
    }
    guard said == Set(actions.map(\.name)), actions.allSatisfy({ !$0.isRefined }) else {
      throw rule.fault("cb:acts", actions.map(\.name).joined(separator: ", "), .sameActs)
    }
    let components = try rule.names("cb:components", ComponentKind.self)
    var advertising: Bool?
    if let said = try rule.optional("cb:advertising") { advertising = try PolicyNode.advertising(said) }
    return Grant(
      .prohibit, acts: acts, channels: scope.channels ?? Set(Channel.allCases), edits: edits, sublicense: mayPassOn,
      duties: duties, items: items, components: scope.components ?? Set(components), media: scope.media ?? [],
      territory: scope.territory ?? [], except: try rule.texts("cb:except"), languages: try rule.texts("cb:languages"),
      accounts: try rule.texts("cb:accounts"), advertising: advertising,
      from: bound(scope.starts, "cb:validFrom", max), until: bound(scope.ends, "cb:validUntil", min),
      days: try rule.number("cb:days"), count: try rule.number("cb:count"))
  }
}
