public import Editorial

/// What partners that hold a copy must hear, from the commit that makes it so until they have acknowledged it; sent
/// under leases as in ``Outbox``.
package protocol PartnerNotices: Sendable {
  /// Those that are neither acknowledged nor overtaken, the oldest first.
  func openNotices(in newsroom: NewsroomID, limit: Int) async throws(StoreError) -> [OpenNotice]
  /// How many of those were opened until `time`.
  func countOpenNotices(in newsroom: NewsroomID, openedUntil time: Instant) async throws(StoreError) -> Int
  /// Takes notices that are due to go out, for the first time or again, under a lease until `until`.
  func takeNotices(in newsroom: NewsroomID, limit: Int, at time: Instant, until: Instant) async throws(StoreError)
    -> [LeasedNotice]
  /// Notes that a notice went out, or why not, and when it is due again; one whose fence is no longer its own is left
  /// alone.
  func finish(
    _ notice: LeasedNotice, as outcome: LetterOutcome, again: Instant, in newsroom: NewsroomID, at time: Instant
  ) async throws(StoreError)
  /// Leaves a notice for later under its lease; one whose fence is no longer its own is left alone.
  func put(off notice: LeasedNotice, until time: Instant, in newsroom: NewsroomID) async throws(StoreError)
  /// What is due at `time` and waits until a lease ends, or the time that it was put off to; `nil` where nothing does.
  func heldNotices(in newsroom: NewsroomID, at time: Instant) async throws(StoreError) -> HeldWork?
}

/// Tells a notice from others: the use under which the copy is held, and the article's event that the partner must hear
/// of.
public struct NoticeID: Hashable, Sendable {
  public let usage: String
  public let number: Int

  public init(usage: String, number: Int) {
    self.usage = usage
    self.number = number
  }
}

public struct OpenNotice: Hashable, Sendable {
  public let id: NoticeID
  public let article: ArticleID
  public let partner: String
  public let notice: PartnerNotice
  public let opened: Instant
  /// How often it went out, and when last.
  public let sent: Int
  public let lastSent: Instant?
  /// Why it did not go out last time.
  public let fault: String?

  public init(
    id: NoticeID, article: ArticleID, partner: String, notice: PartnerNotice, opened: Instant, sent: Int = 0,
    lastSent: Instant? = nil, fault: String? = nil
  ) {
    self.id = id
    self.article = article
    self.partner = partner
    self.notice = notice
    self.opened = opened
    self.sent = sent
    self.lastSent = lastSent
    self.fault = fault
  }
}

public struct LeasedNotice: Hashable, Sendable {
  public let notice: OpenNotice
  public let fence: Int

  public init(notice: OpenNotice, fence: Int) {
    self.notice = notice
    self.fence = fence
  }
}

/// Something that has happened to an article and of which every partner with a copy must hear.
public struct NewsForHolders: Hashable, Sendable {
  public let article: ArticleID
  /// The event's number in the article's history.
  public let number: Int
  public let notice: PartnerNotice
}

extension Entry {
  /// What partners must hear because of this entry, in order; of two about one event each partner hears the first that
  /// concerns them. A correction goes to whoever holds another text.
  public var news: [NewsForHolders] {
    articles.flatMap { change in
      change.events.flatMap { link -> [NewsForHolders] in
        let isLive = change.state.live != nil
        let notices: [PartnerNotice]
        switch link.event {
        case .published(let digest, _, _): notices = [.corrected(digest)]
        case .withdrawn: notices = [.withdrawn]
        case .reinstated(let back): notices = [.corrected(back.live.revision.digest), .released]
        case .held: notices = isLive ? [.held] : []
        case .released: notices = isLive ? [.released] : []
        default: notices = []
        }
        return notices.map { NewsForHolders(article: change.state.id, number: link.number, notice: $0) }
      }
    }
  }
}
