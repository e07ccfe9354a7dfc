import Foundation
import Testing

@testable import NewsroomCLI

@Suite("Many stories at once")
struct ManyTests {
  /// What was typed, and how much of it.
  private final class Counter {
    private(set) var commands = 0
    private(set) var characters = 0
    func count(_ words: [String]) {
      commands += 1
      characters += (["caibian"] + words).joined(separator: " ").count
    }
  }

  @Test(
    "Thirty stories go from draft to live in at most 12 commands and 600 characters, one key for each text that is read"
  )
  func thirty() async throws {
    let desk = try await Newsdesk.opened()
    var ids: Set<String> = []
    for number in 1...30 { ids.insert(try await desk.drafted("桐乡春茶 \(number)\n\n第 \(number) 块茶园迎来采摘季。\n")) }
    let typed = Counter()
    func run(_ words: String..., as person: String, keys: String = "", isInteractive: Bool = false) async
      -> Newsdesk.Outcome
    {
      typed.count(words)
      return await desk.run(words, as: person, input: Array(keys.utf8), isInteractive: isInteractive)
    }
    let submitted = await run("article", "many", "submit", "--queue", as: "reporter")
    #expect(
      submitted.code == 0 && submitted.output.hasSuffix("共 30 篇：办成 30\n"), "\(submitted.output)\(submitted.errors)")
    let passed = await run("article", "many", "pass", "--queue", as: "editor")
    #expect(passed.code == 0, "\(passed.output)\(passed.errors)")
    let keys = String(repeating: "y\n", count: 30)
    let signed = await run("article", "many", "sign", "--queue", as: "chief", keys: keys, isInteractive: true)
    #expect(signed.code == 0, "\(signed.output)\(signed.errors)")
    for number in 1...30 {
      #expect(signed.errors.contains("第 \(number) 块茶园迎来采摘季。") && signed.errors.contains("\(number)/30  作签发？"))
    }
    let published = await run("article", "many", "publish", "--queue", as: "editor")
    #expect(published.code == 0, "\(published.output)\(published.errors)")
    let list = await desk.caibian("article", "list", "--stage", "published", "--json", as: "editor").output
    for id in ids { #expect(list.contains(id)) }
    #expect(desk.site.count == 30)
    #expect(typed.commands <= 12, "\(typed.commands) commands")
    #expect(typed.characters <= 600, "\(typed.characters) characters")
  }

  private func inReview(_ count: Int) async throws -> (desk: Newsdesk, ids: [String]) {
    let desk = try await Newsdesk.opened()
    var ids: [String] = []
    for number in 1...count {
      ids.append(try await desk.drafted("桐乡春茶 \(number)\n\n第 \(number) 块茶园。\n"))
      await desk.caibian("article", "submit", ids[number - 1], as: "reporter")
      await desk.caibian("article", "pass", ids[number - 1], as: "editor")
    }
    return (desk, ids)
  }

  private func stage(of id: String, _ desk: Newsdesk) async throws -> String {
    try desk.text("article.stage", in: (await desk.caibian("article", "show", id, "--json", as: "editor")).output)
  }

