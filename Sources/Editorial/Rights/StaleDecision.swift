/// Why a decision that was made before cannot be quoted now.
public enum StaleDecision: String, CaseIterable, Hashable, Sendable, Codable {
  /// It is about another article, another question, or another text.
  case other
  /// It is older than the house allows.
  case old
  /// What it rests on has changed since.
  case inputsChanged
}

extension RightsDecision {
  /// Whether publishing may quote this decision now: it must be on this text, young enough, and rest on facts that
  /// are still the same. `nil` if so.
  public func staleness(for article: Article, knowing book: RightsBook, at now: Instant) -> StaleDecision? {
    guard self.article == article.id, digest == article.revision.digest, case .inbound(.web, _, nil) = question,
      asOf <= now
    else { return .other }
    if asOf.advanced(bySeconds: Int64(book.policy.freshMinutes) * 60) < now { return .old }
    let again = Self.deciding(question, on: article, knowing: book, asOf: asOf)
    return again.inputs == inputs ? nil : .inputsChanged
  }
}
