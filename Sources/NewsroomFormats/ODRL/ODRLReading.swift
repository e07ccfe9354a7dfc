public import Editorial
import Foundation

/// Reads an agreement from ODRL 2.2 in JSON-LD. What cannot be represented is refused by its name.
public struct ODRLReading {
  /// - Throws: `ODRLFault` with what it is and where it stands.
  public static func agreement(_ text: String) throws -> Agreement {
    guard let document = (try? JSONSerialization.jsonObject(with: Data(text.utf8))) as? [String: Any] else {
      throw ODRLFault(place: "", found: "", wanted: "an ODRL agreement in JSON-LD")
    }
    let table = ODRLTable(document, place: "")
    try table.known([
      "@context", "@type", "uid", "profile", "conflict", "assigner", "assignee", "permission", "prohibition",
      "cb:validFrom", "cb:validUntil", "cb:signed", "cb:file", "cb:termination", "cb:warrants",
    ])
    try table.must("@type", be: "Agreement")
    // ODRL's own default would void the policy; ours is that the prohibition wins, and it must be said.
    try table.must(
      "conflict", be: "prohibit", else: "ODRL's own default, invalid, voids the policy where two rules meet")
    try table.must("profile", be: ODRLTerms.profile)
    let uid = try table.text("uid")
    let (direction, party) = try parties(table)
    var grants: [(number: Int, grant: Grant)] = []
    for (key, effect) in [("permission", Grant.Effect.permit), ("prohibition", .prohibit)] {
      for rule in try table.tables(key) { grants.append(try grant(rule, effect, usual: grants.count)) }
    }
    let file = try table.optional("cb:file")
    return try Agreement(
      id: ODRLTerms.text(uid, after: ODRLTerms.agreement) ?? uid, party: party, direction: direction,
      validFrom: try table.instant("cb:validFrom") ?? Instant(microseconds: 0),
      validUntil: try table.instant("cb:validUntil"), grants: grants.sorted { $0.number < $1.number }.map(\.grant),
      signed: try table.instant("cb:signed"),
      file: try file.map { text in
        guard let digest = Digest(hex: text) else { throw table.fault("cb:file", text, "a SHA-256 digest") }
        return digest
      }, termination: try table.optional("cb:termination"),
      warrants: try table.has("cb:warrants") ? table.names("cb:warrants", Standing.self) : [.staff])
  }

  private static func parties(_ table: ODRLTable) throws -> (Agreement.Direction, String) {
    func name(_ key: String) throws -> (uid: String, name: String?) {
      if let uid = table.values[key] as? String { return (uid, nil) }
      let party = try table.table(key)
      try party.known(["@type", "uid", "cb:name"])
      return (try party.text("uid"), try party.optional("cb:name"))
    }
    let assigner = try name("assigner")
    let assignee = try name("assignee")
    guard (assigner.uid == ODRLTerms.house) != (assignee.uid == ODRLTerms.house) else {
      throw table.fault("assigner", assigner.uid, "\(ODRLTerms.house) on exactly one side")
    }
    let isInbound = assignee.uid == ODRLTerms.house
    let them = isInbound ? assigner : assignee
    return (isInbound ? .inbound : .outbound, them.name ?? ODRLTerms.text(them.uid, after: ODRLTerms.party) ?? them.uid)
  }

