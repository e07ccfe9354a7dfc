import Editorial
import Foundation
import Newsroom
import Testing

@testable import NewsroomSite

@Suite("Related articles and topics on the site")
struct RelatedArticles {
  private static func topic() throws -> Topic {
    Topic(
      id: try TopicID(stored: "春茶-2026"), edition: 1, title: "春茶 <杯>", isOpen: true, by: try PersonID("editor"),
      at: Instant(microseconds: 0))
  }

  @Test("A page names the related articles that are there, and its topics; its words are still those that were signed")
  func named() throws {
    let site = try TemporarySite()
    let one = try Article.published(1)
    let two = try Article.published(2)
    let folder = SiteFolder(path: site.path)
    let row = try #require(two.row)
    let links = PageLinks(related: [row], topics: [try Self.topic()])
    try folder.show([one, two], beside: [one.id: links], of: Sample.settings())
    let address = try #require(one.live?.address)
    let page = try site.text(address)
    #expect(page.contains("相关稿件"))
    #expect(page.contains("\(two.id).html"))
    #expect(page.contains("春茶 &lt;杯&gt;"))
    #expect(page.contains("topics/%E6%98%A5%E8%8C%B6-2026.html"))
    #expect(try PublishedText(page: Data(page.utf8)).digest == one.live?.revision.digest)
    // What is not there is not named, whatever the lists say.
    try FileManager.default.removeItem(atPath: "\(site.path)/\(row.address)")
    try folder.show([one], beside: [one.id: links], of: Sample.settings())
    #expect(!(try site.text(address)).contains("相关稿件"))
    try folder.show([one], of: Sample.settings())
    #expect(!(try site.text(address)).contains("所属专题"))
  }

  @Test("A topic has a page of its live articles, which goes when the topic is no more")
  func page() throws {
    let site = try TemporarySite()
    let one = try Article.published(1)
    let folder = SiteFolder(path: site.path)
    let row = try #require(one.row)
    try folder.show([one], of: Sample.settings())
    try folder.list([row], topics: [TopicListing(topic: Self.topic(), live: [row])], of: Sample.settings())
    let page = try site.text("topics/春茶-2026.html")
    #expect(page.contains("<h1>春茶 &lt;杯&gt;</h1>"))
    #expect(page.contains("../"))
    #expect(page.contains("\(one.id).html"))
    try folder.list([], topics: [TopicListing(topic: Self.topic(), live: [])], of: Sample.settings())
    #expect(try site.text("topics/春茶-2026.html").contains("暂无稿件"))
    try folder.list([], of: Sample.settings())
    #expect(!FileManager.default.fileExists(atPath: "\(site.path)/topics/春茶-2026.html"))
  }
}
