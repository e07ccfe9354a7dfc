public import Editorial

/// A submission as lists show it: what it is and how it stands, and nothing of who sent it, by which letter, or who is paid.
public struct SubmissionRow: Hashable, Sendable {
  public let id: SubmissionID
  public let state: SubmissionState
  public let manuscript: Manuscript
  /// The name to be printed.
  public let penName: String?
  /// The version of the privacy notice that the sender agreed to.
  public let consent: String?
  public let declaration: Declaration?
  /// What its slip leaves open until somebody states it.
  public let open: [SlipMatter]
  public let stated: [StatedSlip]?
  public let pictures: [Picture]?
  public let attachments: [Attachment]?
  public let remarks: [LetterRemark]?
  public let seenBefore: [SeenBefore]?
  public let received: Instant
  /// By when it is answered.
  public let answerDue: Instant
  /// How its reply clock stood when it was read.
  public let clock: ReplyClock.Reading
  /// Before this the desk's queue does not show it.
  public let shownFrom: Instant?
  public let article: ArticleID?
  public let reason: String?
  public let ground: RejectionGround?
  public let request: String?
  public let mergedInto: SubmissionID?
  /// When its sender was told that it may be offered elsewhere.
  public let freed: Instant?
  /// Whether contact data are kept of its sender.
  public let hasSender: Bool

  public init(_ submission: Submission, by clock: ReplyClock, at time: Instant) {
    id = submission.id
    state = submission.state
    manuscript = submission.manuscript
    penName = submission.penName
    consent = submission.consent
    declaration = submission.declaration
    open = submission.open
    stated = submission.stated
    pictures = submission.pictures
    attachments = submission.attachments
    remarks = submission.remarks
    seenBefore = submission.seenBefore
    received = submission.received
    answerDue = clock.due(submission)
    self.clock = clock.reading(submission, at: time)
    shownFrom = submission.shownFrom
    article = submission.article
    reason = submission.reason
    ground = submission.ground
    request = submission.request
    mergedInto = submission.mergedInto
    freed = submission.freed
    hasSender = submission.sender != nil
  }

  /// Whether the desk's queue shows it by then: what one sender sends beyond a day's measure shows later.
  public func isShown(at time: Instant) -> Bool { shownFrom.map { $0 <= time } ?? true }
}
