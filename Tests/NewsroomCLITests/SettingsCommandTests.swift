import Testing

@testable import NewsroomCLI

@Suite("Settings from the command line")
struct SettingsCommandTests {
  @Test("A column is set, the difference shown, the history kept, and a stale edition refused with by whom")
  func set() async throws {
    let desk = try await Newsdesk.opened()
    let shown = await desk.caibian("newsroom", "show", "--json", as: "admin").output
    let edition = try desk.text("edition", in: shown)
    let set = await desk.caibian(
      "newsroom", "column", "set", "强县新闻", "--sign-offs", "初审", "终审", "--news", "no", "--due", "审核=4", as: "admin")
    #expect(set.code == 0, "\(set.errors)")
    #expect(set.output.contains("审签"))
    #expect(set.output.contains("初审、终审"))
    let stale = await desk.caibian(
      "newsroom", "column", "set", "强县新闻", "--debt-hours", "6", "--edition", edition, as: "admin")
    #expect(stale.code == 75)
    #expect(stale.errors.contains("admin"))
    let history = await desk.caibian("newsroom", "history", "--json", as: "admin").output
    #expect(try desk.text("editions.0.by", in: history) == "admin")
    #expect(try desk.text("editions.0.changes.0.setting", in: history) == "newsInformation")
    #expect(try desk.text("editions.0.changes.1.after", in: history) == "firstReview finalReview")
    let old = await desk.caibian("newsroom", "show", "--edition", edition, "--json", as: "admin").output
    #expect(try desk.text("edition", in: old) == edition)
    #expect((await desk.caibian("newsroom", "column", "set", "强县新闻", "--news", "maybe", as: "admin")).code == 64)
    #expect((await desk.caibian("newsroom", "column", "set", "强县新闻", "--news", "no", as: "editor")).code == 1)
  }

