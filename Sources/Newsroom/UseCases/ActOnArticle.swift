public import Editorial

/// Takes an article one step: read, decide, write.
public struct ActOnArticle: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// - Parameter expecting: the version on the caller's screen; a newer one is refused with who changed it.
  /// - Returns: the article as it stands afterwards, unchanged when the command changes nothing.
  public func callAsFunction(
    _ command: ArticleCommand, on id: ArticleID, by session: Session, expecting version: Int? = nil
  ) async throws(NewsroomError) -> Article {
    try await act(command, on: id, in: session.newsroom, by: session.person, expecting: version)
  }

  /// `person` is `nil` for the dispatcher.
  func act(
    _ command: ArticleCommand, on id: ArticleID, in newsroom: NewsroomID, by person: Person?, expecting version: Int?
  ) async throws(NewsroomError) -> Article {
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
    guard !events.isEmpty else { return article }
    let recording = Recording(
      desk: desk, newsroom: newsroom, actor: person.map { .person($0.id) } ?? .dispatcher, at: now)
    let change = recording.change(article, events)
    try await recording.commit(
      Entry(
        newsroom: newsroom, command: CommandID(desk.identities.uuid()), at: now, articles: [change],
        decisions: decisions(command, article, facts, now, by: recording.actor), deliveries: change.deliveries))
    return change.state
  }

  private func decisions(
    _ command: ArticleCommand, _ article: Article, _ facts: Facts, _ now: Instant, by actor: Actor
  ) -> [StoredDecision] {
    guard case .publish(let id, _) = command, let book = facts.rights else { return [] }
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
