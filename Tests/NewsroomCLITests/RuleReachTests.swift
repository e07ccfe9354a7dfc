import Editorial
import Foundation
import Testing

@testable import NewsroomCLI

/// Every rule of docs/rules.md comes up through commands and files alone: where it can say no or "not known", it says so.
@Suite("Rules within reach of the command line")
struct RuleReachTests {
  /// What a decision said of one fact.
  struct Answer: Hashable, Decodable {
    let rule: String
    let fact: String
    let truth: String
  }

  /// The facts that no command brings about, and why that is well.
  private static let beyond = [
    "snapshotVerifies": "only damage in the store makes it so",
    "chainUnbroken": "hops are told anew whenever an origin is stated, so that none is missing",
    "carrierListed": "nobody states a carrier yet: what is copied is imported from where it stood",
    "creditedInFixedWords": "says only what is owed",
    "exposure": "says only what a breach costs",
  ]

  /// The rows of the table: of each fact what can be known.
  private static func table() throws -> Set<Answer> {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("docs/rules.md").path
    let rows = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map { line in
      line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }
    return Set(
      rows.filter { $0.count == 7 && RightsRule(rawValue: $0[0]) != nil }
        .map { Answer(rule: $0[0], fact: $0[1], truth: $0[3]) })
  }

  private func answers(_ desk: Newsdesk, _ words: String...) async throws -> Set<Answer> {
    let answer = await desk.run(words + ["--json"], as: "licensing")
    #expect(answer.code == 0, "\(words): \(answer.errors)")
    struct Read: Decodable { let findings: [Answer] }
    return Set(try JSONDecoder().decode(Read.self, from: Data(answer.output.utf8)).findings)
  }

  private func done(_ desk: Newsdesk, _ words: String..., as person: String = "licensing") async {
    let outcome = await desk.run(words, as: person)
    #expect(outcome.code == 0, "\(words): \(outcome.errors)")
  }

  private func save(_ text: String, _ desk: Newsdesk) async throws {
    let path = "\(desk.home)/paper.yaml"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    await done(desk, "rights", "save", path)
  }

  private func imported(_ desk: Newsdesk, _ page: String, _ options: String...) async throws -> String {
    let page = await desk.run(["repost", "import", "-", "--json"] + options, as: "editor", input: Array(page.utf8))
    #expect(page.code == 0, "\(page.errors)")
    return try desk.text("article.id", in: page.output)
  }

  private static let page = """
      网站首页 | 桐乡新闻 | 国内国际
      您当前的位置 :  桐乡新闻网 >国内国际 >强县新闻

    平邑:探索“流动党员”管理新模式

           “七一”期间,保安队长在党支部所在公司作巡回报告。他颇有感慨:“有家的滋味,太好了!”

           平邑县是劳务输出大县。截至去年底,常年在外务工人员达14万人。

           \((1...16).map { "第\($0)个流动党支部设在外地的工业园里,每月开一次会。" }.joined())

    来源: 临沂日报 作者: 孟宪华 编辑: 宋琼燕
    """

  private static let bare = "标题在此\n\n正文第一段,说了些事情,也有一些长度。\n\n正文第二段,也说了些事情,到此为止。\n"

  private static let inbound = """
    agreements:
      - id: 样本协议-2
        party: 临沂日报社
        direction: inbound
        from: 2026-01-01
        grants:
          - {effect: prohibit, acts: [repost], channels: [app]}
          - {acts: [repost], channels: [broadcast], count: 0}
          - {acts: [repost], channels: [social], duties: [{act: pay, timing: before}]}
    """

  private static let outbound = """
    fixedCredit: 稿件来源:桐乡新闻网
    parties:
      - name: 样本伙伴
    agreements:
      - id: 样本伙伴协议
        party: 样本伙伴
        direction: outbound
        from: 2026-01-01
        grants:
          - acts: [repost, translate]
            channels: [web, print]
            edits: [E0, E1, E5]
            duties:
              - {act: obtainConsent, timing: before}
          - {acts: [copy], channels: [web], count: 0}
          - {effect: prohibit, acts: [link], channels: [app]}
    """

  /// A page of which next to nothing is known, in a column that does not say whether it carries news information.
  private func bare(_ desk: Newsdesk) async throws -> Set<Answer> {
    try (Newsdesk.newsroom + "\n  - name: 副刊\n").write(
      toFile: desk.home + "/room/newsroom.yaml", atomically: true, encoding: .utf8)
    await done(desk, "newsroom", "load", desk.home + "/room", as: "admin")
    return try await answers(desk, "rights", "check", imported(desk, Self.bare, "--column", "副刊"))
  }

  /// A page with a source, then everything that can be wrong with it.
  private func reposts(_ desk: Newsdesk) async throws -> Set<Answer> {
    let id = try await imported(desk, Self.page)
    var reached = try await answers(desk, "rights", "check", id)
    await done(
      desk, "rights", "describe", id, "--basis", "text=print:yes:no", "--basis", "text=fact:只有时间地点", "--basis",
      "text=affairs:no:no", "--basis", "text=quote:80:评论", "--basis", "text=died:2000", "--basis", "text=consent:来函",
      "--basis", "text=licence:随便用", "--ancestor", "原著=unknown", "--mark", "水印=no", "--minors", "no", "--machine",
      "no:no", "--byline", "孟宪华=freelancer", "--component", "photo:图1+new", "--basis", "图1=licence:CC BY-NC 4.0")
    await done(desk, "repost", "describe", id, "--original-title", "另一个标题", as: "editor")
    try await save(Self.inbound, desk)
    for channel in ["web", "app", "print", "broadcast", "social"] {
      reached.formUnion(try await answers(desk, "rights", "check", id, "--channel", channel))
    }
    reached.formUnion(try await answers(desk, "rights", "check", id, "--edit", "E4"))
    reached.formUnion(
      try await answers(desk, "rights", "request", id, "--partner", "样本伙伴", "--act", "repost"))
    await done(desk, "rights", "describe", id, "--upstream", "withheld")
    await done(desk, "repost", "describe", id, "--source", "别家网站", "--reason", "误记", as: "editor")
    return reached.union(try await answers(desk, "rights", "check", id))
  }

