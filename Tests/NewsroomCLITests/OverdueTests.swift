import Editorial
import Testing

@testable import NewsroomCLI

@Suite("Time")
struct OverdueTests {
  @Test("A schedule that passed unpublished is shouted about, in status and its exit code, until it is met")
  func schedule() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.approved()
    await desk.caibian("article", "schedule", id, "--at", "2026-07-01 09:00", as: "editor")
    #expect((await desk.caibian("status", as: "editor")).code == 0)
    desk.clock.advance(hours: 3)
    let late = await desk.caibian("status", "--json", as: "editor")
    #expect(late.code == 1)
    #expect(late.errors.contains("已过时 7200 秒"))
    #expect(try desk.text("overdueSchedules.0.article", in: late.output) == id)
    let dispatched = await desk.caibian("dispatch", "--json", as: "editor").output
    #expect(try desk.text("lags.\(id)", in: dispatched) == "7200000")
    #expect((await desk.caibian("status", as: "editor")).code == 0)
  }

  @Test("A debt past its deadline is shouted about")
  func debt() async throws {
    let desk = try await Newsdesk.opened()
    await desk.caibian("people", "add", "licensing", "--name", "样本值班", "--role", "emergencyPublisher", as: "admin")
    let id = try await desk.drafted()
    await desk.caibian("article", "submit", id, as: "reporter")
    await desk.caibian("article", "pass", id, as: "editor")
    await desk.caibian(
      "article", "publish", id, "--emergency", "--reason", "台风红色预警，主任联系不上", "--acknowledge", "approval",
      as: "licensing")
    #expect((await desk.caibian("status", as: "editor")).code == 0)
    desk.clock.advance(hours: 15)
    let late = await desk.caibian("status", as: "editor")
    #expect(late.code == 1)
    #expect(late.errors.contains("补签已过期 3 小时"))
  }

  @Test("Where clocks change, a time means one instant or is refused: skipped hours, and hours shown twice")
  func daylightSaving() throws {
    let zone = "America/New_York"
    let before = try TypedTime.instant("2026-03-08 01:59", zone: zone)
    let after = try TypedTime.instant("2026-03-08 03:00", zone: zone)
    #expect(after == before.advanced(bySeconds: 60))
    #expect(throws: InputFault.self) { try TypedTime.instant("2026-03-08 02:30", zone: zone) }
    #expect(throws: InputFault.self) { try TypedTime.instant("2026-11-01 01:30", zone: zone) }
    let first = try TypedTime.instant("2026-11-01 01:30 -04:00", zone: zone)
    let second = try TypedTime.instant("2026-11-01 01:30 -05:00", zone: zone)
    #expect(second == first.advanced(bySeconds: 3_600))
    #expect(TypedTime.text(first, zone: zone) == "2026-11-01 01:30")
    #expect(TypedTime.text(second, zone: zone) == "2026-11-01 01:30")
    // China's clocks changed from 1986 to 1991.
    #expect(throws: InputFault.self) { try TypedTime.instant("1986-09-14 01:30", zone: "Asia/Shanghai") }
  }

  @Test("A schedule across a change of clocks fires at the instant that was meant")
  func scheduledAcross() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.approved()
    let typed = ["article", "schedule", id, "--zone", "America/New_York", "--json", "--at"]
    #expect((await desk.run(typed + ["2026-11-01 01:30"], as: "editor")).code == 64)
    let scheduled = await desk.run(typed + ["2026-11-01 01:30 -05:00"], as: "editor")
    #expect(try desk.text("schedule.at", in: scheduled.output) == "2026-11-01T06:30:00Z")
  }

  @Test("An earlier text is taken up again as a new revision")
  func revert() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.drafted()
    await desk.caibian("article", "edit", id, "--headline", "另一题", as: "reporter")
    let reverted = await desk.caibian("article", "revert", id, "1", "--json", as: "reporter")
    #expect(try desk.text("revision.number", in: reverted.output) == "3")
    #expect(try desk.text("revision.headline", in: reverted.output) == "桐乡春茶开采")
    let html = await desk.caibian("article", "diff", id, "2", "3", "--html", as: "reporter").output
    #expect(html.contains("<del>") && html.contains("<ins>"))
    #expect((await desk.caibian("article", "revert", id, "9", as: "reporter")).code == 64)
  }
}
