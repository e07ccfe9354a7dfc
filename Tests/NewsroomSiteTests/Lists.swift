import Editorial
import Foundation
import Newsroom
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("Front page, columns and feed") struct Lists {
  @Test("name what is live, newest first, in a column and in those above it")
  func columns() throws {
    let site = try TemporarySite()
    try site.show([
      .published(1, Sample.manuscript("甲")), .published(2, Sample.manuscript("乙"), in: "国内国际"),
      .published(3, Sample.manuscript("丙"), in: "投稿"),
    ])
    func titles(_ file: String) throws -> [String] { try ParsedPage(site.text(file)).texts("a", class: "title") }
    #expect(try titles("columns/国内国际-强县新闻.html") == ["甲"])
    #expect(try titles("columns/国内国际.html") == ["乙", "甲"])
    #expect(try titles("columns/投稿.html") == ["丙"])
    #expect(try ParsedPage(site.text("index.html")).texts("h2") == ["丙", "乙", "甲"])
    #expect(try ParsedPage(site.text("feed.xml")).texts("title") == ["桐乡新闻网", "丙", "乙", "甲"])
  }

  @Test("say so when there is nothing yet")
  func empty() throws {
    let site = try TemporarySite()
    try site.show([])
    #expect(try ParsedPage(site.text("index.html")).texts("p", class: "empty") == ["暂无稿件"])
    #expect(try ParsedPage(site.text("columns/投稿.html")).texts("p", class: "empty") == ["暂无稿件"])
    #expect(try ParsedPage(site.text("feed.xml")).elements("entry").isEmpty)
  }

  @Test("of a newsroom without columns are still a site")
  func noColumns() throws {
    let site = try TemporarySite()
    try site.show([.published()], of: Sample.settings(columns: [], masthead: Masthead()))
    #expect(try ParsedPage(site.text("index.html")).texts("h2") == ["平邑:探索“流动党员”管理新模式"])
  }

  @Test("link only to pages that are there, from every folder")
  func links() throws {
    let site = try TemporarySite()
    try site.show(
      (1...30).map { try Article.published($0, in: ["桐乡新闻/乌镇", Sample.column, "投稿"][$0 % 3]) },
      of: Sample.settings(columns: [
        "桐乡新闻/乌镇", "国内国际/强县新闻", "投稿", "a&b \"c\"?#%", "长" + String(repeating: "名", count: 90),
      ]))
    var checked = 0
    for file in site.files where file.hasSuffix(".html") {
      let base = URL(fileURLWithPath: "\(site.path)/\(file)")
      let page = try ParsedPage(site.text(file))
      for link in page.links + page.elements("link").compactMap({ $0["href"] })
      where !link.contains("://") && !link.hasPrefix("#") {
        let target = try #require(URL(string: link, relativeTo: base))
        #expect(FileManager.default.fileExists(atPath: target.path), "\(file): \(link)")
        checked += 1
      }
    }
    #expect(checked > 500)
  }

  @Test("leave out an article whose page is not there yet")
  func missingPage() throws {
    let site = try TemporarySite()
    try site.show([.published(1, Sample.manuscript("甲"))], beside: [.published(2, Sample.manuscript("乙"))])
    #expect(try ParsedPage(site.text("index.html")).texts("h2") == ["甲"])
  }

  @Test("group older stories under their columns on the front page")
  func sections() throws {
    let site = try TemporarySite()
    try site.show((1...40).map { try Article.published($0, in: $0.isMultiple(of: 2) ? "桐乡新闻/乌镇" : Sample.column) })
    let page = try ParsedPage(site.text("index.html"))
    #expect(page.texts("h2").suffix(3) == ["最新", "桐乡新闻", "国内国际"])
    let links = page.elements("main").first.map { (try? $0.nodes(forXPath: ".//a")) ?? [] } ?? []
    let stories = links.compactMap { ($0 as? XMLElement)?["href"] }.filter { $0.hasPrefix("2027") }
    #expect(Set(stories).count == stories.count)
  }

  @Test("stop at a hundred stories of a column")
  func length() throws {
    let site = try TemporarySite()
    try site.show((1...120).map { try Article.published($0) })
    #expect(try ParsedPage(site.text("columns/国内国际.html")).texts("a", class: "title").count == 100)
  }

  @Test("no longer name a column that was removed")
  func removedColumn() throws {
    let site = try TemporarySite()
    try site.show([.published()])
    #expect(site.exists("columns/投稿.html"))
    try site.show([], beside: [.published()], of: Sample.settings(columns: ["国内国际", Sample.column]))
    #expect(!site.exists("columns/投稿.html"))
    #expect(try !site.text("index.html").contains("投稿"))
  }

  @Test("lead from where a renamed or moved column stood, and those below it, to where it stands now")
  func redirected() throws {
    let site = try TemporarySite()
    let before = try Sample.settings()
    try site.show([.published()], of: before)
    let earlier = site.files.filter { $0.hasPrefix("columns/") }
    var after = before
    for (old, new) in [("桐乡新闻", "本地"), ("国内国际", "本地/国内国际"), (Sample.column, "强县")] {
      // A column that moved with the one above it is called by its new name.
      let present = after.present(try ColumnPath(old))
      after = try after.applying(.moveColumn(present, to: ColumnPath(new)))
    }
    try site.show([], beside: [.published()], of: after)
    func file(_ path: ColumnPath) -> String { "columns/\(path.names.joined(separator: "-")).html" }
    let standing = Set(after.columns.map { file($0.path) })
    var leads: [String: String] = [:]
    for old in earlier where !standing.contains(old) {
      let refresh = try ParsedPage(site.text(old)).elements("meta").first { $0["http-equiv"] == "refresh" }
      let target = try #require(refresh?["content"]?.components(separatedBy: "url=").last)
      let there = try #require(URL(string: target, relativeTo: URL(fileURLWithPath: "/" + old))?.absoluteURL)
      leads[old] = String(there.standardized.path.dropFirst())
    }
    #expect(
      leads == [
        "columns/桐乡新闻.html": "columns/本地.html", "columns/桐乡新闻-梧桐.html": "columns/本地-梧桐.html",
        "columns/桐乡新闻-乌镇.html": "columns/本地-乌镇.html", "columns/国内国际.html": "columns/本地-国内国际.html",
        "columns/国内国际-强县新闻.html": "columns/强县.html",
      ])
    for page in leads.values { #expect(site.exists(page), "\(page)") }
  }

  @Test("give every column a page of its own, whatever it is called")
  func names() throws {
    let site = try TemporarySite()
    let columns = ["..", ".", "a-b", "a", "a/b", "b", "index", "CON", "x.html", "空 格", "新\u{301}", "~1"]
    try site.show([], of: Sample.settings(columns: columns))
    #expect(site.files.filter { $0.hasPrefix("columns/") }.count == columns.count)
  }
}

