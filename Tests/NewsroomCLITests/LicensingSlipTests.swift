import Foundation
import Testing

@testable import NewsroomCLI

@Suite("What licensing staff note of partners, and what is refused by name")
struct LicensingSlipTests {
  private func save(_ text: String, _ desk: Newsdesk) async throws -> Newsdesk.Outcome {
    let path = "\(desk.home)/paper.yaml"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return await desk.caibian("rights", "save", path, "--json", as: "licensing")
  }

  private func live(_ desk: Newsdesk) async throws -> String {
    let id = try await desk.approved()
    await desk.caibian("article", "publish", id, as: "editor")
    return id
  }

  private func outcome(_ desk: Newsdesk, _ words: String...) async throws -> String {
    try desk.text("outcome", in: await desk.run(words + ["--json"], as: "licensing").output)
  }

  private static let partner = """
    parties:
      - name: 样本伙伴
        aliases: [伙伴网]
    agreements:
      - id: 样本伙伴协议
        party: 样本伙伴
        direction: outbound
        from: 2026-01-01
        grants:
          - acts: [repost]
            channels: [web]
    """

  @Test("A breach stops a partner until it is settled, whatever name it is noted under")
  func breach() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await live(desk)
    #expect(try await save(Self.partner, desk).code == 0)
    let asked = ["rights", "request", id, "--partner", "样本伙伴", "--act", "repost"]
    for (kind, rule) in [("overdue-payment", "R31"), ("漏署来源", "R32"), ("notRemoved", "R31")] {
      #expect((await desk.caibian("rights", "breach", "伙伴网", "--kind", kind, as: "licensing")).code == 0)
      let answer = await desk.run(asked, as: "licensing").output
      let said = ["阻止", "\(rule) ", "伙伴无违约"]
      #expect(said.allSatisfy { answer.contains($0) }, "\(answer)")
      // What is not allowed is owed nothing for.
      #expect(!answer.contains("义务："))
      let settled = await desk.caibian("rights", "breach", "样本伙伴", "--kind", kind, "--settled", as: "licensing")
      #expect(settled.code == 0, "\(settled.errors)")
      #expect(await desk.run(asked, as: "licensing").output.contains("义务："))
    }
    let again = await desk.caibian(
      "rights", "breach", "样本伙伴", "--kind", "credit", "--settled", "--json", as: "licensing")
    #expect(again.code == 64)
    #expect(try desk.text("error.code", in: again.errors) == "nothingAgainst")
    let misspelt = await desk.caibian("rights", "breach", "样本夥伴", "--kind", "credit", "--json", as: "licensing")
    #expect(try desk.text("error.code", in: misspelt.errors) == "noSuchUnit")
    #expect((await desk.caibian("rights", "breach", "样本伙伴", "--kind", "credit", as: "reporter")).code == 1)
  }

  @Test("A stop holds on what a partner asks for, or on what came first from a unit, until it is lifted")
  func stop() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await live(desk)
    #expect(try await save(Self.partner, desk).code == 0)
    let asked = ["rights", "request", id, "--partner", "样本伙伴", "--act", "repost", "--json"]
    #expect((await desk.caibian("rights", "stop", "伙伴网", "--reason", "违约停供", as: "licensing")).code == 0)
    let stopped = await desk.run(asked, as: "licensing").output
    #expect(try desk.text("outcome", in: stopped) == "deny")
    #expect(stopped.contains("违约停供"))
    // Its own texts are not stopped by it.
    #expect(try await outcome(desk, "rights", "check", id) == "allow")
    #expect((await desk.caibian("rights", "stop", "样本伙伴", "--origin", "--lift", as: "licensing")).code == 64)
    #expect((await desk.caibian("rights", "stop", "样本伙伴", "--lift", as: "licensing")).code == 0)
    #expect(try desk.text("outcome", in: await desk.run(asked, as: "licensing").output) == "allowWithDuties")
    #expect((await desk.caibian("rights", "stop", "样本伙伴", as: "licensing")).code == 64)
  }

  @Test("A licence ends whatever day its record began, and a grant is asked about by change and country")
  func ended() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await desk.drafted()
    #expect(try await outcome(desk, "rights", "check", id) == "allow")
    let ended = """
      licences:
        - number: 浙新办2006[33]号
          services: [gathering, reposting]
          channels: [web, app]
          from: 2026-01-01
          until: 2026-06-30
      """
    #expect(try await save(ended, desk).code == 0)
    #expect(try await outcome(desk, "rights", "check", id) == "deny")
    #expect(try await outcome(desk, "rights", "check", id, "--as-of", "2026-06-30 23:00", "--known-now") == "allow")
    let abroad = await desk.caibian("rights", "check", id, "--territory", "HK", as: "licensing")
    #expect(abroad.output.contains("网站、HK"))
    #expect((await desk.caibian("rights", "check", id, "--territory", "香岛", as: "licensing")).code == 64)
  }

  @Test("A column that there is not, a label of nobody's and another unit's id are refused by name")
  func names() async throws {
    let desk = try await Newsdesk.opened()
    for (from, to, code) in [
      ("channels: [web]", "channels: [web]\n        columns: [国内国际/弱县新闻]", "弱县新闻"),
      ("channels: [web]", "channels: [web]\n        labels: [桐乡新闻往]", "桐乡新闻往"), ("样本伙伴协议", "样本协议-1", "样本协议-1"),
    ] {
      let refused = try await save(
        Self.partner.replacing("id: \(from)", with: "id: \(to)").replacing(from, with: to), desk)
      #expect(refused.code == 1, "\(to)")
      #expect(refused.errors.contains(code), "\(refused.errors)")
    }
    let turtle = "\(desk.home)/a.ttl"
    try "@prefix odrl: <http://www.w3.org/ns/odrl/2/> .".write(toFile: turtle, atomically: true, encoding: .utf8)
    let nothing = await desk.caibian("rights", "save", turtle, as: "licensing")
    #expect(nothing.code != 0 && !nothing.errors.isEmpty)
  }

  @Test("What let an article pass is found by the article when it is withdrawn; a misspelt author is refused")
  func withdrawn() async throws {
    let desk = try await Newsdesk.opened()
    let id = try await live(desk)
    let kept = try desk.text("id", in: await desk.caibian("rights", "explain", id, "--json", as: "licensing").output)
    await desk.caibian("article", "withdraw", id, "--reason", "失实", as: "chief")
    let explained = await desk.caibian("rights", "explain", id, "--json", as: "licensing")
    #expect(try desk.text("id", in: explained.output) == kept, "\(explained.errors)")
    #expect((await desk.caibian("rights", "replay", id, as: "licensing")).code == 0)
  }

  @Test("Tasks of one cause stand in one line, with how many of them are live")
  func causes() async throws {
    let desk = try await Newsdesk.opened()
    let ids = [try await live(desk), try await live(desk)]
    let ended = "ownSources:\n  - label: 桐乡新闻网\n    from: 2006-01-01\n    until: 2026-06-30\n"
    #expect(try await save(ended, desk).code == 0)
    let table = await desk.caibian("rights", "tasks", "--by-cause", as: "licensing").output
    #expect(table.split(separator: "\n").count == 2 && table.contains("桐乡新闻网"), "\(table)")
    let json = await desk.caibian("rights", "tasks", "--by-cause", "--json", as: "licensing").output
    #expect(try desk.text("causes.0.kind", in: json) == "ownSource")
    #expect(try desk.text("causes.0.name", in: json) == "桐乡新闻网")
    #expect(try desk.text("causes.0.live", in: json) == "2")
    #expect(try desk.text("causes.0.queued", in: json) == "0")
    for id in ids { #expect(json.contains(id)) }
    await desk.caibian("article", "withdraw", ids[0], "--reason", "失实", as: "chief")
    let left = await desk.caibian("rights", "tasks", "--by-cause", "--json", as: "licensing").output
    #expect(try desk.text("causes.0.live", in: left) == "1")
    let english = await desk.caibian("rights", "tasks", "--by-cause", "--language", "en", as: "licensing").output
    #expect(english.contains("cause") && english.contains("live"))
  }
}
