import Editorial
import Newsroom
import Synchronization

/// A site of shelves: which text of which article readers were shown last.
final class PageShelf: Site {
  private let shown = Mutex<[ArticleID: Digest]>([:])
  private let named = Mutex<[ArticleID: PageLinks]>([:])
  private let topics = Mutex<[TopicListing]>([])
  private let place: String

  init(at place: String = "shelf:/srv/www") { self.place = place }

  private let mark = Mutex<SiteMark?>(nil)
  private let earlier = Mutex<FoundFolder?>(nil)
  private let outage = Mutex<SiteOutage?>(nil)

  func show(_ articles: [Article], beside links: [ArticleID: PageLinks], of newsroom: NewsroomSettings)
    throws(SiteOutage)
  {
    if let outage = outage.withLock({ $0 }) { throw outage }
    shown.withLock { shown in
      for article in articles { shown[article.id] = article.live?.revision.digest }
    }
    named.withLock { named in
      for article in articles { named[article.id] = links[article.id] }
    }
  }

  func found() throws(SiteOutage) -> FoundFolder {
    if let earlier = earlier.withLock({ found in found.take() }) { return earlier }
    return FoundFolder(mark: mark.withLock { $0 }, hasPages: !pages.isEmpty, place: place)
  }

  /// The next look finds what was there before.
  func showOnce(_ folder: FoundFolder) { earlier.withLock { $0 = folder } }

  func put(_ mark: SiteMark) { self.mark.withLock { $0 = mark } }

  func missingPictures(of article: Article) -> [Illustration] { [] }
  func put(_ bytes: [UInt8], as illustration: Illustration, of article: Article) {}

  func list(_ live: [LiveRow], topics: [TopicListing], changes: ShownChanges, of newsroom: NewsroomSettings)
    throws(SiteOutage)
  {
    if let outage = outage.withLock({ $0 }) { throw outage }
    self.topics.withLock { $0 = topics }
  }

  func fail(_ fault: SiteOutage?) { outage.withLock { $0 = fault } }
  var pages: [ArticleID: Digest] { shown.withLock { $0 } }
  /// What the page of an article names beside its text.
  func links(of article: ArticleID) -> PageLinks { named.withLock { $0[article] } ?? PageLinks() }
  var listings: [TopicListing] { topics.withLock { $0 } }
}
