import Editorial

/// What the house offers machines of its own works: `policy: {machineUse: {trainAI: pay, terms: https://...}}`.
extension RightsReading {
  func machineUse(_ policy: YAMLTable) throws(NewsroomFileFault) -> MachineOffer? {
    let acts = MachineAct.allCases.map(\.rawValue)
    guard let row = try policy.table("machineUse", known: acts + ["terms"]) else { return nil }
    let terms = try row.string("terms")
    if let terms, !Self.isWebAddress(terms) {
      throw row.wrong("terms", found: terms, wanted: .webAddress)
    }
    let offer = MachineOffer(
      trainAI: try choice(row, .trainAI), groundAI: try choice(row, .groundAI),
      searchIndex: try choice(row, .searchIndex), textMining: try choice(row, .textMining), terms: terms)
    // Who must pay has to know whom.
    if terms == nil, let sold = MachineAct.allCases.first(where: { offer[$0] == .pay }) {
      throw row.wrong(sold.rawValue, found: "pay", wanted: .whereToBuy)
    }
    return offer
  }

  private func choice(_ row: YAMLTable, _ act: MachineAct) throws(NewsroomFileFault) -> MachineOffer.Choice {
    try row.name(act.rawValue, of: MachineOffer.Choice.self) ?? .refuse
  }

  /// In ASCII and without anything that would end a line or a value of the files that repeat it.
  private static func isWebAddress(_ text: String) -> Bool {
    let scheme = ["https://", "http://"].first { text.hasPrefix($0) }
    guard let scheme, text.utf8.count > scheme.utf8.count else { return false }
    return text.utf8.allSatisfy { byte in
      byte > 0x20 && byte < 0x7F && !["\"", "<", ">", "\\", "^", "`", "{", "|", "}", "#"].contains(UnicodeScalar(byte))
    }
  }
}
