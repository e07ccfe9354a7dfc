import Foundation
import Testing

@testable import NewsroomCLI

@Suite("A repost on the command line")
struct RepostCommandTests {
  private static let page = """
      网站首页 | 桐乡新闻 | 国内国际
      您当前的位置 :  桐乡新闻网 >国内国际 >强县新闻

    平邑:探索“流动党员”管理新模式

           “七一”期间,保安队长在党支部所在公司作巡回报告。他颇有感慨:“有家的滋味,太好了!”

           平邑县是劳务输出大县。截至去年底,常年在外务工人员达14万人。

    来源: 临沂日报 作者: 孟宪华 纪成永 李中文 编辑: 宋琼燕
       相 关 稿 件

    桐乡新闻网版权声明
    """

  @Test("is imported with what it lacks, refused, described, signed and published")
  func published() async throws {
    let desk = try await Newsdesk.opened()
    let imported = await desk.caibian("repost", "import", "-", "--json", as: "editor", input: Self.page)
    #expect(imported.code == 0, "\(imported.errors)")
    let id = try desk.text("article.id", in: imported.output)
    #expect(try desk.text("article.column", in: imported.output) == "国内国际/强县新闻")
    let credit = "来源: 临沂日报 作者: 孟宪华 纪成永 李中文 编辑: 宋琼燕"
    #expect(try desk.text("article.revision.credit.line", in: imported.output) == credit)
    #expect(imported.output.contains("originalTitleStated"))
    #expect(imported.output.contains("referenceStated"))
    await desk.caibian("article", "submit", id, as: "editor")
    await desk.caibian("article", "pass", id, as: "editor")
    let digest = try desk.text(
      "revision.digest", in: (await desk.caibian("article", "text", id, "--json", as: "chief")).output)
    await desk.caibian("article", "sign", id, "--digest", digest, as: "chief")
    let refused = await desk.caibian("article", "publish", id, "--json", as: "editor")
    #expect(refused.code == 1)
    #expect(try desk.text("error.unmet.0.code", in: refused.errors) == "clearedRights")
    let described = await desk.caibian(
      "repost", "describe", id, "--original-title", "平邑:探索“流动党员”管理新模式", "--paper", "临沂日报", "--date",
      "2010-7-14", "--page", "A3", as: "editor")
    #expect(described.code == 0, "\(described.errors)")
    // How the three authors stand to the paper is asked and put on file.
    let rights = await desk.caibian(
      "rights", "describe", id, "--byline", "孟宪华=staff", "--byline", "纪成永=staff", "--byline", "李中文=staff",
      as: "licensing")
    #expect(rights.code == 0, "\(rights.errors)")
    let published = await desk.caibian("article", "publish", id, "--json", as: "editor")
    #expect(published.code == 0, "\(published.errors)")
    #expect(try desk.text("live.digest", in: published.output) == digest)
    let shown = await desk.caibian("repost", "show", id, as: "licensing").output
    for part in ["临沂日报 = 临沂日报社", "临沂日报 2010-07-14 A3", "照登", "完好", "转载链完整", "桐乡新闻网"] {
      #expect(shown.contains(part), "\(part) is missing in \(shown)")
    }
  }

  @Test("without a credit line is a draft whose missing facts are listed")
  func withoutCredit() async throws {
    let desk = try await Newsdesk.opened()
    let bare = "标题在此\n\n正文第一段,说了些事情,也有一些长度。\n\n正文第二段,也说了些事情,到此为止。\n"
    let imported = await desk.caibian("repost", "import", "-", "--column", "强县新闻", as: "editor", input: bare)
    #expect(imported.code == 0, "\(imported.errors)")
    #expect(imported.output.contains("没有读到"))
    #expect(imported.output.contains("没有注明来源"))
    let nameless = await desk.caibian("repost", "import", "-", "--json", as: "editor", input: bare)
    #expect(nameless.code == 64)
    #expect(try desk.text("error.code", in: nameless.errors) == "columnNeeded")
  }

  @Test("whose origin is stated later has a whole chain")
  func statedLater() async throws {
    let desk = try await Newsdesk.opened()
    let imported = await desk.caibian(
      "repost", "import", "-", "--column", "强县新闻", "--json", as: "editor", input: "标题在此\n\n正文一段,说了些事情,也有一些长度。\n")
    let id = try desk.text("article.id", in: imported.output)
    let described = await desk.caibian(
      "repost", "describe", id, "--source", "临沂日报", "--resolved", "临沂日报社", "--author", "孟宪华", "纪成永", "--url",
      "https://example.com/a.html", "--first-published", "2010-07-14 08:05", "--json", as: "editor")
    #expect(described.code == 0, "\(described.errors)")
    #expect(try desk.text("revision.credit.line", in: described.output) == "来源: 临沂日报 作者: 孟宪华 纪成永")
    #expect(try desk.text("provenance.origin.firstPublished", in: described.output) == "2010-07-14T08:05")
    #expect(try desk.text("provenance.hops.0.role", in: described.output) == "origin")
    #expect(try desk.text("provenance.hops.1.role", in: described.output) == "us")
    let restated = ["repost", "describe", id, "--source", "大众日报", "--json"]
    #expect(try desk.text("error.unmet.0.code", in: (await desk.run(restated, as: "editor")).errors) == "restatement")
    #expect((await desk.run(restated + ["--reason", "误记"], as: "editor")).code == 0)
  }

