public import Editorial
public import Newsroom

extension SiteFolder {
  public func compare(
    _ lists: SiteLists, only wanted: Set<SitePath>?, of newsroom: NewsroomSettings
  ) throws(SiteOutage) -> ComparedLists {
    let house = try House(newsroom)
    let whole = try library.files(of: lists, in: house, notBefore: nil) { _ in true }
    let places = whole.map { SitePath(of: $0.place) }
    func isWanted(_ file: RenderedFile) -> Bool { wanted?.contains(SitePath(of: file.place)) ?? true }
    guard let root = try InspectedFolder.opening(path) else {
      return ComparedLists(
        places: places, findings: whole.filter(isWanted).map { SiteFinding(.missing, SitePath(of: $0.place)) })
    }
    // A list names only pages that were there when it was written.
    let standing = try library.files(of: lists, in: house, notBefore: nil) { place throws(SiteOutage) in
      try Self.isLive(place, root)
    }
    var findings: [SiteFinding] = []
    for (file, other) in zip(whole, standing) where isWanted(file) {
      guard let first = try FileComparison.finding(at: file.place, in: root, wanted: file.text) else { continue }
      guard first.finding.kind == .changed else {
        findings.append(first.finding)
        continue
      }
      let second = try FileComparison.finding(
        at: file.place, in: root, wanted: file.text, orElse: [other.text])
      if let second { findings.append(try named(second, lists, house, root)) }
    }
    return ComparedLists(places: places, findings: findings)
  }

  /// A list that differs, by why it does.
  private func named(
    _ compared: (finding: SiteFinding, bytes: [UInt8]), _ lists: SiteLists, _ house: House,
    _ root: borrowing InspectedFolder
  ) throws(SiteOutage) -> SiteFinding {
    let (finding, bytes) = compared
    if finding.path == SitePath(of: House.feed), let says = Feed.updated(Array(bytes.prefix(Feed.headSize))) {
      let later = try library.files(of: lists, in: house, notBefore: says) { _ in true }
      if let feed = later.first(where: { $0.place == House.feed }), Array(feed.text.utf8) == bytes {
        return finding.becoming(.laterFeed)
      }
    }
    // Files that are no pages do not name their form: the front page, written with them, does.
    var page = bytes
    if !finding.path.bytes.suffix(5).elementsEqual(".html".utf8) {
      guard case .bytes(let front, _) = try root.contents(at: SitePath(of: House.frontPage), limit: 1 << 20) else {
        return finding
      }
      page = front
    }
    return PageForm.isOther(in: Markup(page)) ? finding.becoming(.otherForm) : finding
  }

  public func compare(_ mark: SiteMark?, hasRound: Bool) throws(SiteOutage) -> [SiteFinding] {
    guard let root = try InspectedFolder.opening(path) else { return [] }
    var findings: [SiteFinding] = []
    if let mark {
      let compared = try FileComparison.finding(at: PagePlace(file: Self.marker), in: root, wanted: mark.written)
      if let compared { findings.append(compared.finding) }
    }
    let round = SitePath(Self.round)
    switch try root.contents(at: round, limit: 64) {
    case .missing: if hasRound { findings.append(SiteFinding(.missing, round)) }
    case .notAFile: break
    case .unreadable: findings.append(SiteFinding(.unreadable, round))
    case .bytes(let bytes, let size):
      let text = String(decoding: bytes, as: UTF8.self)
      let time = Int64(text.dropLast())
      if size > 64 || time.map({ "\($0)\n" }) != text {
        findings.append(SiteFinding(.changed, round, line: 1, found: VisibleText.of(bytes)))
      }
    }
    return findings
  }
}
