/// A legal basis that is claimed for a component, with what it rests on. An agreement is never claimed: it is looked up.
public enum Basis: Hashable, Sendable, Codable {
  /// Made by our own staff.
  case own
  /// Words in which something was allowed: of an earlier form, whose scope nobody stated.
  case consent(Consent)
  /// What somebody entitled has allowed, by its scope.
  case scopedConsent(ScopedConsent)
  /// Creative Commons and the like, by its name alone: of an earlier form. Of the changes the table of known ones speaks.
  case publicLicence(name: String, edits: [EditClass])
  case licence(LicenceClaim)
  case publicDomain(Term)
  /// An official text, outside copyright (copyright law, article 5).
  case officialText(evidence: String)
  case pureFact(PureFact)
  case currentAffairs(CurrentAffairs)
  /// A share of the source in per cent, for comment or in reporting (R19).
  case quotation(percent: Int, purpose: String)
  /// Reprint between newspapers and periodicals (R16): whether the source is one, and whether the author reserved.
  case printStatutory(fromPrint: Truth, isReserved: Truth)

  /// A written permission for this once.
  public struct Consent: Hashable, Sendable, Codable {
    public let evidence: String
    /// Empty: any.
    public let channels: [Channel]
    public let edits: [EditClass]
    public let until: Instant?
    public let sublicense: Bool

    public init(
      evidence: String, channels: [Channel] = [], edits: [EditClass] = [], until: Instant? = nil,
      sublicense: Bool = false
    ) {
      self.evidence = evidence
      self.channels = channels
      self.edits = edits
      self.until = until
      self.sublicense = sublicense
    }
  }

  /// From when fifty years count, to the end of the year (R24).
  public enum Term: Hashable, Sendable, Codable {
    case afterDeath(year: Int)
    case afterPublication(year: Int)

    /// The first year in which the term has run out.
    var freeFrom: Int {
      switch self {
      case .afterDeath(let year), .afterPublication(let year): year + 51
      }
    }
  }

  /// That a text is nothing but fact (R17): who says so, why, and who confirmed it.
  public struct PureFact: Hashable, Sendable, Codable {
    public let by: PersonID
    public let confirmedBy: PersonID?
    public let why: String

    public init(by: PersonID, confirmedBy: PersonID? = nil, why: String) {
      self.by = by
      self.confirmedBy = confirmedBy
      self.why = why
    }
  }

  /// The exception for current-affairs articles (R18): whether it was on a network first, and whether a reservation was found.
  public struct CurrentAffairs: Hashable, Sendable, Codable {
    public let firstOnNetwork: Truth
    public let isReserved: Truth
    /// When the reservation was looked for; a look is good for a day.
    public let looked: Instant?

    public init(firstOnNetwork: Truth, isReserved: Truth, looked: Instant? = nil) {
      self.firstOnNetwork = firstOnNetwork
      self.isReserved = isReserved
      self.looked = looked
    }
  }

  /// The order in which bases are tried; an agreement comes after `own`.
  var rank: Int {
    switch self {
    case .own: 0
    case .consent, .scopedConsent: 2
    case .publicLicence, .licence: 3
    case .publicDomain: 4
    case .officialText: 5
    case .pureFact: 6
    case .currentAffairs: 7
    case .quotation: 8
    case .printStatutory: 9
    }
  }

  /// The rule by which it holds or fails.
  var rule: RightsRule {
    switch self {
    case .own, .consent, .scopedConsent, .publicLicence, .licence, .officialText: .r15
    case .publicDomain: .r24
    case .pureFact: .r17
    case .currentAffairs: .r18
    case .quotation: .r19
    case .printStatutory: .r16
    }
  }
}

extension Basis {
  /// The words in which somebody says what it rests on, where there are any.
  var said: String? {
    switch self {
    case .consent(let consent): consent.evidence
    case .scopedConsent(let permission): permission.evidence
    case .publicLicence(let name, _): name
    case .licence(let claim):
      ([claim.name, claim.licensor, claim.evidence] + [claim.chain]).compactMap { $0 }.joined(separator: " ")
    case .officialText(let evidence): evidence
    case .pureFact(let fact): fact.why
    case .quotation(_, let purpose): purpose
    case .own, .publicDomain, .currentAffairs, .printStatutory: nil
    }
  }
}
