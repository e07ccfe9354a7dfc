import Editorial
import Foundation
import LibPQ
import Newsroom
import NewsroomPostgres
import PostgresCluster
import Schema
import Testing

/// A newsroom as an earlier release left it, with every event of an article in it: `Fixtures/step-26.sql`, made by
/// `step-26.sh` beside it.
@Suite("A newsroom of an earlier release")
struct UpgradeTests {
  @Test("is migrated with its data, read whole, and its histories hold")
  func whole() async throws {
    let place = try await restored()
    let database = Database(.newsroom(place), connections: 2)
    let newsroom = try NewsroomID("tongxiang")
    let before = try counts(in: place)
    #expect(before["kinds"] == 39)
    #expect(try await Migrations(database).apply() == (26, Schema.version))
    #expect(try counts(in: place) == before)
    let desk = Desk(postgres: PostgresStore(database), clock: SteppingClock(), identities: CountedIdentities())
    let verify = VerifyHistory(desk)
    var links = 0
    for id in try await desk.articles.identifiers(beginning: "", in: newsroom, limit: 1_000) {
      links += try await verify(id, in: newsroom)
    }
    for id in try await desk.submissions.identifiers(beginning: "", in: newsroom, limit: 1_000) {
      links += try await verify(id, in: newsroom)
    }
    for id in try await desk.fees.fees(beginning: "", in: newsroom, limit: 1_000) {
      links += try await verify(id, in: newsroom)
    }
    for claim in try await desk.claims.claims(beginning: "", in: newsroom, limit: 1_000) {
      links += try await verify(claim.id, in: newsroom)
    }
    #expect(links == before["links"])
    #expect(try await desk.newsrooms.editions(of: newsroom).isEmpty == false)
    try await readsIn(desk, newsroom)
    await database.close()
  }

  @Test("keeps its decisions; what newer rules ask of what is live becomes tasks, and nothing is withdrawn")
  func rights() async throws {
    let place = try await restored()
    let database = Database(.newsroom(place), connections: 2)
    let newsroom = try NewsroomID("tongxiang")
    _ = try await Migrations(database).apply()
    let desk = Desk(postgres: PostgresStore(database), clock: SteppingClock(), identities: CountedIdentities())
    let ids = try await desk.articles.identifiers(beginning: "", in: newsroom, limit: 1_000)
    func live() async throws -> [ArticleID] {
      try await desk.dependents.articles(ids, in: newsroom).filter { $0.live != nil }.map(\.id)
    }
    let before = try await live()
    var kept: [StoredDecision] = []
    for id in ids { kept += try await desk.rights.decisions(on: id, in: newsroom) }
    #expect(kept.count == 8)
    #expect(Set(kept.map(\.decision.policyEdition)) == [2])
    for stored in kept { #expect(try await ReplayDecision(desk)(stored, in: newsroom).agrees, "\(stored.id)") }
    #expect(try await WatchRights(desk).look(in: newsroom).opened > 0)
    let tasks = try await desk.tasks.openTasks(in: newsroom, limit: 1_000)
    // The pictures of the letter stand under whom they are said to be by; the rest under the story's label.
    #expect(Set(tasks.compactMap(\.cause.rules?.credit)).isSuperset(of: ["样本读者", "桐乡新闻网"]))
    #expect(try await live() == before)
    for stored in kept { #expect(try await ReplayDecision(desk)(stored, in: newsroom).agrees, "\(stored.id)") }
    await database.close()
  }

  /// Articles from before there was anything to find them by have their order at once, and are read in by a rebuild, which
  /// may be broken off.
  private func readsIn(_ desk: Desk, _ newsroom: NewsroomID) async throws {
    let ids = try await desk.articles.identifiers(beginning: "", in: newsroom, limit: 1_000)
    #expect(try await desk.search.unread(in: newsroom, upTo: 1_000) == ids.count)
    #expect(try await desk.search.misread(ids, in: newsroom).count == ids.count)
    let newest = try await desk.search.unreadArticles(in: newsroom, limit: 3)
    #expect(try await desk.search.readIn(newest, in: newsroom).count == 3)
    #expect(try await desk.search.unread(in: newsroom, upTo: 1_000) == ids.count - 3)
    let everything = try TextSearch("在线:是 OR 在线:否", knowing: FindingContract.vocabulary())
    let auditor = try Person(id: PersonID("auditor"), name: "样本审计", grants: [RoleGrant(.auditor)])
    let readable = ReadableArticles(to: auditor, at: desk.clock.now)
    let found = try await desk.search.found(by: everything, readable: readable, in: newsroom, below: nil, limit: 1_000)
    #expect(found.map(\.article) == newest)
    _ = try await desk.search.readIn(ids, in: newsroom)
    #expect(try await desk.search.unread(in: newsroom, upTo: 1_000) == 0)
    #expect(try await desk.search.misread(ids, in: newsroom) == [])
    let all = try await desk.search.found(by: everything, readable: readable, in: newsroom, below: nil, limit: 1_000)
    #expect(Set(all.map(\.article)) == Set(ids))
    #expect(all.map(\.came) == all.map(\.came).sorted(by: >))
  }

  /// How much of record there is, and how many kinds of events; an upgrade changes none of it.
  private static let counted = """
    select 'articles', count(*) from article union all select 'submissions', count(*) from submission
    union all select 'people', count(*) from person union all select 'roles', count(*) from role_grant
    union all select 'senders', count(*) from sender union all select 'decisions', count(*) from rights_decision
    union all select 'records', count(*) from rights_record union all select 'comments', count(*) from article_comment
    union all select 'notices', count(*) from notice union all select 'pictures', count(*) from picture
    union all select 'delegations', count(*) from delegation union all select 'editions', count(*) from newsroom_edition
    union all select 'kinds', count(distinct name) from article_event
    union all select 'links', (select count(*) from article_event) + (select count(*) from submission_event)
      + (select count(*) from fee_event) + (select count(*) from claim_event)
    """

  /// By the owner of the database, who sees every row.
  private func counts(in place: String) throws -> [String: Int] {
    let lines = try psql(["-At", "-F", " ", "-d", place, "-c", Self.counted]).split(separator: "\n")
    return Dictionary(
      uniqueKeysWithValues: lines.compactMap { line in
        let parts = line.split(separator: " ")
        return parts.count == 2 ? (String(parts[0]), Int(parts[1]) ?? -1) : nil
      })
  }

  private func restored() async throws -> String {
    let place = try await ThrowAwayPostgres.shared().makeDatabase()
    let dump = try #require(Bundle.module.url(forResource: "step-26", withExtension: "sql", subdirectory: "Fixtures"))
    _ = try psql(["-d", place, "-f", dump.path])
    return place
  }

  private func psql(_ arguments: [String]) throws -> String {
    let (psql, answer) = (Process(), Pipe())
    psql.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    psql.arguments = ["psql", "-X", "-q", "-v", "ON_ERROR_STOP=1"] + arguments
    psql.standardOutput = answer
    try psql.run()
    let text = try answer.fileHandleForReading.readToEnd() ?? Data()
    psql.waitUntilExit()
    #expect(psql.terminationStatus == 0)
    return String(decoding: text, as: UTF8.self)
  }
}
