import Editorial
package import Newsroom

/// A whole newsroom in memory, for tests: the same promises as PostgreSQL, kept by an actor.
package actor MemoryStore {
  struct Key<ID: Hashable & Sendable>: Hashable {
    let newsroom: NewsroomID
    let id: ID
  }

  var articles: [Key<ArticleID>: Article] = [:]
  var articleHistories: [Key<ArticleID>: [Sealed<ArticleEvent>]] = [:]
  /// Articles in the order in which they came.
  var arrived: [NewsroomID: [ArticleID]] = [:]
  var foldedTexts: [Digest: SearchText] = [:]
  var submissions: [Key<SubmissionID>: Submission] = [:]
  var submissionHistories: [Key<SubmissionID>: [Sealed<SubmissionEvent>]] = [:]
  var texts: [Key<CopySubject>: CopyText] = [:]
  var fees: [Key<FeeID>: Fee] = [:]
  var feeHistories: [Key<FeeID>: [Sealed<FeeEvent>]] = [:]
  var senders: [Key<SenderID>: StoredSender] = [:]
  var senderNumber: UInt32 = 0
  var boundRing: (name: String, serial: Int64)?
  var retiredGenerations: TextSet = []
  var boxes: [Key<Digest>: StoredBox] = [:]
  var batches: [Key<BatchID>: StoredBatch] = [:]
  var offers: [Key<Digest>: ReceiptOffer] = [:]
  var readings: [Key<SenderID>: [PersonalReading]] = [:]
  var pictures: [Key<Digest>: [UInt8]] = [:]
  var snapshotFiles: [Key<Digest>: [UInt8]] = [:]
  var attachments: [Key<SubmissionID>: [Digest: [UInt8]]] = [:]
  var letters: [(key: Key<DueLetter>, enclosure: [UInt8]?, lease: Lease)] = []
  var claims: [Key<ClaimID>: Claim] = [:]
  var claimHistories: [Key<ClaimID>: [Sealed<ClaimEvent>]] = [:]
  var decisions: [Key<DecisionID>: StoredDecision] = [:]
  var commands: [Key<CommandID>: TakenCommand] = [:]
  var deliveries: [Key<Delivery>: Lease] = [:]
  var order: [Key<Delivery>] = []
  var sites: [NewsroomID: [RegisteredSite]] = [:]
  var people: [Key<PersonID>: Person] = [:]
  /// In the order in which they were granted.
  var delegated: [NewsroomID: [Delegation]] = [:]
  var tokens: [Digest: AccessToken] = [:]
  var revoked: [Digest: Instant] = [:]
  var lastUses: [Digest: Instant] = [:]
  var toldTokens: Set<Digest> = []
  /// How long each session may be idle, in seconds.
  var idleSeconds: [Digest: Int] = [:]
  var passwords: [Key<PersonID>: KeptPassword] = [:]
  var signInFailures: [NewsroomID: [SignInFailure]] = [:]
  var leavers: [Key<PersonID>: Instant] = [:]
  var personEvents: [(newsroom: NewsroomID, event: PersonEvent)] = []
  /// The editions of each newsroom's settings, the first first.
  var editions: [NewsroomID: [SettingsEdition]] = [:]
  var rightsRecords: [Key<RecordPlace>: [RightsRevision]] = [:]
  var rightsOrder: [Key<RecordPlace>] = []
  var tasks: [Key<TaskID>: RightsTask] = [:]
  var watches: [NewsroomID: RightsWatch] = [:]
  var notices: [Key<NoticeID>: KeptNotice] = [:]
  var noticeOrder: [Key<NoticeID>] = []
  var leases: [Key<ArticleID>: [EditLease]] = [:]
  var autosaves: [Key<ArticleID>: [PersonID: Autosave]] = [:]
  var branches: [Key<ArticleID>: [Branch]] = [:]

  var discussions: [Key<ArticleID>: Discussion] = [:]
  var watchers: [Key<ArticleID>: Set<PersonID>] = [:]
  var inboxNotices: [MemoryNotice] = []
  var digests: [Key<PersonID>: Int] = [:]
  var reminders: [Key<ArticleID>: [Reminder.Kind: Reminder]] = [:]
  var topicEditions: [Key<TopicID>: [Topic]] = [:]
  var shiftNotes: [(newsroom: NewsroomID, note: ShiftNote)] = []
  var refusedAttempts: [NewsroomID: [RefusedAttemptRow]] = [:]
  var handedOver: [NewsroomID: [HandedOver]] = [:]
  var serviceEvents: [Key<Service>: [ServiceEvent]] = [:]
  var serviceCalls: [NewsroomID: [ServiceCallRow]] = [:]
  var quotaCounts: [NewsroomID: [Int: [QuotaScope: QuotaCount]]] = [:]
  var shiftReceipts: [(newsroom: NewsroomID, receipt: ShiftReceipt)] = []

  struct Lease {
    var fence = 0
    var until: Instant?
    var isDone = false
    /// When a letter under it went out.
    var sent: Instant?
  }

  package init() {}
}

extension Desk {
  /// A desk on which everything lies in `store`.
  package init(memory store: MemoryStore, clock: any Clock, identities: any Identities) {
    self.init(
      journal: store, articles: store, lists: store, search: store, submissions: store, copies: store, senders: store,
      pictures: store, fees: store, payments: store, correspondence: store, people: store, signIns: store,
      newsrooms: store,
      rights: store,
      dependents: store, tasks: store, notices: store, claims: store, outbox: store, sites: store, editing: store,
      comments: store, inboxes: store, reminders: store,
      topics: store, shifts: store, refused: store, services: store, clock: clock, identities: identities,
      acting: { Desk(memory: store, actingAs: $0, clock: clock, identities: identities) })
  }

  /// The same desk for somebody who is signed in, or for a service.
  private init(memory store: MemoryStore, actingAs actor: Acting, clock: any Clock, identities: any Identities) {
    self.init(
      journal: MemoryActingJournal(store: store, actor: actor), articles: store, lists: store, search: store,
      submissions: store, copies: store, senders: store, pictures: store, fees: store, payments: store,
      correspondence: store,
      people: store, signIns: store,
      newsrooms: store, rights: store, dependents: store, tasks: store, notices: store, claims: store, outbox: store,
      sites: store, editing: store, comments: store, inboxes: store, reminders: store, topics: store, shifts: store,
      refused: store, services: store, clock: clock, identities: identities)
  }
}
