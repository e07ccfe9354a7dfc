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

    public var isEmpty: Bool { schedules.isEmpty && debts.isEmpty }
  }

  public struct Late: Hashable, Sendable {
    public let article: ArticleID
    public let due: Instant
    public let seconds: Int64
  }

  public func callAsFunction(in newsroom: NewsroomID) async throws(NewsroomError) -> Report {
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
    let owing = try await asking { () async throws(StoreError) in
      try await desk.lists.indebted(in: newsroom, limit: 100)
    }
    let debts = owing.flatMap { article in
      article.debts.filter { $0.isOverdue(at: now) }.map { Self.late(article.id, $0.due, now) }
    }
    return Report(schedules: schedules, debts: debts)
  }

  private static func late(_ article: ArticleID, _ due: Instant, _ now: Instant) -> Late {
    Late(article: article, due: due, seconds: (now.microseconds - due.microseconds) / 1_000_000)
  }
}
