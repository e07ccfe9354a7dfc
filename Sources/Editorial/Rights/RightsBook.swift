/// What the newsroom knows of rights: its own labels, the units' names, the source list, the agreements.
public struct RightsBook: Hashable, Sendable, Codable {
  public let ownSources: [OwnSource]
  public let parties: [Party]
  public let editions: [SourceListEdition]
  public let agreements: [Agreement]
  /// How others must credit us (R32), such as `稿件来源:桐乡新闻网`.
  public let fixedCredit: String?

  public init(
    ownSources: [OwnSource] = [], parties: [Party] = [], editions: [SourceListEdition] = [],
    agreements: [Agreement] = [], fixedCredit: String? = nil
  ) {
    self.ownSources = ownSources
    self.parties = parties
    self.editions = editions
    self.agreements = agreements
    self.fixedCredit = fixedCredit
  }

  /// The legal name that `name` stands for; itself where no party is known by it.
  public func legalName(of name: String) -> String {
    parties.first { $0.name == name || $0.aliases.contains(name) }?.name ?? name
  }

  /// The source list edition in force at an instant; the latest to come into force where several claim to be.
  public func edition(at instant: Instant) -> SourceListEdition? {
    editions.filter { $0.inForceFrom <= instant && ($0.inForceUntil.map { instant < $0 } ?? true) }
      .max { $0.inForceFrom < $1.inForceFrom }
  }

  func agreements(with party: String, _ direction: Agreement.Direction) -> [Agreement] {
    let name = legalName(of: party)
    return agreements.filter { $0.direction == direction && legalName(of: $0.party) == name }
  }
}

/// A source label that makes a story our own, while it is valid (R30).
public struct OwnSource: Hashable, Sendable, Codable {
  public let label: String
  public let validFrom: Instant
  public let validUntil: Instant?

  public init(label: String, validFrom: Instant, validUntil: Instant? = nil) throws(TextFault) {
    self.label = try PlainText.line(label, as: .label)
    self.validFrom = validFrom
    self.validUntil = validUntil
  }

  func isValid(at instant: Instant) -> Bool { validFrom <= instant && validUntil.map { instant < $0 } ?? true }
}

/// A unit by its legal name, and the other names it goes by.
public struct Party: Hashable, Sendable, Codable {
  public let name: String
  public let aliases: Set<String>
  public let contact: String?

  public init(name: String, aliases: Set<String> = [], contact: String? = nil) throws(TextFault) {
    self.name = try PlainText.line(name, as: .party)
    self.aliases = aliases
    self.contact = contact
  }
}

/// An edition of the list of units from which news information may be reposted (R10).
public struct SourceListEdition: Hashable, Sendable, Codable {
  public enum Status: String, CaseIterable, Hashable, Sendable, Codable { case listed, frozen, removed }

  public let label: String
  public let inForceFrom: Instant
  public let inForceUntil: Instant?
  /// Whether `units` is the whole list. A unit missing from an excerpt is unknown; from the whole list, not listed.
  public let isComplete: Bool
  /// By name as the list prints it.
  public let units: [String: Status]

  public init(
    label: String, inForceFrom: Instant, inForceUntil: Instant? = nil, isComplete: Bool, units: [String: Status]
  ) {
    self.label = label
    self.inForceFrom = inForceFrom
    self.inForceUntil = inForceUntil
    self.isComplete = isComplete
    self.units = units
  }
}

extension RightsBook {
  /// This book with what `other` knows besides.
  public func merging(_ other: RightsBook) -> RightsBook {
    RightsBook(
      ownSources: ownSources + other.ownSources.filter { !ownSources.contains($0) },
      parties: parties + other.parties.filter { !parties.contains($0) },
      editions: editions.map { edition in
        let units = other.editions.first { $0.label == edition.label }?.units ?? [:]
        return SourceListEdition(
          label: edition.label, inForceFrom: edition.inForceFrom, inForceUntil: edition.inForceUntil,
          isComplete: edition.isComplete, units: edition.units.merging(units) { mine, _ in mine })
      } + other.editions.filter { theirs in !editions.contains { $0.label == theirs.label } },
      agreements: agreements + other.agreements.filter { !agreements.contains($0) },
      fixedCredit: fixedCredit ?? other.fixedCredit)
  }
}
