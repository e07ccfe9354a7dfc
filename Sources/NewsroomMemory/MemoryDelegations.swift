package import Editorial
import Newsroom

extension MemoryStore {
  public func delegations(in newsroom: NewsroomID) -> [Delegation] { (delegated[newsroom] ?? []).reversed() }

  public func record(_ delegation: Delegation, in newsroom: NewsroomID) -> Delegation {
    let recorded = Delegation(
      number: (delegated[newsroom]?.count ?? 0) + 1, giver: delegation.giver, delegate: delegation.delegate,
      roles: delegation.roles, column: delegation.column, from: delegation.from, until: delegation.until,
      reason: delegation.reason, grantedBy: delegation.grantedBy, grantedAt: delegation.grantedAt)
    delegated[newsroom, default: []].append(recorded)
    return recorded
  }

  public func withdraw(
    delegation number: Int, in newsroom: NewsroomID, by actor: PersonID, at time: Instant,
    telling tellings: [Announcement]
  ) -> Bool {
    guard let index = delegated[newsroom]?.firstIndex(where: { $0.number == number }),
      let old = delegated[newsroom]?[index], old.withdrawnAt == nil
    else { return false }
    delegated[newsroom]?[index] = Delegation(
      number: old.number, giver: old.giver, delegate: old.delegate, roles: old.roles, column: old.column,
      from: old.from, until: old.until, reason: old.reason, grantedBy: old.grantedBy, grantedAt: old.grantedAt,
      withdrawnBy: actor, withdrawnAt: time)
    for telling in tellings { tell(telling, in: newsroom) }
    return true
  }

  /// A person with what others let her do in their stead.
  func standing(_ person: Person, in newsroom: NewsroomID) -> Person {
    let standIns = (delegated[newsroom] ?? []).filter { $0.delegate == person.id }.compactMap { delegation in
      delegation.standIn(
        whileGiverHolds: people[Key(newsroom: newsroom, id: delegation.giver)]?.grants ?? [])
    }
    return person.standing(in: standIns)
  }
}
