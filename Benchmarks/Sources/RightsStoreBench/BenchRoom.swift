import Editorial
import Newsroom

/// A newsroom with a large rights book, and as many reposts as are asked for.
struct BenchRoom {
  let desk: Desk
  let newsroom: NewsroomID
  let session: Session
  private let column: Column

  let edition = SourceListEdition(label: "样本-2025", inForceFrom: Instant(microseconds: 0), isComplete: false)

  init(_ desk: Desk) async throws {
    self.desk = desk
    newsroom = try NewsroomID("bench")
    let path = try ColumnPath("国内国际")
    let settings = try NewsroomSettings(
      id: newsroom, name: "样本", columns: [ColumnSettings(path: path, isNewsInformation: true)])
    guard let column = settings.column(path) else { throw NoColumn() }
    self.column = column
    let person = try Person(
      id: PersonID("editor"), name: "样本编辑",
      grants: [RoleGrant(.administrator), RoleGrant(.editor), RoleGrant(.licensing)])
    _ = try await CreateNewsroom(desk)(settings, administrator: person)
    session = Session(person: person, newsroom: newsroom)
    try await desk.people.save([person], in: newsroom, by: person.id, at: desk.clock.now)
  }

  struct NoColumn: Error {}

  /// Ten grants an agreement, one agreement a unit; every unit is listed.
  func save(grants: Int) async throws {
    let zero = Instant(microseconds: 0)
    try await desk.rights.save(
      [
        .edition(edition),
        .licence(
          try SiteLicence(number: "样本许可证", services: [.gathering, .reposting], channels: [.web], validFrom: zero)),
        .ownSource(try OwnSource(label: "桐乡新闻网", validFrom: zero)), .fixedCredit("稿件来源:桐乡新闻网"),
        .listEntry(edition: edition.label, SourceListEntry(unit: "临沂日报社", status: .listed, from: zero)),
        .agreement(try agreement("样本协议", with: "临沂日报社")),
      ], in: newsroom, by: session.person.id, at: desk.clock.now)
    let units = max(8, grants / 10)
    for start in stride(from: 0, to: units, by: 500) {
      var records: [RightsRecord] = []
      for number in start..<min(start + 500, units) {
        let name = "样本单位 \(number)"
        records.append(.party(try Party(name: name, aliases: ["样本 \(number)"])))
        records.append(.agreement(try agreement("样本 \(number)", with: name)))
        records.append(
          .listEntry(edition: edition.label, SourceListEntry(unit: name, status: .listed, from: zero)))
      }
      try await desk.rights.save(records, in: newsroom, by: session.person.id, at: desk.clock.now)
    }
  }

  private func agreement(_ id: String, with party: String) throws -> Agreement {
    try Agreement(
      id: id, party: party, direction: .inbound, validFrom: Instant(microseconds: 0),
      grants: (0..<10).map { place in
        Grant(
          place == 9 ? .prohibit : .permit, acts: [place == 9 ? .copy : .repost],
          channels: place % 2 == 0 ? [.web, .app] : [.print], duties: [Duty(.attribute, .with)])
      })
  }

  /// Drafts that carry a story of the unit's, 200 in a transaction.
  func reposts(of unit: String, count: Int) async throws -> [Article] {
    let first = try Hop(after: nil, party: unit, role: .origin, act: .created, at: nil)
    let us = try Hop(after: first, party: "桐乡新闻网", role: .us, act: .carried, at: nil)
    let sentences = String(repeating: "七一期间，队长作报告。他很高兴。", count: 60)
    var articles: [Article] = []
    for start in stride(from: 0, to: count, by: 200) {
      var changes: [Change<Article, ArticleEvent>] = []
      for number in start..<min(start + 200, count) {
        let text = "第 \(number) 篇。" + sentences
        let event = try Article.draftEvent(
          Manuscript(headline: Headline("样本 \(number)"), body: [text]),
          provenance: .repost(
            Repost(
              origin: Origin(
                source: SourceName(printed: unit), title: "样本 \(number)", authors: [Byline("孟宪华", standing: .staff)],
                reference: .address("https://example.org/\(number)"), published: nil,
                fetched: Instant(microseconds: 0), snapshot: Snapshot(text)), hops: [first, us])),
          in: column.path, knowing: Facts(person: session.person, column: column), newsroom: newsroom)
        let id = ArticleID(desk.identities.uuid())
        let link = Sealed(
          event, number: 1, by: .person(session.person.id), at: desk.clock.now,
          after: Sealed<ArticleEvent>.beginning(of: id))
        guard let article = Article(id: id, beginning: link) else { throw NoColumn() }
        changes.append(Change(readVersion: 0, state: article, events: [link]))
      }
      try await desk.journal.commit(
        Entry(
          newsroom: newsroom, command: CommandID(desk.identities.uuid()), at: desk.clock.now, articles: changes))
      articles += changes.map(\.state)
    }
    return articles
  }
}
