public import Editorial

/// Takes in a whole description of a newsroom: settings, people, rights book; all of it or nothing.
public struct LoadNewsroom: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// What loading changes, or would.
  public struct Loading: Hashable, Sendable {
    public let edition: SettingsEdition
    public let settings: NewsroomSettings
    public let outcome: SettingsOutcome
    /// Columns that are there no more, nor anywhere else.
    public let removed: [ColumnPath]
    public let moves: [ColumnMove]

    public var difference: SettingsDifference { SettingsDifference(from: edition.settings, to: settings) }

    /// Whether it does nothing that somebody might not have meant.
    public var isHarmless: Bool {
      outcome.isHarmless && removed.isEmpty && moves.isEmpty && edition.settings.zone == settings.zone
    }
  }

  /// Loading the same description again changes nothing that readers or editors see. Whoever loads it stays administrator,
  /// should it not make them one. Throws `settingsMoved` where somebody else changed the settings at the same time.
  ///
  /// - Returns: what it gave and took away.
  @discardableResult
  public func callAsFunction(
    _ settings: NewsroomSettings, people: [Person], book: RightsBook, by session: Session
  ) async throws(NewsroomError) -> Loading {
    let plan = try await plan(settings, people, by: session)
    let now = desk.clock.now
    let actor = Actor.person(session.person.id)
    let rights = ChangeRights(desk, in: settings.id, by: actor, at: now)
    let news = try await rights.news(in: book.records)
    let consequences = news.isEmpty ? ChangeRights.Consequences() : try await rights.judging(news)
    let entry = Entry(
      newsroom: settings.id, command: CommandID(desk.identities.uuid()), at: now, decisions: consequences.decisions,
      records: news, recordedBy: actor, tasks: consequences.tasks)
    return plan.loading(
      try await TurnSettings(desk, plan.turn, saying: plan.people, by: session)(after: plan.edition, beside: entry))
  }

  /// What it would change; nothing is written.
  public func foresee(
    _ settings: NewsroomSettings, people: [Person], book: RightsBook, by session: Session
  ) async throws(NewsroomError) -> Loading {
    let plan = try await plan(settings, people, by: session)
    return plan.loading(try await TurnSettings(desk, plan.turn, saying: plan.people, by: session).foreseen())
  }

  private struct Plan {
    let edition: SettingsEdition
    let turn: SettingsTurn
    let people: [Person]

    func loading(_ outcome: SettingsOutcome) -> Loading {
      Loading(
        edition: edition, settings: turn.after, outcome: outcome, removed: turn.removed, moves: turn.moves)
    }
  }

  /// Throws everything that stands in its way.
  private func plan(
    _ settings: NewsroomSettings, _ people: [Person], by session: Session
  ) async throws(NewsroomError) -> Plan {
    try await desk.administrate(.loadNewsroom, by: session)
    guard settings.id == session.newsroom else { throw .noSuchNewsroom(settings.id) }
    let staff = try await desk.staff(of: session.newsroom)
    let edition = try await ReadNewsroom(desk).newest(session.newsroom)
    let turn = SettingsTurn(from: edition.settings, describedBy: settings)
    let people = people.map { $0.id == session.person.id && !$0.administrates ? session.person : $0 }
    for person in people {
      if let at = staff.left[person.id] { throw .hasLeft(person.id, at: at) }
      guard staff.person(person.id) != nil || person.id.isPlain else { throw .badText(.notAName(.person)) }
    }
    try deciding { () throws(Refusal) in
      let unknown = Set(people.flatMap(\.grants).map(\.column).filter { !turn.after.stands($0) }).sorted()
      guard unknown.isEmpty else { throw Refusal(.administration, unknown.map { .column($0) }) }
      // Those who are not named keep their roles, and count as well.
      let named = Set(people.map(\.id))
      try settings.permit(people + staff.everybody.filter { !named.contains($0.id) })
      try Person.keepsAnAdministrator(staff.everybody, changing: people)
    }
    try await desk.expectNothing(in: turn)
    return Plan(edition: edition, turn: turn, people: people)
  }
}
