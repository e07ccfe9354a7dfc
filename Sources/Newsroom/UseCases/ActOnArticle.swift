public import Editorial

/// Takes an article one step: read, decide, write.
public struct ActOnArticle: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// - Parameters:
  ///   - expecting: the version on the caller's screen; a newer one is refused with who changed it.
  ///   - request: the caller's name for what is asked; asked again under it, it has happened once.
  /// - Returns: the article as it stands afterwards, unchanged when the command changes nothing.
  public func callAsFunction(
    _ command: ArticleCommand, on id: ArticleID, by session: Session, expecting version: Int? = nil,
    request: Request? = nil
  ) async throws(NewsroomError) -> Article {
    guard let request else {
      return try await act(command, on: id, in: session.newsroom, by: session.person, expecting: version).article
    }
    let asked = command.asked(of: id)
    let actor = Actor.person(session.person.id)
    if try await desk.hasTaken(request, by: actor, asking: asked, in: session.newsroom) {
      return try await ReadArticle(desk)(id, in: session.newsroom)
    }
    do {
      let outcome = try await act(
        command, on: id, in: session.newsroom, by: session.person, expecting: version,
        as: (request.command(by: actor), asked))
      if outcome.isOurs { return outcome.article }
    } catch {
      // The same request may have been quicker by itself: then what was asked has happened.
      switch error {
      case .refused, .changedMeanwhile:
        guard try await desk.hasTaken(request, by: actor, asking: asked, in: session.newsroom) else { throw error }
      default: throw error
      }
    }
    _ = try await desk.hasTaken(request, by: actor, asking: asked, in: session.newsroom)
    return try await ReadArticle(desk)(id, in: session.newsroom)
  }

  /// - Parameters:
  ///   - person: `nil` for the dispatcher.
  ///   - name: the command's id and what is asked under it, where the caller names it.
  func act(
    _ command: ArticleCommand, on id: ArticleID, in newsroom: NewsroomID, by person: Person?, expecting version: Int?,
    as name: (command: CommandID, asked: Digest)? = nil
  ) async throws(NewsroomError) -> (article: Article, isOurs: Bool) {
    let reading = ReadArticle(desk)
    let article = try await reading(id, in: newsroom)
    if let version, version != article.version {
      throw .changedMeanwhile(by: article.changedBy, at: article.changed, event: "")
    }
    let facts = try await reading.facts(for: command, on: article, by: person)
    let now = desk.clock.now
    let events: [ArticleEvent]
    do {
      events = try article.events(for: command, knowing: facts, at: now)
    } catch {
      throw .refused(error)
    }
    guard !events.isEmpty else { return (article, true) }
    let recording = Recording(
      desk: desk, newsroom: newsroom, actor: person.map { .person($0.id) } ?? .dispatcher, at: now)
    let change = recording.change(article, events)
    let isOurs = try await recording.commit(
      Entry(
        newsroom: newsroom, command: name?.command ?? CommandID(desk.identities.uuid()), at: now, asked: name?.asked,
        articles: [change], decisions: decisions(command, article, facts, now, by: recording.actor),
        deliveries: change.deliveries))
    return (change.state, isOurs)
  }

  private func decisions(
    _ command: ArticleCommand, _ article: Article, _ facts: Facts, _ now: Instant, by actor: Actor
  ) -> [StoredDecision] {
    let id: DecisionID
    switch command {
    case .publish(let decision, _), .publishInEmergency(_, _, let decision, _): id = decision
    default: return []
    }
    guard let book = facts.rights else { return [] }
    let decision = RightsDecision.deciding(.inbound(.web), on: article, knowing: book, asOf: now)
    return [StoredDecision(id: id, decision: decision, by: actor)]
  }
}

extension Change<Article, ArticleEvent> {
  /// What readers must be shown because of these events.
  var deliveries: [Delivery] {
    events.compactMap { link in
      switch link.event {
      case .published, .withdrawn: Delivery(article: state.id, number: link.number)
      default: nil
      }
    }
  }
}
