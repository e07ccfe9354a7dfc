import Editorial
import LibPQ
import Newsroom
import NewsroomPostgres
import Testing

@Suite("Tasks of licensing staff")
struct RightsTasksContract {
  private func entry(_ status: SourceListEdition.Status, _ at: Instant) -> RightsRecord {
    .listEntry(
      edition: "样本-2025", SourceListEntry(unit: "临沂日报社", status: status, from: at, recorded: at))
  }

  private func open(_ house: House) async throws -> [RightsTask] {
    try await house.desk.tasks.openTasks(in: house.newsroom, limit: 100)
  }

  @Test(
    "A frozen source opens a task for every live and queued article that rests on it; listed again, they end",
    arguments: Adapter.allCases)
  func frozen(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let licensing = try house.session("licensing")
      _ = try await SaveRights(desk)([.agreement(try House.agreement("A", party: "临沂日报社"))], by: licensing)
      let live = try await house.publish(try await house.reposted())
      let queued = try await house.reposted()
      let gone = try await house.publish(try await house.reposted())
      try await house.act(.withdraw(reason: "失实", claim: nil), on: gone, by: "chiefEditor")
      _ = try await house.article(in: .published)
      let report = try await SaveRights(desk)([entry(.frozen, clock.now)], by: licensing)
      #expect(report.opened == 2)
      let tasks = try await open(house)
      #expect(Set(tasks.map(\.article)) == [live.id, queued.id])
      #expect(Set(tasks.map(\.cause)) == [RightsCause(.listEntry, "临沂日报社")])
      #expect(Set(tasks.flatMap(\.lost)) == [RightsLoss(.r10, .sourceListed)])
      #expect(tasks.allSatisfy { $0.openedBy == .person(licensing.person.id) })
      // The answer that says why is kept with the change.
      let why = try #require(try await desk.rights.decisions(on: queued.id, in: house.newsroom).last)
      #expect(why.decision.outcome == .deny)
      #expect(try await ReplayDecision(desk)(why, in: house.newsroom).agrees)
      // Frozen once more, nothing new is lost.
      #expect(try await SaveRights(desk)([entry(.frozen, clock.now)], by: licensing).opened == 0)
      let back = try await SaveRights(desk)([entry(.listed, clock.now)], by: licensing)
      #expect(back.ended == 2)
      #expect(try await open(house).isEmpty)
      let ended = try await SettleTasks(desk).list(in: house.newsroom, ended: true)
      #expect(ended.map(\.task.end?.how) == [.restored, .restored])
    }
  }

  @Test(
    "What lapses by time becomes tasks at the dispatcher's look, once; a new agreement ends them",
    arguments: Adapter.allCases)
  func time(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let licensing = try house.session("licensing")
      let until = clock.now.advanced(bySeconds: 3_600)
      _ = try await SaveRights(desk)(
        [.agreement(try House.agreement("A", party: "临沂日报社", until: until))], by: licensing)
      let first = try await house.publish(try await house.reposted())
      let second = try await house.reposted()
      let watching = WatchRights(desk)
      #expect(try await watching.look(in: house.newsroom).isQuiet)
      clock.advance(hours: 2)
      #expect(try await watching.look(in: house.newsroom) == WatchRights.Round(opened: 2, ended: 0))
      #expect(try await watching.look(in: house.newsroom).isQuiet)
      let tasks = try await open(house)
      #expect(Set(tasks.map(\.article)) == [first.id, second.id])
      #expect(Set(tasks.map(\.cause)) == [RightsCause(.agreement, "A")])
      #expect(Set(tasks.map(\.openedBy)) == [.dispatcher])
      // One is settled by hand: it does not open again, and takes no second end.
      let settling = SettleTasks(desk)
      await #expect(throws: NewsroomError.refused(Refusal(.rights, [.reason]))) {
        try await settling(tasks[0].id.description, reason: " ", by: licensing)
      }
      await expectRefused("role") {
        try await settling(tasks[0].id.description, reason: "已处理", by: house.session("author"))
      }
      let settled = try await settling(String(tasks[0].id.short), reason: "已另取得书面同意", by: licensing)
      #expect(settled.task.end?.how == .settled)
      #expect(settled.task.end?.reason == "已另取得书面同意")
      await expectRefused("changedMeanwhile") {
        try await settling(String(tasks[0].id.short), reason: "再办", by: licensing)
      }
      #expect(try await watching.look(in: house.newsroom).isQuiet)
      #expect(try await open(house).map(\.id) == [tasks[1].id])
      let renewed = try await SaveRights(desk)(
        [.agreement(try House.agreement("A2", party: "临沂日报社"))], by: licensing)
      #expect(renewed.ended == 1)
      #expect(try await open(house).isEmpty)
    }
  }

  @Test(
    "A licence that runs out is everybody's task; a window ends, an own label's agreement ends, an agreement begins",
    arguments: Adapter.allCases)
  func kinds(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let licensing = try house.session("licensing")
      let start = Instant(microseconds: 0)
      let base = clock.now
      func at(_ hours: Int64) -> Instant { base.advanced(bySeconds: hours * 3_600) }
      let windowed = try Agreement(
        id: "W", party: "临沂日报社", direction: .inbound, validFrom: start,
        grants: [Grant(.permit, acts: [.repost], channels: [.web], until: at(10))])
      let later = try Agreement(
        id: "L", party: "临沂日报社", direction: .inbound, validFrom: at(20),
        grants: [Grant(.permit, acts: [.repost], channels: [.web])])
      let label = try Agreement(
        id: "U", party: "样本电台", direction: .inbound, validFrom: start, validUntil: at(30),
        grants: [Grant(.permit, acts: [.repost], channels: [.web])])
      _ = try await SaveRights(desk)(
        [
          .agreement(windowed), .agreement(later), .agreement(label),
          .ownSource(try OwnSource(label: "桐乡电台", validFrom: start, agreement: "U")),
          .licence(
            try SiteLicence(
              number: "浙新办2006[33]号", services: [.gathering, .reposting], channels: [.web, .app], validFrom: start,
              validUntil: at(40))),
        ], by: licensing)
      let repost = try await house.reposted()
      let radio = try await DraftArticle(desk)(
        House.manuscript(), provenance: .own(label: "桐乡电台", authors: [Byline("样本记者")]),
        in: ColumnPath(House.small), by: house.session("editor"))
      let watching = WatchRights(desk)
      #expect(try await watching.look(in: house.newsroom).isQuiet)
      clock.advance(hours: 11)
      #expect(try await watching.look(in: house.newsroom) == WatchRights.Round(opened: 1, ended: 0))
      #expect(try await open(house).map(\.cause) == [RightsCause(.agreement, "W/1")])
      clock.advance(hours: 10)
      #expect(try await watching.look(in: house.newsroom) == WatchRights.Round(opened: 0, ended: 1))
      clock.advance(hours: 10)
      #expect(try await watching.look(in: house.newsroom) == WatchRights.Round(opened: 1, ended: 0))
      #expect(try await open(house).map(\.article) == [radio.id])
      #expect(try await open(house).map(\.cause) == [RightsCause(.agreement, "U")])
      clock.advance(hours: 10)
      #expect(try await watching.look(in: house.newsroom) == WatchRights.Round(opened: 2, ended: 0))
      let licence = try await open(house).filter { $0.cause.kind == .licence }
      #expect(Set(licence.map(\.article)) == [repost.id, radio.id])
      // Spiked, an article owes nobody anything.
      try await house.act(.spike(reason: "不用"), on: radio, by: "editor")
      #expect(try await open(house).map(\.article) == [repost.id])
      let ended = try await desk.tasks.endedTasks(in: house.newsroom, limit: 1)
      #expect(ended.map(\.end?.how) == [.gone])
    }
  }

  @Test(
    "Whoever uses a grant up leaves the queued articles that counted on it with a task, in the same commit",
    arguments: Adapter.allCases)
  func count(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let licensing = try house.session("licensing")
      _ = try await SaveRights(desk)(
        [.agreement(try House.agreement("A", party: "临沂日报社", count: 1))], by: licensing)
      let queued = try await house.reposted()
      _ = try await house.publish(try await house.reposted())
      let tasks = try await open(house)
      #expect(tasks.map(\.article) == [queued.id])
      #expect(tasks.map(\.cause) == [RightsCause(.use, "A/1")])
      #expect(tasks.first?.lost.contains(RightsLoss(.r15, .countLeft)) == true)
    }
  }

  @Test("A task ends by itself when its article rests on something else", arguments: Adapter.allCases)
  func mended(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let licensing = try house.session("licensing")
      _ = try await SaveRights(desk)([.agreement(try House.agreement("A", party: "临沂日报社"))], by: licensing)
      let article = try await house.reposted()
      _ = try await SaveRights(desk)(
        [.agreement(try House.agreement("A", party: "临沂日报社", until: clock.now))], by: licensing)
      #expect(try await open(house).map(\.article) == [article.id])
      let consent = Basis.scopedConsent(
        try ScopedConsent(
          grantor: "临沂日报社", acts: [.repost], channels: [.web], territory: .everywhere, term: .endless,
          evidence: "样本同意书", by: licensing.person.id, at: clock.now))
      _ = try await DescribeRights(desk)([.basis(consent, of: "text")], on: article, by: licensing)
      #expect(try await open(house).isEmpty)
      // The article itself may become one that needs no listed source: the next look finds it.
      let other = try await house.reposted()
      _ = try await SaveRights(desk)([entry(.removed, clock.now)], by: licensing)
      #expect(try await open(house).count == 2)
      try await house.act(
        .describe(Description(isNewsInformation: false, reason: "生活服务")), on: other, by: "editor")
      #expect(try await WatchRights(desk).look(in: house.newsroom) == WatchRights.Round(opened: 0, ended: 1))
      #expect(try await open(house).map(\.article) == [article.id])
    }
  }

  @Test("The change, its tasks and its answers are one transaction; of two looks at once one counts")
  func together() async throws {
    try await TestDatabase.with(connections: 6) { database in
      let clock = SteppingClock()
      let desk = Desk(postgres: PostgresStore(database), clock: clock, identities: CountedIdentities())
      let house = try await House.open(desk, clock)
      let licensing = try house.session("licensing")
      let until = clock.now.advanced(bySeconds: 3_600)
      _ = try await SaveRights(desk)(
        [.agreement(try House.agreement("A", party: "临沂日报社", until: until))], by: licensing)
      let articles = [try await house.reposted(), try await house.reposted()]
      _ = try await SaveRights(desk)([entry(.frozen, clock.now)], by: licensing)
      let transactions = try await database.pastTheWall { connection throws(DatabaseError) in
        try connection.query(
          """
          select count(distinct id)
          from (
            select xmin::text as id from rights_task
            union
            select xmin::text from rights_record where kind = 'listEntry' and document::text like '%frozen%'
            union
            select xmin::text from rights_decision
          ) as written
          """, as: Int.self)
      }
      #expect(transactions == [1])
      clock.advance(hours: 2)
      let opened = try await withThrowingTaskGroup(of: Int.self) { group in
        for _ in 0..<4 {
          group.addTask { try await WatchRights(desk).look(in: house.newsroom).opened }
        }
        return try await group.reduce(0, +)
      }
      #expect(opened == 2)
      #expect(try await open(house).count(where: { $0.cause.kind == .agreement }) == articles.count)
    }
  }
}
