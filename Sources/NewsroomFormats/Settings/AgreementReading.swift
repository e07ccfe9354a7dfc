import Editorial
import FoundationEssentials

/// The agreements of `rights.yaml`, or of a file of their own.
extension RightsReading {
  static let agreementKeys = [
    "id", "party", "direction", "from", "until", "grants", "signed", "termination", "warrants",
  ]

  func agreements(_ table: YAMLTable) throws(NewsroomFileFault) -> [Agreement] {
    var agreements: [Agreement] = []
    var ids = TextSet()
    for row in try table.tables("agreements", known: Self.agreementKeys) {
      let agreement = try agreement(row)
      guard ids.insert(agreement.id).inserted else { throw twice(row, "id", agreement.id) }
      agreements.append(agreement)
    }
    return agreements
  }

  private func agreement(_ row: YAMLTable) throws(NewsroomFileFault) -> Agreement {
    let id = try row.needed("id")
    let party = try row.needed("party")
    guard let direction = try row.name("direction", of: Agreement.Direction.self) else {
      throw row.wrong("direction", found: "", wanted: WantedValue(names: Agreement.Direction.allCases.map(\.rawValue)))
    }
    try sound(row, lists: ["warrants"])
    let (begins, until) = try window(row)
    guard let from = begins else { throw row.wrong("from", found: "", wanted: .day) }
    let grants = try grants(row)
    guard !grants.isEmpty else { throw row.wrong("grants", found: "", wanted: .oneGrant) }
    let signed = try day(row, "signed")
    let termination = try row.string("termination")
    let warrants = try row.names("warrants", of: Standing.self) ?? [.staff]
    return try row.checked("id") { () throws(TextFault) in
      try Agreement(
        id: id, party: party, direction: direction, validFrom: from, validUntil: until, grants: grants,
        signed: signed, termination: termination, warrants: warrants,
        form: EndForm.wholeDay)
    }
  }

  private func grants(_ table: YAMLTable) throws(NewsroomFileFault) -> [Grant] {
    var grants: [Grant] = []
    let known = [
      "effect", "acts", "channels", "editClass", "edits", "sublicense", "duties", "labels", "columns", "components",
      "media", "territory", "except", "languages", "accounts", "advertising", "from", "until", "days", "count",
    ]
    for row in try table.tables("grants", known: known) {
      try sound(
        row,
        lists: [
          "acts", "channels", "components", "media", "territory", "except", "languages", "accounts", "labels",
          "columns", "edits",
        ])
      let (territory, except) = try place(row)
      if row.has("days"), try row.count("days") ?? 0 == 0 {
        throw row.wrong(
          "days", found: try row.string("days") ?? "", wanted: .daysFromPublication)
      }
      if row.has("edits"), row.has("editClass") {
        throw row.wrong("editClass", found: "edits", wanted: .oneOfTwo)
      }
      let (from, until) = try window(row)
      var columns: [ColumnPath] = []
      for text in try row.strings("columns") {
        columns.append(try row.checked("columns") { () throws(TextFault) in try ColumnPath(text) })
      }
      grants.append(
        Grant(
          try row.name("effect", of: Grant.Effect.self) ?? .permit,
          acts: Set(try row.names("acts", of: UseAct.self) ?? [.repost]),
          channels: Set(try row.names("channels", of: Channel.self) ?? [.web]),
          editClass: try row.name("editClass", of: EditClass.self) ?? .typography,
          edits: try row.names("edits", of: EditClass.self).map(Set.init),
          sublicense: try row.flag("sublicense") ?? false,
          duties: try duties(row), items: ItemSelector(labels: try row.strings("labels"), columns: columns),
          components: Set(try row.names("components", of: ComponentKind.self) ?? []),
          media: Set(try row.names("media", of: Medium.self) ?? []), territory: territory, except: except,
          languages: try languages(row, "languages"), accounts: TextSet(try row.strings("accounts")),
          advertising: try row.flag("advertising"), from: from, until: until, days: try row.count("days"),
          count: try row.count("count")))
    }
    return grants
  }

  /// Where a grant holds, and where of that it does not. Something must be left.
  private func place(_ row: YAMLTable) throws(NewsroomFileFault) -> (territory: TextSet, except: TextSet) {
    let territory = try countries(row, "territory")
    let except = try countries(row, "except")
    if !territory.isEmpty, territory.isSubset(of: except) {
      throw row.wrong(
        "except", found: except.sorted().joined(separator: ", "), wanted: .lessThanTerritory)
    }
    if !territory.isEmpty, let stray = except.subtracting(territory).sorted().first {
      throw row.wrong("except", found: stray, wanted: .ofTheTerritory)
    }
    return (territory, except)
  }

  private func duties(_ table: YAMLTable) throws(NewsroomFileFault) -> [Duty] {
    var duties: [Duty] = []
    for duty in try table.tables("duties", known: ["act", "timing", "text", "hours", "consequence"]) {
      guard let act = try duty.name("act", of: Duty.Act.self) else {
        throw duty.wrong("act", found: "", wanted: .duty)
      }
      let timing = try duty.name("timing", of: Duty.Timing.self) ?? .with
      duties.append(
        Duty(
          act, timing, text: try duty.string("text"), hours: try duty.count("hours"),
          consequence: try duty.string("consequence")))
    }
    if table.has("duties"), duties.isEmpty {
      throw table.wrong("duties", found: "[]", wanted: .oneOrNone("duties"))
    }
    return duties
  }
}
