import Foundation
import Testing

@testable import NewsroomCLI

@Suite("Working together")
struct WorkingTogetherTests {
  private func inReview(_ desk: Newsdesk) async throws -> (id: String, digest: String) {
    let id = try await desk.drafted(column: "法治")
    await desk.caibian("article", "submit", id, as: "reporter")
    await desk.caibian("article", "pass", id, as: "editor")
    let text = await desk.caibian("article", "text", id, "--json", as: "editor")
    return (id, try desk.text("revision.digest", in: text.output))
  }

  @Test("The legal department signs beside the chain, and finds it in its queue")
  func beside() async throws {
    let desk = try await Newsdesk.opened()
    let (id, digest) = try await inReview(desk)
    let queue = await desk.caibian("article", "queue", as: "lawyer").output
    #expect(queue.contains("法务审签"), "\(queue)")
    let signed = await desk.caibian("article", "sign", id, "--digest", digest, as: "lawyer")
    #expect(signed.code == 0, "\(signed.errors)")
    #expect(signed.output.contains("下一步：签发"))
    #expect((await desk.caibian("article", "queue", as: "lawyer")).output.contains("没有等您处理"))
    let approved = await desk.caibian("article", "sign", id, "--digest", digest, "--json", as: "chief")
    #expect(try desk.text("stage", in: approved.output) == "approved")
    #expect((await desk.caibian("newsroom", "columns", as: "editor")).output.contains("并行：法务审签"))
    let who = await desk.caibian("people", "can", "sign", "--column", "法治", "--json", as: "editor").output
    #expect(who.contains("lawyer"))
  }

  @Test("What is not ticked is listed one by one with the command that ticks it, and an edit voids the ticks")
  func checklist() async throws {
    let desk = try await Newsdesk.opened()
    let (id, digest) = try await inReview(desk)
    for person in ["lawyer", "chief"] {
      await desk.caibian("article", "sign", id, "--digest", digest, as: person)
    }
    let refused = await desk.caibian("article", "publish", id, "--no-dispatch", as: "editor")
    #expect(refused.code == 1)
    for code in ["facts", "pictures"] {
      #expect(refused.errors.contains("caibian article check \(id.prefix(8)) \(code)"), "\(refused.errors)")
    }
    #expect((await desk.caibian("article", "queue", as: "editor")).output.contains("核对 facts"))
    let one = await desk.caibian("article", "check", id, "facts", as: "editor")
    #expect(one.code == 0, "\(one.errors)")
    #expect(one.output.contains("未核对"))
    let unknown = await desk.caibian("article", "check", id, "names", as: "editor")
    #expect(unknown.errors.contains("清单里没有 names；有：facts"))
    let both = await desk.caibian("article", "check", id, "pictures", "--json", as: "chief")
    #expect(try desk.text("checklist.1.by", in: both.output) == "chief")
    #expect(try desk.text("checklist.0.action", in: both.output) == "publish")
    let edited = await desk.caibian("article", "edit", id, "--headline", "桐乡春茶", as: "editor")
    #expect(edited.errors.contains("旧稿的核对已作废：facts editor、pictures chief"), "\(edited.errors)")
    #expect((await desk.caibian("article", "check", id, as: "editor")).output.contains("图片有出处"))
  }

  @Test("An article is assigned, found among one's own, handed over with a note, and given back")
  func assignment() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.drafted()
    let given = await desk.caibian(
      "article", "assign", id, "reporter", "--note", "四点前交", "--json", as: "editor")
    #expect(try desk.text("assignment.person", in: given.output) == "reporter")
    #expect(try desk.text("assignment.note", in: given.output) == "四点前交")
    let mine = await desk.caibian("article", "list", "--mine", "--json", as: "reporter").output
    #expect(try desk.text("articles.0.assignee", in: mine) == "reporter")
    #expect(
      try desk.text("articles.0.id", in: await desk.caibian("article", "queue", "--json", as: "reporter").output) == id)
    #expect((await desk.caibian("article", "show", id, as: "editor")).output.contains("四点前交"))
    let other = await desk.caibian("article", "take", id, as: "licensing")
    #expect(other.errors.contains("稿件现在reporter手里"), "\(other.errors)")
    let stranger = await desk.caibian("article", "assign", id, "accountant", as: "editor")
    #expect(stranger.errors.contains("accountant在"), "\(stranger.errors)")
    #expect((await desk.caibian("article", "assign", id, "nobody", as: "editor")).code == 64)
    let handed = await desk.caibian("article", "assign", id, "desk", "--note", "我下班了", as: "reporter")
    #expect(handed.code == 0, "\(handed.errors)")
    let back = await desk.caibian("article", "give-back", id, as: "desk")
    #expect(back.code == 0)
    #expect((await desk.caibian("article", "list", "--mine", as: "desk")).output.contains("没有稿件"))
    // What is nobody's is taken by those who have a part in it already, not by another reporter.
    #expect((await desk.caibian("article", "take", id, as: "desk")).code == 1)
    #expect((await desk.caibian("article", "take", id, as: "editor")).code == 0)
  }
}
