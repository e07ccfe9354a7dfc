import Editorial
import FoundationEssentials
import Yams

/// `rights.yaml`. Days begin at midnight in the newsroom's zone, and end with the day.
struct RightsReading {
  let zone: TimeZone

  static func book(_ node: Node, path: String, zone: String) throws(NewsroomFileFault) -> RightsBook {
    let reading = RightsReading(zone: TimeZone(identifier: zone) ?? .gmt)
    let table = try YAMLTable(
      node, path: path,
      known: [
        "fixedCredit", "ownSources", "parties", "sourceLists", "agreements", "licences", "policy",
      ])
    return RightsBook(
      ownSources: try reading.ownSources(table), parties: try reading.parties(table),
      editions: try reading.editions(table), agreements: try reading.agreements(table),
      fixedCredit: try table.string("fixedCredit"), licences: try reading.licences(table),
      policy: try reading.policy(table))
  }

  private func licences(_ table: YAMLTable) throws(NewsroomFileFault) -> [SiteLicence] {
    var licences: [SiteLicence] = []
    var numbers = TextSet()
    for row in try table.tables("licences", known: ["number", "services", "channels", "from", "until"]) {
      try sound(row, lists: ["services", "channels"])
      let number = try row.needed("number")
      guard numbers.insert(number).inserted else { throw twice(row, "number", number) }
      let services = Set(try row.names("services", of: SiteLicence.Service.self) ?? [.gathering, .reposting])
      let channels = Set(try row.names("channels", of: Channel.self) ?? [.web])
      let (from, until) = try window(row)
      licences.append(
        try row.checked("number") { () throws(TextFault) in
          try SiteLicence(
            number: number, services: services, channels: channels, validFrom: from ?? Instant(microseconds: 0),
            validUntil: until, form: EndForm.wholeDay)
        })
    }
    return licences
  }

  /// `nil` where the file says nothing of it: then what was stated before stays.
  private func policy(_ table: YAMLTable) throws(NewsroomFileFault) -> HousePolicy? {
    var policy = HousePolicy()
    let known = [
      "asksAboutMinors", "asksAboutMachines", "minorsNotAsked", "machinesNotAsked", "territory", "removalHours",
      "freshMinutes", "counterDays", "reminderHours", "carriesAdvertising", "language", "machineUse",
    ]
    guard let row = try table.table("policy", known: known) else { return nil }
    policy.minorsNotAsked = try row.string("minorsNotAsked")
    policy.machinesNotAsked = try row.string("machinesNotAsked")
    policy.asksAboutMinors = try asks(row, "asksAboutMinors", unless: "minorsNotAsked")
    policy.asksAboutMachines = try asks(row, "asksAboutMachines", unless: "machinesNotAsked")
    policy.carriesAdvertising = try row.flag("carriesAdvertising")
    if let code = try countries(row, "territory").sorted().first {
      guard try countries(row, "territory").count == 1 else {
        throw row.wrong("territory", found: try row.string("territory") ?? "", wanted: .oneCountry)
      }
      policy.territory = code
    }
    policy.language = try languages(row, "language").sorted().first
    policy.removalHours = try row.count("removalHours") ?? policy.removalHours
    policy.freshMinutes = try row.count("freshMinutes") ?? policy.freshMinutes
    policy.counterDays = try row.count("counterDays") ?? policy.counterDays
    policy.reminderHours = try row.count("reminderHours") ?? policy.reminderHours
    policy.machineUse = try machineUse(row)
    return policy
  }

  /// What is asked by default is switched off with a reason, and not by `false` alone.
  private func asks(
    _ row: YAMLTable, _ key: String, unless reason: String
  ) throws(NewsroomFileFault) -> Bool {
    guard let asks = try row.flag(key) else { return false }
    if !asks, !row.has(reason) { throw row.wrong(key, found: "false", wanted: .because(reason)) }
    if asks, row.has(reason) { throw row.wrong(reason, found: "\(key): true", wanted: .oneOfTwo) }
    return asks
  }

  private func ownSources(_ table: YAMLTable) throws(NewsroomFileFault) -> [OwnSource] {
    var sources: [OwnSource] = []
    var seen = TextSet()
    for row in try table.tables("ownSources", known: ["label", "from", "until", "owner", "media", "agreement"]) {
      try sound(row, lists: ["media"])
      let label = try row.needed("label")
      let (begins, until) = try window(row)
      let from = begins ?? Instant(microseconds: 0)
      guard seen.insert("\(label)@\(from.microseconds)").inserted else { throw twice(row, "label", label) }
      let owner = try row.string("owner")
      let media = Set(try row.names("media", of: Medium.self) ?? [.network])
      let agreement = try row.string("agreement")
      sources.append(
        try row.checked("label") { () throws(TextFault) in
          try OwnSource(
            label: label, validFrom: from, validUntil: until, owner: owner, media: media, agreement: agreement,
            form: EndForm.wholeDay)
        })
    }
    return sources
  }

  private func parties(_ table: YAMLTable) throws(NewsroomFileFault) -> [Party] {
    var parties: [Party] = []
    var names = TextSet()
    for row in try table.tables("parties", known: ["name", "aliases", "contact", "kind"]) {
      try sound(row, lists: ["aliases"])
      let name = try row.needed("name")
      let aliases = TextSet(try row.strings("aliases"))
      // A name that stands for two units stands for neither.
      for (key, other) in [("name", name)] + aliases.sorted().map({ ("aliases", $0) })
      where other != name || key == "name" {
        guard names.insert(other).inserted else { throw twice(row, key, other) }
      }
      let contact = try row.string("contact")
      let kind = try row.name("kind", of: Party.Kind.self) ?? .unit
      parties.append(
        try row.checked("name") { () throws(TextFault) in
          try Party(name: name, aliases: aliases, contact: contact, kind: kind)
        })
    }
    return parties
  }

  private func editions(_ table: YAMLTable) throws(NewsroomFileFault) -> [SourceListEdition] {
    var editions: [SourceListEdition] = []
    var labels = TextSet()
    for row in try table.tables("sourceLists", known: ["edition", "from", "until", "complete", "units"]) {
      var units: TextTable<SourceListEdition.Status> = [:]
      let listed = try row.entries("units")
      guard !listed.isEmpty else { throw row.wrong("units", found: "", wanted: .oneUnit) }
      for (unit, text) in listed {
        guard let status = SourceListEdition.Status(rawValue: text) else {
          throw row.wrong("units", found: "\(unit): \(text)", wanted: .listing)
        }
        units[unit] = status
      }
      let (begins, until) = try window(row)
      guard let from = begins else { throw row.wrong("from", found: "", wanted: .day) }
      let label = try row.needed("edition")
      guard labels.insert(label).inserted else { throw twice(row, "edition", label) }
      editions.append(
        SourceListEdition(
          label: label, inForceFrom: from, inForceUntil: until,
          isComplete: try row.flag("complete") ?? false, units: units))
    }
    return editions
  }
}
