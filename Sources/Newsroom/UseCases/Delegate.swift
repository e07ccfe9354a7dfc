public import Editorial

/// Lets one person act in another's stead, and takes it back.
public struct Delegate: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// - Parameter giver: whose roles they are; whoever acts, if nobody is named.
  public func callAsFunction(
    _ wish: DelegationWish, from giver: PersonID? = nil, to delegate: PersonID, by session: Session
  ) async throws(NewsroomError) -> Delegation {
    let giver = try await person(giver ?? session.person.id, session)
    let delegate = try await person(delegate, session)
    let settings = try await ReadNewsroom(desk)(session.newsroom)
    guard wish.column == .newsroom || settings.column(wish.column) != nil else {
      throw .refused(Refusal(.delegation, [.column(wish.column)]))
    }
    let delegation = try await desk.permitting(.delegateRoles, on: giver.id, by: session) { () throws(Refusal) in
      try Delegation.granting(wish, from: giver, to: delegate, by: session.person, at: desk.clock.now)
    }
    return try await asking { () async throws(StoreError) in
      try await desk.people.record(delegation, in: session.newsroom)
    }
  }

  public func all(by session: Session) async throws(NewsroomError) -> [Delegation] {
    try await desk.permit(.person, for: .listDelegations, to: session)
    return try await all(in: session.newsroom)
  }

  /// Every delegation there was, the newest first.
  package func all(in newsroom: NewsroomID) async throws(NewsroomError) -> [Delegation] {
    try await asking { () async throws(StoreError) in try await desk.people.delegations(in: newsroom) }
  }

  /// Ends one at once.
  public func withdraw(_ number: Int, by session: Session) async throws(NewsroomError) -> Delegation {
    let found = try await all(in: session.newsroom).first { $0.number == number }
    // Which numbers there are is for those who may read of people; one's own is one's own.
    if found.map({ ![$0.giver, $0.delegate].contains(session.person.id) }) ?? true {
      try await desk.permit(.person, for: .withdrawDelegation, on: number, to: session)
    }
    guard let delegation = found else { throw .noSuchDelegation(number) }
    let now = desk.clock.now
    try await desk.permitting(.withdrawDelegation, on: number, by: session) { () throws(Refusal) in
      try delegation.mayBeWithdrawn(by: session.person, at: now)
    }
    let present = try await desk.staff(of: session.newsroom).present
    let after = present.map { person in
      person.standing(in: person.standIns.filter { $0.delegation != number })
    }
    let tellings = try await Strandings(desk, in: session.newsroom).announcements(
      from: present, to: after, by: .person(session.person.id), at: now)
    let isOurs = try await asking { () async throws(StoreError) in
      try await desk.people.withdraw(
        delegation: number, in: session.newsroom, by: session.person.id, at: now, telling: tellings)
    }
    let ended = try await all(in: session.newsroom).first { $0.number == number } ?? delegation
    guard isOurs else {
      throw .refused(Refusal(.delegation, [.delegationOver(ended.withdrawnAt ?? ended.until)]))
    }
    return ended
  }

  private func person(_ id: PersonID, _ session: Session) async throws(NewsroomError) -> Person {
    let person = try await asking { () async throws(StoreError) in
      try await desk.people.person(id, in: session.newsroom)
    }
    guard let person else { throw .noSuchPerson(id) }
    return person
  }
}
