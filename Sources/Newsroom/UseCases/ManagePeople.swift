public import Editorial

/// Adds people, changes what is known of them, and lets them go; for administrators.
public struct ManagePeople: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// Somebody new, or somebody who had left. Throws `personExists` for who is there.
  public func add(_ person: Person, by session: Session) async throws(NewsroomError) {
    try await desk.administrate(.addPerson, on: person.id, by: session)
    let staff = try await desk.staff(of: session.newsroom)
    if let there = staff.person(person.id) {
      guard staff.left[person.id] != nil else { throw .personExists(there) }
      try await asking { () async throws(StoreError) in
        try await desk.people.readmit(person.id, in: session.newsroom, by: session.person.id, at: desk.clock.now)
      }
    } else if !person.id.isPlain {
      throw .badText(.notAName(.person))
    }
    _ = try await save(person, among: staff, by: session)
  }

  /// Changes somebody who is there, and says what was and what is.
  @discardableResult
  public func change(
    _ id: PersonID, by session: Session, _ change: @Sendable (Person) throws(TextFault) -> Person
  ) async throws(NewsroomError) -> Changed {
    try await desk.administrate(.changePerson, on: id, by: session)
    let staff = try await desk.staff(of: session.newsroom)
    let before = try staff.present(id)
    let after: Person
    do { after = try change(before) } catch { throw .badText(error) }
    let stranded = after == before ? [] : try await save(after, among: staff, by: session)
    return Changed(change: PersonChange(before: before, after: after), stranded: stranded)
  }

  public struct Changed: Hashable, Sendable {
    public let change: PersonChange
    /// What nobody can take on any more.
    public let stranded: [ArticleID]
  }

  /// Ends everything that somebody can act with, at once. What waits for them stays where it is, and is told.
  public func end(_ id: PersonID, by session: Session) async throws(NewsroomError) -> Leaving {
    try await desk.administrate(.endPerson, on: id, by: session)
    let staff = try await desk.staff(of: session.newsroom)
    let before = try staff.present(id)
    try deciding { () throws(Refusal) in
      try Person.keepsAnAdministrator(staff.everybody, changing: [before.without(roles: Set(before.grants))])
    }
    // While their roles still say what only they could sign.
    let waiting = try await WhatWaits(desk).of(before, in: session.newsroom)
    let tellings = try await Strandings(desk, in: session.newsroom).announcements(
      from: staff.present, to: staff.present.replacing([], gone: id), by: .person(session.person.id),
      at: desk.clock.now)
    let kept = try await keepUnsaved(of: id, in: session.newsroom)
    try await lastAdministrator { () async throws(StoreError) in
      try await desk.people.end(
        id, in: session.newsroom, by: session.person.id, at: desk.clock.now, telling: tellings)
    }
    return Leaving(person: before, waiting: waiting, stranded: tellings.map(\.article), kept: kept)
  }

  /// What they typed and did not save becomes a branch of theirs, for others to merge.
  private func keepUnsaved(of person: PersonID, in newsroom: NewsroomID) async throws(NewsroomError) -> [Branch] {
    let typed = try await asking { () async throws(StoreError) in
      try await desk.editing.autosaves(by: person, in: newsroom)
    }
    var kept: [Branch] = []
    for autosave in typed {
      if let branch = try await SaveText(desk).keepAsBranch(autosave, in: newsroom) { kept.append(branch) }
    }
    return kept
  }

  public struct Leaving: Hashable, Sendable {
    /// As they were.
    public let person: Person
    public let waiting: WhatWaits.Answer
    /// What nobody can take on any more.
    public let stranded: [ArticleID]
    /// What they had typed and not saved, kept as branches of theirs.
    public let kept: [Branch]
  }

  /// Who is there and has used no token for `days`; and when they last did, where it is known.
  public func stale(days: Int, by session: Session) async throws(NewsroomError) -> [(person: Person, seen: Instant?)] {
    try await desk.permit(.token, for: .listStalePeople, to: session)
    let staff = try await desk.staff(of: session.newsroom)
    let tokens = try await asking { () async throws(StoreError) in
      try await desk.people.tokens(of: nil, in: session.newsroom)
    }
    let seen = Dictionary(tokens.map { ($0.token.person, $0.seen) }, uniquingKeysWith: max)
    let limit = desk.clock.now.advanced(bySeconds: -Int64(days) * 86_400)
    return staff.everybody.filter { staff.left[$0.id] == nil && seen[$0.id].map { $0 < limit } ?? true }
      .map { ($0, seen[$0.id]) }
  }

  /// - Returns: what nobody can take on any more.
  private func save(_ person: Person, among staff: Staff, by session: Session) async throws(NewsroomError)
    -> [ArticleID]
  {
    let change = PersonChange(before: staff.person(person.id), after: person)
    let settings = try await ReadNewsroom(desk)(session.newsroom)
    let unknown = Set(change.given.map(\.column)).filter { !settings.stands($0) }.sorted()
    guard unknown.isEmpty else { throw .refused(Refusal(.administration, unknown.map { .column($0) })) }
    if person.isAuditingAdministrator {
      try deciding { () throws(Refusal) in try settings.permit([person]) }
    }
    try deciding { () throws(Refusal) in try Person.keepsAnAdministrator(staff.everybody, changing: [person]) }
    let tellings =
      change.takesAway || change.after.isGroup
      ? try await Strandings(desk, in: session.newsroom).announcements(
        from: staff.present, to: staff.present.replacing([person]), in: settings, by: .person(session.person.id),
        at: desk.clock.now) : []
    try await lastAdministrator { () async throws(StoreError) in
      try await desk.people.save(
        [person], in: session.newsroom, by: session.person.id, at: desk.clock.now, telling: tellings)
    }
    return tellings.map(\.article)
  }
}

/// The people of a newsroom, with those who have left.
struct Staff: Sendable {
  let everybody: [Person]
  let left: [PersonID: Instant]

  func person(_ id: PersonID) -> Person? { everybody.first { $0.id == id } }

  /// Throws for who is not there, or no more.
  func present(_ id: PersonID) throws(NewsroomError) -> Person {
    guard let person = person(id) else { throw .noSuchPerson(id) }
    if let at = left[id] { throw .hasLeft(id, at: at) }
    return person
  }
}

extension Desk {
  func staff(of newsroom: NewsroomID) async throws(NewsroomError) -> Staff {
    try await asking { () async throws(StoreError) in
      Staff(everybody: try await people.everybody(in: newsroom), left: try await people.left(in: newsroom))
    }
  }
}

/// Runs what the database refuses where two take the role of administrator from each other at once.
func lastAdministrator(_ port: () async throws(StoreError) -> Void) async throws(NewsroomError) {
  do { try await port() } catch .conflict {
    throw .refused(Refusal(.administration, [.lastAdministrator]))
  } catch {
    throw NewsroomError(error)
  }
}
