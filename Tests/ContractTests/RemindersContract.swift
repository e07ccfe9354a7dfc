import Editorial
import LibPQ
import Newsroom
import NewsroomPostgres
import Testing

@Suite("Reminders by the clock")
struct RemindersContract {
  private func kinds(_ house: House, _ name: String) async throws -> [String] {
    try await Inbox(house.desk)(of: house.session(name)).lines.map { "\($0.kind) \($0.by)" }
  }

  /// What the clock told somebody, the newest first.
  private func reminded(_ house: House, _ name: String) async throws -> [String] {
    try await kinds(house, name).filter { $0.hasSuffix("dispatcher") && !$0.hasPrefix("withdrawn") }
  }

  private func round(_ house: House) async throws -> [Reminder.Kind] {
    try await Dispatch(house.desk, site: house.site)(in: house.newsroom).reminded.map(\.kind)
  }

  private func deadline(in hours: Int64, _ house: House) -> ArticleCommand {
    .setDeadline(Deadline(at: house.clock.now.advanced(bySeconds: hours * 3_600), zone: "Asia/Shanghai"))
  }

  @Test("A deadline is told of when it is near and when it has passed, once each", arguments: Adapter.allCases)
  func deadline(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let article = try await house.article(in: .review)
      try await Inbox(desk).watch(article.id, isOn: true, by: house.session("licensing"))
      let set = try await house.act(deadline(in: 10, house), on: article, by: "editor")
      #expect(try await round(house).isEmpty)
      clock.advance(hours: 9)
      #expect(try await round(house) == [.deadlineNear])
      #expect(try await round(house).isEmpty)
      for name in ["author", "editor", "licensing"] {
        #expect(try await reminded(house, name) == ["deadlineNear dispatcher"], "\(name)")
      }
      #expect(try await reminded(house, "deskChief").isEmpty)
      let line = try #require(try await Inbox(desk)(of: house.session("author")).lines.first)
      #expect(line.subject == .reminder(.deadlineNear, set.version))
      #expect(line.due == set.deadline?.at)
      #expect(line.note == nil)
      clock.advance(hours: 2)
      #expect(try await round(house) == [.deadlinePassed])
      clock.advance(hours: 48)
      #expect(try await round(house).isEmpty)
      #expect(try await reminded(house, "author") == ["deadlinePassed dispatcher", "deadlineNear dispatcher"])
      // The article itself is as it was.
      #expect(try await desk.articles.article(article.id, in: house.newsroom) == set)
    }
  }

  @Test(
    "A deadline that is set anew is told of anew, one that is taken back or met not at all", arguments: Adapter.allCases
  )
  func anew(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let moved = try await house.act(deadline(in: 3, house), on: house.draft(), by: "editor")
      let taken = try await house.act(deadline(in: 3, house), on: house.draft(), by: "editor")
      let met = try await house.act(deadline(in: 3, house), on: house.article(in: .approved), by: "editor")
      let spiked = try await house.act(deadline(in: 3, house), on: house.draft(), by: "editor")
      try await house.act(.setDeadline(nil), on: taken, by: "editor")
      try await house.act(.spike(reason: "不用"), on: spiked, by: "editor")
      try await house.act(
        .publish(
          decision: DecisionID(desk.identities.uuid()),
          address: PublicationAddress.of(met.id, at: clock.now, zone: "Asia/Shanghai")), on: met, by: "editor")
      clock.advance(hours: 2)
      #expect(try await round(house) == [.deadlineNear])
      let again = try await house.act(deadline(in: 3, house), on: moved, by: "editor")
      #expect(try await round(house).isEmpty)
      clock.advance(hours: 2)
      #expect(try await round(house) == [.deadlineNear])
      clock.advance(hours: 2)
      let report = try await Dispatch(desk, site: house.site)(in: house.newsroom)
      #expect(report.reminded.map(\.kind) == [.deadlinePassed])
      #expect(report.reminded.map(\.number) == [again.version])
      #expect(try await reminded(house, "author").count == 3)
    }
  }

  @Test("What leaves the site is told of a day before, and no more once it has left", arguments: Adapter.allCases)
  func leaving(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let at = clock.now.advanced(bySeconds: 30 * 3_600)
      let plan = ArticleCommand.planWithdrawal(at: at, zone: "Asia/Shanghai", reason: "活动已结束")
      let article = try await house.act(plan, on: house.article(in: .published), by: "editor")
      #expect(try await round(house).isEmpty)
      clock.advance(hours: 7)
      #expect(try await round(house) == [.leavingNear])
      #expect(try await Inbox(desk)(of: house.session("author")).lines.first?.due == at)
      // Planned for within the day, and first looked at when it is over: nobody hears that it was near.
      let late = try await house.act(
        .planWithdrawal(at: at, zone: "Asia/Shanghai", reason: "活动已结束"), on: house.article(in: .published),
        by: "editor")
      clock.advance(hours: 24)
      let report = try await Dispatch(desk, site: house.site)(in: house.newsroom)
      #expect(Set(report.withdrawn) == [article.id, late.id])
      #expect(report.reminded.isEmpty)
      #expect(try await reminded(house, "author") == ["leavingNear dispatcher"])
    }
  }

  @Test("After a long pause only what is still so is told", arguments: Adapter.allCases)
  func pause(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      for _ in 0..<3 { try await house.act(deadline(in: 3, house), on: house.draft(), by: "editor") }
      clock.advance(hours: 100)
      #expect(try await round(house) == [.deadlinePassed, .deadlinePassed, .deadlinePassed])
      #expect(try await round(house).isEmpty)
      #expect(try await desk.reminders.due(by: clock.now, in: house.newsroom, limit: 9).isEmpty)
      #expect(try await reminded(house, "author").count == 3)
    }
  }

  @Test("Reminders come in the order of time, with the article of that moment", arguments: Adapter.allCases)
  func order(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      var articles: [Article] = []
      for hours in [9, 5, 7] as [Int64] {
        articles.append(try await house.act(deadline(in: hours, house), on: house.draft(), by: "editor"))
      }
      clock.advance(hours: 6)
      articles[1] = try await house.act(.submit, on: articles[1], by: "author")
      let due = try await desk.reminders.due(by: clock.now, in: house.newsroom, limit: 9)
      #expect(due.map(\.article) == [articles[1], articles[1], articles[2]])
      #expect(due.map(\.reminder.kind) == [.deadlineNear, .deadlinePassed, .deadlineNear])
      #expect(try await desk.reminders.due(by: clock.now, in: house.newsroom, limit: 1) == Array(due.prefix(1)))
      #expect(try await desk.reminders.due(by: clock.now, in: NewsroomID("wuzhen"), limit: 9).isEmpty)
    }
  }

  @Test("A deadline that moves while it is being told of is told of as it then is", arguments: Adapter.allCases)
  func overtaken(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let article = try await house.act(deadline(in: 1, house), on: house.draft(), by: "editor")
      let mover = MovingDeadline(desk.reminders) {
        try? await house.act(deadline(in: 24, house), on: article, by: "editor")
      }
      let overtaken = try await Dispatch(desk.replacing(reminders: mover), site: house.site)(in: house.newsroom)
      #expect(overtaken.reminded.isEmpty)
      #expect(try await reminded(house, "author").isEmpty)
      clock.advance(hours: 23)
      #expect(try await round(house) == [.deadlineNear])
    }
  }

  @Test("Many dispatchers at once: everybody is told of every deadline, by exactly one of them")
  func race() async throws {
    try await Adapter.postgres.withDesk(connections: 8) { desk, clock in
      let house = try await House.open(desk, clock)
      for _ in 0..<30 {
        let article = try await house.act(deadline(in: 1, house), on: house.draft(), by: "editor")
        try await Inbox(desk).watch(article.id, isOn: true, by: house.session("licensing"))
      }
      let line = RemindersLine(desk.reminders, runners: 6)
      let reports = try await withThrowingTaskGroup(of: [Reminder].self) { group in
        for _ in 0..<6 {
          group.addTask {
            try await Dispatch(desk.replacing(reminders: line), site: house.site)(in: house.newsroom).reminded
          }
        }
        return try await group.reduce(into: []) { $0 += $1 }
      }
      #expect(reports.count == 30)
      #expect(Set(reports).count == 30)
      for name in ["author", "licensing"] { #expect(try await reminded(house, name).count == 30, "\(name)") }
      #expect(try await round(house).isEmpty)
    }
  }

  @Test("A dispatcher that is killed before its commit tells nobody, and the next one tells")
  func killed() async throws {
    try await TestDatabase.with { database in
      let clock = SteppingClock()
      let desk = Desk(postgres: PostgresStore(database), clock: clock, identities: CountedIdentities())
      let house = try await House.open(desk, clock)
      try await house.act(deadline(in: 1, house), on: house.draft(), by: "editor")
      // What would be killed between the notice and the end of the transaction.
      let trap = """
        create function die() returns trigger language plpgsql as $$
        begin raise exception using errcode = 'admin_shutdown'; end $$;
        create trigger die before delete on reminder for each row execute function die();
        """
      try await database.pastTheWall { connection throws(DatabaseError) in try connection.executeScript(trap) }
      await expectRefused("unavailable") { try await round(house) }
      #expect(try await reminded(house, "author").isEmpty)
      try await database.pastTheWall { connection throws(DatabaseError) in
        try connection.executeScript("drop trigger die on reminder")
      }
      #expect(try await round(house) == [.deadlineNear])
      #expect(try await reminded(house, "author") == ["deadlineNear dispatcher"])
    }
  }
}

/// Reminders whose articles go on as soon as they have been read.
private struct MovingDeadline: Reminders {
  let reminders: any Reminders
  let move: @Sendable () async -> Void

  init(_ reminders: any Reminders, _ move: @escaping @Sendable () async -> Void) {
    self.reminders = reminders
    self.move = move
  }

  func due(by time: Instant, in newsroom: NewsroomID, limit: Int) async throws(StoreError) -> [DueReminder] {
    let due = try await reminders.due(by: time, in: newsroom, limit: limit)
    await move()
    return due
  }
}

/// Reminders that are read by all runners before any of them goes on.
private actor RemindersLine: Reminders {
  private let reminders: any Reminders
  private var missing: Int
  private var waiting: [CheckedContinuation<Void, Never>] = []

  init(_ reminders: any Reminders, runners: Int) {
    self.reminders = reminders
    missing = runners
  }

  func due(by time: Instant, in newsroom: NewsroomID, limit: Int) async throws(StoreError) -> [DueReminder] {
    let due = try await reminders.due(by: time, in: newsroom, limit: limit)
    missing -= 1
    if missing > 0 {
      await withCheckedContinuation { waiting.append($0) }
    } else {
      for runner in waiting { runner.resume() }
      waiting = []
    }
    return due
  }
}
