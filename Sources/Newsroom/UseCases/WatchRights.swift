public import Editorial

/// What lapses when, and what has lapsed: each article that rested on it is a task until it is seen to.
public struct WatchRights: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  public func forecast(until end: Instant, by session: Session) async throws(NewsroomError) -> [Lapse] {
    try await desk.permit(.rightsTask, for: .forecastRights, to: session)
    return try await forecast(in: session.newsroom, until: end)
  }

  /// Every end that falls between two moments, the nearest first.
  package func forecast(
    in newsroom: NewsroomID, from start: Instant? = nil, until end: Instant
  ) async throws(NewsroomError) -> [Lapse] {
    let records = try await asking { () async throws(StoreError) in
      try await desk.rights.records(
        of: [.agreement, .licence, .ownSource, .edition, .listEntry, .party, .use, .policy], in: newsroom)
    }
    return RightsBook(records).lapses(from: start ?? desk.clock.now, until: end)
  }

  public struct Round: Hashable, Sendable {
    public var opened: Int
    public var ended: Int

    public init(opened: Int = 0, ended: Int = 0) {
      self.opened = opened
      self.ended = ended
    }

    public var isQuiet: Bool { opened == 0 && ended == 0 }
  }

  /// Looks at the clock: what has lapsed since the last look opens tasks, and tasks whose article has its basis again
  /// end. A part of every dispatcher's round; of two at once one counts.
  public func look(in newsroom: NewsroomID) async throws(NewsroomError) -> Round {
    let desk = desk.acting(as: .dispatcher)
    let now = desk.clock.now
    let last = try await asking { () async throws(StoreError) in try await desk.tasks.lastWatch(in: newsroom) }
    let start = last?.until ?? Instant(microseconds: 0)
    let turning = try await asking { () async throws(StoreError) in
      try await desk.tasks.records(turningAfter: start, until: now, in: newsroom)
    }
    let changing = ChangeRights(desk, in: newsroom, by: .dispatcher, at: now)
    var consequences = ChangeRights.Consequences()
    if !turning.isEmpty {
      let turns = turning.flatMap(\.turns).filter { start < $0.at && $0.at <= now }
      consequences = try await changing.judging(turns, of: turning)
    }
    let mended = try await mending(in: newsroom, afterTurn: !turning.isEmpty, at: now)
    let rules = RightsDecision.policyEdition
    let isNew = last.map { $0.rules < rules } ?? true
    if isNew {
      consequences.tasks += try await asked(
        since: last?.rules ?? RightsWatch.firstRules, beside: consequences.tasks, in: newsroom, at: now)
    }
    guard !turning.isEmpty || !mended.isEmpty || isNew else { return Round() }
    do {
      try await Recording(desk: desk, newsroom: newsroom, actor: .dispatcher, at: now).commit(
        Entry(
          newsroom: newsroom, command: CommandID(desk.identities.uuid()), at: now, decisions: consequences.decisions,
          tasks: consequences.tasks + mended,
          watch: turning.isEmpty && !isNew
            ? nil : RightsWatch(number: (last?.number ?? 0) + 1, until: now, rules: max(rules, last?.rules ?? rules))))
    } catch .changedMeanwhile {
      // Another dispatcher has looked at the same moment.
      return Round()
    }
    let all = consequences.tasks + mended
    return Round(
      opened: consequences.opened,
      ended: all.count { change in
        if case .end = change { true } else { false }
      })
  }

  /// What is live or queued, and lacks what a newer edition of the rules asks for: a task each, under the credit it is about,
  /// so that they are seen to together. Nothing live is withdrawn by it.
  ///
  /// - Parameter others: what this look opens already; of the same loss there is one task.
  private func asked(
    since edition: Int, beside others: [TaskChange], in newsroom: NewsroomID, at now: Instant
  ) async throws(NewsroomError) -> [TaskChange] {
    let told = others.compactMap { change in if case .open(let task) = change { task } else { nil } }
    var changes: [TaskChange] = []
    _ = try await JudgeArticles(desk).each(restingOn: nil, in: newsroom) { articles, book, _ in
      for article in articles {
        let matter = Matter(article)
        let before = RightsDecision.deciding(.inbound(.web), on: matter, knowing: book, asOf: now, under: edition)
        let after = RightsDecision.deciding(.inbound(.web), on: matter, knowing: book, asOf: now)
        let groups = after.losses(since: before, byCreditOf: article)
        for (credit, lost) in groups.sorted(by: { $0.key < $1.key })
        where !told.contains(where: { $0.article == article.id && Set(lost).isSubset(of: $0.lost) }) {
          changes.append(
            .open(
              RightsTask(
                id: TaskID(desk.identities.uuid()), article: article.id,
                cause: .rules(RightsDecision.policyEdition, credit: credit), opened: now, openedBy: .dispatcher,
                lost: lost, version: article.version)))
        }
      }
    }
    return changes
  }

  /// The open tasks whose article went on, or, after a turn, all of them: those that have their basis again end.
  private func mending(
    in newsroom: NewsroomID, afterTurn: Bool, at now: Instant
  ) async throws(NewsroomError) -> [TaskChange] {
    let tasks = try await asking { () async throws(StoreError) in
      try await afterTurn
        ? desk.tasks.openTasks(in: newsroom, limit: 100_000) : desk.tasks.overtakenTasks(in: newsroom, limit: 1_000)
    }
    guard !tasks.isEmpty else { return [] }
    let byArticle = Dictionary(grouping: tasks, by: \.article)
    let ids = byArticle.keys.sorted { $0.description < $1.description }
    var changes: [TaskChange] = []
    try await JudgeArticles(desk).each(of: ids, in: newsroom) { articles, book, _ in
      for article in articles {
        let answer = RightsDecision.deciding(.inbound(.web), on: article, knowing: book, asOf: now)
        for task in byArticle[article.id] ?? [] {
          if answer.restores(task.lost) {
            changes.append(.end(task.id, RightsTask.End(.restored, by: .dispatcher, at: now)))
          } else if task.version != article.version {
            changes.append(.judged(task.id, version: article.version))
          }
        }
      }
    }
    return changes
  }
}
