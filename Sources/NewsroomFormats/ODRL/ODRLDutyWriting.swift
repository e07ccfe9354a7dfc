import Editorial

/// Duties in standard terms. What they say of words and amounts refines the action: who does not know the term does not
/// hold the duty for done.
enum ODRLDutyWriting {
  static func written(_ duty: Duty) -> [String: Any] {
    var rule: [String: Any] = ["@type": "Duty", "cb:timing": duty.timing.rawValue]
    let name = ODRLTerms.action(duty.act)
    if let refinement = refinement(duty) {
      rule["action"] = ["rdf:value": ["@id": PolicyNames.iri(name)], "refinement": [refinement]] as [String: Any]
    } else {
      rule["action"] = name
    }
    if let hours = duty.hours {
      rule["constraint"] = [
        ODRLWriting.one("elapsedTime", "lteq", ["@type": "xsd:duration", "@value": "PT\(hours)H"])
      ]
    }
    if let consequence = duty.consequence { rule["cb:consequence"] = consequence }
    return rule
  }

  private static func refinement(_ duty: Duty) -> [String: Any]? {
    guard let text = duty.text else { return nil }
    if duty.act == .pay, let match = text.wholeMatch(of: /([0-9]{1,12}(?:\.[0-9]{1,4})?) (?:([A-Z]{3})|<([^<>" ]+)>)/) {
      let unit = match.2.map { "http://cvx.iptc.org/iso4217a/\($0)" } ?? match.3.map(String.init) ?? ""
      return ODRLWriting.one("payAmount", "eq", ["@type": "xsd:decimal", "@value": String(match.1)])
        .merging(["unit": unit]) { one, _ in one }
    }
    return ODRLWriting.one("cb:text", "eq", text)
  }

  /// A purpose, language or trade as the constraint that it came from.
  static func condition(_ duty: Duty) -> [String: Any]? {
    guard let left = ODRLTerms.conditions.first(where: { $0.value == duty.act })?.key, duty.timing == .before,
      duty.hours == nil, duty.consequence == nil, let text = duty.text,
      let match = text.wholeMatch(of: /(eq|isAnyOf|isA|isPartOf)((?: <[^<>" ]+>| "[^"]+")+)/)
    else { return nil }
    let values: [Any] = match.2.matches(of: /<([^<>" ]+)>|"([^"]+)"/).map { value in
      value.1.map { ["@id": String($0)] as Any } ?? value.2.map { String($0) as Any } ?? ""
    }
    guard values.count == 1 || match.1 == "isAnyOf" else { return nil }
    return ODRLWriting.one(left, String(match.1), values)
  }
}
