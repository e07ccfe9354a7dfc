import Foundation
import Testing

@testable import NewsroomCLI

@Suite("The queue")
struct QueueTests {
  @Test("shows what I can move on, and nothing else")
  func mine() async throws {
    let desk = try await Newsdesk.opened()
    #expect((await desk.caibian("article", "queue", as: "chief")).output == "没有等您处理的稿件。\n")
    let id = try await desk.drafted()
    #expect((await desk.caibian("article", "queue", as: "reporter")).output.contains("送审"))
    await desk.caibian("article", "submit", id, as: "reporter")
    #expect((await desk.caibian("article", "queue", as: "reporter")).output == "没有等您处理的稿件。\n")
    await desk.caibian("article", "pass", id, as: "editor")
    let queue = await desk.caibian("article", "queue", "--json", as: "chief").output
    #expect(try desk.text("articles.0.step", in: queue) == "approval")
    #expect((await desk.caibian("article", "queue", as: "chief")).output.contains("签发"))
  }

  @Test("says what an article still lacks for the step")
  func lacks() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.drafted("标题“不成对\n\n正文。。\n")
    await desk.caibian("article", "submit", id, as: "reporter")
    #expect((await desk.caibian("article", "queue", as: "editor")).output.contains("校对 2 处"))
    _ = try await desk.drafted("（无标题）\n——只有副题\n")
    #expect((await desk.caibian("article", "queue", as: "reporter")).output.contains("标题、正文"))
  }

  @Test("shows everybody what was published in an emergency, until a second person has signed")
  func debts() async throws {
    let desk = try await Newsdesk.opened()
    await desk.caibian(
      "people", "grant", "licensing", "emergencyPublisher", as: "admin")
    let id = try await desk.drafted()
    await desk.caibian("article", "submit", id, as: "reporter")
    await desk.caibian("article", "pass", id, as: "editor")
    let bare = await desk.caibian("article", "publish", id, "--emergency", as: "licensing")
    #expect(bare.code == 1)
    #expect(bare.errors.contains("越过的每一项都须点名确认：签发；"), "\(bare.errors)")
    #expect((await desk.caibian("article", "publish", id, "--reason", "x", as: "licensing")).code == 64)
    let out = await desk.caibian(
      "article", "publish", id, "--emergency", "--reason", "台风红色预警，主任联系不上", "--acknowledge", "签发", as: "licensing")
    #expect(out.code == 0, "\(out.errors)")
    for person in ["reporter", "editor", "chief", "licensing", "desk", "group", "admin"] {
      #expect((await desk.caibian("article", "queue", as: person)).output.contains("欠补签（签发），限"), "\(person)")
    }
    desk.clock.advance(hours: 13)
    let late = await desk.caibian("article", "queue", as: "chief").output
    #expect(late.contains("已过期"))
    #expect(late.contains("补签"))
    let json = await desk.caibian("article", "queue", "--json", as: "reporter").output
    let digest = try desk.text("articles.0.debts.0.digest", in: json)
    #expect((await desk.caibian("article", "countersign", id, "--digest", digest, as: "licensing")).code == 1)
    #expect((await desk.caibian("article", "countersign", id, "--digest", digest, as: "chief")).code == 0)
    #expect((await desk.caibian("article", "queue", as: "editor")).output == "没有等您处理的稿件。\n")
  }

  @Test("shows what waits in every newsroom that one is logged in to, in one order, page after page")
  func acrossNewsrooms() async throws {
    let desk = try await Newsdesk.opened()
    let created = await desk.caibian("newsroom", "create", "wuzhen", "--name", "乌镇报", "--admin", "boss", "--json")
    desk.keep(token: try desk.text("token", in: created.output), of: "boss")
    try Newsdesk.newsroom.replacing("newsroom: tongxiang", with: "newsroom: wuzhen").replacing("桐乡新闻网", with: "乌镇报")
      .write(toFile: desk.home + "/room/newsroom.yaml", atomically: true, encoding: .utf8)
    let loaded = await desk.caibian("newsroom", "load", desk.home + "/room", as: "boss")
    #expect(loaded.code == 0, "\(loaded.errors)")
    let token = (await desk.caibian("people", "token", "reporter", as: "boss")).output
    desk.keep(token: token.trimmingCharacters(in: .newlines), of: "wuzhen reporter")
    var ids: [String] = []
    for person in ["reporter", "wuzhen reporter", "wuzhen reporter", "reporter", "wuzhen reporter"] {
      let words = ["article", "draft", "--column", "梧桐", "--file", "-", "--json"]
      let drafted = await desk.run(words, as: person, input: Array(Newsdesk.story.utf8))
      ids.append(try desk.text("id", in: drafted.output))
      desk.clock.advance(hours: 1)
    }
    for person in ["wuzhen reporter", "reporter"] {
      #expect((await desk.caibian("login", input: desk.token(of: person) ?? "")).code == 0)
    }
    var found: [String] = []
    var words = ["article", "queue", "--limit", "2", "--json"]
    for count in [2, 2, 1] {
      let page = await desk.run(words).output
      for row in 0..<count { found.append(try desk.text("articles.\(row).id", in: page)) }
      if count == 2 {
        words = ["article", "queue", "--limit", "2", "--json", "--after", try desk.text("next", in: page)]
      } else {
        #expect(try desk.text("articles.0.newsroom", in: page) == "wuzhen")
        #expect(!page.contains("\"next\""))
      }
    }
    #expect(found == ids)
    let all = await desk.caibian("article", "queue").output
    #expect(all.contains("wuzhen ") && all.contains("tongxiang ") && all.contains("caibian switch wuzhen"), "\(all)")
    let here = await desk.caibian("article", "queue", "--here").output
    #expect(!here.contains("wuzhen") && !here.contains("tongxiang "))
    #expect(here.split(separator: "\n").count == 4)
    await desk.caibian("people", "revoke", "reporter", as: "boss")
    let left = await desk.caibian("article", "queue")
    #expect(left.errors.contains("wuzhen 的登录已失效"))
    #expect(left.code == 0)
  }

  @Test("goes on where the page before ended")
  func pages() async throws {
    let desk = try await Newsdesk.opened()
    var ids: [String] = []
    for _ in 0..<5 {
      ids.append(try await desk.drafted())
      desk.clock.advance(hours: 1)
    }
    var found: [String] = []
    var words = ["article", "queue", "--limit", "2", "--json"]
    for count in [2, 2, 1] {
      let page = await desk.run(words, as: "reporter").output
      for row in 0..<count { found.append(try desk.text("articles.\(row).id", in: page)) }
      if count == 2 {
        words = ["article", "queue", "--limit", "2", "--json", "--after", try desk.text("next", in: page)]
      }
    }
    #expect(found == ids)
    #expect(
      (await desk.caibian("article", "queue", "--limit", "2", as: "reporter")).output.contains("--limit 2 --more"))
    #expect((await desk.caibian("article", "queue", "--after", "x", as: "reporter")).code == 64)
  }

  @Test("The same step with many: a dry run first, then all, or a report of what cannot be done")
  func many() async throws {
    let desk = try await Newsdesk.opened()
    let ids = [try await desk.drafted(), try await desk.drafted()]
    let dry = await desk.run(["article", "many", "送审"] + ids + ["--dry-run"], as: "editor")
    #expect(dry.code == 0)
    #expect(dry.output.contains("可以"))
    await desk.caibian("article", "submit", ids[0], as: "editor")
    let stopped = await desk.run(["article", "many", "submit"] + ids + ["--json"], as: "editor")
    #expect(stopped.code == 1)
    #expect(try desk.text("articles.1.fate", in: stopped.output) == "leftAlone")
    let done = await desk.run(["article", "many", "submit"] + ids + ["--what-can", "--json"], as: "editor")
    #expect(done.code == 1)
    #expect(try desk.text("articles.0.fate", in: done.output) == "refused")
    #expect(try desk.text("articles.1.stage", in: done.output) == "editing")
  }

  @Test("why says who could, where I cannot")
  func who() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.drafted()
    await desk.caibian("article", "submit", id, as: "reporter")
    let why = await desk.caibian("article", "why", id, "pass", as: "reporter").output
    #expect(why.contains("现在可由：宋琼燕 (editor)"), "\(why)")
    let json = await desk.caibian("article", "why", id, "pass", "--json", as: "reporter").output
    #expect(try desk.text("actions.0.who.0", in: json) == "editor")
  }

  @Test("lines up where Chinese and Latin stand together")
  func aligned() async throws {
    let desk = try await Newsdesk.opened()
    _ = try await desk.drafted("Tea\n\n正文。\n")
    _ = try await desk.drafted("桐乡春茶开采迎来采摘季\n\n正文。\n", column: "强县新闻")
    let lines = await desk.caibian("article", "queue", as: "reporter").output.split(separator: "\n")
    let places = lines.compactMap { line in
      (line.firstRange(of: "桐乡新闻/") ?? line.firstRange(of: "国内国际/") ?? line.firstRange(of: "栏目"))
        .map { DisplayWidth.of(line[..<$0.lowerBound]) }
    }
    #expect(lines.count == 4)
    #expect(places.count == 3)
    #expect(Set(places).count == 1)
  }

  @Test("has colour on a terminal only", arguments: [true, false])
  func colour(isTerminal: Bool) async throws {
    let desk = try await Newsdesk.opened()
    _ = try await desk.drafted()
    let queue = await desk.caibian(
      "article", "queue", as: "reporter", terminal: Terminal(isTerminal: isTerminal, width: 100))
    #expect(queue.output.contains("\u{1B}[") == isTerminal)
  }

  /// A morning's work: a story sent back, one given to the editor, one scheduled, a reporter's draft, and one that is due.
  private func morning() async throws -> (desk: Newsdesk, ids: [String: String]) {
    let desk = try await Newsdesk.opened()
    var ids: [String: String] = [:]
    let long = "桐乡春茶今日开采，全市三百五十亩茶园迎来采摘季，茶农说今年雨水好、产量比去年高出两成\n\n清明前后，茶园迎来采摘季。\n"
    ids["draft"] = try await desk.drafted(long)
    for name in ["back", "waiting", "given", "due"] {
      ids[name] = try await desk.drafted(long, column: "强县新闻")
      await desk.caibian("article", "submit", ids[name] ?? "", as: "reporter")
      desk.clock.advance(hours: 1)
    }
    ids["scheduled"] = try await desk.approved()
    await desk.caibian("article", "send-back", ids["back"] ?? "", "--reason", "数字与原文不符", as: "editor")
    await desk.caibian("article", "deadline", ids["due"] ?? "", "--at", "+8m", as: "editor")
    await desk.caibian("article", "assign", ids["given"] ?? "", "editor", as: "editor")
    await desk.caibian("article", "schedule", ids["scheduled"] ?? "", "--at", "明天 8:00", as: "editor")
    return (desk, ids)
  }

  @Test(
    "is readable at 80 and at 120 columns in both languages: no row wraps, and a headline is more than a few characters",
    arguments: [(80, "zh-Hans"), (80, "en"), (120, "zh-Hans"), (120, "en")])
  func readable(width: Int, language: String) async throws {
    let (desk, ids) = try await morning()
    let terminal = Terminal(isTerminal: true, width: width, hasColour: false)
    for person in ["editor", "reporter"] {
      let shown = await desk.caibian("article", "queue", "--language", language, as: person, terminal: terminal).output
      let rows = shown.split(separator: "\n")
      for row in rows { #expect(DisplayWidth.of(row) <= width, "\(row)") }
      let row = try #require(rows.first { $0.contains("桐乡春茶今日开采") }, "\(shown)")
      // Ten characters of the headline at the least.
      #expect(row.contains("桐乡春茶今日开采，"), "\(row)")
      #expect(!shown.contains("2026-07"), "\(shown)")
    }
    let editors = await desk.caibian("article", "queue", "--language", language, as: "editor", terminal: terminal)
      .output
    #expect(editors.contains(language == "en" ? "in 8 min" : "8 分钟后"), "\(editors)")
    #expect(editors.contains("/强县新闻") == (width == 120) || editors.contains("…/强县新闻"), "\(editors)")
    #expect(ids.count == 6)
  }

  @Test("shows first what was given to me, and counts what waits by kind; a column without a word vanishes")
  func first() async throws {
    let (desk, ids) = try await morning()
    let shown = await desk.caibian("article", "queue", as: "editor").output
    let rows = shown.split(separator: "\n").map(String.init)
    #expect(rows[0] == "待办 4：编辑完成 3、发布 1", "\(shown)")
    #expect(rows[2].hasPrefix((ids["given"] ?? "").prefix(8)), "\(shown)")
    #expect(rows[3].hasPrefix((ids["due"] ?? "").prefix(8)), "\(shown)")
    let bare = try await Newsdesk.opened()
    _ = try await bare.drafted()
    let header = await bare.caibian("article", "queue", as: "reporter").output.split(separator: "\n")[1]
    #expect(!header.contains("备注") && !header.contains("截稿") && !header.contains("受派"), "\(header)")
  }

  @Test("holds no drafts of others, unless all are asked for; marks what was sent back, and why, and what is scheduled")
  func marked() async throws {
    let (desk, ids) = try await morning()
    let draft = (ids["draft"] ?? "").prefix(8)
    #expect(!(await desk.caibian("article", "queue", as: "editor")).output.contains(draft))
    let all = await desk.caibian("article", "queue", "--all", as: "editor").output
    #expect(all.contains(draft) && all.contains("退改：数字与原文不符") && all.contains("定时 2026-07-02 08:00"), "\(all)")
    let mine = await desk.caibian("article", "queue", as: "reporter").output
    #expect(mine.contains(draft) && mine.contains("退改：数字与原文不符"), "\(mine)")
    let json = await desk.caibian("article", "queue", "--json", "--kind", "publish", as: "editor").output
    #expect(try desk.text("articles.0.scheduled", in: json) == "2026-07-02T00:00:00Z")
    let back = await desk.caibian("article", "queue", "--json", "--kind", "送审", "--column", "强县新闻", as: "reporter")
      .output
    #expect(try desk.text("articles.0.sentBack.reason", in: back) == "数字与原文不符")
    await desk.caibian("article", "submit", ids["back"] ?? "", as: "reporter")
    #expect(!(await desk.caibian("article", "queue", "--all", as: "editor")).output.contains("退改："))
  }

  @Test("is narrowed by column, kind, step and who has it, and goes on so, page after page, without losing a row")
  func narrowed() async throws {
    let (desk, ids) = try await morning()
    func found(_ words: String...) async throws -> [String] {
      var found: [String] = []
      var words = ["article", "queue", "--json"] + words
      while true {
        let page = await desk.run(words, as: "editor").output
        found += page.matches(of: #/"id"\s*:\s*"([0-9a-f-]{36})"/#).map { String($0.1) }
        guard let next = page.firstMatch(of: #/"next"\s*:\s*"([^"]+)"/#).map({ String($0.1) }) else { return found }
        words += ["--after", next]
      }
    }
    let whole = try await found("--all")
    #expect(Set(whole).count == 6 && whole.count == 6)
    #expect(try await Set(found("--all", "--limit", "1")) == Set(whole))
    #expect(try await found("--all", "--limit", "1").count == 6)
    #expect(try await found("--kind", "发布") == [ids["scheduled"] ?? ""])
    #expect(try await found("--assignee", "宋琼燕") == [ids["given"] ?? ""])
    #expect(try await found("--column", "强县新闻").count == 3)
    #expect(try await found("--step", "签发").isEmpty)
    #expect(try await found("--column", "强县新闻", "--kind", "submit").isEmpty)
  }

  @Test("A terminal is told of an unread inbox; a long answer goes to the pager, unless nobody wants one")
  func paged() async throws {
    let (desk, _) = try await morning()
    let page = desk.home + "/page"
    let screen = Terminal(isTerminal: true, width: 80, height: 4, hasColour: false)
    func queue(_ more: String..., pager: String, terminal: Terminal, isInteractive: Bool = true) async
      -> Newsdesk.Outcome
    {
      await desk.run(
        ["article", "queue"] + more, as: "reporter", environment: ["PAGER": pager], terminal: terminal,
        isInteractive: isInteractive)
    }
    let paged = await queue(pager: "cat > \(page)", terminal: screen)
    #expect(paged.output.isEmpty)
    #expect(try String(contentsOfFile: page, encoding: .utf8).contains("待办 2"))
    #expect(paged.errors.contains("条未读：caibian inbox --unread"), "\(paged.errors)")
    let plain = await queue("--no-pager", pager: "cat > \(page)", terminal: screen)
    #expect(plain.output.contains("待办 2"))
    let tall = Terminal(isTerminal: true, width: 80, height: 40, hasColour: false)
    #expect((await queue(pager: "false", terminal: tall)).output.contains("待办 2"))
    #expect((await queue(pager: "false", terminal: Terminal(isTerminal: false))).output.contains("待办 2"))
    #expect((await queue(pager: "false", terminal: screen, isInteractive: false)).output.contains("待办 2"))
    #expect((await queue(pager: "no-such-program", terminal: screen)).output.contains("待办 2"))
    #expect((await queue("--json", pager: "false", terminal: screen)).output.hasPrefix("{"))
  }
}
