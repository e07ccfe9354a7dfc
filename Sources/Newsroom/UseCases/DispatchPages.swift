public import Editorial

extension Dispatch {
  /// How long a dispatcher may take before another takes over.
  private static let leaseSeconds: Int64 = 60
  private static let batch = 50

  /// Brings to the site whatever it is owed and nobody else is at work on. What a fault keeps from going is given back.
  func deliver(to here: SiteID, _ settings: NewsroomSettings, report: inout Report) async throws(NewsroomError) {
    var kept: [LeasedDelivery] = []
    do {
      try await drain(here, settings, keeping: &kept, report: &report)
    } catch {
      await giveBack(kept, in: settings.id)
      throw error
    }
    await giveBack(kept, in: settings.id)
    report.held = try await asking { () async throws(StoreError) in
      try await desk.outbox.heldDeliveries(to: here, in: settings.id, at: desk.clock.now)
    }
  }

  /// A store that does not take it now leaves the lease to its end.
  private func giveBack(_ deliveries: [LeasedDelivery], in newsroom: NewsroomID) async {
    guard !deliveries.isEmpty else { return }
    do { try await desk.outbox.giveBack(deliveries, in: newsroom) } catch { return }
  }

  /// - Parameter kept: what is taken and not done.
  private func drain(
    _ here: SiteID, _ settings: NewsroomSettings, keeping kept: inout [LeasedDelivery], report: inout Report
  ) async throws(NewsroomError) {
    while true {
      let now = desk.clock.now
      let taken = try await asking { () async throws(StoreError) in
        try await desk.outbox.take(
          to: here, in: settings.id, limit: Self.batch, at: now, until: now.advanced(bySeconds: Self.leaseSeconds))
      }
      // What was tried in this round comes again where it took longer than the lease.
      let tried = Set(kept.map(\.delivery))
      let fresh = taken.filter { !tried.contains($0.delivery) }
      kept += taken
      if fresh.isEmpty { return }
      let done = try await bring(fresh, settings, report: &report)
      if !done.isEmpty {
        try await asking { () async throws(StoreError) in
          try await desk.outbox.finish(done, in: settings.id, at: desk.clock.now)
        }
      }
      kept.removeAll { done.contains($0) }
      report.delivered += done.map(\.delivery)
    }
  }

  /// Writes the pages of what was taken, and whatever names them; where that fails together, each article alone.
  ///
  /// - Returns: what is done.
  private func bring(
    _ taken: [LeasedDelivery], _ settings: NewsroomSettings, report: inout Report
  ) async throws(NewsroomError) -> [LeasedDelivery] {
    let changed = Set(taken.map(\.delivery.article))
    var failed: Set<ArticleID> = []
    do {
      try await write(changed.union(try await naming(changed, in: settings.id)), settings)
    } catch  where error.isOfOneThing {
      for id in changed {
        let isDone = try await writeAlone(id, settings, report: &report)
        if !isDone { failed.insert(id) }
      }
    }
    if failed == changed { return [] }
    var done = taken.filter { !failed.contains($0.delivery.article) }
    do { try await pages.list(settings) } catch {
      try report.keep(error, of: .site)
      // One stays open, so that the next round writes the lists.
      done.removeLast()
    }
    return done
  }

  /// The page of an article, then each that names it. Whether all of them are written.
  private func writeAlone(
    _ id: ArticleID, _ settings: NewsroomSettings, report: inout Report
  ) async throws(NewsroomError) -> Bool {
    var isDone = true
    for page in [id] + (try await naming([id], in: settings.id)) {
      do { try await write([page], settings) } catch {
        try report.keep(error, of: .page(page))
        isDone = false
      }
    }
    return isDone
  }

  /// Whatever names them shows them no more, or shows them again.
  private func naming(_ articles: Set<ArticleID>, in newsroom: NewsroomID) async throws(NewsroomError) -> [ArticleID] {
    try await asking { () async throws(StoreError) in
      try await desk.topics.naming(Array(articles), in: newsroom)
    }
  }

  private func write(_ ids: Set<ArticleID>, _ settings: NewsroomSettings) async throws(NewsroomError) {
    var articles: [Article] = []
    for id in ids { articles.append(try await ReadArticle(desk)(id, in: settings.id)) }
    try await pages.show(articles, of: settings)
  }
}

extension Dispatch {
  /// Writes every page again, after a loss of the site folder or a change of the masthead; a 256th of the articles at
  /// a time, so that a large archive fits. Throws the first fault, once all that can be written is.
  ///
  /// - Returns: how many articles have a page.
  public func rebuild(_ newsroom: NewsroomID, calledBy caller: Session? = nil) async throws(NewsroomError) -> Int {
    try await begun(in: newsroom, calledBy: caller).writeAgain(newsroom)
  }

  /// The same for an administrator who says where a site lies.
  func writeAgain(_ newsroom: NewsroomID) async throws(NewsroomError) -> Int {
    _ = try await KnowSite(desk)(site, in: newsroom)
    let settings = try await ReadNewsroom(desk)(newsroom)
    var report = Report()
    var count = 0
    for digits in IdentifierParts.beginnings {
      let ids = try await asking { () async throws(StoreError) in
        try await desk.articles.identifiers(beginning: digits, in: newsroom, limit: .max)
      }
      count += try await writeAgain(ids, settings, report: &report)
    }
    do { try await pages.list(settings) } catch { try report.keep(error, of: .site) }
    if let stuck = report.stuck.first { throw stuck.fault }
    return count
  }

  private func writeAgain(
    _ ids: [ArticleID], _ settings: NewsroomSettings, report: inout Report
  ) async throws(NewsroomError) -> Int {
    var shown: [Article] = []
    for id in ids {
      do {
        let article = try await ReadArticle(desk)(id, in: settings.id)
        if article.live != nil || article.withdrawal != nil { shown.append(article) }
      } catch {
        try report.keep(error, of: .page(id))
      }
    }
    do { try await pages.show(shown, of: settings) } catch  where error.isOfOneThing {
      for article in shown {
        do { try await pages.show([article], of: settings) } catch { try report.keep(error, of: .page(article.id)) }
      }
    }
    return shown.count
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
    var report = Report()
    _ = try await writeAgain(rows.map(\.article), settings, report: &report)
    do { try await pages.list(settings) } catch { try report.keep(error, of: .site) }
    if let stuck = report.stuck.first { throw stuck.fault }
  }
}
