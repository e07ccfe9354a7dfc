import Testing

@testable import NewsroomCLI

@Suite("Rights on the command line")
struct RightsCommandTests {
  @Test("May we run it: every finding with its rule")
  func check() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.drafted()
    let check = await desk.caibian("rights", "check", id, as: "licensing").output
    #expect(check.contains("我们能否刊用（网站）"))
    #expect(check.contains("R30"))
    #expect(check.contains("可用"))
    let early = await desk.caibian("rights", "check", id, "--as-of", "2005-01-01 00:00", "--json", as: "licensing")
      .output
    #expect(try desk.text("outcome", in: early) == "deny")
    #expect(try desk.text("question", in: early) == "inbound")
  }

  @Test("May they use it: without an agreement, no")
  func request() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.approved()
    await desk.caibian("article", "publish", id, as: "editor")
    let request = await desk.caibian(
      "rights", "request", id, "--partner", "某网站", "--act", "转载", "--language", "en", as: "licensing")
    #expect(request.code == 0, "\(request.errors)")
    #expect(request.output.contains("may 某网站 repost it (web)"))
    #expect(request.output.contains("deny") || request.output.contains("needs review"))
  }

  @Test("The decision that a publication rests on is kept, and found by the article")
  func explain() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.approved()
    await desk.caibian("article", "publish", id, as: "editor")
    let byArticle = await desk.caibian("rights", "explain", id, "--json", as: "licensing")
    #expect(byArticle.code == 0, "\(byArticle.errors)")
    let decision = try desk.text("id", in: byArticle.output)
    let byID = await desk.caibian("rights", "explain", decision, as: "licensing")
    #expect(byID.output.contains("结论 \(decision)"))
    let unpublished = await desk.caibian("rights", "explain", try await desk.drafted(), as: "licensing")
    #expect(unpublished.code == 64)
  }

  @Test("Credit lines are read one a line, without a login")
  func credits() async throws {
    let desk = Newsdesk()
    let read = await desk.caibian("credit", "read", input: "来源：新华社 责编：李四\n没有署名的一行\n")
    let lines = read.output.split(separator: "\n").map(String.init)
    #expect(lines.count == 2)
    #expect(try desk.text("source", in: lines[0]) == "新华社")
    #expect(try desk.text("editors.0", in: lines[0]) == "李四")
    #expect(lines[1].contains("\"source\":null"))
  }
}
