public import Editorial
import Foundation

/// A policy of ODRL 2.2 as an agreement, and the words in it that are no terms.
public struct ODRLPolicy: Sendable {
  public let agreement: Agreement
  public let notes: [ODRLNote]
}

/// Reads agreements out of a graph, strictly: what is not understood is refused by its place and name, and nothing is read
/// wider than it is written.
public struct ODRLReading {
  /// - Throws: `ODRLFault` with what it is and where it stands.
  public static func policies(in graph: PolicyGraph, _ binding: ODRLBinding) throws(ODRLFault) -> [ODRLPolicy] {
    let index = PolicyIndex(graph)
    let subjects = index.subjects.filter { subject in
      index.statements(about: subject).contains { statement in
        rules.contains { PolicyNames.iri($0) == statement.predicate }
          || statement.predicate == PolicyNames.type && kinds.contains { .iri(PolicyNames.iri($0)) == statement.object }
      }
    }
    guard !subjects.isEmpty else { throw ODRLFault(place: "", found: "", wanted: .policy) }
    var policies: [ODRLPolicy] = []
    for (number, subject) in subjects.enumerated() {
      let node = PolicyNode(index: index, term: subject, place: subjects.count == 1 ? "" : "policy[\(number)]")
      let reading = try ODRLPolicyReading(node, binding)
      let agreement = try reading.agreement()
      guard !policies.contains(where: { $0.agreement.id == agreement.id }) else {
        throw node.fault("uid", agreement.id, .onceEach)
      }
      policies.append(ODRLPolicy(agreement: agreement, notes: []))
    }
    let notes = index.subjects.flatMap { PolicyNode(index: index, term: $0, place: $0.shown).spoken }
    if let stranger = index.unread {
      throw ODRLFault(
        place: "\(stranger.subject.shown).\(PolicyNames.short(stranger.predicate))", found: stranger.object.shown,
        wanted: .noStranger)
    }
    return policies.map { ODRLPolicy(agreement: $0.agreement, notes: notes) }
  }

  private static let rules = ["permission", "prohibition", "obligation"]
  static let kinds = ["Policy", "Agreement", "Offer", "Set", "Request", "Ticket", "Assertion", "Privacy"]
}

/// One policy being read.
struct ODRLPolicyReading {
  /// Whose terms it uses beside ODRL's own.
  enum Profile { case none, ours, earlier, rightsML }

  let node: PolicyNode
  let binding: ODRLBinding
  let profile: Profile
  let kind: String

  var isOurs: Bool { profile == .ours || profile == .earlier }

  static let shared = ["target", "assigner", "assignee", "action"]
  private static let own = [
    "cb:validFrom", "cb:validUntil", "cb:signed", "cb:file", "cb:termination", "cb:warrants", "cb:form",
  ]

  init(_ node: PolicyNode, _ binding: ODRLBinding) throws(ODRLFault) {
    self.node = node
    self.binding = binding
    profile = try Self.profile(node)
    if node.has("inheritFrom") {
      throw node.fault("inheritFrom", node.values("inheritFrom").map(\.term.shown).joined(separator: ", "), .ownTerms)
    }
    let own = profile == .ours || profile == .earlier ? Self.own : []
    try node.known(
      ["uid", "profile", "conflict", "permission", "prohibition", "obligation"] + Self.shared + own)
    let types = try node.types(["Agreement", "Offer", "Set", "Policy"]).filter { $0 != "Policy" }
    guard types.count <= 1, node.has("rdf:type") else {
      throw node.fault("@type", types.joined(separator: ", "), .agreementOffer)
    }
    kind = types.first ?? "Set"
  }

  private static func profile(_ node: PolicyNode) throws(ODRLFault) -> Profile {
    var profiles: [Profile] = []
    for value in node.values("profile") {
      switch value.term {
      case .iri(ODRLTerms.profile): profiles.append(.ours)
      case .iri(ODRLTerms.earlierProfile): profiles.append(.earlier)
      case .iri(let iri) where ODRLTerms.rightsML.contains(iri): profiles.append(.rightsML)
      default: throw ODRLFault(place: value.place, found: value.term.shown, wanted: .profile)
      }
    }
    guard profiles.count <= 1 else { throw node.fault("profile", "", .exactlyOne) }
    return profiles.first ?? .none
  }