  private static func grant(
    _ rule: ODRLTable, _ effect: Grant.Effect, usual: Int
  ) throws -> (number: Int, grant: Grant) {
    try rule.known([
      "@type", "uid", "target", "action", "constraint", "duty", "cb:number", "cb:acts", "cb:edits", "cb:sublicense",
    ])
    var acts: Set<UseAct> = []
    var edits: Set<EditClass>?
    var mayPassOn = false
    for action in try rule.texts("action") {
      if let act = ODRLTerms.act(action) {
        acts.insert(act)
      } else if action == "modify" {
        edits = EditClass.through(.changed)
      } else if action == "grantUse" {
        mayPassOn = true
      } else {
        throw rule.fault(
          "action", action, "distribute, display, index, reproduce, translate, extract, aggregate, modify or grantUse")
      }
    }
    if rule.has("cb:acts") { acts = Set(try rule.names("cb:acts", UseAct.self)) }
    if rule.has("cb:edits") { edits = Set(try rule.names("cb:edits", EditClass.self)) }
    if let said = rule.values["cb:sublicense"] as? Bool { mayPassOn = said }
    var limits = Limits()
    for constraint in try rule.tables("constraint") { try limits.take(constraint) }
    return (
      try rule.number("cb:number") ?? usual,
      Grant(
        effect, acts: acts, channels: limits.channels, edits: edits, sublicense: mayPassOn,
        duties: try rule.tables("duty").map(duty), items: try items(rule), components: limits.components,
        media: limits.media, territory: limits.territory, from: limits.from, until: limits.until, count: limits.count)
    )
  }

  private static func items(_ rule: ODRLTable) throws -> ItemSelector {
    guard rule.has("target") else { return ItemSelector() }
    if let uid = rule.values["target"] as? String {
      throw rule.fault("target", uid, "an AssetCollection with cb:labels, cb:columns or cb:articles")
    }
    let target = try rule.table("target")
    try target.known(["@type", "uid", "cb:labels", "cb:columns", "cb:articles"])
    return ItemSelector(
      labels: try target.texts("cb:labels"), columns: try target.texts("cb:columns").map { try ColumnPath($0) },
      articles: try target.texts("cb:articles").map { text in
        guard let uuid = UUID(uuidString: text) else { throw target.fault("cb:articles", text, "an article's id") }
        return ArticleID(uuid)
      })
  }

  private static func duty(_ duty: ODRLTable) throws -> Duty {
    try duty.known(["@type", "uid", "action", "cb:timing", "cb:text", "cb:hours", "cb:consequence"])
    let action = try duty.text("action")
    guard let act = ODRLTerms.duty(action) else {
      throw duty.fault("action", action, Duty.Act.allCases.map(ODRLTerms.action).joined(separator: ", "))
    }
    return Duty(
      act, try duty.names("cb:timing", Duty.Timing.self).first ?? .with, text: try duty.optional("cb:text"),
      hours: try duty.number("cb:hours"), consequence: try duty.optional("cb:consequence"))
  }

  /// What the constraints of one rule say together.
  private struct Limits {
    var channels: Set<Channel> = Set(Channel.allCases)
    var components: Set<ComponentKind> = []
    var media: Set<Medium> = []
    var territory: TextSet = []
    var from: Instant?
    var until: Instant?
    var count: Int?

    mutating func take(_ constraint: ODRLTable) throws {
      try constraint.known(["@type", "uid", "leftOperand", "operator", "rightOperand"])
      let left = try constraint.text("leftOperand")
      let operation = try constraint.text("operator")
      switch (left, operation) {
      case ("deliveryChannel", "isAnyOf"), ("deliveryChannel", "eq"):
        channels = Set(try constraint.names("rightOperand", Channel.self))
      case ("media", "isAnyOf"), ("media", "eq"): media = Set(try constraint.names("rightOperand", Medium.self))
      case ("cb:component", "isAnyOf"), ("cb:component", "eq"):
        components = Set(try constraint.names("rightOperand", ComponentKind.self))
      case ("spatial", "isAnyOf"), ("spatial", "eq"): territory = TextSet(try constraint.texts("rightOperand"))
      case ("dateTime", "gteq"): from = try constraint.instant("rightOperand")
      case ("dateTime", "lt"): until = try constraint.instant("rightOperand")
      case ("count", "lteq"): count = try constraint.number("rightOperand")
      default: throw constraint.fault("leftOperand", "\(left) \(operation)", "a constraint that our grants have")
      }
    }
  }
}
