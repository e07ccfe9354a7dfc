import Foundation
import Testing

@testable import NewsroomCLI

@Suite("What was signed is what was read")
struct SigningTests {
  /// An article in review, and the digest that the chief read before the headline changed.
  private func moved(_ desk: Newsdesk) async throws -> (id: String, read: String) {
    let id = try await desk.drafted()
    await desk.caibian("article", "submit", id, as: "reporter")
    await desk.caibian("article", "pass", id, as: "editor")
    let read = try desk.text(
      "revision.digest", in: (await desk.caibian("article", "text", id, "--json", as: "chief")).output)
    await desk.caibian("article", "edit", id, "--headline", "桐乡春茶开采忙", as: "editor")
    return (id, read)
  }

  @Test("A text that moved is not signed, and the signer is shown what moved")
  func difference() async throws {
    let desk = try await Newsdesk.opened()
    let (id, read) = try await moved(desk)
    let refused = await desk.caibian("article", "sign", id, "--digest", read, as: "chief")
    #expect(refused.code == 1)
    #expect(refused.errors.contains("桐乡春茶开采{+忙+}"), "\(refused.errors)")
    let json = (await desk.caibian("article", "sign", id, "--digest", read, "--json", as: "chief")).errors
    #expect(try desk.text("error.difference.fromDigest", in: json) == read)
    #expect(try desk.text("error.difference.runs.1.text", in: json) == "忙")
  }

  @Test("A text written on an older one is not saved, is kept, and its writer is shown what moved")
  func staleSave() async throws {
    let desk = try await Newsdesk.opened()
    let (id, read) = try await moved(desk)
    let refused = await desk.caibian(
      "article", "edit", id, "--base", read, "--file", "-", as: "editor", input: "另一个标题\n\n另一段。\n")
    #expect(refused.code == 1)
    #expect(refused.errors.contains("桐乡春茶开采{+忙+}"))
    #expect(refused.errors.contains("/unsaved/"))
  }

  @Test("A text kept from saving is a branch, which a merge makes one text with the current one")
  func branches() async throws {
    let desk = try await Newsdesk.opened()
    let (id, read) = try await moved(desk)
    let stale = await desk.caibian(
      "article", "edit", id, "--base", read, "--file", "-", "--json", as: "editor",
      input: "桐乡春茶开采\n\n清明前后，桐乡的茶园迎来采摘季。\n茶农说，今年雨水好。\n")
    #expect(try desk.text("error.branch", in: stale.errors) == "1")
    #expect((await desk.caibian("article", "branches", id, as: "editor")).output.contains("底本已变"))
    let merged = await desk.caibian("article", "merge", id, as: "editor")
    #expect(merged.code == 0, "\(merged.errors)")
    let text = await desk.caibian("article", "text", id, as: "editor").output
    #expect(text.hasPrefix("桐乡春茶开采忙\n"))
    #expect(text.contains("今年雨水好"))
    #expect((await desk.caibian("article", "merge", id, "--branch", "9", as: "editor")).code == 64)
  }

  @Test("Somebody at work is named with article, place, times and the ways out")
  func leased() async throws {
    let desk = try await Newsdesk.opened()
    await desk.caibian("people", "grant", "chief", "editor", as: "admin")
    let id = try await desk.drafted()
    #expect((await desk.caibian("article", "lease", id, as: "editor")).code == 0)
    let refused = await desk.caibian("article", "edit", id, "--headline", "新题", as: "chief")
    #expect(refused.code == 1)
    for part in ["editor自 2026-07-01 08:00 起", String(id.prefix(8)), "--take-over", "分支 1"] {
      #expect(refused.errors.contains(part), "\(part) is missing in \(refused.errors)")
    }
    let over = await desk.caibian("article", "lease", id, "--take-over", "--reason", "要上晚间版", as: "chief")
    #expect(over.code == 0, "\(over.errors)")
    #expect((await desk.caibian("article", "lease", id, "--give-back", as: "chief")).output.contains("已交还"))
    #expect((await desk.caibian("article", "edit", id, "--headline", "新题", as: "editor")).code == 0)
    #expect((await desk.caibian("article", "autosave", id, as: "editor")).code == 64)
    await desk.caibian("article", "autosave", id, "--file", "-", as: "editor", input: "题\n\n未完。\n")
    #expect((await desk.caibian("article", "autosave", id, as: "editor")).output == "题\n\n未完。\n")
  }

  @Test("The same request three times has one effect; its name stands for nothing else")
  func requests() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.drafted(flags: ["--request", "tea"])
    #expect(try await desk.drafted(flags: ["--request", "tea"]) == id)
    for _ in 0..<3 {
      let edited = await desk.caibian("article", "edit", id, "--headline", "春茶", "--request", "e1", as: "editor")
      #expect(edited.code == 0, "\(edited.errors)")
    }
    let json = (await desk.caibian("article", "show", id, "--json", as: "editor")).output
    #expect(try desk.text("article.revision.number", in: json) == "2")
    let other = await desk.caibian("article", "spike", id, "--reason", "不用", "--request", "e1", "--json", as: "editor")
    #expect(other.code == 64)
    #expect(try desk.text("error.code", in: other.errors) == "requestUsed")
    #expect((await desk.caibian("article", "submit", id, "--request", "a b", as: "editor")).code == 64)
  }

  @Test("Who may sign in a column, and who can sign this article now")
  func whoCan() async throws {
    let desk = try await Newsdesk.opened()
    let inColumn = await desk.caibian("people", "can", "sign", "--column", "梧桐", "--json", as: "reporter")
    #expect(try desk.text("people.0.id", in: inColumn.output) == "chief")
    #expect(try desk.text("people.0.steps.0", in: inColumn.output) == "approval")
    let id = try await desk.drafted()
    let now = await desk.caibian("people", "can", "审签", "--article", id, as: "reporter")
    #expect(now.output.contains("没有人能办"))
    #expect((await desk.caibian("people", "can", "送审", "--article", id, as: "reporter")).output.contains("reporter"))
    #expect((await desk.caibian("people", "can", "sign", as: "reporter")).code == 64)
  }
}