  @Test("Nothing is signed that was not shown, or of which whoever read it did not say so")
  func unseen() async throws {
    let (desk, ids) = try await inReview(4)
    let blind = await desk.run(["article", "many", "sign"] + ids, as: "chief")
    #expect(blind.code == 64 && blind.errors.contains("先用 article show 读过"), "\(blind.errors)")
    let dry = await desk.run(["article", "many", "sign"] + ids + ["--dry-run"], as: "chief")
    #expect(dry.code == 0 && dry.output.hasSuffix("共 4 篇：可以办 4\n"), "\(dry.output)")
    let some = await desk.run(
      ["article", "many", "sign"] + ids, as: "chief", input: Array("y\nn\nq\n".utf8), isInteractive: true)
    #expect(some.code == 1)
    #expect(some.output.contains("没有签") && some.output.hasSuffix("共 4 篇：办成 1、没有动 3\n"), "\(some.output)")
    #expect(!some.errors.contains("第 4 块茶园"))
    #expect(try await stage(of: ids[0], desk) == "approved")
    for id in ids.dropFirst() { #expect(try await stage(of: id, desk) == "review") }
  }

  @Test("If one cannot be signed none is shown; what can be is, where that is asked for")
  func oneOfThem() async throws {
    let (desk, ids) = try await inReview(2)
    let draft = try await desk.drafted()
    let words = ["article", "many", "sign"] + ids + [draft]
    let stopped = await desk.run(words, as: "chief", input: Array("y\ny\ny\n".utf8), isInteractive: true)
    #expect(stopped.code == 1 && !stopped.errors.contains("块茶园"), "\(stopped.errors)")
    #expect(stopped.output.contains("用 --what-can 办能办的"), "\(stopped.output)")
    for id in ids { #expect(try await stage(of: id, desk) == "review") }
    let done = await desk.run(words + ["--what-can"], as: "chief", input: Array("y\ny\n".utf8), isInteractive: true)
    #expect(done.output.hasSuffix("共 3 篇：办成 2、办不了 1\n"), "\(done.output)")
    for id in ids { #expect(try await stage(of: id, desk) == "approved") }
  }

  @Test("Deadlines, assignments, columns and schedules of many are set at once, and the time is said back once")
  func others() async throws {
    let desk = try await Newsdesk.opened()
    let ids = [try await desk.approved(), try await desk.approved()]
    func many(_ words: String...) async -> Newsdesk.Outcome {
      await desk.run(["article", "many", words[0]] + ids + words.dropFirst(), as: "editor")
    }
    let due = await many("deadline", "--at", "18:00")
    #expect(due.code == 0, "\(due.output)\(due.errors)")
    #expect(due.errors == "时间：2026-07-01 18:00 周三 Asia/Shanghai（10 小时后）\n")
    #expect((await many("assign", "--to", "沈一鸣", "--reason", "请补采")).code == 0)
    let scheduled = await many("schedule", "--at", "明天 8:00")
    #expect(scheduled.code == 0, "\(scheduled.output)\(scheduled.errors)")
    let moved = await many("move", "--column", "强县新闻")
    #expect(moved.code == 0, "\(moved.output)\(moved.errors)")
    for id in ids {
      let shown = await desk.caibian("article", "show", id, "--json", as: "editor").output
      #expect(try desk.text("article.column", in: shown) == "国内国际/强县新闻")
      #expect(try desk.text("article.assignment.person", in: shown) == "reporter")
    }
  }

  @Test(
    "What a step takes it must be given, and nothing else",
    arguments: [
      ["deadline", "3f2a"], ["schedule", "3f2a"], ["assign", "3f2a"], ["move", "3f2a"],
      ["submit", "3f2a", "--at", "18:00"],
      ["submit"], ["submit", "3f2a", "--queue"], ["submit", "3f2a", "--in", "梧桐"],
      ["sign", "3f2a", "--editor", "editor"],
    ])
  func wrong(words: [String]) async throws {
    let desk = try await Newsdesk.opened()
    let outcome = await desk.run(["article", "many"] + words, as: "editor")
    #expect(outcome.code == 64 && outcome.errors.hasPrefix("用法有误："), "\(outcome.errors)")
  }

  @Test("What waits in a queue is named and asked about on a terminal, unless told not to ask")
  func asked() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.drafted()
    let no = await desk.caibian(
      "article", "many", "submit", "--queue", as: "reporter", input: "n\n", isInteractive: true)
    #expect(
      no.code == 1 && no.errors.contains("\(id.prefix(8))  桐乡春茶开采") && no.errors.contains("这 1 篇都送审？"), "\(no.errors)")
    #expect(try await stage(of: id, desk) == "draft")
    let elsewhere = await desk.caibian("article", "many", "submit", "--queue", "--in", "强县新闻", as: "reporter")
    #expect(elsewhere.code == 0 && elsewhere.output == "没有等这一步的稿件。\n")
    let yes = await desk.caibian("article", "many", "submit", "--queue", "--yes", as: "reporter", isInteractive: true)
    #expect(yes.code == 0, "\(yes.errors)")
    #expect(try await stage(of: id, desk) == "editing")
  }
}
