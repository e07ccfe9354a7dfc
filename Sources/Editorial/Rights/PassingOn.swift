extension Inquiry {
  /// Whether what is held on a basis may be handed on for such a use.
  func mayBePassedOn(_ basis: Basis, _ use: Use, _ picture: Illustration?) -> Truth {
    switch basis {
    case .own: return .yes
    case .officialText: return officialTextHolds(use.component)
    case .publicDomain(let term): return rules.readsScope ? termIsOver(term, use.component, picture).0 : .yes
    case .scopedConsent(let permission): return permission.passesOn(use)
    case .licence(let claim):
      return passesOn(claim.name, isEntitled: claim.licensor != nil && claim.title != nil, use)
    case .publicLicence(let name, let edits):
      if rules.readsScope { return passesOn(name, isEntitled: false, use) }
      return use.edit <= .typography || edits.contains(use.edit) ? .yes : .no
    case .consent(let consent):
      let isAlive = consent.until.map { asOf < $0 } ?? true
      let fits = isAlive && (consent.channels.isEmpty || consent.channels.contains(use.channel))
      guard rules.readsScope else {
        let isGiven = consent.sublicense && fits && (use.edit <= .typography || consent.edits.contains(use.edit))
        return isGiven ? .yes : .no
      }
      return fits ? .unknown : .no
    case .pureFact, .currentAffairs, .quotation, .printStatutory: return .no
    }
  }

  /// A public licence goes with the work: whoever has it from us has the licence from whoever gave it. What we do not know of
  /// is whether the partner's pages are free of commerce.
  private func passesOn(_ name: String, isEntitled: Bool, _ use: Use) -> Truth {
    guard let licence = KnownLicence(named: name) else { return .unknown }
    if licence.forbidsEdits, use.edit > .typography { return .no }
    // A picture is licensed by whoever likes to: who, and by what title, must be known.
    if use.component != .text, !isEntitled { return .unknown }
    // Whether a model, or what it says, names whom it must, and whether it is an adaptation, is not settled.
    if use.act.isByMachine, licence.asksForName || licence.forbidsEdits { return .unknown }
    if !licence.kinds.isEmpty, !licence.kinds.contains(use.component) { return .unknown }
    return licence.forbidsCommerce ? .unknown : .yes
  }
}
