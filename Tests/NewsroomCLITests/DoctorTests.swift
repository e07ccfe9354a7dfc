import Foundation
import Testing

@testable import NewsroomCLI

@Suite("The doctor")
struct DoctorTests {
  /// The kinds of what was found, but for what depends on the machine.
  private func kinds(_ desk: Newsdesk) async throws -> [String] {
    let outcome = await desk.caibian("doctor", "--json")
    let table = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let findings = try #require(table["findings"] as? [[String: Any]])
    let kinds = findings.compactMap { $0["kind"] as? String }.filter { $0 != "space" && $0 != "keys" }
    #expect(kinds.isEmpty || outcome.code == 1)
    return kinds
  }

  @Test("says, without a login, when each site's dispatcher last ran, and that work is overdue")
  func sites() async throws {
    let desk = try await Newsdesk.opened()
    #expect(try await kinds(desk) == [])
    let id = try await desk.approved()
    await desk.caibian("article", "publish", id, "--no-dispatch", as: "editor")
    #expect(try await kinds(desk) == ["silentSite"])
    let quiet = await desk.caibian("doctor")
    #expect(quiet.code == 1)
    #expect(quiet.output.contains("站点 tongxiang/site 有 1 页待出版，还没有出版过"), "\(quiet.output)")
    #expect((await desk.caibian("dispatch", "--newsroom", "tongxiang")).code == 0)
    #expect(try await kinds(desk) == [])
    let json = await desk.caibian("doctor", "--json").output
    #expect(try desk.text("sites.0.newsroom", in: json) == "tongxiang")
    #expect(try desk.text("sites.0.waiting", in: json) == "0")
    #expect(try desk.text("sites.0.dispatched", in: json) == "2026-07-01T00:00:00Z")
    let english = await desk.caibian("doctor", "--language", "en").output
    #expect(english.contains("site tongxiang/site: last dispatched 2026-07-01 08:00:00, 0 waiting"), "\(english)")
    let next = try await desk.approved()
    await desk.caibian("article", "schedule", next, "--at", "2026-07-01 09:00", as: "editor")
    desk.clock.advance(hours: 3)
    #expect(try await kinds(desk) == ["overdue"])
  }

  @Test("names services that were ended, and who ran them is listed")
  func services() async throws {
    let desk = try await Newsdesk.opened()
    #expect((await desk.caibian("service", "end", "dispatcher", as: "editor")).code == 1)
    #expect((await desk.caibian("service", "end", "定时任务", as: "admin")).output.contains("定时任务已停用"))
    #expect(try await kinds(desk) == ["serviceEnded"])
    let status = await desk.caibian("status", "--json", as: "editor")
    #expect(try desk.text("endedServices.0", in: status.output) == "dispatcher")
    #expect((await desk.caibian("status", as: "editor")).output.contains("caibian service renew dispatcher"))
    let refused = await desk.caibian("dispatch", "--json", as: "editor")
    #expect(refused.code == 1)
    #expect(try desk.text("error.code", in: refused.errors) == "serviceEnded")
    let renewed = await desk.caibian("service", "renew", "dispatcher", "--language", "en", as: "admin")
    #expect(renewed.output.contains("the dispatcher acts again"))
    #expect((await desk.caibian("dispatch", as: "editor")).code == 0)
    let list = await desk.caibian("service", "list", "--json", as: "editor")
    #expect(try desk.text("services.0.id", in: list.output) == "dispatcher")
    #expect(try desk.text("services.0.calls.0.caller", in: list.output) == "editor")
    #expect(try desk.text("services.0.events.1.what", in: list.output) == "ended")
    #expect((await desk.caibian("service", "list", as: "editor")).output.contains("回信任务"))
  }

  @Test("counts tokens that last longer than the newsroom allows now, which the list marks")
  func longTokens() async throws {
    let desk = try await Newsdesk.opened()
    let long = await desk.caibian("people", "token", "editor", "--days", "366", "--json", as: "admin")
    #expect(long.code == 1)
    #expect(try desk.text("error.unmet.0.code", in: long.errors) == "tokenLife")
    #expect((await desk.caibian("people", "token", "editor", "--days", "365", as: "admin")).code == 0)
    #expect(try await kinds(desk) == [])
    let folder = desk.home + "/room"
    let settings = folder + "/newsroom.yaml"
    let text = try String(contentsOfFile: settings, encoding: .utf8)
    try (text + "\ntokenDays: 180\n").write(toFile: settings, atomically: true, encoding: .utf8)
    let loaded = await desk.caibian("newsroom", "load", folder, as: "admin")
    #expect(loaded.code == 0, "\(loaded.errors)")
    #expect(try await kinds(desk) == ["longTokens"])
    let listed = await desk.caibian("people", "tokens", "editor", as: "admin")
    #expect(listed.output.contains("超过 180 天"))
    try (text + "\ntokenDays: 3661\n").write(toFile: settings, atomically: true, encoding: .utf8)
    #expect((await desk.caibian("newsroom", "load", folder, as: "admin")).errors.contains("tokenDays"))
  }
}
