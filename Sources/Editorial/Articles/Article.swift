/// An article 稿件: one identity across all its revisions, the text being worked on, and separately what is live.
///
/// It is the fold of its events (`Article.folding`), and changes in no other way.
public struct Article: Hashable, Sendable, Codable {
  public let id: ArticleID
  public let newsroom: NewsroomID
  /// How many events have happened: the version a save must name.
  public internal(set) var version: Int
  public internal(set) var column: ColumnPath
  public internal(set) var stage: Stage
  /// Since when it stands in its stage.
  public internal(set) var entered: Instant
  /// Who brought the article into the newsroom.
  public let author: PersonID
  public let created: Instant
  public internal(set) var changed: Instant
  public internal(set) var changedBy: Actor
  public internal(set) var provenance: Provenance
  /// Whether it is news information 新闻信息 in the sense of the 2017 rule, article 2; `nil` until an editor says (R11).
  public internal(set) var isNewsInformation: Bool?
  public internal(set) var responsibleEditor: ResponsibleEditor?
  public internal(set) var revision: Revision
  /// Everybody who wrote or edited this text since it was last live: none of them may sign it.
  public internal(set) var writers: Set<PersonID>
  /// On the current revision only, in the order signed.
  public internal(set) var signOffs: [SignOff]
  public internal(set) var attestations: [Attestation]
  /// What has been ticked of the column's checklists, on the current revision only.
  public internal(set) var checks: [Check]
  /// The special topics it belongs to, whatever text is live.
  public internal(set) var topics: [TopicID]
  /// The articles it names as related, in the order in which readers see them.
  public internal(set) var related: [ArticleID]
  /// Whose turn it is; `nil` while it is nobody's in particular.
  public internal(set) var assignment: Assignment?
  /// When it is to be published, once it is approved.
  public internal(set) var schedule: Schedule?
  /// A schedule that waits for the text to be signed.
  public internal(set) var pendingSchedule: Schedule?
  public internal(set) var embargo: Embargo?
  public internal(set) var hold: Hold?
  /// Its own deadline; without one its column's usual hours count.
  public internal(set) var deadline: Deadline?
  public internal(set) var live: Live?
  /// The correction being prepared beside the live text.
  public internal(set) var correction: Correction?
  /// The long revision that an urgent fix has set aside.
  public internal(set) var aside: Aside?
  /// The live text that the correction was written from, as long as it has not been brought together with the one that
  /// was published meanwhile.
  public internal(set) var movedFrom: Digest?
  public internal(set) var withdrawal: Withdrawal?
  /// That somebody asks for it to come back, and nobody has confirmed it yet.
  public internal(set) var reinstatement: Reinstatement?
  /// When what is live is to leave the site.
  public internal(set) var plannedWithdrawal: PlannedWithdrawal?
  /// What emergency publications still owe, the first due first.
  public internal(set) var debts: [Debt]
  /// The digest of the newest link of the article's history.
  public internal(set) var head: Digest
}

/// The person who answers for the text, by real name (R12).
public struct ResponsibleEditor: Hashable, Sendable, Codable {
  public let person: PersonID
  public let name: String
  public let isVerified: Bool

  public init(_ person: Person) {
    self.person = person.id
    name = person.name
    isVerified = person.isVerified
  }

  /// Whether a page may name this editor: a checked, real name.
  public var hasRealName: Bool { isVerified && !NobodysName.contains(name) }
}

/// That an editor vouches for a change to somebody else's story, for exactly one text (R13).
public struct Attestation: Hashable, Sendable, Codable {
  public enum Claim: String, CaseIterable, Hashable, Sendable, Codable {
    /// The changed title keeps the meaning.
    case titleKeepsMeaning
    /// The shortening keeps the meaning.
    case shorteningKeepsMeaning
  }
  public let claim: Claim
  public let person: PersonID
  public let digest: Digest
}

extension Article {
  /// What readers are shown: the live text, unless a hold stops every use of it.
  public var shown: Live? { hold == nil ? live : nil }

  /// Whether the correction that is being prepared reads, word for word, as what is live.
  public var correctsNothing: Bool { correction != nil && live?.revision.digest == revision.digest }
}

/// A text that was published.
public struct Live: Hashable, Sendable, Codable {
  public let revision: Revision
  /// The path of the page below the site's root; it never changes.
  public let address: String
  public internal(set) var column: ColumnPath
  public let firstPublished: Instant
  public let published: Instant
  public let decision: DecisionID?
  /// Newest last.
  public let corrections: [CorrectionNote]
  public let provenance: Provenance
}

/// A correction 更正 in the making.
public struct Correction: Hashable, Sendable, Codable {
  public let what: String
  public let why: String
  /// What readers will be told.
  public let note: String

  public init(what: String, why: String, note: String) {
    self.what = what
    self.why = why
    self.note = note
  }
}

/// A note beside the text as readers see it: what was corrected, or why it is back.
public struct CorrectionNote: Hashable, Sendable, Codable {
  public let note: String
  public let at: Instant
  /// Whether it says that the text came back after a withdrawal; `nil` of a correction.
  public let isReinstatement: Bool?

  init(note: String, at: Instant, isReinstatement: Bool? = nil) {
    self.note = note
    self.at = at
    self.isReinstatement = isReinstatement
  }
}

public struct Withdrawal: Hashable, Sendable, Codable {
  public let reason: String
  public let claim: String?
  public let at: Instant
  public let address: String
}

/// Publication at an instant; the zone is what the editor meant it in, kept for people to read.
public struct Schedule: Hashable, Sendable, Codable {
  public let at: Instant
  /// An IANA time zone, such as `Asia/Shanghai`.
  public let zone: String
  /// Who scheduled it; `nil` in what earlier releases wrote.
  public let by: PersonID?

  public init(at: Instant, zone: String, by person: PersonID? = nil) {
    self.at = at
    self.zone = zone
    by = person
  }

  /// Whether it asks for the same moment, on the same clock.
  func means(_ other: Schedule?) -> Bool { at == other?.at && zone == other?.zone }
}

public struct Embargo: Hashable, Sendable, Codable {
  public let until: Instant
  public let zone: String
  public let reason: String
  /// Who asked for it; `nil` in what earlier releases wrote.
  public let by: PersonID?

  /// Whether it asks for the same.
  func means(_ other: Embargo?) -> Bool {
    until == other?.until && zone == other?.zone && other.map { reason.isExactly($0.reason) } ?? false
  }
}

/// A stop on every use 压稿.
public struct Hold: Hashable, Sendable, Codable {
  public let reason: String
  public let person: Actor
  public let at: Instant
}

extension Article {
  /// Whose article it is, and who has it.
  public var people: [PersonID] { [author, responsibleEditor?.person, assignment?.person].compactMap { $0 } }
}
