import Foundation
import Testing

@testable import NewsroomCLI

@Suite("Licensing staff on the command line")
struct LicensingTests {
  private func published(_ desk: Newsdesk) async throws -> String {
    let id = try await desk.approved()
    await desk.caibian("article", "publish", id, as: "editor")
    return id
  }

  private func file(_ desk: Newsdesk, _ name: String, _ text: String) throws -> String {
    let path = "\(desk.home)/\(name)"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  private static let outbound = """
    agreements:
      - id: 样本伙伴协议
        party: 样本伙伴
        direction: outbound
        from: "2026-01-01"
        until: "2026-12-31"
        grants:
          - acts: [repost]
            channels: [web]
    """

  @Test("An agreement is tried, saved, exported and read again; it lapses when it says")
  func agreement() async throws {
    let desk = try await Newsdesk.opened()
    let path = try file(desk, "agreement.yaml", Self.outbound)
    let trial = await desk.caibian("rights", "save", path, "--dry-run", "--json", as: "licensing")
    #expect(try desk.text("saved", in: trial.output) == "0", "\(trial.errors)")
    #expect((await desk.caibian("rights", "export", "样本伙伴协议", as: "licensing")).code == 64)
    #expect((await desk.caibian("rights", "save", path, as: "reporter")).code == 1)
    #expect((await desk.caibian("rights", "save", path, as: "licensing")).code == 0)
    let exported = await desk.caibian("rights", "export", "样本伙伴协议", as: "licensing").output
    let again = await desk.caibian("rights", "save", try file(desk, "a.json", exported), as: "licensing")
    #expect(again.code == 0, "\(again.errors)")
    #expect(await desk.caibian("rights", "export", "样本伙伴协议", as: "licensing").output == exported)
    let bad = exported.replacingOccurrences(of: "\"deliveryChannel\"", with: "\"percentage\"")
    let refused = await desk.caibian("rights", "save", try file(desk, "b.json", bad), "--json", as: "licensing")
    #expect(refused.code == 64)
    #expect(try desk.text("error.code", in: refused.errors) == "odrl")
    #expect(refused.errors.contains("percentage"))
    let forecast = await desk.caibian("rights", "forecast", "--until", "2027-01-01", "--json", as: "licensing")
    #expect(try desk.text("lapses.0.name", in: forecast.output) == "样本伙伴协议")
  }

  @Test("A partner gets a signed licence, and hears of a correction until it is acknowledged")
  func licence() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await published(desk)
    let words = ["rights", "license", id, "--partner", "样本伙伴", "--act", "repost", "--json"]
    let refused = await desk.run(words, as: "licensing")
    #expect(refused.code == 1)
    await desk.caibian("rights", "save", try file(desk, "agreement.yaml", Self.outbound), as: "licensing")
    let licensed = await desk.run(words, as: "licensing")
    #expect(licensed.code == 0, "\(licensed.errors)")
    let token = try desk.text("token", in: licensed.output)
    let key = try desk.text("publicKey", in: licensed.output)
    let verified = await desk.caibian("rights", "verify-licence", token, "--key", key, "--json")
    #expect(try desk.text("terms.partner", in: verified.output) == "样本伙伴")
    let broken = await desk.caibian("rights", "verify-licence", String(token.dropLast(4)) + "AAAA", "--key", key)
    #expect(broken.code == 1)
    #expect((await desk.caibian("rights", "verify-licence", token, "--online")).code == 0)
    #expect((await desk.caibian("rights", "notices", as: "licensing")).output.contains("没有"))
    await desk.caibian("article", "withdraw", id, "--reason", "失实", as: "chief")
    #expect((await desk.caibian("rights", "verify-licence", token)).code == 0)
    let asked = await desk.caibian("rights", "verify-licence", token, "--online", "--json")
    #expect(asked.code == 1)
    #expect(try desk.text("flaws.0", in: asked.output) == "withdrawn")
    let notices = await desk.caibian("rights", "notices", "--json", as: "licensing").output
    #expect(try desk.text("notices.0.notice", in: notices) == "withdrawn")
    let usage = try desk.text("usage", in: licensed.output)
    let given = await desk.caibian("rights", "given", "--json", as: "licensing").output
    #expect(try desk.text("given.0.usage", in: given) == usage)
    #expect(try desk.text("given.0.partner", in: given) == "样本伙伴")
    #expect((await desk.caibian("rights", "given", "--partner", "别家", as: "licensing")).output == "还没有许可过。\n")
    let partners = await desk.caibian("rights", "partners", as: "licensing").output
    #expect(partners.contains("样本伙伴"), "\(partners)")
    let agreements = await desk.caibian("rights", "agreements", as: "licensing").output
    #expect(agreements.contains("我们许可对方") && agreements.contains("生效"), "\(agreements)")
    #expect((await desk.caibian("rights", "agreements", as: "reporter")).code == 1)
    let heard = await desk.caibian("rights", "notices", "--acknowledge", usage, as: "licensing")
    #expect(heard.code == 0 && heard.output.contains("没有"), "\(heard.errors)")
    #expect((await desk.caibian("rights", "notices", "--acknowledge", usage, as: "licensing")).code == 64)
  }

