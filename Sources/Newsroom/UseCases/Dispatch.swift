public import Editorial
import FoundationEssentials

/// Does what is due: publishes what was scheduled, tells of what is near or overdue, and brings the site into line with
/// what is live.
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
    /// How many milliseconds after its instant each of them went live, or left.
    public var lags: [ArticleID: Int64] = [:]
    /// Scheduled, due, and refused: somebody must look.
    public var refused: [ArticleID: Refusal] = [:]
    /// Withdrawn as planned.
    public var withdrawn: [ArticleID] = []
    /// What people were told of by the clock.
    public var reminded: [Reminder] = []
    /// Brought to the site.
    public var delivered: [Delivery] = []

    public var isEmpty: Bool {
      published.isEmpty && refused.isEmpty && withdrawn.isEmpty && reminded.isEmpty && delivered.isEmpty
    }
  }

  /// One round. A round that dies in the middle is finished by the next. Throws `notASite` for a folder that is no site
  /// of the newsroom, `serviceEnded` where the dispatcher's account has ended: then nothing is done.
  ///
  /// - Parameter caller: whoever set it to work, if that is known; it goes on record.
  public func callAsFunction(
    in newsroom: NewsroomID, calledBy caller: Session? = nil
  ) async throws(NewsroomError) -> Report {
    try await begun(in: newsroom, calledBy: caller).round(in: newsroom)
  }

  private var pages: PagesOfSite { PagesOfSite(desk: desk, site: site) }

  private func begun(in newsroom: NewsroomID, calledBy caller: Session?) async throws(NewsroomError) -> Dispatch {
    Dispatch(try await desk.beginning(.dispatcher, in: newsroom, calledBy: caller), site: site)
  }

  private func round(in newsroom: NewsroomID) async throws(NewsroomError) -> Report {
    var report = Report()
    let here = try await KnowSite(desk)(site, in: newsroom)
    let settings = try await ReadNewsroom(desk)(newsroom)
    try await actOnTime(settings, report: &report)
    try await deliver(to: here, settings, report: &report)
    report.reminded = try await Remind(desk)(in: newsroom)
    try await Strandings(desk, in: newsroom).tellAfterDelegations()
    try await asking { () async throws(StoreError) in
      try await desk.sites.dispatched(here, in: newsroom, at: desk.clock.now)
    }
    return report
  }

  private func deliver(to here: SiteID, _ settings: NewsroomSettings, report: inout Report)
    async throws(NewsroomError)
  {
    let newsroom = settings.id
    while true {
      let now = desk.clock.now
      let taken = try await asking { () async throws(StoreError) in
        try await desk.outbox.take(
          to: here, in: newsroom, limit: 50, at: now, until: now.advanced(bySeconds: Self.leaseSeconds))
      }
      if taken.isEmpty { return }
      var articles: [Article] = []
      let changed = Set(taken.map(\.delivery.article))
      // Whatever names them shows them no more, or shows them again.
      let naming = try await asking { () async throws(StoreError) in
        try await desk.topics.naming(Array(changed), in: newsroom)
      }
      for id in changed.union(naming) { articles.append(try await ReadArticle(desk)(id, in: newsroom)) }
      try await pages.show(articles, of: settings)
      try await pages.list(settings)
      try await asking { () async throws(StoreError) in
        try await desk.outbox.finish(taken, in: newsroom, at: desk.clock.now)
      }
      report.delivered += taken.map(\.delivery)
    }
  }

  /// Writes every page again, after a loss of the site folder or a change of the masthead; a 256th of the articles at
  /// a time, so that a large archive fits.
  ///
  /// - Returns: how many articles have a page.
  public func rebuild(_ newsroom: NewsroomID, calledBy caller: Session? = nil) async throws(NewsroomError) -> Int {
    try await begun(in: newsroom, calledBy: caller).writeAgain(newsroom)
  }

  /// The same for an administrator who says where a site lies.
  func writeAgain(_ newsroom: NewsroomID) async throws(NewsroomError) -> Int {
    _ = try await KnowSite(desk)(site, in: newsroom)
    let settings = try await ReadNewsroom(desk)(newsroom)
    var count = 0
    for digits in IdentifierParts.beginnings {
      let ids = try await asking { () async throws(StoreError) in
        try await desk.articles.identifiers(beginning: digits, in: newsroom, limit: .max)
      }
      var shown: [Article] = []
      for id in ids {
        let article = try await ReadArticle(desk)(id, in: newsroom)
        if article.live != nil || article.withdrawal != nil { shown.append(article) }
      }
      try await pages.show(shown, of: settings)
      count += shown.count
    }
    try await pages.list(settings)
    return count
  }

  /// Publishes and withdraws what is due, in the order of their instants, whatever their kind.
  private func actOnTime(_ settings: NewsroomSettings, report: inout Report) async throws(NewsroomError) {
    let newsroom = settings.id
    let now = desk.clock.now
    let due = try await asking { () async throws(StoreError) in
      try await desk.articles.due(at: now, in: newsroom, limit: 100)
    }
    let leaving = try await asking { () async throws(StoreError) in
      try await desk.articles.leaving(at: now, in: newsroom, limit: 100)
    }
    var acts: [TimedAct] = []
    for id in Set(due + leaving) {
      let article = try await ReadArticle(desk)(id, in: newsroom)
      if due.contains(id), let at = article.schedule?.at { acts.append(TimedAct(at: at, article: id, leaves: false)) }
      if leaving.contains(id), let at = article.plannedWithdrawal?.at {
        acts.append(TimedAct(at: at, article: id, leaves: true))
      }
    }
    for act in acts.sorted() { try await take(act, settings, report: &report) }
  }

  private func take(_ act: TimedAct, _ settings: NewsroomSettings, report: inout Report) async throws(NewsroomError) {
    let id = act.article
    // What left the site a moment ago, as planned, is published no more; those whom it concerns were told.
    if report.withdrawn.contains(id) { return }
    let command =
      act.leaves
      ? ArticleCommand.withdrawOnTime
      : .publish(
        decision: DecisionID(desk.identities.uuid()),
        address: PublicationAddress.of(id, at: desk.clock.now, zone: settings.zone))
    do {
      let after = try await ActOnArticle(desk).act(command, on: id, in: settings.id, by: nil, expecting: nil).step
        .article
      if act.leaves { report.withdrawn.append(id) } else { report.published.append(id) }
      report.lags[id] = (after.changed.microseconds - act.at.microseconds) / 1_000
    } catch .refused(let refusal) {
      report.refused[id] = refusal
    } catch .changedMeanwhile {
      return
    }
  }

  /// Brings the pages that name a topic into line with it, after it was renamed.
  public func refresh(
    _ topic: TopicID, in newsroom: NewsroomID, calledBy caller: Session? = nil
  ) async throws(NewsroomError) {
    try await begun(in: newsroom, calledBy: caller).writeAgain(topic, in: newsroom)
  }

  private func writeAgain(_ topic: TopicID, in newsroom: NewsroomID) async throws(NewsroomError) {
    _ = try await KnowSite(desk)(site, in: newsroom)
    let settings = try await ReadNewsroom(desk)(newsroom)
    let rows = try await asking { () async throws(StoreError) in
      try await desk.topics.live(in: topic, of: newsroom, limit: 10_000)
    }
    var articles: [Article] = []
    for row in rows { articles.append(try await ReadArticle(desk)(row.article, in: newsroom)) }
    try await pages.show(articles, of: settings)
    try await pages.list(settings)
  }
}
