import Editorial
import Newsroom
import Testing

@Suite("A withdrawn article") struct WithdrawnArticles {
  private func walk() throws -> Walk {
    var walk = try Walk(1, Sample.manuscript("撤下的标题", deck: "撤下的副题", body: ["撤下的正文。"]))
    try walk.publish()
    return walk
  }

  @Test("leaves a notice in its place, and none of its words")
  func notice() throws {
    var walk = try walk()
    let site = try TemporarySite()
    let other = try Article.published(2, Sample.manuscript("还在的标题"))
    try site.show([walk.article, other])
    let address = try #require(walk.article.live?.address)
    try walk.withdraw()
    try site.show([walk.article], beside: [other])
    let page = try site.text(address)
    #expect(try ParsedPage(page).texts("h1") == ["稿件已撤回"])
    #expect(try ParsedPage(page).texts("time") == ["2027-01-15 17:05"])
    #expect(try ParsedPage(page).metas("robots") == ["noindex"])
    #expect(!page.contains("样本记者"))
    for file in site.files {
      let text = try site.text(file)
      for words in ["撤下的标题", "撤下的副题", "撤下的正文", "内部原因"] { #expect(!text.contains(words), "\(file)") }
      if file != address { #expect(!text.contains(address), "\(file)") }
    }
    #expect(try ParsedPage(site.text("index.html")).texts("h2") == ["还在的标题"])
  }

  @Test("does not come back with a dispatcher that was held up")
  func heldUp() throws {
    var walk = try walk()
    let site = try TemporarySite()
    let before = walk.article
    try site.show([before])
    try walk.withdraw()
    try site.show([walk.article])
    try site.show([before])
    #expect(try ParsedPage(site.text(#require(before.live?.address))).texts("h1") == ["稿件已撤回"])
    #expect(try ParsedPage(site.text("index.html")).texts("p", class: "empty") == ["暂无稿件"])
  }

  @Test("that comes back has its page again, with the note to readers and nothing of the reasons")
  func back() throws {
    var walk = try walk()
    let site = try TemporarySite()
    try walk.withdraw()
    let gone = walk.article
    let at = try #require(gone.withdrawal?.at)
    try site.show(
      [gone], changes: ShownChanges(latest: at, gone: [ShownChanges.Gone(article: gone.id, at: at)]))
    try walk.reinstate()
    let entered = walk.article.entered
    try site.show([walk.article], changes: ShownChanges(latest: entered, times: [gone.id: entered]))
    let feed = try ParsedPage(site.text("feed.xml"))
    #expect(feed.elements("at:deleted-entry").isEmpty)
    #expect(feed.texts("updated") == ["2027-01-15T17:07:00+08:00", "2027-01-15T17:07:00+08:00"])
    let address = try #require(walk.article.live?.address)
    let page = try ParsedPage(site.text(address))
    #expect(page.texts("h1") == ["撤下的标题"])
    #expect(try site.text(address).contains("<b>重新上线</b>"))
    #expect(try site.text(address).contains("经核实无误，恢复本稿。"))
    #expect(try !site.text(address).contains("外传"))
    #expect(page.metas("robots") != ["noindex"])
    #expect(try ParsedPage(site.text("index.html")).texts("h2") == ["撤下的标题"])
    // A dispatcher that was held up does not take it away again.
    try site.show([gone])
    #expect(try ParsedPage(site.text(address)).texts("h1") == ["撤下的标题"])
  }

  @Test("that was never shown gets its notice all the same")
  func neverShown() throws {
    var walk = try walk()
    let address = try #require(walk.article.live?.address)
    try walk.withdraw()
    let site = try TemporarySite()
    try site.show([walk.article])
    #expect(try ParsedPage(site.text(address)).texts("h1") == ["稿件已撤回"])
  }
}
