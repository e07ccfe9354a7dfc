/// May a partner use ours? Rules R30 to R35.
extension Inquiry {
  mutating func askOutbound(
    _ partner: String, _ act: UseAct, _ channel: Channel, _ edit: EditClass, _ territory: String?
  ) {
    guard let asked = askOwnership(act, channel, edit, territory) else { return }
    askGrant(partner, asked)
    askStanding(of: partner)
    if let credit = book.fixedCredit { add(.blocking(.r32, .creditedInFixedWords, .yes, [credit])) }
  }

  /// Whether it is ours to license, whoever asks: what stops every use, whose each part is, whom it shows.
  mutating func askHolding(_ act: UseAct) {
    askStops()
    _ = askOwnership(act, .web, .verbatim, book.policy.territory)
    askProtection()
  }

  /// Whether what is live is ours to pass on for such a use; `nil` where nothing is live.
  private mutating func askOwnership(
    _ act: UseAct, _ channel: Channel, _ edit: EditClass, _ territory: String?
  ) -> Use? {
    guard let live = matter.article.live else {
      add(.blocking(.r31, .isLive, .no))
      return nil
    }
    add(.blocking(.r31, .isLive, .yes, [live.address]))
    let label: String? =
      switch live.provenance {
      case .own(let label, _), .submission(_, let label, _): label
      case .repost(let repost): repost.origin.source?.printed
      }
    var asked = use(act, channel, edit, territory, label: label)
    if !asksText, let part = parts.first { asked.component = part.component.kind }
    askOwnership(live, asked)
    return asked
  }

  private mutating func askOwnership(_ live: Live, _ use: Use) {
    switch live.provenance {
    case .own(let label, let authors):
      if let own = askOwnLabel(label, at: live.firstPublished) {
        let holds = own.media.contains(use.channel.medium)
        add(
          .blocking(
            .r33, .networkRights, holds ? .yes : .no,
            [use.channel.medium.rawValue] + (own.owner.map { [$0, book.party($0)?.contact].compactMap { $0 } } ?? [])))
      }
      askAuthors(authors, use)
      for part in parts where rules.asksEveryPart || part.isDescribed {
        askPassedOn(part, nil, use)
      }
    case .submission where !asksText:
      for part in parts { askPassedOn(part, nil, use) }
    case .submission(_, _, let penName):
      // The sender gave us the text for our own pages; whether more was given is for licensing staff to find out.
      let consents = parts.map(\.component).filter { $0.kind == .text }.flatMap(\.bases)
      let given = consents.contains { mayBePassedOn($0, use, nil) == .yes }
      add(.blocking(.r34, .mayBePassedOn, given ? .yes : .unknown, penName.map { [$0] } ?? []))
      for part in parts where part.component.kind != .text {
        askPassedOn(part, nil, use)
      }
    case .repost(let repost):
      isExposed = true
      let text = parts.first { $0.component.kind == .text }
      let source = repost.origin.source?.resolved
      if asksText { askPassedOn(text, source, use) }
      for part in parts where part.component.kind != .text {
        askPassedOn(part, part.standing == .original ? source : nil, use)
      }
    }
  }

  /// What is on file as written for us by somebody who is not of our staff is theirs to pass on, but for what they gave
  /// (copyright law, articles 18 and 19).
  private mutating func askAuthors(_ authors: [Byline], _ use: Use) {
    guard rules.readsScope, asksText else { return }
    let bases = parts.map(\.component).filter { $0.kind == .text }.flatMap(\.bases)
    for author in authors {
      let standing =
        file?.bylines.last { $0.name == author.name }?.standing
        ?? (author.standing == .unknown ? .staff : author.standing)
      guard standing != .staff else { continue }
      let isGiven = bases.contains { basis in
        guard case .scopedConsent(let permission) = basis, permission.grantor == author.name else { return false }
        return permission.passesOn(use) == .yes
      }
      add(.blocking(.r34, .mayBePassedOn, isGiven ? .yes : .unknown, [author.name, standing.rawValue]))
    }
  }

  /// What we hold of others' must be held with the right to pass on exactly this: act, channel, country, time, change.
  private mutating func askPassedOn(_ part: StoryPart?, _ usual: String?, _ use: Use) {
    var use = use
    let component = part?.component
    use.component = component?.kind ?? .text
    // A label of ours of which we do not hold this medium: its owner may have given more.
    let beyond = part.flatMap { ownLabel(of: $0, without: use.channel.medium) }
    let party = beyond?.owner ?? part.flatMap { licensor(of: $0) } ?? usual
    let isOurs = beyond == nil && part.map { given($0)?.basis == StoryPart.own } ?? false
    let isAnothers = part.map { namesAnother($0) } ?? false
    let held: [Truth] = (component?.bases ?? []).map { basis in
      guard basis == .own else {
        let may = mayBePassedOn(basis, use, part?.picture)
        return may == .yes && !mayGive(basis, part?.picture) ? .unknown : may
      }
      return isAnothers || beyond != nil ? .no : ownHolds(component, use.component, isContradicted: false)
    }
    let isFree = isOurs || held.contains(.yes)
    var evidence = component.map { [$0.name] } ?? []
    var isGranted = false
    var isForbidden = false
    var mayBeGranted = false
    if let party {
      let search = GrantSearch(book, with: party, .inbound, for: use)
      isForbidden = !search.prohibits.isEmpty
      isGranted = search.permits.contains { $0.grant.sublicense && $0.grant.edits.contains(use.edit) }
      mayBeGranted = search.open.contains { $0.grant.sublicense && $0.grant.edits.contains(use.edit) }
      evidence += [party, book.party(party)?.contact].compactMap { $0 }
    }
    var isOpen = party == nil && !isFree && component?.bases.isEmpty == true
    if rules.readsScope { isOpen = isOpen || !isForbidden && (held.contains(.unknown) || mayBeGranted) }
    if let beyond, !isFree, !isGranted {
      let referral = [beyond.owner, book.party(beyond.owner ?? "")?.contact].compactMap { $0 }
      add(
        .blocking(
          .r33, .networkRights, .no, (component.map { [$0.name] } ?? []) + [use.channel.medium.rawValue] + referral))
      return
    }
    add(
      .blocking(
        .r34, .mayBePassedOn, !isForbidden && (isFree || isGranted) ? .yes : isOpen ? .unknown : .no, evidence))
  }