  @Test("The newsroom's own words for partners are checked when they are loaded, and sent")
  func ownWords() async throws {
    let desk = try await Newsdesk.opened()
    let room = desk.home + "/room/newsroom.yaml"
    let usual = try String(contentsOfFile: room, encoding: .utf8)
    func load(_ texts: String) async throws -> Newsdesk.Outcome {
      try (usual + "\npartnerNotices:\n" + texts).write(toFile: room, atomically: true, encoding: .utf8)
      return await desk.caibian("newsroom", "load", desk.home + "/room", as: "admin")
    }
    for (texts, wrong) in [
      ("  deleted: |\n    题\n    {usage}\n", "deleted"), ("  held: |\n    题\n    {usage}{name}\n", "{name}"),
      ("  withdrawn: |\n    题\n    请撤下\n", "{usage}"), ("  corrected: |\n    题\n    {usage}\n", "{digest}"),
      ("  held: 题 {usage}\n", "{usage}"), ("  held:\n", "{usage}"),
    ] {
      let refused = try await load(texts)
      #expect(refused.code == 64 && refused.errors.contains(wrong), "\(texts) \(refused.errors)")
    }
    let loaded = try await load("  withdrawn: |\n    撤稿函：{headline}\n\n    {partner}，请在 {hours} 小时内撤下 {usage}。\n")
    #expect(loaded.code == 0, "\(loaded.errors)")
    #expect((await desk.caibian("newsroom", "history", as: "admin")).output.contains("伙伴通知"))
    let id = try await published(desk)
    let partner = "parties:\n  - name: 样本伙伴\n    contact: partner@example.com\n"
    await desk.caibian("rights", "save", try file(desk, "partner.yaml", partner + Self.outbound), as: "licensing")
    let licensed = await desk.caibian(
      "rights", "license", id, "--partner", "样本伙伴", "--act", "repost", "--json", as: "licensing")
    let usage = try desk.text("usage", in: licensed.output)
    await desk.caibian("article", "withdraw", id, "--reason", "失实", as: "chief")
    let outbox = desk.home + "/outbox"
    let sent = await desk.caibian(
      "rights", "notify", "--outbox", outbox, "--from", "us@example.com", "--newsroom", "tongxiang", "--json")
    #expect(try desk.text("sent", in: sent.output) == "1", "\(sent.errors)")
    let name = try #require(try FileManager.default.contentsOfDirectory(atPath: outbox).first)
    let letter = try String(contentsOfFile: outbox + "/" + name, encoding: .utf8)
    let body = try #require(letter.range(of: "\n\n").map { letter[$0.upperBound...] })
    let text = Data(base64Encoded: String(body), options: .ignoreUnknownCharacters)
    #expect(text.map { String(decoding: $0, as: UTF8.self) } == "样本伙伴，请在 24 小时内撤下 \(usage)。\n")
  }

