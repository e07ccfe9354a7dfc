public import Editorial

/// How the newsroom runs, for those who see to it.
public struct ReadOperation: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// How much waits to be delivered.
  public func waiting(by session: Session) async throws(NewsroomError) -> Int {
    try await desk.permit(.operation, for: .readWaiting, to: session)
    return try await asking { () async throws(StoreError) in try await desk.outbox.waiting(in: session.newsroom) }
  }

  /// What should have happened by now and has not.
  public func overdue(by session: Session) async throws(NewsroomError) -> Overdue.Report {
    try await desk.permit(.operation, for: .readOverdue, to: session)
    return try await Overdue(desk)(in: session.newsroom)
  }

  /// Where the newsroom's pages lie, and when each was last brought up to date.
  public func sites(by session: Session) async throws(NewsroomError) -> [RegisteredSite] {
    try await desk.permit(.operation, for: .readSites, to: session)
    return try await KnowSite(desk).all(in: session.newsroom)
  }

  /// How many letters to senders wait; for whoever runs the rounds.
  public func lettersWaiting(in newsroom: NewsroomID) async throws(NewsroomError) -> Int {
    try await asking { () async throws(StoreError) in try await desk.correspondence.lettersWaiting(in: newsroom) }
  }

  /// The newsrooms of this installation; for whoever stands at its door.
  public func newsrooms() async throws(NewsroomError) -> [NewsroomSettings] {
    try await asking { () async throws(StoreError) in try await desk.newsrooms.all() }
  }
}
