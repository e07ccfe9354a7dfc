public import Editorial

/// Tells which site of a newsroom a folder is, so that no page goes into a folder that is none.
public struct KnowSite: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// Where the newsroom's pages lie, and when each was last brought up to date.
  public func all(in newsroom: NewsroomID) async throws(NewsroomError) -> [RegisteredSite] {
    try await asking { () async throws(StoreError) in try await desk.sites.sites(in: newsroom) }
  }

  /// Which site `folder` is; at the first use it becomes the main one. Throws `notASite` where it is none.
  ///
  /// - Parameter isNamed: whether the operator has named this very folder as the place of the pages.
  public func callAsFunction(_ folder: any Site, in newsroom: NewsroomID, isNamed: Bool = false)
    async throws(NewsroomError) -> SiteID
  {
    while true {
      // The folder before the rows: a mark that is found there was a row's before it was the folder's.
      let found = try showing { () throws(SiteOutage) in try folder.found() }
      let sites = try await all(in: newsroom)
      let recognition: RegisteredSite.Recognition
      do {
        recognition = try RegisteredSite.recognise(found, among: sites, of: newsroom, isNamed: isNamed)
      } catch {
        // Another's first use may have come between the two looks.
        guard try showing({ () throws(SiteOutage) in try folder.found() }) == found else { continue }
        throw .notASite(error)
      }
      switch recognition {
      case .site(let id): return id
      case .completes(let id, let mark):
        try showing { () throws(SiteOutage) in try folder.put(mark) }
        return id
      case .becomes(let id):
        let mark = SiteMark(newsroom: newsroom, number: desk.identities.uuid())
        // The row first: a folder that bears a mark which nobody knows would be nobody's for ever.
        let isFirst = try await asking { () async throws(StoreError) in
          try await desk.sites.claim(
            id, mark: mark.number, replacing: sites.first { $0.id == id }?.mark, place: found.place, in: newsroom,
            at: desk.clock.now)
        }
        guard isFirst else { continue }
        try showing { () throws(SiteOutage) in try folder.put(mark) }
        return id
      }
    }
  }
}

/// Registers, moves and retires the sites of a newsroom; for administrators.
public struct RegisterSite: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// From now on `folder` is the site `id`, and every page is written there.
  ///
  /// - Parameter moving: whether a site of this name may be there already; its old folder is then a site no more.
  /// - Returns: how many articles have a page.
  public func callAsFunction(_ id: SiteID, _ folder: any Site, moving: Bool, by session: Session)
    async throws(NewsroomError) -> Int
  {
    try await desk.administrate(.registerSite, by: session)
    let found = try showing { () throws(SiteOutage) in try folder.found() }
    let sites = try await KnowSite(desk).all(in: session.newsroom)
    if let mark = found.mark {
      let other: SiteStranger.Reason = mark.newsroom == session.newsroom ? .unknownMark : .another(mark.newsroom)
      guard mark.newsroom == session.newsroom, sites.contains(where: { $0.mark == mark.number && $0.id == id }) else {
        throw .notASite(SiteStranger(place: found.place, reason: other, sites: sites))
      }
    }
    if let there = sites.first(where: { $0.id == id }), there.mark != nil, !moving { throw .siteExists(there) }
    let mark = SiteMark(newsroom: session.newsroom, number: desk.identities.uuid())
    try showing { () throws(SiteOutage) in try folder.put(mark) }
    try await asking { () async throws(StoreError) in
      try await desk.sites.register(
        SiteRegistration(
          site: id, mark: mark.number, place: found.place, by: session.person.id, at: desk.clock.now),
        in: session.newsroom)
    }
    return try await Dispatch(desk, site: folder).writeAgain(session.newsroom)
  }

  /// Ends a site. The last one stays: what is withdrawn must vanish somewhere.
  public func retire(_ id: SiteID, by session: Session) async throws(NewsroomError) {
    try await desk.administrate(.retireSite, by: session)
    let sites = try await KnowSite(desk).all(in: session.newsroom)
    guard sites.contains(where: { $0.id == id }), sites.count > 1 else {
      throw .noSuchSite(id, known: sites.map(\.id))
    }
    try await asking { () async throws(StoreError) in
      try await desk.sites.retire(id, in: session.newsroom, by: session.person.id, at: desk.clock.now)
    }
  }
}

/// Runs what the site does, and says what went wrong in the use case's own words.
func showing<Answer>(_ work: () throws(SiteOutage) -> Answer) throws(NewsroomError) -> Answer {
  do { return try work() } catch { throw .site(error) }
}
