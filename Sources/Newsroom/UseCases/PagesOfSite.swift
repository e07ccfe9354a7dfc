import Editorial

/// Writes what readers see of a site: the pages of stories with what they name, and the pages that name stories.
struct PagesOfSite {
  let desk: Desk
  let site: any Site

  private var contents: SiteContents { SiteContents(desk: desk) }

  func show(_ articles: [Article], of settings: NewsroomSettings) async throws(NewsroomError) {
    guard !articles.isEmpty else { return }
    for article in articles where !(article.shown?.revision.manuscript.illustrations.isEmpty ?? true) {
      try await bringPictures(of: article)
    }
    // Again until nothing has changed meanwhile, as with lists.
    var shown: [ArticleID: PageLinks]?
    while true {
      let links = try await contents.links(of: articles, in: settings.id)
      if links == shown { return }
      do { try site.show(articles, beside: links, of: settings) } catch { throw .site(error) }
      shown = links
    }
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
    var listed: SiteLists?
    while true {
      let machines = try await machines(settings)
      let lists = try await contents.lists(of: settings, telling: machines)
      if let listed, listed == lists { return }
      do {
        try site.list(
          lists.live, topics: lists.topics, changes: lists.changes, machines: lists.machines, of: settings)
      } catch {
        throw .site(error)
      }
      listed = lists
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
