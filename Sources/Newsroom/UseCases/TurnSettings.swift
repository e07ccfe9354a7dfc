public import Editorial

/// What a change of settings makes of articles and people.
public struct SettingsOutcome: Hashable, Sendable {
  /// An article that is placed anew.
  public struct Placed: Hashable, Sendable {
    public let article: ArticleID
    public let headline: String?
    /// The stage before, and after.
    public let before: Stage
    public let stage: Stage
    public let column: ColumnPath
    public let events: [ArticleEvent]
  }

  public let placed: [Placed]
  /// What nobody can take on any more.
  public let stranded: [ArticleID]
  /// Whose roles begin or end.
  public let people: [PersonChange]
  /// Delegations that end with their column.
  public let delegations: [Delegation]
  /// What another zone touches; `nil` where it stays.
  public let rezoning: Rezoning?

  /// Whether it does anything that somebody might not have meant.
  public var isHarmless: Bool {
    placed.isEmpty && stranded.isEmpty && delegations.isEmpty && !people.contains(where: \.takesAway)
  }
}

/// Carries out a turn of the settings, or foresees it: articles to where they belong, roles to where their columns are.
struct TurnSettings {
  private let desk: Desk
  private let turn: SettingsTurn
  private let session: Session
  private let staff: Staff
  private let changes: [PersonChange]
  private let delegations: [Delegation]
  private let rezoning: Rezoning?
  private let at: Instant

  private var newsroom: NewsroomID { turn.after.id }
  private var actor: Actor { .person(session.person.id) }

  /// - Parameter people: what is said of people with it; their roles follow their columns all the same.
  init(
    _ desk: Desk, _ turn: SettingsTurn, saying people: [Person] = [], by session: Session
  ) async throws(NewsroomError) {
    self.desk = desk
    self.turn = turn
    self.session = session
    let (known, now) = (try await desk.staff(of: turn.after.id), desk.clock.now)
    (staff, at) = (known, now)
    let named = Set(people.map(\.id))
    let followed = try badText { () throws(TextFault) in
      try known.everybody.filter { !named.contains($0.id) }.map { person throws(TextFault) in
        try person.holding(turn.grants(of: person))
      }
    }
    changes = (people + followed).map { PersonChange(before: known.person($0.id), after: $0) }
      .filter { !$0.isNothing }
    delegations = try await asking { () async throws(StoreError) in
      try await desk.people.delegations(in: turn.after.id)
    }.filter { $0.withdrawnAt == nil && now < $0.until && turn.standing(of: $0.column) != $0.column }
    rezoning = try await Rezoning(turn, desk)
  }

  /// What would come of it.
  func foreseen() async throws(NewsroomError) -> SettingsOutcome {
    let articles = try await asking { () async throws(StoreError) in
      try await desk.newsrooms.articles(concernedBy: turn)
    }
    let others = try await otherStrandings()
    return outcome(
      moving(articles, beside: Entry(newsroom: newsroom, command: CommandID(desk.identities.uuid()), at: at), others))
  }

  /// Does it, all or nothing. Throws `settingsMoved` where another edition was made since `edition`.
  ///
  /// - Parameter beside: what is written with it.
  func callAsFunction(after edition: SettingsEdition, beside: Entry? = nil) async throws(NewsroomError)
    -> SettingsOutcome
  {
    let others =
      try await otherStrandings()
      + (rezoning?.announcements(edition: edition.number + 1, by: actor, at: at) ?? [])
    let entry = beside ?? Entry(newsroom: newsroom, command: CommandID(desk.identities.uuid()), at: at)
    let begun = delegations.compactMap { old in
      turn.standing(of: old.column).map { old.standing(in: $0, by: session.person.id, at: at) }
    }
    let step = SettingsStep(
      read: edition.number, turn: turn, by: session.person.id, at: at, people: changes.map(\.after),
      ended: delegations.map(\.number), begun: begun
    ) { articles in moving(articles, beside: entry, others) }
    do { return outcome(try await desk.newsrooms.take(step)) } catch .conflict {
      let newest = try await ReadNewsroom(desk).newest(newsroom)
      guard newest.number == edition.number else {
        throw .settingsMoved(edition: newest.number, by: newest.by, at: newest.at)
      }
      try await desk.expectNothing(in: turn)
      throw .refused(Refusal(.administration, [.lastAdministrator]))
    } catch {
      throw NewsroomError(error)
    }
  }

