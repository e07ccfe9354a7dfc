public import Editorial

/// The one way in which anything that happens to articles and submissions is written down.
package protocol Journal: Sendable {
  /// Writes state, events, decision and outgoing work in one transaction: all of it or nothing.
  ///
  /// Throws `conflict` when somebody changed one of the things since it was read, `repeated` when this command has
  /// already taken effect.
  func commit(_ entry: Entry) async throws(StoreError)
  /// What is known of a command that has taken effect; `nil` if it has not.
  func taken(_ command: CommandID, in newsroom: NewsroomID) async throws(StoreError) -> TakenCommand?
}

/// A command that has taken effect.
public struct TakenCommand: Hashable, Sendable {
  public let at: Instant
  /// What was asked, where whoever asked gave the command its name.
  public let asked: Digest?

  public init(at: Instant, asked: Digest?) {
    self.at = at
    self.asked = asked
  }
}

/// Everything that one command changes.
public struct Entry: Hashable, Sendable {
  public let newsroom: NewsroomID
  public let command: CommandID
  public let at: Instant
  /// What was asked, where whoever asked gave the command its name.
  public let asked: Digest?
  public let articles: [Change<Article, ArticleEvent>]
  public let submissions: [Change<Submission, SubmissionEvent>]
  public let fees: [Change<Fee, FeeEvent>]
  /// New senders, with what is kept of them.
  public let senders: [StoredSender]
  /// What is newly kept under senders' keys.
  public let boxes: [StoredBox]
  public let batches: [StoredBatch]
  public let offers: [ReceiptOffer]
  /// What letters carry that must not be read in the store.
  public let enclosures: [Enclosure]
  public let pictures: [PictureFile]
  /// What hangs on the one submission that begins.
  public let attachments: [AttachmentFile]
  /// The file that the repost which begins was read from.
  public let snapshotFile: [UInt8]?
  public let decisions: [StoredDecision]
  /// What every site must be told.
  public let deliveries: [PageChange]
  /// What the rights book comes to know by it, such as a use that counts; by whoever commits.
  public let records: [RightsRecord]
  public let recordedBy: Actor
  public let claims: [Change<Claim, ClaimEvent>]
  public let tasks: [TaskChange]
  /// Notices that partners have acknowledged.
  public let heard: [NoticeID]
  /// Articles that must stand where they were read, though nothing happens to them.
  public let standing: [ArticleID: Int]
  /// The columns by whose rules it was decided, and in which edition: it happens only while they stand.
  public let columns: Set<ColumnBasis>
  /// That the clock was looked at, where something was found.
  public let watch: RightsWatch?
  public let comments: [ArticleComment]
  public let marks: [CommentMark]
  public let watches: [Watch]
  /// New editions of special topics.
  public let topics: [Topic]
  public let shiftNotes: [ShiftNote]
  public let shiftReceipts: [ShiftReceipt]
  /// Who is told of all this; expanded into notices when it is written.
  public var announcements: [Announcement]
  /// Leases of texts that end with it; one that has been followed by another is left alone.
  public let ended: [EditLease]
  /// What the clock is to tell of from now on, or no more.
  public var reminders: [ReminderChange]
  /// What strangers take by it of the day's measure; the entry is a conflict where the day has no room for it.
  public var quota: QuotaDraw?

  public init(
    newsroom: NewsroomID, command: CommandID, at: Instant, asked: Digest? = nil,
    articles: [Change<Article, ArticleEvent>] = [],
    submissions: [Change<Submission, SubmissionEvent>] = [], fees: [Change<Fee, FeeEvent>] = [],
    senders: [StoredSender] = [], boxes: [StoredBox] = [], batches: [StoredBatch] = [],
    offers: [ReceiptOffer] = [], enclosures: [Enclosure] = [], pictures: [PictureFile] = [],
    attachments: [AttachmentFile] = [], snapshotFile: [UInt8]? = nil,
    decisions: [StoredDecision] = [],
    deliveries: [PageChange] = [], records: [RightsRecord] = [], recordedBy: Actor = .dispatcher,
    claims: [Change<Claim, ClaimEvent>] = [], tasks: [TaskChange] = [], watch: RightsWatch? = nil,
    heard: [NoticeID] = [], standing: [ArticleID: Int] = [:],
    columns: Set<ColumnBasis> = [], comments: [ArticleComment] = [], marks: [CommentMark] = [],
    watches: [Watch] = [], topics: [Topic] = [], shiftNotes: [ShiftNote] = [],
    shiftReceipts: [ShiftReceipt] = [], announcements: [Announcement] = [], reminders: [ReminderChange] = [],
    ended: [EditLease] = []
  ) {
    self.ended = ended
    self.heard = heard
    self.standing = standing
    self.columns = columns
    self.tasks = tasks
    self.watch = watch
    self.records = records
    self.recordedBy = recordedBy
    self.claims = claims
    self.comments = comments
    self.marks = marks
    self.watches = watches
    self.topics = topics
    self.shiftNotes = shiftNotes
    self.shiftReceipts = shiftReceipts
    self.announcements = announcements
    self.reminders = reminders
    self.newsroom = newsroom
    self.command = command
    self.at = at
    self.asked = asked
    self.articles = articles
    self.submissions = submissions
    self.fees = fees
    self.senders = senders
    self.boxes = boxes
    self.batches = batches
    self.offers = offers
    self.enclosures = enclosures
    self.pictures = pictures
    self.attachments = attachments
    self.snapshotFile = snapshotFile
    self.decisions = decisions
    self.deliveries = deliveries
  }
}