  /// A story that was cut to a few words of the original.
  private func shortened(_ desk: Newsdesk) async throws -> Set<Answer> {
    let id = try await imported(desk, Self.page)
    let cut = "平邑:探索“流动党员”管理新模式\n\n平邑县是劳务输出大县。\n"
    let edited = await desk.caibian("article", "edit", id, "--file", "-", as: "editor", input: cut)
    #expect(edited.code == 0, "\(edited.errors)")
    return try await answers(desk, "rights", "check", id)
  }

  /// A story of our own that a partner asks for.
  private func own(_ desk: Newsdesk) async throws -> Set<Answer> {
    let id = try await desk.approved()
    try await save(Self.outbound, desk)
    func asked(_ words: String...) async throws -> Set<Answer> {
      let act = words.contains("--act") ? [] : ["--act", "repost"]
      let answer = await desk.run(
        ["rights", "request", id, "--partner", "样本伙伴", "--json"] + act + words, as: "licensing")
      #expect(answer.code == 0, "\(words): \(answer.errors)")
      struct Read: Decodable { let findings: [Answer] }
      return Set(try JSONDecoder().decode(Read.self, from: Data(answer.output.utf8)).findings)
    }
    var reached = try await asked()
    await done(desk, "article", "publish", id, as: "editor")
    await done(desk, "rights", "describe", id, "--component", "photo:图1", "--basis", "图1=consent:来函")
    reached.formUnion(try await asked())
    reached.formUnion(try await asked("--channel", "print"))
    reached.formUnion(try await asked("--edit", "E4"))
    reached.formUnion(try await asked("--act", "copy"))
    reached.formUnion(try await asked("--act", "link", "--channel", "app"))
    reached.formUnion(try await asked("--act", "trainAI", "--edit", "E4"))
    for kind in ["credit", "overduePayment"] {
      await done(desk, "rights", "breach", "样本伙伴", "--kind", kind)
      reached.formUnion(try await asked())
    }
    return reached
  }

  /// Stops: a hold, a claim, an embargo.
  private func stops(_ desk: Newsdesk) async throws -> Set<Answer> {
    let id = try await desk.approved()
    await done(desk, "article", "embargo", id, "--until", "2026-07-02 08:00", "--reason", "发布会后", as: "editor")
    await done(desk, "article", "hold", id, "--reason", "等待核实", as: "licensing")
    var reached = try await answers(desk, "rights", "check", id)
    let live = try await desk.approved()
    await done(desk, "article", "publish", live, as: "editor")
    let claim = await desk.caibian(
      "claim", "receive", live, "--way", "email", "--name", "某作者", "--json", as: "licensing")
    await done(desk, "claim", "hold", try desk.text("id", in: claim.output))
    reached.formUnion(try await answers(desk, "rights", "check", live))
    return reached
  }

  /// The papers of the house: a label whose agreement has ended, one that has ended itself, a licence that runs out.
  private func papers(_ desk: Newsdesk) async throws -> Set<Answer> {
    let id = try await desk.drafted()
    try await save(
      """
      licences: [{number: "浙新办2006[33]号", services: [gathering, reposting], channels: [web], until: 2026-08-01}]
      ownSources: [{label: 桐乡新闻网, from: 2006-01-01, agreement: 样本标签协议}]
      agreements:
        - id: 样本标签协议
          party: 临沂日报社
          direction: inbound
          from: 2026-01-01
          until: 2026-06-01
          grants: [{acts: [repost], channels: [web]}]
      """, desk)
    let reached = try await answers(desk, "rights", "check", id)
    try await save("ownSources: [{label: 桐乡新闻网, from: 2006-01-01, until: 2026-01-01}]", desk)
    return reached.union(try await answers(desk, "rights", "check", id))
  }

  @Test("Every rule that a decision can name says no, or that it does not know, of something that commands have made")
  func all() async throws {
    let desk = try await Newsdesk.opened()
    var reached = try await bare(desk)
    for more in [reposts, shortened, own, stops, papers] { reached.formUnion(try await more(desk)) }
    let table = try Self.table()
    #expect(Set(table.map(\.rule)) == Set(RightsRule.allCases.map(\.rawValue)))
    // No command gives an answer that the table does not have.
    #expect(reached.subtracting(table).isEmpty, "\(reached.subtracting(table))")
    for rule in RightsRule.allCases {
      let possible = table.filter { $0.rule == rule.rawValue && $0.truth != "yes" }
      let wanted = possible.isEmpty ? table.filter { $0.rule == rule.rawValue } : possible
      #expect(!wanted.isDisjoint(with: reached), "\(rule.rawValue) is out of reach")
    }
    let facts = Set(table.filter { $0.truth != "yes" }.map(\.fact)).subtracting(Self.beyond.keys)
    let seen = Set(reached.filter { $0.truth != "yes" }.map(\.fact))
    #expect(facts.subtracting(seen).isEmpty, "\(facts.subtracting(seen).sorted())")
  }
}
