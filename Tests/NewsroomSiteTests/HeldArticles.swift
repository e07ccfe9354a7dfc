import Editorial
import Foundation
import Newsroom
import NewsroomSite
import Testing

@Suite("An article on hold")
struct HeldArticles {
  @Test("is a notice at its address, without a word of it, and comes back when it is released")
  func held() throws {
    let site = try TemporarySite()
    var walk = try Walk()
    try walk.publish()
    let address = try #require(walk.article.live?.address)
    let settings = try Sample.settings()
    try site.show([walk.article], of: settings)
    let before = try site.text(address)

    let licensing = try Sample.person("licensing", .licensing)
    try walk.take(.hold(reason: "权利人来信，见内部记录"), by: licensing)
    try SiteFolder(path: site.path).show([walk.article], of: settings)
    let notice = try site.text(address)
    #expect(notice.contains("稿件暂停提供"))
    #expect(notice.contains("noindex"))
    let headline = try #require(walk.article.live?.revision.manuscript.headline?.text)
    #expect(!notice.contains(headline))
    #expect(!notice.contains("权利人来信"))
    #expect(throws: PageFault.notAnArticle) { try PublishedText(page: notice.utf8) }

    try walk.take(.release(reason: "已核"), by: licensing)
    try SiteFolder(path: site.path).show([walk.article], of: settings)
    let after = try PublishedText(page: try site.text(address).utf8)
    #expect(after.holds)
    #expect(try PublishedText(page: before.utf8) == after)
  }
}
