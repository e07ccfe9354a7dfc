/// A moment at which what a record says begins or ceases to hold, so that answers may change without anybody's doing.
public struct RightsTurn: Hashable, Sendable {
  public let cause: RightsCause
  public let at: Instant
  /// Whether something may be lost by it; otherwise something can only be gained.
  public let isLoss: Bool

  public init(_ cause: RightsCause, at: Instant, isLoss: Bool) {
    self.cause = cause
    self.at = at
    self.isLoss = isLoss
  }
}

extension RightsRecord {
  /// Every moment at which it begins or ceases to hold, as it says itself, the first first.
  public var turns: [RightsTurn] {
    var turns: [RightsTurn] = []
    func add(_ name: String, _ at: Instant?, isLoss: Bool) {
      guard let at else { return }
      turns.append(RightsTurn(RightsCause(kind, name), at: at, isLoss: isLoss))
    }
    switch self {
    case .agreement(let agreement):
      add(agreement.id, agreement.validFrom, isLoss: false)
      add(agreement.id, agreement.validUntil, isLoss: true)
      for (number, grant) in agreement.grants.enumerated() {
        // A prohibition takes away while it holds.
        add("\(agreement.id)/\(number + 1)", grant.from, isLoss: grant.effect == .prohibit)
        add("\(agreement.id)/\(number + 1)", grant.until, isLoss: grant.effect == .permit)
      }
      if agreement.grants.contains(where: { $0.effect == .prohibit }) {
        add(agreement.id, agreement.validFrom, isLoss: true)
      }
    case .licence(let licence):
      add(licence.number, licence.validFrom, isLoss: false)
      add(licence.number, licence.validUntil, isLoss: true)
    case .ownSource(let own):
      add(own.label, own.validFrom, isLoss: false)
      add(own.label, own.validUntil, isLoss: true)
    case .edition(let edition):
      // Another edition in force takes the place of the one before.
      add(edition.label, edition.inForceFrom, isLoss: true)
      add(edition.label, edition.inForceUntil, isLoss: true)
    case .listEntry(_, let entry): add(entry.unit, max(entry.from, entry.recorded), isLoss: entry.status != .listed)
    case .file(let file):
      for entry in file.takenBack ?? [] { add(file.article.description, entry.from, isLoss: true) }
      for basis in file.components.flatMap(\.bases) {
        switch basis {
        case .consent(let consent): add(consent.evidence, consent.until, isLoss: true)
        case .scopedConsent(let permission):
          add(permission.grantor, permission.from, isLoss: false)
          add(permission.grantor, permission.term?.end, isLoss: true)
        default: break
        }
      }
    case .use(let use): add("\(use.agreement)/\(use.grant + 1)", use.until, isLoss: true)
    case .party, .fixedCredit, .policy, .hold, .breach, .usage: break
    }
    return turns.sorted { ($0.at, $0.cause.name.exact) < ($1.at, $1.cause.name.exact) }
  }

  /// The names on which articles rest that a change of it may concern, by any of a party's names; `nil` for all articles.
  public var dependents: TextSet? {
    switch self {
    case .edition, .licence, .policy: nil
    case .ownSource(let own): [own.label]
    // What we give others, and what they did with it, is no ground of ours.
    case .fixedCredit, .breach, .usage: []
    case .agreement(let agreement): agreement.direction == .inbound ? [agreement.party] : []
    case .party, .listEntry, .hold, .file: TextSet(names)
    // Who the other side of a counted grant is, the agreement says; an end of its own concerns the article alone.
    case .use(let use): use.until == nil ? [] : [use.article.description]
    }
  }

  /// What is named as the cause where a change of it costs an article its basis.
  public var cause: RightsCause {
    let name =
      switch self {
      case .ownSource(let own): own.label
      case .listEntry(_, let entry): entry.unit
      case .licence(let licence): licence.number
      case .use(let use): "\(use.agreement)/\(use.grant + 1)"
      case .fixedCredit, .policy, .party, .edition, .agreement, .hold, .breach, .file, .usage: key
      }
    return RightsCause(kind, name)
  }
}
