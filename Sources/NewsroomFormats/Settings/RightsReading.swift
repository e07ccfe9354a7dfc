import Editorial
import FoundationEssentials
import Yams

/// `rights.yaml`. Days begin at midnight in the newsroom's zone.
struct RightsReading {
  private let zone: TimeZone

  static func book(_ node: Node, path: String, zone: String) throws(NewsroomFileFault) -> RightsBook {
    let reading = RightsReading(zone: TimeZone(identifier: zone) ?? .gmt)
    let table = try YAMLTable(
      node, path: path, known: ["fixedCredit", "ownSources", "parties", "sourceLists", "agreements"])
    return RightsBook(
      ownSources: try reading.ownSources(table), parties: try reading.parties(table),
      editions: try reading.editions(table), agreements: try reading.agreements(table),
      fixedCredit: try table.string("fixedCredit"))
  }

  private func ownSources(_ table: YAMLTable) throws(NewsroomFileFault) -> [OwnSource] {
    var sources: [OwnSource] = []
    for row in try table.tables("ownSources", known: ["label", "from", "until"]) {
      let label = try row.needed("label")
      let from = try day(row, "from") ?? Instant(microseconds: 0)
      let until = try day(row, "until")
      sources.append(
        try row.checked("label") { () throws(TextFault) in
          try OwnSource(label: label, validFrom: from, validUntil: until)
        })
    }
    return sources
  }

  private func parties(_ table: YAMLTable) throws(NewsroomFileFault) -> [Party] {
    var parties: [Party] = []
    for row in try table.tables("parties", known: ["name", "aliases", "contact"]) {
      let name = try row.needed("name")
      let aliases = Set(try row.strings("aliases"))
      let contact = try row.string("contact")
      parties.append(
        try row.checked("name") { () throws(TextFault) in try Party(name: name, aliases: aliases, contact: contact) })
    }
    return parties
  }

  private func editions(_ table: YAMLTable) throws(NewsroomFileFault) -> [SourceListEdition] {
    var editions: [SourceListEdition] = []
    for row in try table.tables("sourceLists", known: ["edition", "from", "until", "complete", "units"]) {
      var units: [String: SourceListEdition.Status] = [:]
      for (unit, text) in try row.entries("units") {
        guard let status = SourceListEdition.Status(rawValue: text) else {
          throw row.wrong("units", found: "\(unit): \(text)", wanted: "listed, frozen or removed")
        }
        units[unit] = status
      }
      guard let from = try day(row, "from") else {
        throw row.wrong("from", found: "", wanted: "a day such as 2025-07-02")
      }
      editions.append(
        SourceListEdition(
          label: try row.needed("edition"), inForceFrom: from, inForceUntil: try day(row, "until"),
          isComplete: try row.flag("complete") ?? false, units: units))
    }
    return editions
  }

  private func agreements(_ table: YAMLTable) throws(NewsroomFileFault) -> [Agreement] {
    var agreements: [Agreement] = []
    for row in try table.tables("agreements", known: ["id", "party", "direction", "from", "until", "grants"]) {
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
      agreements.append(
        try row.checked("id") { () throws(TextFault) in
          try Agreement(id: id, party: party, direction: direction, validFrom: from, validUntil: until, grants: grants)
        })
    }
    return agreements
  }

  private func grants(_ table: YAMLTable) throws(NewsroomFileFault) -> [Grant] {
    var grants: [Grant] = []
    let known = ["effect", "acts", "channels", "editClass", "sublicense", "duties"]
    for row in try table.tables("grants", known: known) {
      var duties: [Duty] = []
      for duty in try row.tables("duties", known: ["act", "timing", "text"]) {
        guard let act = try duty.names("act", of: Duty.Act.self)?.first else {
          throw duty.wrong("act", found: "", wanted: "a duty")
        }
        let timing = try duty.names("timing", of: Duty.Timing.self)?.first ?? .with
        duties.append(Duty(act, timing, text: try duty.string("text")))
      }
      grants.append(
        Grant(
          try row.names("effect", of: Grant.Effect.self)?.first ?? .permit,
          acts: Set(try row.names("acts", of: UseAct.self) ?? [.repost]),
          channels: Set(try row.names("channels", of: Channel.self) ?? [.web]),
          editClass: try row.names("editClass", of: EditClass.self)?.first ?? .typography,
          sublicense: try row.flag("sublicense") ?? false, duties: duties))
    }
    return grants
  }

  private func day(_ table: YAMLTable, _ key: String) throws(NewsroomFileFault) -> Instant? {
    guard let text = try table.string(key) else { return nil }
    let style = Date.ISO8601FormatStyle(timeZone: zone).year().month().day()
    guard let date = try? style.parse(text) else {
      throw table.wrong(key, found: text, wanted: "a day such as 2026-01-01")
    }
    return Instant(date)
  }
}
