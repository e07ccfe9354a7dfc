import Editorial
import FoundationEssentials

extension SiteAudit {
  /// Goes through the folder once; names what is of a wrong kind, and gives back what does not belong there.
  mutating func walk() throws(NewsroomError) -> (strangers: [SiteEntry], isEmpty: Bool) {
    let (placed, folders, allowing) = (placed, folders, allowing)
    var found: [SiteFinding] = []
    var strangers: [SiteEntry] = []
    var allowed: [SitePath] = []
    var isEmpty = true
    try showing { () throws(SiteOutage) in
      try files.walk { entry in
        isEmpty = false
        if allowing.contains(where: { entry.path.lies(in: $0) }) {
          allowed.append(entry.path)
          return false
        }
        let isFile = placed.contains(entry.path.bytes.hashValue)
        let isFolder = folders.contains(entry.path.bytes.hashValue) || entry.path.isOfSite
        guard isFile || isFolder else {
          strangers.append(entry)
          return false
        }
        if let kind = entry.fault(asFolder: !isFile) { found.append(SiteFinding(kind, entry.path)) }
        return !isFile
      }
    }
    report.findings += found
    report.allowed = allowed
    return (strangers, isEmpty)
  }

  /// What does not belong there: perhaps the page of an article that came meanwhile, or of one that the database has lost.
  mutating func name(_ stranger: SiteEntry) async throws(NewsroomError) {
    if stranger.kind == .link {
      report.findings.append(SiteFinding(.link, stranger.path))
      return
    }
    if stranger.isLeftOver, stranger.kind == .file {
      report.findings.append(SiteFinding(.leftOver, stranger.path))
      return
    }
    if let id = stranger.path.articleID {
      let rows = try await asking { () async throws(StoreError) in
        try await desk.articles.onSite(here.id, in: newsroom, from: id, limit: 1)
      }
      if let row = rows.first, row.article.id == id {
        let places = try showing { () throws(SiteOutage) in try files.places(of: row.article) }
        if places.contains(stranger.path) || places.contains(where: { $0.lies(in: stranger.path) }) {
          if !placed.contains(places[0].bytes.hashValue) {
            try await compare([row], try await ReadNewsroom(desk)(newsroom))
          }
          return
        }
      } else if isAhead, stranger.kind == .file,
        let statement = try showing({ () throws(SiteOutage) in try files.statement(at: stranger.path) })
      {
        let page = PageFound(address: stranger.path.text, article: id, version: statement.version)
        report.unknown.append(UnknownPage(page: page, known: nil))
        return
      }
    }
    report.findings.append(SiteFinding(.foreign, stranger.path))
  }
}

extension SiteEntry {
  /// What is wrong with something that belongs there, whatever it holds.
  fileprivate func fault(asFolder: Bool) -> SiteFinding.Kind? {
    switch kind {
    case .link: return .link
    case .file where !asFolder:
      if names > 1 { return .twoNames }
      return mode & ~0o644 == 0 ? nil : .openMode
    // A folder may hand its group on to what is made in it.
    case .folder where asFolder: return mode & ~0o2755 == 0 ? nil : .openMode
    case .file, .folder, .other: return .notAFile
    }
  }
}

extension SitePath {
  /// Whether it is a folder that every site has, with or without something in it.
  fileprivate var isOfSite: Bool { ["columns", "topics", ".well-known"].contains { bytes.elementsEqual($0.utf8) } }

  /// The article that a file in the folder of a month, or a folder there, is named after.
  fileprivate var articleID: ArticleID? {
    guard names.count >= 3 else { return nil }
    return UUID(uuidString: String(decoding: names[2].prefix(36), as: UTF8.self)).map { ArticleID($0) }
  }
}
