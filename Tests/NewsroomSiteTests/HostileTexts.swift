import Editorial
import Newsroom
import NewsroomSite
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Every page is held against one with harmless text in the same places: it must have the same elements and attributes.
@Suite("Hostile text") struct HostileTexts {
  private func site(_ text: String) throws -> (TemporarySite, Article) {
    let site = try TemporarySite()
    var walk = try Walk(
      1, Sample.manuscript(text, deck: text, body: [text, text]),
      provenance: .own(label: text, authors: [Byline(text)]),
      book: Sample.book(label: text))
    try walk.publish(editor: text)
    try walk.correct(Sample.manuscript(text, deck: text, body: [text, text + "。"]), note: text)
    try site.show([walk.article], of: Hostile.settings(text))
    return (site, walk.article)
  }

  /// The elements of a page with the names of their attributes: what a text could change only by becoming markup.
  private func shape(_ page: String) throws -> [String] {
    try ParsedPage(page).elements("*").map { element in
      "\(element.name ?? "") \((element.attributes ?? []).compactMap(\.name).sorted())"
    }
  }

  @Test("changes nothing on any page but the words", arguments: Hostile.texts)
  func shape(text: String) throws {
    let (site, article) = try site(text)
    let (harmless, _) = try self.site("一段无害的文字")
    let address = try #require(article.live?.address)
    for file in [address, "index.html", "feed.xml"] {
      let shape = try shape(site.text(file))
      #expect(shape == (try self.shape(harmless.text(file))))
    }
    for file in site.files where file.hasPrefix("columns/") {
      let elements = try Set(ParsedPage(site.text(file)).elements("*").compactMap(\.name))
      #expect(elements.isDisjoint(with: ["script", "img", "svg", "b"]))
    }
  }

  @Test("stands on the page as it was written", arguments: Hostile.texts)
  func words(text: String) throws {
    let (site, article) = try site(text)
    let page = try ParsedPage(site.text(#require(article.live?.address)))
    #expect(page.texts("h1").map { Array($0.utf8) } == [Array(text.utf8)])
    let credit = try #require(article.live?.revision.credit.line)
    #expect(page.texts("p", class: "credit").map { Array($0.utf8) } == [Array(credit.utf8)])
    #expect(try page.data()["headline"] as? String == text)
  }

  @Test("makes no link but to pages and to the web", arguments: Hostile.texts)
  func links(text: String) throws {
    let (site, _) = try site(text)
    for file in site.files where file.hasSuffix(".html") {
      for link in try ParsedPage(site.text(file)).links {
        #expect(!link.lowercased().contains("script:") && !link.contains(" ") && link.utf8.allSatisfy { $0 < 0x80 })
      }
    }
  }

  @Test("with separators and characters that XML forbids does not break the feed or the data")
  func controls() throws {
    let text = "甲\u{2028}\u{2029}\u{FFFE}乙"
    let settings = try NewsroomSettings(
      id: NewsroomID("tongxiang"), name: "桐乡新闻网", masthead: Masthead(copyrightNotice: [text], footer: [text]),
      columns: [])
    let site = try TemporarySite()
    let article = try Article.published()
    try site.show([article], of: settings)
    let page = try site.text(#require(article.live?.address))
    #expect(try PublishedText(page: page.utf8).holds)
    #expect(
      try ParsedPage(site.text("feed.xml")).texts("rights") == ["甲\u{2028}\u{2029}\u{FFFD}乙"])
    let start = try #require(page.firstRange(of: "ld+json\">")).upperBound
    let data = page[start...].prefix { $0 != "<" }
    #expect(!data.unicodeScalars.contains("\u{2028}"))
  }
}
