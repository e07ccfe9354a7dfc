import Editorial
import Newsroom
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("The page of an article") struct ArticlePages {
  private func page(of article: Article, of settings: NewsroomSettings? = nil) throws -> ParsedPage {
    let site = try TemporarySite()
    try site.show([article], of: settings)
    return try ParsedPage(site.text(article.live?.address ?? ""))
  }

  @Test("carries headline, deck and paragraphs as they were signed")
  func text() throws {
    let page = try page(
      of: .published(1, Sample.manuscript("标题", deck: "副题", body: ["第一段 <b>不是</b> 标记。", "第二段\t有制表符。"])))
    #expect(page.texts("h1") == ["标题"])
    #expect(page.texts("p", class: "deck") == ["副题"])
    #expect(page.elements("div").first { $0["class"] == "body" }?.stringValue == "\n第一段 <b>不是</b> 标记。\n第二段\t有制表符。\n")
  }

  @Test("prints the sample page's credit line to the letter")
  func credit() throws {
    let page = try page(of: .published(provenance: Sample.repost()))
    #expect(page.texts("p", class: "credit") == ["来源: 临沂日报 作者: 孟宪华 纪成永 李中文 编辑: 宋琼燕"])
  }

  @Test("links a repost to its original")
  func original() throws {
    let page = try page(of: .published(provenance: Sample.repost()))
    #expect(page.texts("p", class: "original") == ["原文：www.example.org"])
    #expect(page.links.contains("https://www.example.org/2010/07/story.html"))
  }

  @Test("names the printed page where the original has no address")
  func printedOriginal() throws {
    let page = try page(
      of: .published(
        provenance: Sample.repost(reference: .print(paper: "临沂日报", date: "2010-07-14", page: "A3"))))
    #expect(page.texts("p", class: "original") == ["原载：《临沂日报》2010-07-14 A3版"])
  }

  @Test(
    "links to nothing but web addresses", arguments: ["javascript:alert(1)", "data:text/html,x", "https://", "//x.org"])
  func noOtherLink(address: String) throws {
    let page = try page(of: .published(provenance: Sample.repost(reference: .address(address))))
    #expect(page.texts("p", class: "original") == [])
    #expect(try (page.data()["isBasedOn"] as? [String: Any])?["url"] == nil)
  }

  @Test("keeps the original's title in the credit line where ours differs")
  func retitled() throws {
    var walk = try Walk(1, Sample.manuscript("我们的标题"), provenance: Sample.repost())
    try walk.publish(retitled: true)
    let page = try page(of: walk.article)
    #expect(
      page.texts("p", class: "credit") == [
        "来源: 临沂日报 作者: 孟宪华 纪成永 李中文 编辑: 宋琼燕 原标题: 平邑:探索“流动党员”管理新模式"
      ])
  }

  @Test(
    "tells when it was published in the newsroom's own zone",
    arguments: [
      ("Asia/Shanghai", "2027-01-15 17:04", "2027-01-15T17:04:00+08:00"),
      ("America/St_Johns", "2027-01-15 05:34", "2027-01-15T05:34:00-03:30"),
      ("Asia/Kathmandu", "2027-01-15 14:49", "2027-01-15T14:49:00+05:45"),
    ])
  func time(zone: String, text: String, machine: String) throws {
    let page = try page(of: .published(), of: Sample.settings(zone: zone))
    let time = try #require(page.elements("time").first)
    #expect(time.stringValue == text)
    #expect(time["datetime"] == machine)
  }

  @Test("refuses a time zone that does not exist")
  func unknownZone() throws {
    #expect(throws: SiteOutage.other(path: "Asia/Tongxiang", detail: "no such time zone")) {
      try page(of: .published(), of: Sample.settings(zone: "Asia/Tongxiang"))
    }
  }

  @Test("shows a correction with its time, beside the corrected text")
  func correction() throws {
    var walk = try Walk(1, Sample.manuscript(body: ["点亮三千盏灯笼。"]))
    try walk.publish()
    try walk.correct(Sample.manuscript(body: ["点亮两千盏灯笼。"]), note: "原称“三千盏”，应为两千盏。")
    let page = try page(of: walk.article)
    #expect(page.texts("aside") == ["\n更正2027-01-15 17:09原称“三千盏”，应为两千盏。\n"])
    #expect(page.texts("p").contains("点亮两千盏灯笼。"))
    #expect(page.texts("p", class: "times") == ["2027-01-15 17:04更新于 2027-01-15 17:09"])
    let correction = try #require(try (page.data()["correction"] as? [[String: Any]])?.first)
    #expect(correction["@type"] as? String == "CorrectionComment")
    #expect(correction["text"] as? String == "原称“三千盏”，应为两千盏。")
  }

  @Test("keeps the live text while a correction is prepared")
  func correctionInTheMaking() throws {
    var walk = try Walk(1, Sample.manuscript(body: ["点亮三千盏灯笼。"]))
    try walk.publish()
    let editor = try Sample.person("editor", .editor)
    try walk.take(.correct(what: "数字", why: "读者指出", note: "更正说明"), by: editor)
    try walk.take(.edit(Sample.manuscript(body: ["未审的文字。"]), base: walk.article.revision.digest), by: editor)
    let page = try page(of: walk.article)
    #expect(page.texts("p").contains("点亮三千盏灯笼。"))
    #expect(!page.texts("p").contains("未审的文字。"))
    #expect(page.texts("aside").isEmpty)
  }

  @Test("leads from the newsroom down to the column")
  func path() throws {
    let page = try page(of: .published())
    let path = try #require(page.elements("nav").first { $0["class"] == "path" })
    let names = try path.nodes(forXPath: ".//li").map { $0.stringValue ?? "" }
    #expect(names == ["桐乡新闻网", "国内国际", "强县新闻"])
  }

  @Test("names a column that is no longer set up without linking to it")
  func removedColumn() throws {
    let page = try page(of: .published(), of: Sample.settings(columns: ["国内国际"]))
    let path = try #require(page.elements("nav").first { $0["class"] == "path" })
    let links = try path.nodes(forXPath: ".//a").map { $0.stringValue ?? "" }
    #expect(links == ["桐乡新闻网", "国内国际"])
    #expect(path.stringValue == "桐乡新闻网国内国际强县新闻")
  }

  @Test("carries copyright notice, licence and filing number")
  func imprint() throws {
    let footer = try #require(page(of: .published()).elements("footer").first?.stringValue)
    for text in ["桐乡新闻网版权声明", "① 未经本网协议授权，不得转载。", "浙新办2006[33]号", "浙ICP备06047663号", "版权所有"] {
      #expect(footer.contains(text))
    }
  }

  @Test("says where it is to be found, if the newsroom has an address")
  func canonical() throws {
    let address = "https://www.example.com/2027/01/\(ArticleID(Sample.uuid(1))).html"
    let page = try page(of: .published())
    #expect(page.elements("link").first { $0["rel"] == "canonical" }?["href"] == address)
    #expect(page.metas("og:url") == [address])
    #expect(try page.data()["url"] as? String == address)
    let homeless = try self.page(of: .published(), of: Sample.settings(masthead: Masthead()))
    #expect(homeless.elements("link").allSatisfy { $0["rel"] != "canonical" })
    let odd = try self.page(of: .published(), of: Sample.settings(masthead: Masthead(address: "javascript:x")))
    #expect(odd.elements("link").allSatisfy { $0["rel"] != "canonical" })
  }

  @Test("describes itself to search engines")
  func data() throws {
    let data = try page(of: .published(provenance: Sample.repost())).data()
    #expect(data["@type"] as? String == "NewsArticle")
    #expect(data["headline"] as? String == "平邑:探索“流动党员”管理新模式")
    #expect(data["inLanguage"] as? String == "zh-Hans")
    #expect(data["articleSection"] as? [String] == ["国内国际", "强县新闻"])
    #expect(data["datePublished"] as? String == "2027-01-15T17:04:00+08:00")
    #expect((data["author"] as? [[String: String]])?.compactMap { $0["name"] } == ["孟宪华", "纪成永", "李中文"])
    #expect((data["editor"] as? [String: String])?["name"] == "宋琼燕")
    #expect((data["sourceOrganization"] as? [String: String])?["name"] == "临沂日报")
    #expect(data["creditText"] as? String == "来源: 临沂日报 作者: 孟宪华 纪成永 李中文 编辑: 宋琼燕")
    let original = try #require(data["isBasedOn"] as? [String: Any])
    #expect(original["url"] as? String == "https://www.example.org/2010/07/story.html")
  }

  @Test("allows no scripts and nothing from elsewhere")
  func policy() throws {
    let page = try page(of: .published())
    let policy = page.elements("meta").first { $0["http-equiv"] == "Content-Security-Policy" }?["content"]
    #expect(policy == "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'")
    #expect(page.elements("html").first?["lang"] == "zh-Hans")
    #expect(page.metas("viewport").count == 1)
  }

  @Test("of an article that was never published is not written")
  func unpublished() throws {
    let site = try TemporarySite()
    try site.show([Walk().article])
    #expect(site.files.allSatisfy { !$0.hasPrefix("2027") })
  }
}
