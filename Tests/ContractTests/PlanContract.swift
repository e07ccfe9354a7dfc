import Editorial
import Newsroom
import Testing

@Suite("The plan")
struct PlanContract {
  @Test(
    "All that is planned is there, any distance ahead, the first first; only what one may read",
    arguments: Adapter.allCases)
  func planned(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      func after(_ days: Int64) -> Instant { clock.now.advanced(bySeconds: days * 86_400) }
      let approved = try await house.article(in: .approved)
      _ = try await house.act(.schedule(Schedule(at: after(4_000), zone: "UTC")), on: approved, by: "editor")
      _ = try await house.act(
        .embargo(until: after(2), zone: "Asia/Shanghai", reason: "约"), on: approved, by: "editor")
      let inReview = try await house.article(in: .review)
      _ = try await house.act(.schedule(Schedule(at: after(3), zone: "Asia/Shanghai")), on: inReview, by: "editor")
      _ = try await house.act(.setDeadline(Deadline(at: after(1), zone: "Asia/Shanghai")), on: inReview, by: "editor")
      let live = try await house.article(in: .published)
      _ = try await house.act(
        .planWithdrawal(at: after(5), zone: "Asia/Shanghai", reason: "到期"), on: live, by: "editor")
      _ = try await house.article(in: .spiked)
      let plan = try await PlanOfArticles(desk)(in: .newsroom, by: house.session("editor"))
      #expect(plan.map(\.kind) == [.deadline, .embargo, .scheduleWaits, .withdrawal, .scheduled])
      #expect(plan.map(\.article) == [inReview.id, approved.id, inReview.id, live.id, approved.id])
      #expect(plan.last?.zone == "UTC")
      let near = try await PlanOfArticles(desk)(
        in: .newsroom, from: after(1), until: after(4), by: house.session("editor"))
      #expect(near.allSatisfy { [.embargo, .scheduleWaits].contains($0.kind) })
      #expect(try await PlanOfArticles(desk)(in: try ColumnPath("梧桐"), by: house.session("editor")).isEmpty)
      #expect(try await PlanOfArticles(desk)(in: .newsroom, by: house.session("neighbour")).isEmpty)
      #expect(try await PlanOfArticles(desk)(in: .newsroom, by: house.session("accountant")).isEmpty)
      // Set aside by an urgent fix, it is still planned.
      _ = try await house.act(.correct(what: "数字", why: "误记", note: "更正。"), on: live, by: "editor")
      _ = try await house.act(.setDeadline(Deadline(at: after(6), zone: "UTC")), on: live, by: "editor")
      _ = try await house.act(.fix(what: "电话", why: "误记", note: "更正电话。"), on: live, by: "editor")
      let aside = try await PlanOfArticles(desk)(in: .newsroom, by: house.session("editor")).filter(\.isAside)
      #expect(aside.map(\.kind) == [.deadline])
      #expect(aside.map(\.article) == [live.id])
    }
  }
}
