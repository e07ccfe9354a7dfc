public import Editorial
import FoundationEssentials

/// Does what is due: publishes what was scheduled, tells of what is near or overdue, and brings the site into line with
/// what is live.
public struct Dispatch: Sendable {
  let desk: Desk
  let site: any Site

  public init(_ desk: Desk, site: any Site) {
    self.desk = desk
    self.site = site
  }

  public struct Report: Hashable, Sendable {
    /// Published by schedule.
    public var published: [ArticleID] = []
    /// How many milliseconds after its instant each of them went live, or left.
    public var lags: [ArticleID: Int64] = [:]
    /// Due, and refused: somebody must look.
    public var refused: [ArticleID: Refusal] = [:]
    /// The schedules among them, which are void by that.
    public var missed: [ArticleID: Schedule] = [:]
    /// Withdrawn as planned.
    public var withdrawn: [ArticleID] = []
    /// What people were told of by the clock.
    public var reminded: [Reminder] = []
    /// Brought to the site.
    public var delivered: [Delivery] = []
    /// What waits because of a fault; everything else went its way.
    public var stuck: [Stuck] = []
    /// What is owed to this site and under leases of other dispatchers.
    public var held: HeldWork?
    /// The other sites that are owed pages, which their own dispatchers bring.
    public var others: [RegisteredSite] = []
    /// Pages of this site that the database does not know, since it went back to an older copy.
    public var unknown: [UnknownPage] = []

    public var isEmpty: Bool {
      published.isEmpty && refused.isEmpty && withdrawn.isEmpty && reminded.isEmpty && delivered.isEmpty
        && stuck.isEmpty && unknown.isEmpty
    }
  }

  /// One thing that waits, and what stands in its way.
  public struct Stuck: Hashable, Sendable {
    public enum Thing: Hashable, Sendable {
      case page(ArticleID)
      /// The folder, or the lists in it that name articles.
      case site
      /// What was to be published, or to leave, at an instant.
      case schedule(ArticleID)
      case schedules
      /// What people are told of by the clock.
      case reminders
    }

    public let thing: Thing
    public let fault: NewsroomError

    public init(thing: Thing, fault: NewsroomError) {
      self.thing = thing
      self.fault = fault
    }

    /// Whether readers find something else than they should.
    public var isOfPages: Bool {
      switch thing {
      case .page, .site: true
      case .schedule, .schedules, .reminders: false
      }
    }
  }

  /// One round. A round that dies in the middle is finished by the next; what a fault keeps from going keeps nothing else.
  /// Throws `notASite` for a folder that is no site of the newsroom and was none, `serviceEnded` where the dispatcher's account has
  /// ended: then nothing is done.
  ///
  /// - Parameter caller: whoever set it to work, if that is known; it goes on record.
  public func callAsFunction(
    in newsroom: NewsroomID, calledBy caller: Session? = nil
  ) async throws(NewsroomError) -> Report {
    try await begun(in: newsroom, calledBy: caller).round(in: newsroom)
  }

  var pages: PagesOfSite { PagesOfSite(desk: desk, site: site) }

  func begun(in newsroom: NewsroomID, calledBy caller: Session?) async throws(NewsroomError) -> Dispatch {
    Dispatch(try await desk.beginning(.dispatcher, in: newsroom, calledBy: caller), site: site)
  }

  private func round(in newsroom: NewsroomID) async throws(NewsroomError) -> Report {
    var report = Report()
    try await asking { () async throws(StoreError) in try await desk.clock.renew() }
    let settings = try await ReadNewsroom(desk)(newsroom)
    var here: SiteID?
    do { here = try await KnowSite(desk)(site, in: newsroom) } catch { try report.keep(error, of: .site) }
    do { try await actOnTime(settings, report: &report) } catch { try report.keep(error, of: .schedules) }
    if let here {
      do { report.unknown = try await unknownPages(here, in: newsroom) } catch { try report.keep(error, of: .site) }
      try await deliver(to: here, settings, report: &report)
      do { try await pages.refreshTerms(settings) } catch { try report.keep(error, of: .site) }
    }
    do {
      let (told, missed) = try await Remind(desk)(in: newsroom)
      report.reminded = told
      for (id, one) in missed { report.note(one, of: id) }
    } catch { try report.keep(error, of: .reminders) }
    do { try await Strandings(desk, in: newsroom).tellAfterDelegations() } catch {
      try report.keep(error, of: .reminders)
    }
    // A round that brings nothing for faults is none: so whoever looks after the machine hears of it.
    if let here, !report.delivered.isEmpty || !report.stuck.contains(where: \.isOfPages) {
      do { try await finish(here, in: newsroom, report) } catch { try report.keep(error, of: .site) }
    }
    let own = here ?? report.gone
    report.others = try await KnowSite(desk).all(in: newsroom).filter { $0.id != own && $0.waiting > 0 }
    return report
  }

