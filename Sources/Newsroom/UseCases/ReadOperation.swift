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

  /// The services whose account has ended.
  public func endedServices(by session: Session) async throws(NewsroomError) -> [Service] {
    try await desk.permit(.operation, for: .readEndedServices, to: session)
    return try await ended(in: session.newsroom)
  }

  private func ended(in newsroom: NewsroomID) async throws(NewsroomError) -> [Service] {
    let events = try await asking { () async throws(StoreError) in try await desk.services.events(in: newsroom) }
    return Service.allCases.filter { service in events.last { $0.service == service }?.event.kind == .ended }
  }

  /// How many letters to senders wait; for whoever runs the rounds.
  public func lettersWaiting(in newsroom: NewsroomID) async throws(NewsroomError) -> Int {
    try await asking { () async throws(StoreError) in try await desk.correspondence.lettersWaiting(in: newsroom) }
  }

  /// What whoever sees to the machine must know of a newsroom; counts, and nothing of what they count.
  public struct Health: Hashable, Sendable {
    /// How many things should have happened by now and have not.
    public let overdue: Int
    public let sites: [RegisteredSite]
    /// The sites that are owed pages and whose dispatcher has not finished a round for 15 minutes.
    public let silent: [RegisteredSite]
    /// The services whose account has ended.
    public let ended: [Service]
    /// How many articles are under way and in nobody's queue.
    public let stranded: Int
    /// How many living tokens work longer than the newsroom allows now.
    public let longTokens: Int
    /// How many seconds the newest change lies ahead of the clock, which has gone back; 0 where it has not.
    public let secondsBack: Int64
  }

  /// A dispatcher that runs is never so quiet while it owes pages.
  private static let silentSeconds: Int64 = 900

  /// How a newsroom runs, in numbers; for whoever runs the rounds.
  public func health(of newsroom: NewsroomID) async throws(NewsroomError) -> Health {
    let now = desk.clock.now
    let late = try await Overdue(desk)(in: newsroom)
    let sites = try await KnowSite(desk).all(in: newsroom)
    let longest = try await ReadNewsroom(desk)(newsroom).longestTokenDays
    let tokens = try await asking { () async throws(StoreError) in
      try await desk.people.tokens(of: nil, in: newsroom)
    }
    let newest = try await asking { () async throws(StoreError) in try await desk.lists.lastChange(in: newsroom) }
    let limit = now.advanced(bySeconds: -Self.silentSeconds)
    return Health(
      overdue: late.schedules.count + late.debts.count + late.withdrawals.count + late.claims.count, sites: sites,
      silent: sites.filter { site in site.waiting > 0 && (site.dispatched.map { $0 < limit } ?? true) },
      ended: try await ended(in: newsroom),
      stranded: late.stranded.reduce(0) { $0 + $1.count },
      longTokens: tokens.count { $0.works(at: now) && $0.isLonger(than: longest, at: now) },
      secondsBack: newest.map { max(0, ($0.microseconds - now.microseconds) / 1_000_000) } ?? 0)
  }

  /// The newsrooms of this installation; for whoever stands at its door.
  public func newsrooms() async throws(NewsroomError) -> [NewsroomSettings] {
    try await asking { () async throws(StoreError) in try await desk.newsrooms.all() }
  }
}
