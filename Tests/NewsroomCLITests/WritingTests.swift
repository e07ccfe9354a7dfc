import Editorial
import Foundation
import Testing

@testable import NewsroomCLI

@Suite("Writing in an editor")
struct WritingTests {
  @Test("opens the current text, and saves what was changed")
  func edited() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.drafted()
    let edited = await desk.caibian(
      "article", "edit", id, as: "reporter", environment: ["EDITOR": "sed -i s/天气/雨水/"], isInteractive: true)
    #expect(edited.code == 0, "\(edited.errors)")
    #expect((await desk.caibian("article", "text", id, as: "reporter")).output.contains("今年雨水好"))
    #expect(try kept(desk).isEmpty)
  }

  @Test("left unchanged, or failing, saves nothing", arguments: ["true", "false"])
  func unchanged(editor: String) async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.drafted()
    let outcome = await desk.caibian(
      "article", "edit", id, as: "reporter", environment: ["VISUAL": editor, "EDITOR": "vi"], isInteractive: true)
    #expect(outcome.code == (editor == "true" ? 1 : 64))
    #expect(
      (await desk.caibian("article", "show", id, "--history", as: "reporter")).output.split(separator: "\n").count == 2)
  }

  @Test("a draft begins in the editor too")
  func drafted() async throws {
    let desk = try await Newsdesk.opened()
    let outcome = await desk.caibian(
      "article", "draft", "--column", "梧桐", as: "reporter",
      environment: ["EDITOR": "printf '新题\\n\\n新文。\\n' >"], isInteractive: true)
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect((await desk.caibian("article", "list", as: "reporter")).output.contains("新题"))
  }

  @Test("a stale text is refused, told by whom, and kept")
  func stale() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.drafted()
    let base = try desk.text(
      "revision.digest", in: (await desk.caibian("article", "text", id, "--json", as: "reporter")).output)
    await desk.caibian("article", "edit", id, "--headline", "抢先一步", as: "editor")
    let late = await desk.caibian(
      "article", "edit", id, "--file", "-", "--base", String(base.prefix(12)), "--json", as: "reporter",
      input: "我的稿子\n\n写了半天。\n")
    #expect(late.code == 1)
    #expect(try desk.text("error.unmet.0.code", in: late.errors) == "baseText")
    let path = try desk.text("error.kept", in: late.errors)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "我的稿子\n\n写了半天。\n")
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber
    #expect(mode?.intValue == 0o600)
    #expect((await desk.caibian("article", "text", id, as: "reporter")).output.hasPrefix("抢先一步"))
  }

  @Test("a change voids the sign-offs on the old text, and says whose")
  func voided() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.approved()
    let edited = await desk.caibian("article", "edit", id, "--headline", "换了标题", as: "editor")
    #expect(edited.output.contains("已签发 → 审核"))
    #expect(edited.output.contains("签发 chief"))
  }

  private func kept(_ desk: Newsdesk) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: desk.home + "/unsaved")
  }
}

@Suite("A manuscript as people type it")
struct ManuscriptTextTests {
  @Test("has its headline first, then a deck, then a paragraph a line")
  func parts() throws {
    let manuscript = try ManuscriptText.read("\n\n标题\n——副题\n\n　　第一段\n第二段\r\n\r\n")
    #expect(manuscript.headline?.text == "标题")
    #expect(manuscript.deck == "副题")
    #expect(manuscript.body == ["第一段", "第二段"])
  }

  @Test("with its headline given apart is body only")
  func apart() throws {
    let manuscript = try ManuscriptText.read("第一段\n第二段", headline: "标题")
    #expect(manuscript.headline?.text == "标题")
    #expect(manuscript.body == ["第一段", "第二段"])
  }

  @Test("without a headline says so, and does not take the first paragraph for one")
  func untitled() throws {
    let body = try Manuscript(headline: nil, body: ["只有正文。"])
    #expect(try ManuscriptText.read(ManuscriptText.written(body)) == body)
    #expect(try ManuscriptText.read("").body.isEmpty)
  }
}
