public import Editorial

/// Takes in claims and takes them step by step. A hold stops the articles in the same commit.
public struct ActOnClaim: Sendable {
  let desk: Desk
  private let keys: any KeyCupboard

  /// - Parameter keys: for what claimants say of themselves, which is locked away.
  public init(_ desk: Desk, keys: any KeyCupboard = NoKeys()) {
    self.desk = desk
    self.keys = keys
  }

  /// Takes a claim in: at once, by whatever way it came, with whatever it lacks.
  public func receive(
    _ notice: ClaimNotice, about subject: ClaimSubject, lane: ClaimLane, by session: Session
  ) async throws(NewsroomError) -> Claim {
    var published: Instant?
    if case .articles(let ids) = subject {
      for id in ids {
        let article = try await ReadArticle(desk)(id, in: session.newsroom)
        if let first = article.live?.firstPublished { published = max(published ?? first, first) }
      }
    }
    let now = desk.clock.now
    let event: ClaimEvent
    do {
      event = try Claim.receiving(
        notice, about: subject, lane: lane, firstPublished: published, by: session.person,
        newsroom: session.newsroom, at: now)
    } catch {
      throw try await desk.refusing(error, .receiveClaim, on: "", by: session)
    }
    let recording = Recording(desk: desk, newsroom: session.newsroom, actor: .person(session.person.id), at: now)
    let kept = try await LockClaimant(desk, keys: keys)([event], of: nil, in: session.newsroom, at: now)
    let change = try recording.beginning(ClaimID(desk.identities.uuid()), kept.events.first ?? event)
    try await recording.commit(
      Entry(
        newsroom: session.newsroom, command: CommandID(desk.identities.uuid()), at: now, senders: kept.senders,
        boxes: kept.boxes, claims: [change]))
    return change.state
  }

  /// - Returns: the claim as it stands afterwards, and how many articles its hold stopped or released.
  package func callAsFunction(
    _ command: ClaimCommand, on claim: Claim, by session: Session
  ) async throws(NewsroomError) -> (claim: Claim, articles: Int) {
    let articles = try await subjects(of: claim)
    let now = desk.clock.now
    let holds = try await claimHolds(in: session.newsroom, at: now)
    let others = holds.filter { $0.claim != nil && !$0.id.hasPrefix(Self.hold(of: claim)) }
    let facts = ClaimFacts(
      person: session.person, decision: try await newestDecision(articles, isRestoring: command.isRestoring),
      otherHolds: others.map(\.id), policy: try await policy(session.newsroom),
      settled: try await settled(claim))
    var events = try await desk.permitting(.actOnClaim, on: claim.id, by: session) { () throws(Refusal) in
      try claim.events(for: command, knowing: facts, at: now)
    }
    let recording = Recording(desk: desk, newsroom: session.newsroom, actor: .person(session.person.id), at: now)
    var payment: Payment?
    if case .settled(let settlement) = events.first, settlement.fen > 0 {
      payment = try await pay(settlement, of: claim, for: articles, recording)
      events = payment.map { [.settled(settlement.paid(by: $0.fee.state.id))] } ?? events
    }
    let kept = try await LockClaimant(desk, keys: keys)(events, of: claim, in: session.newsroom, at: now)
    let change = recording.change(claim, kept.events)
    var stopped: [Change<Article, ArticleEvent>] = []
    var records: [RightsRecord] = []
    if events.contains(.held) {
      records = try self.holds(of: claim, articles, until: nil, at: now)
      for article in articles where article.hold == nil && article.stage != .spiked && article.stage != .withdrawn {
        stopped.append(recording.change(article, [.held(reason: Self.reason(claim))]))
      }
    }
    if events.contains(.lifted) {
      records = try self.holds(of: claim, articles, until: now, at: now)
      for article in articles where article.hold?.reason == Self.reason(claim) {
        // Two claims on one article: it comes back when both have ended.
        let names = Matter.names(of: article)
        if let next = others.first(where: { $0.stops(names) }) {
          stopped.append(
            recording.change(article, [.released(reason: Self.reason(claim)), .held(reason: next.reason)]))
        } else {
          stopped.append(recording.change(article, [.released(reason: Self.reason(claim))]))
        }
      }
    }
    try await recording.commit(
      Entry(
        newsroom: session.newsroom, command: CommandID(desk.identities.uuid()), at: now, articles: stopped,
        fees: payment.map { [$0.fee] } ?? [], senders: kept.senders + (payment?.newPayee.map { [$0] } ?? []),
        boxes: kept.boxes,
        deliveries: stopped.flatMap(\.deliveries), records: records, recordedBy: recording.actor, claims: [change]))
    return (change.state, stopped.count)
  }

  /// What pays a settlement: the fee, and the claimant as somebody who is paid.
  private struct Payment {
    let fee: Change<Fee, FeeEvent>
    /// `nil` where the claimant is kept already.
    let newPayee: StoredSender?
  }