  private var peopleAfter: [Person] { staff.present.replacing(changes.map(\.after)) }

  /// The articles that stay as they are, and that nobody can take on for want of the people who could.
  private func otherStrandings() async throws(NewsroomError) -> [Announcement] {
    guard changes.contains(where: \.takesAway) else { return [] }
    return try await Strandings(desk, in: newsroom).announcements(
      from: staff.present, to: peopleAfter, in: turn.before, by: actor, at: at
    ) { turn.events(for: $0, holder: nil, at: at).isEmpty }
  }

  private func moving(_ articles: [Article], beside: Entry, _ others: [Announcement]) -> Entry {
    let people = peopleAfter
    let (old, new) = (
      Queues(of: staff.present, in: turn.before, at: at), Queues(of: people, in: turn.after, at: at)
    )
    let recording = Recording(desk: desk, newsroom: newsroom, actor: actor, at: at)
    var changes: [Change<Article, ArticleEvent>] = []
    var announcements = others
    var reminders: [ReminderChange] = []
    for article in articles {
      let holder = article.assignment.flatMap { given in people.first { $0.id == given.person } }
      let events = turn.events(for: article, holder: holder, at: at)
      guard !events.isEmpty else { continue }
      let change = recording.change(article, events)
      changes.append(change)
      announcements += change.state.announcements(
        of: change.events, after: article, in: turn.after.column(change.state.column))
      reminders += change.state.reminders(after: article)
      if old.take(article), !new.take(change.state) {
        announcements.append(change.state.announcementOfStranding(by: actor, at: at))
      }
    }
    return beside.adding(
      changes, announcing: announcements, reminding: reminders, delivering: changes.flatMap(\.deliveries))
  }

  private func outcome(_ entry: Entry) -> SettingsOutcome {
    SettingsOutcome(
      placed: entry.articles.map { change in
        SettingsOutcome.Placed(
          article: change.state.id, headline: change.state.revision.manuscript.headline?.text,
          before: change.before?.stage ?? change.state.stage, stage: change.state.stage, column: change.state.column,
          events: change.events.map(\.event))
      },
      stranded: entry.announcements.compactMap { announcement in
        if case .stranded = announcement.subject { announcement.article } else { nil }
      }, people: changes, delegations: delegations, rezoning: rezoning)
  }
}

extension Delegation {
  /// The same from now on in the column that has taken its column's place.
  fileprivate func standing(in column: ColumnPath, by actor: PersonID, at time: Instant) -> Delegation {
    Delegation(
      number: 0, giver: giver, delegate: delegate, roles: roles, column: column, from: max(from, time), until: until,
      reason: reason, grantedBy: actor, grantedAt: time)
  }
}

extension Desk {
  /// Throws unless the columns that are gone after `turn` hold nothing: it would be orphaned.
  func expectNothing(in turn: SettingsTurn) async throws(NewsroomError) {
    var unmet: [Unmet] = []
    for path in turn.removed {
      let used = try await asking { () async throws(StoreError) in try await lists.count(in: path, of: turn.after.id) }
      if used > 0 { unmet.append(.emptyColumn(path, articles: used, below: [])) }
    }
    guard unmet.isEmpty else { throw .refused(Refusal(.administration, unmet)) }
  }
}

/// Says what is wrong with a text in the use case's words.
func badText<Answer>(_ body: () throws(TextFault) -> Answer) throws(NewsroomError) -> Answer {
  do { return try body() } catch { throw .badText(error) }
}
