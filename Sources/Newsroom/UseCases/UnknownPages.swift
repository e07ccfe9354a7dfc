import Editorial

/// A page that readers find and that the database cannot have made: of an article that it does not have, or of a later
/// state of one than it has. So it is after the database went back to an older copy.
public struct UnknownPage: Hashable, Sendable {
  public let page: PageFound
  /// The newest version that the database has of the article; `nil` if it has no such article.
  public let known: Int?
}

/// Finds the pages of a site that the database does not know. Who took them away would take from readers what was
/// published; so they are named, and left to people.
struct UnknownPages {
  let desk: Desk
  let site: any Site

  /// The unknown pages by their addresses.
  func callAsFunction(in newsroom: NewsroomID) async throws(NewsroomError) -> [UnknownPage] {
    let found = try showing { () throws(SiteOutage) in try site.pagesFound() }
    let parts = Dictionary(grouping: found) { $0.article.description.prefix(2) }
    var unknown: [UnknownPage] = []
    for (digits, pages) in parts {
      let ids = try await asking { () async throws(StoreError) in
        try await desk.articles.identifiers(beginning: String(digits), in: newsroom, limit: .max)
      }
      let known = Set(ids)
      for page in pages {
        guard known.contains(page.article) else {
          unknown.append(UnknownPage(page: page, known: nil))
          continue
        }
        let version = try await ReadArticle(desk)(page.article, in: newsroom).version
        if version < page.version { unknown.append(UnknownPage(page: page, known: version)) }
      }
    }
    return unknown.sorted { $0.page.address.exact < $1.page.address.exact }
  }

  /// The same only where the folder was brought into line later than the database remembers: it went back to an older
  /// copy, or its last moments were lost. Everything else would be looked at for nothing, round after round.
  func afterGoingBack(of here: RegisteredSite, in newsroom: NewsroomID) async throws(NewsroomError) -> [UnknownPage] {
    guard let last = try showing({ () throws(SiteOutage) in try site.lastRound() }) else { return [] }
    if let remembered = here.dispatched, last <= remembered { return [] }
    return try await self(in: newsroom)
  }
}
