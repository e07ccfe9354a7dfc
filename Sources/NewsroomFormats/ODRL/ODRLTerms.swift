import Editorial
import Foundation

/// How our words are said in ODRL 2.2. What has no term there is said in a profile of our own, `cb:`.
enum ODRLTerms {
  static let profile = "urn:caibian:odrl-profile:1"
  static let agreement = "urn:caibian:agreement:"
  static let party = "urn:caibian:party:"
  static let house = "urn:caibian:party:us"

  /// Complete in itself: no network is needed to understand the document.
  static var context: [String: Any] {
    [
      "@vocab": "http://www.w3.org/ns/odrl/2/", "xsd": "http://www.w3.org/2001/XMLSchema#", "cb": "urn:caibian:odrl:",
      "uid": "@id", "action": ["@type": "@vocab"], "conflict": ["@type": "@vocab"],
      "leftOperand": ["@type": "@vocab"], "operator": ["@type": "@vocab"], "profile": ["@type": "@id"],
    ]
  }

  static func actions(_ act: UseAct) -> [String] {
    switch act {
    case .repost: ["distribute", "display"]
    case .link: ["index"]
    case .paste, .copy: ["reproduce"]
    case .translate: ["translate"]
    case .digest: ["extract", "aggregate"]
    }
  }

  static func act(_ action: String) -> UseAct? {
    switch action {
    case "distribute", "display": .repost
    case "index": .link
    case "reproduce": .copy
    case "translate": .translate
    case "extract", "aggregate": .digest
    default: nil
    }
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
    }
  }

  static func duty(_ action: String) -> Duty.Act? { Duty.Act.allCases.first { Self.action($0) == action } }

  static func iri(_ prefix: String, _ text: String) -> String {
    prefix + (text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? text)
  }

  static func text(_ iri: String, after prefix: String) -> String? {
    guard iri.hasPrefix(prefix) else { return nil }
    return String(iri.dropFirst(prefix.count)).removingPercentEncoding
  }

  /// `2026-07-01T00:00:00.000000Z`: to the microsecond, so that an instant survives the trip.
  static func time(_ instant: Instant) -> [String: Any] {
    let seconds =
      instant.microseconds >= 0 ? instant.microseconds / 1_000_000 : (instant.microseconds - 999_999) / 1_000_000
    let rest = String(instant.microseconds - seconds * 1_000_000)
    let whole = Date(timeIntervalSince1970: Double(seconds)).formatted(.iso8601).dropLast()
    return [
      "@type": "xsd:dateTime", "@value": "\(whole).\(String(repeating: "0", count: 6 - rest.count))\(rest)Z",
    ]
  }

  /// Reads an `xsd:dateTime` with a zone, and with up to six digits of a second.
  static func instant(_ text: String) -> Instant? {
    guard let match = text.wholeMatch(of: /(\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,6}))?(Z|[+-]\d\d:\d\d)/),
      let date = try? Date(String(match.1) + String(match.3), strategy: .iso8601)
    else { return nil }
    let digits = match.2.map(String.init) ?? ""
    let fraction = Int64(digits + String(repeating: "0", count: 6 - digits.count)) ?? 0
    return Instant(microseconds: Int64(date.timeIntervalSince1970) * 1_000_000 + fraction)
  }
}

/// What cannot be taken over from an ODRL document, by its name. Nothing is dropped silently.
public struct ODRLFault: Error, Hashable, Sendable {
  /// Where it stands, such as `permission[0].constraint[1].leftOperand`.
  public let place: String
  public let found: String
  public let wanted: String

  public init(place: String, found: String, wanted: String) {
    self.place = place
    self.found = found
    self.wanted = wanted
  }
}
