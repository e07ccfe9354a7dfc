public import Editorial
import Foundation

/// An agreement as ODRL 2.2 in JSON-LD, for readers who know ODRL and not us.
///
/// Whoever does not know our own terms must come to the same answer or a stricter one. So a permission is limited by
/// constraints and refinements, of which an unknown one is not satisfied, and a prohibition by nothing but standard terms:
/// what is narrower in it stands beside, in properties that may be passed over.
public struct ODRLWriting {
  private let agreement: Agreement
  private let house: String

  /// The document, with its keys in order: the same agreement always gives the same text.
  /// - Parameter house: the IRI of our newsroom.
  public static func document(_ agreement: Agreement, house: String) -> String {
    ODRLWriting(agreement: agreement, house: house).document
  }

  /// The IRI by which a newsroom calls itself.
  public static func house(_ newsroom: String) -> String { ODRLTerms.iri("urn:caibian:newsroom:", newsroom) }

  /// Complete in itself: no network is needed to understand the document.
  private static var context: [String: Any] {
    var context: [String: Any] = [
      "@vocab": PolicyNames.odrl, "xsd": PolicyNames.schema, "cb": PolicyNames.cb, "rdf": PolicyNames.rdf,
      "uid": "@id",
    ]
    for name in ["action", "conflict", "leftOperand", "operator"] { context[name] = ["@type": "@vocab"] }
    for name in ["profile", "assigner", "assignee", "target", "unit"] { context[name] = ["@type": "@id"] }
    return context
  }

  private var them: String { ODRLTerms.iri(ODRLTerms.party, agreement.party) }
  private var assigner: String { agreement.direction == .inbound ? them : house }
  private var assignee: String { agreement.direction == .inbound ? house : them }

