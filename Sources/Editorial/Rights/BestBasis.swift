/// One permission that would do for a part: a claimed basis that holds, or a grant of an agreement.
struct BasisCandidate {
  let name: String
  let edits: Set<EditClass>
  var duties: [Duty] = []
  /// The agreement, where it is a grant of one.
  var agreement: Agreement?
  /// Whoever gave it, where it is a consent.
  var grantor: String?
  /// What must be seen to before use: whether it was.
  var preconditions: [(duty: Duty, isMet: Truth)] = []

  /// Whether it is somebody's word about works of others, so that every author must be covered.
  var needsLicensor: Bool { agreement != nil || grantor != nil }

  /// What using it costs at best.
  var cost: Outcome {
    if preconditions.contains(where: { $0.isMet == .no }) { return .deny }
    if preconditions.contains(where: { $0.isMet == .unknown }) { return .needsReview }
    return duties.isEmpty ? .allow : .allowWithDuties
  }
}

extension Inquiry {
  /// Tries every basis and every grant, and rests on those that give the better answer: one that asks more than another
  /// never stands in that one's way. Nothing outweighs a prohibition.
  /// - Parameter judging: what else comes of resting on a verdict.
  mutating func askBestBasis(_ inquiry: BasisInquiry, judging: (BasisVerdict) -> Outcome) -> BasisVerdict {
    var use = inquiry.use
    use.component = inquiry.kind
    let name = inquiry.component?.name ?? inquiry.kind.rawValue
    let bases = (inquiry.component?.bases ?? []).enumerated().sorted {
      ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
    }.map(\.element)
    var evidence = [name]
    var candidates: [BasisCandidate] = []
    var asked: [Finding] = []
    var isOpen = false
    if let given = inquiry.given {
      candidates.append(BasisCandidate(name: given.basis, edits: Set(EditClass.allCases)))
      evidence += [given.basis, given.evidence]
    }
    for basis in bases {
      let (truth, findings) = judge(basis, use, name, inquiry)
      asked += findings
      if truth == .unknown { isOpen = true }
      if truth == .yes { candidates.append(candidate(basis, use)) }
    }
    var search: GrantSearch?
    if let party = inquiry.licensor {
      let found = GrantSearch(book, with: party, .inbound, for: use)
      search = found
      if found.agreements.isEmpty {
        evidence.append(party)
        // That no agreement is known leaves the question open only where nothing else was tried: the world is closed.
        isOpen = isOpen || bases.isEmpty
      } else {
        evidence += found.agreements.map(\.id)
        if found.permits.isEmpty { evidence += found.agreements.compactMap { $0.saysEnded(at: use.at) } }
        evidence += found.asks(use)
        isOpen = isOpen || found.prohibits.isEmpty && !found.open.isEmpty
      }
      if found.prohibits.isEmpty { candidates += found.permits.map { candidate($0) } }
    } else if bases.isEmpty {
      isOpen = true
    }
    let verdict = best(candidates, isOpen, judging)
    for candidate in candidates where candidate.agreement == nil {
      if !evidence.contains(where: { $0 == candidate.name }) { evidence.append(candidate.name) }
    }
    askSearch(search, name, verdict)
    add(.blocking(.r15, .basisHolds, verdict.truth, evidence))
    for finding in asked { add(finding) }
    return verdict
  }

  /// What forbids it, and whether only the number agreed stands in the way.
  private mutating func askSearch(_ search: GrantSearch?, _ name: String, _ verdict: BasisVerdict) {
    guard let search else { return }
    if !search.prohibits.isEmpty {
      add(.blocking(.r15, .notProhibited, .no, [name] + search.prohibits.map(\.agreement.id)))
    }
    if verdict.truth != .yes, search.permits.isEmpty, !search.spent.isEmpty {
      add(.blocking(.r15, .countLeft, .no, search.spent.map(\.agreement.id)))
    }
  }

