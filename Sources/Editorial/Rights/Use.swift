/// What is to be done with a thing, in the terms in which grants speak.
struct Use {
  var act: UseAct
  var channel: Channel
  var edit: EditClass
  var component = ComponentKind.text
  var territory: String
  var article: ArticleID
  var label: String?
  var column: ColumnPath
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
  /// Agreements with the party in this direction, in force or not.
  var agreements: [Agreement] = []

  init(_ book: RightsBook, with party: String, _ direction: Agreement.Direction, for use: Use) {
    for terms in book.index.terms[book.legalName(of: party)] ?? [] where terms.agreement.direction == direction {
      agreements.append(terms.agreement)
      guard terms.agreement.isInForce(at: use.at) else { continue }
      for compiled in terms.grants where compiled.speaks(of: use) {
        let match = Match(agreement: terms.agreement, grant: compiled.grant, number: compiled.number)
        switch compiled.grant.effect {
        case .prohibit: if compiled.edits & use.edit.bit != 0 { prohibits.append(match) }
        case .permit:
          if Self.isSpent(match, book, use) { spent.append(match) } else { permits.append(match) }
        }
      }
    }
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
  /// Whether the grant is about this use, whatever it says of it. Changes are judged apart (R13).
  func speaks(of use: Use) -> Bool {
    guard acts & use.act.bit != 0, channels & use.channel.bit != 0, media & use.channel.medium.bit != 0,
      components & use.component.bit != 0
    else { return false }
    if let from = grant.from, use.at < from { return false }
    if let until = grant.until, until <= use.at { return false }
    if !grant.territory.isEmpty, !grant.territory.contains(use.territory) { return false }
    return grant.items.contains(use.article, label: use.label, column: use.column)
  }
}
