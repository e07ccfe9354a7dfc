public import Editorial

/// Saves agreements and whatever else the rights book is made of; says first what is odd, and which articles would
/// change their answer. What costs a live or queued article its basis opens a task in the same commit.
public struct SaveRights: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  public struct Report: Sendable {
    public var warnings: [AgreementWarning] = []
    /// Of a trial, the articles that would change their answer; else those that did.
    public var changes: [Verdict] = []
    /// Judged, and not clear to run.
    public var stopped: [(article: Article, decision: RightsDecision)] = []
    public var judged = 0
    public var opened = 0
    public var ended = 0
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
    try await desk.permitting(.saveRights, by: session) { () throws(Refusal) in try session.person.maySaveRights() }
    var report = Report()
    let records = try await ending(records, in: session.newsroom)
    report.warnings = try await warnings(of: records, in: session.newsroom)
    let blocking = report.warnings.filter(\.isBlocking)
    guard blocking.isEmpty else { throw .refused(Refusal(.rights, [.soundAgreement(blocking)])) }
    let changing = ChangeRights(
      desk, in: session.newsroom, by: .person(session.person.id), at: desk.clock.now)
    let consequences =
      isTrial
      ? try await changing.judging(changing.news(in: records), telling: telling)
      : try await changing.saving(records, telling: telling)
    report.changes = consequences.verdicts
    report.stopped = consequences.stopped
    report.judged = consequences.judged
    report.opened = consequences.opened
    report.ended = consequences.ended
    report.isSaved = !isTrial
    return report
  }

  private func warnings(
    of records: [RightsRecord], in newsroom: NewsroomID
  ) async throws(NewsroomError) -> [AgreementWarning] {
    let names = TextSet(records.flatMap(\.names))
    let book = try await asking { () async throws(StoreError) in
      try await desk.rights.book(of: newsroom, naming: names)
    }
    let settings = try await asking { () async throws(StoreError) in
      try await desk.newsrooms.settings(of: newsroom)
    }
    let columns = settings?.columns.map(\.path) ?? []
    let supposed = book.supposing(records)
    return records.flatMap { record -> [AgreementWarning] in
      guard case .agreement(let agreement) = record else { return [] }
      // An id's other unit is in the book as it is; our labels may come with the same file.
      return book.supposing(records.filter { $0.kind != .agreement }).namesMissing(in: agreement, columns: columns)
        + supposed.review(agreement)
    }
  }

  /// With every licence that ends, everything else under its number that would run on.
  private func ending(
    _ records: [RightsRecord], in newsroom: NewsroomID
  ) async throws(NewsroomError) -> [RightsRecord] {
    let licences = records.compactMap { record in if case .licence(let licence) = record { licence } else { nil } }
    guard licences.contains(where: { $0.validUntil != nil }) else { return records }
    let book = try await asking { () async throws(StoreError) in
      try await desk.rights.book(of: newsroom, naming: [])
    }
    let saved = Set(records)
    return records
      + licences.flatMap { book.ending(with: $0) }.map { .licence($0) }.filter { !saved.contains($0) }
  }
}
