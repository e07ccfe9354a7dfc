/// Whether one component may be used as it is to be used, and on what basis (R15 to R19, R24).
struct BasisInquiry {
  /// What is known of it; `nil` for a text of which the file says nothing.
  let component: Component?
  let kind: ComponentKind
  /// Whose agreements are looked up; `nil` where nobody's can help.
  let licensor: String?
  let use: Use
  /// What makes it ours to use before any basis is tried: whose work it is, as the page itself says.
  var given: Given?
  /// Whether what is printed under it names somebody else, so that calling it ours alone does not make it so.
  var contradictsOwn = false

  struct Given {
    /// What a decision calls the basis.
    let basis: String
    let evidence: String
  }
}

/// How the search for a basis ended.
struct BasisVerdict {
  var truth = Truth.no
  /// What holds, by its name.
  var holding: String?
  /// The changes that what holds allows.
  var edits: Set<EditClass> = EditClass.through(.typography)
  /// The agreements that cover the use.
  var agreements: [Agreement] = []
  /// Whether it rests on a licensor's word, so that every author must be covered (R21).
  var needsLicensor = true
}

extension Inquiry {
  /// Tries the bases in their order. One that holds is enough, but nothing outweighs a prohibition.
  @discardableResult
  mutating func askBasis(_ inquiry: BasisInquiry) -> BasisVerdict {
    var use = inquiry.use
    use.component = inquiry.kind
    let name = inquiry.component?.name ?? inquiry.kind.rawValue
    var verdict = BasisVerdict()
    var isOpen = false
    var evidence = [name]
    let bases = (inquiry.component?.bases ?? []).enumerated().sorted {
      ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
    }
    if let given = inquiry.given {
      verdict.truth = .yes
      verdict.holding = given.basis
      verdict.edits = Set(EditClass.allCases)
      verdict.needsLicensor = false
      evidence += [given.basis, given.evidence]
    }
    func judged(_ rank: Range<Int>, _ verdict: inout BasisVerdict) -> [Finding] {
      var asked: [Finding] = []
      for (_, basis) in bases where rank.contains(basis.rank) {
        let (truth, findings) = judge(basis, use, name, contradicted: inquiry.contradictsOwn)
        asked += findings
        if truth == .unknown { isOpen = true }
        guard truth == .yes, verdict.truth != .yes else { continue }
        verdict.truth = .yes
        verdict.holding = basis.name
        verdict.edits = basis.edits
        verdict.needsLicensor = false
        evidence.append(basis.name)
      }
      return asked
    }
    var asked = judged(0..<1, &verdict)
    if let party = inquiry.licensor {
      // That no agreement is known leaves the question open only where nothing else was tried: the world is closed.
      isOpen = askAgreements(party, use, name, &verdict, &evidence) && bases.isEmpty || isOpen
    } else if bases.isEmpty {
      // Nobody is known who could have agreed.
      isOpen = true
    }
    asked += judged(1..<10, &verdict)
    if verdict.truth != .yes, isOpen { verdict.truth = .unknown }
    add(.blocking(.r15, .basisHolds, verdict.truth, evidence))
    for finding in asked { add(finding) }
    return verdict
  }

  /// Looks the agreements up. Returns whether a basis may yet be found, because none at all is known.
  private mutating func askAgreements(
    _ party: String, _ use: Use, _ name: String, _ verdict: inout BasisVerdict, _ evidence: inout [String]
  ) -> Bool {
    let search = GrantSearch(book, with: party, .inbound, for: use)
    guard !search.agreements.isEmpty else {
      evidence.append(party)
      return true
    }
    if !search.prohibits.isEmpty {
      add(.blocking(.r15, .notProhibited, .no, [name] + search.prohibits.map(\.agreement.id)))
    }
    if search.permits.isEmpty, !search.spent.isEmpty {
      add(.blocking(.r15, .countLeft, .no, search.spent.map(\.agreement.id)))
    }
    evidence += search.agreements.map(\.id)
    guard search.covers, verdict.truth != .yes else { return false }
    verdict.truth = .yes
    verdict.holding = search.permits[0].agreement.id
    verdict.agreements = search.permits.map(\.agreement)
    verdict.edits = search.permits.reduce(into: verdict.edits) { $0.formUnion($1.grant.edits) }
    for permit in search.permits {
      for duty in permit.grant.duties {
        owe(duty)
        if duty.timing == .before { askPrecondition(duty, permit.agreement.id) }
      }
    }
    return false
  }

