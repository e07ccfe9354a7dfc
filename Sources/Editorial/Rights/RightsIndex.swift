/// The book by name: made once, so that a decision costs the same however large the book is.
final class RightsIndex: Sendable {
  /// Every name and alias, with the legal name it stands for.
  let legalNames: TextTable<String>
  let parties: TextTable<Party>
  /// The agreements with each party, by legal name, in the order of their ids.
  let terms: TextTable<[Terms]>
  let agreements: TextTable<Agreement>
  let holds: TextTable<[RightsHold]>
  let breaches: TextTable<[PartnerBreach]>
  let files: [ArticleID: RightsFile]
  /// By edition, then by unit.
  let listed: TextTable<TextTable<[SourceListEntry]>>
  /// By agreement.
  let uses: TextTable<[GrantUse]>
  /// The digest of what every decision rests on: labels, licences, policy, credit, the editions' own dates.
  let general: Digest
  /// For each name, the digest of everything that is filed under it.
  let digests: TextTable<Digest>

  init(
    ownSources: [OwnSource], parties: [Party], editions: [SourceListEdition], agreements: [Agreement],
    fixedCredit: String?, licences: [SiteLicence], policy: HousePolicy, holds: [RightsHold],
    breaches: [PartnerBreach], files: [RightsFile], uses: [GrantUse]
  ) {
    var names: TextTable<String> = [:]
    for party in parties {
      for alias in party.aliases { names[alias] = party.name }
      names[party.name] = party.name
    }
    func legal(_ name: String) -> String { names[name] ?? name }
    legalNames = names
    self.parties = TextTable(parties.map { ($0.name, $0) })
    let terms = TextTable(grouping: agreements) { legal($0.party) }.mapValues { $0.map(Terms.init) }
    self.terms = terms
    self.agreements = TextTable(agreements.map { ($0.id, $0) })
    self.holds = TextTable(grouping: holds) { legal($0.name) }
    self.breaches = TextTable(grouping: breaches) { legal($0.partner) }
    self.files = Dictionary(files.map { ($0.article, $0) }, uniquingKeysWith: { first, _ in first })
    listed = TextTable(editions.map { ($0.label, TextTable(grouping: $0.entries, by: \.unit)) })
    self.uses = TextTable(grouping: uses, by: \.agreement)
    general = Canonical.digest(
      [fixedCredit, Canonical.json(policy)] + ownSources.map { Canonical.json($0) }
        + licences.map { Canonical.json($0) }
        + editions.map {
          "\($0.label)|\($0.inForceFrom.microseconds)|\($0.inForceUntil?.microseconds ?? 0)|\($0.isComplete)"
        })
    var filed: TextTable<[String?]> = [:]
    for party in parties { filed[party.name, default: []].append(Canonical.json(party)) }
    for (name, terms) in terms { filed[name, default: []] += terms.map { Canonical.json($0.agreement) } }
    for hold in holds { filed[legal(hold.name), default: []].append(Canonical.json(hold)) }
    for breach in breaches { filed[legal(breach.partner), default: []].append(Canonical.json(breach)) }
    for file in files { filed[file.article.description, default: []].append(Canonical.json(file)) }
    for edition in editions {
      for entry in edition.entries { filed[entry.unit, default: []].append(edition.label + Canonical.json(entry)) }
    }
    digests = filed.mapValues(Canonical.digest)
  }
}

/// An agreement made ready to be searched: its grants as masks.
struct Terms: Sendable {
  let agreement: Agreement
  let grants: [Compiled]

  init(_ agreement: Agreement) {
    self.agreement = agreement
    grants = agreement.grants.enumerated().map { Compiled($0.element, number: $0.offset) }
  }

  struct Compiled: Sendable {
    let grant: Grant
    let number: Int
    let acts: UInt16
    let channels: UInt16
    let components: UInt16
    let media: UInt16
    let edits: UInt16
    let isEverywhere: Bool

    init(_ grant: Grant, number: Int) {
      self.grant = grant
      self.number = number
      acts = grant.acts.isEmpty ? 0 : grant.acts.mask(\.bit)
      channels = grant.channels.isEmpty ? 0 : grant.channels.mask(\.bit)
      components = grant.components.mask(\.bit)
      media = grant.media.mask(\.bit)
      edits = grant.edits.isEmpty ? 0 : grant.edits.mask(\.bit)
      isEverywhere = grant.territory.isEmpty && grant.except.isEmpty
    }
  }
}
