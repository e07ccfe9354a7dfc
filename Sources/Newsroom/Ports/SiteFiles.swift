public import Editorial

/// The files of a site, held against what would be written. Nothing is changed, and no link is followed.
public protocol SiteFiles: Sendable {
  /// The page of each article and the pictures beside it, held against what would be written now.
  ///
  /// - Returns: what is not as it should be; nothing about articles that have no page.
  func compare(_ articles: [Article], beside links: [ArticleID: PageLinks], of newsroom: NewsroomSettings)
    throws(SiteOutage) -> [SiteFinding]
  /// What a page says of itself; `nil` where none is there, or none that says it.
  func statement(at place: SitePath) throws(SiteOutage) -> PageStatement?
  /// Where the page of an article and, after it, its pictures lie; empty for an article that has no page.
  func places(of article: Article) throws(SiteOutage) -> [SitePath]
  /// Every file that is about more than one article, held against what would be written.
  ///
  /// - Parameter only: the files that are wanted; `nil`: all of them.
  func compare(_ lists: SiteLists, only: Set<SitePath>?, of newsroom: NewsroomSettings)
    throws(SiteOutage) -> ComparedLists
  /// The two files in which the program notes whose folder it is, and when the last round ended.
  func compare(_ mark: SiteMark?, hasRound: Bool) throws(SiteOutage) -> [SiteFinding]
  /// Goes through everything that lies in the folder, names in order.
  ///
  /// - Parameter visit: says of each entry whether it is to be entered, if it is a folder.
  func walk(_ visit: (SiteEntry) -> Bool) throws(SiteOutage)
  /// Copies files aside as they are, with a list of their digests, into a folder that is new or empty. Links are not followed:
  /// the list says where each leads.
  func keep(_ paths: [SitePath], in folder: String) throws(SiteOutage) -> KeptFiles
}

/// Everything that front page, columns, topics, feed and the files for machines are made from.
public struct SiteLists: Hashable, Sendable {
  /// What readers see, the newest first.
  public let live: [LiveRow]
  public let topics: [TopicListing]
  public let changes: ShownChanges
  public let machines: SiteTerms

  public init(live: [LiveRow], topics: [TopicListing], changes: ShownChanges, machines: SiteTerms) {
    self.live = live
    self.topics = topics
    self.changes = changes
    self.machines = machines
  }
}

/// What came of a look at the lists.
public struct ComparedLists: Sendable {
  /// Every file that belongs to them.
  public let places: [SitePath]
  public let findings: [SiteFinding]

  public init(places: [SitePath], findings: [SiteFinding]) {
    self.places = places
    self.findings = findings
  }
}

/// What a page says of itself in its head.
public struct PageStatement: Hashable, Sendable {
  /// The version of the article that it shows.
  public let version: Int
  /// What it tells machines, where that can be read.
  public let terms: MachineTerms?

  public init(version: Int, terms: MachineTerms?) {
    self.version = version
    self.terms = terms
  }
}

/// Something that lies in a site's folder.
public struct SiteEntry: Hashable, Sendable {
  public enum Kind: Hashable, Sendable { case file, folder, link, other }

  public let path: SitePath
  public let kind: Kind
  /// Who may do what with it, as the system writes it: `0o644`.
  public let mode: UInt32
  /// How many names lead to it.
  public let names: Int
  /// Whether it bears the name under which a file is written before it takes its place.
  public let isLeftOver: Bool

  public init(path: SitePath, kind: Kind, mode: UInt32, names: Int, isLeftOver: Bool) {
    self.path = path
    self.kind = kind
    self.mode = mode
    self.names = names
    self.isLeftOver = isLeftOver
  }
}

/// What was copied aside.
public struct KeptFiles: Hashable, Sendable {
  public let files: Int
  public let bytes: Int

  public init(files: Int, bytes: Int) {
    self.files = files
    self.bytes = bytes
  }
}
