import Editorial
import Newsroom
import NewsroomSite
import Testing

@Suite("The text of a published page") struct PublishedTexts {
  private func published(_ article: Article) throws -> (text: PublishedText, page: String) {
    let site = try TemporarySite()
    try site.show([article])
    let page = try site.text(article.live?.address ?? "")
    return (try PublishedText(page: page.utf8), page)
  }

  @Test("has the digest that was signed")
  func signed() throws {
    let article = try Article.published(1, Sample.manuscript(deck: "副题"), provenance: Sample.repost())
    let signed = try #require(article.signOffs.last).digest
    let text = try published(article).text
    #expect(text.digest == signed)
    #expect(text.stated == signed)
    #expect(text.holds)
    #expect(text.manuscript == article.live?.revision.manuscript)
    #expect(text.credit == article.live?.revision.credit)
  }

  @Test("keeps its digest whatever stands in it", arguments: Hostile.texts)
  func hostile(text: String) throws {
    let read = try published(Hostile.article(text)).text
    #expect(read.holds)
  }

  @Test("keeps its digest for any mixture of troublesome characters", arguments: 1...4)
  func mixtures(seed: UInt64) throws {
    var mixture = Mixture(seed: seed)
    let articles = try (1...25).map { number in
      try Article.published(
        number, Sample.manuscript(mixture.text(), deck: mixture.text(), body: [mixture.text(), mixture.text()]))
    }
    let site = try TemporarySite()
    try site.show(articles)
    for live in articles.compactMap(\.live) {
      let text = try PublishedText(page: site.text(live.address).utf8)
      #expect(text.digest == live.revision.digest, "seed \(seed), \(live.address)")
    }
  }

  @Test("no longer holds when a word, the credit or the order was changed on the page")
  func tampered() throws {
    let (_, page) = try published(.published(provenance: Sample.repost()))
    for (old, new) in [
      ("第一段。", "第一段！"), ("<h1 class=\"headline\">平邑", "<h1 class=\"headline\">平度"),
      ("<p>第一段。</p>\n<p>第二段。</p>", "<p>第二段。</p>\n<p>第一段。</p>"),
    ] {
      let changed = page.replacing(old, with: new)
      try #require(changed != page)
      #expect(try !PublishedText(page: changed.utf8).holds)
    }
  }

  @Test(
    "cannot be read when markup was put into it",
    arguments: [
      ("第一段。", "第一段。<script>x</script>", PageFault.Part.body), ("第一段。", "第一段。 ", .body),
      ("<p>第二段。</p>\n", "<p>第二段。</p>\n<img/>", .body),
      ("</h1>", "</h1><h1 class=\"headline\">又一个</h1>", .headline), ("编辑: 宋琼燕</p>", "编辑: 别人</p>", .credit),
    ])
  func markup(old: String, new: String, part: PageFault.Part) throws {
    let (_, page) = try published(.published(provenance: Sample.repost()))
    let changed = page.replacing(old, with: new)
    try #require(changed != page)
    #expect(throws: PageFault.unreadable(part)) { try PublishedText(page: changed.utf8) }
  }

  @Test("is not to be found on a list")
  func list() throws {
    let site = try TemporarySite()
    try site.show([.published()])
    #expect(throws: PageFault.notAnArticle) { try PublishedText(page: site.text("index.html").utf8) }
  }
}

/// Texts of troublesome characters, the same for the same seed (SplitMix64).
private struct Mixture: RandomNumberGenerator {
  var seed: UInt64

  mutating func next() -> UInt64 {
    seed &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (seed ^ (seed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func text() -> String {
    let scalars: [Unicode.Scalar] = [
      "<", ">", "&", "\"", "'", ";", "#", "/", "p", "3", "9", "{", "}", "]", "-", "\t", "中", "\u{300}", "\u{600}",
      "\u{200B}", "\u{FE0F}", "\u{1F600}", "\u{FFFD}", "\u{E000}", "é", " ",
    ]
    var text = String.UnicodeScalarView("字".unicodeScalars)
    for _ in 0..<40 { text.append(scalars.randomElement(using: &self) ?? "字") }
    return String(text) + "字"
  }
}
