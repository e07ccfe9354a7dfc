import Foundation
import Testing

@testable import NewsroomCLI

@Suite("What commands remark")
struct RemarkTests {
  @Test("A release says what goes out now, and what is in the way of what is scheduled", arguments: ["zh-Hans", "en"])
  func release(language: String) async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.approved()
    await desk.caibian("article", "schedule", id, "--at", "2026-07-01 09:00", as: "editor")
    await desk.caibian("article", "hold", id, "--reason", "核实", as: "chief")
    desk.clock.advance(hours: 2)
    let out = await desk.caibian(
      "article", "release", id, "--reason", "已核", "--language", language, as: "chief")
    #expect(out.code == 0, "\(out.errors)")
    let words = language == "en" ? "the next round of caibian dispatch publishes it" : "下一轮 caibian dispatch 就发布"
    #expect(out.output.contains(words) && out.output.contains("2026-07-01 09:00"), "\(out.output)")
    #expect((await desk.caibian("dispatch", as: "editor")).code == 0)
    await desk.caibian("article", "hold", id, "--reason", "再核", as: "chief")
    let json = await desk.caibian("article", "release", id, "--reason", "已核", "--json", as: "chief")
    #expect(try desk.text("goesOut.0.kind", in: json.output) == "page")
    #expect(try desk.text("goesOut.0.address", in: json.output).hasSuffix("\(id).html"))
    let draft = try await desk.drafted()
    await desk.caibian("article", "hold", draft, "--reason", "核实", as: "chief")
    let nothing = await desk.caibian("article", "release", draft, "--reason", "已核", as: "chief")
    #expect(nothing.output.contains("现在没有要发出的"), "\(nothing.output)")
  }

  @Test("A correction that corrects nothing is remarked before it is published, and after")
  func unchanged() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.approved()
    await desk.caibian("article", "publish", id, as: "editor")
    await desk.caibian("article", "correct", id, "--what", "人名", "--why", "来电", "--note", "特此更正。", as: "editor")
    let passed = await desk.caibian("article", "pass", id, as: "editor")
    #expect(passed.output.contains("一字不差"), "\(passed.output)")
    let text = await desk.caibian("article", "text", id, "--json", as: "editor")
    let digest = try desk.text("revision.digest", in: text.output)
    let signed = await desk.caibian("article", "sign", id, "--digest", digest, "--json", as: "chief")
    #expect(try desk.text("correctsNothing", in: signed.output) == "1")
    let published = await desk.caibian("article", "publish", id, "--language", "en", as: "editor")
    #expect(published.output.contains("word for word as the text before"), "\(published.output)")
    // One that changes something is not.
    await desk.caibian("article", "correct", id, "--what", "人名", "--why", "来电", "--note", "特此更正。", as: "editor")
    let edited = await desk.caibian("article", "edit", id, "--headline", "桐乡春茶", "--json", as: "editor")
    #expect(edited.code == 0 && !edited.output.contains("correctsNothing"), "\(edited.output)")
  }

  @Test("People are found by their printed names, and of two who are called alike both are named")
  func namesakes() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.drafted()
    let given = await desk.caibian("article", "assign", id, "沈一鸣", "--json", as: "editor")
    #expect(try desk.text("assignment.person", in: given.output) == "reporter")
    await desk.caibian("people", "add", "reporter-2", "--name", "沈一鸣", "--role", "reporter", as: "admin")
    for words in [
      ["article", "assign", id, "沈一鸣"], ["people", "show", "沈一鸣"], ["article", "pass", id, "--editor", "沈一鸣"],
    ] {
      let refused = await desk.run(words + ["--json"], as: "editor")
      #expect(refused.code == 64, "\(words): \(refused.errors)")
      #expect(try desk.text("error.candidates.0", in: refused.errors) == "reporter")
      #expect(try desk.text("error.candidates.1", in: refused.errors) == "reporter-2")
    }
    let said = await desk.caibian("article", "assign", id, "沈一鸣", as: "editor")
    #expect(said.errors.contains("不止一人：reporter、reporter-2"), "\(said.errors)")
    let nobody = await desk.caibian("article", "assign", id, "没有人", as: "editor")
    #expect(nobody.code == 64 && nobody.errors.contains("没有人"), "\(nobody.errors)")
    // Who has left is not meant.
    let left = await desk.caibian("people", "leave", "reporter-2", "--yes", as: "admin")
    #expect(left.code == 0, "\(left.errors)")
    #expect((await desk.caibian("article", "assign", id, "沈一鸣", as: "editor")).code == 0)
  }

  @Test("An empty file makes no article", arguments: ["", "\n \n\u{3000}\n"])
  func empty(text: String) async throws {
    let desk = try await Newsdesk.opened()
    let out = await desk.caibian(
      "article", "draft", "--column", "梧桐", "--file", "-", "--json", as: "reporter", input: text)
    #expect(out.code == 1, "\(out.output)")
    #expect(try desk.text("error.unmet.0.code", in: out.errors) == "text")
    #expect((await desk.caibian("article", "list", as: "editor")).output.contains("没有"))
  }

  @Test("Of a short text it is said that only the very same is found, and that is all of it")
  func short() async throws {
    let desk = try await Newsdesk.opened()
    let one = try await desk.drafted("春茶\n\n春茶开采。\n")
    let alone = await desk.caibian("article", "similar", one, as: "editor")
    #expect(alone.output.contains("正文只有 4 字"), "\(alone.output)")
    _ = try await desk.drafted("另题\n\n春茶，开采！\n")
    let both = await desk.caibian("article", "similar", one, "--json", as: "editor")
    #expect(try desk.text("copies.0.percentOfThis", in: both.output) == "100")
    #expect(try desk.text("onlyWhole", in: both.output) == "1")
    let bare = try await desk.drafted("只有标题\n")
    #expect((await desk.caibian("article", "similar", bare, as: "editor")).output.contains("无从比对"))
  }

  @Test("No table is wider than the terminal, however long a headline is", arguments: [40, 80])
  func wide(width: Int) async throws {
    let desk = try await Newsdesk.opened()
    let long = String(repeating: "桐乡春茶开采", count: 15)
    let id = try await desk.drafted("\(long)“不成对\n\n正文。。\n")
    await desk.caibian("article", "submit", id, as: "reporter")
    await desk.caibian("article", "deadline", id, "--at", "2026-07-01 18:00", as: "editor")
    let terminal = Terminal(isTerminal: true, width: width, hasColour: false)
    for words in [["queue"], ["list"], ["due"], ["plan"]] {
      let out = await desk.run(["article"] + words, as: "editor", terminal: terminal)
      #expect(out.code == 0 && !out.output.isEmpty, "\(out.errors)")
      for line in out.output.split(separator: "\n") { #expect(DisplayWidth.of(line) <= width, "\(words): \(line)") }
    }
  }

  @Test("Hints name the article that is in hand")
  func hints() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.drafted()
    let missing = await desk.caibian("article", "diff", id, "7", "--json", as: "editor")
    #expect(try desk.text("error.hint", in: missing.errors) == "caibian article show \(id.prefix(8))")
    let branch = await desk.caibian("article", "merge", id, "--branch", "3", "--json", as: "editor")
    #expect(try desk.text("error.hint", in: branch.errors) == "caibian article branches \(id.prefix(8))")
    await desk.caibian("article", "submit", id, as: "reporter")
    let text = await desk.caibian("article", "text", id, "--json", as: "editor")
    let digest = String(try desk.text("revision.digest", in: text.output).prefix(8))
    await desk.caibian("article", "edit", id, "--headline", "桐乡春茶", as: "editor")
    let parked = await desk.caibian(
      "article", "edit", id, "--base", digest, "--file", "-", "--json", as: "editor", input: "别的题\n\n别的正文。\n")
    #expect(try desk.text("error.code", in: parked.errors) == "parked")
    #expect(try desk.text("error.unmet.0.code", in: parked.errors) == "baseText")
    #expect(
      try desk.text("error.hint", in: parked.errors) == "caibian article merge \(id.prefix(8)) --branch 1")
  }
}
