import Editorial

extension SiteAudit {
  func listsNow() async throws(NewsroomError) -> SiteLists {
    let settings = try await ReadNewsroom(desk)(newsroom)
    let terms = TermsOfSite(desk: desk)
    let isAboutMachines = try await terms.offersSomething(in: newsroom)
    let machines = isAboutMachines ? try await terms.said(in: newsroom) { _, _ in } : SiteTerms()
    return try await SiteContents(desk: desk).lists(of: settings, telling: machines)
  }

  mutating func compareLists(_ strangers: inout [SiteEntry]) async throws(NewsroomError) {
    var (lists, findings) = try await differingLists()
    // Once more where something differs: a dispatcher may have come between.
    if !findings.isEmpty { (lists, findings) = try await differingLists() }
    // Lists come with the first page that is brought.
    if report.pages == 0, findings.allSatisfy({ $0.kind == .missing }) { return }
    past = try await SitePast(desk, in: newsroom, to: here.id)
    let isLate = !past.owedArticles.isEmpty
    let strange = strangers.filter { $0.kind == .file && Self.isOfLists($0.path) }.map(\.path)
    var open = Set(findings.filter { $0.kind != .otherForm }.map(\.path) + strange)
    for moment in open.isEmpty ? [] : past.moments {
      guard !open.isEmpty, let then = try await past.lists(lists, at: moment),
        let settings = past.settings(at: moment)
      else { break }
      let wanted = open
      let compared = try showing { () throws(SiteOutage) in try files.compare(then, only: wanted, of: settings) }
      let differing = Set(compared.findings.map(\.path))
      var explained = wanted.intersection(compared.places).subtracting(differing)
      if explained.contains(SitePath("index.html")) {
        // What the site had no place for then need not be there yet.
        explained.formUnion(
          findings.filter { $0.kind == .missing && !compared.places.contains($0.path) }.map(\.path))
      }
      for path in explained {
        open.remove(path)
        findings.removeAll { $0.path == path }
        strangers.removeAll { $0.path == path }
        if isLate {
          report.waiting.append(SiteFinding(.changed, path))
        } else {
          findings.append(SiteFinding(.earlierSettings, path))
        }
      }
    }
    report.findings += findings
  }

  private func differingLists() async throws(NewsroomError) -> (SiteLists, [SiteFinding]) {
    let lists = try await listsNow()
    let settings = try await ReadNewsroom(desk)(newsroom)
    let compared = try showing { () throws(SiteOutage) in try files.compare(lists, only: nil, of: settings) }
    return (lists, compared.findings)
  }

  private static func isOfLists(_ path: SitePath) -> Bool {
    path.lies(in: SitePath("columns")) || path.lies(in: SitePath("topics"))
  }
}
