import Editorial
import Foundation
import Newsroom
import NewsroomSite
import Testing

@Suite("An article with pictures")
struct IllustratedArticles {
  private static let bytes = ["第一张的字节", "第二张的字节"].map { Array($0.utf8) }

  private static func illustration(_ number: Int, caption: String? = nil, by photographer: String? = nil) throws
    -> Illustration
  {
    try Illustration(
      picture: Editorial.Digest(of: bytes[number]), kind: .jpeg, width: 640, height: 480, caption: caption,
      photographer: photographer, source: "桐乡新闻网")
  }

  private func manuscript(_ illustrations: [Illustration]) throws -> Manuscript {
    try Sample.manuscript().illustrated(by: illustrations)
  }

  /// As the dispatcher does it: what is missing first, then the page.
  private func show(_ article: Article, in site: TemporarySite) throws {
    let folder = SiteFolder(path: site.path)
    for missing in try folder.missingPictures(of: article) {
      let bytes = try #require(Self.bytes.first { Editorial.Digest(of: $0) == missing.picture })
      try folder.put(bytes, as: missing, of: article)
    }
    try folder.show([article], of: Sample.settings())
  }

  private func pictures(in site: TemporarySite) -> [String] { site.files.filter { $0.hasSuffix(".jpg") } }

  @Test("shows the first above the text and the others below, each file named by its digest")
  func shown() throws {
    let site = try TemporarySite()
    let lead = try Self.illustration(0, caption: "春茶<开采>", by: "河边人")
    let article = try Article.published(1, manuscript([lead, try Self.illustration(1)]))
    try show(article, in: site)
    let live = try #require(article.live)
    let folder = String(live.address.dropLast(5))
    #expect(
      pictures(in: site) == Self.bytes.map { "\(folder)/\(Editorial.Digest(of: $0)).jpg" }.sorted())
    #expect(try site.text("\(folder)/\(lead.picture).jpg") == "第一张的字节")
    let page = try site.text(live.address)
    let link = folder.split(separator: "/").last.map { "\($0)/\(lead.picture).jpg" } ?? ""
    let first = try #require(page.range(of: "src=\"\(link)\" width=\"640\" height=\"480\" alt=\"春茶&lt;开采&gt;\""))
    let body = try #require(page.range(of: "<div class=\"body\">"))
    #expect(first.lowerBound < body.lowerBound)
    #expect(page[body.upperBound...].contains("<img src="))
    let text = try PublishedText(page: page.utf8)
    #expect(text.holds)
    #expect(text.manuscript.illustrations == live.revision.manuscript.illustrations)
    // Nothing is brought twice.
    #expect(try SiteFolder(path: site.path).missingPictures(of: article).isEmpty)
  }

  @Test("no longer holds when a caption, a name or a picture was changed on the page")
  func tampered() throws {
    let site = try TemporarySite()
    let article = try Article.published(1, manuscript([Self.illustration(0, caption: "采茶", by: "河边人")]))
    try show(article, in: site)
    let page = try site.text(article.live?.address ?? "")
    let other = Editorial.Digest(of: Self.bytes[1]).hex
    for (old, new) in [
      ("采茶", "摘茶"), ("河边人", "岸边人"), ("来源: <span class=\"source\">", "来源: <span class=\"source\">另"),
      (Editorial.Digest(of: Self.bytes[0]).hex, other),
    ] {
      let changed = page.replacing(old, with: new)
      try #require(changed != page)
      #expect(try !PublishedText(page: changed.utf8).holds)
    }
    let planted = page.replacing("<p class=\"credit\">", with: "<img src=\"x.jpg\"/><p class=\"credit\">")
    #expect(throws: PageFault.unreadable(.pictures)) { try PublishedText(page: planted.utf8) }
  }

  @Test("takes its pictures away with a hold and brings them back; a correction takes away what it prints no more")
  func gone() throws {
    let site = try TemporarySite()
    var walk = try Walk(1, manuscript([Self.illustration(0), Self.illustration(1)]))
    try walk.publish()
    try show(walk.article, in: site)
    let before = walk.article
    #expect(pictures(in: site).count == 2)
    let licensing = try Sample.person("licensing", .licensing)
    try walk.take(.hold(reason: "权利人来信"), by: licensing)
    try show(walk.article, in: site)
    #expect(pictures(in: site).isEmpty)
    // A dispatcher that was held up brings nothing back.
    try SiteFolder(path: site.path).put(Self.bytes[0], as: Self.illustration(0), of: before)
    try SiteFolder(path: site.path).show([before], of: Sample.settings())
    #expect(pictures(in: site).isEmpty)
    try walk.take(.release(reason: "已核"), by: licensing)
    try show(walk.article, in: site)
    #expect(pictures(in: site).count == 2)
    try walk.correct(manuscript([Self.illustration(1)]), note: "撤下一张图片")
    try show(walk.article, in: site)
    #expect(pictures(in: site).map { $0.hasSuffix("\(Editorial.Digest(of: Self.bytes[1])).jpg") } == [true])
    try walk.withdraw()
    try show(walk.article, in: site)
    #expect(pictures(in: site).isEmpty)
  }

  @Test("replaces a picture whose file was changed by other hands")
  func mended() throws {
    let site = try TemporarySite()
    let article = try Article.published(1, manuscript([Self.illustration(0)]))
    try show(article, in: site)
    let file = try #require(pictures(in: site).first)
    try Data("别的字节".utf8).write(to: URL(filePath: "\(site.path)/\(file)"))
    try show(article, in: site)
    #expect(try site.text(file) == "第一张的字节")
  }
}
