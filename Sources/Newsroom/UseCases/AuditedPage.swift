import Editorial

extension SiteAudit {
  /// Says why a page or a picture is not what would be written now.
  mutating func settle(_ finding: SiteFinding, _ row: ArticleOnSite) async throws(NewsroomError) {
    switch try await reason(finding, row, past: &past) {
    case .differs, .changedBefore:
      // Once more with what holds now: somebody may have gone on since the article was read.
      let again = try await asking { () async throws(StoreError) in
        try await desk.articles.onSite(here.id, in: newsroom, from: row.article.id, limit: 1)
      }
      guard let again = again.first, again.article.id == row.article.id else { return report.findings.append(finding) }
      var now = try await SitePast(desk, in: newsroom, to: here.id)
      let links = try await SiteContents(desk: desk).links(of: [again.article], in: newsroom)
      let settings = try await ReadNewsroom(desk)(newsroom)
      let still = try showing { () throws(SiteOutage) in
        try files.compare([again.article], beside: links, of: settings)
      }
      guard let finding = still.first(where: { $0.path == finding.path }) else { return }
      try await note(try await reason(finding, again, past: &now), of: finding, again)
    case let reason: try await note(reason, of: finding, row)
    }
  }

  /// Why a page differs.
  enum Reason {
    /// It does so only in the number of a version that readers see no difference of.
    case same
    /// It is as it was before what the site waits for; there may be pictures of that text.
    case waiting(Article)
    case ahead(Int)
    case other(SiteFinding.Kind)
    case differs
    /// It shows what readers are to see no more, and not as it was when that was live.
    case changedBefore
  }

  private mutating func note(
    _ reason: Reason, of finding: SiteFinding, _ row: ArticleOnSite
  ) async throws(NewsroomError) {
    let article = row.article
    switch reason {
    case .same: break
    case .waiting(let then):
      report.waiting.append(finding)
      try await comparePictures(of: then)
    case .ahead(let version):
      let page = PageFound(address: finding.path.text, article: article.id, version: version)
      report.unknown.append(UnknownPage(page: page, known: article.version))
    case .other(let kind): report.findings.append(finding.becoming(kind))
    case .differs:
      report.findings.append(finding)
      try await comparePicturesBrought(row)
    // That it is to go is not brought to the site yet, so nobody put it back.
    case .changedBefore:
      report.findings.append(finding.becoming(.changed))
      try await comparePicturesBrought(row)
    }
  }

  /// The pictures of what the site shows while it waits for something else.
  private mutating func comparePicturesBrought(_ row: ArticleOnSite) async throws(NewsroomError) {
    guard row.isOwed, let delivered = row.delivered else { return }
    if let then = try await past.article(row.article.id, version: delivered) { try await comparePictures(of: then) }
  }

  private mutating func comparePictures(of article: Article) async throws(NewsroomError) {
    try placePage(of: article)
    let settings = try await ReadNewsroom(desk)(newsroom)
    let known = Set(report.findings.map(\.path))
    let findings = try showing { () throws(SiteOutage) in
      let page = try files.places(of: article).first
      return try files.compare([article], beside: [:], of: settings).filter { $0.path != page }
    }
    report.findings += findings.filter { !known.contains($0.path) }
  }

  private func reason(
    _ finding: SiteFinding, _ row: ArticleOnSite, past: inout SitePast
  ) async throws(NewsroomError) -> Reason {
    let article = row.article
    let places = try showing { () throws(SiteOutage) in try files.places(of: article) }
    let isPage = finding.path == places.first
    switch finding.kind {
    case .missing where row.isOwed && (row.delivered == nil || !isPage): return .waiting(article)
    case .changed where isPage, .putBack: break
    default: return .differs
    }
    guard let states = try showing({ () throws(SiteOutage) in try files.statement(at: finding.path) }) else {
      return .differs
    }
    if states.version > article.version { return isAhead ? .ahead(states.version) : .differs }
    // An earlier state than the one that was brought is one that somebody put back.
    guard states.version >= row.delivered ?? 1,
      let then = try await past.article(article.id, version: states.version)
    else { return .differs }
    let links = try await SiteContents(desk: desk).links(of: [then], in: newsroom)[then.id] ?? PageLinks()
    let settings = try await ReadNewsroom(desk)(newsroom)
    if try matches(then, links, settings) { return row.isOwed ? .waiting(then) : .same }
    if let terms = states.terms, try matches(then, links.telling(terms), settings) { return .other(.otherTerms) }
    let isLate = row.isOwed || !past.owedArticles.isDisjoint(with: then.related)
    for moment in past.moments where moment >= then.changed {
      guard let settings = past.settings(at: moment) else { break }
      let links = try await past.links(links, of: then, at: moment)
      if try matches(then, links, settings) { return isLate ? .waiting(then) : .other(.earlierSettings) }
      if let terms = states.terms, try matches(then, links.telling(terms), settings) { return .other(.otherTerms) }
    }
    return finding.kind == .putBack && row.isOwed ? .changedBefore : .differs
  }

  private func matches(
    _ article: Article, _ links: PageLinks, _ settings: NewsroomSettings
  ) throws(NewsroomError) -> Bool {
    try showing { () throws(SiteOutage) in
      let page = try files.places(of: article).first
      return try !files.compare([article], beside: [article.id: links], of: settings).contains { $0.path == page }
    }
  }
}

extension PageLinks {
  fileprivate func telling(_ terms: MachineTerms) -> PageLinks {
    PageLinks(related: related, topics: topics, terms: terms)
  }
}
