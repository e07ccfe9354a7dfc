public import Editorial

/// Opens a newsroom with its first administrator.
public struct CreateNewsroom: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// - Returns: the administrator's secret token; it is shown once and stored nowhere.
  public func callAsFunction(
    _ settings: NewsroomSettings, administrator: Person, days: Int = IssuedToken.usualDays
  ) async throws(NewsroomError) -> IssuedToken {
    try deciding { () throws(Refusal) in try settings.permit([administrator]) }
    let now = desk.clock.now
    let issued = IssuedToken(
      secret: desk.identities.secret(bytes: 32), person: administrator.id, newsroom: settings.id, at: now,
      days: days)
    do {
      try await desk.newsrooms.open(settings, administrator: administrator, token: issued.token, at: now)
    } catch .conflict {
      throw .newsroomExists(settings.id)
    } catch {
      throw NewsroomError(error)
    }
    return issued
  }
}

/// Takes in a whole description of a newsroom: settings, people, rights book.
public struct LoadNewsroom: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// Loading the same description again changes nothing that readers or editors see.
  public func callAsFunction(
    _ settings: NewsroomSettings, people: [Person], book: RightsBook, by session: Session
  ) async throws(NewsroomError) {
    try await desk.administrate(.loadNewsroom, by: session)
    guard settings.id == session.newsroom else { throw .noSuchNewsroom(settings.id) }
    // Those who are not named keep their roles, and count as well.
    let everybody = try await asking { () async throws(StoreError) in
      try await desk.people.everybody(in: settings.id)
    }
    let named = Set(people.map(\.id))
    try deciding { () throws(Refusal) in
      try settings.permit(people + everybody.filter { !named.contains($0.id) })
    }
    let now = desk.clock.now
    try await asking { () async throws(StoreError) in
      try await desk.newsrooms.save(settings, by: session.person.id, at: now)
    }
    _ = try await ChangeRights(desk, in: settings.id, by: .person(session.person.id), at: now).saving(book.records)
    // Last, for it may end roles of the very person who loads it.
    try await asking { () async throws(StoreError) in
      try await desk.people.save(people, in: settings.id, by: session.person.id, at: now)
    }
  }
}

/// Adds a person, or changes her roles.
public struct SavePerson: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  public func callAsFunction(_ person: Person, by session: Session) async throws(NewsroomError) {
    try await desk.administrate(.savePerson, on: person.id, by: session)
    if person.isAuditingAdministrator {
      let settings = try await ReadNewsroom(desk)(session.newsroom)
      try deciding { () throws(Refusal) in try settings.permit([person]) }
    }
    try await asking { () async throws(StoreError) in
      try await desk.people.save([person], in: session.newsroom, by: session.person.id, at: desk.clock.now)
    }
  }
}
