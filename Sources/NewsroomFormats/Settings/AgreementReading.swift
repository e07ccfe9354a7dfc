import Editorial
import FoundationEssentials

/// The agreements of `rights.yaml`, or of a file of their own.
extension RightsReading {
  static let agreementKeys = [
    "id", "party", "direction", "from", "until", "grants", "signed", "termination", "warrants",
  ]

  func agreements(_ table: YAMLTable) throws(NewsroomFileFault) -> [Agreement] {
    var agreements: [Agreement] = []
    for row in try table.tables("agreements", known: Self.agreementKeys) { agreements.append(try agreement(row)) }
    return agreements
  }

  private func agreement(_ row: YAMLTable) throws(NewsroomFileFault) -> Agreement {
    let id = try row.needed("id")
    let party = try row.needed("party")
    guard let direction = try row.names("direction", of: Agreement.Direction.self)?.first else {
      throw row.wrong("direction", found: "", wanted: "inbound or outbound")
    }
    guard let from = try day(row, "from") else {
      throw row.wrong("from", found: "", wanted: "a day such as 2026-01-01")
    }
    let until = try day(row, "until")
    let grants = try grants(row)
    let signed = try day(row, "signed")
    let termination = try row.string("termination")
    let warrants = try row.names("warrants", of: Standing.self) ?? [.staff]
    return try row.checked("id") { () throws(TextFault) in
      try Agreement(
        id: id, party: party, direction: direction, validFrom: from, validUntil: until, grants: grants,
        signed: signed, termination: termination, warrants: warrants)
    }
  }

  private func grants(_ table: YAMLTable) throws(NewsroomFileFault) -> [Grant] {
    var grants: [Grant] = []
    let known = [
      "effect", "acts", "channels", "editClass", "edits", "sublicense", "duties", "labels", "columns", "components",
      "media", "territory", "from", "until", "count",
    ]
    for row in try table.tables("grants", known: known) {
      var columns: [ColumnPath] = []
      for text in try row.strings("columns") {
        columns.append(try row.checked("columns") { () throws(TextFault) in try ColumnPath(text) })
      }
      grants.append(
        Grant(
          try row.names("effect", of: Grant.Effect.self)?.first ?? .permit,
          acts: Set(try row.names("acts", of: UseAct.self) ?? [.repost]),
          channels: Set(try row.names("channels", of: Channel.self) ?? [.web]),
          editClass: try row.names("editClass", of: EditClass.self)?.first ?? .typography,
          edits: try row.names("edits", of: EditClass.self).map(Set.init),
          sublicense: try row.flag("sublicense") ?? false,
          duties: try duties(row), items: ItemSelector(labels: try row.strings("labels"), columns: columns),
          components: Set(try row.names("components", of: ComponentKind.self) ?? []),
          media: Set(try row.names("media", of: Medium.self) ?? []), territory: TextSet(try row.strings("territory")),
          from: try day(row, "from"), until: try day(row, "until"), count: try row.count("count")))
    }
    return grants
  }

  private func duties(_ table: YAMLTable) throws(NewsroomFileFault) -> [Duty] {
    var duties: [Duty] = []
    for duty in try table.tables("duties", known: ["act", "timing", "text", "hours", "consequence"]) {
      guard let act = try duty.names("act", of: Duty.Act.self)?.first else {
        throw duty.wrong("act", found: "", wanted: "a duty")
      }
      let timing = try duty.names("timing", of: Duty.Timing.self)?.first ?? .with
      duties.append(
        Duty(
          act, timing, text: try duty.string("text"), hours: try duty.count("hours"),
          consequence: try duty.string("consequence")))
    }
    return duties
  }
}
