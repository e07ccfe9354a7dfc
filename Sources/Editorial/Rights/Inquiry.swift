/// One question being answered: the facts, and each rule's reading of them.
struct Inquiry {
  let question: RightsQuestion
  let article: Article
  let book: RightsBook
  let asOf: Instant

  /// Inbound questions are about the text being worked on, outbound ones about the live text.
  var revision: Revision {
    switch question {
    case .inbound: article.revision
    case .outbound: article.live?.revision ?? article.revision
    }
  }

  var findings: [Finding] {
    switch question {
    case .inbound(let channel): [holdFinding] + inboundFindings(channel)
    case .outbound(let partner, let act, let channel): [holdFinding] + outboundFindings(partner, act, channel)
    }
  }

  var duties: [Duty] {
    switch question {
    case .inbound(let channel):
      guard let repost = article.provenance.repost, let party = repost.origin.source?.resolved else { return [] }
      return permits(with: party, .inbound, .repost, channel).flatMap(\.duties)
    case .outbound(let partner, let act, let channel):
      let granted = permits(with: partner, .outbound, act, channel).flatMap(\.duties)
      return granted + (book.fixedCredit.map { [Duty(.attribute, .with, text: $0)] } ?? [])
    }
  }

  private var holdFinding: Finding {
    guard let hold = article.hold else { return Finding(.hold, .noActiveHold, .yes, effect: .allow) }
    return Finding(.hold, .noActiveHold, .no, effect: .deny, evidence: [hold.reason])
  }

  private func inboundFindings(_ channel: Channel) -> [Finding] {
    switch article.provenance {
    case .own(let label, _): [ownLabel(label, at: asOf, ifNot: .deny)]
    case .submission(let id, let label, _):
      [
        ownLabel(label, at: asOf, ifNot: .deny),
        Finding(.r15, .basisHolds, .yes, effect: .allow, evidence: ["submission \(id.short)"]),
      ]
    case .repost(let repost): RepostInquiry(self, repost, channel).findings
    }
  }

  func ownLabel(_ label: String, at instant: Instant, ifNot effect: Outcome) -> Finding {
    let isOwn = book.ownSources.contains { $0.label == label && $0.isValid(at: instant) }
    return Finding(.r30, .ownLabel, isOwn ? .yes : .no, effect: isOwn ? .allow : effect, evidence: [label])
  }

  /// The permissions in force that cover an act, unless a prohibition does.
  func permits(with party: String, _ direction: Agreement.Direction, _ act: UseAct, _ channel: Channel) -> [Grant] {
    let grants = grantsInForce(with: party, direction).filter { $0.covers(act, on: channel) }
    return grants.contains { $0.effect == .prohibit } ? [] : grants.filter { $0.effect == .permit }
  }

  func grantsInForce(with party: String, _ direction: Agreement.Direction) -> [Grant] {
    book.agreements(with: party, direction).filter { $0.isInForce(at: asOf) }.flatMap(\.grants)
  }
}
