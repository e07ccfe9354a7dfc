/// What somebody asks to be done to an article, with everything they say to it.
public enum ArticleCommand: Hashable, Sendable {
  /// Save a text that was written from the revision with the digest `base`; `onto` is the live text that it was
  /// brought together with.
  case edit(Manuscript, base: Digest, onto: Digest? = nil)
  case describe(Description)
  case submit
  case sendBack(reason: String?)
  /// `settled` are the codes of proof findings that stand as they are.
  case pass(responsibleEditor: Person?, settled: TextSet)
  /// `step` is the one the signer means, where she names one; a late click never signs another.
  case sign(step: SignOffStep?, digest: Digest)
  /// `nil` takes the schedule back.
  case schedule(Schedule?)
  /// `decision` is the id under which the rights decision is stored.
  case publish(decision: DecisionID, address: String)
  /// `acknowledged` are the codes of what is passed over; every one must be named.
  case publishInEmergency(reason: String?, acknowledged: TextSet, decision: DecisionID, address: String)
  /// Pays the debt on the text with this digest.
  case countersign(digest: Digest)
  case correct(what: String?, why: String?, note: String?)
  case fix(what: String?, why: String?, note: String?)
  case abandon(reason: String?)
  case withdraw(reason: String?, claim: String?)
  /// `note` is what readers will be told; `column` where it is to stand, if elsewhere than before. Not wanted: what was asked
  /// before is dropped.
  case askReinstatement(isWanted: Bool, note: String?, column: ColumnPath?, reason: String?)
  /// `decision` is the id under which the rights decision is stored.
  case reinstate(decision: DecisionID)
  case spike(reason: String?)
  /// `column` is where it goes on, if elsewhere than before.
  case revive(reason: String?, column: ColumnPath? = nil)
  case hold(reason: String?)
  case release(reason: String?)
  /// `nil` lifts the embargo.
  case embargo(until: Instant?, zone: String, reason: String?)
  /// `nil` takes the article's own deadline back.
  case setDeadline(Deadline?)
  /// `nil` takes the plan back. The reason is what readers will be told, or why the plan is taken back.
  case planWithdrawal(at: Instant?, zone: String, reason: String?)
  case withdrawOnTime
  /// Ticks items of checklists on the text with this digest, or takes the ticks back.
  case check(items: [String], isUndone: Bool, digest: Digest)
  case assign(to: PersonID, note: String?)
  case giveBack(note: String?)
  case relate(Relations)

  public var action: Action {
    switch self {
    case .edit: .edit
    case .describe: .describe
    case .submit: .submit
    case .sendBack: .sendBack
    case .pass: .pass
    case .sign: .sign
    case .schedule: .schedule
    case .publish: .publish
    case .publishInEmergency: .publishInEmergency
    case .countersign: .countersign
    case .correct: .correct
    case .fix: .fix
    case .abandon: .abandon
    case .withdraw: .withdraw
    case .askReinstatement: .askReinstatement
    case .reinstate: .reinstate
    case .spike: .spike
    case .revive: .revive
    case .hold: .hold
    case .release: .release
    case .embargo: .embargo
    case .setDeadline: .setDeadline
    case .planWithdrawal: .planWithdrawal
    case .withdrawOnTime: .withdrawOnTime
    case .check: .check
    case .assign: .assign
    case .giveBack: .giveBack
    case .relate: .relate
    }
  }

  /// The reason given, for the actions that take one.
  var reason: String? {
    switch self {
    case .sendBack(let reason), .abandon(let reason), .withdraw(let reason, _), .spike(let reason),
      .revive(let reason, _), .hold(let reason), .release(let reason), .embargo(_, _, let reason),
      .planWithdrawal(_, _, let reason), .askReinstatement(_, _, _, let reason),
      .publishInEmergency(let reason, _, _, _):
      reason?.trimmed
    case .edit, .describe, .submit, .pass, .sign, .schedule, .publish, .countersign, .correct, .fix, .setDeadline,
      .withdrawOnTime, .check, .assign, .relate, .giveBack, .reinstate:
      nil
    }
  }
}

/// Facts about an article, apart from its text. What is `nil` stays as it is.
public struct Description: Hashable, Sendable {
  public var column: ColumnPath?
  public var isNewsInformation: Bool?
  public var provenance: Provenance?
  public var attests: Set<Attestation.Claim>
  /// Why a fact that had been stated is being changed; filling an empty one needs no reason.
  public var reason: String?

  public init(
    column: ColumnPath? = nil, isNewsInformation: Bool? = nil, provenance: Provenance? = nil,
    attests: Set<Attestation.Claim> = [], reason: String? = nil
  ) {
    self.column = column
    self.isNewsInformation = isNewsInformation
    self.provenance = provenance
    self.attests = attests
    self.reason = reason
  }
}

/// What the rules must know besides the article itself.
public struct Facts: Hashable, Sendable {
  /// Who acts; `nil` for the dispatcher.
  public let person: Person?
  /// The article's column; `nil` if the newsroom has no such column.
  public let column: Column?
  /// The column a description moves the article to, where it exists.
  public let newColumn: Column?
  /// What is known of rights, for publishing; `nil` where the command needs none.
  public let rights: RightsBook?
  /// The newest edit lease on the article, for saving a text.
  public let lease: EditLease?
  /// Whom an assignment names, where the newsroom has such a person.
  public let assignee: Person?
  /// The threads about the article that nobody has resolved, where its column asks for that.
  public let openThreads: [Int]
  /// What is known of the topics and articles that a command names.
  public let relations: KnownRelations
  /// The open claims on this article whose numbers begin as a withdrawal names one; `nil` where nobody has looked, as for
  /// what could be done.
  public let claims: [ClaimID]?
  /// What the withdrawal took off the site, for bringing it back; `nil` of an article that is not withdrawn.
  public let takenDown: TakenDown?

  public init(
    person: Person?, column: Column?, newColumn: Column? = nil, rights: RightsBook? = nil, lease: EditLease? = nil,
    assignee: Person? = nil, openThreads: [Int] = [], relations: KnownRelations = KnownRelations(),
    claims: [ClaimID]? = nil, takenDown: TakenDown? = nil
  ) {
    self.takenDown = takenDown
    self.claims = claims
    self.person = person
    self.column = column
    self.newColumn = newColumn
    self.rights = rights
    self.lease = lease
    self.assignee = assignee
    self.openThreads = openThreads
    self.relations = relations
  }

  var actor: Actor { person.map { .person($0.id) } ?? .dispatcher }
}
