import Editorial
import Foundation
import Testing

@testable import NewsroomCLI

/// Every rule that a decision can name comes up through commands and files alone, each where it stands in the way or warns.
@Suite("Rules within reach of the command line")
struct RuleReachTests {
  private static let page = """
      网站首页 | 桐乡新闻 | 国内国际
      您当前的位置 :  桐乡新闻网 >国内国际 >强县新闻

    平邑:探索“流动党员”管理新模式

           “七一”期间,保安队长在党支部所在公司作巡回报告。他颇有感慨:“有家的滋味,太好了!”

           平邑县是劳务输出大县。截至去年底,常年在外务工人员达14万人。

    来源: 临沂日报 作者: 孟宪华 编辑: 宋琼燕
    """

  private static let paper = """
    fixedCredit: 稿件来源:桐乡新闻网
    policy: {asksAboutMinors: true}
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
    """

  /// The rules and facts of an answer that are not simply in order.
  private func open(_ desk: Newsdesk, _ words: String...) async throws -> Set<String> {
    let answer = await desk.run(words + ["--json"], as: "licensing")
    struct Read: Decodable {
      struct Finding: Decodable {
        let rule: String
        let truth: String
        let effect: String
      }
      let findings: [Finding]
    }
    let read = try JSONDecoder().decode(Read.self, from: Data(answer.output.utf8))
    // Damages and the fixed credit only ever say what is so.
    return Set(read.findings.filter { $0.truth != "yes" || ["R25", "R32"].contains($0.rule) }.map(\.rule))
  }

  private func imported(_ desk: Newsdesk) async throws -> String {
    let page = await desk.caibian("repost", "import", "-", "--json", as: "editor", input: Self.page)
    return try desk.text("article.id", in: page.output)
  }

  private func reposts(_ desk: Newsdesk) async throws -> Set<String> {
    // A bare page: fields, trace, authors and carriers are missing.
    let id = try await imported(desk)
    var reached = try await open(desk, "rights", "check", id)
    let described = await desk.caibian(
      "rights", "describe", id, "--basis", "text=print:yes:no", "--basis", "text=fact:只有时间地点", "--basis",
      "text=affairs:no:no", "--basis", "text=quote:80:评论", "--basis", "text=died:2000", "--ancestor", "原著=unknown",
      "--mark", "水印=no", "--upstream", "withheld", "--minors", "no", "--machine", "no:no", "--byline", "孟宪华=freelancer",
      as: "licensing")
    #expect(described.code == 0, "\(described.errors)")
    reached.formUnion(try await open(desk, "rights", "check", id))
    reached.formUnion(try await open(desk, "rights", "check", id, "--channel", "print"))
    await desk.caibian("repost", "describe", id, "--source", "别家网站", "--original-title", "另一个标题", as: "editor")
    return reached.union(try await open(desk, "rights", "check", id))
  }

  private func own(_ desk: Newsdesk) async throws -> Set<String> {
    let id = try await desk.approved()
    await desk.caibian("article", "publish", id, as: "editor")
    let path = "\(desk.home)/paper.yaml"
    try Self.paper.write(toFile: path, atomically: true, encoding: .utf8)
    let saved = await desk.caibian("rights", "save", path, as: "licensing")
    #expect(saved.code == 0, "\(saved.errors)")
    await desk.caibian("rights", "describe", id, "--component", "photo:图1", "--basis", "图1=consent:来函", as: "licensing")
    var reached = try await open(desk, "rights", "request", id, "--partner", "某网站", "--act", "repost")
    for words in [["--channel", "print"], ["--edit", "E4"], ["--act", "translate", "--edit", "E5"]] {
      let asked =
        ["rights", "request", id, "--partner", "样本伙伴"] + (words.contains("--act") ? [] : ["--act", "repost"])
      let answer = await desk.run(asked + words + ["--json"], as: "licensing")
      for rule in ["R33", "R35"] where answer.output.contains("\"rule\":\"\(rule)\"") { reached.insert(rule) }
    }
    await desk.caibian("rights", "breach", "样本伙伴", "--kind", "credit", as: "licensing")
    reached.formUnion(try await open(desk, "rights", "request", id, "--partner", "样本伙伴", "--act", "repost"))
    let claim = await desk.caibian(
      "claim", "receive", id, "--way", "email", "--name", "某作者", "--json", as: "licensing")
    let number = try desk.text("id", in: claim.output)
    await desk.caibian("claim", "hold", number, as: "licensing")
    reached.formUnion(try await open(desk, "rights", "check", id))
    let ended = "\(desk.home)/ended.yaml"
    try "ownSources: [{label: 桐乡新闻网, from: 2006-01-01, until: 2026-01-01}]"
      .write(toFile: ended, atomically: true, encoding: .utf8)
    await desk.caibian("rights", "save", ended, as: "licensing")
    return reached.union(try await open(desk, "rights", "check", id))
  }

  @Test("Every rule that a decision can name stands in the way of something that commands and files have made")
  func all() async throws {
    let desk = try await Newsdesk.opened()
    let reached = try await reposts(desk).union(own(desk))
    let missing = RightsRule.allCases.map(\.rawValue).filter { !reached.contains($0) }
    #expect(missing.isEmpty, "\(missing)")
  }
}
