public import Editorial

/// Saves agreements and whatever else the rights book is made of; says first what is odd, and which articles would
/// change their answer.
public struct SaveRights: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  public struct Report: Hashable, Sendable {
    public var warnings: [AgreementWarning] = []
    public var changes: [Verdict] = []
    public var judged = 0
    public var isSaved = false
  }

  /// An article whose answer is another one with the records than without them.
  public struct Verdict: Hashable, Sendable {
    public let article: ArticleID
    public let headline: String?
    public let isLive: Bool
    public let before: Outcome
    public let after: Outcome
  }

  /// - Parameters:
  ///   - isTrial: say what would come of it, and save nothing.
  ///   - telling: how many of the articles that rest on it have been judged, out of how many.
  public func callAsFunction(
    _ records: [RightsRecord], isTrial: Bool = false, by session: Session,
    telling: @Sendable (_ judged: Int, _ of: Int) -> Void = { _, _ in }
  ) async throws(NewsroomError) -> Report {
    let unmet = session.person.has(.licensing) || session.person.has(.administrator)
    guard unmet else {
      throw .refused(Refusal(.rights, [.role(anyOf: [.licensing, .administrator], column: .newsroom)]))
    }
    var report = Report()
    let names = Set(records.flatMap(\.names))
    let book = try await asking { () async throws(StoreError) in
      try await desk.rights.book(of: session.newsroom, naming: names)
    }
    let supposed = book.supposing(records)
    for record in records {
      if case .agreement(let agreement) = record { report.warnings += supposed.review(agreement) }
    }
    let blocking = report.warnings.filter(\.isBlocking)
    guard blocking.isEmpty else { throw .refused(Refusal(.rights, [.soundAgreement(blocking)])) }
    let rejudging = RejudgeArticles(desk)
    if isTrial {
      (report.changes, report.judged) = try await rejudging.supposing(
        records, in: session.newsroom, telling: telling)
      return report
    }
    try await asking { () async throws(StoreError) in
      try await desk.rights.save(records, in: session.newsroom, by: session.person.id, at: desk.clock.now)
    }
    report.isSaved = true
    return report
  }
}

/// Judges anew every live and queued article that rests on some names: after a lapse, a freeze, a new prohibition.
public struct RejudgeArticles: Sendable {
  private let desk: Desk
  /// How many are loaded at once.
  private static let stretch = 500

  public init(_ desk: Desk) { self.desk = desk }

  /// Every live and queued article that rests on `names` and whose answer is now a review or a no, with how many were
  /// judged. Everything that is known of the names is loaded once.
  public func callAsFunction(
    restingOn names: Set<String>, in newsroom: NewsroomID, asOf: Instant? = nil,
    telling: @Sendable (_ judged: Int, _ of: Int) -> Void = { _, _ in }
  ) async throws(NewsroomError) -> (stopped: [(article: Article, decision: RightsDecision)], judged: Int) {
    var stopped: [(article: Article, decision: RightsDecision)] = []
    let moment = asOf ?? desk.clock.now
    let judged = try await each(restingOn: names, in: newsroom, telling) { article, book in
      let decision = RightsDecision.deciding(.inbound(.web), on: article, knowing: book, asOf: moment)
      if decision.outcome >= .needsReview { stopped.append((article, decision)) }
    }
    return (stopped, judged)
  }

  func supposing(
    _ records: [RightsRecord], in newsroom: NewsroomID, telling: @Sendable (Int, Int) -> Void
  ) async throws(NewsroomError) -> (changes: [SaveRights.Verdict], judged: Int) {
    var changes: [SaveRights.Verdict] = []
    let moment = desk.clock.now
    let isGeneral = records.contains { $0.kind.isGeneral }
    let judged = try await each(
      restingOn: isGeneral ? nil : Set(records.flatMap(\.names)), in: newsroom, telling
    ) { article, book in
      let before = RightsDecision.deciding(.inbound(.web), on: article, knowing: book, asOf: moment).outcome
      let after = RightsDecision.deciding(
        .inbound(.web), on: article, knowing: book.supposing(records), asOf: moment
      ).outcome
      guard before != after else { return }
      changes.append(
        SaveRights.Verdict(
          article: article.id, headline: article.revision.manuscript.headline?.text, isLive: article.live != nil,
          before: before, after: after))
    }
    return (changes, judged)
  }

  private func each(
    restingOn names: Set<String>?, in newsroom: NewsroomID, _ telling: @Sendable (Int, Int) -> Void,
    _ body: (Article, RightsBook) -> Void
  ) async throws(NewsroomError) -> Int {
    // A party is rested on by all of its names.
    var wanted = names
    if let names {
      let book = try await asking { () async throws(StoreError) in
        try await desk.rights.book(of: newsroom, naming: names)
      }
      wanted = Set(names).union(book.parties.flatMap { [$0.name] + $0.aliases })
    }
    let asked = wanted
    let ids = try await asking { () async throws(StoreError) in
      try await desk.dependents.articles(restingOn: asked, in: newsroom)
    }
    var judged = 0
    telling(0, ids.count)
    for start in stride(from: 0, to: ids.count, by: Self.stretch) {
      let some = Array(ids[start..<min(start + Self.stretch, ids.count)])
      let articles = try await asking { () async throws(StoreError) in
        try await desk.dependents.articles(some, in: newsroom)
      }
      let named = articles.reduce(into: Set<String>()) { $0.formUnion(Matter.names(of: $1)) }
      let book = try await asking { () async throws(StoreError) in
        try await desk.rights.book(of: newsroom, naming: named)
      }
      for article in articles { body(article, book) }
      judged += articles.count
      telling(judged, ids.count)
    }
    return judged
  }
}