  @Test(
    "half a reference, no address, no page text",
    arguments: [
      (["--paper", "临沂日报"], "halfReference"), (["--url", "ftp://example.com"], "address"), (["--url", "例"], "address"),
      (["--paper", "甲", "--date", "去年", "--page", "1"], "date"), ([], "nothingToDescribe"),
    ])
  func refused(flags: [String], code: String) async throws {
    let desk = try await Newsdesk.opened()
    let imported = await desk.caibian("repost", "import", "-", "--json", as: "editor", input: Self.page)
    let id = try desk.text("article.id", in: imported.output)
    let outcome = await desk.run(["repost", "describe", id, "--json"] + flags, as: "editor")
    #expect(outcome.code == 64)
    #expect(try desk.text("error.code", in: outcome.errors) == code)
    let own = try await desk.drafted()
    #expect((await desk.caibian("repost", "show", own, as: "editor")).code == 64)
  }

  @Test("the page itself is kept as it came, saved on demand, and lies in the evidence")
  func keptAsItCame() async throws {
    let desk = try await Newsdesk.opened()
    let page = "<html><head><meta charset=gbk><title>t</title></head>\r\n<body><h1>标题在此</h1><p>正文一段，说了些事情，也有一些长度。</p>"
    let bytes = try #require(page.data(using: Self.gbk))
    let path = desk.home + "/page.html"
    try bytes.write(to: URL(filePath: path))
    let imported = await desk.caibian(
      "repost", "import", path, "--column", "强县新闻", "--json", as: "editor")
    #expect(imported.code == 0, "\(imported.errors)")
    let id = try desk.text("article.id", in: imported.output)
    let copy = desk.home + "/copy.html"
    let saved = await desk.caibian("repost", "show", id, "--save-page", copy, as: "editor")
    #expect(saved.code == 0, "\(saved.errors)")
    #expect(try Data(contentsOf: URL(filePath: copy)) == bytes)
    #expect((await desk.caibian("repost", "show", id, "--save-page", copy, as: "editor")).code == 0)
    try Data("我的笔记".utf8).write(to: URL(filePath: copy))
    let again = await desk.caibian("repost", "show", id, "--save-page", copy, as: "editor")
    #expect(again.code == 64)
    #expect(again.errors.contains("已经有这个文件"))
    let pack = desk.home + "/pack"
    #expect((await desk.caibian("rights", "evidence", id, "--output", pack, as: "licensing")).code == 0)
    #expect(try Data(contentsOf: URL(filePath: pack + "/original-page.html")) == bytes)
    let sums = try String(contentsOf: URL(filePath: pack + "/SHA256SUMS"), encoding: .utf8)
    #expect(sums.contains("original-page.html"))
    #expect(
      try String(contentsOf: URL(filePath: pack + "/evidence.html"), encoding: .utf8).contains("original-page.html"))
    let own = try await desk.drafted()
    #expect((await desk.caibian("repost", "show", own, "--save-page", copy, as: "editor")).code == 64)
  }

  private static let gbk = String.Encoding(rawValue: 0x8000_0632)

  @Test("a saved page becomes a draft, with its pictures listed and what is uncertain named")
  func saved() async throws {
    let desk = try await Newsdesk.opened()
    let story = "入冬以来，镇里的老年食堂每天开门迎客，来吃饭的老人从三十多位增加到一百二十位，菜单一周不重样。"
    let page = """
      <!DOCTYPE html><html><head><meta charset="utf-8"><title>老年食堂开张一个月_样本网</title></head><body>
      <h1>老年食堂开张一个月</h1><p>2024-12-01 08:30 来源：样本日报 作者：沈小满</p>
      <div class="content"><p><img src="a.jpg"></p><p class="caption">图为食堂窗口。</p><p>\(story)</p><p>\(story)</p></div></body></html>
      """
    let imported = await desk.caibian(
      "repost", "import", "-", "--column", "强县新闻", "--json", as: "editor", input: page)
    #expect(imported.code == 0, "\(imported.errors)")
    #expect(try desk.text("article.revision.headline", in: imported.output) == "老年食堂开张一个月")
    #expect(try desk.text("read.pictures.0.address", in: imported.output) == "a.jpg")
    #expect(try desk.text("read.pictures.0.caption", in: imported.output) == "图为食堂窗口。")
    let doubtful =
      "首页 | 要闻 | 乡镇\n七个村合用工程队\n农闲不闲工钱不远\n2024-12-01 08:30\n\(story)\n七个村合用工程队，农闲不闲，工钱不远，这是村里人人说好的一件事情，大家都盼着来年。"
    let pasted = await desk.caibian(
      "repost", "import", "-", "--column", "强县新闻", "--json", as: "editor", input: doubtful)
    #expect(try desk.text("read.absent.0", in: pasted.output) == "headline")
    #expect(try desk.text("read.uncertain.0.field", in: pasted.output) == "headline")
  }
}