@Suite("The feed") struct Feeds {
  private func feed(_ articles: [Article], _ settings: NewsroomSettings? = nil) throws -> ParsedPage {
    let site = try TemporarySite()
    try site.show(articles, of: settings)
    return try ParsedPage(site.text("feed.xml"))
  }

  @Test("has what RFC 4287 asks of a feed and of an entry")
  func structure() throws {
    let feed = try feed([.published(provenance: Sample.repost())])
    let root = try #require(feed.elements("feed").first)
    let entry = try #require(feed.elements("entry").first)
    func children(_ element: XMLElement) -> [String: String] {
      Dictionary((element.children ?? []).map { ($0.name ?? "", $0.stringValue ?? "") }) { one, _ in one }
    }
    #expect(children(root)["title"] == "桐乡新闻网")
    #expect(children(root)["updated"] == "2027-01-15T17:04:00+08:00")
    #expect(children(root)["author"] == "桐乡新闻网")
    #expect(children(root)["id"]?.hasPrefix("urn:uuid:") == true)
    #expect(children(entry)["id"] == "urn:uuid:\(ArticleID(Sample.uuid(1)))")
    #expect(children(entry)["published"] == "2027-01-15T17:04:00+08:00")
    #expect(feed.texts("name") == ["桐乡新闻网", "孟宪华", "纪成永", "李中文", "宋琼燕"])
    #expect(feed.elements("category").map { $0["term"] } == [Sample.column])
    #expect(feed.elements("link").compactMap { $0["rel"] } == ["self", "alternate", "alternate"])
  }

  @Test("tells aggregators what has gone, and never goes back in time, whatever is shown")
  func gone() throws {
    var walk = try Walk()
    try walk.publish()
    let id = walk.article.id
    let site = try TemporarySite()
    let published = walk.article
    func updated() throws -> String { try ParsedPage(site.text("feed.xml")).texts("updated")[0] }
    try site.show([published])
    #expect(try updated() == "2027-01-15T17:04:00+08:00")
    try walk.withdraw()
    let at = try #require(walk.article.withdrawal?.at)
    let changes = ShownChanges(latest: at, gone: [ShownChanges.Gone(article: id, at: at)])
    try site.show([walk.article], changes: changes)
    let feed = try ParsedPage(site.text("feed.xml"))
    #expect(feed.elements("entry").isEmpty)
    let stone = try #require(feed.elements("at:deleted-entry").first)
    #expect(stone["ref"] == "urn:uuid:\(id)")
    #expect(stone["when"] == "2027-01-15T17:05:00+08:00")
    #expect(try updated() == "2027-01-15T17:05:00+08:00")
    // A database that was put back to yesterday does not put the feed back.
    try site.show([], changes: ShownChanges())
    #expect(try updated() == "2027-01-15T17:05:00+08:00")
  }

  @Test("says of a story that came back after a hold that it changed by that")
  func released() throws {
    let site = try TemporarySite()
    let article = try Article.published()
    let published = try #require(article.live?.published)
    let back = published.advanced(bySeconds: 3_600)
    try site.show([article], changes: ShownChanges(latest: back, times: [article.id: back]))
    let feed = try ParsedPage(site.text("feed.xml"))
    #expect(feed.texts("updated") == ["2027-01-15T18:04:00+08:00", "2027-01-15T18:04:00+08:00"])
    #expect(feed.texts("published") == ["2027-01-15T17:04:00+08:00"])
    #expect(feed.elements("at:deleted-entry").isEmpty)
  }

  @Test("keeps its ids when the site moves")
  func ids() throws {
    let here = try feed([.published()])
    let there = try feed([.published()], Sample.settings(masthead: Masthead(address: "https://other.example")))
    #expect(here.texts("id") == there.texts("id"))
    #expect(there.elements("link").first?["href"] == "https://other.example/feed.xml")
  }

  @Test("says that a corrected story changed, and when it was first published")
  func corrected() throws {
    var walk = try Walk()
    try walk.publish()
    try walk.correct(Sample.manuscript(body: ["改过的第一段。"]), note: "更正")
    let feed = try feed([walk.article])
    #expect(feed.texts("published") == ["2027-01-15T17:04:00+08:00"])
    #expect(feed.texts("updated") == ["2027-01-15T17:09:00+08:00", "2027-01-15T17:09:00+08:00"])
  }
}
