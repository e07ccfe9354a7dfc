/// May a partner use ours? Rules R30, R31, R32 and R34.
extension Inquiry {
  func outboundFindings(_ partner: String, _ act: UseAct, _ channel: Channel) -> [Finding] {
    guard let live = article.live else { return [Finding(.r31, .isLive, .no, effect: .deny)] }
    return [Finding(.r31, .isLive, .yes, effect: .allow, evidence: [live.address])]
      + ownership(live) + [grant(partner, act, channel)]
      + (book.fixedCredit.map { [Finding(.r32, .creditedInFixedWords, .yes, effect: .allow, evidence: [$0])] } ?? [])
  }

  private func ownership(_ live: Live) -> [Finding] {
    switch live.provenance {
    case .own(let label, _): [ownLabel(label, at: live.firstPublished, ifNot: .deny)]
    case .submission(_, _, let penName):
      // The sender gave us the text for our own pages; whether more was given is for licensing staff to find out.
      [Finding(.r34, .mayBePassedOn, .unknown, effect: .needsReview, evidence: penName.map { [$0] } ?? [])]
    case .repost(let repost): [passedOn(repost)]
    }
  }

  private func passedOn(_ repost: Repost) -> Finding {
    let party = repost.origin.source?.resolved
    let sublicensed =
      party.map { grantsInForce(with: $0, .inbound).contains { $0.effect == .permit && $0.sublicense } } ?? false
    let contact = party.flatMap { name in
      book.parties.first { $0.name == book.legalName(of: name) }?.contact
    }
    return Finding(
      .r34, .mayBePassedOn, sublicensed ? .yes : .no, effect: sublicensed ? .allow : .deny,
      evidence: [party, contact].compactMap { $0 })
  }

  private func grant(_ partner: String, _ act: UseAct, _ channel: Channel) -> Finding {
    let agreements = book.agreements(with: partner, .outbound).map(\.id)
    if !permits(with: partner, .outbound, act, channel).isEmpty {
      return Finding(.r31, .grantCovers, .yes, effect: .allow, evidence: agreements)
    }
    // A link is house policy, of doubtful legal force: shown, never denied for want of a grant.
    let forbidden = grantsInForce(with: partner, .outbound).contains {
      $0.effect == .prohibit && $0.covers(act, on: channel)
    }
    let effect: Outcome = act == .link && !forbidden ? .allowWithDuties : .deny
    return Finding(.r31, .grantCovers, .no, effect: effect, evidence: agreements.isEmpty ? [partner] : agreements)
  }
}
