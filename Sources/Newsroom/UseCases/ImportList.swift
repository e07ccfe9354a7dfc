public import Editorial

/// Takes in an edition of the source list, or changes to one, and judges anew what rests on the units.
public struct ImportList: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  public struct Report: Sendable {
    /// Units that are new or say something new.
    public let saved: Int
    public let judged: Int
    public let stopped: [(article: Article, decision: RightsDecision)]
  }

  public func callAsFunction(
    _ edition: SourceListEdition, _ entries: [SourceListEntry], by session: Session,
    telling: @Sendable (_ judged: Int, _ of: Int) -> Void = { _, _ in }
  ) async throws(NewsroomError) -> Report {
    let earlier = try await asking { () async throws(StoreError) in
      try await desk.rights.records(of: [.listEntry], in: session.newsroom)
    }
    var known: [String: SourceListEntry] = [:]
    for record in earlier {
      guard case .listEntry(edition.label, let entry) = record else { continue }
      if let found = known[entry.unit], (entry.from, entry.recorded) < (found.from, found.recorded) { continue }
      known[entry.unit] = entry
    }
    let news = entries.filter { entry in
      known[entry.unit].map { $0.status != entry.status || $0.from != entry.from } ?? true
    }
    let saving = SaveRights(desk)
    _ = try await saving(
      [.edition(edition)] + news.map { .listEntry(edition: edition.label, $0) }, by: session)
    // What was new on the list before can only be better off now; what changed must be judged.
    let changed = Set(news.filter { known[$0.unit] != nil || $0.status != .listed }.map(\.unit))
    guard !changed.isEmpty else { return Report(saved: news.count, judged: 0, stopped: []) }
    let (stopped, judged) = try await RejudgeArticles(desk)(
      restingOn: changed, in: session.newsroom, telling: telling)
    return Report(saved: news.count, judged: judged, stopped: stopped)
  }
}

/// What lapses when, and what has lapsed: each with the articles that rest on it.
public struct WatchRights: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// Every end that falls between two moments, the nearest first.
  public func forecast(
    in newsroom: NewsroomID, from start: Instant? = nil, until end: Instant
  ) async throws(NewsroomError) -> [Lapse] {
    let records = try await asking { () async throws(StoreError) in
      try await desk.rights.records(
        of: [.agreement, .licence, .ownSource, .edition, .party, .use, .policy], in: newsroom)
    }
    return RightsBook(records).lapses(from: start ?? desk.clock.now, until: end)
  }

  /// The articles, live or queued, whose basis no longer holds: what licensing staff must act on. A task is open as
  /// long as that is so.
  public func tasks(
    in newsroom: NewsroomID, telling: @Sendable (_ judged: Int, _ of: Int) -> Void = { _, _ in }
  ) async throws(NewsroomError) -> [(article: Article, decision: RightsDecision)] {
    let all = try await asking { () async throws(StoreError) in
      try await desk.rights.records(of: [.agreement, .listEntry, .party, .hold], in: newsroom)
    }
    let book = RightsBook(all)
    let now = desk.clock.now
    var names = book.lapses(from: Instant(microseconds: 0), until: now).reduce(into: Set<String>()) {
      $0.formUnion($1.names)
    }
    for record in all {
      if case .listEntry(_, let entry) = record, entry.status != .listed { names.insert(entry.unit) }
    }
    guard !names.isEmpty else { return [] }
    return try await RejudgeArticles(desk)(restingOn: names, in: newsroom, telling: telling).stopped
  }
}
