public import FoundationEssentials

/// Names one site of a newsroom: a folder that pages are brought to. Deliveries name it as their destination.
public struct SiteID: Handle {
  public static let field = TextField.site
  public let text: String
  public init(checked text: String) { self.text = text }

  /// The site that every newsroom has from its opening on.
  public static let main = SiteID(checked: "site")
}

/// What lies in a site's folder so that it is known again: whose it is, and a number that no other folder has.
public struct SiteMark: Hashable, Sendable {
  public let newsroom: NewsroomID
  public let number: UUID

  public init(newsroom: NewsroomID, number: UUID) {
    self.newsroom = newsroom
    self.number = number
  }
}

/// A site as the newsroom knows it. It is owed every change of what readers see, whoever makes the change, and wherever.
public struct RegisteredSite: Hashable, Sendable {
  public let id: SiteID
  /// The number in its folder; `nil` until a folder is registered as this site.
  public let mark: UUID?
  /// The machine and the folder, for people; `nil` until there is one.
  public let place: String?
  /// When its dispatcher last finished a round.
  public let dispatched: Instant?
  /// How many deliveries it still waits for.
  public let waiting: Int

  public init(id: SiteID, mark: UUID? = nil, place: String? = nil, dispatched: Instant? = nil, waiting: Int = 0) {
    self.id = id
    self.mark = mark
    self.place = place
    self.dispatched = dispatched
    self.waiting = waiting
  }
}

/// A folder as a dispatcher finds it.
public struct FoundFolder: Hashable, Sendable {
  public let mark: SiteMark?
  /// Whether a front page of ours lies in it.
  public let hasPages: Bool
  /// The machine and the folder.
  public let place: String

  public init(mark: SiteMark?, hasPages: Bool, place: String) {
    self.mark = mark
    self.hasPages = hasPages
    self.place = place
  }
}

/// Why no page may be brought into a folder.
public struct SiteStranger: Error, Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    /// No mark lies in it.
    case unmarked
    /// It is where a site's pages lay, and no mark lies in it any more: it was removed, or is not mounted.
    case gone(SiteID)
    /// It is a site of another newsroom.
    case another(NewsroomID)
    /// It bears a mark that this newsroom does not know: of a site that moved or was retired, or of another database.
    case unknownMark
  }

  public let place: String
  public let reason: Reason
  /// Where the newsroom's pages do lie.
  public let sites: [RegisteredSite]

  /// The folder without its machine.
  public var folder: String {
    place.split(separator: ":", maxSplits: 1).last.map(String.init) ?? place
  }

  /// Whether it is the very folder of a site, which has gone.
  public var isGone: Bool { if case .gone = reason { true } else { false } }

  public init(place: String, reason: Reason, sites: [RegisteredSite]) {
    self.place = place
    self.reason = reason
    self.sites = sites
  }
}

extension RegisteredSite {
  private func lies(at other: String) -> Bool { place?.isExactly(other) ?? false }

  /// What a folder is to a newsroom with these sites.
  public enum Recognition: Hashable, Sendable {
    case site(SiteID)
    /// It becomes this site, under a new mark: first use.
    case becomes(SiteID)
    /// It was to become this site, and its mark was not written.
    case completes(SiteID, SiteMark)
  }

  /// Which of `sites` a folder is; throws where it is none. A folder without a mark becomes the main site only while no
  /// other is, and where pages went out before only if they lie in it: a private folder on another machine must not take
  /// the place of what readers see.
  ///
  /// - Parameter isNamed: whether the operator has named this very folder. Then it takes the place of one that no page went
  ///   to yet, and need not hold any.
  public static func recognise(
    _ folder: FoundFolder, among sites: [RegisteredSite], of newsroom: NewsroomID, isNamed: Bool = false
  ) throws(SiteStranger) -> Recognition {
    guard let mark = folder.mark else {
      if let main = sites.first(where: { $0.id == .main }) {
        let isFree = main.mark == nil || isNamed && main.dispatched == nil && !main.lies(at: folder.place)
        if isFree, main.dispatched == nil || folder.hasPages || isNamed { return .becomes(.main) }
      }
      let unfinished = sites.first { site in
        site.mark != nil && site.dispatched == nil && site.lies(at: folder.place)
      }
      if let unfinished, let number = unfinished.mark {
        return .completes(unfinished.id, SiteMark(newsroom: newsroom, number: number))
      }
      if let own = sites.first(where: { $0.mark != nil && $0.lies(at: folder.place) }) {
        throw SiteStranger(place: folder.place, reason: .gone(own.id), sites: sites)
      }
      throw SiteStranger(place: folder.place, reason: .unmarked, sites: sites)
    }
    guard mark.newsroom == newsroom else {
      throw SiteStranger(place: folder.place, reason: .another(mark.newsroom), sites: sites)
    }
    guard let site = sites.first(where: { $0.mark == mark.number }) else {
      throw SiteStranger(place: folder.place, reason: .unknownMark, sites: sites)
    }
    return .site(site.id)
  }
}
