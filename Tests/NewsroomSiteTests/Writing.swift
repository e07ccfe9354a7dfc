import Editorial
import Foundation
import Newsroom
import NewsroomSite
import Testing

@Suite("The site's folder") struct Writing {
  @Test("is not touched when nothing changed")
  func idempotent() throws {
    let site = try TemporarySite()
    let articles = try (1...5).map { try Article.published($0) }
    try site.show(articles)
    let stamps = try site.stamps
    try site.show(articles)
    #expect(try site.stamps == stamps)
  }

  @Test("is written only where a new article shows")
  func oneChange() throws {
    let site = try TemporarySite()
    let articles = try (1...20).map { try Article.published($0, in: ["桐乡新闻/乌镇", "投稿"][$0 % 2]) }
    try site.show(articles)
    let stamps = try site.stamps
    let new = try Article.published(21)
    try site.show([new], beside: articles)
    let changed = try site.stamps.filter { stamps[$0.key] != $0.value }.keys.sorted()
    #expect(
      changed
        == [
          new.live?.address ?? "", "columns/国内国际-强县新闻.html", "columns/国内国际.html", "feed.xml", "index.html",
        ].sorted())
  }

  @Test("is put right after a run that was killed in the middle")
  func killed() throws {
    let site = try TemporarySite()
    let whole = try TemporarySite()
    let articles = try (1...5).map { try Article.published($0) }
    try whole.show(articles)
    try site.show(articles)
    let address = try #require(articles.first?.live?.address)
    try FileManager.default.removeItem(atPath: "\(site.path)/index.html")
    try FileManager.default.removeItem(atPath: "\(site.path)/\(address)")
    try Data("<!DOCTYPE html>\n<ht".utf8).write(to: URL(fileURLWithPath: "\(site.path)/columns/投稿.html"))
    for half in [".new-index.html", "columns/.new-投稿.html", "2027/01/.new-x.html"] {
      try Data("<!DOCTYPE".utf8).write(to: URL(fileURLWithPath: "\(site.path)/\(half)"))
    }
    try site.show(articles)
    #expect(site.files == whole.files)
    for file in whole.files { #expect(try site.text(file) == whole.text(file)) }
  }

  @Test("holds whole pages while several writers are at work")
  func concurrent() async throws {
    let site = try TemporarySite()
    let path = site.path
    let settings = try Sample.settings()
    let articles = try (1...24).map { try Article.published($0) }
    let live = articles.compactMap(\.row).sorted { $0.published > $1.published }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for part in 0..<4 {
        group.addTask {
          for article in articles[(part * 6)..<(part * 6 + 6)] {
            try SiteFolder(path: path).show([article], live: live, of: settings)
          }
        }
      }
      group.addTask {
        for _ in 0..<200 {
          guard let page = try? Data(contentsOf: URL(fileURLWithPath: "\(path)/index.html")) else { continue }
          #expect(page.suffix(8) == Data("</html>\n".utf8))
        }
      }
      try await group.waitForAll()
    }
    let whole = try TemporarySite()
    try whole.show(articles)
    #expect(site.files == whole.files)
    for file in whole.files { #expect(try site.text(file) == whole.text(file)) }
  }

  @Test(
    "is all that is ever written",
    arguments: [
      "../out.html", "/tmp/out.html", "2027/../../out.html", "2027/01/..", "a.html", "index.html", "columns/投稿.html",
      "2027//a.html", "2027/.new-a.html", "2027/a.txt", "", "2027/a\u{0}.html", "2027/./a.html",
      "2027/x/\u{301}../../a.html",
      "2027/a b.html",
    ])
  func escape(address: String) throws {
    let site = try TemporarySite()
    #expect(throws: SiteOutage.self) { try site.show([.published(at: address)]) }
    #expect(site.files == ["site.css"])
  }

  @Test("does not follow a folder that is a link to elsewhere")
  func linkedFolder() throws {
    let site = try TemporarySite()
    let elsewhere = try TemporarySite()
    try FileManager.default.createSymbolicLink(atPath: "\(site.path)/2027", withDestinationPath: elsewhere.path)
    #expect(throws: SiteOutage.self) { try site.show([.published()]) }
    #expect(elsewhere.files.isEmpty)
  }

  @Test("gets a page of its own where a link to elsewhere stood")
  func linkedPage() throws {
    let site = try TemporarySite()
    let elsewhere = try TemporarySite()
    let secret = "\(elsewhere.path)/secret"
    try Data("不可改".utf8).write(to: URL(fileURLWithPath: secret))
    try FileManager.default.createSymbolicLink(atPath: "\(site.path)/index.html", withDestinationPath: secret)
    try site.show([.published()])
    #expect(try elsewhere.text("secret") == "不可改")
    #expect(try site.text("index.html").hasPrefix("<!DOCTYPE html>"))
  }

  @Test("is made where it is not there yet")
  func missing() throws {
    let site = try TemporarySite()
    try SiteFolder(path: site.path + "/deep/er").show([], live: [], of: Sample.settings())
    #expect(site.exists("deep/er/index.html"))
  }

  @Test(
    "where nobody may make one is an outage",
    .enabled(if: FileManager.default.fileExists(atPath: "/sys/kernel"), "needs a Linux kernel's /sys"))
  func forbidden() throws {
    #expect(throws: SiteOutage.notWritable(path: "/sys/caibian")) {
      try SiteFolder(path: "/sys/caibian/site").show([], live: [], of: Sample.settings())
    }
  }

  @Test("below something that is no folder is an outage")
  func belowAFile() throws {
    let site = try TemporarySite()
    try Data().write(to: URL(fileURLWithPath: site.path + "/file"))
    #expect(throws: SiteOutage.other(path: site.path + "/file/site", detail: "Not a directory")) {
      try SiteFolder(path: site.path + "/file/site").show([], live: [], of: Sample.settings())
    }
  }
}
