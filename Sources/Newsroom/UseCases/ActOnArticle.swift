public import Editorial

/// Takes an article one step: read, decide, write.
public struct ActOnArticle: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// - Parameter expecting: the version on the caller's screen; a newer one is refused with who changed it.
  /// - Parameter quoting: the decision that publishing rests on; without one it makes and keeps its own.
  /// - Returns: the article as it stands afterwards, unchanged when the command changes nothing.
  public func callAsFunction(
    _ command: ArticleCommand, on id: ArticleID, by session: Session, expecting version: Int? = nil,
    quoting decision: DecisionID? = nil
  ) async throws(NewsroomError) -> Article {
    try await act(command, on: id, in: session.newsroom, by: session.person, expecting: version, quoting: decision)
  }

  /// `person` is `nil` for the dispatcher.
  func act(
    _ command: ArticleCommand, on id: ArticleID, in newsroom: NewsroomID, by person: Person?, expecting version: Int?,
    quoting quoted: DecisionID? = nil
  ) async throws(NewsroomError) -> Article {
    let reading = ReadArticle(desk)
    let article = try await reading(id, in: newsroom)
    if let version, version != article.version {
      throw .changedMeanwhile(by: article.changedBy, at: article.changed, event: "")
    }
    let facts = try await reading.facts(for: command, on: article, by: person)
    let now = desk.clock.now
    if let quoted { try await check(quoted, for: article, facts, command.action, at: now) }
    let events: [ArticleEvent]
    do {
      events = try article.events(for: command, knowing: facts, at: now)
    } catch {
      throw .refused(error)
    }
    guard !events.isEmpty else { return article }
    let recording = Recording(
      desk: desk, newsroom: newsroom, actor: person.map { .person($0.id) } ?? .dispatcher, at: now)
    let change = recording.change(article, events)
    var decisions: [StoredDecision] = []
    var uses: [GrantUse] = []
    if case .publish(let id, _) = command, let book = facts.rights {
      let question = RightsQuestion.inbound(.web)
      if quoted == nil {
        let decision = RightsDecision.deciding(question, on: article, knowing: book, asOf: now)
        decisions = [
          StoredDecision(id: id, decision: decision, by: recording.actor, version: article.version, at: now)
        ]
      }
      uses = RightsDecision.countedUses(question, on: article, knowing: book, at: now)
    }
    try await recording.commit(
      Entry(
        newsroom: newsroom, command: CommandID(desk.identities.uuid()), at: now, articles: [change],
        decisions: decisions, deliveries: change.deliveries, records: uses.map { .use($0) },
        recordedBy: recording.actor))
    return change.state
  }

  /// Publishing quotes a decision that is young and rests on facts that have not changed.
  private func check(
    _ quoted: DecisionID, for article: Article, _ facts: Facts, _ action: Action, at now: Instant
  ) async throws(NewsroomError) {
    let stored = try await asking { () async throws(StoreError) in
      try await desk.rights.decision(quoted, in: article.newsroom)
    }
    let stale = stored.map { $0.decision.staleness(for: article, knowing: facts.rights ?? RightsBook(), at: now) }
    if let stale = stale ?? .other { throw .refused(Refusal(.article(action), [.freshDecision(stale)])) }
  }
}

extension Change<Article, ArticleEvent> {
  /// What readers must be shown because of these events.
  var deliveries: [Delivery] {
    events.compactMap { link in
      switch link.event {
      case .published, .withdrawn: Delivery(article: state.id, number: link.number)
      // What is live and stopped must vanish at once, and come back when it is released.
      case .held, .released: state.live == nil ? nil : Delivery(article: state.id, number: link.number)
      default: nil
      }
    }
  }
}
