import Editorial

/// An article as schema.org's `NewsArticle`, for search engines and archives.
struct NewsArticleData {
  let json: JSONTable

  init(_ live: Live, of article: ArticleID, terms: MachineTerms, at place: PagePlace, in house: House) {
    let manuscript = live.revision.manuscript
    let credit = live.revision.credit
    let source = credit.source.map { JSONTable("Organization", name: $0) }
    let editor = credit.editor.map { JSONTable("Person", name: $0) }
    var data = JSONTable()
    data.add("@context", "https://schema.org")
    data.add("@type", "NewsArticle")
    data.add("identifier", "urn:uuid:\(article)")
    data.add("url", house.address(of: place))
    data.add("mainEntityOfPage", house.address(of: place))
    data.add("headline", manuscript.headline?.text)
    data.add("alternativeHeadline", manuscript.deck)
    data.add("image", manuscript.illustrations.map { Self.image($0, at: place, in: house) })
    data.add("inLanguage", "zh-Hans")
    data.add("articleSection", live.column.names)
    data.add("datePublished", house.printed(live.firstPublished).machine)
    data.add("dateModified", house.printed(live.published).machine)
    let authors = credit.authors.map { JSONTable("Person", name: $0) }
    data.add("author", authors.isEmpty ? source.map { [$0] } ?? [] : authors)
    data.add("editor", editor)
    data.add("accountablePerson", editor)
    data.add("sourceOrganization", source)
    data.add("publisher", Self.publisher(house))
    data.add("creditText", credit.line)
    let notice = house.settings.masthead.copyrightNotice.joined(separator: "\n")
    data.add("copyrightNotice", notice.isEmpty ? nil : notice)
    data.add("copyrightHolder", Self.holder(live.provenance, source, house))
    data.add("license", terms.terms)
    data.add("usageInfo", house.address(of: MachineFiles.licences))
    data.add("isBasedOn", live.provenance.repost.map { Self.original($0.origin, headline: manuscript.headline) })
    data.add(
      "correction", live.corrections.filter { $0.isReinstatement != true }.map { Self.correction($0, in: house) })
    json = data
  }

  private static func image(_ illustration: Illustration, at place: PagePlace, in house: House) -> JSONTable {
    var image = JSONTable()
    image.add("@type", "ImageObject")
    image.add("url", house.address(of: place.pictures.file(illustration.fileName)))
    image.add("caption", illustration.caption)
    let credit = [illustration.photographer, illustration.source].compactMap { $0 }
    image.add("creditText", credit.isEmpty ? nil : credit.joined(separator: "/"))
    return image
  }

  private static func publisher(_ house: House) -> JSONTable {
    var publisher = JSONTable("NewsMediaOrganization", name: house.settings.name)
    publisher.add("url", house.address(of: House.frontPage))
    publisher.add(
      "parentOrganization", house.settings.masthead.parentSite.map { JSONTable("Organization", name: $0) })
    return publisher
  }

  /// Whose the text is: ours, or the source's; of a reader's, nobody says it here.
  private static func holder(_ provenance: Provenance, _ source: JSONTable?, _ house: House) -> JSONTable? {
    switch provenance {
    case .own: JSONTable("Organization", name: house.settings.name)
    case .repost: source
    case .submission: nil
    }
  }

  private static func original(_ origin: Origin, headline: Headline?) -> JSONTable {
    var original = JSONTable()
    original.add("@type", "NewsArticle")
    original.add("headline", origin.title ?? headline?.text)
    if case .address(let written) = origin.reference { original.add("url", WebAddress(written)?.text) }
    original.add("datePublished", origin.published)
    original.add("author", origin.authors.map { JSONTable("Person", name: $0.name) })
    original.add("publisher", origin.source.map { JSONTable("Organization", name: $0.resolved) })
    return original
  }

  private static func correction(_ note: CorrectionNote, in house: House) -> JSONTable {
    var correction = JSONTable()
    correction.add("@type", "CorrectionComment")
    correction.add("text", note.note)
    correction.add("datePublished", house.printed(note.at).machine)
    return correction
  }
}
