/// What the newsroom knows of rights: its own labels, the units' names, the source list, the agreements, the licences,
/// what is held, and what was found out about single articles.
///
/// Every list is kept in the order of its names, and found by name through an index that is made once.
public struct RightsBook: Sendable {
  public let ownSources: [OwnSource]
  public let parties: [Party]
  public let editions: [SourceListEdition]
  public let agreements: [Agreement]
  /// How others must credit us (R32), such as `稿件来源:桐乡新闻网`.
  public let fixedCredit: String?
  public let licences: [SiteLicence]
  /// The house's policy as it was stated; `nil` where it never was.
  public let statedPolicy: HousePolicy?
  public let holds: [RightsHold]
  public let breaches: [PartnerBreach]
  public let files: [RightsFile]
  /// The uses that count against a grant's limit.
  public let uses: [GrantUse]
  let index: RightsIndex

  public init(
    ownSources: [OwnSource] = [], parties: [Party] = [], editions: [SourceListEdition] = [],
    agreements: [Agreement] = [], fixedCredit: String? = nil, licences: [SiteLicence] = [],
    policy: HousePolicy? = nil, holds: [RightsHold] = [], breaches: [PartnerBreach] = [],
    files: [RightsFile] = [], uses: [GrantUse] = []
  ) {
    self.ownSources = ownSources.sorted { ($0.label.exact, $0.validFrom) < ($1.label.exact, $1.validFrom) }
    self.parties = parties.sorted { $0.name < $1.name }
    self.editions = editions.sorted { $0.label < $1.label }
    self.agreements = agreements.sorted { $0.id < $1.id }
    self.fixedCredit = fixedCredit
    self.licences = licences.sorted { ($0.number.exact, $0.validFrom) < ($1.number.exact, $1.validFrom) }
    statedPolicy = policy
    self.holds = holds.sorted { $0.id < $1.id }
    self.breaches = breaches.sorted { $0.id < $1.id }
    self.files = files.sorted { $0.article.description < $1.article.description }
    self.uses = uses.sorted {
      ($0.agreement.exact, $0.at, $0.article.description.exact)
        < ($1.agreement.exact, $1.at, $1.article.description.exact)
    }
    index = RightsIndex(
      ownSources: self.ownSources, parties: self.parties, editions: self.editions, agreements: self.agreements,
      fixedCredit: fixedCredit, licences: self.licences, policy: policy ?? HousePolicy(),
      holds: self.holds, breaches: self.breaches,
      files: self.files, uses: self.uses)
  }

  public var policy: HousePolicy { statedPolicy ?? HousePolicy() }

  /// The legal name that `name` stands for; itself where no party is known by it.
  public func legalName(of name: String) -> String { index.legalNames[name] ?? name }

  /// The source list edition in force at an instant; the latest to come into force where several claim to be.
  public func edition(at instant: Instant) -> SourceListEdition? {
    editions.filter { $0.inForceFrom <= instant && ($0.inForceUntil.map { instant < $0 } ?? true) }
      .max { $0.inForceFrom < $1.inForceFrom }
  }

  /// Where a party is reached by e-mail: the first word of its contact that is an address.
  public func email(of party: String) -> String? {
    self.party(party)?.contact?.split { $0.isWhitespace || "；;，,（）()<>".contains($0) }.map(String.init).first { word in
      let parts = word.split(separator: "@", omittingEmptySubsequences: false)
      return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".") && word.allSatisfy(\.isASCII)
    }
  }

  func party(_ name: String) -> Party? { index.parties[legalName(of: name)] }
  public func file(of article: ArticleID) -> RightsFile? { index.files[article] }
  func agreements(with party: String, _ direction: Agreement.Direction) -> [Agreement] {
    (index.terms[legalName(of: party)] ?? []).filter { $0.agreement.direction == direction }.map(\.agreement)
  }
}

extension RightsBook: Hashable {
  public static func == (one: RightsBook, other: RightsBook) -> Bool {
    one.ownSources == other.ownSources && one.parties == other.parties && one.editions == other.editions
      && one.agreements == other.agreements && one.fixedCredit == other.fixedCredit && one.licences == other.licences
      && one.statedPolicy == other.statedPolicy && one.holds == other.holds && one.breaches == other.breaches
      && one.files == other.files && one.uses == other.uses
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(ownSources)
    hasher.combine(parties)
    hasher.combine(agreements)
    hasher.combine(fixedCredit)
  }
}

/// One article's use under a grant that is limited in number.
public struct GrantUse: Hashable, Sendable, Codable {
  public let agreement: String
  /// Which of the agreement's grants, from 0.
  public let grant: Int
  public let article: ArticleID
  public let at: Instant
  /// When it ends for this article, where it holds for some days from publication.
  public let until: Instant?

  public init(agreement: String, grant: Int, article: ArticleID, at: Instant, until: Instant? = nil) {
    self.agreement = agreement
    self.grant = grant
    self.article = article
    self.at = at
    self.until = until
  }
}
