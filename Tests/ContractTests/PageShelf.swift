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
  private let bad = Mutex<Set<ArticleID>>([])
  private let lost = Mutex<SiteOutage?>(nil)
  private let areListsBad = Mutex(false)

  func show(_ articles: [Article], beside links: [ArticleID: PageLinks], of newsroom: NewsroomSettings)
    throws(SiteOutage)
  {
    if let outage = outage.withLock({ $0 }) { throw outage }
    if articles.contains(where: { bad.withLock { $0 }.contains($0.id) }) { throw .other(path: "page", detail: "bad") }
    shown.withLock { shown in
      for article in articles { shown[article.id] = article.live?.revision.digest }
    }
    named.withLock { named in
      for article in articles { named[article.id] = links[article.id] }
    }
  }

  func found() throws(SiteOutage) -> FoundFolder {
    if let lost = lost.withLock({ $0 }) { throw lost }
    if let earlier = earlier.withLock({ found in found.take() }) { return earlier }
    return FoundFolder(mark: mark.withLock { $0 }, hasPages: !pages.isEmpty, place: place)
  }

  /// The next look finds what was there before.
  func showOnce(_ folder: FoundFolder) { earlier.withLock { $0 = folder } }

  func put(_ mark: SiteMark) { self.mark.withLock { $0 = mark } }

  func missingPictures(of article: Article) -> [Illustration] { [] }
  func put(_ bytes: [UInt8], as illustration: Illustration, of article: Article) {}

  private let told = Mutex(SiteTerms())
  /// What machines are told of the whole site.
  var machines: SiteTerms { told.withLock { $0 } }

  func tellsMachines() -> Bool { !machines.rows.isEmpty }

  func misstating(_ terms: [ArticleID: MachineTerms], of articles: [Article]) -> [ArticleID] {
    articles.map(\.id).filter { links(of: $0).terms != terms[$0] ?? .refused }
  }

  func list(
    _ live: [LiveRow], topics: [TopicListing], changes: ShownChanges, machines: SiteTerms, of newsroom: NewsroomSettings
  ) throws(SiteOutage) {
    if let outage = outage.withLock({ $0 }) { throw outage }
    if areListsBad.withLock({ $0 }) { throw .other(path: "index.html", detail: "bad") }
    self.topics.withLock { $0 = topics }
    told.withLock { $0 = machines }
  }

  /// The pages of these articles cannot be written; the lists cannot, if `lists` says so.
  func spoil(_ articles: Set<ArticleID>, lists: Bool = false) {
    bad.withLock { $0 = articles }
    areListsBad.withLock { $0 = lists }
  }

  /// The folder cannot be looked at.
  func lose(_ fault: SiteOutage?) { lost.withLock { $0 = fault } }

  private let strange = Mutex<[PageFound]>([])
  private let round = Mutex<Instant?>(nil)

  /// What lies there besides, as from a later state of the database that was lost.
  func leave(_ pages: [PageFound], round time: Instant) {
    strange.withLock { $0 = pages }
    round.withLock { $0 = time }
  }
  func pagesFound() -> [PageFound] { strange.withLock { $0 } }
  func lastRound() -> Instant? { round.withLock { $0 } }
  func note(round time: Instant) { round.withLock { $0 = time } }

  func shows(_ article: Article) -> Bool { pages[article.id] == article.shown?.revision.digest }
  func fail(_ fault: SiteOutage?) { outage.withLock { $0 = fault } }
  var pages: [ArticleID: Digest] { shown.withLock { $0 } }
  /// What the page of an article names beside its text.
  func links(of article: ArticleID) -> PageLinks { named.withLock { $0[article] } ?? PageLinks() }
  var listings: [TopicListing] { topics.withLock { $0 } }
}
