import Editorial
import FoundationEssentials
import LibPQ
import Newsroom
import NewsroomPostgres
import Testing

@Suite("Queues")
struct QueueContract {
  @Test("Everybody's queue is exactly what the table lets them move on, page after page", arguments: Adapter.allCases)
  func exact(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let articles = try await furnished(house)
      let settings = try House.settings(house.newsroom)
      // She could sign in the chain and beside it; an article waits for her once.
      let counsel = try Person(
        id: PersonID("counsel"), name: "样本法务主任", grants: [RoleGrant(.deskChief), RoleGrant(.legal)])
      try await house.office.people.save([counsel], in: house.newsroom, by: PersonID("administrator"), at: clock.now)
      for person in Array(house.staff.values) + [counsel] {
        let name = person.id.text
        let now = clock.now
        let expected = articles.filter { article in
          !article.movesOn(knowing: Facts(person: person, column: settings.column(article.column)), at: now).isEmpty
        }.sorted { House.place($0, settings) < House.place($1, settings) }.map(\.id)
        var found: [QueueRow] = []
        var place: QueuePlace?
        repeat {
          let session = Session(person: person, newsroom: house.newsroom)
          let page = try await Queue(desk)(for: session, after: place, limit: 3)
          found += page.lines.filter(\.debts.isEmpty).map(\.row)
          place = page.next
        } while place != nil
        #expect(found.map(\.article) == expected, "\(name)")
        for row in found {
          let article = try #require(articles.first { $0.id == row.article })
          let facts = Facts(person: person, column: settings.column(article.column))
          #expect(row == QueueRow(article, row.action, row.step, due: article.due(in: facts.column)))
          #expect(article.movesOn(knowing: facts, at: now) == [row.action], "\(name)")
          if row.action == .sign { #expect(row.step == article.openStep(for: person, in: facts.column, at: now)) }
        }
      }
    }
  }

  @Test("Of several newsrooms, page after page: everything of each, in one order", arguments: Adapter.allCases)
  func several(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      var sessions: [Session] = []
      var expected: [QueueRow] = []
      for name in ["tongxiang", "wuzhen", "haining"] {
        let house = try await House.open(desk, clock, named: name)
        _ = try await furnished(house)
        sessions.append(try house.session("editor"))
        expected += try await Queue(desk)(for: sessions[sessions.count - 1]).lines.filter(\.debts.isEmpty).map(\.row)
      }
      expected.sort { $0.place < $1.place }
      for limit in [1, 2, 3, 7, 100] {
        var found: [QueueRow] = []
        var place: QueuePlace?
        var pages = 0
        repeat {
          let page = try await Queue(desk)(for: sessions, after: place, limit: limit)
          if place == nil { #expect(Set(page.lines.prefix { !$0.debts.isEmpty }.map(\.newsroom)).count == 3) }
          found += page.lines.filter(\.debts.isEmpty).map(\.row)
          place = page.next
          pages += 1
        } while place != nil && pages < 1_000
        #expect(found == expected, "\(limit) at a time")
      }
    }
  }

  /// Every stage in both columns, half signed, held, embargoed, corrected; and one that owes a signature.
  private func furnished(_ house: House) async throws -> [Article] {
    var articles: [Article] = []
    for column in [House.small, House.strict, House.guarded] {
      for stage in Stage.allCases { articles.append(try await house.article(in: stage, column: column)) }
      for stage in [Stage.draft, .editing, .review, .approved] {
        articles.append(try await house.article(in: stage, column: column, correcting: true))
      }
      articles.append(
        try await house.act(.hold(reason: "核"), on: house.article(in: .approved, column: column), by: "licensing"))
      for until in [house.clock.now.advanced(bySeconds: 90_000), Instant(microseconds: 0)] {
        articles.append(
          try await house.act(
            .embargo(until: until, zone: "UTC", reason: "约"), on: house.article(in: .approved, column: column),
            by: "editor"))
      }
    }
    // Deadlines of their own, one of them twice, in every stage; the small column has usual hours besides.
    for (index, stage) in [Stage.draft, .editing, .review, .approved, .draft].enumerated() {
      for column in [House.small, House.strict] {
        let at = house.clock.now.advanced(bySeconds: 3_600 * Int64([30, 90, 30, 200, 60][index]))
        articles.append(
          try await house.act(
            .setDeadline(Deadline(at: at, zone: "Asia/Shanghai")), on: house.article(in: stage, column: column),
            by: "editor"))
      }
    }
    var half = try await house.article(in: .review, column: House.strict)
    for name in ["deskChief", "proofreader", "boardMember"] {
      half = try await house.act(.sign(step: nil, digest: half.revision.digest), on: half, by: name)
      articles.append(half)
    }
    var beside = try await house.article(in: .review, column: House.guarded)
    for name in ["legal", "deskChief"] {
      beside = try await house.act(.sign(step: nil, digest: beside.revision.digest), on: beside, by: name)
      articles.append(beside)
    }
    articles = Array(Dictionary(articles.map { ($0.id, $0) }, uniquingKeysWith: { _, new in new }).values)
    articles.append(try await house.draft(by: "rival"))
    articles.append(
      try await house.act(.assign(to: PersonID("author"), note: nil), on: house.draft(by: "rival"), by: "editor"))
    // Assigned to one who does not write: she is told, and cannot send it in.
    articles.append(
      try await house.act(.assign(to: PersonID("deskChief"), note: nil), on: house.draft(by: "rival"), by: "editor"))
    _ = try await house.article(in: .published, inEmergency: true)
    return articles
  }

