public import Editorial

/// What partners that hold a copy must still hear, and what they have acknowledged.
public struct TellPartners: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  public func open(by session: Session) async throws(NewsroomError) -> [OpenNotice] {
    try await desk.permit(.rightsTask, for: .listNotices, to: session)
    return try await open(in: session.newsroom)
  }

  /// How many notices no partner has acknowledged yet; for whoever runs the rounds.
  public func count(in newsroom: NewsroomID) async throws(NewsroomError) -> Int { try await open(in: newsroom).count }

  /// Every notice that no partner has acknowledged yet, the oldest first.
  package func open(in newsroom: NewsroomID) async throws(NewsroomError) -> [OpenNotice] {
    try await asking { () async throws(StoreError) in
      try await desk.notices.openNotices(in: newsroom, limit: 10_000)
    }
  }

  /// Records that a partner has acknowledged all it had still to hear of one use. Returns what that was; empty, and
  /// nothing is recorded, where it is nothing.
  public func acknowledge(_ typed: String, by session: Session) async throws(NewsroomError) -> [OpenNotice] {
    guard session.person.has(.licensing) || session.person.has(.chiefEditor) else {
      throw try await desk.refusing(
        Refusal(.rights, [.role(anyOf: [.licensing, .chiefEditor], column: .newsroom)]), .acknowledgeNotice, on: typed,
        by: session)
    }
    let waiting = try await open(in: session.newsroom).filter { $0.id.usage.hasPrefix(typed.lowercased()) }
    guard let first = waiting.first, typed.count >= 4 else { return [] }
    let uses = TextSet(waiting.map(\.id.usage))
    guard uses.count == 1 else { throw .ambiguous(typed, candidates: uses.sorted()) }
    guard var usage = try await usage(first.id.usage, of: first.article, in: session.newsroom) else { return [] }
    let now = desk.clock.now
    for notice in waiting { usage = usage.acknowledging(notice.notice, at: now) }
    try await Recording(
      desk: desk, newsroom: session.newsroom, actor: .person(session.person.id), at: now
    ).commit(
      Entry(
        newsroom: session.newsroom, command: CommandID(desk.identities.uuid()), at: now, records: [.usage(usage)],
        recordedBy: .person(session.person.id), heard: waiting.map(\.id)))
    return waiting
  }

  func usage(
    _ id: String, of article: ArticleID, in newsroom: NewsroomID
  ) async throws(NewsroomError) -> UsageRecord? {
    let revisions = try await asking { () async throws(StoreError) in
      try await desk.rights.revisions(of: .usage, id, in: newsroom)
    }
    guard case .usage(let usage) = revisions.last?.record else { return nil }
    return usage
  }
}

/// Sends partners the notices that are due, for the first time or again: the dispatcher's part of it.
///
/// A notice goes out until the partner has acknowledged it. One that was taken just before a crash goes again under the
/// same id, which the folder overwrites and mail programs know.
public struct SendNotices: Sendable {
  private let desk: Desk
  private let post: any Post
  private let from: String
  private static let leaseSeconds: Int64 = 120
  private static let usualHours = 24

  public init(_ desk: Desk, post: any Post, from: String) {
    self.desk = desk
    self.post = post
    self.from = from
  }

  public struct Report: Hashable, Sendable {
    public var sent = 0
    /// Partners that cannot be reached by post: somebody must call them.
    public var unreachable: [String] = []
    /// Notices that wait by a fault of their own, while others went.
    public var stuck: [StuckLetter] = []
    /// Why the post takes nothing now; the notices wait.
    public var outage: String?
    /// What is due and waits until a lease of another sender ends, or the time that it was put off to.
    public var held: HeldWork?
  }

  /// - Parameter caller: whoever set the service to work, if that is known; it goes on record.
  public func callAsFunction(
    in newsroom: NewsroomID, calledBy caller: Session? = nil
  ) async throws(NewsroomError) -> Report {
    let desk = try await desk.beginning(.notices, in: newsroom, calledBy: caller)
    return try await SendNotices(desk, post: post, from: from).round(in: newsroom)
  }

  private func round(in newsroom: NewsroomID) async throws(NewsroomError) -> Report {
    var report = Report()
    let settings = try await ReadNewsroom(desk)(newsroom)
    let round = PostRound<LeasedNotice, NoticeID>(
      clock: desk.clock, seconds: Self.leaseSeconds, identity: \.notice.id, name: \.notice.partner,
      take: { until async throws(NewsroomError) in
        try await asking { () async throws(StoreError) in
          try await desk.notices.takeNotices(in: newsroom, limit: 1, at: desk.clock.now, until: until).first
        }
      },
      putOff: { leased, until async throws(NewsroomError) in
        try await asking { () async throws(StoreError) in
          try await desk.notices.put(off: leased, until: until, in: newsroom)
        }
      })
    (report.stuck, report.outage) = try await round { leased async throws(NewsroomError) in
      try await send(leased, settings, report: &report)
    }
    report.held = try await asking { () async throws(StoreError) in
      try await desk.notices.heldNotices(in: newsroom, at: desk.clock.now)
    }
    return report
  }

  private func send(
    _ leased: LeasedNotice, _ settings: NewsroomSettings, report: inout Report
  ) async throws(NewsroomError) -> PostRound<LeasedNotice, NoticeID>.Outcome {
    let notice = leased.notice
    let now = desk.clock.now
    let book = try await asking { () async throws(StoreError) in
      try await desk.rights.book(of: settings.id, naming: [notice.partner])
    }
    let outcome: LetterOutcome
    if let address = book.email(of: notice.partner) {
      let letter = try await write(notice, to: address, book, settings)
      do throws(PostFault) {
        try await post.send(letter)
        report.sent += 1
        outcome = .sent
      } catch {
        switch error {
        case .refused(let reason):
          report.unreachable.append(notice.partner)
          outcome = .undeliverable(reason: "refused by the post: \(reason)")
        case .deferred(let reason): return .waits(.post(reason))
        case .unavailable(let reason): return .unanswered(reason)
        }
      }
    } else {
      report.unreachable.append(notice.partner)
      outcome = .undeliverable(reason: "no e-mail address is known")
    }
    let hours = Int64(book.policy.reminderHours ?? Self.usualHours)
    try await asking { () async throws(StoreError) in
      try await desk.notices.finish(
        leased, as: outcome, again: now.advanced(bySeconds: hours * 3_600), in: settings.id, at: desk.clock.now)
    }
    return book.email(of: notice.partner) == nil ? .settled : .answered
  }

  private func write(
    _ notice: OpenNotice, to address: String, _ book: RightsBook, _ settings: NewsroomSettings
  ) async throws(NewsroomError) -> OutgoingLetter {
    let article = try await ReadArticle(desk)(notice.article, in: settings.id)
    let usage = try await TellPartners(desk).usage(notice.id.usage, of: notice.article, in: settings.id)
    guard let usage else { throw .defect("a notice of no use: \(notice.id.usage)") }
    let text = NoticeText(notice, about: article, usage: usage, hours: book.policy.removalHours, in: settings)
    return OutgoingLetter(
      id: "notice-\(notice.notice.code)-\(notice.id.number)-\(notice.sent + 1)-\(notice.id.usage)", from: from,
      to: address, subject: text.subject, text: text.body, at: desk.clock.now)
  }
}
