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
  /// The picture as the page prints it: somebody else's consent or licence than that of whom it names is no permission yet.
  var picture: Illustration?

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
  /// Who gave a consent that covers the use: authors for themselves, or the unit for its staff.
  var grantors: [String] = []
  /// Whether it rests on a licensor's word, so that every author must be covered (R21).
  var needsLicensor = true
}

extension Inquiry {
  /// Tries the bases in their order. One that holds is enough, but nothing outweighs a prohibition.
  @discardableResult
  mutating func askBasis(_ inquiry: BasisInquiry) -> BasisVerdict {
    if rules.readsScope { return askBestBasis(inquiry) { _ in .allow } }
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
        let (truth, findings) = judge(basis, use, name, inquiry)
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

  /// Whether calling a part our own makes it so: not where what is printed under it names somebody else; of the words of a
  /// repost only with a second person.
  func ownHolds(_ part: Component?, _ kind: ComponentKind, isContradicted: Bool) -> Truth {
    if isContradicted { return .unknown }
    guard rules.readsScope, matter.provenance.kind == .repost, kind == .text else { return .yes }
    return part?.ownConfirmedBy != nil && part?.ownConfirmedBy != part?.ownBy ? .yes : .unknown
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
  func judge(_ basis: Basis, _ use: Use, _ name: String, _ inquiry: BasisInquiry) -> (Truth, [Finding]) {
    switch basis {
    case .own:
      return (ownHolds(inquiry.component, inquiry.kind, isContradicted: inquiry.contradictsOwn), [])
    case .officialText: return (officialTextHolds(inquiry.kind), [])
    case .publicLicence(let licence, _):
      guard rules.readsScope else { return (.yes, []) }
      let reading = read(licence, isEntitled: false, use, inquiry.kind)
      return (reading.truth, findings(reading, called: licence, of: nil, name))
    case .licence(let claim):
      let isEntitled = claim.licensor != nil && claim.title != nil && mayGive(basis, inquiry.picture)
      let reading = read(claim.name, isEntitled: isEntitled, use, inquiry.kind)
      return (reading.truth, findings(reading, called: claim.name, of: claim.licensor, name))
    case .consent(let consent):
      let isAlive = consent.until.map { asOf < $0 } ?? true
      let fits = isAlive && (consent.channels.isEmpty || consent.channels.contains(use.channel))
      guard rules.readsScope else { return (fits ? .yes : .no, []) }
      // Nobody said who gave it, and how far it goes.
      return (
        fits ? .unknown : .no, [.warning(.r15, .consentCovers, fits ? .unknown : .no, [name, consent.evidence])]
      )
    case .scopedConsent(let permission):
      var (truth, why) = permission.covers(use)
      if truth == .yes, !mayGive(basis, inquiry.picture) { (truth, why) = (.unknown, credited(inquiry.picture)) }
      return (truth, [.warning(.r15, .consentCovers, truth, [name, permission.grantor] + why)])
    case .publicDomain(let term):
      let (isOver, why) = termIsOver(term, inquiry.kind, inquiry.picture)
      return (isOver, [.warning(.r24, .termOver, isOver, [name, "\(term.freeFrom)"] + why)])
    case .pureFact(let fact):
      let length = matter.revision.manuscript.characterCount
      let signs =
        rules.readsScope && inquiry.kind == .text
        ? matter.signsOfWork(over: book.policy.pureFactCharacters, sharing: book.policy.quotationPercent) : []
      let isConfirmed = (fact.confirmedBy.map { $0 != fact.by } ?? false) && signs.isEmpty
      return (
        isConfirmed ? .yes : .unknown,
        [
          .warning(.r17, .pureFactConfirmed, isConfirmed ? .yes : .unknown, [fact.by.text, fact.why] + signs),
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
      let (fits, measured) = quotationFits(percent, inquiry.kind)
      return (fits, [.warning(.r19, .quotationWithinMeasure, fits, measured + [purpose])])
    case .printStatutory(let fromPrint, let isReserved):
      let parts = [use.channel == .print ? Truth.yes : .no, fromPrint, isReserved.opposite]
      let truth: Truth = parts.contains(.no) ? .no : parts.contains(.unknown) ? .unknown : .yes
      return (truth, [.warning(.r16, .printLicenceApplies, truth, [name, use.channel.rawValue])])
    }
  }
}
