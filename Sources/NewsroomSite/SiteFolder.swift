public import Editorial
public import Newsroom

/// The site as files in a folder, ready to be opened or served: a page for every article, a front page, a page for
/// every column, an Atom feed and a style sheet.
///
/// - Every file is written whole beside its place, brought to the disk and renamed, so a reader never sees half a page.
/// - One writer at a time; another waits. A run that is killed leaves nothing that the next does not put right.
/// - A file that cannot be written keeps no other from being written; the first such fault is thrown at the end.
/// - Pages of articles come before the lists that name them, and a list names only pages that are there.
/// - A page is never replaced by one of an older version of its article, so a dispatcher that was held up does not
///   bring back what was withdrawn meanwhile. After going back to an older copy of the database, empty the folder first.
public struct SiteFolder: Site {
  let path: String
  let library: PageLibrary

  public init(path: String) {
    self.path = path
    library = PageLibrary()
  }

  /// Whether a page says that its article was withdrawn: then a web server answers that it is gone (RFC 9110, 15.5.11).
  public static func isWithdrawal(_ page: [UInt8]) -> Bool {
    let head = String(decoding: page.prefix(4_096), as: UTF8.self)
    // An article may be called so; robots may list it.
    return head.contains("<title>\(NoticePage.withdrawn) - ")
      && head.contains("<meta name=\"robots\" content=\"noindex\"/>")
  }

  public func missingPictures(of article: Article) throws(SiteOutage) -> [Illustration] {
    guard let live = article.shown else { return [] }
    let pictures = try PagePlace(address: live.address).pictures
    let writer = try SiteWriter(root: path)
    var missing: [Illustration] = []
    for illustration in live.revision.manuscript.illustrations {
      if try writer.digest(at: pictures.file(illustration.fileName)) != illustration.picture {
        missing.append(illustration)
      }
    }
    return missing
  }

  public func put(_ bytes: [UInt8], as illustration: Illustration, of article: Article) throws(SiteOutage) {
    guard let live = article.shown else { return }
    let place = try PagePlace(address: live.address)
    var writer = try SiteWriter(root: path)
    // A late dispatcher must not bring back what was withdrawn meanwhile.
    if let version = try writer.standing(at: place)?.version, version > article.version { return }
    try writer.write(bytes, at: place.pictures.file(illustration.fileName))
    try writer.settle()
  }

  public func show(_ articles: [Article], beside links: [ArticleID: PageLinks], of newsroom: NewsroomSettings)
    throws(SiteOutage)
  {
    let house = try House(newsroom)
    var writer = try SiteWriter(root: path)
    try writer.write(StyleSheet.text, at: House.styleSheet)
    // Pages that are not there yet come first, so that those of one batch can name one another.
    for article in articles {
      if isNaming(article, links), try stands(article, writer) { continue }
      let terms = links[article.id]?.terms ?? .refused
      try writePage(of: article, beside: PageLinks(terms: terms), in: house, by: &writer)
    }
    for article in articles where isNaming(article, links) {
      try writePage(of: article, beside: links[article.id] ?? PageLinks(), in: house, by: &writer)
    }
    try writer.settle()
  }

  public func shows(_ article: Article) throws(SiteOutage) -> Bool {
    guard let address = article.live?.address ?? article.withdrawal?.address else { return false }
    let writer = try SiteWriter(root: path)
    guard let page = try writer.standing(at: PagePlace(address: address)) else { return false }
    return page.revision?.exact == article.shown?.revision.digest.hex.exact
  }

  public func list(
    _ live: [LiveRow], topics: [TopicListing], changes: ShownChanges, machines: SiteTerms, of newsroom: NewsroomSettings
  ) throws(SiteOutage) {
    let house = try House(newsroom)
    var writer = try SiteWriter(root: path)
    let lists = SiteLists(live: live, topics: topics, changes: changes, machines: machines)
    let standing = try writer.head(of: House.feed, limit: Feed.headSize).flatMap(Feed.updated)
    var places: Set<PagePlace> = []
    let files = try library.files(of: lists, in: house, notBefore: standing) { place in
      writer.readable(at: place)?.isLive == true
    }
    for file in files {
      places.insert(file.place)
      writer.attempt(file.text, at: file.place)
    }
    for folder in [TopicPage.folder, ColumnTree.folder] {
      writer.attemptRemovingPages(
        in: folder, keeping: Set(places.filter { $0.folders == [folder] }.map(\.file)))
    }
    try writer.settle()
    if let fault = writer.fault { throw fault }
  }

  private func isNaming(_ article: Article, _ links: [ArticleID: PageLinks]) -> Bool {
    links[article.id].map { $0 != PageLinks(terms: $0.terms) } ?? false
  }

  /// Whether a page of the article's text is there.
  private func stands(_ article: Article, _ writer: borrowing SiteWriter) throws(SiteOutage) -> Bool {
    guard let address = article.live?.address else { return false }
    return try writer.standing(at: PagePlace(address: address))?.isLive == true
  }

  private func writePage(
    of article: Article, beside links: PageLinks, in house: House, by writer: inout SiteWriter
  ) throws(SiteOutage) {
    guard let address = article.live?.address ?? article.withdrawal?.address else { return }
    let place = try PagePlace(address: address)
    if let version = try writer.standing(at: place)?.version, version > article.version { return }
    let related = article.shown == nil ? [] : try entries(links.related, in: house, by: &writer)
    if let page = library.page(of: article, naming: related, beside: links, at: place, in: house) {
      try writer.write(page, at: place)
    }
    let shown = article.shown?.revision.manuscript.illustrations ?? []
    try writer.removeFiles(of: place.pictures, keeping: Set(shown.map(\.fileName)))
  }

  /// What lists may name: the articles whose page is there and can be read.
  private func entries(
    _ live: [LiveRow], in house: House, by writer: inout SiteWriter
  ) throws(SiteOutage) -> [Entry] {
    var entries: [Entry] = []
    for row in live {
      let place = try PagePlace(address: row.address)
      guard writer.readable(at: place)?.isLive == true else { continue }
      entries.append(Entry(row, at: place, in: house))
    }
    return entries
  }
}
