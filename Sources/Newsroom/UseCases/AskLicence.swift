import Editorial
import FoundationEssentials

/// Asks whether a licence of ours still stands. Whoever shows it may ask: it names one use of one text, and the answer
/// tells of nothing else.
public struct AskLicence: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// Why a licence does not stand any more.
  public enum Flaw: String, Hashable, Sendable, CaseIterable {
    /// It was not signed with this key, or was touched since.
    case notOurs
    case ended
    /// Nothing is on record of it here.
    case unknown
    /// The partner has removed the text, or was told to.
    case removed
    /// The article is not live any more.
    case withdrawn
    case held
    /// Another text is live now; the licence is for the one before.
    case corrected
    /// What allowed the use allows it no more.
    case rightsEnded
  }

  /// - Returns: every flaw; none where it stands.
  public func callAsFunction(_ text: String, publicKey: [UInt8]) async throws(NewsroomError) -> [Flaw] {
    guard let terms = LicenceToken.terms(of: text, publicKey: publicKey) else { return [.notOurs] }
    let now = desk.clock.now
    let ended: [Flaw] = terms.end.map { $0 <= now ? [.ended] : [] } ?? []
    guard let decided = try await decision(terms) else { return ended + [.unknown] }
    let newsroom = decided.newsroom
    let article = try await ReadArticle(desk)(decided.stored.decision.article, in: newsroom)
    guard let usage = try await TellPartners(desk).usage(terms.usage, of: article.id, in: newsroom) else {
      return ended + [.unknown]
    }
    var flaws = ended
    if !usage.isHeld { flaws.append(.removed) }
    guard let live = article.live else { return flaws + [.withdrawn] }
    if article.hold != nil { flaws.append(.held) }
    if live.revision.digest != usage.digest { flaws.append(.corrected) }
    let question = decided.stored.decision.question
    let book = try await RightsOf(desk).book(for: article, question: question)
    // This very use may have been the last that a grant of so many gives.
    let others = RightsBook(
      book.records.filter { record in
        if case .use(let use) = record { use.at != usage.at || use.article != article.id } else { true }
      })
    let decision = RightsDecision.deciding(question, on: article, knowing: others, asOf: now)
    if flaws.isEmpty, decision.outcome >= .needsReview { flaws.append(.rightsEnded) }
    return flaws
  }

  private func decision(
    _ terms: LicenceToken.Terms
  ) async throws(NewsroomError) -> (stored: StoredDecision, newsroom: NewsroomID)? {
    guard let id = UUID(uuidString: terms.usage).map(DecisionID.init), let newsroom = try? NewsroomID(terms.newsroom)
    else { return nil }
    let stored = try await asking { () async throws(StoreError) in try await desk.rights.decision(id, in: newsroom) }
    guard let stored, stored.decision.digest.hex == terms.digest else { return nil }
    return (stored, newsroom)
  }
}
