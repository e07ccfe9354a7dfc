import Editorial
import Newsroom
import Testing

@testable import NewsroomCLI

@Suite("Times as people write them")
struct TypedTimeTests {
  @Test(
    "The usual forms mean the same moment",
    arguments: [
      "2027-01-05 08:00", "2027/01/05 08:00", "2027/1/5 8:00", "2027.1.5 8:00", "2027年1月5日8时", "2027年1月5日 8点",
      "2027年1月5日8时00分", "2027 年 1 月 5 日 8:00", "２０２７-０１-０５　０８：００", "2027-01-05T08:00:00+08:00",
      "2027-01-05 00:00 UTC", "2027-01-05 08:00 UTC+8", "2027-01-05 00:00Z", "2027年1月5日8点整",
    ])
  func forms(text: String) throws {
    #expect(try TypedTime.instant(text, zone: "PRC") == TypedTime.instant("2027-01-05 08:00", zone: "Asia/Shanghai"))
  }

  @Test("Half past is half past")
  func half() throws {
    #expect(
      try TypedTime.instant("2027年1月5日8点半", zone: "UTC+8")
        == TypedTime.instant("2027-01-05 08:30", zone: "Asia/Shanghai"))
  }

  @Test("What a clock never shows, and what it shows twice, is named, whatever it is put forward or back by")
  func shifts() throws {
    func code(_ text: String, _ zone: String) -> String? {
      do {
        _ = try TypedTime.instant(text, zone: zone)
        return nil
      } catch { return error.code }
    }
    #expect(code("2027-03-28 02:30", "Europe/Paris") == "timeSkipped")
    #expect(code("2027-10-31 02:30", "Europe/Paris") == "timeTwice")
    // Lord Howe puts its clocks forward and back by half an hour.
    #expect(code("2027-10-03 02:10", "Australia/Lord_Howe") == "timeSkipped")
    #expect(code("2027-04-04 01:45", "Australia/Lord_Howe") == "timeTwice")
    #expect(code("2027-04-04 01:15", "Australia/Lord_Howe") == nil)
    // Samoa left out a day.
    #expect(code("2011-12-30 08:00", "Pacific/Apia") == "timeSkipped")
    #expect(code("2027-10-31 02:30 +02:00", "Europe/Paris") == nil)
    #expect(code("2027-02-30 08:00", "Asia/Shanghai") == "time")
    #expect(code("2027-01-0508:00", "Asia/Shanghai") == "time")
    #expect(code("2027-01-05 08:00 +25:00", "Asia/Shanghai") == "time")
    #expect(code("2027-01-05 08:00", "UTC+99") == "zone")
  }

  @Test("Of a time that a clock shows twice the two offsets of that zone are named")
  func twice() throws {
    func told(_ text: String, _ zone: String) -> String {
      do {
        _ = try TypedTime.instant(text, zone: zone)
        return ""
      } catch { return Words(.en).sentence(error) }
    }
    #expect(told("2027-11-07 01:30", "America/New_York").contains("the offset you mean: -04:00 or -05:00"))
    #expect(told("2027-10-31 02:30", "Europe/Paris").contains("the offset you mean: +02:00 or +01:00"))
    #expect(told("2027-04-04 01:45", "Australia/Lord_Howe").contains("the offset you mean: +11:00 or +10:30"))
  }

  @Test("An offset is said back as it was typed", arguments: ["UTC+8", "UTC-3:30", "UTC+5:45", "UTC", "Asia/Shanghai"])
  func zones(typed: String) throws {
    #expect(Words.zone(try TypedTime.zone(typed)) == typed)
  }

  @Test("A time that stands already is said back, one of an offset by that, and one that has passed with its year")
  func again() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.approved()
    func run(_ words: String...) async -> String {
      let outcome = await desk.run(["article", words[0], id] + words.dropFirst(), as: "editor")
      return outcome.output + outcome.errors
    }
    for _ in 1...2 {
      let said = await run("schedule", "--at", "2026-07-05 08:00", "--zone", "UTC+8")
      #expect(said.contains("2026-07-05 08:00 周日 UTC+8（"), "\(said)")
    }
    for _ in 1...2 {
      #expect(await run("deadline", "--at", "2026-07-05 07:00").contains("2026-07-05 07:00 周日 Asia/Shanghai（"))
    }
    #expect(await run("schedule", "--at", "2025-07-05 08:00").contains("2025-07-05 08:00 已过"))
    #expect(await run("show").contains("2026-07-05 08:00 UTC+8"))
  }

  @Test("A time to come is said back with its weekday, its zone and how far it is")
  func said() throws {
    let now = try TypedTime.instant("2026-11-29 07:00", zone: "Asia/Shanghai")
    let instant = try TypedTime.instant("2027-01-05 08:00", zone: "Asia/Shanghai")
    #expect(
      Words(.zhHans).said(instant, zone: "Asia/Shanghai", from: now) == "2027-01-05 08:00 周二 Asia/Shanghai（37 天后）")
    #expect(
      Words(.en).said(now, zone: "Asia/Shanghai", from: now.advanced(bySeconds: -3_600))
        == "2026-11-29 07:00 Sunday Asia/Shanghai (in 60 minutes)")
  }

  @Test("A command says the time back, and tells a script of one that is years away")
  func commands() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.approved()
    let near = await desk.caibian("article", "schedule", id, "--at", "2026年7月3日8时", as: "editor")
    #expect(
      near.output.contains("2026-07-03 08:00 周五 Asia/Shanghai（48 小时后）") || near.output.contains("天后"), "\(near.output)")
    #expect(near.errors.isEmpty)
    let far = await desk.caibian("article", "schedule", id, "--at", "2062-07-03 08:00", as: "editor")
    #expect(far.code == 0)
    #expect(far.errors.contains("注意：2062-07-03 08:00"), "\(far.errors)")
  }

  @Test("Who is at work until when is said on the newsroom's clock")
  func leased() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.drafted()
    await desk.caibian("article", "lease", id, as: "reporter")
    let refused = await desk.caibian("article", "edit", id, "--headline", "改", as: "editor")
    #expect(refused.code != 0)
    #expect(!refused.errors.contains("UTC"), "\(refused.errors)")
  }
}
