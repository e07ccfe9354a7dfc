/// Something that ends, or is used up, and what rests on it.
public struct Lapse: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
    case agreement, grant, count, licence, ownSource, edition
    /// A unit that is frozen or removed from a day on.
    case listEntry
  }

  public let kind: Kind
  public let name: String
  /// The moment from which it no longer holds; of a count, when it was used up, or now for one nearly so.
  public let at: Instant
  /// The names on which articles rest that this is about.
  public let names: [String]
}

extension RightsBook {
  /// Every end in the stretch of time, the nearest first, then by kind and name.
  public func lapses(from start: Instant, until end: Instant) -> [Lapse] {
    var lapses: [Lapse] = []
    func add(_ kind: Lapse.Kind, _ name: String, _ at: Instant?, _ names: [String] = []) {
      guard let at, start <= at, at <= end else { return }
      lapses.append(Lapse(kind: kind, name: name, at: at, names: names))
    }
    for agreement in agreements {
      let party = self.party(agreement.party)
      let names = TextSet([agreement.party] + (party.map { [$0.name] + $0.aliases } ?? [])).sorted()
      add(.agreement, agreement.id, agreement.validUntil, names)
      for (number, grant) in agreement.grants.enumerated() {
        add(.grant, "\(agreement.id)/\(number + 1)", grant.until, names)
        guard let limit = grant.count else { continue }
        let used = uses.filter { $0.agreement == agreement.id && $0.grant == number }.sorted { $0.at < $1.at }
        if used.count >= limit, limit > 0 { add(.count, "\(agreement.id)/\(number + 1)", used[limit - 1].at, names) }
      }
    }
    for licence in licences { add(.licence, licence.number, licence.validUntil) }
    for own in ownSources { add(.ownSource, own.label, own.validUntil) }
    for edition in editions {
      add(.edition, edition.label, edition.inForceUntil)
      for entry in edition.entries where entry.status != .listed {
        add(.listEntry, "\(edition.label)/\(entry.unit)", entry.from, [entry.unit])
      }
    }
    return lapses.sorted {
      ($0.at, $0.kind.rawValue.exact, $0.name.exact) < ($1.at, $1.kind.rawValue.exact, $1.name.exact)
    }
  }
}
