/// That something happened to an article, or was said about it, and who must be told.
public struct Announcement: Hashable, Sendable {
  /// What happened; the name is stored.
  public enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
    case submitted, sentBack, passed, signed, approved, scheduled, published, owed, countersigned
    case held, released, embargoed, withdrawn, spiked, revived, correctionBegun, correctionAbandoned
    /// An urgent fix sets the work aside; it is dropped, and what it had set aside stands again.
    case fixBegun, fixDropped
    /// Somebody asks for a withdrawn article to come back; this person can confirm it; the asking was dropped; it is back.
    case reinstatementAsked, yoursToConfirm, reinstatementDropped, reinstated
    /// It is this person's turn to sign.
    case yourTurn
    /// A sign-off, or a tick, of this person's is void.
    case signOffVoided, checkVoided
    /// It was assigned to this person; it was taken from her; she has it back.
    case assigned, handedOver, givenBack
    /// A comment; one that names this person; one in a thread of hers; a thread that was resolved or opened again.
    case commented, mentioned, answered, resolved, reopened
    /// By the clock: its own deadline is near, or has passed; what is live leaves the site before long.
    case deadlineNear, deadlinePassed, leavingNear
    /// By the clock: its scheduled instant came, something stood in the way, and the schedule is void.
    case scheduleMissed
    /// A schedule waits for the text to be signed, or stands now that it is; one, a deadline or a planned withdrawal was set or taken back.
    case scheduleWaits, scheduleStands, scheduleTakenBack, deadlineSet, deadlineTakenBack, withdrawalPlanned,
      withdrawalTakenBack
    /// What came back to the site leaves it again, as was planned before it was withdrawn.
    case withdrawalStands
    /// Something that was asked of the article, or vouched for, counts no more.
    case wishVoided
    /// Another person's tick was taken back.
    case unchecked
    /// Another person took over the work on the text.
    case leaseTaken
    /// This person's work on the text ended: it was published, withdrawn, spiked or dropped.
    case leaseOver
    /// The column asks for something else; the column was renamed, moved or merged.
    case rulesChanged, relocated
    /// The newsroom goes by another clock.
    case rezoned
    /// It is under way, and in nobody's queue any more.
    case stranded
  }

  /// What it is about: an event of the article, a comment on it, a lease of its text by its fence, or a reminder that
  /// stands since an event.
  public enum Subject: Hashable, Sendable {
    case event(Int)
    case comment(Int)
    case mark(Int)
    case lease(Int)
    case reminder(Reminder.Kind, Int)
    /// That nobody can take it on as it has stood since an event.
    case stranded(Int)
    /// An edition of the newsroom's settings.
    case edition(Int)
  }

  /// Who is told. Whoever acted is never told.
  public enum Audience: Hashable, Sendable {
    case person(PersonID)
    /// Everybody but group accounts who holds one of these roles there, without some.
    case holders(of: Set<Role>, in: ColumnPath, except: Set<PersonID>)
    case watchers
  }

  public struct Telling: Hashable, Sendable {
    public let audience: Audience
    public let kind: Kind

    public init(_ audience: Audience, _ kind: Kind) {
      self.audience = audience
      self.kind = kind
    }
  }

  public let article: ArticleID
  public let subject: Subject
  public let by: Actor
  public let at: Instant
  /// A reason, or the beginning of a comment.
  public let note: String?
  /// The instant that a reminder tells of.
  public let due: Instant?
  /// Everybody is told once: by the first of these that reaches her.
  public let tellings: [Telling]
  /// Who is told where all those whom it concerns have left.
  public let standIns: StandIns?

  public init(
    article: ArticleID, subject: Subject, by: Actor, at: Instant, note: String?, due: Instant? = nil,
    tellings: [Telling], standIns: StandIns? = nil
  ) {
    self.standIns = standIns
    self.article = article
    self.subject = subject
    self.by = by
    self.at = at
    self.note = note
    self.due = due
    self.tellings = tellings
  }
}
