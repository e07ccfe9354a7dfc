import Editorial

/// What pages name beside their texts, and what lists name: the same for whoever writes a site and for whoever verifies it.
struct SiteContents {
  let desk: Desk
  /// How many stories a page of a column names at most.
  static let listLength = 100
  /// How many of the newest deliveries are looked at for stories that have gone; a feed names fifty of them at most.
  static let changesSeen = 500

  /// What the pages of `articles` name beside their texts, as readers would find it now.
  func links(of articles: [Article], in newsroom: NewsroomID) async throws(NewsroomError) -> [ArticleID: PageLinks] {
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

  /// What lists name now.
  func lists(of settings: NewsroomSettings, telling machines: SiteTerms) async throws(NewsroomError) -> SiteLists {
    let live = try await asking { () async throws(StoreError) in
      try await desk.lists.live(in: settings.id, columns: settings.columns.map(\.path), limit: Self.listLength)
    }
    let topics = try await asking { () async throws(StoreError) in try await desk.topics.topics(in: settings.id) }
    var listings: [TopicListing] = []
    for topic in topics {
      let live = try await asking { () async throws(StoreError) in
        try await desk.topics.live(in: topic.id, of: settings.id, limit: Self.listLength)
      }
      listings.append(TopicListing(topic: topic, live: live))
    }
    let changes = try await asking { () async throws(StoreError) in
      try await desk.lists.shownChanges(
        of: live.prefix(Self.listLength).map(\.article), among: Self.changesSeen, in: settings.id)
    }
    return SiteLists(live: live, topics: listings, changes: changes, machines: machines)
  }
}
