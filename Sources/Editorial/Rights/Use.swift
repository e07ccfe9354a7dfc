/// What is to be done with a thing, in the terms in which grants speak.
struct Use {
  var act: UseAct
  var channel: Channel
  var edit: EditClass
  var component = ComponentKind.text
  var territory: Territory
  /// Which account, where one is named.
  var account: String?
  var language = HousePolicy.usualLanguage
  /// Whether advertisements stand beside it; `nil`: nobody said.
  var carriesAdvertising: Bool?
  var article: ArticleID
  var label: String?
  var column: ColumnPath
  /// When we published the article first, where we have.
  var published: Instant?
  var at: Instant
}

/// The grants of a party that speak of a use.
struct GrantSearch {
  struct Match {
    let agreement: Agreement
    let grant: Grant
    let number: Int
  }

  var permits: [Match] = []
  var prohibits: [Match] = []
  /// Permits that would cover the use but for their number being used up.
  var spent: [Match] = []
  /// Permits that may cover it: whether they do hangs on what nobody has said of the use.
  var open: [Match] = []
  /// Agreements with the party in this direction, in force or not.
  var agreements: [Agreement] = []

  init(_ book: RightsBook, with party: String, _ direction: Agreement.Direction, for use: Use) {
    for terms in book.index.terms[book.legalName(of: party)] ?? [] where terms.agreement.direction == direction {
      agreements.append(terms.agreement)
      guard terms.agreement.isInForce(at: use.at) else { continue }
      for compiled in terms.grants {
        let speaks = compiled.speaks(of: use)
        guard speaks != .no else { continue }
        let match = Match(agreement: terms.agreement, grant: compiled.grant, number: compiled.number)
        switch compiled.grant.effect {
        case .prohibit: if compiled.edits & use.edit.bit != 0 { prohibits.append(match) }
        case .permit where speaks == .unknown: open.append(match)
        case .permit:
          if Self.isSpent(match, book, use) { spent.append(match) } else { permits.append(match) }
        }
      }
    }
  }

  /// What would have to be known of the use, for a decision's evidence.
  func asks(_ use: Use) -> [String] {
    guard permits.isEmpty, prohibits.isEmpty else { return [] }
    var asks: [String] = []
    for grant in open.map(\.grant) {
      if grant.advertising != nil, use.carriesAdvertising == nil { asks.append("advertising") }
      if !grant.accounts.isEmpty, use.account == nil { asks.append("account") }
    }
    return asks.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// Whether a prohibition, or nothing at all, leaves the use uncovered.
  var covers: Bool { prohibits.isEmpty && !permits.isEmpty }

  private static func isSpent(_ match: Match, _ book: RightsBook, _ use: Use) -> Bool {
    guard let limit = match.grant.count else { return false }
    var others: Set<ArticleID> = []
    for earlier in book.index.uses[match.agreement.id] ?? []
    where earlier.grant == match.number && earlier.at <= use.at {
      if earlier.article == use.article { return false }
      others.insert(earlier.article)
    }
    return others.count >= limit
  }
}

extension Terms.Compiled {
  /// Whether the grant is about this use, whatever it says of it; `unknown` where that hangs on what nobody has said of the
  /// use. Changes are judged apart (R13).
  func speaks(of use: Use) -> Truth {
    guard acts & use.act.bit != 0, channels & use.channel.bit != 0, media & use.channel.medium.bit != 0,
      components & use.component.bit != 0
    else { return .no }
    if let from = grant.from, use.at < from { return .no }
    if let until = grant.until, until <= use.at { return .no }
    if let days = grant.days, let published = use.published, published.advanced(byDays: days) <= use.at { return .no }
    if !isEverywhere, !holds(in: use.territory) { return .no }
    if !grant.languages.isEmpty, !grant.languages.contains(use.language) { return .no }
    guard grant.items.contains(use.article, label: use.label, column: use.column) else { return .no }
    return answer(grant.advertising.map { wanted in Truth(use.carriesAdvertising.map { $0 == wanted }) })
      .and(answer(grant.accounts.isEmpty ? nil : Truth(use.account.map { grant.accounts.contains($0) })))
  }

  private func answer(_ asked: Truth?) -> Truth { asked ?? .yes }

  /// What is permitted must be so in every country of the use; what is forbidden in one of them is forbidden.
  private func holds(in territory: Territory) -> Bool {
    switch grant.effect {
    case .permit: territory.isWithin(grant.place)
    case .prohibit: territory.meets(grant.place)
    }
  }
}
