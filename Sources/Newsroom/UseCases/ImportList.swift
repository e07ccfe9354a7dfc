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
    /// Tasks that were opened, and that ended, by it.
    public let opened: Int
    public let ended: Int
    /// Units that the edition before lists and this one does not name any more, with what rests on them and is not clear now.
    public let left: [(unit: String, articles: [ArticleID])]
  }

  public func callAsFunction(
    _ edition: SourceListEdition, _ entries: [SourceListEntry], by session: Session,
    telling: @Sendable (_ judged: Int, _ of: Int) -> Void = { _, _ in }
  ) async throws(NewsroomError) -> Report {
    let earlier = try await asking { () async throws(StoreError) in
      try await desk.rights.records(of: [.party, .edition, .listEntry], in: session.newsroom)
    }
    let left = RightsBook(earlier).unitsLeftOut(by: edition, entries, knownAt: desk.clock.now)
    var known: TextTable<SourceListEntry> = [:]
    for record in earlier {
      guard case .listEntry(edition.label, let entry) = record else { continue }
      if let found = known[entry.unit], (entry.from, entry.recorded) < (found.from, found.recorded) { continue }
      known[entry.unit] = entry
    }
    let news = entries.filter { entry in
      known[entry.unit].map { $0.status != entry.status || $0.from != entry.from } ?? true
    }
    let report = try await SaveRights(desk)(
      [.edition(edition)] + news.map { .listEntry(edition: edition.label, $0) }, by: session, telling: telling)
    let resting = report.stopped.map { (id: $0.article.id, grounds: Matter.grounds(of: $0.article)) }
    return Report(
      saved: news.count, judged: report.judged, stopped: report.stopped, opened: report.opened, ended: report.ended,
      left: left.map { unit in
        (unit: unit.name, articles: resting.filter { !$0.grounds.isDisjoint(with: unit.names) }.map(\.id))
      })
  }
}
