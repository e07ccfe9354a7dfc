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