  private var document: String {
    let them: [String: Any] = ["@type": "Party", "uid": them, "cb:name": agreement.party]
    let us: [String: Any] = ["@type": "Party", "uid": house]
    var document: [String: Any] = [
      "@context": Self.context, "@type": "Agreement",
      "uid": ODRLTerms.iri(ODRLTerms.agreement, agreement.id), "profile": ODRLTerms.profile, "conflict": "prohibit",
      "assigner": agreement.direction == .inbound ? them : us,
      "assignee": agreement.direction == .inbound ? us : them, "cb:validFrom": Self.time(agreement.validFrom),
    ]
    if !agreement.warrants.isEmpty { document["cb:warrants"] = agreement.warrants.map(\.rawValue) }
    if let until = agreement.validUntil { document["cb:validUntil"] = Self.time(until) }
    if let form = agreement.form { document["cb:form"] = form }
    if let signed = agreement.signed { document["cb:signed"] = Self.time(signed) }
    if let file = agreement.file { document["cb:file"] = file.hex }
    if let termination = agreement.termination { document["cb:termination"] = termination }
    let rules = agreement.grants.enumerated().filter { $0.element.saysSomething }
    for (effect, key) in [(Grant.Effect.permit, "permission"), (.prohibit, "prohibition")] {
      let rules = rules.filter { $0.element.effect == effect }.map { rule($0.element, number: $0.offset) }
      if !rules.isEmpty { document[key] = rules }
    }
    // Nothing but texts, numbers, lists and tables, none of which JSON refuses.
    guard
      let data = try? JSONSerialization.data(
        withJSONObject: document, options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
    else { preconditionFailure("an agreement cannot be written as JSON") }
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  private func rule(_ grant: Grant, number: Int) -> [String: Any] {
    var rule: [String: Any] = [
      "target": targets(grant.items), "assigner": assigner, "assignee": assignee, "cb:number": number,
      "constraint": constraints(grant),
    ]
    switch grant.effect {
    case .permit:
      rule["action"] = ODRLPermittedActions(grant, in: agreement).written
      let owed = grant.duties.filter { ODRLDutyWriting.condition($0) == nil }
      if !owed.isEmpty { rule["duty"] = owed.map(ODRLDutyWriting.written) }
    case .prohibit:
      rule["action"] = ODRLTerms.forbidden(grant.acts, grant.edits)
      rule["cb:acts"] = grant.acts.map(\.rawValue).sorted()
      if grant.edits != Set(EditClass.allCases) { rule["cb:edits"] = grant.edits.map(\.rawValue).sorted() }
      if !grant.components.isEmpty { rule["cb:components"] = grant.components.map(\.rawValue).sorted() }
      if let count = grant.count { rule["cb:count"] = count }
      rule.merge(ODRLOwnLimits.properties(grant)) { one, _ in one }
      if grant.sublicense { rule["cb:sublicense"] = true }
      if !grant.duties.isEmpty { rule["remedy"] = grant.duties.map(ODRLDutyWriting.written) }
    }
    return rule
  }

  private func targets(_ items: ItemSelector) -> [Any] {
    func collection(_ prefix: String, _ text: String) -> [String: Any] {
      ["uid": ODRLTerms.iri(prefix, text), "@type": "AssetCollection"]
    }
    guard !items.isEverything else { return [["uid": ODRLTerms.everything, "@type": "AssetCollection"]] }
    return items.labels.map { collection(ODRLTerms.label, $0) }
      + items.columns.map { collection(ODRLTerms.column, $0.description) }
      + items.articles.map { ["uid": ODRLTerms.article + $0.description, "@type": "Asset"] as [String: Any] }
  }

  static func one(_ left: String, _ operation: String, _ right: Any) -> [String: Any] {
    ["leftOperand": left, "operator": operation, "rightOperand": right]
  }

  static func own(_ names: [String]) -> [[String: Any]] { names.sorted().map { ["@id": "cb:\($0)"] } }

  static func time(_ instant: Instant) -> [String: Any] {
    ["@type": "xsd:dateTime", "@value": ODRLTime.text(instant)]
  }

  private func constraints(_ grant: Grant) -> [[String: Any]] {
    let isPermit = grant.effect == .permit
    var all = [
      Self.one("dateTime", "gteq", Self.time(agreement.validFrom)),
      Self.one("deliveryChannel", "isAnyOf", Self.own(grant.channels.map(\.rawValue))),
    ]
    if let until = agreement.validUntil { all.append(Self.one("dateTime", "lt", Self.time(until))) }
    if let from = grant.from { all.append(Self.one("dateTime", "gteq", Self.time(from))) }
    if let until = grant.until { all.append(Self.one("dateTime", "lt", Self.time(until))) }
    if !grant.media.isEmpty {
      all.append(Self.one("media", "isAnyOf", Self.own(grant.media.map(\.rawValue))))
    } else if isPermit, isForbidden({ !$0.media.isEmpty }) {
      all.append(stated("media"))
    }
    if !grant.territory.isEmpty {
      all.append(Self.one("spatial", "isAnyOf", grant.territory.sorted()))
    } else if isPermit, isForbidden({ !$0.territory.isEmpty }) {
      all.append(stated("spatial"))
    }
    guard isPermit else { return all }
    if !grant.components.isEmpty {
      all.append(Self.one("cb:component", "isAnyOf", Self.own(grant.components.map(\.rawValue))))
    }
    if let count = grant.count {
      all.append(Self.one("count", "lteq", count).merging(["unit": "cb:article"]) { one, _ in one })
    }
    return all + ODRLOwnLimits.constraints(grant) + grant.duties.compactMap(ODRLDutyWriting.condition)
  }

  /// A prohibition that holds in some places only does not hold where nobody says which place it is: then nothing is
  /// permitted either.
  private func stated(_ left: String) -> [String: Any] { Self.one(left, "neq", ["@id": "cb:notStated"]) }

  private func isForbidden(_ some: (Grant) -> Bool) -> Bool {
    agreement.grants.contains { $0.effect == .prohibit && $0.saysSomething && some($0) }
  }
}

extension Grant {
  /// One without acts, channels or changes allows and forbids nothing.
  var saysSomething: Bool { !acts.isEmpty && !channels.isEmpty && !edits.isEmpty }
}
