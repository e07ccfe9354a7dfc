import Foundation
import Testing

@testable import NewsroomCLI

@Suite("Names instead of ids")
struct NamesTests {
  @Test("An article is meant by the beginning of its headline where only one begins so; of several all are named")
  func headline() async throws {
    let desk = try await Newsdesk.opened()
    let tea = try await desk.drafted("桐乡春茶今日开采\n\n正文。\n")
    let rain = try await desk.drafted("桐乡发布暴雨预警\n\n正文。\n")
    let shown = await desk.caibian("article", "show", "桐乡春茶", "--json", as: "editor")
    #expect(try desk.text("article.id", in: shown.output) == tea, "\(shown.errors)")
    let both = await desk.caibian("article", "show", "桐乡", as: "editor")
    #expect(both.code == 64)
    for part in [String(tea.prefix(8)), String(rain.prefix(8)), "桐乡春茶今日开采", "桐乡发布暴雨预警"] {
      #expect(both.errors.contains(part), "\(both.errors)")
    }
    let json = await desk.caibian("article", "show", "桐乡", "--json", as: "editor")
    #expect(try desk.text("error.code", in: json.errors) == "ambiguous")
    #expect(
      try Set([desk.text("error.candidates.0", in: json.errors), desk.text("error.candidates.1", in: json.errors)]) == [
        tea, rain,
      ])
    let none = await desk.caibian("article", "show", "春茶", as: "editor")
    #expect(none.code == 64 && none.errors.contains("春茶"), "\(none.errors)")
    let submitted = await desk.caibian("article", "submit", "桐乡发布", as: "reporter")
    #expect(submitted.code == 0 && submitted.output.contains(rain.prefix(8)), "\(submitted.errors)")
    // Whoever may not read it does not find it by its headline.
    #expect((await desk.caibian("article", "show", "桐乡春茶", as: "accountant")).code != 0)
  }

  @Test("- is the article that I last named or made, each person's own")
  func last() async throws {
    let desk = try await Newsdesk.opened()
    let none = await desk.caibian("article", "show", "-", as: "editor")
    #expect(none.code == 64 && none.errors.contains("还没有最近办过的稿件"), "\(none.errors)")
    let first = try await desk.drafted()
    #expect((await desk.caibian("article", "submit", "-", as: "reporter")).output.contains(first.prefix(8)))
    #expect((await desk.caibian("article", "show", "-", as: "editor")).code == 64)
    await desk.caibian("article", "show", String(first.prefix(8)), as: "editor")
    let second = try await desk.drafted()
    #expect((await desk.caibian("article", "pass", "-", as: "editor")).output.contains(first.prefix(8)))
    #expect((await desk.caibian("article", "submit", "-", as: "reporter")).output.contains(second.prefix(8)))
  }

  @Test("People are meant by their printed names, and roles by their Chinese ones")
  func people() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.drafted()
    await desk.caibian("article", "submit", id, as: "reporter")
    let passed = await desk.caibian("article", "pass", id, "--editor", "宋琼燕", "--json", as: "editor")
    #expect(passed.code == 0, "\(passed.errors)")
    let granted = await desk.caibian("people", "grant", "沈一鸣", "编辑：强县新闻", "--json", as: "admin")
    #expect(granted.code == 0, "\(granted.errors)")
    #expect(granted.output.contains("\"editor\"") && granted.output.contains("强县新闻"), "\(granted.output)")
    let chiefs = await desk.caibian("people", "list", "--role", "部门主任", as: "editor").output
    #expect(chiefs.contains("样本主任") && !chiefs.contains("沈一鸣"), "\(chiefs)")
    let wrong = await desk.caibian("people", "grant", "沈一鸣", "主笔", as: "admin")
    #expect(wrong.code == 64 && wrong.errors.contains("没有“主笔”这个角色"), "\(wrong.errors)")
  }

  @Test("A list goes on by --more, until another was shown; nothing is typed of where it ended")
  func more() async throws {
    let desk = try await Newsdesk.opened()
    var ids: [String] = []
    for _ in 0..<5 {
      ids.append(String(try await desk.drafted().prefix(8)))
      desk.clock.advance(hours: 1)
    }
    func page(_ words: String...) async -> String {
      await desk.run(["article", "queue", "--limit", "2"] + words, as: "reporter").output
    }
    #expect((await desk.caibian("article", "queue", "--more", as: "reporter")).errors.contains("没有下一页"))
    let pages = [await page(), await page("--more"), await page("--more")]
    #expect(pages[0].contains("caibian article queue --limit 2 --more"), "\(pages[0])")
    for (number, id) in ids.enumerated() { #expect(pages[number / 2].contains(id), "\(pages)") }
    #expect(!pages[2].contains("--more"))
    #expect((await desk.run(["article", "queue", "--limit", "2", "--more"], as: "reporter")).code == 64)
    let list = await desk.caibian("article", "list", "--limit", "3", as: "reporter")
    #expect(list.output.contains("caibian article list --limit 3 --more"), "\(list.output)")
    #expect((await desk.caibian("article", "list", "--limit", "2", "--more", as: "reporter")).code == 64)
    let rest = await desk.caibian("article", "list", "--limit", "3", "--more", as: "reporter")
    #expect(
      rest.output.contains(ids[0]) && rest.output.contains(ids[1]) && !rest.output.contains(ids[2]), "\(rest.output)")
    #expect((await desk.caibian("article", "queue", "--more", "--after", "x", as: "reporter")).code == 64)
  }
}
