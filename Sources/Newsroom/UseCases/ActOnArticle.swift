public import Editorial

/// Takes an article one step: read, decide, write.
public struct ActOnArticle: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// - Parameters:
  ///   - expecting: the version on the caller's screen; a newer one is refused with who changed it.
  ///   - decision: the decision that publishing rests on; without one it makes and keeps its own.
  ///   - request: the caller's name for what is asked; asked again under it, it has happened once.
  /// - Returns: the article as it stands afterwards, unchanged when the command changes nothing.
  public func callAsFunction(
    _ command: ArticleCommand, on id: ArticleID, by session: Session, expecting version: Int? = nil,
    quoting decision: DecisionID? = nil, request: Request? = nil
  ) async throws(NewsroomError) -> Article {
    try await step(command, on: id, by: session, expecting: version, quoting: decision, request: request).article
  }

  /// The same, with what happened by it.
  public func step(
    _ command: ArticleCommand, on id: ArticleID, by session: Session, expecting version: Int? = nil,
    quoting decision: DecisionID? = nil, request: Request? = nil
  ) async throws(NewsroomError) -> ArticleStep {
    guard let request else {
      return try await act(
        command, on: id, in: session.newsroom, by: session.person, expecting: version, quoting: decision
      ).step
    }
    let asked = command.asked(of: id)
    let actor = Actor.person(session.person.id)
    if try await desk.hasTaken(request, by: actor, asking: asked, in: session.newsroom) {
      return ArticleStep(try await ReadArticle(desk)(id, in: session.newsroom))
    }
    do {
      let outcome = try await act(
        command, on: id, in: session.newsroom, by: session.person, expecting: version,
        quoting: decision, as: (request.command(by: actor), asked))
      if outcome.isOurs { return outcome.step }
    } catch {
      // The same request may have been quicker by itself: then what was asked has happened.
      switch error {
      case .refused, .changedMeanwhile:
        guard try await desk.hasTaken(request, by: actor, asking: asked, in: session.newsroom) else { throw error }
      default: throw error
      }
    }
    _ = try await desk.hasTaken(request, by: actor, asking: asked, in: session.newsroom)
    return ArticleStep(try await ReadArticle(desk)(id, in: session.newsroom))
  }

  /// - Parameters:
  ///   - person: `nil` for the dispatcher.
  ///   - name: the command's id and what is asked under it, where the caller names it.
  func act(
    _ command: ArticleCommand, on id: ArticleID, in newsroom: NewsroomID, by person: Person?, expecting version: Int?,
    quoting quoted: DecisionID? = nil, as name: (command: CommandID, asked: Digest)? = nil
  ) async throws(NewsroomError) -> (step: ArticleStep, isOurs: Bool) {
    let (article, facts, edition) = try await ReadArticle(desk).facts(for: command, on: id, by: person, in: newsroom)
    let now = desk.clock.now(after: article.changed)
    if let person, !person.canRead(.article, of: article, at: now) {
      // Before anything is said of how it stands.
      let refusal = Refusal(.article(command.action), article.obstacles(to: command, knowing: facts, at: now))
      if refusal.isForWantOfRight {
        throw try await desk.refusing(
          refusal, .actOnArticle, on: id, by: Session(person: person, newsroom: newsroom), about: article)
      }
    }
    if let version, version != article.version {
      throw .changedMeanwhile(by: article.changedBy, at: article.changed, event: "")
    }
    if let quoted { try await check(quoted, for: article, facts, command.action, at: now) }
    let events: [ArticleEvent]
    do {
      events = try article.events(for: command, knowing: facts, at: now)
    } catch {
      guard let person else { throw .refused(error) }
      throw try await desk.refusing(
        error, .actOnArticle, on: id, by: Session(person: person, newsroom: newsroom), about: article)
    }
    guard !events.isEmpty else { return (ArticleStep(article), true) }
    let recording = Recording(
      desk: desk, newsroom: newsroom, actor: person.map { .person($0.id) } ?? .dispatcher, at: now)
    let change = recording.change(article, events)
    let rights = Self.rights(command, article, facts, quoting: quoted, by: recording.actor, at: now)
    let spending = try await spending(rights.uses, facts.rights, recording)
    let over = facts.lease.flatMap { lease in
      lease.holds(at: now) && change.state.endsWork(after: events) ? lease : nil
    }
    let isOurs = try await recording.commit(
      Entry(
        newsroom: newsroom, command: name?.command ?? CommandID(desk.identities.uuid()), at: now, asked: name?.asked,
        articles: [change], decisions: rights.decisions + spending.decisions, deliveries: change.deliveries,
        records: rights.uses.map { .use($0) }, recordedBy: recording.actor, tasks: spending.tasks,
        columns: change.basis(in: edition),
        announcements: over.map { [$0.announcement(endedBy: recording.actor, with: command.action, at: now)] } ?? [],
        ended: over.map { [$0.ended(at: now)] } ?? []), in: facts.column)
    let others = over.flatMap { $0.person == person?.id ? nil : $0 }
    return (ArticleStep(change.state, events, endedLease: others), isOurs)
  }

  /// Whoever uses a grant up leaves the queued articles that counted on it without.
  private func spending(
    _ uses: [GrantUse], _ book: RightsBook?, _ recording: Recording
  ) async throws(NewsroomError) -> ChangeRights.Consequences {
    guard let book, case let spent = book.spent(by: uses), !spent.isEmpty else { return ChangeRights.Consequences() }
    let agreements = TextSet(spent.map(\.agreement))
    return try await ChangeRights(desk, in: recording.newsroom, by: recording.actor, at: recording.at).judging(
      spent.map { .use($0) }, of: TextSet(book.agreements.filter { agreements.contains($0.id) }.map(\.party)))
  }

  /// What publishing puts on record of rights: its own decision, unless it quotes one, and the uses that grants count.
  private static func rights(
    _ command: ArticleCommand, _ article: Article, _ facts: Facts, quoting quoted: DecisionID?, by actor: Actor,
    at now: Instant
  ) -> (decisions: [StoredDecision], uses: [GrantUse]) {
    let id: DecisionID
    switch command {
    case .publish(let decision, _), .publishInEmergency(_, _, let decision, _), .reinstate(let decision): id = decision
    default: return ([], [])
    }
    guard let book = facts.rights else { return ([], []) }
    let question = RightsQuestion.inbound(.web)
    let judged = article.judged(for: command, knowing: facts.takenDown)
    let uses = RightsDecision.countedUses(question, on: judged, knowing: book, at: now)
    if quoted != nil { return ([], uses) }
    let decision = RightsDecision.deciding(question, on: judged, knowing: book, asOf: now)
    return ([StoredDecision(id: id, decision: decision, by: actor, version: article.version, at: now)], uses)
  }

  /// Publishing quotes a decision that is young and rests on facts that have not changed.
  private func check(
    _ quoted: DecisionID, for article: Article, _ facts: Facts, _ action: Action, at now: Instant
  ) async throws(NewsroomError) {
    let stored = try await asking { () async throws(StoreError) in
      try await desk.rights.decision(quoted, in: article.newsroom)
    }
    let stale = stored.map { kept in
      kept.decision.staleness(
        for: article, knowing: facts.rights ?? RightsBook(), at: now.following(kept.decision.asOf))
    }
    if let stale = stale ?? .other { throw .refused(Refusal(.article(action), [.freshDecision(stale)])) }
  }
}

extension Change<Article, ArticleEvent> {
  /// What readers must be shown because of these events.
  var deliveries: [PageChange] {
    events.compactMap { link in
      switch link.event {
      case .published, .withdrawn, .reinstated: PageChange(article: state.id, number: link.number)
      // What is live and stopped must vanish at once, and come back when it is released.
      case .held, .released, .filed, .related, .relocated:
        state.live == nil ? nil : PageChange(article: state.id, number: link.number)
      default: nil
      }
    }
  }
}
