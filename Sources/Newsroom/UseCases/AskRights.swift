public import Editorial

/// May we run this, may they? The answer with every finding.
public struct AskRights: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// - Parameters:
  ///   - asOf: the moment the answer is for; now, where it is not given.
  ///   - knownNow: whether the facts are those known today, and not those known then.
  public func callAsFunction(
    _ question: RightsQuestion, on id: ArticleID, asOf: Instant? = nil, knownNow: Bool = false, by session: Session
  ) async throws(NewsroomError) -> RightsDecision {
    let article = try await desk.article(id, for: .askRights, reading: .decision, by: session)
    return try await self(question, on: article, asOf: asOf, knownNow: knownNow)
  }

  /// Answers and keeps the answer, so that publishing can quote it. It is read and written, and takes both rights.
  public func keeping(
    _ question: RightsQuestion, on id: ArticleID, by session: Session
  ) async throws(NewsroomError) -> StoredDecision {
    let article = try await desk.article(id, for: .keepDecision, reading: .decision, by: session)
    try await desk.permitting(.keepDecision, on: id, by: session) { () throws(Refusal) in
      try session.person.mayKeepDecision(on: article, at: desk.clock.now)
    }
    return try await keeping(question, on: article, by: session)
  }

  /// - Parameters:
  ///   - asOf: the moment the answer is for; now, where it is not given.
  ///   - knownNow: whether the facts are those known today, and not those known then.
  ///   - records: what is supposed for this once, and saved nowhere.
  package func callAsFunction(
    _ question: RightsQuestion, on article: Article, asOf: Instant? = nil, knownNow: Bool = false,
    supposing records: [RightsRecord] = []
  ) async throws(NewsroomError) -> RightsDecision {
    var book = try await RightsOf(desk).book(for: article, question: question, knownAt: knownNow ? nil : asOf)
    if !records.isEmpty { book = book.supposing(records) }
    let moment = asOf ?? desk.clock.now
    let unmet = question.unmet(on: article, knowing: book, asOf: moment)
    guard unmet.isEmpty else { throw .refused(Refusal(.rights, unmet)) }
    return RightsDecision.deciding(question, on: article, knowing: book, asOf: moment)
  }

  /// Answers and keeps the answer, so that publishing can quote it.
  package func keeping(
    _ question: RightsQuestion, on article: Article, by session: Session
  ) async throws(NewsroomError) -> StoredDecision {
    let book = try await RightsOf(desk).book(for: article, question: question)
    let now = desk.clock.now
    let unmet = question.unmet(on: article, knowing: book, asOf: now)
    guard unmet.isEmpty else { throw .refused(Refusal(.rights, unmet)) }
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
    if case .outbound(let partner, _, _, _, _, _) = question { names.insert(partner) }
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

  /// - Throws: `defect` if there is no such decision.
  public func callAsFunction(
    _ id: DecisionID, by session: Session
  ) async throws(NewsroomError) -> (decision: RightsDecision, agrees: Bool) {
    guard let stored = try await ReadRights(desk).decision(id, by: session) else {
      throw .defect("no decision \(id)")
    }
    return try await self(stored, in: session.newsroom)
  }

  package func callAsFunction(
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
      stored.decision.question, on: article, knowing: book, asOf: stored.decision.asOf,
      under: stored.decision.policyEdition)
    return (decision, decision == stored.decision)
  }
}