  @Test("A claim is received, held, assessed and released; its page is gone while it is held")
  func claim() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await published(desk)
    let received = await desk.caibian(
      "claim", "receive", id, "--way", "phone", "--name", "某作者", "--json", as: "licensing")
    #expect(received.code == 0, "\(received.errors)")
    let claim = String(try desk.text("id", in: received.output).prefix(8))
    #expect(try desk.text("missing.0", in: received.output) == "contact")
    let held = await desk.caibian("claim", "hold", claim, "--json", as: "editor")
    #expect(held.code == 0, "\(held.errors)")
    let list = await desk.caibian("claim", "list", as: "licensing").output
    #expect(list.contains(claim))
    #expect(
      try desk.text("outcome", in: await desk.caibian("rights", "check", id, "--json", as: "licensing").output)
        == "deny")
    #expect((await desk.caibian("claim", "assess", claim, "--as", "holds", "--note", "自采", as: "licensing")).code == 0)
    #expect((await desk.caibian("claim", "step", "reject", claim, "--text", "原始稿件", as: "licensing")).code == 0)
    let early = await desk.caibian("claim", "step", "lift", claim, "--json", as: "licensing")
    #expect(try desk.text("error.unmet.0.code", in: early.errors) == "decisionAfterHold")
    desk.clock.advance(hours: 1)
    await desk.caibian("rights", "check", id, "--keep", as: "licensing")
    let lifted = await desk.caibian("claim", "step", "lift", claim, "--json", as: "licensing")
    #expect(lifted.code == 0, "\(lifted.errors)")
    #expect((await desk.caibian("claim", "show", "ffffffff", as: "licensing")).code == 64)
    #expect((await desk.caibian("claim", "receive", as: "licensing")).code == 64)
  }

  @Test("What is on file changes the answer; supposing it saves nothing; a lowered class takes two")
  func file() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.approved()
    let supposed = await desk.caibian("rights", "whatif", id, "--minors", "no", "--json", as: "licensing")
    #expect(try desk.text("decision.outcome", in: supposed.output) == "deny", "\(supposed.errors)")
    #expect(try desk.text("before", in: supposed.output) == "allow")
    let described = await desk.caibian(
      "rights", "describe", id, "--component", "photo:图1", "--basis", "图1=own", "--minors", "yes", "--json",
      as: "licensing")
    #expect(try desk.text("outcome", in: described.output) == "allow", "\(described.errors)")
    #expect((await desk.caibian("rights", "describe", id, "--basis", "图2=own", as: "licensing")).code == 1)
    #expect((await desk.caibian("rights", "describe", id, "--basis", "图1=whatever", as: "licensing")).code == 64)
    #expect((await desk.caibian("rights", "describe", id, "--edit-class", "E0", as: "editor")).code == 0)
    #expect((await desk.caibian("rights", "describe", id, "--confirm-class", as: "editor")).code == 1)
    #expect((await desk.caibian("rights", "describe", id, "--confirm-class", as: "chief")).code == 0)
    let kept = await desk.caibian("rights", "check", id, "--keep", "--json", as: "licensing")
    let decision = try desk.text("id", in: kept.output)
    let published = await desk.caibian("article", "publish", id, "--decision", decision, "--json", as: "editor")
    #expect(try desk.text("live.decision", in: published.output) == decision, "\(published.errors)")
    let replay = await desk.caibian("rights", "replay", decision, "--json", as: "licensing")
    #expect(replay.code == 0, "\(replay.output)")
  }

  @Test("The source list comes from a CSV file, and a mistake in it is told by its line")
  func list() async throws {
    let desk = try await Newsdesk.opened()
    let units = try file(
      desk, "units.csv", "unit,category,region,status,from\n\"样本, 社\",报社,浙江,listed,\n临沂日报社,报社,山东,frozen,2026-06-01\n")
    let words = ["--edition", "样本-2025", "--from", "2025-07-02", "--json"]
    let imported = await desk.run(["rights", "list", "import", units] + words, as: "licensing")
    #expect(try desk.text("units", in: imported.output) == "2", "\(imported.errors)")
    let shown = await desk.caibian("rights", "list", "show", "临沂日报", "--json", as: "licensing").output
    #expect(shown.contains("frozen"))
    let bad = try file(desk, "bad.csv", "unit,status\n甲,listed\n乙,maybe\n")
    let refused = await desk.run(["rights", "list", "import", bad] + words, as: "licensing")
    #expect(refused.code == 64)
    #expect(refused.errors.contains("maybe"))
  }

  @Test("What has lost its basis is a task with cause and age, until somebody settles it with a reason")
  func tasks() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await published(desk)
    let ended = try file(
      desk, "ended.yaml",
      """
      ownSources:
        - label: 桐乡新闻网
          from: "2006-01-01"
          until: "2026-07-01"
      """)
    let saved = await desk.caibian("rights", "save", ended, "--json", as: "licensing")
    #expect(try desk.text("tasksOpened", in: saved.output) == "0", "\(saved.errors)")
    #expect((await desk.caibian("rights", "tasks", as: "licensing")).output.contains("没有待办"))
    desk.clock.advance(hours: 17)
    let round = await desk.caibian("dispatch", as: "admin")
    #expect(round.errors.contains("新增待办 1 项"), "\(round.errors)")
    let list = await desk.caibian("rights", "tasks", "--json", as: "licensing").output
    #expect(try desk.text("tasks.0.article", in: list) == id)
    #expect(try desk.text("tasks.0.cause.kind", in: list) == "ownSource")
    #expect(try desk.text("tasks.0.lost.0.rule", in: list) == "R30")
    let task = String(try desk.text("tasks.0.id", in: list).prefix(8))
    desk.clock.advance(hours: 5)
    let shown = await desk.caibian("rights", "tasks", as: "licensing").output
    #expect(shown.contains("5 小时") && shown.contains("自有来源 桐乡新闻网"), "\(shown)")
    #expect((await desk.caibian("rights", "settle", task, as: "licensing")).code == 1)
    #expect((await desk.caibian("rights", "settle", task, "--reason", "已续约", as: "reporter")).code == 1)
    #expect((await desk.caibian("rights", "settle", task, "--reason", "已续约", as: "licensing")).code == 0)
    #expect((await desk.caibian("rights", "settle", task, "--reason", "再办", as: "licensing")).code == 75)
    #expect((await desk.caibian("rights", "settle", "ffffffff", "--reason", "无", as: "licensing")).code == 64)
    let closed = await desk.caibian("rights", "tasks", "--ended", "--json", as: "licensing").output
    #expect(try desk.text("tasks.0.end.reason", in: closed) == "已续约")
    #expect(try desk.text("tasks.0.end.how", in: closed) == "settled")
  }

  @Test("The evidence pack holds everything, with sums that anybody can check")
  func evidence() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await published(desk)
    let folder = desk.home + "/pack"
    let packed = await desk.caibian("rights", "evidence", id, "--output", folder, as: "licensing")
    #expect(packed.code == 0, "\(packed.errors)")
    let sums = try String(contentsOfFile: folder + "/SHA256SUMS", encoding: .utf8)
    for name in ["our-text.txt", "history.jsonl", "decisions.json", "evidence.txt"] { #expect(sums.contains(name)) }
    let page = try String(contentsOfFile: folder + "/evidence.txt", encoding: .utf8)
    #expect(page.contains("R30") && page.contains("宋琼燕"))
    let html = try String(contentsOfFile: folder + "/evidence.html", encoding: .utf8)
    #expect(html.contains("R30") && html.contains("审签") && html.contains("SHA256SUMS"))
    #expect((await desk.caibian("rights", "evidence", id, "--output", folder, as: "licensing")).code == 64)
  }
}