  /// What it is called: its IRI, or what `uid` says.
  private func identity() throws(ODRLFault) -> String {
    var names: [String] = []
    if case .iri(let iri) = node.term { names.append(iri) }
    for value in node.values("uid") {
      switch value.term {
      case .iri(let iri): names.append(iri)
      case .literal(let literal): names.append(literal.text)
      case .blank: throw ODRLFault(place: value.place, found: "[]", wanted: .identity)
      }
    }
    guard let name = names.first else { throw node.fault("uid", "", .identity) }
    guard names.allSatisfy({ $0 == name }) else { throw node.fault("uid", names[1], .exactlyOne) }
    return ODRLTerms.text(name, after: ODRLTerms.agreement) ?? name
  }

  func agreement() throws(ODRLFault) -> Agreement {
    let id = try identity()
    let permissions = try node.nodes("permission")
    let prohibitions = try node.nodes("prohibition")
    try conflict(isPossible: !permissions.isEmpty && !prohibitions.isEmpty)
    let (direction, party) = try parties(of: permissions + prohibitions)
    var grants: [(number: Int, grant: Grant)] = []
    for rule in permissions {
      for grant in try permission(rule) { grants.append((try rule.number("cb:number") ?? grants.count, grant)) }
    }
    for rule in prohibitions {
      for grant in try prohibition(rule) { grants.append((try rule.number("cb:number") ?? grants.count, grant)) }
    }
    // Who may not pass on at all, passes on nothing that another rule allows.
    if prohibitions.contains(where: forbidsPassingOn) { grants = grants.map { ($0.number, $0.grant.keptToOneself) } }
    grants = try owing(try obligations(permissions), grants)
    guard !grants.isEmpty else { throw node.fault("permission", "", .atLeastOne) }
    try sameConditions(grants.map(\.grant))
    let sorted = grants.enumerated().sorted { ($0.element.number, $0.offset) < ($1.element.number, $1.offset) }
    let file = try node.text("cb:file")
    guard file == nil || file.flatMap({ Digest(hex: $0) }) != nil else {
      throw node.fault("cb:file", file ?? "", .digest)
    }
    do {
      return try Agreement(
        id: id, party: party, direction: direction,
        validFrom: try instant("cb:validFrom") ?? Instant(microseconds: 0), validUntil: try instant("cb:validUntil"),
        grants: sorted.map(\.element.grant), signed: try instant("cb:signed"),
        file: file.flatMap { Digest(hex: $0) }, termination: try node.text("cb:termination"),
        warrants: node.has("cb:warrants") ? try node.names("cb:warrants", Standing.self) : [.staff],
        form: isOurs ? try node.number("cb:form") : EndForm.wholeDay)
    } catch let fault as ODRLFault {
      throw fault
    } catch {
      throw node.fault("uid", id, .plainLine)
    }
  }

  func instant(_ name: String) throws(ODRLFault) -> Instant? {
    guard let value = try node.optional(name) else { return nil }
    guard case .literal(let literal) = value.term, let stretch = ODRLTime.stretch(literal, zone: binding.zone) else {
      throw ODRLFault(place: value.place, found: value.term.shown, wanted: .day)
    }
    return stretch.start
  }

  /// ODRL's own default voids a policy in which two rules meet; ours is that the prohibition wins, and it must be said.
  private func conflict(isPossible: Bool) throws(ODRLFault) {
    let names = ["perm", "prohibit", "invalid"]
    let said = try node.optional("conflict")
    var name: String?
    if let said {
      name = names.first { .iri(PolicyNames.iri($0)) == said.term }
      guard name != nil else { throw ODRLFault(place: said.place, found: said.term.shown, wanted: .oneOf(names)) }
    }
    guard isPossible, name != "prohibit" else { return }
    throw node.fault("conflict", name ?? "", .conflictProhibit)
  }

  private func forbidsPassingOn(_ rule: PolicyNode) -> Bool {
    rule.values("action").contains { $0.term == .iri(PolicyNames.iri("grantUse")) }
  }

  /// A confirmation is kept for an agreement as a whole, so that one of them must say what all rules ask.
  private func sameConditions(_ grants: [Grant]) throws(ODRLFault) {
    for act in ODRLTerms.conditions.values.sorted(by: { $0.rawValue < $1.rawValue }) {
      let texts = Set(grants.flatMap(\.duties).filter { $0.act == act }.map { $0.text ?? "" })
      guard texts.count <= 1 else {
        throw node.fault("permission", texts.sorted().joined(separator: "; "), .sameCondition)
      }
    }
  }
}
