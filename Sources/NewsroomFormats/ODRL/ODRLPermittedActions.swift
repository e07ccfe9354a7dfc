import Editorial

/// The actions of a permission, in standard terms where those say no more than the grant does.
///
/// Others ask about each action by itself, and put together what several rules permit. So an action that changes the text
/// stands plainly only where every permission of the agreement allows the change and has the author asked; else it is
/// refined by a term of ours, which others do not know and hold for not satisfied.
struct ODRLPermittedActions {
  private let grant: Grant
  private let permits: [Grant]

  init(_ grant: Grant, in agreement: Agreement) {
    self.grant = grant
    permits = agreement.grants.filter { $0.effect == .permit && $0.saysSomething }
  }

  private func isAllowedByAll(_ edits: Set<EditClass>) -> Bool {
    permits.allSatisfy { permit in
      permit.edits.isSuperset(of: edits) && permit.duties.contains { $0.act == .obtainConsent }
    }
  }

  var written: [Any] {
    var all: [Any] = []
    for act in grant.acts.sorted(by: { $0.rawValue < $1.rawValue }) { all += written(act) }
    let changes: Set<EditClass> = [.shortened, .retitled, .changed, .newMedia]
    if grant.edits.isSuperset(of: changes), isAllowedByAll(changes) { all.append("modify") }
    all.append(refined("modify", "cb:edit", grant.edits.map(\.rawValue)))
    if grant.sublicense {
      let isPlain = permits.allSatisfy(\.sublicense)
      all.append(isPlain ? "grantUse" : refined("grantUse", "cb:act", grant.acts.map(\.rawValue)))
    }
    return all
  }

  private func written(_ act: UseAct) -> [Any] {
    let names = ODRLTerms.actions(act)
    func own() -> [Any] { names.map { refined($0, "cb:act", [act.rawValue]) } }
    return switch act {
    case .repost, .link, .embed, .hotlink, .quoteWithLink, .searchIndex, .textMining, .trainAI, .groundAI: names
    // Others have one word for the two.
    case .copy: grant.acts.contains(.paste) ? names : own()
    case .paste: own()
    case .translate: isAllowedByAll([.translated]) ? names : own()
    case .digest: isAllowedByAll([.digested]) ? names : own()
    }
  }

  private func refined(_ action: String, _ left: String, _ names: [String]) -> [String: Any] {
    [
      "rdf:value": ["@id": PolicyNames.iri(action)],
      "refinement": [ODRLWriting.one(left, "isAnyOf", ODRLWriting.own(names))],
    ]
  }
}
