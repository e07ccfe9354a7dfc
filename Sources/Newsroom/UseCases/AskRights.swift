public import Editorial

/// May we run this, may they? The answer with every finding.
public struct AskRights: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// - Parameters:
  ///   - asOf: the moment the answer is for; now, where it is not given. Facts are those known then.
  ///   - changing: what is supposed for this once, and saved nowhere.
  public func callAsFunction(
    _ question: RightsQuestion, on article: Article, asOf: Instant? = nil,
    supposing records: [RightsRecord] = []
  ) async throws(NewsroomError) -> RightsDecision {
    var book = try await RightsOf(desk).book(for: article, question: question, knownAt: asOf)
    if !records.isEmpty { book = book.supposing(records) }
    return RightsDecision.deciding(question, on: article, knowing: book, asOf: asOf ?? desk.clock.now)
  }

  /// Answers and keeps the answer, so that publishing can quote it.
  public func keeping(
    _ question: RightsQuestion, on article: Article, by session: Session
  ) async throws(NewsroomError) -> StoredDecision {
    let book = try await RightsOf(desk).book(for: article, question: question)
    let now = desk.clock.now
    let stored = StoredDecision(
      id: DecisionID(desk.identities.uuid()),
      decision: RightsDecision.deciding(question, on: article, knowing: book, asOf: now),
      by: .person(session.person.id), version: article.version, at: now)
    let recording = Recording(desk: desk, newsroom: session.newsroom, actor: stored.by, at: now)
    try await recording.commit(
      Entry(
        newsroom: session.newsroom, command: CommandID(desk.identities.uuid()), at: now, decisions: [stored]))
    return stored
  }
}

/// Loads what is known of the rights in an article.
struct RightsOf {
  private let desk: Desk

  init(_ desk: Desk) { self.desk = desk }

  func book(
    for article: Article, question: RightsQuestion? = nil, knownAt: Instant? = nil
  ) async throws(NewsroomError) -> RightsBook {
    var names = Matter.names(of: article)
    if case .outbound(let partner, _, _, _, _) = question { names.insert(partner) }
    let asked = names
    return try await asking { () async throws(StoreError) in
      try await desk.rights.book(of: article.newsroom, naming: asked, knownAt: knownAt)
    }
  }
}

/// Decides again what was decided before, from the facts as they were known: the same answer, or somebody must look.
public struct ReplayDecision: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  public func callAsFunction(
    _ stored: StoredDecision, in newsroom: NewsroomID
  ) async throws(NewsroomError) -> (decision: RightsDecision, agrees: Bool) {
    let history = try await ReadArticle(desk).history(of: stored.decision.article, in: newsroom)
    let article: Article
    do {
      article = try Article.folding(Array(history.prefix(stored.version)), id: stored.decision.article)
    } catch {
      throw .damaged(error)
    }
    let book = try await RightsOf(desk).book(for: article, question: stored.decision.question, knownAt: stored.at)
    let decision = RightsDecision.deciding(
      stored.decision.question, on: article, knowing: book, asOf: stored.decision.asOf)
    return (decision, decision == stored.decision)
  }
}
