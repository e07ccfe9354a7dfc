import Editorial
import Foundation

/// How our words are said in ODRL 2.2. What has no term there is said in a profile of our own, `cb:`.
enum ODRLTerms {
  static let profile = "urn:caibian:odrl-profile:2"
  /// What earlier releases wrote.
  static let earlierProfile = "urn:caibian:odrl-profile:1"
  /// RightsML, in the forms in which it is named.
  static let rightsML: Set<String> = [
    "https://iptc.org/std/RightsML/odrl-profile/", "http://iptc.org/std/RightsML/odrl-profile/",
    "https://iptc.org/std/RightsML/2.0/", "http://iptc.org/std/RightsML/2011-10-07/",
  ]
  static let agreement = "urn:caibian:agreement:"
  static let party = "urn:caibian:party:"
  static let house = "urn:caibian:party:us"
  static let everything = "urn:caibian:everything"
  static let label = "urn:caibian:label:"
  static let column = "urn:caibian:column:"
  static let article = "urn:caibian:article:"
  /// Stands for a value that nobody stated: whatever is stated differs from it.
  static let notStated = PolicyNames.cb + "notStated"

  static let wholeTypes = Set(
    ["string", "integer", "int", "long", "short", "nonNegativeInteger", "positiveInteger", "unsignedInt"].map {
      PolicyNames.schema + $0
    })

  /// The acts that are permitted or forbidden by a standard action.
  static func actions(_ act: UseAct) -> [String] {
    switch act {
    case .repost: ["distribute", "display"]
    case .link: ["index"]
    case .paste, .copy: ["reproduce"]
    case .translate: ["translate"]
    case .digest: ["extract", "aggregate"]
    case .embed, .hotlink, .quoteWithLink, .searchIndex, .textMining, .trainAI, .groundAI: [own + act.rawValue]
    }
  }

  /// What others would call a change.
  static func actions(_ edit: EditClass) -> [String] {
    switch edit {
    case .verbatim, .typography: []
    case .shortened, .retitled, .changed, .newMedia: ["modify"]
    case .translated: ["translate"]
    case .digested: ["extract", "aggregate"]
    }
  }

  /// The standard actions that a prohibition of ours must name, so that nothing of it is left out: where only changes are
  /// forbidden those of the changes, else those of the acts.
  static func forbidden(_ acts: Set<UseAct>, _ edits: Set<EditClass>) -> [String] {
    let isAnyChange = edits.contains(.verbatim) || edits.contains(.typography)
    let names = isAnyChange ? acts.flatMap(actions) : edits.flatMap(actions)
    return Set(names).sorted()
  }

  /// What our own profile's terms begin with.
  private static let own = "cb:"

  /// The act that has a term of our own only.
  static func ownAct(_ action: String) -> UseAct? {
    UseAct.allCases.first { actions($0) == [action] && action.hasPrefix(own) }
  }

  static func action(_ act: Duty.Act) -> String {
    switch act {
    case .attribute: "attribute"
    case .linkBack: "cb:linkBack"
    case .pay: "compensate"
    case .report: "inform"
    case .removeOnRequest: "cb:removeFromService"
    case .obtainConsent: "obtainConsent"
    case .keepMarks: "cb:keepMarks"
    case .shareAlike: "cb:shareAlike"
    case .limitPurpose: "cb:limitPurpose"
    case .limitLanguage: "cb:limitLanguage"
    case .limitIndustry: "cb:limitIndustry"
    }
  }

  /// The left operands that our questions cannot answer: a use under them is confirmed by somebody.
  static let conditions: [String: Duty.Act] = [
    "purpose": .limitPurpose, "language": .limitLanguage, "industry": .limitIndustry,
  ]

  static func duty(_ iri: String) -> Duty.Act? {
    if rightsML.contains(where: { iri == $0 + "removeFromService" }) { return .removeOnRequest }
    return Duty.Act.allCases.first { PolicyNames.iri(action($0)) == iri }
  }

  /// When a duty of others is due where nothing is said. ODRL's duties come before the use; some can only be done with it.
  static func timing(_ act: Duty.Act) -> Duty.Timing {
    switch act {
    case .attribute, .linkBack, .keepMarks, .shareAlike: .with
    case .removeOnRequest: .after
    case .pay, .report, .obtainConsent, .limitPurpose, .limitLanguage, .limitIndustry: .before
    }
  }

  static func iri(_ prefix: String, _ text: String) -> String {
    prefix + (text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? text)
  }

  static func text(_ iri: String, after prefix: String) -> String? {
    guard iri.hasPrefix(prefix) else { return nil }
    return String(iri.dropFirst(prefix.count)).removingPercentEncoding
  }
}
