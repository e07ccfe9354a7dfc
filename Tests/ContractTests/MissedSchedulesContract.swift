import Editorial
import Newsroom
import Testing

@Suite("Schedules that could not be kept")
struct MissedSchedulesContract {
  private func schedule(in hours: Int64, _ house: House) -> ArticleCommand {
    .schedule(Schedule(at: house.clock.now.advanced(bySeconds: hours * 3_600), zone: "Asia/Shanghai"))
  }

  private func round(_ house: House) async throws -> Dispatch.Report {
    try await Dispatch(house.desk, site: house.site)(in: house.newsroom)
  }

  private func missed(_ house: House, _ name: String) async throws -> [InboxLine] {
    try await house.inbox(of: name).filter { $0.kind == .scheduleMissed }
  }

  @Test(
    "One that is refused at its instant is void, told once to those whom it concerns, and never fires when what stood in the way is gone",
    arguments: Adapter.allCases)
  func refused(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let article = try await house.article(in: .approved)
      let scheduled = try await house.act(schedule(in: 1, house), on: article, by: "rival")
      let embargo = ArticleCommand.embargo(
        until: clock.now.advanced(bySeconds: 9 * 3_600), zone: "Asia/Shanghai", reason: "约定")
      try await house.act(embargo, on: article, by: "editor")
      #expect(try await round(house).refused.isEmpty)
      clock.advance(hours: 2)
      let report = try await round(house)
      #expect(report.refused[article.id]?.unmet.map(\.code) == ["clearedRights", "embargoOver"])
      #expect(report.missed[article.id] == scheduled.schedule)
      let after = try #require(try await desk.articles.article(article.id, in: house.newsroom))
      #expect(after.wantedSchedule == nil && after.stage == .approved)
      for name in ["author", "editor", "rival"] {
        let lines = try await missed(house, name)
        #expect(lines.map(\.note) == ["clearedRights embargoOver"], "\(name)")
        #expect(lines.first?.due == scheduled.schedule?.at)
      }
      try await house.act(.embargo(until: nil, zone: "UTC", reason: "提前"), on: article, by: "editor")
      clock.advance(hours: 9)
      let later = try await round(house)
      #expect(later.isEmpty)
      #expect(try await missed(house, "rival").count == 1)
      _ = try await VerifyHistory(desk)(article.id, in: house.newsroom)
      // It is free to be scheduled anew.
      try await house.act(schedule(in: 1, house), on: article, by: "rival")
      clock.advance(hours: 2)
      #expect(try await round(house).published == [article.id])
    }
  }

  @Test(
    "One that waits for a signature past its time is overdue in status, goes out nowhere in the plan, and is void with the next round",
    arguments: Adapter.allCases)
  func waiting(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let article = try await house.article(in: .review)
      let waits = try await house.act(schedule(in: 1, house), on: article, by: "rival")
      let at = try #require(waits.pendingSchedule?.at)
      #expect(try await ReadOperation(desk).overdue(by: house.root).schedules.isEmpty)
      clock.advance(hours: 2)
      let late = try await ReadOperation(desk).overdue(by: house.root).schedules
      #expect(late.map(\.article) == [article.id] && late.map(\.due) == [at])
      let plan = try await PlanOfArticles(desk)(in: .newsroom, by: house.session("editor"))
      #expect(plan.map(\.doubt) == [.passed])
      let report = try await round(house)
      #expect(report.missed[article.id]?.at == at)
      #expect(report.refused[article.id]?.unmet.map(\.code) == ["stage", "signOffs"])
      #expect(try await missed(house, "rival").map(\.note) == ["stage:review signOffs"])
      #expect(try await ReadOperation(desk).overdue(by: house.root).schedules.isEmpty)
      #expect(try await PlanOfArticles(desk)(in: .newsroom, by: house.session("editor")).isEmpty)
      let signed = try await house.signed(article)
      #expect(signed.stage == .approved && signed.wantedSchedule == nil)
      clock.advance(hours: 1)
      #expect(try await round(house).isEmpty)
    }
  }

  @Test(
    "One that an urgent fix set aside is void at its instant, and does not come back with the long text",
    arguments: Adapter.allCases)
  func aside(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let long = try await house.article(in: .approved, correcting: true)
      try await house.act(schedule(in: 1, house), on: long, by: "rival")
      let fix = ArticleCommand.fix(what: "电话", why: "误记", note: "更正电话。")
      try await house.act(fix, on: long, by: "editor")
      clock.advance(hours: 2)
      #expect(try await ReadOperation(desk).overdue(by: house.root).schedules.map(\.article) == [long.id])
      #expect(try await round(house).missed[long.id] != nil)
      #expect(try await missed(house, "rival").map(\.note) == ["aside"])
      let back = try await house.act(.abandon(reason: "不改"), on: long, by: "editor")
      #expect(back.stage == .approved && back.wantedSchedule == nil)
      #expect(try await round(house).isEmpty)
    }
  }

  @Test(
    "One of which an earlier release has told already, and left it standing, is void as well",
    arguments: Adapter.allCases)
  func earlier(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let article = try await house.article(in: .approved)
      try await house.act(schedule(in: 1, house), on: article, by: "rival")
      try await house.act(.hold(reason: "核实"), on: article, by: "licensing")
      clock.advance(hours: 2)
      let due = try #require(try await desk.reminders.due(by: clock.now, in: house.newsroom, limit: 9).first)
      try await desk.journal.commit(
        Entry(
          newsroom: house.newsroom, command: CommandID(desk.identities.uuid()), at: clock.now,
          reminders: [.told(due.reminder)]))
      #expect(try await round(house).missed[article.id] != nil)
      #expect(try await missed(house, "rival").count == 1)
      try await house.act(.release(reason: "核毕"), on: article, by: "licensing")
      #expect(try await round(house).published.isEmpty)
    }
  }

  @Test("A dispatcher that was down publishes late what nothing stands in the way of", arguments: Adapter.allCases)
  func late(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let article = try await house.article(in: .approved)
      try await house.act(schedule(in: 1, house), on: article, by: "rival")
      clock.advance(hours: 20)
      let report = try await round(house)
      #expect(report.published == [article.id] && report.missed.isEmpty)
      #expect(try await missed(house, "rival").isEmpty)
    }
  }
}
