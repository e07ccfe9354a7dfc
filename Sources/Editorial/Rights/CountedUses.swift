extension RightsDecision {
  /// The uses that an allowed use makes under grants limited in number, or in days from publication: of the text, and of every
  /// part that is licensed apart from it.
  public static func countedUses(
    _ question: RightsQuestion, on article: Article, knowing book: RightsBook, at now: Instant
  ) -> [GrantUse] {
    let matter = Matter(article, live: question.isAboutLive)
    let inquiry = Inquiry(question: question, matter: matter, book: book, asOf: now)
    var searches: [GrantSearch] = []
    switch question {
    case .inbound(let channel, let territory, _): searches = inquiry.licensed(channel, territory)
    case .outbound(let partner, let act, let channel, let edit, let territory, _):
      searches.append(
        GrantSearch(
          book, with: partner, .outbound,
          for: inquiry.use(
            act, channel, edit ?? .verbatim, territory, label: matter.provenance.label)))
    }
    var uses: [GrantUse] = []
    for permit in searches.flatMap(\.permits) where permit.grant.count != nil || permit.grant.days != nil {
      let published = article.live?.firstPublished ?? now
      let use = GrantUse(
        agreement: permit.agreement.id, grant: permit.number, article: article.id, at: now,
        until: permit.grant.days.map { published.advanced(byDays: $0) })
      if !uses.contains(use) { uses.append(use) }
    }
    return uses
  }
}

extension Inquiry {
  /// What others' agreements say of the text and of each part that they license.
  fileprivate func licensed(_ channel: Channel, _ territory: String?) -> [GrantSearch] {
    let source = matter.provenance.repost?.origin.source
    let edit = source == nil ? .verbatim : editClass
    let use = use(question.detail?.act ?? edit.act, channel, edit, territory, label: matter.provenance.label)
    var searches: [GrantSearch] = []
    if let source { searches.append(GrantSearch(book, with: source.resolved, .inbound, for: use)) }
    for part in parts where part.component.kind != .text && given(part) == nil {
      guard let party = licensor(of: part) ?? (part.standing == .original ? source?.resolved : nil) else { continue }
      var use = use
      use.component = part.component.kind
      searches.append(GrantSearch(book, with: party, .inbound, for: use))
    }
    return searches
  }
}

extension Provenance {
  /// The source label under which it stands, by which grants name articles.
  var label: String? {
    switch self {
    case .own(let label, _), .submission(_, let label, _): label
    case .repost(let repost): repost.origin.source?.printed
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
