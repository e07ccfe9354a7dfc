/// An edition of the list of units from which news information may be reposted (R10).
public struct SourceListEdition: Hashable, Sendable, Codable {
  public enum Status: String, CaseIterable, Hashable, Sendable, Codable { case listed, frozen, removed }

  public let label: String
  public let inForceFrom: Instant
  public let inForceUntil: Instant?
  /// Whether `entries` is the whole list. A unit missing from an excerpt is unknown; from the whole list, not listed.
  public let isComplete: Bool
  /// By unit, then by when they were recorded.
  public let entries: [SourceListEntry]

  public init(
    label: String, inForceFrom: Instant, inForceUntil: Instant? = nil, isComplete: Bool,
    units: TextTable<Status> = [:], entries: [SourceListEntry] = []
  ) {
    self.label = label
    self.inForceFrom = inForceFrom
    self.inForceUntil = inForceUntil
    self.isComplete = isComplete
    let plain = units.map { SourceListEntry(unit: $0.key, status: $0.value, from: inForceFrom) }
    self.entries = (entries + plain).sorted {
      ($0.unit.exact, $0.recorded, $0.from, $0.status.rawValue.exact)
        < ($1.unit.exact, $1.recorded, $1.from, $1.status.rawValue.exact)
    }
  }

  /// By name as the list prints it, what was last recorded of each.
  public var units: TextTable<Status> {
    TextTable(entries.map { ($0.unit, $0.status) }, uniquingKeysWith: { _, later in later })
  }
}

/// What the list says of one unit from a day on, and when we came to know it: two times that need not agree.
public struct SourceListEntry: Hashable, Sendable, Codable {
  public let unit: String
  public let category: String?
  public let region: String?
  public let status: SourceListEdition.Status
  /// From when it holds.
  public let from: Instant
  /// From when we knew.
  public let recorded: Instant

  public init(
    unit: String, status: SourceListEdition.Status, from: Instant, recorded: Instant? = nil, category: String? = nil,
    region: String? = nil
  ) {
    self.unit = unit
    self.category = category
    self.region = region
    self.status = status
    self.from = from
    self.recorded = recorded ?? from
  }
}

extension [SourceListEntry] {
  /// What holds of the unit at `instant`, as known then: the latest to hold; of two for the same day, the later known.
  func status(at instant: Instant) -> SourceListEdition.Status? {
    var best: SourceListEntry?
    for entry in self where entry.from <= instant && entry.recorded <= instant {
      if let found = best, (entry.from, entry.recorded) < (found.from, found.recorded) { continue }
      best = entry
    }
    return best?.status
  }
}
