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
    #expect(bare.errors.contains("签发（approval）"), "\(bare.errors)")
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
    #expect(here.split(separator: "\n").count == 3)
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
    #expect((await desk.caibian("article", "queue", "--limit", "2", as: "reporter")).output.contains("--after "))
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
    #expect(lines.count == 3)
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
}