extension Entry {
  /// The same with articles that change beside what it says already.
  func adding(
    _ changes: [Change<Article, ArticleEvent>], announcing: [Announcement], reminding: [ReminderChange],
    delivering: [PageChange]
  ) -> Entry {
    Entry(
      newsroom: newsroom, command: command, at: at, asked: asked, articles: articles + changes, decisions: decisions,
      deliveries: deliveries + delivering, records: records, recordedBy: recordedBy, tasks: tasks,
      announcements: announcements + announcing, reminders: reminders + reminding, ended: ended)
  }
}

/// The column by whose rules something was decided, as an edition of the settings had it.
public struct ColumnBasis: Hashable, Sendable {
  public let column: ColumnPath
  public let edition: Int
  /// Whether it rests on what the column asks to be signed, and not only on the column's being there.
  public let isByRules: Bool

  public init(_ column: ColumnPath, edition: Int, isByRules: Bool) {
    self.column = column
    self.edition = edition
    self.isByRules = isByRules
  }
}

extension Change<Article, ArticleEvent> {
  /// What it rests on of the settings' edition by which it was decided: an article that begins or comes back somewhere
  /// needs its column to be there, a signature what the column asks for.
  func basis(in edition: Int) -> Set<ColumnBasis> {
    let needs = events.compactMap { link -> Bool? in
      switch link.event {
      case .signed: true
      case .drafted, .moved, .revived, .reinstated: false
      default: nil
      }
    }
    return needs.isEmpty ? [] : [ColumnBasis(state.column, edition: edition, isByRules: needs.contains(true))]
  }
}

/// A receipt in the letter that carries it, locked under its reader's key until the letter is sent.
public struct Enclosure: Hashable, Sendable {
  public let letter: DueLetter
  public let box: [UInt8]

  public init(letter: DueLetter, box: [UInt8]) {
    self.letter = letter
    self.box = box
  }
}

/// A thing's new state, and the events that made it of the state read at `readVersion` (0: it is new).
public struct Change<State: Hashable & Sendable, Event: Hashable & Sendable & Codable>: Hashable, Sendable {
  public let readVersion: Int
  /// The state that was read; `nil` for a new thing.
  public let before: State?
  public let state: State
  public let events: [Sealed<Event>]

  public init(readVersion: Int, before: State? = nil, state: State, events: [Sealed<Event>]) {
    self.readVersion = readVersion
    self.before = before
    self.state = state
    self.events = events
  }
}

/// A rights decision kept for ever under its id.
public struct StoredDecision: Hashable, Sendable {
  public let id: DecisionID
  public let decision: RightsDecision
  public let by: Actor
  /// The article's version that was judged.
  public let version: Int
  /// When it was decided: facts known then are what it rests on.
  public let at: Instant

  public init(id: DecisionID, decision: RightsDecision, by: Actor, version: Int, at: Instant) {
    self.id = id
    self.decision = decision
    self.by = by
    self.version = version
    self.at = at
  }
}

/// That readers must see an article as it stands after its event `number`.
public struct PageChange: Hashable, Sendable {
  public let article: ArticleID
  public let number: Int

  public init(article: ArticleID, number: Int) {
    self.article = article
    self.number = number
  }
}

/// Work for a site's dispatcher: bring that site into line with an article as it stands after its event `number`.
public struct Delivery: Hashable, Sendable {
  public let article: ArticleID
  public let number: Int
  public let site: SiteID

  public init(article: ArticleID, number: Int, site: SiteID = .main) {
    self.article = article
    self.number = number
    self.site = site
  }

  public init(_ change: PageChange, to site: SiteID) {
    self.init(article: change.article, number: change.number, site: site)
  }
}
