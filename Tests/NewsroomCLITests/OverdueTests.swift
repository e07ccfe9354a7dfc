import Editorial
import Foundation
import NewsroomFormats
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
    await desk.caibian("people", "grant", "licensing", "emergencyPublisher", as: "admin")
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

  @Test("A claim past its clock is shouted about; what else waits for licensing staff is counted")
  func licensing() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.approved()
    await desk.caibian("article", "publish", id, as: "editor")
    let received = await desk.caibian("claim", "receive", id, "--way", "phone", "--json", as: "licensing")
    let claim = try desk.text("id", in: received.output)
    let quiet = await desk.caibian("status", "--json", as: "licensing")
    #expect(quiet.code == 0)
    for key in ["overdueClaims", "overdueNotices", "openRightsTasks"] { #expect(!quiet.output.contains(key)) }
    try """
    ownSources:
      - label: 桐乡新闻网
        from: "2006-01-01"
        until: "2026-07-01"
    """.write(toFile: desk.home + "/ended.yaml", atomically: true, encoding: .utf8)
    await desk.caibian("rights", "save", desk.home + "/ended.yaml", as: "licensing")
    desk.clock.advance(hours: 17)
    await desk.caibian("dispatch", as: "admin")
    let late = await desk.caibian("status", "--json", as: "licensing")
    #expect(late.code == 1)
    #expect(late.errors.contains("投诉 \(claim.prefix(8)) 的“回告”已逾期 11 小时"), "\(late.errors)")
    #expect(try desk.text("overdueClaims.0.claim", in: late.output) == claim)
    #expect(try desk.text("overdueClaims.0.step", in: late.output) == "acknowledge")
    #expect(try desk.text("openRightsTasks", in: late.output) == "1")
    await desk.caibian("claim", "step", "acknowledge", String(claim.prefix(8)), as: "licensing")
    let counted = await desk.caibian(
      "status", as: "licensing", environment: ["LANG": "en_US.UTF-8"])
    #expect(counted.code == 0, "\(counted.errors)")
    #expect(counted.output.contains("rights tasks open") && counted.output.contains("1 (caibian rights tasks)"))
  }

  @Test("Where clocks change, a time means one instant or is refused: skipped hours, and hours shown twice")
  func daylightSaving() throws {
    let zone = "America/New_York"
    let before = try TypedTime.instant("2026-03-08 01:59", zone: zone)
    let after = try TypedTime.instant("2026-03-08 03:00", zone: zone)
    #expect(after == before.advanced(bySeconds: 60))
    #expect(throws: TimeFault.self) { try TypedTime.instant("2026-03-08 02:30", zone: zone) }
    #expect(throws: TimeFault.self) { try TypedTime.instant("2026-11-01 01:30", zone: zone) }
    let first = try TypedTime.instant("2026-11-01 01:30 -04:00", zone: zone)
    let second = try TypedTime.instant("2026-11-01 01:30 -05:00", zone: zone)
    #expect(second == first.advanced(bySeconds: 3_600))
    #expect(TypedTime.text(first, zone: zone) == "2026-11-01 01:30")
    #expect(TypedTime.text(second, zone: zone) == "2026-11-01 01:30")
    // China's clocks changed from 1986 to 1991.
    #expect(throws: TimeFault.self) { try TypedTime.instant("1986-09-14 01:30", zone: "Asia/Shanghai") }
  }

  @Test(
    "A planned withdrawal fires at the instant that was meant, on both sides of a change of clocks",
    arguments: [
      // The hour that New York skips, and the one that Berlin shows twice.
      ("America/New_York", "2027-03-14 02:30", "2027-03-14 01:30", "2027-03-14 03:30", Int64(3_600)),
      ("Europe/Berlin", "2026-10-25 02:30", "2026-10-25 02:30 +02:00", "2026-10-25 02:30 +01:00", 3_600),
    ])
  func leavingAcross(zone: String, refused: String, first: String, second: String, apart: Int64) async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.approved()
    await desk.caibian("article", "publish", id, as: "editor")
    // It outlasts the summer.
    let token = await desk.caibian("people", "token", "editor", "--days", "360", as: "admin").output
    desk.keep(token: token.trimmingCharacters(in: .whitespacesAndNewlines), of: "editor")
    let plan = ["article", "plan-withdrawal", id, "--reason", "到期", "--zone", zone, "--json", "--at"]
    let unclear = await desk.run(plan + [refused], as: "editor")
    #expect(unclear.code == 64, "\(unclear.errors)")
    var instants: [Instant] = []
    for typed in [first, second] {
      let planned = await desk.run(plan + [typed], as: "editor")
      #expect(planned.code == 0, "\(planned.errors)")
      #expect(try desk.text("plannedWithdrawal.zone", in: planned.output) == zone)
      instants.append(try TypedTime.instant(typed, zone: zone))
    }
    #expect(instants[1] == instants[0].advanced(bySeconds: apart))
    let hours = (instants[1].microseconds - desk.clock.now.microseconds) / 3_600_000_000
    desk.clock.advance(hours: hours)
    #expect((await desk.caibian("dispatch", "--json", as: "editor")).output.contains("withdrawn") == false)
    desk.clock.advance(hours: 1)
    let late = await desk.caibian("status", "--json", as: "editor")
    #expect(late.code == 1)
    #expect(try desk.text("overdueWithdrawals.0.article", in: late.output) == id)
    #expect(late.errors.contains("仍在线上"))
    let gone = await desk.caibian("dispatch", "--json", as: "editor").output
    #expect(try desk.text("withdrawn.0", in: gone) == id)
    #expect(try desk.text("lags.\(id)", in: gone) == "1800000")
    #expect((await desk.caibian("status", as: "editor")).code == 0)
    #expect(
      try desk.text(
        "article.withdrawal.reason",
        in: (await desk.caibian("article", "show", id, "--json", as: "editor")).output) == "到期")
  }

  @Test("What is due is listed, the oldest first, by its own deadline or its column's hours, and overdue is counted")
  func due() async throws {
    let desk = try await Newsdesk.opened()
    let first = try await desk.drafted()
    let second = try await desk.drafted()
    #expect((await desk.caibian("article", "due", as: "reporter")).output == "没有到期的稿件。\n")
    #expect((await desk.caibian("article", "deadline", first, "--at", "2026-07-01 20:00", as: "reporter")).code == 1)
    for (id, at) in [(first, "2026-07-01 20:00"), (second, "2026-07-01 18:00")] {
      #expect((await desk.caibian("article", "deadline", id, "--at", at, as: "editor")).code == 0)
    }
    desk.clock.advance(hours: 11)
    let due = await desk.caibian("article", "due", "--json", as: "reporter").output
    #expect(try desk.text("articles.0.id", in: due) == second)
    #expect(try desk.text("articles.0.overdue", in: due) == "1")
    #expect(try desk.text("articles.1.overdue", in: due) == "0")
    let soon = await desk.caibian("article", "due", "--until", "2026-07-01 19:00", as: "reporter").output
    #expect(soon.contains("已过期"))
    #expect(!soon.contains(first.prefix(8)))
    let queue = await desk.caibian("article", "queue", "--json", as: "reporter").output
    #expect(try desk.text("articles.0.id", in: queue) == second)
    #expect(try desk.text("articles.0.overdue", in: queue) == "1")
    let status = await desk.caibian("status", "--json", as: "editor")
    #expect(status.code == 0)
    #expect(try desk.text("overdueStories", in: status.output) == "1")
    await desk.caibian("article", "deadline", second, "--none", as: "editor")
    #expect((await desk.caibian("status", as: "editor")).output.contains("已过截稿") == false)
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
