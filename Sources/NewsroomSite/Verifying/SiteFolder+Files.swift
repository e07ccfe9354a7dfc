public import Editorial
public import Newsroom

extension SiteFolder: SiteFiles {
  public func compare(_ articles: [Article], beside links: [ArticleID: PageLinks], of newsroom: NewsroomSettings)
    throws(SiteOutage) -> [SiteFinding]
  {
    let house = try House(newsroom)
    guard let root = try InspectedFolder.opening(path) else {
      var missing: [SiteFinding] = []
      for article in articles { missing += try places(of: article).map { SiteFinding(.missing, $0, of: article.id) } }
      return missing
    }
    var findings: [SiteFinding] = []
    for article in articles {
      guard let place = try Self.place(of: article) else { continue }
      let links = links[article.id] ?? PageLinks()
      if let finding = try difference(article, links, at: place, in: house, root) { findings.append(finding) }
      for illustration in article.shown?.revision.manuscript.illustrations ?? [] {
        if let finding = try Self.difference(illustration, of: article, beside: place, root) {
          findings.append(finding)
        }
      }
    }
    return findings
  }

  public func statement(at place: SitePath) throws(SiteOutage) -> PageStatement? {
    guard let root = try InspectedFolder.opening(path),
      case .bytes(let head, _) = try root.contents(at: place, limit: StandingPage.size)
    else { return nil }
    let page = StandingPage(head: head)
    return page.version.map { PageStatement(version: $0, terms: page.machineUse.flatMap(MachineMark.terms)) }
  }

  public func places(of article: Article) throws(SiteOutage) -> [SitePath] {
    guard let place = try Self.place(of: article) else { return [] }
    let pictures = article.shown?.revision.manuscript.illustrations ?? []
    return [SitePath(of: place)] + pictures.map { SitePath(of: place.pictures.file($0.fileName)) }
  }

  private static func place(of article: Article) throws(SiteOutage) -> PagePlace? {
    guard let address = article.live?.address ?? article.withdrawal?.address else { return nil }
    return try PagePlace(address: address)
  }

  private func difference(
    _ article: Article, _ links: PageLinks, at place: PagePlace, in house: House, _ root: borrowing InspectedFolder
  ) throws(SiteOutage) -> SiteFinding? {
    func page(_ related: [LiveRow]) throws(SiteOutage) -> String? {
      var entries: [Entry] = []
      for row in related { entries.append(Entry(row, at: try PagePlace(address: row.address), in: house)) }
      return library.page(of: article, naming: entries, beside: links, at: place, in: house)
    }
    guard let wanted = try page(links.related) else { return nil }
    guard var (finding, bytes) = try FileComparison.finding(at: place, in: root, wanted: wanted, of: article.id) else {
      return nil
    }
    if !links.related.isEmpty {
      // A page names only pages that were there.
      var standing: [LiveRow] = []
      for row in links.related where try Self.isLive(PagePlace(address: row.address), root) { standing.append(row) }
      guard let again = try page(standing) else { return nil }
      let second = try FileComparison.finding(at: place, in: root, wanted: wanted, orElse: [again], of: article.id)
      guard let second else { return nil }
      (finding, bytes) = second
    }
    return Self.named(finding, bytes, article)
  }

  /// A page that was changed, by what it shows instead.
  private static func named(_ finding: SiteFinding, _ bytes: [UInt8], _ article: Article) -> SiteFinding {
    guard finding.kind == .changed else { return finding }
    let page = Markup(bytes)
    guard let live = article.shown else {
      // A notice's article is of another class.
      let isText =
        !page.metas(.revision).isEmpty || !page.pieces(between: "<article class=\"article\"", and: ">").isEmpty
      return isText ? finding.becoming(.putBack) : finding
    }
    guard PageForm.isOther(in: page) else { return finding }
    let words = try? PublishedText(page: bytes)
    return words?.digest == live.revision.digest ? finding.becoming(.otherForm) : finding
  }

  /// A picture's file is called by its digest.
  private static func difference(
    _ illustration: Illustration, of article: Article, beside place: PagePlace, _ root: borrowing InspectedFolder
  ) throws(SiteOutage) -> SiteFinding? {
    let path = SitePath(of: place.pictures.file(illustration.fileName))
    switch try root.contents(at: path, limit: largestPicture) {
    case .missing: return SiteFinding(.missing, path, of: article.id)
    case .notAFile: return nil
    case .unreadable: return SiteFinding(.unreadable, path, of: article.id)
    case .bytes(let bytes, let size):
      let isSame = size == bytes.count && Digest(of: bytes) == illustration.picture
      return isSame ? nil : SiteFinding(.changed, path, of: article.id)
    }
  }

  /// No picture that the newsroom takes is larger.
  private static let largestPicture = 128 << 20

  /// Whether a page of an article's text is there.
  static func isLive(_ place: PagePlace, _ root: borrowing InspectedFolder) throws(SiteOutage) -> Bool {
    guard case .bytes(let head, _) = try root.contents(at: SitePath(of: place), limit: StandingPage.size) else {
      return false
    }
    return StandingPage(head: head).isLive
  }
}