  /// A duty before use must be recorded as done; recorded as not done it denies, unrecorded it is for people.
  mutating func askPrecondition(_ duty: Duty, _ agreement: String) {
    let record = file?.duties.last { $0.agreement == agreement && $0.act == duty.act && $0.at <= asOf }
    add(.blocking(.r15, .preconditionsMet, Truth(record?.isDone), [agreement, duty.act.rawValue]))
  }

  /// What one claimed basis is worth, with the findings it gives.
  private func judge(
    _ basis: Basis, _ use: Use, _ name: String, contradicted: Bool
  ) -> (Truth, [Finding]) {
    switch basis {
    case .own: return (contradicted ? .unknown : .yes, [])
    case .officialText: return (.yes, [])
    case .publicLicence: return (.yes, [])
    case .consent(let consent):
      let isAlive = consent.until.map { asOf < $0 } ?? true
      return (isAlive && (consent.channels.isEmpty || consent.channels.contains(use.channel)) ? .yes : .no, [])
    case .publicDomain(let term):
      let isOver = term.freeFrom <= asOf.yearInChina
      return (isOver ? .yes : .no, [.warning(.r24, .termOver, isOver ? .yes : .no, [name, "\(term.freeFrom)"])])
    case .pureFact(let fact):
      let isConfirmed = fact.confirmedBy.map { $0 != fact.by } ?? false
      let length = matter.revision.manuscript.characterCount
      return (
        isConfirmed ? .yes : .unknown,
        [
          .warning(.r17, .pureFactConfirmed, isConfirmed ? .yes : .unknown, [fact.by.text, fact.why]),
          .warning(
            .r17, .pureFactShort, length <= book.policy.pureFactCharacters ? .yes : .no, ["\(length)"]),
        ]
      )
    case .currentAffairs(let exception):
      // Courts disagree on what qualifies: never more than a question for licensing staff.
      let isStale =
        exception.looked.map { asOf > $0.advanced(bySeconds: Int64(book.policy.reservationHours) * 3_600) } ?? true
      let reserved = exception.isReserved == .no && isStale ? Truth.unknown : exception.isReserved
      let fails = reserved == .yes || exception.firstOnNetwork == .no
      return (
        fails ? .no : .unknown,
        [
          .warning(
            .r18, .currentAffairsExempt, fails ? .no : .unknown,
            [name, "network \(exception.firstOnNetwork.rawValue)", "reserved \(reserved.rawValue)"])
        ]
      )
    case .quotation(let percent, let purpose):
      let fits = percent <= book.policy.quotationPercent
      return (
        fits ? .yes : .no, [.warning(.r19, .quotationWithinMeasure, fits ? .yes : .no, ["\(percent)%", purpose])]
      )
    case .printStatutory(let fromPrint, let isReserved):
      let parts = [use.channel == .print ? Truth.yes : .no, fromPrint, isReserved.opposite]
      let truth: Truth = parts.contains(.no) ? .no : parts.contains(.unknown) ? .unknown : .yes
      return (truth, [.warning(.r16, .printLicenceApplies, truth, [name, use.channel.rawValue])])
    }
  }
}

extension Basis {
  /// What a decision calls it.
  var name: String {
    switch self {
    case .own: "own"
    case .consent(let consent): consent.evidence
    case .publicLicence(let name, _): name
    case .publicDomain: "publicDomain"
    case .officialText(let evidence): evidence
    case .pureFact: "pureFact"
    case .currentAffairs: "currentAffairs"
    case .quotation: "quotation"
    case .printStatutory: "printStatutory"
    }
  }

  /// The changes it allows.
  var edits: Set<EditClass> {
    switch self {
    case .own, .publicDomain, .officialText, .pureFact: Set(EditClass.allCases)
    case .consent(let consent): EditClass.through(.typography).union(consent.edits)
    case .publicLicence(_, let edits): EditClass.through(.typography).union(edits)
    case .currentAffairs, .quotation: EditClass.through(.shortened)
    case .printStatutory: EditClass.through(.shortened).union([.digested])
    }
  }
}

extension Instant {
  /// The calendar year in China, where the terms of the copyright law end.
  var yearInChina: Int {
    // Days since 0000-03-01, by the proleptic Gregorian calendar.
    let days = Int((microseconds / 1_000_000 + 8 * 3_600) / 86_400) + 719_468
    let era = days / 146_097
    let inEra = days - era * 146_097
    let year = (inEra - inEra / 1_460 + inEra / 36_524 - inEra / 146_096) / 365
    let inYear = inEra - (365 * year + year / 4 - year / 100)
    return era * 400 + year + ((5 * inYear + 2) / 153 >= 10 ? 1 : 0)
  }
}
