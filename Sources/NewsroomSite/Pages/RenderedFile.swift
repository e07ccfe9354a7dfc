import Editorial
import Newsroom

/// A file of the site as it is to be, made when its text is asked for.
struct RenderedFile {
  let place: PagePlace
  private let render: () -> String

  init(_ place: PagePlace, _ render: @escaping () -> String) {
    self.place = place
    self.render = render
  }

  var text: String { render() }
}

/// What every file of the site holds: the one place that knows it, for whoever writes the site and for whoever verifies it.
extension PageLibrary {
  /// The page of an article: its live text, or the notice in its place; `nil` for one that never had a page.
  ///
  /// - Parameter related: the related articles whose pages are there.
  func page(
    of article: Article, naming related: [Entry], beside links: PageLinks, at place: PagePlace, in house: House
  ) -> String? {
    if let live = article.shown {
      return page(
        .article,
        ArticlePage(
          article, live: live, related: related, topics: links.topics, terms: links.terms, at: place, in: house))
    }
    if let hold = article.hold, article.live != nil {
      return page(.notice, NoticePage(hold, version: article.version, at: place, in: house))
    }
    return article.withdrawal.map {
      page(.notice, NoticePage($0, version: article.version, at: place, in: house))
    }
  }

  /// Every file that is about more than one article.
  ///
  /// - Parameters:
  ///   - standing: the feed never says that it changed before this.
  ///   - isThere: whether the page of an article may be named.
  func files(
    of lists: SiteLists, in house: House, notBefore standing: Instant?,
    naming isThere: (PagePlace) throws(SiteOutage) -> Bool
  ) throws(SiteOutage) -> [RenderedFile] {
    func named(_ rows: [LiveRow]) throws(SiteOutage) -> [Entry] {
      var entries: [Entry] = []
      for row in rows {
        let place = try PagePlace(address: row.address)
        if try isThere(place) { entries.append(Entry(row, at: place, in: house)) }
      }
      return entries
    }
    var files = [RenderedFile(House.styleSheet) { StyleSheet.text }]
    files += MachineFiles(terms: lists.machines, house: house).all.map { file in RenderedFile(file.place) { file.text }
    }
    let entries = try named(lists.live)
    for column in house.tree.columns {
      guard let place = house.tree.place(of: column) else { continue }
      files.append(RenderedFile(place) { page(.column, ColumnPage(column, of: entries, at: place, in: house)) })
    }
    for (place, column) in house.tree.formerPlaces {
      files.append(RenderedFile(place) { page(.moved, MovedPage(column, at: place, in: house)) })
    }
    files.append(RenderedFile(House.frontPage) { page(.front, FrontPage(entries, in: house)) })
    files.append(
      RenderedFile(House.feed) { page(.feed, Feed(entries, lists.changes, notBefore: standing, in: house)) })
    for listing in lists.topics {
      let place = TopicPage.place(of: listing.topic)
      let entries = try named(listing.live)
      files.append(RenderedFile(place) { page(.topic, TopicPage(listing.topic, entries, at: place, in: house)) })
    }
    return files
  }
}
