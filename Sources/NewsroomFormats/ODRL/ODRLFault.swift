/// What cannot be taken over from a policy, by its place and name. Nothing is dropped silently.
public struct ODRLFault: Error, Hashable, Sendable, Codable {
  /// Where it stands, such as `permission[0].constraint[1].leftOperand`.
  public let place: String
  public let found: String
  public let wanted: Wanted

  public init(place: String, found: String, wanted: Wanted) {
    self.place = place
    self.found = found
    self.wanted = wanted
  }

  /// What would be understood there.
  public enum Wanted: Hashable, Sendable, Codable {
    // Of the text as such.
    case json, turtle(line: Int), shallow, smaller, formOfFile
    case onceEach, saidValue, fullName
    /// No other context than W3C's own, or one that stands in the document.
    case knownContext, knownKeyword, knownKey
    // Of a value.
    case oneOf([String])
    case exactlyOne, atLeastOne, node, text, iri, wholeNumber, amount, day, duration, digest, articleID
    // Of a policy.
    case policy, identity, agreementOffer, ownTerms, conflictProhibit, profile, noStranger
    case bothParties, oneOfUs, boundParty, boundTarget, target, sameParty, accepted, permissionForDuty
    // Of a rule.
    case actOfUse, distributeToo, extractAndAggregate, namedActs, forbidsSomething, permitsSomething, sameActs
    case constraint, separableXone, fewerAlternatives, countOfArticles, onlyInPermission, country, sameCondition
    case dutyAct, unit, timingEvent, licensor
    case plainLine
  }
}