  private func pay(
    _ settlement: ClaimSettlement, of claim: Claim, for articles: [Article], _ recording: Recording
  ) async throws(NewsroomError) -> Payment {
    guard let article = articles.first else { throw .refused(Refusal(.claim(.settle), [.firstPublication])) }
    let settings = try await ReadNewsroom(desk)(claim.newsroom)
    if let claimant = try await LockClaimant(desk, keys: keys).claimant(of: claim) {
      guard claimant.erased == nil else { throw .refused(Refusal(.claim(.settle), [.payee])) }
      let event = Fee.settling(
        claim, by: settlement, for: article, to: claimant.id, zone: settings.zone, at: recording.at)
      return Payment(fee: try recording.beginning(FeeID(desk.identities.uuid()), event), newPayee: nil)
    }
    let reach = claim.notice.contact
    let isMail = reach?.contains("@") == true
    let contact: Contact
    do {
      contact = try Contact(
        name: claim.notice.name, email: isMail ? reach : nil, phone: isMail ? nil : reach, address: claim.notice.address
      )
    } catch {
      throw .badText(error)
    }
    guard !contact.isEmpty else { throw .refused(Refusal(.claim(.settle), [.payee])) }
    let payee = try await KnowSender(desk, keys: keys)(contact, in: claim.newsroom, at: recording.at)
    let event = Fee.settling(
      claim, by: settlement, for: article, to: payee.id, zone: settings.zone, at: recording.at)
    return Payment(fee: try recording.beginning(FeeID(desk.identities.uuid()), event), newPayee: payee)
  }

  /// Where the fee of an earlier settlement stands, unless it was cancelled.
  private func settled(_ claim: Claim) async throws(NewsroomError) -> FeeState? {
    guard let id = claim.settlement?.fee else { return nil }
    let fee = try await asking { () async throws(StoreError) in try await desk.fees.fee(id, in: claim.newsroom) }
    return fee.flatMap { $0.state == .cancelled ? nil : $0.state }
  }

  /// The same for the claim whose number begins with `typed`.
  public func callAsFunction(
    _ command: ClaimCommand, onClaim typed: String, by session: Session
  ) async throws(NewsroomError) -> (claim: Claim, articles: Int) {
    // Before anything is looked for: what claims there are is not for everybody.
    try await desk.permitting(.actOnClaim, on: typed, by: session) { () throws(Refusal) in
      try session.person.mayTake(command.action)
    }
    return try await self(command, on: claim(typed, in: session.newsroom), by: session)
  }

  /// The stops that the claim puts up: on what it names, and on the very words, so that they are not put up again.
  private func holds(
    of claim: Claim, _ articles: [Article], until: Instant?, at now: Instant
  ) throws(NewsroomError) -> [RightsRecord] {
    var scopes: [(String, RightsHold.Scope)] = []
    switch claim.subject {
    case .origin(let unit): scopes.append((Self.hold(of: claim), .origin(unit)))
    case .articles:
      for article in articles {
        let name = "\(Self.hold(of: claim)) \(article.id)"
        scopes.append((name, .article(article.id)))
        if let live = article.live { scopes.append((name + " text", .text(live.revision.digest))) }
        if let snapshot = article.provenance.repost?.origin.snapshot {
          scopes.append((name + " original", .text(snapshot.digest)))
        }
      }
    }
    var records: [RightsRecord] = []
    for (id, scope) in scopes {
      do {
        records.append(
          .hold(
            try RightsHold(
              id: id, scope: scope, reason: Self.reason(claim), claim: claim.id.description,
              from: claim.heldSince ?? now, until: until)))
      } catch {
        throw .badText(error)
      }
    }
    return records
  }

  private func claimHolds(in newsroom: NewsroomID, at now: Instant) async throws(NewsroomError) -> [RightsHold] {
    let records = try await asking { () async throws(StoreError) in
      try await desk.rights.records(of: [.hold], in: newsroom)
    }
    return records.compactMap { record in
      guard case .hold(let hold) = record, hold.claim != nil, hold.isActive(at: now) else { return nil }
      return hold
    }
  }

  /// The oldest of the articles' newest answers: none may rest on an old yes.
  private func newestDecision(
    _ articles: [Article], isRestoring: Bool
  ) async throws(NewsroomError) -> RightsDecision? {
    guard isRestoring else { return nil }
    var oldest: RightsDecision?
    for article in articles {
      let kept = try await asking { () async throws(StoreError) in
        try await desk.rights.decisions(on: article.id, in: article.newsroom)
      }
      guard let newest = kept.last?.decision else { return nil }
      if oldest.map({ newest.asOf < $0.asOf }) ?? true { oldest = newest }
    }
    return oldest
  }

  private static func hold(of claim: Claim) -> String { "claim \(claim.id)" }
  private static func reason(_ claim: Claim) -> String { "claim \(claim.id.short)" }
}

extension ClaimCommand {
  fileprivate var isRestoring: Bool {
    switch self {
    case .restore, .lift: true
    default: false
    }
  }
}

extension RightsHold {
  fileprivate func stops(_ names: TextSet) -> Bool {
    switch scope {
    case .article(let id): names.contains(id.description)
    case .origin(let name), .partner(let name): names.contains(name)
    case .text(let digest): names.contains(digest.hex)
    }
  }
}
