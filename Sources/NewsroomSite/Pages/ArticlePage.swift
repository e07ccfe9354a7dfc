import Editorial
import Newsroom

/// The page of a live article: the text that was signed, and everything that must stand beside it.
struct ArticlePage {
  let frame: Frame
  let path: [ColumnLink]
  let version: Int
  let revision: String
  let credit: Credit
  let creditLine: String
  let headline: String
  let deck: String?
  let body: [String]
  /// The first picture stands above the text, the others below it.
  let lead: [Figure]
  let more: [Figure]
  let published: PrintedTime
  /// When the text was last changed, where it was.
  let updated: PrintedTime?
  let hasCorrections: Bool
  let corrections: [Correction]
  let original: Original?
  let hasTopics: Bool
  let topics: [TopicLink]
  let hasRelated: Bool
  let related: [Entry]
  let section: String
  let data: String
  let machines: MachineMark

  struct TopicLink {
    let name: String
    let link: String
  }

  struct Correction {
    let kind: String
    let note: String
    let at: PrintedTime
  }

  /// A picture with the words under it.
  struct Figure {
    let link: String
    let width: Int
    let height: Int
    let caption: String?
    let photographer: String?
    let source: String?
    let hasWords: Bool

    init(_ illustration: Illustration, in pictures: PictureFolder) {
      link = pictures.link(to: illustration)
      width = illustration.width
      height = illustration.height
      caption = illustration.caption
      photographer = illustration.photographer
      source = illustration.source
      hasWords = caption != nil || photographer != nil || source != nil
    }
  }

  /// Where a repost's original is to be found: an address, or else a printed page.
  struct Original {
    let link: String?
    let host: String?
    let print: String?
  }

  init(
    _ article: Article, live: Live, related: [Entry], topics: [Topic], terms: MachineTerms, at place: PagePlace,
    in house: House
  ) {
    let revision = live.revision
    let manuscript = revision.manuscript
    frame = house.frame(
      of: place, title: manuscript.headline?.text, summary: manuscript.opening.taste, in: live.column)
    path = house.path(to: live.column)
    version = article.version
    self.revision = revision.digest.hex
    credit = revision.credit
    creditLine = revision.credit.line
    headline = manuscript.headline?.text ?? ""
    deck = manuscript.deck
    body = manuscript.body
    let figures = manuscript.illustrations.map { Figure($0, in: place.pictures) }
    lead = Array(figures.prefix(1))
    more = Array(figures.dropFirst())
    published = house.printed(live.firstPublished)
    updated = live.published == live.firstPublished ? nil : house.printed(live.published)
    hasCorrections = !live.corrections.isEmpty
    corrections = live.corrections.map {
      Correction(
        kind: $0.isReinstatement == true ? "重新上线" : "更正", note: $0.note, at: house.printed($0.at))
    }
    original = live.provenance.repost.flatMap(Original.init)
    hasTopics = !topics.isEmpty
    self.topics = topics.map { TopicLink(name: $0.title, link: TopicPage.place(of: $0).link) }
    hasRelated = !related.isEmpty
    self.related = related
    section = live.column.names.joined(separator: " > ")
    data = NewsArticleData(live, of: article.id, terms: terms, at: place, in: house).json.written
    machines = MachineMark(terms)
  }
}

extension ArticlePage.Original {
  init?(_ repost: Repost) {
    switch repost.origin.reference {
    case .address(let written):
      guard let address = WebAddress(written) else { return nil }
      self.init(link: address.text, host: address.host, print: nil)
    case .print(let paper, let date, let page): self.init(link: nil, host: nil, print: "《\(paper)》\(date) \(page)版")
    case nil: return nil
    }
  }
}

extension String {
  /// A taste of how a story begins, for lists, feeds and search engines.
  var taste: String { count > 100 ? prefix(100) + "……" : self }
}