  @Test(
    "What is due is listed by its deadline or its column's usual hours, page after page", arguments: Adapter.allCases)
  func due(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let articles = try await furnished(house)
      let settings = try House.settings(house.newsroom)
      for column in [ColumnPath.newsroom, try ColumnPath("国内国际"), try ColumnPath(House.strict)] {
        for hours: Int64? in [nil, 26, 61] {
          let moment = hours.map { clock.now.advanced(bySeconds: $0 * 3_600) }
          let expected = articles.filter { article in
            let due = article.due(in: settings.column(article.column))
            return article.column.isWithin(column) && due.map { $0 <= moment ?? .endOfTime } ?? false
          }.sorted { House.place($0, settings) < House.place($1, settings) }
          var found: [DueRow] = []
          var place: QueuePlace?
          repeat {
            let page = try await DueArticles(desk)(in: column, of: settings, by: moment, after: place, limit: 3)
            found += page.rows
            place = page.next
          } while place != nil
          let rows = expected.map { DueRow($0, due: $0.due(in: settings.column($0.column)) ?? .endOfTime) }
          #expect(found == rows, "\(column) \(hours ?? 0)")
          #expect(
            try await desk.lists.countDue(
              in: settings.dueStretches(within: column), of: house.newsroom, by: moment ?? .endOfTime)
              == expected.count)
        }
      }
    }
  }

  /// Only in the soak: making the articles takes half a minute. Built for debugging and beside other work, the middle
  /// is what can be held; the goal for an optimised program, 5 ms at the 99th percentile, is a benchmark's to show.
  @Test("At 100,000 articles a page of the queue is there in milliseconds", .enabled(if: Rounds.isSoak))
  func large() async throws {
    try await TestDatabase.with { database in
      let desk = Desk(postgres: PostgresStore(database), clock: SteppingClock(), identities: CountedIdentities())
      let house = try await House.open(desk, SteppingClock())
      for stage in [Stage.draft, .editing, .review, .approved] {
        for column in [House.small, House.strict] { _ = try await house.article(in: stage, column: column) }
      }
      _ = try await house.article(in: .published)
      _ = try await house.article(in: .published, column: House.strict)
      _ = try await database.pastTheWall { connection throws(DatabaseError) in
        try connection.executeScript(Self.multiply)
      }
      for name in ["author", "editor", "deskChief", "proofreader", "chiefEditor", "licensing"] {
        var times: [Double] = []
        var place: QueuePlace?
        for _ in 0..<200 {
          let begin = ContinuousClock.now
          let page = try await Queue(desk)(for: house.session(name), after: place, limit: 50)
          let took = ContinuousClock.now - begin
          times.append(Double(took.components.attoseconds) / 1e15 + Double(took.components.seconds) * 1_000)
          place = page.next
        }
        times.sort()
        print("queue of \(name) at 100,000 articles: p50 \(times[100]) ms, p99 \(times[197]) ms")
        #expect(times[100] < 100)
      }
    }
  }

  /// Copies of what is there: one in fifty of each open one, the rest published, as an archive is.
  private static let multiply = """
    create temporary table copy as
    select article.newsroom, article.id as original, gen_random_uuid() as id, number
    from article, generate_series(1, 49000) as number
    where number <= case stage when 'published' then 49000 else 250 end;
    insert into article (newsroom, id, record)
    select copy.newsroom, copy.id,
      jsonb_set(
        jsonb_set(
          case when record ? 'live'
            then jsonb_set(record, '{live,address}', to_jsonb(copy.id::text)) else record end,
          '{id}', to_jsonb(copy.id::text)),
        '{changed}', to_jsonb((record ->> 'changed')::bigint + copy.number * 1000))
    from copy join article on article.newsroom = copy.newsroom and article.id = copy.original;
    insert into article_event (newsroom, article, number, name, payload, actor, happened_at, previous, digest)
    select copy.newsroom, copy.id, article_event.number, name, payload, actor, happened_at, previous, digest
    from copy join article_event on article_event.newsroom = copy.newsroom and article_event.article = copy.original;
    analyze article;
    """
}
