public import Editorial
import FoundationEssentials

/// Does what is due: publishes what was scheduled, tells of what is near or overdue, and brings the site into line with
/// what is live.
public struct Dispatch: Sendable {
  private let desk: Desk
  private let site: any Site
  /// How long a dispatcher may take before another takes over.
  private static let leaseSeconds: Int64 = 60
  /// How many stories a page of a column names at most.
  private static let listLength = 100
  /// How many of the newest deliveries are looked at for stories that have gone; a feed names fifty of them at most.
  private static let changesSeen = 500

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
      try await show(articles, of: settings)
      try await list(settings)
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
      try await show(shown, of: settings)
      count += shown.count
    }
    try await list(settings)
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

  private func show(_ articles: [Article], of settings: NewsroomSettings) async throws(NewsroomError) {
    guard !articles.isEmpty else { return }
    for article in articles where !(article.shown?.revision.manuscript.illustrations.isEmpty ?? true) {
      try await bringPictures(of: article)
    }
    // Again until nothing has changed meanwhile, as with lists.
    var shown: [ArticleID: PageLinks]?
    while true {
      let links = try await links(of: articles, in: settings.id)
      if links == shown { return }
      do { try site.show(articles, beside: links, of: settings) } catch { throw .site(error) }
      shown = links
    }
  }

  /// What the pages of `articles` name beside their texts, as readers would find it now.
  private func links(of articles: [Article], in newsroom: NewsroomID) async throws(NewsroomError)
    -> [ArticleID: PageLinks]
  {
    let named = Set(articles.flatMap(\.related))
    let isFiled = articles.contains { !$0.topics.isEmpty }
    guard !named.isEmpty || isFiled else { return [:] }
    let rows = try await asking { () async throws(StoreError) in
      try await desk.topics.live(Array(named), in: newsroom)
    }
    let live = Dictionary(uniqueKeysWithValues: rows.map { ($0.article, $0) })
    let topics = try await asking { () async throws(StoreError) in
      isFiled ? try await desk.topics.topics(in: newsroom) : []
    }
    let links = articles.map { article in
      (
        article.id,
        PageLinks(
          related: article.related.compactMap { live[$0] },
          topics: article.topics.compactMap { id in topics.first { $0.id == id } })
      )
    }
    return Dictionary(uniqueKeysWithValues: links)
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
    try await show(articles, of: settings)
    try await list(settings)
  }

  private func topicListings(of newsroom: NewsroomID) async throws(NewsroomError) -> [TopicListing] {
    let topics = try await asking { () async throws(StoreError) in try await desk.topics.topics(in: newsroom) }
    var listings: [TopicListing] = []
    for topic in topics {
      let live = try await asking { () async throws(StoreError) in
        try await desk.topics.live(in: topic.id, of: newsroom, limit: Self.listLength)
      }
      listings.append(TopicListing(topic: topic, live: live))
    }
    return listings
  }

  /// One picture at a time: they are what is large.
  private func bringPictures(of article: Article) async throws(NewsroomError) {
    let missing: [Illustration]
    do { missing = try site.missingPictures(of: article) } catch { throw .site(error) }
    for illustration in missing {
      let bytes = try await asking { () async throws(StoreError) in
        try await desk.pictures.bytes(of: illustration.picture, in: article.newsroom)
      }
      guard let bytes else { throw .defect("no picture \(illustration.picture) is kept, which \(article.id) shows") }
      do { try site.put(bytes, as: illustration, of: article) } catch { throw .site(error) }
    }
  }

  /// Again until nothing has changed meanwhile: of several dispatchers, the one that writes last has seen everything.
  private func list(_ settings: NewsroomSettings) async throws(NewsroomError) {
    var listed: ([LiveRow], [TopicListing], ShownChanges)?
    while true {
      let live = try await asking { () async throws(StoreError) in
        try await desk.lists.live(in: settings.id, columns: settings.columns.map(\.path), limit: Self.listLength)
      }
      let topics = try await topicListings(of: settings.id)
      let changes = try await asking { () async throws(StoreError) in
        try await desk.lists.shownChanges(
          of: live.prefix(Self.listLength).map(\.article), among: Self.changesSeen, in: settings.id)
      }
      if let listed, listed == (live, topics, changes) { return }
      do { try site.list(live, topics: topics, changes: changes, of: settings) } catch { throw .site(error) }
      listed = (live, topics, changes)
    }
  }
}
