/// What is odd about an agreement, beside the others of its party.
public enum AgreementWarning: Hashable, Sendable {
  /// The second forbids what the first permits.
  case contradicts(String, String)
  /// Both permit the same use.
  case overlaps(String, String)
  case neverInForce(String)
  case grantsNothing(String)
  case windowOutside(String, grant: Int)
  /// An outbound permit allows changes and does not ask for the author's consent (R35).
  case noMoralRights(String, grant: Int)
  /// An outbound permit speaks of a medium that we hold nothing of (R33).
  case exceedsOwn(String, grant: Int)
  /// Another unit has an agreement of this id already.
  case idTaken(String, by: String)
  /// A grant names a column that there is not: of a prohibition it would forbid nothing.
  case noSuchColumn(String, grant: Int, ColumnPath)
  /// What we let others do names a label that is none of ours.
  case noSuchLabel(String, grant: Int, String)

  /// Whether saving is refused, rather than only warned about.
  public var isBlocking: Bool {
    switch self {
    case .neverInForce, .grantsNothing, .noMoralRights, .idTaken, .noSuchColumn, .noSuchLabel: true
    case .contradicts, .overlaps, .windowOutside, .exceedsOwn: false
    }
  }

  public var code: String {
    switch self {
    case .contradicts: "contradicts"
    case .overlaps: "overlaps"
    case .neverInForce: "neverInForce"
    case .grantsNothing: "grantsNothing"
    case .windowOutside: "windowOutside"
    case .noMoralRights: "noMoralRights"
    case .exceedsOwn: "exceedsOwn"
    case .idTaken: "idTaken"
    case .noSuchColumn: "noSuchColumn"
    case .noSuchLabel: "noSuchLabel"
    }
  }
}

extension RightsBook {
  /// What is odd about `agreement`, by itself and beside the others with the same party, in a fixed order.
  public func review(_ agreement: Agreement) -> [AgreementWarning] {
    var warnings: [AgreementWarning] = []
    if let until = agreement.validUntil, until <= agreement.validFrom { warnings.append(.neverInForce(agreement.id)) }
    if agreement.grants.isEmpty { warnings.append(.grantsNothing(agreement.id)) }
    for (number, grant) in agreement.grants.enumerated() {
      let isOutside =
        grant.until.map { $0 <= agreement.validFrom } ?? false
        || grant.from.map { from in agreement.validUntil.map { $0 <= from } ?? false } ?? false
      if isOutside { warnings.append(.windowOutside(agreement.id, grant: number)) }
      guard agreement.direction == .outbound, grant.effect == .permit else { continue }
      let changes = grant.edits.contains { $0 >= .retitled && $0 != .newMedia }
      if changes, !grant.duties.contains(where: { $0.act == .obtainConsent }) {
        warnings.append(.noMoralRights(agreement.id, grant: number))
      }
      let held = Set(ownSources.flatMap(\.media))
      if !held.isEmpty, grant.channels.contains(where: { !held.contains($0.medium) }) {
        warnings.append(.exceedsOwn(agreement.id, grant: number))
      }
    }
    let others = agreements(with: agreement.party, agreement.direction).filter { $0.id != agreement.id } + [agreement]
    for other in others where other.meets(agreement) {
      for (number, grant) in agreement.grants.enumerated() {
        for (otherNumber, otherGrant) in other.grants.enumerated() where grant.meets(otherGrant) {
          let one = "\(agreement.id)/\(number + 1)"
          let two = "\(other.id)/\(otherNumber + 1)"
          switch (grant.effect, otherGrant.effect) {
          case (.permit, .prohibit): warnings.append(.contradicts(one, two))
          case (.prohibit, .permit) where other.id != agreement.id: warnings.append(.contradicts(two, one))
          case (.permit, .permit) where one != two && (other.id != agreement.id || number < otherNumber):
            warnings.append(.overlaps(one, two))
          default: break
          }
        }
      }
    }
    return warnings
  }
}

extension RightsBook {
  /// What an agreement names and is not there: a column that is none of `columns`, a label that is none of our own; and
  /// whether its id is another unit's already.
  public func namesMissing(in agreement: Agreement, columns: [ColumnPath]) -> [AgreementWarning] {
    var warnings: [AgreementWarning] = []
    if let known = index.agreements[agreement.id], legalName(of: known.party) != legalName(of: agreement.party) {
      warnings.append(.idTaken(agreement.id, by: known.party))
    }
    for (number, grant) in agreement.grants.enumerated() {
      for column in grant.items.columns where !columns.contains(column) {
        warnings.append(.noSuchColumn(agreement.id, grant: number, column))
      }
      guard agreement.direction == .outbound, !ownSources.isEmpty else { continue }
      for label in grant.items.labels where !ownSources.contains(where: { $0.label == label }) {
        warnings.append(.noSuchLabel(agreement.id, grant: number, label))
      }
    }
    return warnings
  }

  /// The records by which a site's licence ends: everything under its number that would run on ends with it, whatever day
  /// it began.
  public func ending(with licence: SiteLicence) -> [SiteLicence] {
    guard let end = licence.validUntil else { return [] }
    return licences.compactMap { other in
      guard other.number == licence.number, other.validFrom != licence.validFrom, other.validFrom < end,
        other.validUntil.map({ end < $0 }) ?? true
      else { return nil }
      return other.ended(at: end)
    }
  }
}

extension Agreement {
  fileprivate func meets(_ other: Agreement) -> Bool {
    (validUntil.map { other.validFrom < $0 } ?? true) && (other.validUntil.map { validFrom < $0 } ?? true)
  }
}

extension Grant {
  /// Whether there is a use of which both speak.
  fileprivate func meets(_ other: Grant) -> Bool {
    func share<Element>(_ one: Set<Element>, _ two: Set<Element>) -> Bool {
      one.isEmpty || two.isEmpty || !one.isDisjoint(with: two)
    }
    func touch(_ one: ItemSelector, _ two: ItemSelector) -> Bool {
      one.isEverything || two.isEverything || !TextSet(one.labels).isDisjoint(with: TextSet(two.labels))
        || !Set(one.articles).isDisjoint(with: two.articles)
        || one.columns.contains { column in two.columns.contains { $0.isWithin(column) || column.isWithin($0) } }
        // A column on one side and a label on the other may be about the same article.
        || !one.labels.isEmpty && !two.columns.isEmpty || !one.columns.isEmpty && !two.labels.isEmpty
    }
    return !acts.isDisjoint(with: other.acts) && !channels.isDisjoint(with: other.channels)
      && !edits.isDisjoint(with: other.edits) && share(media, other.media) && share(components, other.components)
      && (territory.isEmpty || other.territory.isEmpty || !territory.isDisjoint(with: other.territory))
      && touch(items, other.items)
      && (until.map { until in other.from.map { $0 < until } ?? true } ?? true)
      && (other.until.map { until in from.map { $0 < until } ?? true } ?? true)
  }
}
