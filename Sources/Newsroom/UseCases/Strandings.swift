import Editorial
import FoundationEssentials

/// Finds what is under way and in nobody's queue.
struct Strandings {
  private let desk: Desk
  private let newsroom: NewsroomID
  /// Whoever more is concerned finds it by `status`.
  private static let told = 1_000

  init(_ desk: Desk, in newsroom: NewsroomID) {
    self.desk = desk
    self.newsroom = newsroom
  }

  /// What nobody can take on now, one for each kind.
  func now() async throws(NewsroomError) -> [WaitingAlike] {
    let settings = try await ReadNewsroom(desk)(newsroom)
    let queues = Queues(of: try await desk.staff(of: newsroom).present, in: settings, at: desk.clock.now)
    return try await underWay(naming: 10).filter { !queues.take($0.one) }
  }

  /// Who is told, and of what, that nobody can take on once `after` are the people, where `before` could.
  func announcements(
    from before: [Person], to after: [Person], in settings: NewsroomSettings? = nil, by actor: Actor, at time: Instant,
    where isAsked: (Article) -> Bool = { _ in true }
  ) async throws(NewsroomError) -> [Announcement] {
    let settings = if let settings { settings } else { try await ReadNewsroom(desk)(newsroom) }
    let (old, new) = (Queues(of: before, in: settings, at: time), Queues(of: after, in: settings, at: time))
    var stranded: [ArticleID] = []
    for alike in try await underWay(naming: Self.told)
    where isAsked(alike.one) && old.take(alike.one) && !new.take(alike.one) {
      stranded += alike.articles
    }
    var announcements: [Announcement] = []
    for id in stranded.prefix(Self.told) {
      announcements.append(try await ReadArticle(desk)(id, in: newsroom).announcementOfStranding(by: actor, at: time))
    }
    return announcements
  }

  private func underWay(naming limit: Int) async throws(NewsroomError) -> [WaitingAlike] {
    try await asking { () async throws(StoreError) in try await desk.lists.underWay(in: newsroom, naming: limit) }
  }
}

extension Staff {
  /// Those who are there; who has left can take nothing on.
  var present: [Person] { everybody.filter { left[$0.id] == nil } }
}

extension Strandings {
  private static let delegationSeconds: Int64 = 86_400
  private static let toldARound = 100

  /// Tells, once, of what nobody can take on where a delegation has ended by itself within a day.
  func tellAfterDelegations() async throws(NewsroomError) {
    let now = desk.clock.now
    let delegations = try await asking { () async throws(StoreError) in
      try await desk.people.delegations(in: newsroom)
    }
    let since = now.advanced(bySeconds: -Self.delegationSeconds)
    guard delegations.contains(where: { $0.withdrawnAt == nil && since < $0.until && $0.until <= now }) else { return }
    for id in try await self.now().flatMap(\.articles).prefix(Self.toldARound) {
      let article = try await ReadArticle(desk)(id, in: newsroom)
      let command = article.strandingCommand
      let isTold = try await asking { () async throws(StoreError) in
        try await desk.journal.taken(command, in: newsroom) != nil
      }
      if isTold { continue }
      try await Recording(desk: desk, newsroom: newsroom, actor: .dispatcher, at: now).commit(
        Entry(
          newsroom: newsroom, command: command, at: now,
          announcements: [article.announcementOfStranding(by: .dispatcher, at: now)]))
    }
  }
}

extension Article {
  /// The command that telling of it is: of two dispatchers at once, only one takes effect.
  fileprivate var strandingCommand: CommandID {
    CommandID(UUID(naming: "caibian-stranded 1\n\(id)\n\(version)"))
  }
}