  @Test("A checklist is set and taken back by command, and stands before the action at once")
  func checklists() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.approved()
    let set = await desk.caibian(
      "newsroom", "column", "set", "--checklist", "publish:facts=事实已核", "publish:names=人名已核", "送审:length=字数合适",
      as: "admin")
    #expect(set.code == 0, "\(set.errors)")
    let refused = await desk.caibian("article", "publish", id, "--json", as: "editor")
    #expect(refused.code == 1)
    #expect(try desk.text("error.unmet.1.code", in: refused.errors) == "unticked")
    #expect(refused.errors.contains("人名已核") && !refused.errors.contains("字数合适"))
    for bad in ["publish", "publish:facts", "publish:fa cts=事实", "spike:facts=事实"] {
      #expect((await desk.caibian("newsroom", "column", "set", "--checklist", bad, as: "admin")).code == 64, "\(bad)")
    }
    #expect((await desk.caibian("newsroom", "column", "set", "--checklist", "none", as: "admin")).code == 0)
    #expect((await desk.caibian("article", "publish", id, as: "editor")).code == 0)
  }

  @Test("Other sign-offs and another name of a column say what they make of articles; the inbox says by whom")
  func turns() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.approved()
    let column = try desk.text(
      "article.column", in: await desk.caibian("article", "show", id, "--json", as: "editor").output)
    let wanted = ["newsroom", "column", "set", column, "--sign-offs", "approval", "finalReview"]
    let tried = await desk.run(wanted + ["--dry-run"], as: "admin")
    #expect(tried.code == 0, "\(tried.errors)")
    #expect(tried.output.contains("将会") && tried.output.contains("退回审核"))
    #expect(await desk.caibian("article", "show", id, "--json", as: "editor").output.contains("\"approved\""))
    let set = await desk.run(wanted, as: "admin")
    #expect(set.output.contains("退回审核，还缺终审") && set.output.contains(id.prefix(4)))
    let inbox = await desk.caibian("inbox", as: "reporter")
    #expect(inbox.output.contains("样本管理员改了栏目规则：退回审核，还缺终审"))
    let renamed = await desk.caibian("newsroom", "column", "rename", column, "副刊", as: "admin")
    #expect(renamed.code == 0, "\(renamed.errors)")
    #expect(renamed.output.contains("移到"))
    #expect(await desk.caibian("article", "show", id, "--json", as: "editor").output.contains("副刊"))
    let planned = await desk.caibian("article", "plan", "--ical", as: "editor")
    #expect(planned.output.hasPrefix("BEGIN:VCALENDAR\r\n"))
  }

  @Test("A dry run says what would have been refused, and saves nothing")
  func dryRun() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.approved()
    await desk.caibian("article", "publish", id, as: "editor")
    let open = try await desk.approved()
    let tried = await desk.caibian(
      "newsroom", "column", "set", "--sign-offs", "firstReview", "secondReview", "--dry-run", "--json", as: "admin")
    #expect(tried.code == 0, "\(tried.errors)")
    #expect(try desk.text("articles", in: tried.output) == "2")
    #expect(tried.output.contains(id))
    #expect(try desk.text("changed.0.article", in: tried.output) == open)
    #expect(try desk.text("changed.0.gained.0", in: tried.output) == "firstReview")
    #expect(try desk.text("difference.0.setting", in: tried.output) == "signOffs")
    let text = await desk.caibian(
      "newsroom", "column", "set", "--sign-offs", "firstReview", "--dry-run", as: "admin"
    ).output
    #expect(text.contains("发布"))
    #expect(text.contains("+初审"))
    #expect((await desk.caibian("newsroom", "history", as: "admin")).output.contains("firstReview") == false)
  }

  @Test("Columns are added and removed; a full one is not")
  func columns() async throws {
    let desk = try await Newsdesk.opened()
    #expect((await desk.caibian("newsroom", "column", "add", "图说", "--news", "yes", as: "admin")).code == 0)
    #expect((await desk.caibian("newsroom", "columns", as: "admin")).output.contains("图说"))
    _ = try await desk.drafted(column: "图说")
    let full = await desk.caibian("newsroom", "column", "remove", "图说", as: "admin")
    #expect(full.code == 1)
    #expect(full.errors.contains("1 篇"))
    await desk.caibian("newsroom", "column", "add", "图说/旧照", as: "admin")
    #expect((await desk.caibian("newsroom", "column", "remove", "旧照", as: "admin")).code == 0)
  }

  @Test("Somebody lets another sign in her stead, both are shown, and it is taken back")
  func delegation() async throws {
    let desk = try await Newsdesk.opened()
    let words = ["people", "delegate", "licensing", "--role", "deskChief", "--until", "2026-07-10 18:00"]
    #expect((await desk.run(words, as: "editor")).code == 1)
    let made = await desk.run(words, as: "chief")
    #expect(made.code == 0, "\(made.errors)")
    #expect((await desk.caibian("people", "delegations", as: "editor")).output.contains("chief"))
    let id = try await desk.drafted()
    await desk.caibian("article", "submit", id, as: "editor")
    await desk.caibian("article", "pass", id, as: "editor")
    let digest = try desk.text(
      "article.revision.digest", in: (await desk.caibian("article", "show", id, "--json", as: "editor")).output)
    let can = await desk.caibian("people", "can", "sign", "--article", id, "--json", as: "editor").output
    #expect(can.contains("onBehalfOf"))
    let signed = await desk.caibian("article", "sign", id, "--digest", digest, "--json", as: "licensing")
    #expect(signed.code == 0, "\(signed.errors)")
    #expect(try desk.text("signOffs.0.onBehalfOf", in: signed.output) == "chief")
    #expect((await desk.caibian("article", "show", id, as: "editor")).output.contains("（代 chief）"))
    #expect((await desk.caibian("people", "undelegate", "1", as: "chief")).code == 0)
    #expect((await desk.caibian("people", "undelegate", "9", as: "chief")).code == 64)
    #expect((await desk.caibian("people", "delegations", as: "chief")).output == "没有委托。\n")
    #expect((await desk.caibian("people", "delegations", "--all", as: "chief")).output.contains("deskChief") == false)
  }

  @Test("A fix goes out beside a long correction, which is then brought together with it")
  func fix() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.approved()
    await desk.caibian("article", "publish", id, as: "editor")
    let note = ["--what", "数字", "--why", "误记", "--note", "特此更正。"]
    await desk.run(["article", "correct", id] + note, as: "editor")
    await desk.run(["article", "edit", id, "--file", "-"], as: "editor", input: Array("长稿标题\n\n第一段改长。\n\n第二段。\n".utf8))
    #expect((await desk.caibian("article", "merge", id, "--live", as: "editor")).code == 1)
    let begun = await desk.run(["article", "fix", id] + note + ["--json"], as: "editor")
    #expect(begun.code == 0, "\(begun.errors)")
    #expect(try desk.text("aside.stage", in: begun.output) == "editing")
    await desk.run(["article", "edit", id, "--headline", "急改标题"], as: "editor")
    await desk.caibian("article", "pass", id, as: "editor")
    let shown = await desk.caibian("article", "show", id, "--json", as: "editor").output
    await desk.caibian(
      "article", "sign", id, "--digest", try desk.text("article.revision.digest", in: shown), as: "chief")
    let out = await desk.caibian("article", "publish", id, "--json", as: "editor")
    #expect(out.code == 0, "\(out.errors)")
    #expect(try desk.text("stage", in: out.output) == "editing")
    #expect(try desk.text("revision.headline", in: out.output) == "长稿标题")
    let refused = await desk.caibian("article", "pass", id, as: "editor")
    #expect(refused.code == 1)
    #expect(refused.errors.contains("merge --live"))
    #expect((await desk.caibian("article", "queue", as: "editor")).output.contains("合并在线稿"))
    let conflict = await desk.caibian("article", "merge", id, "--live", as: "editor")
    #expect(conflict.code == 1)
    let merged = await desk.caibian("article", "merge", id, "--live", "--prefer", "branch", as: "editor")
    #expect(merged.code == 0, "\(merged.errors)")
    #expect((await desk.caibian("article", "pass", id, as: "editor")).code == 0)
  }
}
