import Editorial
import Newsroom
import Synchronization

/// A site of shelves: which text of which article readers were shown last.
final class PageShelf: Site {
  private let shown = Mutex<[ArticleID: Digest]>([:])
  private let outage = Mutex<SiteOutage?>(nil)

  func show(_ articles: [Article], beside links: [ArticleID: PageLinks], of newsroom: NewsroomSettings)
    throws(SiteOutage)
  {
    if let outage = outage.withLock({ $0 }) { throw outage }
    shown.withLock { shown in
      for article in articles { shown[article.id] = article.live?.revision.digest }
    }
  }

  func missingPictures(of article: Article) -> [Illustration] { [] }
  func put(_ bytes: [UInt8], as illustration: Illustration, of article: Article) {}

  func list(_ live: [LiveRow], topics: [TopicListing], of newsroom: NewsroomSettings) throws(SiteOutage) {
    if let outage = outage.withLock({ $0 }) { throw outage }
  }

  func fail(_ fault: SiteOutage?) { outage.withLock { $0 = fault } }
  var pages: [ArticleID: Digest] { shown.withLock { $0 } }
}
