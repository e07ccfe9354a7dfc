/// How far bases reach that are no permission of anybody: what the texts and the page themselves show counts over what was
/// stated. From the fourth edition of the rules on.
extension Inquiry {
  /// Whether a quotation keeps its measure (R19), and by what. It stands in a text of our own, which it serves; a picture
  /// that is shown is shown whole, and whether reporting could not do without it is for people.
  func quotationFits(_ stated: Int, _ kind: ComponentKind) -> (fits: Truth, measured: [String]) {
    let limit = book.policy.quotationPercent
    guard rules.readsScope else { return (stated <= limit ? .yes : .no, ["\(stated)%"]) }
    guard kind == .text else { return (stated <= limit ? .unknown : .no, [kind.rawValue, "\(stated)%"]) }
    guard matter.provenance.kind == .repost else { return (stated <= limit ? .yes : .no, ["\(stated)%"]) }
    let common = matter.wordsInCommon
    let isTheirs = (matter.proposed ?? .changed) <= .shortened
    let share = max(stated, isTheirs ? matter.keptPercent : common.ofThat)
    if share > limit { return (.no, ["\(share)%"]) }
    let ofOurs = isTheirs ? 100 : common.ofThis
    return (ofOurs <= 50 ? .yes : .no, ["\(share)%", "\(ofOurs)% of ours"])
  }

  /// An official text is written by an authority: not what somebody signed, and no picture (copyright law, article 5(1)).
  func officialTextHolds(_ kind: ComponentKind) -> Truth {
    guard rules.readsScope else { return .yes }
    return kind == .text && authors.isEmpty ? .yes : .unknown
  }

  /// Whether the term is over (R24), and what leaves that open. Fifty years from publication are the term of works that a
  /// unit owns; what somebody else signed is theirs for life and fifty years more (copyright law, article 23). Photographs
  /// were counted from publication until the law of 2020, and those that were free by then stay free (article 65).
  func termIsOver(_ term: Basis.Term, _ kind: ComponentKind, _ picture: Illustration?) -> (Truth, why: [String]) {
    guard term.freeFrom <= asOf.yearInChina else { return (.no, []) }
    guard rules.readsScope, case .afterPublication = term else { return (.yes, []) }
    let signed =
      kind == .text
      ? authors.filter { $0.standing != .staff }.map(\.name)
      : kind == .photo && term.freeFrom <= 2021 ? [] : credited(picture).filter { book.party($0)?.kind != .unit }
    return (signed.isEmpty ? .yes : .unknown, signed)
  }

  /// Whether a consent or licence comes from whom the page names, or shows how its giver came by it.
  func mayGive(_ basis: Basis, _ picture: Illustration?) -> Bool {
    guard rules.readsScope, let picture else { return true }
    let giver: String? =
      switch basis {
      case .scopedConsent(let permission): permission.grantor
      case .licence(let claim): claim.title == .own ? claim.licensor : nil
      case .own, .consent, .publicLicence, .publicDomain, .officialText, .pureFact, .currentAffairs, .quotation,
        .printStatutory:
        nil
      }
    guard let giver else { return true }
    let credited = credited(picture)
    return credited.isEmpty || credited.contains { book.legalName(of: $0) == book.legalName(of: giver) }
  }

  /// Whom the page names under a picture: its photographer, its source.
  func credited(_ picture: Illustration?) -> [String] {
    [picture?.photographer, picture?.source].compactMap { $0 }.filter {
      !NobodysName.contains($0) && !NobodysName.isNoSource($0)
    }
  }

  /// Those who signed the original, each by what was found out about them.
  private var authors: [Byline] {
    (matter.provenance.repost?.origin.authors ?? []).filter { !NobodysName.contains($0.name) }.map { author in
      file?.bylines.last { $0.name == author.name }
        .flatMap { try? Byline(author.name, standing: $0.standing) } ?? author
    }
  }
}
