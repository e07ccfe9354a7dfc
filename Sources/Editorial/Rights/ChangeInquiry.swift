/// May we change it as we did (R13), and could those who license give what they gave (R21)?
extension Inquiry {
  mutating func askChange(_ origin: Origin, _ edit: EditClass, _ words: BasisVerdict) {
    askTitle(origin)
    askBody(edit, words)
    for part in parts where part.standing == .added {
      let attester = part.component.attestedBy
      add(
        .blocking(
          .r13, .newComponentAttested, attester == nil ? .no : .yes,
          ["E7", part.component.name] + (attester.map { [$0.text] } ?? [])))
    }
  }

  /// Whether whoever licenses the words forbids that anything be put beside them (E7).
  mutating func askAdditions(_ licensor: String, _ use: Use) {
    guard rules.asksEveryPart else { return }
    let added = parts.filter { $0.standing == .added }
    guard !added.isEmpty else { return }
    var beside = use
    beside.edit = .newMedia
    let plain = GrantSearch(book, with: licensor, .inbound, for: use).prohibits
    guard plain.isEmpty else { return }
    let prohibits = GrantSearch(book, with: licensor, .inbound, for: beside).prohibits
    guard !prohibits.isEmpty else { return }
    add(
      .blocking(
        .r15, .notProhibited, .no, ["E7"] + added.map(\.component.name) + prohibits.map(\.agreement.id)))
  }

  private mutating func askTitle(_ origin: Origin) {
    guard let title = origin.title, let headline = matter.revision.manuscript.headline else {
      add(.blocking(.r13, .titleKeepsMeaning, .unknown))
      return
    }
    if title == headline.text {
      add(.blocking(.r13, .titleKeepsMeaning, .yes, ["E0"]))
    } else {
      askAttested(.titleKeepsMeaning, .titleKeepsMeaning, ["E3", title, headline.text])
    }
  }

  mutating func askBody(_ edit: EditClass, _ words: BasisVerdict) {
    let isAllowed =
      switch edit {
      case .verbatim, .typography: true
      case .shortened, .retitled: false
      case .changed, .translated, .digested, .newMedia: words.edits.contains(edit)
      }
    if edit == .shortened || edit == .retitled {
      askAttested(.shorteningKeepsMeaning, .changeWithinBasis, [edit.rawValue])
    } else {
      add(.blocking(.r13, .changeWithinBasis, isAllowed ? .yes : .no, [edit.rawValue]))
    }
    guard edit >= .shortened else { return }
    let isLong = matter.keptPercent >= book.policy.shortenedPercent
    add(.warning(.r13, .shorteningWithinMeasure, isLong ? .yes : .no, ["\(matter.keptPercent)%"]))
  }

  private mutating func askAttested(_ claim: Attestation.Claim, _ fact: RightsFact, _ evidence: [String]) {
    let attestation = matter.article.attestations.last {
      $0.claim == claim && $0.digest == matter.revision.digest
    }
    add(
      .blocking(
        .r13, fact, attestation == nil ? .no : .yes, evidence + (attestation.map { [$0.person.text] } ?? [])))
  }

  /// Every author must be one for whom the licensor can speak, or have agreed herself.
  mutating func askBylines(_ origin: Origin, _ words: BasisVerdict) {
    guard words.needsLicensor else {
      add(.blocking(.r21, .bylinesCovered, .yes, words.holding.map { [$0] } ?? []))
      return
    }
    let names = origin.authors.filter { !NobodysName.contains($0.name) }
    if names.isEmpty { add(.blocking(.r21, .bylinesCovered, .yes, origin.noAuthorEvidence.map { [$0] } ?? [])) }
    for byline in names {
      let fact = file?.bylines.first { $0.name == byline.name } ?? BylineFact(byline.name, byline.standing)
      let isOld = rules.readsScope && fact.standing == .staff && origin.isBeforeStaffRule
      add(
        .blocking(
          .r21, .bylinesCovered, covers(fact, origin, words),
          [fact.name, fact.standing.rawValue] + (isOld ? ["before \(Origin.staffRule)"] : [])))
    }
  }

  /// What the changes and the authors make of resting on `words`: the same as is then asked.
  func outcome(of words: BasisVerdict, _ origin: Origin, _ edit: EditClass) -> Outcome {
    var trial = self
    trial.findings = []
    trial.askBody(edit, words)
    trial.askBylines(origin, words)
    return trial.findings.map(\.effect).max() ?? .allow
  }

  private func covers(_ author: BylineFact, _ origin: Origin, _ words: BasisVerdict) -> Truth {
    if rules.readsScope {
      // An author who agreed speaks for themselves; a unit that agreed speaks for its staff.
      for grantor in words.grantors {
        if grantor == author.name { return .yes }
        let unit = author.unit ?? origin.source?.resolved
        guard author.standing == .staff, let unit, book.legalName(of: unit) == book.legalName(of: grantor) else {
          continue
        }
        if !isPortal(grantor), !origin.isBeforeStaffRule { return .yes }
      }
      var isWarranted = isWarranted(author, words)
      if isWarranted == .yes, author.standing == .staff {
        // What its staff writes is the press's own (copyright law, article 18(2)); a portal must warrant it as it must
        // what freelancers write, and so must the press what was written before that law.
        let speaks = words.agreements.contains {
          $0.warrants.contains(.freelancer) || !isPortal($0.party) && !origin.isBeforeStaffRule
        }
        if !speaks { isWarranted = .unknown }
      }
      // Words in which an author agreed, whose scope nobody stated, are for people to read.
      return isWarranted == .no && author.consent != nil ? .unknown : isWarranted
    }
    if author.consent != nil { return .yes }
    return isWarranted(author, words)
  }

  /// A site that is no newspaper, periodical, agency or broadcaster.
  private func isPortal(_ name: String) -> Bool { book.party(name)?.kind == .site }

  /// Whether one of the agreements speaks for the author.
  private func isWarranted(_ author: BylineFact, _ words: BasisVerdict) -> Truth {
    guard author.standing != .unknown else { return .unknown }
    // Without any agreement there is nobody whose word could be held against the bylines: the basis says so already.
    guard !words.agreements.isEmpty else { return .unknown }
    return words.agreements.contains { agreement in
      guard agreement.warrants.contains(author.standing) else { return false }
      guard author.standing == .staff, let unit = author.unit else { return true }
      return book.legalName(of: unit) == book.legalName(of: agreement.party)
    } ? .yes : .no
  }
}

extension Origin {
  /// The day from which what the staff of the press writes is the press's own (copyright law of 2020, articles 18(2) and 67).
  static let staffRule = "2021-06-01"

  /// Whether it was published before that day, as far as its date is known.
  var isBeforeStaffRule: Bool {
    let day =
      switch reference {
      case .print(_, let date, _): date
      case .address, nil: published
      }
    guard let day = day.map({ String($0.prefix(10)) }), day.wholeMatch(of: /\d{4}-\d{2}-\d{2}/) != nil else {
      return false
    }
    return day < Self.staffRule
  }
}
