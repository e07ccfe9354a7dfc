import Foundation
import Newsroom
import Testing

@testable import NewsroomCLI

@Suite("What a command takes back")
struct TakenBackTests {
  private func digest(_ id: String, _ desk: Newsdesk) async throws -> String {
    let text = await desk.caibian("article", "text", id, "--json", as: "editor")
    return String(try desk.text("revision.digest", in: text.output).prefix(8))
  }

  @Test("A save after scheduling says that the schedule waits; signed again in time, the story goes out at its hour")
  func waits() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.approved()
    await desk.caibian("article", "schedule", id, "--at", "2026-07-01 09:00", as: "editor")
    let edited = await desk.caibian("article", "edit", id, "--headline", "桐乡春茶", as: "editor")
    #expect(edited.output.contains("待审签后生效：2026-07-01 09:00"), "\(edited.output)")
    #expect((await desk.caibian("article", "show", id, as: "editor")).output.contains("待审签后生效"))
    let signed = await desk.caibian(
      "article", "sign", id, "--digest", try await digest(id, desk), "--json", as: "chief")
    #expect(try desk.text("schedule.at", in: signed.output) == "2026-07-01T01:00:00Z")
    desk.clock.advance(hours: 2)
    let round = await desk.caibian("dispatch", "--json", as: "editor")
    #expect(try desk.text("published.0", in: round.output) == id)
  }

  @Test("Scripts read what was taken back, and the inbox tells whoever scheduled it why", arguments: ["zh-Hans", "en"])
  func sentBack(language: String) async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.approved()
    await desk.caibian("article", "schedule", id, "--at", "2026-07-01 09:00", as: "editor")
    let back = await desk.caibian("article", "send-back", id, "--reason", "数字未核", "--json", as: "chief")
    #expect(try desk.text("takenBack.0.event", in: back.output) == "signOffsVoided")
    #expect(try desk.text("takenBack.1.event", in: back.output) == "wishVoided")
    // The text is as it was: nothing is said of an old one.
    #expect(try desk.text("takenBack.0.text", in: back.output).hasPrefix("签字作废"))
    let inbox = await desk.caibian("inbox", "list", "--language", language, as: "editor")
    let words = language == "en" ? ["the schedule is void", "it was sent back", "数字未核"] : ["定时作废", "退改", "数字未核"]
    for word in words { #expect(inbox.output.contains(word), "\(inbox.output)") }
  }

  @Test("The same step with many says of each what it took back")
  func many() async throws {
    let desk = try await Newsdesk.opened()
    let ids = [try await desk.approved(), try await desk.approved()]
    await desk.caibian("article", "schedule", ids[0], "--at", "2026-07-01 09:00", as: "editor")
    let words = ["article", "many", "send-back"] + ids + ["--reason", "数字未核"]
    let back = await desk.run(words + ["--json"], as: "chief")
    #expect(try desk.text("articles.0.takenBack.0.event", in: back.output) == "signOffsVoided")
    #expect(try desk.text("articles.0.takenBack.1.event", in: back.output) == "wishVoided")
    #expect(try desk.text("articles.1.takenBack.0.event", in: back.output) == "signOffsVoided")
    let scheduled = try await desk.approved()
    await desk.caibian("article", "schedule", scheduled, "--at", "2026-07-01 09:00", as: "editor")
    let said = await desk.run(["article", "many", "send-back", scheduled, "--reason", "数字未核"], as: "chief")
    #expect(said.output.contains("定时作废：退改"), "\(said.output)")
  }

  @Test("An embargo on a fix ends with the fix, and that is said")
  func embargoOfFix() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.approved()
    await desk.caibian("article", "publish", id, as: "editor")
    for words in [
      ["correct", id, "--what", "数字", "--why", "误记", "--note", "更正。"],
      ["fix", id, "--what", "电话", "--why", "误记", "--note", "更正。"],
      ["embargo", id, "--until", "2026-07-02 08:00", "--reason", "发布会后"],
    ] {
      let outcome = await desk.run(["article"] + words, as: "editor")
      #expect(outcome.code == 0, "\(outcome.errors)")
    }
    let dropped = await desk.caibian("article", "abandon", id, "--reason", "电话无误", as: "chief")
    #expect(dropped.output.contains("解除禁发"), "\(dropped.output)\(dropped.errors)")
    let inbox = await desk.caibian("inbox", "list", as: "editor")
    #expect(inbox.output.contains("改了禁发期"), "\(inbox.output)")
  }

  @Test("A schedule that waits names the sign-offs that it waits for, and nothing that signing mends by itself")
  func early() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.drafted()
    await desk.caibian("article", "submit", id, as: "reporter")
    let scheduled = await desk.caibian("article", "schedule", id, "--at", "2026-07-01 09:00", as: "editor")
    #expect(scheduled.code == 0, "\(scheduled.errors)")
    #expect(scheduled.output.contains("这一稿还缺签发"), "\(scheduled.output)")
    #expect(!scheduled.output.contains("请先定时"), "\(scheduled.output)")
  }

  @Test("Scheduling says at once what will stand in the way, and a missed hour is told once to whoever scheduled it")
  func missed() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.approved()
    await desk.caibian(
      "article", "embargo", id, "--until", "2026-07-02 08:00", "--reason", "发布会后", as: "editor")
    let scheduled = await desk.caibian("article", "schedule", id, "--at", "2026-07-01 09:00", as: "editor")
    #expect(scheduled.output.contains("到时办不了"), "\(scheduled.output)")
    #expect(scheduled.output.contains("禁发期未过（发布会后）"), "\(scheduled.output)")
    desk.clock.advance(hours: 2)
    await desk.caibian("dispatch", as: "admin")
    await desk.caibian("dispatch", as: "admin")
    let inbox = (await desk.caibian("inbox", "list", as: "editor")).output
    #expect(inbox.components(separatedBy: "没有发布").count == 2, "\(inbox)")
    #expect(inbox.contains("禁发期已过") && !inbox.contains("embargoOver"), "\(inbox)")
  }
}
