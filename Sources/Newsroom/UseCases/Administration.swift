public import Editorial

/// Opens a newsroom with its first administrator.
public struct CreateNewsroom: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// - Returns: the administrator's secret token; it is shown once and stored nowhere.
  public func callAsFunction(
    _ settings: NewsroomSettings, administrator: Person, days: Int? = nil
  ) async throws(NewsroomError) -> IssuedToken {
    try deciding { () throws(Refusal) in try settings.permit([administrator]) }
    let now = desk.clock.now
    let issued = IssuedToken(
      secret: desk.identities.secret(bytes: 32), person: administrator.id, newsroom: settings.id, at: now,
      until: now.advanced(bySeconds: try IssuedToken.seconds(days, atMost: settings.longestTokenDays)),
      by: administrator.id)
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

  /// Loading the same description again changes nothing that readers or editors see. Whoever loads it stays administrator,
  /// should it not make them one.
  ///
  /// - Returns: what it gave and took away.
  @discardableResult
  public func callAsFunction(
    _ settings: NewsroomSettings, people: [Person], book: RightsBook, by session: Session
  ) async throws(NewsroomError) -> [PersonChange] {
    try await desk.administrate(.loadNewsroom, by: session)
    guard settings.id == session.newsroom else { throw .noSuchNewsroom(settings.id) }
    let staff = try await desk.staff(of: session.newsroom)
    let people = people.map { $0.id == session.person.id && !$0.administrates ? session.person : $0 }
    let changes = people.map { PersonChange(before: staff.person($0.id), after: $0) }
    for change in changes {
      if let at = staff.left[change.after.id] { throw .hasLeft(change.after.id, at: at) }
      guard change.before != nil || change.after.id.isPlain else { throw .badText(.notAName(.person)) }
    }
    try deciding { () throws(Refusal) in
      // Those who are not named keep their roles, and count as well.
      let named = Set(people.map(\.id))
      try settings.permit(people + staff.everybody.filter { !named.contains($0.id) })
      try Person.keepsAnAdministrator(staff.everybody, changing: people)
    }
    let now = desk.clock.now
    try await asking { () async throws(StoreError) in
      try await desk.newsrooms.save(settings, by: session.person.id, at: now)
    }
    _ = try await ChangeRights(desk, in: settings.id, by: .person(session.person.id), at: now).saving(book.records)
    // Last, for it may end roles of the very person who loads it. Who stays as they are is left alone.
    let changed = changes.filter { !$0.isNothing }
    if !changed.isEmpty {
      try await lastAdministrator { () async throws(StoreError) in
        try await desk.people.save(changed.map(\.after), in: settings.id, by: session.person.id, at: now)
      }
    }
    return changed
  }
}
