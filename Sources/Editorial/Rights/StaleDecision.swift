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
    guard self.article == article.id, digest == article.revision.digest, case .inbound(.web, _) = question,
      asOf <= now
    else { return .other }
    if asOf.advanced(bySeconds: Int64(book.policy.freshMinutes) * 60) < now { return .old }
    let again = Self.deciding(question, on: article, knowing: book, asOf: asOf)
    return again.inputs == inputs ? nil : .inputsChanged
  }

  /// The uses that an allowed use makes under grants limited in number.
  public static func countedUses(
    _ question: RightsQuestion, on article: Article, knowing book: RightsBook, at now: Instant
  ) -> [GrantUse] {
    let matter = Matter(article, live: question.isAboutLive)
    let inquiry = Inquiry(question: question, matter: matter, book: book, asOf: now)
    let search: GrantSearch
    switch question {
    case .inbound(let channel, let territory):
      guard let origin = matter.provenance.repost?.origin, let party = origin.source?.resolved else { return [] }
      let edit = inquiry.editClass
      search = GrantSearch(
        book, with: party, .inbound,
        for: inquiry.use(edit.act, channel, edit, territory ?? book.policy.territory, label: origin.source?.printed))
    case .outbound(let partner, let act, let channel, let edit, let territory):
      let label: String? =
        switch matter.provenance {
        case .own(let label, _), .submission(_, let label, _): label
        case .repost(let repost): repost.origin.source?.printed
        }
      search = GrantSearch(
        book, with: partner, .outbound,
        for: inquiry.use(act, channel, edit ?? .verbatim, territory ?? book.policy.territory, label: label))
    }
    return search.permits.filter { $0.grant.count != nil }.map {
      GrantUse(agreement: $0.agreement.id, grant: $0.number, article: article.id, at: now)
    }
  }
}

extension RightsBook {
  /// Those of some new uses that use up the last of what their grant allows.
  public func spent(by new: [GrantUse]) -> [GrantUse] {
    new.filter { use in
      guard let agreement = index.agreements[use.agreement], agreement.grants.indices.contains(use.grant),
        let limit = agreement.grants[use.grant].count
      else { return false }
      let users = Set((index.uses[use.agreement] ?? []).filter { $0.grant == use.grant }.map(\.article))
      return !users.contains(use.article) && users.count + 1 == limit
    }
  }
}
