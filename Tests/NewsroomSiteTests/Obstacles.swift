import Editorial
import Foundation
import Newsroom
import NewsroomSite
import Testing

/// A file where a folder should be stops everybody, root too.
@Suite("What stands in the way of a site's files")
struct Obstacles {
  @Test("A list that cannot be written holds up no other list, and is told")
  func list() throws {
    let site = try TemporarySite()
    try "in the way".write(toFile: "\(site.path)/columns", atomically: true, encoding: .utf8)
    let article = try Article.published(1)
    #expect(throws: SiteOutage.other(path: "\(site.path)/columns", detail: "Not a directory")) {
      try site.show([article])
    }
    let headline = try #require(article.live?.revision.manuscript.headline?.text)
    #expect(try site.text("index.html").contains(headline))
    #expect(site.exists("feed.xml"))
    try FileManager.default.removeItem(atPath: "\(site.path)/columns")
    try site.show([article])
    #expect(site.exists("columns/国内国际.html"))
  }

  @Test("A page that cannot be read is not named, holds up no list, and is told")
  func unreadable() throws {
    let site = try TemporarySite()
    let article = try Article.published(1)
    try site.show([article])
    try FileManager.default.removeItem(atPath: "\(site.path)/2027")
    try "in the way".write(toFile: "\(site.path)/2027", atomically: true, encoding: .utf8)
    let settings = try Sample.settings()
    #expect(throws: SiteOutage.other(path: "\(site.path)/2027", detail: "Not a directory")) {
      try SiteFolder(path: site.path).list([article.row].compactMap { $0 }, of: settings)
    }
    let headline = try #require(article.live?.revision.manuscript.headline?.text)
    #expect(try !site.text("index.html").contains(headline))
  }

  @Test("Readers find an article where the page of its text is, or the notice in its place, and nowhere else")
  func shows() throws {
    let site = try TemporarySite()
    let folder = SiteFolder(path: site.path)
    var walk = try Walk(1, Sample.manuscript())
    try walk.publish()
    let article = walk.article
    #expect(try !folder.shows(article))
    try site.show([article])
    #expect(try folder.shows(article))
    let address = try #require(article.live?.address)
    try FileManager.default.removeItem(atPath: "\(site.path)/\(address)")
    #expect(try !folder.shows(article))
    try site.show([article])
    try walk.withdraw()
    let withdrawn = walk.article
    #expect(try !folder.shows(withdrawn))
    try site.show([withdrawn])
    #expect(try folder.shows(withdrawn))
    #expect(try !folder.shows(article))
  }
}
