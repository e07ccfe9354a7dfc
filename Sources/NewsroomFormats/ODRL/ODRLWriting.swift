public import Editorial
import Foundation

/// An agreement as ODRL 2.2 in JSON-LD.
public enum ODRLWriting {
  /// The document, with its keys in order: the same agreement always gives the same text. `conflict` is always written,
  /// for ODRL would otherwise void the whole policy where ours lets the prohibition win.
  public static func document(_ agreement: Agreement) -> String {
    let them: [String: Any] = [
      "@type": "Party", "uid": ODRLTerms.iri(ODRLTerms.party, agreement.party), "cb:name": agreement.party,
    ]
    let us: [String: Any] = ["@type": "Party", "uid": ODRLTerms.house]
    var document: [String: Any] = [
      "@context": ODRLTerms.context, "@type": "Agreement",
      "uid": ODRLTerms.iri(ODRLTerms.agreement, agreement.id), "profile": ODRLTerms.profile, "conflict": "prohibit",
      "assigner": agreement.direction == .inbound ? them : us,
      "assignee": agreement.direction == .inbound ? us : them, "cb:validFrom": ODRLTerms.time(agreement.validFrom),
      "cb:warrants": agreement.warrants.map(\.rawValue),
    ]
    if let until = agreement.validUntil { document["cb:validUntil"] = ODRLTerms.time(until) }
    if let signed = agreement.signed { document["cb:signed"] = ODRLTerms.time(signed) }
    if let file = agreement.file { document["cb:file"] = file.hex }
    if let termination = agreement.termination { document["cb:termination"] = termination }
    for (effect, key) in [(Grant.Effect.permit, "permission"), (.prohibit, "prohibition")] {
      let rules = agreement.grants.enumerated().filter { $0.element.effect == effect }
        .map { rule($0.element, number: $0.offset, of: agreement) }
      if !rules.isEmpty { document[key] = rules }
    }
    // Nothing but texts, numbers, lists and tables, none of which JSON refuses.
    guard
      let data = try? JSONSerialization.data(
        withJSONObject: document, options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
    else { preconditionFailure("an agreement cannot be written as JSON") }
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  private static func rule(_ grant: Grant, number: Int, of agreement: Agreement) -> [String: Any] {
    var actions = grant.acts.sorted { $0.rawValue < $1.rawValue }.flatMap(ODRLTerms.actions)
    if grant.edits.contains(.changed) { actions.append("modify") }
    if grant.sublicense { actions.append("grantUse") }
    var rule: [String: Any] = [
      "target": target(grant.items, "\(ODRLTerms.iri(ODRLTerms.agreement, agreement.id)):items:\(number)"),
      "action": actions.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }, "cb:number": number,
      "cb:acts": grant.acts.map(\.rawValue).sorted(), "cb:edits": grant.edits.map(\.rawValue).sorted(),
      "cb:sublicense": grant.sublicense, "constraint": constraints(grant),
    ]
    if !grant.duties.isEmpty { rule["duty"] = grant.duties.map(duty) }
    return rule
  }

  private static func target(_ items: ItemSelector, _ name: String) -> [String: Any] {
    var target: [String: Any] = ["@type": "AssetCollection", "uid": name]
    if !items.labels.isEmpty { target["cb:labels"] = items.labels }
    if !items.columns.isEmpty { target["cb:columns"] = items.columns.map(\.description) }
    if !items.articles.isEmpty { target["cb:articles"] = items.articles.map(\.description) }
    return target
  }

  private static func constraints(_ grant: Grant) -> [[String: Any]] {
    func one(_ left: String, _ operation: String, _ right: Any) -> [String: Any] {
      ["leftOperand": left, "operator": operation, "rightOperand": right]
    }
    var all = [one("deliveryChannel", "isAnyOf", grant.channels.map(\.rawValue).sorted())]
    if !grant.media.isEmpty { all.append(one("media", "isAnyOf", grant.media.map(\.rawValue).sorted())) }
    if !grant.components.isEmpty {
      all.append(one("cb:component", "isAnyOf", grant.components.map(\.rawValue).sorted()))
    }
    if !grant.territory.isEmpty { all.append(one("spatial", "isAnyOf", grant.territory.sorted())) }
    if let from = grant.from { all.append(one("dateTime", "gteq", ODRLTerms.time(from))) }
    if let until = grant.until { all.append(one("dateTime", "lt", ODRLTerms.time(until))) }
    if let count = grant.count { all.append(one("count", "lteq", count)) }
    return all
  }

  private static func duty(_ duty: Duty) -> [String: Any] {
    var rule: [String: Any] = ["action": ODRLTerms.action(duty.act), "cb:timing": duty.timing.rawValue]
    if let text = duty.text { rule["cb:text"] = text }
    if let hours = duty.hours { rule["cb:hours"] = hours }
    if let consequence = duty.consequence { rule["cb:consequence"] = consequence }
    return rule
  }
}
