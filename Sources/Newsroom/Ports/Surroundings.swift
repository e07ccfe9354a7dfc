public import Editorial
public import FoundationEssentials

/// The time of day, as the store keeps it: one clock for everybody who acts.
public protocol Clock: Sendable {
  var now: Instant { get }
  /// Reads the time anew; for programs that run so long that two clocks would drift apart.
  func renew() async throws(StoreError)
}

extension Clock {
  public func renew() async throws(StoreError) {}

  /// Now, or, where the clock has gone back behind `last`, as soon after that as can be: a history never goes back.
  func now(after last: Instant) -> Instant { now.following(last) }
}

extension Instant {
  /// This moment, or the next one after `last` if it is earlier than that.
  func following(_ last: Instant) -> Instant {
    self < last ? Instant(microseconds: last.microseconds + 1) : self
  }
}

/// New identities and secrets.
public protocol Identities: Sendable {
  func uuid() -> UUID
  /// Unguessable bytes.
  func secret(bytes: Int) -> [UInt8]
}

/// Where readers read: shows what is live, and a notice where something was withdrawn.
public protocol Site: Sendable {
  /// What lies in the folder: it is only looked at, and not made if it is not there.
  func found() throws(SiteOutage) -> FoundFolder
  /// Marks the folder, made if it is not there, as a site.
  func put(_ mark: SiteMark) throws(SiteOutage)
  /// The pictures that readers of `article` are to see and that are not there yet.
  func missingPictures(of article: Article) throws(SiteOutage) -> [Illustration]
  /// Puts one of them where the page of `article` will show it.
  func put(_ bytes: [UInt8], as illustration: Illustration, of article: Article) throws(SiteOutage)
  /// Brings the pages of `articles` into line, and takes away the pictures that none of them shows any more. Doing it again
  /// changes nothing.
  ///
  /// - Parameter links: what the pages name beside their texts.
  func show(_ articles: [Article], beside links: [ArticleID: PageLinks], of newsroom: NewsroomSettings)
    throws(SiteOutage)
  /// Whether readers find of `article` what they should: the text that is live, or the notice in its place.
  func shows(_ article: Article) throws(SiteOutage) -> Bool
  /// Brings everything that names articles into line with what is live: front page, columns, feed.
  ///
  /// - Parameters:
  ///   - changes: what changed last, and what has gone, for programs that read the feed.
  ///   - machines: what machines are told in the files that are about the whole site.
  func list(
    _ live: [LiveRow], topics: [TopicListing], changes: ShownChanges, machines: SiteTerms, of newsroom: NewsroomSettings
  ) throws(SiteOutage)
  /// Whether the files that are about the whole site offer machines anything.
  func tellsMachines() throws(SiteOutage) -> Bool
  /// Which of `articles` have a page that tells machines something else.
  func misstating(_ terms: [ArticleID: MachineTerms], of articles: [Article]) throws(SiteOutage) -> [ArticleID]
  /// Every page of an article that lies in the folder, in no order. Nothing is made.
  func pagesFound() throws(SiteOutage) -> [PageFound]
  /// When the last round ended that brought the folder into line, as that round noted; `nil` if none has.
  func lastRound() throws(SiteOutage) -> Instant?
  /// Notes that a round ended.
  func note(round time: Instant) throws(SiteOutage)
}

/// A page that lies in a site's folder, and what it says of itself.
public struct PageFound: Hashable, Sendable {
  /// Below the site's root.
  public let address: String
  public let article: ArticleID
  /// The version of the article that it shows.
  public let version: Int

  public init(address: String, article: ArticleID, version: Int) {
    self.address = address
    self.article = article
    self.version = version
  }
}

/// Why the site cannot be written. What stood there before still stands.
public enum SiteOutage: Error, Hashable, Sendable {
  case full(path: String)
  case notWritable(path: String)
  case other(path: String, detail: String)
}

/// What a page names beside its text.
public struct PageLinks: Hashable, Sendable {
  /// The related articles that are live, in the order of the article.
  public let related: [LiveRow]
  public let topics: [Topic]
  /// What machines are told of the article.
  public let terms: MachineTerms

  public init(related: [LiveRow] = [], topics: [Topic] = [], terms: MachineTerms = .refused) {
    self.related = related
    self.topics = topics
    self.terms = terms
  }
}

/// What machines are told of a whole site: no, but for the articles that are named.
public struct SiteTerms: Hashable, Sendable {
  public struct Row: Hashable, Sendable {
    /// Below the site's root.
    public let address: String
    public let terms: MachineTerms

    public init(address: String, terms: MachineTerms) {
      self.address = address
      self.terms = terms
    }
  }

  /// The articles of which something is allowed or sold, the newest first.
  public let rows: [Row]
  /// Whether every article that readers see may be learnt from, so that it can be said of the site as a whole.
  public let allowsTrainingOfAll: Bool

  public init(rows: [Row] = [], allowsTrainingOfAll: Bool = false) {
    self.rows = rows
    self.allowsTrainingOfAll = allowsTrainingOfAll
  }
}

/// A topic and what readers see of it, the newest first.
public struct TopicListing: Hashable, Sendable {
  public let topic: Topic
  public let live: [LiveRow]

  public init(topic: Topic, live: [LiveRow]) {
    self.topic = topic
    self.live = live
  }
}

extension Site {
  /// Pages that name nothing beside their texts.
  public func show(_ articles: [Article], of newsroom: NewsroomSettings) throws(SiteOutage) {
    try show(articles, beside: [:], of: newsroom)
  }

  /// Lists without what a newsroom may do without.
  public func list(
    _ live: [LiveRow], topics: [TopicListing] = [], changes: ShownChanges = ShownChanges(),
    machines: SiteTerms = SiteTerms(), of newsroom: NewsroomSettings
  ) throws(SiteOutage) {
    try list(live, topics: topics, changes: changes, machines: machines, of: newsroom)
  }
}
