import Editorial

/// Writes what readers see of a site: the pages of stories with what they name, and the pages that name stories.
struct PagesOfSite {
  let desk: Desk
  let site: any Site
  /// How many stories a page of a column names at most.
  private static let listLength = 100
  /// How many of the newest deliveries are looked at for stories that have gone; a feed names fifty of them at most.
  private static let changesSeen = 500

  func show(_ articles: [Article], of settings: NewsroomSettings) async throws(NewsroomError) {
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
    let terms = try await TermsOfSite(desk: desk).terms(of: articles, in: newsroom)
    let named = Set(articles.flatMap(\.related))
    let isFiled = articles.contains { !$0.topics.isEmpty }
    guard !named.isEmpty || isFiled || !terms.isEmpty else { return [:] }
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
          topics: article.topics.compactMap { id in topics.first { $0.id == id } },
          terms: terms[article.id] ?? .refused)
      )
    }
    return Dictionary(uniqueKeysWithValues: links)
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
  func list(_ settings: NewsroomSettings) async throws(NewsroomError) {
    var listed: ([LiveRow], [TopicListing], ShownChanges, SiteTerms)?
    while true {
      let machines = try await machines(settings)
      let live = try await asking { () async throws(StoreError) in
        try await desk.lists.live(in: settings.id, columns: settings.columns.map(\.path), limit: Self.listLength)
      }
      let topics = try await topicListings(of: settings.id)
      let changes = try await asking { () async throws(StoreError) in
        try await desk.lists.shownChanges(
          of: live.prefix(Self.listLength).map(\.article), among: Self.changesSeen, in: settings.id)
      }
      if let listed, listed == (live, topics, changes, machines) { return }
      do { try site.list(live, topics: topics, changes: changes, machines: machines, of: settings) } catch {
        throw .site(error)
      }
      listed = (live, topics, changes, machines)
    }
  }

  /// What the whole site tells machines, once every page among the newest that told them something else is written anew.
  private func machines(_ settings: NewsroomSettings) async throws(NewsroomError) -> SiteTerms {
    let terms = TermsOfSite(desk: desk)
    // Where nothing is offered and nothing was, there is nothing to look for.
    guard try await isAboutMachines(terms, settings.id) else { return SiteTerms() }
    return try await terms.said(in: settings.id) { articles, told async throws(NewsroomError) in
      let wrong = try misstating(told, articles)
      try await show(articles.filter { wrong.contains($0.id) }, of: settings)
    }
  }

  private func misstating(
    _ told: [ArticleID: MachineTerms], _ articles: [Article]
  ) throws(NewsroomError) -> [ArticleID] {
    do { return try site.misstating(told, of: articles) } catch { throw .site(error) }
  }

  private func isAboutMachines(
    _ terms: TermsOfSite, _ newsroom: NewsroomID
  ) async throws(NewsroomError) -> Bool {
    if try await terms.offersSomething(in: newsroom) { return true }
    do { return try site.tellsMachines() } catch { throw .site(error) }
  }

  /// Brings what machines are told into line where rights have changed since the last round.
  func refreshTerms(_ settings: NewsroomSettings) async throws(NewsroomError) {
    let terms = TermsOfSite(desk: desk)
    let last: Instant?
    do { last = try site.lastRound() } catch { throw .site(error) }
    guard try await isAboutMachines(terms, settings.id) else { return }
    if let last {
      let isStale = try await terms.isStale(since: last, in: settings.id)
      guard isStale else { return }
    }
    try await list(settings)
  }
}
