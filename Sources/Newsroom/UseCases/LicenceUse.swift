public import Editorial

/// Answers a partner, and where the answer is yes hands out a licence and remembers who holds a copy.
public struct LicenceUse: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// The longest that a licence lasts where nothing is said, in days.
  public static let usualDays = 365

  public func callAsFunction(
    _ question: RightsQuestion, on id: ArticleID, key: [UInt8], days: Int = LicenceUse.usualDays, by session: Session
  ) async throws(NewsroomError) -> (stored: StoredDecision, usage: UsageRecord, token: LicenceToken) {
    let article = try await desk.article(id, for: .licenceUse, reading: .decision, by: session)
    return try await self(question, on: article, key: key, days: days, by: session)
  }

  /// - Parameter days: how long the licence lasts at most; it ends before, where what allows the use ends.
  /// - Returns: the kept decision, the record of use and the signed licence; throws `refused` when the answer is no.
  package func callAsFunction(
    _ question: RightsQuestion, on article: Article, key: [UInt8], days: Int = LicenceUse.usualDays, by session: Session
  ) async throws(NewsroomError) -> (stored: StoredDecision, usage: UsageRecord, token: LicenceToken) {
    guard case .outbound(let partner, let act, let channel, _, _, _) = question else {
      throw .defect("a licence is for partners")
    }
    guard session.person.has(.licensing) else {
      throw try await desk.refusing(
        Refusal(.rights, [.role(anyOf: [.licensing], column: .newsroom)]), .licenceUse, on: article.id, by: session,
        about: article)
    }
    let book = try await RightsOf(desk).book(for: article, question: question)
    let now = desk.clock.now
    let decision = RightsDecision.deciding(question, on: article, knowing: book, asOf: now)
    guard decision.outcome < .needsReview else { throw .refused(Refusal(.rights, [.clearedRights(decision)])) }
    let stored = StoredDecision(
      id: DecisionID(desk.identities.uuid()), decision: decision, by: .person(session.person.id),
      version: article.version, at: now)
    let usage = UsageRecord(
      id: stored.id.description, article: article.id, partner: book.legalName(of: partner), act: act,
      channel: channel, digest: decision.digest, at: now)
    let end = Self.end(
      of: question, on: article, knowing: book, from: now, atMost: now.advanced(bySeconds: Int64(days) * 86_400))
    let token = try LicenceToken(
      LicenceToken.Terms(
        usage: usage.id, newsroom: session.newsroom.text, article: article.id.description,
        digest: decision.digest.hex, partner: usage.partner, act: act.rawValue, channel: channel.rawValue,
        credit: book.fixedCredit, at: now.microseconds, until: end.microseconds), signedWith: key)
    let uses = RightsDecision.countedUses(question, on: article, knowing: book, at: now)
    let recording = Recording(desk: desk, newsroom: session.newsroom, actor: stored.by, at: now)
    try await recording.commit(
      Entry(
        newsroom: session.newsroom, command: CommandID(desk.identities.uuid()), at: now, decisions: [stored],
        records: [.usage(usage)] + uses.map { .use($0) }, recordedBy: stored.by,
        // Corrected or withdrawn meanwhile, it would be handed on and nobody told of it.
        standing: [article.id: article.version]))
    return (stored, usage, token)
  }
  /// When the answer ceases to be yes by itself: an agreement, a grant or a consent that it rests on ends.
  private static func end(
    of question: RightsQuestion, on article: Article, knowing book: RightsBook, from start: Instant,
    atMost limit: Instant
  ) -> Instant {
    let turns = book.records.flatMap(\.turns).filter(\.isLoss).map(\.at)
    let terms = RightsDecision.countedUses(question, on: article, knowing: book, at: start).compactMap(\.until)
    let end = Set(turns + terms).filter { start < $0 && $0 < limit }.sorted().first { turn in
      RightsDecision.deciding(question, on: article, knowing: book, asOf: turn).outcome >= .needsReview
    }
    return end ?? limit
  }
}
