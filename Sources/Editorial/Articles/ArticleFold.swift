extension Article {
  /// The article that a history tells of; every link of the chain is checked on the way.
  public static func folding(_ history: [Sealed<ArticleEvent>], id: ArticleID) throws(HistoryFault) -> Article {
    guard let first = history.first else { throw .empty }
    guard first.number == 1, first.follows(Sealed<ArticleEvent>.beginning(of: id)) else {
      throw .brokenChain(number: 1)
    }
    guard var article = Article(id: id, beginning: first) else { throw .misplaced(number: 1) }
    for link in history.dropFirst() {
      guard link.number == article.version + 1, link.follows(article.head) else {
        throw .brokenChain(number: link.number)
      }
      guard article.apply(link) else { throw .misplaced(number: link.number) }
    }
    return article
  }

  /// The article as its first event makes it; `nil` if that event begins nothing.
  public init?(id: ArticleID, beginning link: Sealed<ArticleEvent>) {
    guard case .drafted(let drafted) = link.event, case .person(let author) = link.actor else { return nil }
    self.init(
      id: id, newsroom: drafted.newsroom, version: link.number, column: drafted.column, stage: .draft,
      entered: link.at, author: author, created: link.at, changed: link.at, changedBy: link.actor,
      provenance: drafted.provenance,
      isNewsInformation: drafted.isNewsInformation, responsibleEditor: nil, revision: drafted.revision,
      writers: drafted.isCommissioned == true ? [] : [author], signOffs: [], attestations: [], checks: [], topics: [],
      related: [], assignment: nil, schedule: nil, pendingSchedule: nil, embargo: nil, hold: nil, deadline: nil,
      live: nil, correction: nil,
      aside: nil, movedFrom: nil, withdrawal: nil, reinstatement: nil, plannedWithdrawal: nil, debts: [],
      head: link.digest)
  }

  /// Takes one more event into account. `false` if it cannot follow.
  @discardableResult
  public mutating func apply(_ link: Sealed<ArticleEvent>) -> Bool {
    let before = stage
    switch link.event {
    case .drafted: return false
    case .revised(let revised):
      revision = revised
      if case .person(let person) = link.actor { writers.insert(person) }
    case .signOffsVoided: signOffs = []
    case .moved(let column): self.column = column
    case .provenanceStated(let stated, _): provenance = stated
    case .classified(let answer): isNewsInformation = answer
    case .editorNamed(let editor): responsibleEditor = editor
    case .attested(let attestation): attestations.append(attestation)
    case .submitted: stage = .editing
    case .sentBack: stage = .draft
    case .passed: stage = .review
    case .signed(let signOff): signOffs.append(signOff)
    case .approved: stage = .approved
    case .reopened:
      stage = .review
      schedule = nil
    case .scheduled(let schedule):
      self.schedule = schedule
      pendingSchedule = nil
    case .scheduleWaits(let waiting):
      schedule = nil
      pendingSchedule = waiting
    case .wishVoided(let wish, _): drop(wish)
    case .rulesChanged(let change): if change.isAside { aside?.follow(change, at: link.at) }
    case .relocated(let column, let live, let aside):
      self.column = column
      if let live { self.live?.column = live }
      if let aside { self.aside?.column = aside }
    case .embargoed(let embargo, _): self.embargo = embargo
    case .deadlineSet(let deadline): self.deadline = deadline
    // Of what is withdrawn it says when that leaves again, once it is back: `TakenDown` keeps it.
    case .withdrawalPlanned(let planned, _): if stage != .withdrawn { plannedWithdrawal = planned }
    case .held(let reason): hold = Hold(reason: reason, person: link.actor, at: link.at)
    case .released: hold = nil
    case .published(_, let decision, let address): goLive(at: link.at, decision: decision, address: address)
    case .publishedInEmergency(let debt):
      debts.append(debt)
      debts.sort { $0.due < $1.due }
    case .countersigned(let digest, _): debts.removeAll { $0.digest == digest }
    case .correctionBegun(let correction):
      stage = .editing
      self.correction = correction
    case .setAside(let fix, let text): guard setAside(for: fix, from: text) else { return false }
    case .broughtBack(let text, _): guard bringBack(as: text) else { return false }
    case .liveMoved(let earlier):
      movedFrom = earlier
      stage = .editing
      schedule = nil
    case .liveTaken: movedFrom = nil
    case .correctionAbandoned:
      stage = .published
      correction = nil
      movedFrom = nil
      settle()
    case .withdrawn(let reason, let claim):
      guard let live else { return false }
      withdrawal = Withdrawal(reason: reason, claim: claim, at: link.at, address: live.address)
      stage = .withdrawn
      self.live = nil
      correction = nil
      aside = nil
      movedFrom = nil
      schedule = nil
      pendingSchedule = nil
      assignment = nil
      deadline = nil
      plannedWithdrawal = nil
    case .reinstatementAsked(let asked, _): reinstatement = asked
    case .reinstated(let back): comeBack(back)
    case .spiked:
      stage = .spiked
      schedule = nil
      pendingSchedule = nil
    case .revived: stage = .draft
    case .checked(let check): checks.append(check)
    case .unchecked(let item): checks.removeAll { $0.item == item }
    case .checksVoided: checks = []
    case .assigned(let person, let note):
      assignment = Assignment(person: person, by: link.actor, at: link.at, note: note)
    case .givenBack: assignment = nil
    case .filed(let topics): self.topics = topics
    case .related(let articles): related = articles
    }
    if stage != before { entered = link.at }
    version = link.number
    changed = link.at
    changedBy = link.actor
    head = link.digest
    return true
  }

  private mutating func goLive(at instant: Instant, decision: DecisionID?, address: String) {
    var notes = live?.corrections ?? []
    if let correction { notes.append(CorrectionNote(note: correction.note, at: instant)) }
    live = Live(
      revision: revision, address: live?.address ?? address, column: column,
      firstPublished: live?.firstPublished ?? instant, published: instant, decision: decision, corrections: notes,
      provenance: provenance)
    stage = .published
    correction = nil
    movedFrom = nil
    settle()
  }

  /// The work on a text is over: what was asked of it is fulfilled, or void.
  mutating func settle() {
    schedule = nil
    pendingSchedule = nil
    assignment = nil
    deadline = nil
    writers = []
  }
}
