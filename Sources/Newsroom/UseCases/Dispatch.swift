public import Editorial
import FoundationEssentials

/// Does what is due: publishes what was scheduled, and brings the site into line with what is live.
public struct Dispatch: Sendable {
  private let desk: Desk
  private let site: any Site
  /// How long a dispatcher may take before another takes over.
  private static let leaseSeconds: Int64 = 60

  public init(_ desk: Desk, site: any Site) {
    self.desk = desk
    self.site = site
  }

  public struct Report: Hashable, Sendable {
    /// Published by schedule.
    public var published: [ArticleID] = []
    /// Scheduled, due, and refused: somebody must look.
    public var refused: [ArticleID: Refusal] = [:]
    /// Brought to the site.
    public var delivered: [Delivery] = []
  }

  /// One round. A round that dies in the middle is finished by the next.
  public func callAsFunction(in newsroom: NewsroomID) async throws(NewsroomError) -> Report {
    var report = Report()
    let settings = try await ReadNewsroom(desk)(newsroom)
    try await publishDue(settings, report: &report)
    while true {
      let now = desk.clock.now
      let taken = try await asking { () async throws(StoreError) in
        try await desk.outbox.take(
          in: newsroom, limit: 50, at: now, until: now.advanced(bySeconds: Self.leaseSeconds))
      }
      if taken.isEmpty { return report }
      try await show(Set(taken.map(\.delivery.article)), of: settings)
      try await asking { () async throws(StoreError) in
        try await desk.outbox.finish(taken, in: newsroom, at: desk.clock.now)
      }
      report.delivered += taken.map(\.delivery)
    }
  }

  /// Writes every live page again, after a loss of the site folder or a change of the masthead.
  public func rebuild(_ newsroom: NewsroomID) async throws(NewsroomError) -> Int {
    let settings = try await ReadNewsroom(desk)(newsroom)
    let stages: Set<Stage> = [.published, .withdrawn, .draft, .editing, .review, .approved]
    let articles = try await asking { () async throws(StoreError) in
      try await desk.lists.rows(in: newsroom, stages: stages, limit: 1_000_000)
    }
    let shown = articles.filter { $0.live != nil || $0.withdrawal != nil }
    try await write(shown, of: settings)
    return shown.count
  }

  private func publishDue(_ settings: NewsroomSettings, report: inout Report) async throws(NewsroomError) {
    let newsroom = settings.id
    let due = try await asking { () async throws(StoreError) in
      try await desk.articles.due(at: desk.clock.now, in: newsroom, limit: 100)
    }
    for id in due {
      let command = ArticleCommand.publish(
        decision: DecisionID(desk.identities.uuid()),
        address: PublicationAddress.of(id, at: desk.clock.now, zone: settings.zone))
      do {
        _ = try await ActOnArticle(desk).act(command, on: id, in: newsroom, by: nil, expecting: nil)
        report.published.append(id)
      } catch .refused(let refusal) {
        report.refused[id] = refusal
      } catch .changedMeanwhile {
        continue
      }
    }
  }

  private func show(_ ids: Set<ArticleID>, of settings: NewsroomSettings) async throws(NewsroomError) {
    var articles: [Article] = []
    for id in ids { articles.append(try await ReadArticle(desk)(id, in: settings.id)) }
    try await write(articles, of: settings)
  }

  private func write(_ articles: [Article], of settings: NewsroomSettings) async throws(NewsroomError) {
    let live = try await asking { () async throws(StoreError) in try await desk.lists.live(in: settings.id, limit: 500)
    }
    do {
      try site.show(articles, live: live, of: settings)
    } catch {
      throw .site(error)
    }
  }
}

/// Where an article's page lies below the site's root: by the month it was first published, then by its id.
public enum PublicationAddress {
  /// - Parameter zone: the newsroom's IANA time zone: the month is the one on its readers' calendars.
  public static func of(_ id: ArticleID, at time: Instant, zone: String) -> String {
    let style = Date.ISO8601FormatStyle(timeZone: TimeZone(identifier: zone) ?? .gmt).year().month()
    return "\(time.date.formatted(style).replacing("-", with: "/"))/\(id.description).html"
  }
}
