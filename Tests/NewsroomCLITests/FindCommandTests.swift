import Foundation
import Testing

@testable import NewsroomCLI

@Suite("caibian find")
struct FindCommandTests {
  @Test("says what it found, where in the text, what was searched, and how to go on")
  func found() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.drafted()
    let other = try await desk.drafted("另一篇\n\n桐鄉的茶，与前一篇无关。\n")
    let found = await desk.caibian("find", "桐乡", "-采摘季", as: "editor")
    #expect(found.code == 0)
    #expect(found.output.contains(other.prefix(8)) && !found.output.contains(id.prefix(8)))
    #expect(found.output.contains("桐鄉的茶") && found.output.contains("找到 1 篇。 查的是：含“桐乡”，且不含“采摘季”"))
    let first = await desk.caibian("find", "茶", "--limit", "1", as: "editor")
    #expect(first.output.contains("还有更多：caibian find 茶 --limit 1 --after "))
    let next = try #require(first.output.split(separator: " ").last?.trimmingCharacters(in: .whitespacesAndNewlines))
    let second = await desk.caibian("find", "茶", "--limit", "1", "--after", next, as: "editor")
    #expect(second.output.contains(id.prefix(8)) && !second.output.contains(other.prefix(8)))
    let none = await desk.caibian("find", "标题:台风", "--language", "en", as: "editor")
    #expect(none.code == 0 && none.output == "Nothing was found. looked for: “台风” in the headline\n")
  }

  @Test("gives programs the places of the hits")
  func json() async throws {
    let desk = try await Newsdesk.opened()
    _ = try await desk.drafted()
    let answer = await desk.caibian("find", "茶园迎", "栏目:梧桐", "--json", as: "editor").output
    #expect(try desk.text("articles.0.excerpt.text", in: answer) == "清明前后，桐乡的茶园迎来采摘季。")
    #expect(try desk.text("articles.0.excerpt.hits.0.0", in: answer) == "8")
    #expect(try desk.text("articles.0.excerpt.hits.0.1", in: answer) == "11")
    #expect(try desk.text("count", in: answer) == "1")
    #expect(
      try JSONShapeTests.fields(of: answer) == [
        "articles[].changed", "articles[].changedBy", "articles[].came", "articles[].column", "articles[].digest",
        "articles[].excerpt.hits[][]", "articles[].excerpt.text", "articles[].headline.hits[]",
        "articles[].headline.text", "articles[].id", "articles[].live", "articles[].stage", "articles[].text", "count",
        "isWhole", "query", "searched", "unread",
      ])
  }

  @Test(
    "refuses what cannot be, with what is near",
    arguments: [
      (["栏木:梧桐"], "noSuchField", "没有“栏木”这个字段；是不是“栏目”？"), (["栏目:梧铜"], "noSuchColumn", "是不是“桐乡新闻/梧桐”？"),
      (["之后:2026-13"], "date", "“之后:”后面的“2026-13”不是日期"), (["。，"], "nothingToFind", "标点不计"),
      ([], "nothingToFind", "请写明要查什么"),
      (["甲", "OR"], "searchSigns", "“OR”两边"),
    ])
  func faults(words: [String], code: String, sentence: String) async throws {
    let desk = try await Newsdesk.opened()
    let told = await desk.run(["find"] + words, as: "editor")
    #expect(told.code == 64 && told.errors.contains(sentence), "\(told.errors)")
    let json = await desk.run(["find", "--json"] + words, as: "editor")
    #expect(try desk.text("error.code", in: json.errors) == code)
  }

  @Test("takes a misspelt option for no word")
  func misspelt() async throws {
    let desk = try await Newsdesk.opened()
    let told = await desk.caibian("find", "茶", "--jsno", as: "editor")
    #expect(told.code == 64 && told.errors.contains("--jsno"))
  }

  @Test("is never wider than the terminal", arguments: [20, 40, 60, 80, 120])
  func narrow(width: Int) async throws {
    let desk = try await Newsdesk.opened()
    _ = try await desk.drafted(
      "桐乡春茶开采，一条长得无论如何也放不进一行的标题，它还在继续\n\n" + String(repeating: "前面的话", count: 40) + "茶园"
        + String(repeating: "后面的话", count: 40))
    for words in [["茶园"], ["春茶", "-台风"], ["x"]] {
      let terminal = Terminal(isTerminal: true, width: width, hasColour: false)
      let outcome = await desk.run(["find"] + words, as: "editor", terminal: terminal)
      for line in outcome.output.split(separator: "\n") {
        #expect(DisplayWidth.of(line) <= width, "\(line)")
      }
    }
  }

  @Test("shows in colour what was looked for, on a terminal")
  func colour() async throws {
    let desk = try await Newsdesk.opened()
    _ = try await desk.drafted()
    let terminal = Terminal(isTerminal: true, width: 80)
    let outcome = await desk.caibian("find", "采摘季", as: "editor", terminal: terminal)
    #expect(outcome.output.contains(Style(isOn: true).warn("采摘季")))
  }

  @Test("reads in anew for an administrator, and for nobody else")
  func rebuilds() async throws {
    let desk = try await Newsdesk.opened()
    _ = try await desk.drafted()
    let done = await desk.caibian("find", "--rebuild", as: "admin")
    #expect(done.code == 0 && done.output == "看过 1 篇，收入 0 篇；全部可查。\n")
    #expect(await desk.caibian("find", "--rebuild", as: "editor").code == 1)
  }
}