  private mutating func askGrant(_ partner: String, _ use: Use) {
    let search = GrantSearch(book, with: partner, .outbound, for: use)
    let agreements = search.agreements.map(\.id)
    var evidence = agreements.isEmpty ? [partner] : agreements
    if rules.readsScope, search.permits.isEmpty {
      evidence += search.agreements.compactMap { $0.saysEnded(at: use.at) } + search.asks(use)
    }
    let isOpen = search.prohibits.isEmpty && !search.open.isEmpty
    if !search.prohibits.isEmpty {
      add(.blocking(.r31, .notProhibited, .no, search.prohibits.map(\.agreement.id)))
    }
    let needsNone = rules.readsScope && use.act == .link
    if search.permits.isEmpty, !search.spent.isEmpty, !needsNone {
      add(.blocking(.r31, .countLeft, .no, search.spent.map(\.agreement.id)))
    }
    let without: Truth = isOpen ? .unknown : .no
    askPermits(
      search.prohibits.isEmpty ? search.permits : [], use, evidence, without, isForbidden: !search.prohibits.isEmpty)
    if let credit = book.fixedCredit {
      duties.removeAll { $0.act == .attribute }
      duties.insert(Duty(.attribute, .with, text: credit), at: 0)
    }
    owe(Duty(.keepMarks, .with))
    owe(Duty(.removeOnRequest, .after, hours: book.policy.removalHours))
  }

  /// What the grants make of the use. Of several, those that cost no more than a level, for the level with the best answer.
  /// - Parameter without: whether a grant covers it where none of these does.
  private mutating func askPermits(
    _ permits: [GrantSearch.Match], _ use: Use, _ evidence: [String], _ without: Truth, isForbidden: Bool
  ) {
    guard rules.readsScope, permits.count > 1 || use.act == .link else {
      return rest(on: permits, use, evidence, without, isForbidden: isForbidden)
    }
    func outcome(_ used: [GrantSearch.Match]) -> Outcome {
      var trial = self
      trial.findings = []
      trial.duties = []
      trial.rest(on: used, use, evidence, without, isForbidden: isForbidden)
      return trial.findings.map(\.effect).reduce(trial.duties.isEmpty ? .allow : .allowWithDuties, max)
    }
    var best: (outcome: Outcome, permits: [GrantSearch.Match])?
    for level in Outcome.allCases {
      let cheap = permits.filter { cost($0) <= level }
      guard !cheap.isEmpty else { continue }
      let outcome = outcome(cheap)
      if let found = best, found.outcome <= outcome { continue }
      best = (outcome, cheap)
    }
    if let found = best, found.outcome > outcome([]) { best = nil }
    rest(on: best?.permits ?? [], use, evidence, without, isForbidden: isForbidden)
  }

  private func cost(_ permit: GrantSearch.Match) -> Outcome {
    let before = permit.grant.duties.filter { $0.timing == .before }.map { isMet($0, permit.agreement.id) }
    if before.contains(.no) { return .deny }
    if before.contains(.unknown) { return .needsReview }
    return permit.grant.duties.isEmpty ? .allow : .allowWithDuties
  }

  private mutating func rest(
    on permits: [GrantSearch.Match], _ use: Use, _ evidence: [String], _ without: Truth, isForbidden: Bool
  ) {
    if permits.isEmpty {
      // A link is house policy, of doubtful legal force: shown, never denied for want of a grant.
      let isLink = use.act == .link && !isForbidden
      let effect: Outcome = isLink ? .allowWithDuties : without == .unknown ? .needsReview : .deny
      add(Finding(.r31, .grantCovers, isLink ? .no : without, effect: effect, evidence: evidence))
    } else {
      add(.blocking(.r31, .grantCovers, .yes, evidence))
      let isAllowed = use.edit <= .typography || permits.contains { $0.grant.edits.contains(use.edit) }
      add(.blocking(.r35, .editAllowed, isAllowed ? .yes : .no, [use.edit.rawValue]))
    }
    if use.edit > .shortened, use.edit != .newMedia {
      let asksAuthor = permits.contains { permit in permit.grant.duties.contains { $0.act == .obtainConsent } }
      add(.blocking(.r35, .moralRightsKept, asksAuthor ? .yes : .no, [use.edit.rawValue]))
    }
    for permit in permits {
      for duty in permit.grant.duties {
        owe(duty)
        if duty.timing == .before { askPrecondition(duty, permit.agreement.id) }
      }
    }
  }

  private mutating func askStanding(of partner: String) {
    let open = (book.index.breaches[book.legalName(of: partner)] ?? []).filter { $0.isOpen(at: asOf) }
    for breach in open {
      add(
        .blocking(
          breach.kind == .credit ? .r32 : .r31, .partnerInGoodStanding, .no, [partner, breach.kind.rawValue, breach.id])
      )
    }
  }
}
