public import Editorial

/// What licensing staff must see to: the list, and how a task is settled.
public struct SettleTasks: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  public struct Line: Hashable, Sendable {
    public let task: RightsTask
    public let row: ArticleRow
  }

  public func list(ended: Bool = false, limit: Int = 1_000, by session: Session) async throws(NewsroomError) -> [Line] {
    try await desk.permit(.rightsTask, for: .listTasks, to: session)
    return try await list(in: session.newsroom, ended: ended, limit: limit)
  }

  /// The open tasks, the oldest first, each with its article as it stands; or those that ended, the last first.
  package func list(in newsroom: NewsroomID, ended: Bool = false, limit: Int = 1_000) async throws(NewsroomError)
    -> [Line]
  {
    let tasks = try await asking { () async throws(StoreError) in
      try await ended
        ? desk.tasks.endedTasks(in: newsroom, limit: limit) : desk.tasks.openTasks(in: newsroom, limit: limit)
    }
    return try await lines(tasks, in: newsroom)
  }

  /// Settles an open task: somebody has seen to it, and says how.
  public func callAsFunction(
    _ typed: String, reason: String?, by session: Session
  ) async throws(NewsroomError) -> Line {
    try await desk.permit(.rightsTask, for: .settleTask, on: typed, to: session)
    let task = try await task(typed, in: session.newsroom)
    let now = desk.clock.now
    let end = try await desk.permitting(.settleTask, on: task.id, by: session) { () throws(Refusal) in
      try task.settling(reason: reason, by: session.person, at: now)
    }
    if let earlier = task.end { throw .changedMeanwhile(by: earlier.by, at: earlier.at, event: earlier.how.rawValue) }
    try await Recording(desk: desk, newsroom: session.newsroom, actor: end.by, at: now).commit(
      Entry(
        newsroom: session.newsroom, command: CommandID(desk.identities.uuid()), at: now,
        tasks: [.end(task.id, end)]))
    let settled = try await self.task(task.id.description, in: session.newsroom)
    guard let line = try await lines([settled], in: session.newsroom).first else { throw .noSuchTask(typed) }
    return line
  }

  private func lines(_ tasks: [RightsTask], in newsroom: NewsroomID) async throws(NewsroomError) -> [Line] {
    let ids = Array(Set(tasks.map(\.article)))
    let articles = try await asking { () async throws(StoreError) in
      try await desk.dependents.articles(ids, in: newsroom)
    }
    let found = Dictionary(articles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return tasks.compactMap { task in found[task.article].map { Line(task: task, row: ArticleRow($0)) } }
  }

  private func task(_ typed: String, in newsroom: NewsroomID) async throws(NewsroomError) -> RightsTask {
    let wanted = try TypedDigits(typed, else: .noSuchTask(typed)).text
    let found = try await asking { () async throws(StoreError) in
      try await desk.tasks.tasks(beginning: wanted, in: newsroom, limit: 5)
    }
    guard let first = found.first else { throw .noSuchTask(typed) }
    guard found.count == 1 else { throw .ambiguous(typed, candidates: found.map(\.id.description)) }
    return first
  }
}
