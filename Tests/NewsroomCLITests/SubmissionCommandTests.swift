import Testing

@testable import NewsroomCLI

@Suite("A submission on the command line")
struct SubmissionCommandTests {
  private func received(on desk: Newsdesk, flags: [String] = ["--consent", "2026-1"]) async -> Newsdesk.Outcome {
    await desk.run(
      ["submission", "receive", "--headline", "春到运河", "--pen-name", "河边人", "--file", "-", "--json"] + flags,
      input: Array("河边的柳树绿了。\n".utf8), environment: ["CAIBIAN_TOKEN": "nobody's"])
  }

  @Test("needs no login, consents to a notice, and becomes a draft")
  func accepted() async throws {
    let desk = try await Newsdesk.opened()
    let received = await received(on: desk)
    #expect(received.code == 0, "\(received.errors)")
    let receipt = try desk.text("receipt", in: received.output)
    let id = try desk.text("id", in: received.output)
    #expect((await desk.caibian("submission", "list", as: "desk")).output.contains("河边人"))
    let accepted = await desk.caibian(
      "submission", "accept", String(id.prefix(6)), "--column", "投稿", "--json", as: "desk")
    #expect(accepted.code == 0, "\(accepted.errors)")
    #expect(try desk.text("article.provenance.kind", in: accepted.output) == "submission")
    #expect(try desk.text("article.revision.credit.line", in: accepted.output) == "来源: 桐乡新闻网 作者: 河边人")
    let fate = await desk.caibian("submission", "fate", receipt.lowercased().replacing("-", with: ""))
    #expect(fate.output.contains("采用"))
    #expect((await desk.caibian("submission", "reject", id, "--reason", "晚了", as: "desk")).code == 1)
  }

  @Test("is rejected for good, with a reason its sender reads")
  func rejected() async throws {
    let desk = try await Newsdesk.opened()
    let received = await received(on: desk)
    let id = try desk.text("id", in: received.output)
    #expect((await desk.caibian("submission", "reject", id, as: "desk")).errors.contains("--reason"))
    #expect((await desk.caibian("submission", "reject", id, "--reason", "已有同题", as: "desk")).code == 0)
    let fate = await desk.caibian("submission", "fate", try desk.text("receipt", in: received.output))
    #expect(fate.output.contains("已有同题"))
    #expect((await desk.caibian("submission", "list", as: "desk")).output == "没有来稿。\n")
    #expect((await desk.caibian("submission", "list", "--state", "退稿", as: "desk")).output.contains("春到运河"))
  }

  @Test("without consent is refused; an unknown receipt is bad input")
  func withoutConsent() async throws {
    let desk = try await Newsdesk.opened()
    let refused = await received(on: desk, flags: [])
    #expect(refused.code == 1)
    #expect(refused.errors.contains("\"consent\""))
    #expect((await desk.caibian("submission", "fate", "0000-0000-0000-0000")).code == 64)
  }

  @Test("goes to the newsroom that is named, where there are several")
  func several() async throws {
    let desk = try await Newsdesk.opened()
    await desk.caibian("newsroom", "create", "haining", "--name", "海宁新闻网", "--admin", "x")
    let unnamed = await received(on: desk)
    #expect(unnamed.code == 64)
    #expect(unnamed.errors.contains("haining"))
    #expect((await received(on: desk, flags: ["--consent", "1", "--newsroom", "haining"])).code == 0)
    #expect((await received(on: desk, flags: ["--consent", "1", "--newsroom", "nowhere"])).code == 64)
  }

  @Test(
    "a receipt is read as people write it",
    arguments: ["7k2m9qxt4b6dh0wz", "7K2M 9QXT 4B6D HOWZ", "7K2M-9QXT-4B6D-H0WZ"])
  func receipts(typed: String) {
    #expect(FateOfSubmission.normal(typed) == "7K2M-9QXT-4B6D-H0WZ")
  }
}
