/// May we carry somebody else's story? Rules R10 to R15 and R22.
struct RepostInquiry {
  private let inquiry: Inquiry
  private let repost: Repost
  private let channel: Channel

  init(_ inquiry: Inquiry, _ repost: Repost, _ channel: Channel) {
    self.inquiry = inquiry
    self.repost = repost
    self.channel = channel
  }

  private var article: Article { inquiry.article }
  private var origin: Origin { repost.origin }

  var findings: [Finding] {
    [listed, classified] + fourFields + [titleKept, changeWithinBasis] + traceable + [basis] + preconditions
      + [firstCarrier]
  }

  private var listed: Finding {
    guard article.isNewsInformation != false else {
      return Finding(.r10, .sourceListed, .yes, effect: .allow, evidence: ["not news information"])
    }
    guard let source = origin.source, let edition = inquiry.book.edition(at: inquiry.asOf) else {
      return Finding(.r10, .sourceListed, .unknown, effect: .needsReview)
    }
    let names = [inquiry.book.legalName(of: source.resolved), source.resolved, source.printed]
    let evidence = ["\(source.resolved)", edition.label]
    switch names.lazy.compactMap({ edition.units[$0] }).first {
    case .listed: return Finding(.r10, .sourceListed, .yes, effect: .allow, evidence: evidence)
    case .frozen, .removed: return Finding(.r10, .sourceListed, .no, effect: .deny, evidence: evidence)
    case nil where edition.isComplete: return Finding(.r10, .sourceListed, .no, effect: .deny, evidence: evidence)
    case nil: return Finding(.r10, .sourceListed, .unknown, effect: .needsReview, evidence: evidence)
    }
  }

  private var classified: Finding {
    switch article.isNewsInformation {
    case .some(let answer):
      Finding(.r11, .classified, .yes, effect: .allow, evidence: [answer ? "news information" : "not news information"])
    case nil: Finding(.r11, .classified, .unknown, effect: .needsReview)
    }
  }

  private var fourFields: [Finding] {
    let authors = origin.authors.map(\.name).filter { !NobodysName.contains($0) }
    let editor = article.responsibleEditor
    return [
      stated(.sourceStated, origin.source?.printed),
      stated(.authorStated, authors.isEmpty ? origin.noAuthorEvidence : authors.joined(separator: " ")),
      stated(.originalTitleStated, origin.title),
      Finding(
        .r12, .editorHasRealName, editor?.hasRealName == true ? .yes : .no,
        effect: editor?.hasRealName == true ? .allow : .deny, evidence: editor.map { [$0.name] } ?? []),
    ]
  }

  private func stated(_ fact: RightsFact, _ text: String?) -> Finding {
    Finding(
      .r12, fact, text == nil ? .no : .yes, effect: text == nil ? .deny : .allow, evidence: text.map { [$0] } ?? [])
  }

  private var titleKept: Finding {
    guard let title = origin.title, let headline = article.revision.manuscript.headline else {
      return Finding(.r13, .titleKeepsMeaning, .unknown, effect: .needsReview)
    }
    if title == headline.text { return Finding(.r13, .titleKeepsMeaning, .yes, effect: .allow, evidence: ["E0"]) }
    return attested(.titleKeepsMeaning, fact: .titleKeepsMeaning, evidence: ["E3", title, headline.text])
  }

  private var changeWithinBasis: Finding {
    let change = EditClass.between(original: origin.snapshot.text, ours: article.revision.manuscript.bodyText)
    let allowed = permits.map(\.editClass).max() ?? .typography
    if change <= .typography || change <= allowed && change > .shortened {
      return Finding(.r13, .changeWithinBasis, .yes, effect: .allow, evidence: [change.rawValue])
    }
    if change == .shortened {
      return attested(.shorteningKeepsMeaning, fact: .changeWithinBasis, evidence: [change.rawValue])
    }
    return Finding(.r13, .changeWithinBasis, .no, effect: .deny, evidence: [change.rawValue])
  }

  private func attested(_ claim: Attestation.Claim, fact: RightsFact, evidence: [String]) -> Finding {
    let attestation = article.attestations.last { $0.claim == claim && $0.digest == article.revision.digest }
    return Finding(
      .r13, fact, attestation == nil ? .no : .yes, effect: attestation == nil ? .deny : .allow,
      evidence: evidence + (attestation.map { [$0.person.text] } ?? []))
  }

  private var traceable: [Finding] {
    let reference: [String] =
      switch origin.reference {
      case .address(let address): [address]
      case .print(let paper, let date, let page): [paper, date, page]
      case nil: []
      }
    let endsWithUs = repost.hops.last?.role == .us
    return [
      Finding(
        .r14, .referenceStated, reference.isEmpty ? .no : .yes, effect: reference.isEmpty ? .deny : .allow,
        evidence: reference),
      Finding(
        .r14, .snapshotVerifies, origin.snapshot.verifies ? .yes : .no,
        effect: origin.snapshot.verifies ? .allow : .deny, evidence: [String(origin.snapshot.digest.short)]),
      Finding(
        .r14, .chainUnbroken, repost.chainHolds && endsWithUs ? .yes : .no,
        effect: repost.chainHolds && endsWithUs ? .allow : .deny, evidence: repost.hops.map(\.party)),
    ]
  }

  private var permits: [Grant] {
    guard let party = origin.source?.resolved else { return [] }
    return inquiry.permits(with: party, .inbound, .repost, channel)
  }

  /// An agreement that covers the use is a basis. None at all is unknown; one that does not cover it, or forbids it, is a no.
  private var basis: Finding {
    guard let party = origin.source?.resolved else { return Finding(.r15, .basisHolds, .unknown, effect: .needsReview) }
    let agreements = inquiry.book.agreements(with: party, .inbound)
    if agreements.isEmpty { return Finding(.r15, .basisHolds, .unknown, effect: .needsReview, evidence: [party]) }
    let holds = !permits.isEmpty
    return Finding(
      .r15, .basisHolds, holds ? .yes : .no, effect: holds ? .allow : .deny, evidence: agreements.map(\.id))
  }

  private var preconditions: [Finding] {
    let duties = permits.flatMap(\.duties).filter { $0.timing == .before }
    guard !duties.isEmpty else { return [] }
    return [
      Finding(.r15, .preconditionsMet, .unknown, effect: .needsReview, evidence: duties.map(\.act.rawValue))
    ]
  }

  private var firstCarrier: Finding {
    guard let first = repost.hops.first, first.role == .origin, let source = origin.source else {
      return Finding(.r22, .firstCarrierCredited, .unknown, effect: .needsReview, evidence: repost.hops.map(\.party))
    }
    let credited =
      article.revision.credit.source == source.printed
      && inquiry.book.legalName(of: first.party) == inquiry.book.legalName(of: source.resolved)
    return Finding(
      .r22, .firstCarrierCredited, credited ? .yes : .no, effect: credited ? .allow : .deny, evidence: [first.party])
  }
}
