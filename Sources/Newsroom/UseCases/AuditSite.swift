public import Editorial
import FoundationEssentials

/// Proves a site's folder file by file: every page, list, feed, style and picture is made again and held against what lies
/// there, and whatever else lies there is named. Nothing is changed. Articles are loaded some at a time; of each file that
/// belongs there a number is held.
public struct AuditSite: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  public struct Report: Sendable {
    /// Which site the folder is, as far as its mark or the newsroom's sites tell.
    public var site = SiteID.main
    /// How many articles have a page there, or are to have one.
    public var pages = 0
    /// How many files were compared.
    public var files = 0
    /// What is not as it should be, by its place.
    public var findings: [SiteFinding] = []
    /// What is as it was before changes that the site still waits for.
    public var waiting: [SiteFinding] = []
    /// Pages that are ahead of the database, because it went back to an older copy.
    public var unknown: [UnknownPage] = []
    /// What the caller says belongs to somebody else, and lies there.
    public var allowed: [SitePath] = []
  }

  /// - Parameters:
  ///   - found: the same folder, for its mark.
  ///   - allowing: files and folders that are not the newsroom's own, and are not looked at.
  ///   - telling: told now and then how many pages were looked at.
  public func callAsFunction(
    _ files: any SiteFiles, _ found: any Site, allowing: [SitePath] = [], by session: Session,
    telling: (Int) -> Void = { _ in }
  ) async throws(NewsroomError) -> Report {
    try await desk.permit(.audit, for: .auditFolder, to: session)
    let sites = try await KnowSite(desk).all(in: session.newsroom)
    // A mark that cannot be read is found below.
    let mark = (try? found.found())?.mark
    let here = sites.first { $0.mark != nil && $0.mark == mark?.number } ?? sites.first { $0.id == .main }
    guard let here else { throw .noSuchSite(.main, known: sites.map(\.id)) }
    var audit = SiteAudit(
      desk: desk, newsroom: session.newsroom, here: here, files: files, allowing: allowing,
      isAhead: try isAhead(found, of: here), past: try await SitePast(desk, in: session.newsroom, to: here.id))
    return try await audit.run(telling: telling)
  }

  /// Whether the folder was brought into line later than the database remembers.
  private func isAhead(_ found: any Site, of here: RegisteredSite) throws(NewsroomError) -> Bool {
    guard let last = try showing({ () throws(SiteOutage) in try found.lastRound() }) else { return false }
    return here.dispatched.map { last > $0 } ?? true
  }
}

/// One run over a site's folder.
struct SiteAudit {
  let desk: Desk
  let newsroom: NewsroomID
  let here: RegisteredSite
  let files: any SiteFiles
  let allowing: [SitePath]
  let isAhead: Bool
  var past: SitePast
  var report = AuditSite.Report()
  /// What belongs there, by numbers that are others in every run: so nobody chooses a name that passes for another.
  var placed: Set<Int> = []
  var folders: Set<Int> = []

  init(
    desk: Desk, newsroom: NewsroomID, here: RegisteredSite, files: any SiteFiles, allowing: [SitePath], isAhead: Bool,
    past: SitePast
  ) {
    self.desk = desk
    self.newsroom = newsroom
    self.here = here
    self.files = files
    self.allowing = allowing
    self.isAhead = isAhead
    self.past = past
    report.site = here.id
  }

  private static let batch = 200

  mutating func run(telling: (Int) -> Void) async throws(NewsroomError) -> AuditSite.Report {
    try await comparePages(telling)
    let lists = try await listsNow()
    place([SitePath(".caibian-site"), SitePath(".caibian-round")])
    let settings = try await ReadNewsroom(desk)(newsroom)
    let compared = try showing { () throws(SiteOutage) in try files.compare(lists, only: [], of: settings) }
    place(compared.places)
    var (strangers, isEmpty) = try walk()
    // A folder that is to become a site is none yet.
    if !isEmpty || here.dispatched != nil { try await compareLists(&strangers) }
    if let mark = here.mark {
      let own = SiteMark(newsroom: newsroom, number: mark)
      let marks = try showing { () throws(SiteOutage) in try files.compare(own, hasRound: here.dispatched != nil) }
      report.findings += marks
    }
    for stranger in strangers { try await name(stranger) }
    report.files = placed.count
    let allowing = allowing
    report.findings.removeAll { finding in allowing.contains { finding.path.lies(in: $0) } }
    report.findings.sort { $0.path.bytes.lexicographicallyPrecedes($1.path.bytes) }
    return report
  }

  mutating func place(_ paths: [SitePath]) {
    for path in paths {
      placed.insert(path.bytes.hashValue)
      for end in path.bytes.indices where path.bytes[end] == UInt8(ascii: "/") {
        folders.insert(Array(path.bytes[..<end]).hashValue)
      }
    }
  }

  private mutating func comparePages(_ telling: (Int) -> Void) async throws(NewsroomError) {
    let settings = try await ReadNewsroom(desk)(newsroom)
    var first = ArticleID(UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)))
    while true {
      let start = first
      let rows = try await asking { () async throws(StoreError) in
        try await desk.articles.onSite(here.id, in: newsroom, from: start, limit: Self.batch + 1)
      }
      try await compare(Array(rows.prefix(Self.batch)), settings)
      if report.pages % 5_000 < Self.batch, report.pages >= 5_000 { telling(report.pages) }
      guard rows.count > Self.batch, let next = rows.last else { return }
      first = next.article.id
    }
  }

  mutating func compare(_ rows: [ArticleOnSite], _ settings: NewsroomSettings) async throws(NewsroomError) {
    let articles = rows.map(\.article)
    let links = try await SiteContents(desk: desk).links(of: articles, in: newsroom)
    for row in rows {
      report.pages += 1
      try placePage(of: row.article)
    }
    let findings = try showing { () throws(SiteOutage) in
      try files.compare(articles, beside: links, of: settings)
    }
    for finding in findings {
      guard let row = rows.first(where: { $0.article.id == finding.article }) else { continue }
      try await settle(finding, row)
    }
  }

  /// The place of an article's page, of its pictures, and of the folder that held some.
  mutating func placePage(of article: Article) throws(NewsroomError) {
    let places = try showing { () throws(SiteOutage) in try files.places(of: article) }
    place(places)
    if let page = places.first, page.bytes.count > 5 { folders.insert(Array(page.bytes.dropLast(5)).hashValue) }
  }
}