  private func candidate(_ basis: Basis, _ use: Use) -> BasisCandidate {
    var candidate = BasisCandidate(name: basis.name, edits: basis.edits)
    switch basis {
    case .scopedConsent(let permission): candidate.grantor = permission.grantor
    case .licence(let claim): candidate.duties = KnownLicence(named: claim.name).map { duties($0, use) } ?? []
    case .publicLicence(let name, _):
      // The changes are those of the table, whatever was stated of them.
      let licence = KnownLicence(named: name)
      return BasisCandidate(
        name: basis.name,
        edits: licence.map { $0.forbidsEdits ? EditClass.through(.typography) : Set(EditClass.allCases) } ?? [],
        duties: licence.map { duties($0, use) } ?? [])
    case .quotation:
      // The words around it are ours, and change nothing of it.
      return BasisCandidate(name: basis.name, edits: basis.edits.union([.changed]))
    case .own, .consent, .publicDomain, .officialText, .pureFact, .currentAffairs, .printStatutory: break
    }
    return candidate
  }

  private func candidate(_ permit: GrantSearch.Match) -> BasisCandidate {
    var candidate = BasisCandidate(
      name: permit.agreement.id, edits: EditClass.through(.typography).union(permit.grant.edits),
      duties: permit.grant.duties, agreement: permit.agreement)
    candidate.preconditions = permit.grant.duties.filter { $0.timing == .before }.map {
      ($0, isMet($0, permit.agreement.id))
    }
    return candidate
  }

  func isMet(_ duty: Duty, _ agreement: String) -> Truth {
    Truth(file?.duties.last { $0.agreement == agreement && $0.act == duty.act && $0.at <= asOf }?.isDone)
  }

  /// Rests on the candidates that cost no more than a level, on those among them that are no agreement's, or on none: on
  /// whatever gives the best answer. So one candidate more never makes it worse.
  private mutating func best(
    _ candidates: [BasisCandidate], _ isOpen: Bool, _ judging: (BasisVerdict) -> Outcome
  ) -> BasisVerdict {
    func outcome(_ used: [BasisCandidate]) -> Outcome {
      let verdict = BasisVerdict(used, isOpen: isOpen)
      let basis: Outcome =
        switch verdict.truth {
        case .yes: .allow
        case .unknown: .needsReview
        case .no: .deny
        }
      return max(used.map(\.cost).max() ?? .allow, basis, judging(verdict))
    }
    guard let dearest = candidates.map(\.cost).max() else { return rest(on: [], isOpen) }
    // The usual case: nothing to choose between.
    if dearest == candidates.map(\.cost).min(), outcome(candidates) <= .allowWithDuties {
      return rest(on: candidates, isOpen)
    }
    var best: (outcome: Outcome, used: [BasisCandidate])?
    for level in Outcome.allCases {
      let cheap = candidates.filter { $0.cost <= level }
      for used in [cheap, cheap.filter { $0.agreement == nil }] where !used.isEmpty {
        let outcome = outcome(used)
        if let found = best, found.outcome <= outcome { continue }
        best = (outcome, used)
      }
    }
    if let found = best, found.outcome > outcome([]) { return rest(on: [], isOpen) }
    return rest(on: best?.used ?? [], isOpen)
  }

  private mutating func rest(on used: [BasisCandidate], _ isOpen: Bool) -> BasisVerdict {
    for candidate in used {
      for duty in candidate.duties { owe(duty) }
      for (duty, isMet) in candidate.preconditions {
        add(.blocking(.r15, .preconditionsMet, isMet, [candidate.name, duty.act.rawValue]))
      }
    }
    return BasisVerdict(used, isOpen: isOpen)
  }
}

extension BasisVerdict {
  fileprivate init(_ candidates: [BasisCandidate], isOpen: Bool) {
    self.init()
    truth = candidates.isEmpty ? (isOpen ? .unknown : .no) : .yes
    for candidate in candidates { edits.formUnion(candidate.edits) }
    agreements = candidates.compactMap(\.agreement)
    grantors = candidates.compactMap(\.grantor)
    let free = candidates.first { !$0.needsLicensor }
    needsLicensor = free == nil
    holding = (free ?? candidates.first)?.name
  }
}
