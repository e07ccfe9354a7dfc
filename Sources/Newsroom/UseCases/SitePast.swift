import Editorial

/// What pages and lists were made from at earlier moments, as far as they may still stand so: under settings and names of
/// topics that were changed since, and before what a site still waits for.
///
/// A file of a site was written at some moment from what held then. Whatever changes readers' pages by a delivery is brought
/// before the delivery is done; so a file that is in line differs from what would be written now only by what is not
/// delivered yet, and by settings and topics, whose changes are no deliveries.
struct SitePast {
  let desk: Desk
  let newsroom: NewsroomID
  /// Oldest first.
  private let editions: [SettingsEdition]
  private let topicEditions: [Topic]
  private let owed: [OwedDelivery]
  private var histories: [ArticleID: [Sealed<ArticleEvent>]] = [:]

  /// How many moments are tried at most, the newest, and how many waiting articles are replayed for it.
  private static let momentsTried = 200
  private static let replayed = 1_000

  init(_ desk: Desk, in newsroom: NewsroomID, to site: SiteID) async throws(NewsroomError) {
    self.desk = desk
    self.newsroom = newsroom
    let read = try await asking { () async throws(StoreError) in
      (
        try await desk.newsrooms.editions(of: newsroom), try await desk.topics.topicEditions(in: newsroom),
        try await desk.outbox.owed(to: site, in: newsroom)
      )
    }
    editions = read.0.sorted { $0.number < $1.number }
    topicEditions = read.1
    owed = read.2
  }

  var owedArticles: Set<ArticleID> { Set(owed.map(\.article)) }

  /// The moments after which something else held, the newest first: just before each change.
  var moments: [Instant] {
    let changes = Set(editions.dropFirst().map(\.at) + topicEditions.map(\.at) + owed.map(\.at))
    let moments = changes.sorted(by: >).map { Instant(microseconds: $0.microseconds - 1) }
    guard moments.count > Self.momentsTried, let oldest = moments.last else { return moments }
    return moments.prefix(Self.momentsTried - 1) + [oldest]
  }

  /// The settings that held at a moment; `nil` before the first.
  func settings(at moment: Instant) -> NewsroomSettings? { editions.last { $0.at <= moment }?.settings }

  /// The topics as they were called at a moment, by their codes.
  func topics(at moment: Instant) -> [Topic] {
    let then = topicEditions.filter { $0.at <= moment }
    return Dictionary(grouping: then, by: \.id).values.compactMap { $0.max { $0.edition < $1.edition } }
      .sorted { $0.id < $1.id }
  }

  /// An article as it was after its event `version`.
  mutating func article(_ id: ArticleID, version: Int) async throws(NewsroomError) -> Article? {
    let history = try await history(of: id).filter { $0.number <= version }
    // A history that does not hold is what the audit of histories names.
    return history.last?.number == version ? try? Article.folding(history, id: id) : nil
  }

  /// What the pages of `articles` named at a moment: what waits to be delivered was not so yet, or not known to the page.
  mutating func links(
    _ links: PageLinks, of article: Article, at moment: Instant
  ) async throws(NewsroomError) -> PageLinks {
    let topics = topics(at: moment)
    let waiting = owedArticles
    var related: [LiveRow] = []
    for id in article.related {
      if waiting.contains(id) {
        if let live = try await self.article(id, at: moment)?.shown { related.append(LiveRow(id, live)) }
      } else if let row = links.related.first(where: { $0.article == id }) {
        related.append(row)
      }
    }
    return PageLinks(
      related: related, topics: article.topics.compactMap { id in topics.first { $0.id == id } }, terms: links.terms)
  }

  /// What lists named at a moment.
  mutating func lists(_ now: SiteLists, at moment: Instant) async throws(NewsroomError) -> SiteLists? {
    guard let settings = settings(at: moment) else { return nil }
    let waiting = owedArticles
    guard waiting.count <= Self.replayed else { return nil }
    var then: [Article] = []
    for id in waiting.sorted(by: { $0.description < $1.description }) {
      if let article = try await article(id, at: moment) { then.append(article) }
    }
    let length = SiteContents.listLength + waiting.count
    let live = try await asking { () async throws(StoreError) in
      try await desk.lists.live(in: newsroom, columns: settings.columns.map(\.path), limit: length)
    }
    var listings: [TopicListing] = []
    for topic in topics(at: moment) {
      let rows = try await asking { () async throws(StoreError) in
        try await desk.topics.live(in: topic.id, of: newsroom, limit: length)
      }
      let own = then.filter { $0.topics.contains(topic.id) }
      listings.append(
        TopicListing(
          topic: topic, live: Array(Self.merged(rows, own, waiting).prefix(SiteContents.listLength))))
    }
    let merged = Self.merged(live, then, waiting)
    return SiteLists(
      live: merged, topics: listings, changes: try await changes(of: merged, then, at: moment), machines: now.machines)
  }

  private mutating func changes(
    of live: [LiveRow], _ then: [Article], at moment: Instant
  ) async throws(NewsroomError) -> ShownChanges {
    let waiting = owedArticles
    let changes = try await asking { () async throws(StoreError) in
      try await desk.lists.shownChanges(
        of: live.prefix(SiteContents.listLength).map(\.article), among: SiteContents.changesSeen, until: moment,
        in: newsroom)
    }
    var gone = changes.gone.filter { !waiting.contains($0.article) }
    for article in then where article.shown == nil {
      let last = try await history(of: article.id).last {
        $0.at <= moment && TextSet(ShownChanges.events).contains($0.event.name)
      }
      if let last { gone.append(ShownChanges.Gone(article: article.id, at: last.at)) }
    }
    gone.sort { ($1.at, $0.article.description.exact) < ($0.at, $1.article.description.exact) }
    return ShownChanges(latest: changes.latest, times: changes.times, gone: gone)
  }

  /// Rows of now, with those that wait as they were.
  private static func merged(_ rows: [LiveRow], _ then: [Article], _ waiting: Set<ArticleID>) -> [LiveRow] {
    let earlier = then.compactMap { article in article.shown.map { LiveRow(article.id, $0) } }
    return (rows.filter { !waiting.contains($0.article) } + earlier)
      .sorted { ($1.firstPublished, $1.article.description.exact) < ($0.firstPublished, $0.article.description.exact) }
  }

  private mutating func article(_ id: ArticleID, at moment: Instant) async throws(NewsroomError) -> Article? {
    let history = try await history(of: id).filter { $0.at <= moment }
    return history.isEmpty ? nil : try? Article.folding(history, id: id)
  }

  private mutating func history(of id: ArticleID) async throws(NewsroomError) -> [Sealed<ArticleEvent>] {
    if let known = histories[id] { return known }
    let history = try await asking { () async throws(StoreError) in
      try await desk.articles.history(of: id, in: newsroom)
    }
    // Those that wait are asked for again and again; of others one version is wanted once.
    if owedArticles.contains(id) { histories[id] = history }
    return history
  }
}
