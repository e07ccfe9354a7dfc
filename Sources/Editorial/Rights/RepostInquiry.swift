/// May we carry somebody else's story? Rules R10 to R24.
extension Inquiry {
  mutating func askRepost(_ repost: Repost, _ channel: Channel, _ territory: String?) {
    isExposed = true
    askSourceList(repost)
    askFourFields(repost.origin)
    let edit = editClass
    askTrace(repost)
    let use = use(
      question.detail?.act ?? edit.act, channel, edit, territory, label: repost.origin.source?.printed)
    let text = parts.first { $0.component.kind == .text }?.component
    let licensor = repost.origin.source?.resolved
    let asked = BasisInquiry(component: text, kind: .text, licensor: licensor, use: use)
    let words: BasisVerdict?
    if !asksText {
      words = nil
    } else if rules.readsScope {
      // Whether the changes are allowed and the authors covered hangs on what it rests on.
      let before = self
      words = askBestBasis(asked) { before.outcome(of: $0, repost.origin, edit) }
    } else {
      words = askBasis(asked)
    }
    for part in parts where part.component.kind != .text {
      // What we put beside others' text is not theirs to license.
      askBasis(
        BasisInquiry(
          component: part.component, kind: part.component.kind,
          licensor: self.licensor(of: part) ?? (part.standing == .original ? licensor : nil), use: use,
          given: given(part), contradictsOwn: namesAnother(part), picture: part.picture))
    }
    if let words {
      askChange(repost.origin, edit, words)
      if let licensor { askAdditions(licensor, use) }
      askBylines(repost.origin, words)
    }
    askFirstCarrier(repost)
    askAncestors(repost)
  }

  /// The class that counts for the body: what the words show, and what people stated over it for this text.
  var editClass: EditClass {
    let asked: EditClass? = if case .inbound(_, _, let detail) = question { detail?.edit } else { nil }
    let proposed = max(matter.proposed ?? .verbatim, asked ?? .verbatim)
    guard let stated = file?.editClass, stated.digest == matter.revision.digest else { return proposed }
    return stated.over(proposed)
  }

  private mutating func askSourceList(_ repost: Repost) {
    let article = matter.article
    if let answer = article.isNewsInformation {
      add(.blocking(.r11, .classified, .yes, [answer ? "news information" : "not news information"]))
    } else {
      add(.blocking(.r11, .classified, .unknown))
    }
    guard article.isNewsInformation != false else {
      add(.blocking(.r10, .sourceListed, .yes, ["not news information"]))
      return
    }
    guard let source = repost.origin.source, let edition else {
      add(.blocking(.r10, .sourceListed, .unknown))
      return
    }
    add(
      .blocking(
        .r10, .sourceListed, listed([source.resolved, source.printed], edition), [source.resolved, edition.label])
    )
    // Whom we copied from is pointed out; the first carrier decides.
    if let carrier = repost.hops.last(where: { $0.role == .carrier || $0.role == .aggregator }) {
      add(.warning(.r10, .carrierListed, listed([carrier.party], edition), [carrier.party, edition.label]))
    }
  }

  /// Whether a unit, by any of its names, is on the list; a name that is only near one on the list is for people.
  private func listed(_ names: [String], _ edition: SourceListEdition) -> Truth {
    guard let units = book.index.listed[edition.label] else { return .unknown }
    var found: SourceListEdition.Status?
    for name in names {
      let legal = book.legalName(of: name)
      let known = [legal, name] + (book.index.parties[legal]?.aliases.sorted() ?? [])
      for status in known.lazy.compactMap({ units[$0]?.status(at: asOf) }) {
        // Frozen or removed under any of its names: that counts.
        if status != .listed { return .no }
        found = status
      }
    }
    if found == .listed { return .yes }
    let isNear = names.contains { Party.variants(of: $0).contains { units[$0]?.status(at: asOf) == .listed } }
    return edition.isComplete && !isNear ? .no : .unknown
  }

  private mutating func askFourFields(_ origin: Origin) {
    let authors = origin.authors.map(\.name).filter { !NobodysName.contains($0) }
    let editor = matter.article.responsibleEditor
    // "The network" is nobody who could be asked or credited.
    askStated(
      .sourceStated, origin.source.map(\.printed).flatMap { rules.readsScope && NobodysName.isNoSource($0) ? nil : $0 })
    askStated(.authorStated, authors.isEmpty ? origin.noAuthorEvidence : authors.joined(separator: " "))
    askStated(.originalTitleStated, origin.title)
    add(
      .blocking(.r12, .editorHasRealName, editor?.hasRealName == true ? .yes : .no, editor.map { [$0.name] } ?? []))
  }

  private mutating func askStated(_ fact: RightsFact, _ text: String?) {
    add(.blocking(.r12, fact, text == nil ? .no : .yes, text.map { [$0] } ?? []))
  }

  private mutating func askTrace(_ repost: Repost) {
    let reference: [String] =
      switch repost.origin.reference {
      case .address(let address): [address]
      case .print(let paper, let date, let page): [paper, date, page]
      case nil: []
      }
    let isWhole = matter.chainHolds && repost.hops.last?.role == .us
    add(.blocking(.r14, .referenceStated, reference.isEmpty ? .no : .yes, reference))
    add(
      .blocking(
        .r14, .snapshotVerifies, matter.snapshotVerifies ? .yes : .no, [String(repost.origin.snapshot.digest.short)]))
    add(.blocking(.r14, .chainUnbroken, isWhole ? .yes : .no, repost.hops.map(\.party)))
  }

  private mutating func askFirstCarrier(_ repost: Repost) {
    guard let first = repost.hops.first, first.role == .origin, let source = repost.origin.source else {
      add(.blocking(.r22, .firstCarrierCredited, .unknown, repost.hops.map(\.party)))
      return
    }
    let isCredited =
      matter.revision.credit.source == source.printed
      && book.legalName(of: first.party) == book.legalName(of: source.resolved)
    add(.blocking(.r22, .firstCarrierCredited, isCredited ? .yes : .no, [first.party]))
  }

  /// What the original was made from needs its owner's consent too; a hop that translated says that there is such a work.
  private mutating func askAncestors(_ repost: Repost) {
    let ancestors = file?.ancestors ?? []
    for ancestor in ancestors { add(.blocking(.r23, .ancestorsCovered, ancestor.isCovered, [ancestor.name])) }
    if ancestors.isEmpty, let hop = repost.hops.first(where: { $0.act == .translated && $0.role != .us }) {
      add(.blocking(.r23, .ancestorsCovered, .unknown, [hop.party]))
    }
  }
}
