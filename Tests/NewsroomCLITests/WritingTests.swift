import Editorial
import Foundation
import Newsroom
import NewsroomFormats
import NewsroomMemory
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

  @Test("a headline that nobody would see is refused; unseen characters inside a text are named, and go when asked")
  func unseen() async throws {
    let desk = try await Newsdesk.opened()
    let blank = await desk.caibian(
      "article", "draft", "--column", "梧桐", "--headline", "\u{200B}\u{2060}", "--file", "-", as: "reporter",
      input: "正文。\n")
    #expect(blank.code == 64)
    let draft = await desk.caibian(
      "article", "draft", "--column", "梧桐", "--file", "-", "--json", as: "reporter",
      input: "春茶\u{200B}开采\n\n三百\u{FEFF}亩。\n")
    #expect(draft.code == 0)
    #expect(draft.errors.contains("U+200B") && draft.errors.contains("U+FEFF"))
    let id = try desk.text("id", in: draft.output)
    let shown = await desk.caibian("article", "text", id, as: "reporter")
    let mended = await desk.caibian(
      "article", "edit", id, "--file", "-", "--drop-invisible", as: "reporter", input: shown.output)
    #expect(mended.code == 0 && mended.errors.isEmpty)
    #expect((await desk.caibian("article", "text", id, as: "reporter")).output.hasPrefix("春茶开采\n"))
    let difference = await desk.caibian("article", "diff", id, "1", "2", as: "reporter")
    #expect(difference.output.contains("⟨U+200B⟩"), "\(difference.output)\(difference.errors)")
  }

  @Test("a change voids the sign-offs on the old text, and says whose")
  func voided() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.approved()
    let edited = await desk.caibian("article", "edit", id, "--headline", "换了标题", as: "editor")
    #expect(edited.output.contains("已签发 → 审核"))
    #expect(edited.output.contains("签发 chief"))
  }

  @Test("renews the lease and keeps what is written, as long as the editor is open")
  func atWork() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.drafted()
    let memory = Desk(memory: desk.store, clock: desk.clock, identities: CountedIdentities.shared)
    let (session, expires) = try await Tokens(memory).session(try #require(desk.token(of: "reporter")))
    let settings = try await ReadNewsroom(memory)(session.newsroom)
    let room = Room(desk: memory, session: session, settings: settings, expires: expires)
    let article = try await room.article(id)
    let work = AtWork(
      room: room, article: article, written: article.revision, place: "样本机", round: .milliseconds(5))
    let file = desk.home + "/typed.txt"
    try "写到一半\n\n还没写完。\n".write(toFile: file, atomically: true, encoding: .utf8)
    try await work.during {
      let watching = Task { await work.watch(file) }
      func wait(until isSo: () async throws -> Bool) async throws {
        for _ in 0..<10_000 {
          if try await isSo() { return }
          try await Task.sleep(for: .milliseconds(5))
        }
        Issue.record("it never came")
      }
      try await wait {
        try await memory.editing.autosave(on: article.id, by: session.person.id, in: room.newsroom)?.manuscript
          .headline?.text == "写到一半"
      }
      let first = try #require(try await memory.editing.lease(on: article.id, in: room.newsroom))
      for _ in 0..<8 {
        desk.clock.advance(seconds: 240)
        let soon = desk.clock.now.advanced(bySeconds: EditLease.shortSeconds * 2 / 3)
        try await wait {
          (try await memory.editing.lease(on: article.id, in: room.newsroom)).map { $0.until >= soon } ?? false
        }
      }
      let last = try #require(try await memory.editing.lease(on: article.id, in: room.newsroom))
      #expect(last.since == first.since)
      #expect(last.until > first.until)
      // Given back by hand it stays given back, whatever is typed meanwhile.
      _ = try await TakeLease(memory).giveBack(article.id, by: session)
      try "又写了些\n\n还没写完。\n".write(toFile: file, atomically: true, encoding: .utf8)
      try await wait {
        try await memory.editing.autosave(on: article.id, by: session.person.id, in: room.newsroom)?.manuscript
          .headline?.text == "又写了些"
      }
      let given = try #require(try await memory.editing.lease(on: article.id, in: room.newsroom))
      #expect(!given.holds(at: desk.clock.now))
      // A hold declared meanwhile outlives the editor.
      let until = desk.clock.now.advanced(bySeconds: 7_200)
      let wish = LeaseWish(kind: .declared, place: "样本机", until: until, reason: "等现场核实")
      _ = try await TakeLease(memory)(wish, on: article.id, by: session)
      watching.cancel()
      await watching.value
    }
    let declared = try #require(try await memory.editing.lease(on: article.id, in: room.newsroom))
    #expect(declared.kind == .declared && declared.holds(at: desk.clock.now))
    _ = try await TakeLease(memory).giveBack(article.id, by: session)
    try await work.during {}
    let over = try #require(try await memory.editing.lease(on: article.id, in: room.newsroom))
    #expect(!over.holds(at: desk.clock.now))
    let text = (await desk.caibian("article", "text", id, as: "reporter")).output
    #expect(!text.contains("写到一半"))
  }

  @Test(
    "gives the lease back however the editor ends, and leaves a declared hold as it was", arguments: ["true", "false"])
  func givenBack(editor: String) async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.drafted()
    await desk.caibian("article", "edit", id, as: "reporter", environment: ["EDITOR": editor], isInteractive: true)
    #expect((await desk.caibian("article", "lease", id, as: "editor")).code == 0)
    #expect((await desk.caibian("article", "lease", id, "--give-back", as: "editor")).code == 0)
    let hold = ["article", "lease", id, "--until", "2026-07-02 18:00", "--reason", "等现场核实", "--json"]
    let declared = try desk.text("until", in: (await desk.run(hold, as: "reporter")).output)
    let again = await desk.caibian("article", "lease", id, "--json", as: "reporter")
    #expect(try desk.text("until", in: again.output) == declared)
    await desk.caibian(
      "article", "edit", id, as: "reporter", environment: ["EDITOR": "sed -i s/天气/雨水/"], isInteractive: true)
    let kept = await desk.caibian("article", "lease", id, "--json", as: "editor")
    #expect(kept.code == 1)
    #expect(kept.errors.contains("等现场核实"), "\(kept.errors)")
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
