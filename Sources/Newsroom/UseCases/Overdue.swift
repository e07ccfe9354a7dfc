public import Editorial

/// What should have happened by now and has not: somebody must look.
public struct Overdue: Sendable {
  private let desk: Desk
  /// A dispatcher that runs is never so late.
  public static let graceSeconds: Int64 = 60

  public init(_ desk: Desk) { self.desk = desk }

  public struct Report: Hashable, Sendable {
    /// Scheduled articles that were not published, the most overdue first, and how many seconds late each is.
    public let schedules: [Late]
    /// Emergency publications that nobody has countersigned in time.
    public let debts: [Late]
    /// Live articles that were to leave the site and have not, the most overdue first.
    public let withdrawals: [Late]
    /// How many stories are past their deadline. They are shown, not shouted about: people see to them.
    public let stories: Int
    /// Claims of which a clock has run out, the one that ran out first before others.
    public let claims: [LateClaim]
    /// How many notices partners should have acknowledged by now; the notices go on by themselves, so they are shown.
    public let notices: Int
    /// How many tasks licensing staff have open. A task has no clock.
    public let tasks: Int
    /// What is under way and in nobody's queue: for each kind how many there are, and some of them.
    public let stranded: [Stranded]

    public var isEmpty: Bool {
      schedules.isEmpty && debts.isEmpty && withdrawals.isEmpty && claims.isEmpty && stranded.isEmpty
    }
  }

  public struct Stranded: Hashable, Sendable {
    public let stage: Stage
    public let column: ColumnPath
    public let articles: [ArticleID]
    public let count: Int
  }

  public struct LateClaim: Hashable, Sendable {
    public let claim: ClaimID
    /// The step that was not taken in time.
    public let step: ClaimAction
    public let due: Instant
    public let seconds: Int64
  }

  public struct Late: Hashable, Sendable {
    public let article: ArticleID
    public let due: Instant
    public let seconds: Int64
  }

  package func callAsFunction(in newsroom: NewsroomID) async throws(NewsroomError) -> Report {
    let now = desk.clock.now
    let limit = now.advanced(bySeconds: -Self.graceSeconds)
    let due = try await asking { () async throws(StoreError) in
      try await desk.articles.due(at: limit, in: newsroom, limit: 100)
    }
    var schedules: [Late] = []
    for id in due {
      // It may have been published, or withdrawn, since it was listed.
      guard let schedule = try await ReadArticle(desk)(id, in: newsroom).schedule, schedule.at <= limit else {
        continue
      }
      schedules.append(Self.late(id, schedule.at, now))
    }
    schedules += try await unsigned(in: newsroom, at: now, by: limit)
    schedules.sort { $0.due < $1.due }
    let owing = try await asking { () async throws(StoreError) in
      try await desk.lists.indebted(in: newsroom, limit: 100)
    }
    let debts = owing.flatMap { article in
      article.debts.filter { $0.isOverdue(at: now) }.map { Self.late(article.id, $0.due, now) }
    }
    let policy = try await ActOnClaim(desk).policy(newsroom)
    let (notices, tasks) = try await asking { () async throws(StoreError) in
      (
        try await desk.notices.countOpenNotices(in: newsroom, openedUntil: policy.acknowledgementsOwed(at: now)),
        try await desk.tasks.countOpenTasks(in: newsroom)
      )
    }
    return Report(
      schedules: schedules, debts: debts, withdrawals: try await withdrawals(in: newsroom, at: now, by: limit),
      stories: try await stories(in: newsroom, at: now), claims: try await claims(policy, in: newsroom, at: now),
      notices: notices, tasks: tasks, stranded: try await stranded(in: newsroom))
  }

  /// Schedules that still wait for the text to be signed, or were set aside, though their instant has passed: the
  /// dispatcher says that they are void, where it runs.
  private func unsigned(
    in newsroom: NewsroomID, at now: Instant, by limit: Instant
  ) async throws(NewsroomError) -> [Late] {
    try await asking { () async throws(StoreError) in
      try await desk.reminders.due(by: limit, in: newsroom, limit: 1_000)
    }.filter { $0.reminder.kind == .scheduleMissed && $0.article.schedule == nil }.compactMap { due in
      due.article.wantedSchedule.flatMap { $0.at <= limit ? Self.late(due.article.id, $0.at, now) : nil }
    }
  }

  private func stranded(in newsroom: NewsroomID) async throws(NewsroomError) -> [Stranded] {
    try await Strandings(desk, in: newsroom).now().map { alike in
      Stranded(stage: alike.one.stage, column: alike.one.column, articles: alike.articles, count: alike.count)
    }
  }

  private func claims(
    _ policy: HousePolicy, in newsroom: NewsroomID, at now: Instant
  ) async throws(NewsroomError) -> [LateClaim] {
    let open = try await asking { () async throws(StoreError) in
      try await desk.claims.rows(in: newsroom, states: ClaimState.clocked, limit: 1_000)
    }
    let late = open.compactMap { claim in
      claim.overdueClock(policy, at: now).map { clock in
        LateClaim(
          claim: claim.id, step: clock.action, due: clock.due, seconds: Self.seconds(from: clock.due, to: now))
      }
    }
    return late.sorted { $0.due < $1.due }
  }

  private func withdrawals(
    in newsroom: NewsroomID, at now: Instant, by limit: Instant
  ) async throws(NewsroomError) -> [Late] {
    let leaving = try await asking { () async throws(StoreError) in
      try await desk.articles.leaving(at: limit, in: newsroom, limit: 100)
    }
    var late: [Late] = []
    for id in leaving {
      guard let planned = try await ReadArticle(desk)(id, in: newsroom).plannedWithdrawal, planned.at <= limit else {
        continue
      }
      late.append(Self.late(id, planned.at, now))
    }
    return late
  }

  private func stories(in newsroom: NewsroomID, at now: Instant) async throws(NewsroomError) -> Int {
    let settings = try await ReadNewsroom(desk)(newsroom)
    return try await asking { () async throws(StoreError) in
      try await desk.lists.countDue(in: settings.dueStretches(), of: newsroom, by: now)
    }
  }

  private static func late(_ article: ArticleID, _ due: Instant, _ now: Instant) -> Late {
    Late(article: article, due: due, seconds: seconds(from: due, to: now))
  }

  private static func seconds(from due: Instant, to now: Instant) -> Int64 {
    (now.microseconds - due.microseconds) / 1_000_000
  }
}
