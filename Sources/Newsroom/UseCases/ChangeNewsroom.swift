public import Editorial

/// Changes a newsroom's settings by one step, on the edition that whoever asks has seen.
public struct ChangeNewsroom: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  public struct Proposal: Hashable, Sendable {
    public let edition: SettingsEdition
    public let settings: NewsroomSettings
    let moves: [ColumnMove]

    var turn: SettingsTurn { SettingsTurn(from: edition.settings, to: settings, moves: moves) }
    public var difference: SettingsDifference { SettingsDifference(from: edition.settings, to: settings) }
  }

  /// - Parameter number: the edition on the screen; a newer one is refused with who made it. Without it, the newest.
  /// - Returns: the edition that holds afterwards; the old one where nothing changes.
  public func callAsFunction(
    _ change: SettingsChange, on number: Int? = nil, by session: Session
  ) async throws(NewsroomError) -> SettingsEdition {
    try await turn(change, on: number, by: session).edition
  }

  /// The same, with what it made of articles and people.
  public func turn(
    _ change: SettingsChange, on number: Int? = nil, by session: Session
  ) async throws(NewsroomError) -> (edition: SettingsEdition, outcome: SettingsOutcome) {
    let proposal = try await proposal(change, on: number, by: session)
    let outcome = try await TurnSettings(desk, proposal.turn, by: session)(after: proposal.edition)
    guard proposal.settings != proposal.edition.settings else { return (proposal.edition, outcome) }
    return (try await ReadNewsroom(desk).newest(session.newsroom), outcome)
  }

  /// What it would make of articles and people; nothing is written.
  public func foresee(
    _ change: SettingsChange, on number: Int? = nil, by session: Session
  ) async throws(NewsroomError) -> (proposal: Proposal, outcome: SettingsOutcome) {
    let proposal = try await proposal(change, on: number, by: session)
    return (proposal, try await TurnSettings(desk, proposal.turn, by: session).foreseen())
  }

  /// What the settings would be; nothing is written.
  public func proposal(
    _ change: SettingsChange, on number: Int? = nil, by session: Session
  ) async throws(NewsroomError) -> Proposal {
    try await desk.administrate(.changeNewsroom, by: session)
    let edition = try await ReadNewsroom(desk).newest(session.newsroom)
    if let number, number != edition.number {
      throw .settingsMoved(edition: edition.number, by: edition.by, at: edition.at)
    }
    var used = 0
    if case .removeColumn(let path) = change {
      used = try await asking { () async throws(StoreError) in
        try await desk.lists.count(in: path, of: session.newsroom)
      }
    }
    let settings = try deciding { () throws(Refusal) in try edition.settings.applying(change, used: used) }
    return Proposal(edition: edition, settings: settings, moves: change.moves)
  }

  public func editions(by session: Session) async throws(NewsroomError) -> [SettingsEdition] {
    try await desk.permit(.settings, for: .readEditions, to: session)
    return try await editions(of: session.newsroom)
  }

  /// Every edition there was, the first first.
  package func editions(of newsroom: NewsroomID) async throws(NewsroomError) -> [SettingsEdition] {
    let editions = try await asking { () async throws(StoreError) in try await desk.newsrooms.editions(of: newsroom) }
    guard !editions.isEmpty else { throw .noSuchNewsroom(newsroom) }
    return editions
  }
}

/// Holds last month's articles against proposed settings, before they are saved.
public struct SimulateSettings: Sendable {
  private let desk: Desk
  private static let batch = 200

  public init(_ desk: Desk) { self.desk = desk }

  public struct Report: Hashable, Sendable {
    public var articles = 0
    public var refused: [SettingsSimulation.Refused] = []
    public var changed: [SettingsSimulation.Changed] = []

    public init() {}
  }

  /// - Parameter telling: called with how many articles have been looked at, after each batch.
  public func callAsFunction(
    _ proposed: NewsroomSettings, days: Int, by session: Session, telling: @Sendable (Int) -> Void = { _ in }
  ) async throws(NewsroomError) -> Report {
    try await desk.administrate(.simulateSettings, by: session)
    let current = try await ReadNewsroom(desk)(session.newsroom)
    let people = try await asking { () async throws(StoreError) in
      try await desk.people.everybody(in: session.newsroom)
    }
    let known = Dictionary(uniqueKeysWithValues: people.map { ($0.id, $0) })
    let now = desk.clock.now
    let since = now.advanced(bySeconds: -Int64(days) * 86_400)
    var report = Report()
    for stage in Stage.allCases {
      // What is in work is looked at whole; of the rest, what happened since.
      var place = ChangePlace(
        changed: StageHours.stages.contains(stage) ? Instant(microseconds: 0) : since, article: nil)
      while true {
        let articles = try await asking { () async throws(StoreError) in
          try await desk.lists.changed(in: stage, of: session.newsroom, after: place, limit: Self.batch)
        }
        for article in articles {
          if article.changed >= since {
            let history = try await ReadArticle(desk).history(of: article.id, in: session.newsroom)
            report.refused += SettingsSimulation.refused(
              history, of: article.id, since: since, current: current, proposed: proposed, people: known)
          }
          if let change = SettingsSimulation.change(article, current: current, proposed: proposed, at: now) {
            report.changed.append(change)
          }
        }
        report.articles += articles.count
        telling(report.articles)
        guard articles.count == Self.batch, let last = articles.last else { break }
        place = ChangePlace(changed: last.changed, article: last.id)
      }
    }
    return report
  }
}