  private func unknownPages(_ here: SiteID, in newsroom: NewsroomID) async throws(NewsroomError) -> [UnknownPage] {
    guard let row = try await KnowSite(desk).all(in: newsroom).first(where: { $0.id == here }) else { return [] }
    return try await UnknownPages(desk: desk, site: site).afterGoingBack(of: row, in: newsroom)
  }

  /// The database notes the round first: a folder that is ahead of it is one whose last rounds the database has
  /// forgotten. While pages are there that it does not know, the folder stays a second ahead, and each round names them.
  private func finish(_ here: SiteID, in newsroom: NewsroomID, _ report: Report) async throws(NewsroomError) {
    let now = desk.clock.now
    try await asking { () async throws(StoreError) in try await desk.sites.dispatched(here, in: newsroom, at: now) }
    let noted = report.unknown.isEmpty ? now : now.advanced(bySeconds: 1)
    try showing { () throws(SiteOutage) in try site.note(round: noted) }
  }

  /// Publishes and withdraws what is due, in the order of their instants, whatever their kind.
  private func actOnTime(_ settings: NewsroomSettings, report: inout Report) async throws(NewsroomError) {
    let newsroom = settings.id
    let now = desk.clock.now
    let due = try await asking { () async throws(StoreError) in
      try await desk.articles.due(at: now, in: newsroom, limit: 100)
    }
    let leaving = try await asking { () async throws(StoreError) in
      try await desk.articles.leaving(at: now, in: newsroom, limit: 100)
    }
    var acts: [TimedAct] = []
    for id in Set(due + leaving) {
      let article: Article
      do { article = try await ReadArticle(desk)(id, in: newsroom) } catch {
        try report.keep(error, of: .schedule(id))
        continue
      }
      if due.contains(id), let at = article.schedule?.at { acts.append(TimedAct(at: at, article: id, leaves: false)) }
      if leaving.contains(id), let at = article.plannedWithdrawal?.at {
        acts.append(TimedAct(at: at, article: id, leaves: true))
      }
    }
    for act in acts.sorted() {
      do { try await take(act, settings, report: &report) } catch { try report.keep(error, of: .schedule(act.article)) }
    }
  }

  private func take(_ act: TimedAct, _ settings: NewsroomSettings, report: inout Report) async throws(NewsroomError) {
    let id = act.article
    // What left the site a moment ago, as planned, is published no more; those whom it concerns were told.
    if report.withdrawn.contains(id) { return }
    let command =
      act.leaves
      ? ArticleCommand.withdrawOnTime
      : .publish(
        decision: DecisionID(desk.identities.uuid()),
        address: PublicationAddress.of(id, at: desk.clock.now, zone: settings.zone))
    do {
      let after = try await ActOnArticle(desk).act(command, on: id, in: settings.id, by: nil, expecting: nil).step
        .article
      if act.leaves { report.withdrawn.append(id) } else { report.published.append(id) }
      report.lags[id] = (after.changed.microseconds - act.at.microseconds) / 1_000
    } catch .refused(let refusal) {
      report.refused[id] = refusal
      if !act.leaves, let missed = try await MissSchedule(desk)(id, in: settings.id) { report.note(missed, of: id) }
    } catch .changedMeanwhile {
      return
    }
  }
}

extension Dispatch.Report {
  /// The site whose folder has gone, if that is what the round found.
  fileprivate var gone: SiteID? {
    stuck.lazy.compactMap { stuck in
      guard case .notASite(let stranger) = stuck.fault, case .gone(let site) = stranger.reason else { return nil }
      return site
    }.first
  }

  mutating func note(_ missed: MissSchedule.Missed, of id: ArticleID) {
    refused[id] = missed.refusal
    self.missed[id] = missed.schedule
  }

  /// Keeps what stands in the way of one thing; throws what stands in the way of all.
  mutating func keep(_ fault: NewsroomError, of thing: Dispatch.Stuck.Thing) throws(NewsroomError) {
    guard fault.isOfOneThing else { throw fault }
    let stuck = Dispatch.Stuck(thing: thing, fault: fault)
    if !self.stuck.contains(stuck) { self.stuck.append(stuck) }
  }
}

extension NewsroomError {
  /// Whether others may go their way all the same, as they may not while the store, an account or the keys fail.
  public var isOfOneThing: Bool {
    switch self {
    case .notASite(let stranger): stranger.isGone
    case .unavailable, .unknownOutcome, .serviceEnded, .roleEnded, .notSignedIn, .keys, .letterNotes: false
    default: true
    }
  }
}
