/// What happened to an article. Cases and field names are part of the stored history: they are added to, never renamed.
public enum ArticleEvent: Hashable, Sendable, Codable {
  case drafted(Drafted)
  case revised(Revision)
  /// Whose sign-offs a change of text, or a sending back, has voided.
  case signOffsVoided([SignOff])
  case moved(column: ColumnPath)
  case provenanceStated(Provenance, reason: String?)
  case classified(isNewsInformation: Bool)
  case editorNamed(ResponsibleEditor)
  case attested(Attestation)
  case submitted
  case sentBack(reason: String)
  case passed(settled: [String])
  case signed(SignOff)
  case approved
  case reopened
  case scheduled(Schedule?)
  case embargoed(Embargo?, reason: String)
  /// `nil` where the article's own deadline was taken back.
  case deadlineSet(Deadline?)
  /// `nil` where it was taken back.
  case withdrawalPlanned(PlannedWithdrawal?, reason: String)
  case held(reason: String)
  case released(reason: String)
  case published(digest: Digest, decision: DecisionID?, address: String)
  case publishedInEmergency(Debt)
  case countersigned(digest: Digest, onBehalfOf: PersonID? = nil)
  case correctionBegun(Correction)
  case correctionAbandoned(reason: String)
  /// An urgent fix of the live text has begun; the work that was under way waits, whole.
  case setAside(Correction, revision: Revision)
  /// What was set aside is taken up again; the reason says why the fix was dropped.
  case broughtBack(revision: Revision, reason: String?)
  /// The live text that the correction was written from has been replaced.
  case liveMoved(from: Digest)
  /// The correction has been brought together with the live text.
  case liveTaken(digest: Digest)
  case withdrawn(reason: String, claim: String?)
  /// Somebody asks for a withdrawn article to come back; `nil` where the asking was dropped.
  case reinstatementAsked(Reinstatement?, reason: String)
  /// A second person has confirmed it: what was withdrawn is live again.
  case reinstated(Reinstated)
  case spiked(reason: String)
  case revived(reason: String)
  /// An item of a checklist was ticked on a text.
  case checked(Check)
  /// A tick was taken back.
  case unchecked(item: String)
  /// Whose ticks a change of text has voided.
  case checksVoided([Check])
  case assigned(to: PersonID, note: String?)
  case givenBack(note: String?)
  case filed(under: [TopicID])
  case related(to: [ArticleID])
  /// The text must be signed again, or for the first time: a schedule waits for that, as a wish.
  case scheduleWaits(Schedule)
  /// Something that was asked of the article counts no more.
  case wishVoided(Wish, because: VoidCause)
  /// Its column asks for something else than before; what that makes of it follows.
  case rulesChanged(RulesChange)
  /// Its column was renamed, moved or merged: where the article, what is live and what is set aside stand from now on.
  case relocated(column: ColumnPath, live: ColumnPath?, aside: ColumnPath?)

  /// How an article begins.
  public struct Drafted: Hashable, Sendable, Codable {
    public let newsroom: NewsroomID
    public let column: ColumnPath
    public let provenance: Provenance
    public let isNewsInformation: Bool?
    public let revision: Revision
    /// Whether it was ordered from somebody: whoever drafted it has written nothing.
    public let isCommissioned: Bool?

    init(
      newsroom: NewsroomID, column: ColumnPath, provenance: Provenance, isNewsInformation: Bool?, revision: Revision,
      isCommissioned: Bool? = nil
    ) {
      self.newsroom = newsroom
      self.column = column
      self.provenance = provenance
      self.isNewsInformation = isNewsInformation
      self.revision = revision
      self.isCommissioned = isCommissioned
    }
  }
}

extension ArticleEvent {
  /// The text that the article has from this event on, where it brings one.
  public var revision: Revision? {
    switch self {
    case .drafted(let drafted): drafted.revision
    case .revised(let revision), .setAside(_, let revision), .broughtBack(let revision, _): revision
    case .reinstated(let back): back.revision
    default: nil
    }
  }

  /// The event's name in the store and in JSON.
  public var name: String {
    switch self {
    case .drafted: "drafted"
    case .revised: "revised"
    case .signOffsVoided: "signOffsVoided"
    case .moved: "moved"
    case .provenanceStated: "provenanceStated"
    case .classified: "classified"
    case .editorNamed: "editorNamed"
    case .attested: "attested"
    case .submitted: "submitted"
    case .sentBack: "sentBack"
    case .passed: "passed"
    case .signed: "signed"
    case .approved: "approved"
    case .reopened: "reopened"
    case .scheduled: "scheduled"
    case .embargoed: "embargoed"
    case .deadlineSet: "deadlineSet"
    case .withdrawalPlanned: "withdrawalPlanned"
    case .held: "held"
    case .released: "released"
    case .published: "published"
    case .publishedInEmergency: "publishedInEmergency"
    case .countersigned: "countersigned"
    case .correctionBegun: "correctionBegun"
    case .correctionAbandoned: "correctionAbandoned"
    case .setAside: "setAside"
    case .broughtBack: "broughtBack"
    case .liveMoved: "liveMoved"
    case .liveTaken: "liveTaken"
    case .withdrawn: "withdrawn"
    case .reinstatementAsked: "reinstatementAsked"
    case .reinstated: "reinstated"
    case .spiked: "spiked"
    case .revived: "revived"
    case .checked: "checked"
    case .unchecked: "unchecked"
    case .checksVoided: "checksVoided"
    case .assigned: "assigned"
    case .givenBack: "givenBack"
    case .filed: "filed"
    case .related: "related"
    case .scheduleWaits: "scheduleWaits"
    case .wishVoided: "wishVoided"
    case .rulesChanged: "rulesChanged"
    case .relocated: "relocated"
    }
  }
}
