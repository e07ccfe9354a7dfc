/// That one person acts in another's stead 委托: with some of her roles, in a column and below, from when until when.
///
/// It adds to what the delegate may do and takes nothing from the giver. Whoever signs in somebody's stead signs for
/// both: neither of them can then sign another step that the two would have to share, and neither may have written.
public struct Delegation: Hashable, Sendable {
  /// Counts a newsroom's delegations from 1; given when it is recorded.
  public let number: Int
  public let giver: PersonID
  public let delegate: PersonID
  /// Each once, in the order of the roles.
  public let roles: [Role]
  public let column: ColumnPath
  public let from: Instant
  /// Worth nothing from this very instant on.
  public let until: Instant
  public let reason: String?
  public let grantedBy: PersonID
  public let grantedAt: Instant
  public let withdrawnBy: PersonID?
  public let withdrawnAt: Instant?

  public init(
    number: Int, giver: PersonID, delegate: PersonID, roles: [Role], column: ColumnPath, from: Instant,
    until: Instant, reason: String?, grantedBy: PersonID, grantedAt: Instant, withdrawnBy: PersonID? = nil,
    withdrawnAt: Instant? = nil
  ) {
    self.number = number
    self.giver = giver
    self.delegate = delegate
    self.roles = Set(roles).sorted()
    self.column = column
    self.from = from
    self.until = until
    self.reason = reason
    self.grantedBy = grantedBy
    self.grantedAt = grantedAt
    self.withdrawnBy = withdrawnBy
    self.withdrawnAt = withdrawnAt
  }

  public func holds(at time: Instant) -> Bool {
    from <= time && time < until && withdrawnAt.map { time < $0 } ?? true
  }

  /// The longest that anybody may delegate for at once.
  public static let longestDays = 31

  /// What it is worth to the delegate while its giver herself holds `grants`; delegated roles are not passed on.
  public func standIn(whileGiverHolds grants: [RoleGrant]) -> StandIn? {
    guard withdrawnAt == nil else { return nil }
    let shared = grants.filter { roles.contains($0.role) }.compactMap { grant -> RoleGrant? in
      if column.isWithin(grant.column) { return RoleGrant(grant.role, in: column) }
      return grant.column.isWithin(column) ? grant : nil
    }
    return shared.isEmpty
      ? nil : StandIn(delegation: number, giver: giver, grants: Set(shared).sorted(), from: from, until: until)
  }
}

/// In whose stead somebody may act, and with what.
public struct StandIn: Hashable, Sendable, Codable {
  public let delegation: Int
  public let giver: PersonID
  /// What the giver herself holds of what she delegated.
  public let grants: [RoleGrant]
  public let from: Instant
  public let until: Instant

  public func holds(at time: Instant) -> Bool { from <= time && time < until }
}

/// What somebody wants to delegate.
public struct DelegationWish: Hashable, Sendable {
  public let roles: [Role]
  public let column: ColumnPath
  /// `nil` from now on.
  public let from: Instant?
  public let until: Instant
  public let reason: String?

  public init(roles: [Role], column: ColumnPath, from: Instant? = nil, until: Instant, reason: String? = nil) {
    self.roles = Set(roles).sorted()
    self.column = column
    self.from = from
    self.until = until
    self.reason = reason
  }
}

extension Role {
  /// Whether it can be delegated: the roles that move articles on. Setting up the newsroom, paying, answering readers
  /// and publishing in an emergency are each one's own.
  public var isDelegable: Bool {
    switch self {
    case .editor, .proofreader, .deskChief, .boardMember, .chiefEditor, .licensing, .legal, .pictureDesk: true
    case .reporter, .submissionsDesk, .accountant, .administrator, .emergencyPublisher, .auditor: false
    }
  }

  /// Whether some step of a sign-off set is signed with it.
  public var signs: Bool { SignOffStep.allCases.contains { $0.roles.contains(self) } }
}

extension Delegation {
  /// The delegation that `wish` makes, or everything that stands in the way. Its number is given by the store.
  public static func granting(
    _ wish: DelegationWish, from giver: Person, to delegate: Person, by actor: Person, at time: Instant
  ) throws(Refusal) -> Delegation {
    var unmet: [Unmet] = []
    if actor.id != giver.id, !actor.administrates { unmet.append(.delegator(giver.id)) }
    if giver.id == delegate.id { unmet.append(.otherDelegate) }
    let barred = wish.roles.filter { !$0.isDelegable }
    if !barred.isEmpty || wish.roles.isEmpty { unmet.append(.delegable(barred)) }
    let lacking = wish.roles.filter { $0.isDelegable && !giver.roles(in: wish.column).contains($0) }
    if !lacking.isEmpty { unmet.append(.giverLacks(giver.id, roles: lacking, column: wish.column)) }
    if delegate.isGroup, wish.roles.contains(where: \.signs) { unmet.append(.personalAccount(delegate.id)) }
    let from = wish.from ?? time
    if from < time { unmet.append(.futureInstant(from)) }
    if wish.until <= from { unmet.append(.futureInstant(wish.until)) }
    if wish.until > from.advanced(bySeconds: Int64(longestDays) * 86_400) {
      unmet.append(.delegationLength(days: longestDays))
    }
    var texts = SaidTexts()
    texts.add(wish.reason, as: .reason)
    unmet += texts.unmet
    guard unmet.isEmpty else { throw Refusal(.delegation, unmet) }
    return Delegation(
      number: 0, giver: giver.id, delegate: delegate.id, roles: wish.roles, column: wish.column, from: from,
      until: wish.until, reason: wish.reason?.trimmed, grantedBy: actor.id, grantedAt: time)
  }

  /// Whether `actor` may take it back: its giver, the delegate herself or an administrator; throws what is missing.
  public func mayBeWithdrawn(by actor: Person, at time: Instant) throws(Refusal) {
    var unmet: [Unmet] = []
    if ![giver, delegate].contains(actor.id), !actor.administrates { unmet.append(.delegator(giver)) }
    if withdrawnAt != nil || until <= time { unmet.append(.delegationOver(withdrawnAt ?? until)) }
    guard unmet.isEmpty else { throw Refusal(.delegation, unmet) }
  }
}
