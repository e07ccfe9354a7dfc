import Editorial

/// What machines are told of articles, as the rights in them stand now.
struct TermsOfSite {
  let desk: Desk
  /// How many of the newest articles the files of a whole site can name: `robots.txt` is read to 500 KiB (RFC 9309). Of
  /// older ones they say no.
  private static let named = 2_000
  /// How many are loaded at once.
  private static let stretch = 500

  /// Of each article that is given; empty where the house offers machines nothing, since then it is no for all.
  func terms(of articles: [Article], in newsroom: NewsroomID) async throws(NewsroomError) -> [ArticleID: MachineTerms] {
    let live = articles.filter { $0.live != nil }
    guard !live.isEmpty, try await offersSomething(in: newsroom) else { return [:] }
    let names = live.reduce(into: TextSet()) { $0.formUnion(Matter.names(of: $1)) }
    let book = try await asking { () async throws(StoreError) in
      try await desk.rights.book(of: newsroom, naming: names)
    }
    let now = desk.clock.now
    return Dictionary(
      uniqueKeysWithValues: live.map {
        ($0.id, MachineTerms.deciding(on: Matter($0, live: true), knowing: book, asOf: now))
      })
  }

  /// What the files of the whole site say: of the newest articles that readers see, a stretch of them at a time.
  /// - Parameter body: is given each stretch with what machines are told of it.
  func said(
    in newsroom: NewsroomID, _ body: ([Article], [ArticleID: MachineTerms]) async throws(NewsroomError) -> Void
  ) async throws(NewsroomError) -> SiteTerms {
    var rows: [SiteTerms.Row] = []
    var seen = 0
    var place: PublicationPlace?
    var isWhole = false
    while seen < Self.named {
      let after = place
      let some = try await asking { () async throws(StoreError) in
        try await desk.lists.published(
          in: newsroom, from: Instant(microseconds: 0), until: .farOff, after: after, limit: Self.stretch)
      }
      let terms = try await terms(of: some, in: newsroom)
      try await body(some, terms)
      seen += some.count
      for article in some {
        guard let live = article.live, let told = terms[article.id], !told.allowsNothing else { continue }
        rows.append(SiteTerms.Row(address: live.address, terms: told))
      }
      guard let last = some.last, let live = last.live, some.count == Self.stretch else {
        isWhole = true
        break
      }
      place = PublicationPlace(published: live.firstPublished, article: last.id)
    }
    let isAllowed = isWhole && !rows.isEmpty && rows.count == seen && rows.allSatisfy { $0.terms.trainAI == .allow }
    return SiteTerms(rows: rows, allowsTrainingOfAll: isAllowed)
  }

  /// Whether what was said may be so no more: rights were saved, or something in them began or ended.
  func isStale(since last: Instant, in newsroom: NewsroomID) async throws(NewsroomError) -> Bool {
    let now = desk.clock.now
    return try await asking { () async throws(StoreError) in
      if try await desk.rights.wasSaved(since: last, in: newsroom) { return true }
      return try await !desk.tasks.records(turningAfter: last, until: now, in: newsroom).isEmpty
    }
  }

  func offersSomething(in newsroom: NewsroomID) async throws(NewsroomError) -> Bool {
    let records = try await asking { () async throws(StoreError) in
      try await desk.rights.records(of: [.policy], in: newsroom)
    }
    return records.contains { record in
      if case .policy(let policy) = record { policy.machineUse.map { !$0.refusesEverything } ?? false } else { false }
    }
  }
}

extension Instant {
  /// After every publication: the year 2100.
  static let farOff = Instant(microseconds: 4_102_444_800_000_000)
}
