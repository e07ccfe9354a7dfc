/// One thing that the rights book knows: what is saved, revised and found by itself. Nothing of it is ever removed; what
/// no longer holds is saved again with its end.
public enum RightsRecord: Hashable, Sendable, Codable {
  case ownSource(OwnSource)
  case party(Party)
  /// An edition of the source list, without its entries.
  case edition(SourceListEdition)
  case listEntry(edition: String, SourceListEntry)
  case agreement(Agreement)
  case fixedCredit(String)
  case licence(SiteLicence)
  case policy(HousePolicy)
  case hold(RightsHold)
  case breach(PartnerBreach)
  case file(RightsFile)
  case use(GrantUse)
  case usage(UsageRecord)

  public enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
    case ownSource, party, edition, listEntry, agreement, fixedCredit, licence, policy, hold, breach, file, use, usage

    /// Whether every decision rests on it, whoever it is about.
    public var isGeneral: Bool {
      switch self {
      case .ownSource, .edition, .fixedCredit, .licence, .policy: true
      case .party, .listEntry, .agreement, .hold, .breach, .file, .use, .usage: false
      }
    }
  }

  public var kind: Kind {
    switch self {
    case .ownSource: .ownSource
    case .party: .party
    case .edition: .edition
    case .listEntry: .listEntry
    case .agreement: .agreement
    case .fixedCredit: .fixedCredit
    case .licence: .licence
    case .policy: .policy
    case .hold: .hold
    case .breach: .breach
    case .file: .file
    case .use: .use
    case .usage: .usage
    }
  }

  /// Tells it from others of its kind.
  public var key: String {
    switch self {
    case .ownSource(let own): "\(own.label)@\(own.validFrom.microseconds)"
    case .party(let party): party.name
    case .edition(let edition): edition.label
    case .listEntry(let edition, let entry):
      "\(edition)/\(entry.unit)@\(entry.from.microseconds)@\(entry.recorded.microseconds)"
    case .agreement(let agreement): agreement.id
    case .fixedCredit, .policy: ""
    case .licence(let licence): "\(licence.number)@\(licence.validFrom.microseconds)"
    case .hold(let hold): hold.id
    case .breach(let breach): breach.id
    case .file(let file): file.article.description
    case .use(let use): "\(use.agreement)/\(use.grant)/\(use.article)"
    case .usage(let usage): usage.id
    }
  }

  /// What it is filed under, where it does not concern every decision.
  public var names: [String] {
    switch self {
    case .ownSource, .edition, .fixedCredit, .licence, .policy: []
    case .party(let party): [party.name] + party.aliases.sorted()
    case .listEntry(_, let entry): [entry.unit]
    case .agreement(let agreement): [agreement.party, Self.name(ofAgreement: agreement.id)]
    case .hold(let hold): [hold.name]
    case .breach(let breach): [breach.partner]
    case .file(let file): [file.article.description]
    case .use(let use): [Self.name(ofUsesUnder: use.agreement)]
    case .usage(let usage): [Self.name(ofUsagesOf: usage.article)]
    }
  }

  public static func name(ofAgreement id: String) -> String { "agreement \(id)" }
  public static func name(ofUsagesOf article: ArticleID) -> String { "usages of \(article)" }
  public static func name(ofUsesUnder agreement: String) -> String { "uses of \(agreement)" }
}

extension RightsBook {
  /// The book that is made of records; of two with one key the later counts.
  public init(_ records: [RightsRecord]) {
    var newest: TextTable<RightsRecord> = [:]
    var order: [String] = []
    for record in records {
      let place = "\(record.kind.rawValue) \(record.key)"
      if newest.updateValue(record, forKey: place) == nil { order.append(place) }
    }
    var pages = RightsPages()
    for place in order {
      if let record = newest[place] { pages.take(record) }
    }
    self = pages.book
  }

  /// Everything in the book, each thing by itself.
  public var records: [RightsRecord] {
    var records: [RightsRecord] = []
    records += ownSources.map { .ownSource($0) } + parties.map { .party($0) }
    for edition in editions {
      records.append(
        .edition(
          SourceListEdition(
            label: edition.label, inForceFrom: edition.inForceFrom, inForceUntil: edition.inForceUntil,
            isComplete: edition.isComplete)))
      records += edition.entries.map { .listEntry(edition: edition.label, $0) }
    }
    records += agreements.map { .agreement($0) } + licences.map { .licence($0) }
    if let fixedCredit { records.append(.fixedCredit(fixedCredit)) }
    if let statedPolicy { records.append(.policy(statedPolicy)) }
    records += holds.map { .hold($0) } + breaches.map { .breach($0) }
    return records + files.map { .file($0) } + uses.map { .use($0) }
  }

  /// The book as it would be with `records` besides: nothing is saved.
  public func supposing(_ more: [RightsRecord]) -> RightsBook { RightsBook(records + more) }
}

/// A book being put together.
private struct RightsPages {
  var ownSources: [OwnSource] = []
  var parties: [Party] = []
  var editions: [SourceListEdition] = []
  var entries: TextTable<[SourceListEntry]> = [:]
  var agreements: [Agreement] = []
  var fixedCredit: String?
  var licences: [SiteLicence] = []
  var policy: HousePolicy?
  var holds: [RightsHold] = []
  var breaches: [PartnerBreach] = []
  var files: [RightsFile] = []
  var uses: [GrantUse] = []

  mutating func take(_ record: RightsRecord) {
    switch record {
    case .ownSource(let own): ownSources.append(own)
    case .party(let party): parties.append(party)
    case .edition(let edition): editions.append(edition)
    case .listEntry(let edition, let entry): entries[edition, default: []].append(entry)
    case .agreement(let agreement): agreements.append(agreement)
    case .fixedCredit(let credit): fixedCredit = credit
    case .licence(let licence): licences.append(licence)
    case .policy(let policy): self.policy = policy
    case .hold(let hold): holds.append(hold)
    case .breach(let breach): breaches.append(breach)
    case .file(let file): files.append(file)
    case .use(let use): uses.append(use)
    // Who holds a copy has no say in what may be done.
    case .usage: break
    }
  }

  var book: RightsBook {
    RightsBook(
      ownSources: ownSources, parties: parties,
      editions: editions.map { edition in
        SourceListEdition(
          label: edition.label, inForceFrom: edition.inForceFrom, inForceUntil: edition.inForceUntil,
          isComplete: edition.isComplete, entries: edition.entries + (entries[edition.label] ?? []))
      }, agreements: agreements, fixedCredit: fixedCredit, licences: licences, policy: policy, holds: holds,
      breaches: breaches, files: files, uses: uses)
  }
}
