import Editorial
import Newsroom
import NewsroomFormats
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

  /// Wednesday, 2026-07-01 08:00 in Shanghai.
  private let now = SteppingClock().now

  private func short(_ text: String, _ direction: ShortTime.Direction = .toCome) throws -> String {
    let instant = try TypedTime.instant(text, zone: "Asia/Shanghai", from: now, direction)
    return TypedTime.text(instant, zone: "Asia/Shanghai")
  }

  @Test(
    "A time is read as people say it to each other",
    arguments: [
      ("18:00", "2026-07-01 18:00"), ("今晚8点半", "2026-07-01 20:30"), ("下午3点", "2026-07-01 15:00"),
      ("明天 8:00", "2026-07-02 08:00"), ("明早8点", "2026-07-02 08:00"), ("明天8：00", "2026-07-02 08:00"),
      ("tomorrow 8am", "2026-07-02 08:00"), ("后天 18:00", "2026-07-03 18:00"), ("周五 18:00", "2026-07-03 18:00"),
      ("星期五18点", "2026-07-03 18:00"), ("Friday 18:00", "2026-07-03 18:00"), ("周一 9:00", "2026-07-06 09:00"),
      ("下周五 18:00", "2026-07-10 18:00"), ("本周日 9:00", "2026-07-05 09:00"), ("11-29 18:00", "2026-11-29 18:00"),
      ("11月29日18时", "2026-11-29 18:00"), ("29日 18:00", "2026-07-29 18:00"), ("+2h", "2026-07-01 10:00"),
      ("+90分钟", "2026-07-01 09:30"), ("+1h30m", "2026-07-01 09:30"), ("2小时后", "2026-07-01 10:00"),
      ("1个半小时后", "2026-07-01 09:30"), ("+3d", "2026-07-04 08:00"), ("12-31 23:59", "2026-12-31 23:59"),
      ("２９日　１８：００", "2026-07-29 18:00"), ("2027-01-05 08:00", "2027-01-05 08:00"),
    ])
  func said(text: String, meant: String) throws {
    #expect(try short(text) == meant)
  }

  @Test(
    "What could be two moments is refused, and both are named",
    arguments: [
      ("7:00", ["2026-07-01 07:00", "2026-07-02 07:00"]), ("周三 18:00", ["2026-07-01 18:00", "2026-07-08 18:00"]),
      ("3-05 18:00", ["2026-03-05 18:00", "2027-03-05 18:00"]), ("1日 7:00", ["2026-07-01 07:00", "2026-08-01 07:00"]),
    ])
  func ambiguous(text: String, meant: [String]) {
    var named: [String]?
    do { _ = try short(text) } catch {
      if case .ambiguous(_, let candidates)? = error as? TimeFault { named = candidates }
    }
    #expect(named == meant)
  }

  @Test("Of a time in either direction the nearest day is meant, and a bare weekday is ambiguous")
  func either() throws {
    #expect(try short("7:00", .either) == "2026-07-01 07:00")
    #expect(try short("昨天 18:00", .either) == "2026-06-30 18:00")
    #expect(try short("3-05 18:00", .either) == "2026-03-05 18:00")
    #expect(try short("上周五 18:00", .either) == "2026-06-26 18:00")
    #expect(throws: TimeFault.self) { try short("周五 18:00", .either) }
  }

  @Test(
    "What is no time is none",
    arguments: [
      "", "明天", "周五", "25:00", "8:60", "+", "+2", "2h", "13-01 8:00", "2-30 8:00", "周八 8:00", "晚上12点", "三 8:00",
      "8:00 今天",
      "五 18:00", "-2h",
    ])
  func none(text: String) {
    var code: String?
    do { _ = try short(text) } catch { code = (error as? TimeFault)?.code }
    #expect(code == "time")
  }

  @Test("A bare reading is that of the zone, also where its clocks were put forward")
  func zoned() throws {
    let now = try TypedTime.instant("2027-03-27 12:00", zone: "Europe/Paris")
    #expect(
      try TypedTime.instant("明天 8:00", zone: "Europe/Paris", from: now)
        == TypedTime.instant("2027-03-28 08:00", zone: "Europe/Paris"))
    var code: String?
    do { _ = try TypedTime.instant("明天 2:30", zone: "Europe/Paris", from: now) } catch { code = error.code }
    #expect(code == "timeSkipped")
  }

  @Test("A command takes a short time, says it back with zone and distance, and gives scripts the candidates")
  func typed() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.drafted()
    let said = await desk.caibian("article", "deadline", id, "--at", "明天 8:00", as: "editor")
    #expect(said.output.contains("2026-07-02 08:00 周四 Asia/Shanghai（24 小时后）"), "\(said.output)\(said.errors)")
    let passed = await desk.caibian("article", "deadline", id, "--at", "7:00", "--json", as: "editor")
    #expect(passed.code == 64)
    #expect(try desk.text("error.code", in: passed.errors) == "timeAmbiguous")
    #expect(try desk.text("error.candidates.1", in: passed.errors) == "2026-07-02 07:00")
    let note = await desk.caibian("shift", "note", "请盯台风", "--until", "+2h", as: "editor")
    #expect(note.output.contains("2026-07-01 10:00 周三 Asia/Shanghai（2 小时后）"), "\(note.output)\(note.errors)")
  }
}
