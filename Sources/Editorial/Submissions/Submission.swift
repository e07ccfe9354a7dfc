/// A story that a reader sent in 来稿, from receipt to its fate.
public struct Submission: Hashable, Sendable, Codable {
  public let id: SubmissionID
  public let newsroom: NewsroomID
  /// The digest of what the sender quotes to learn its fate.
  public internal(set) var receipt: Digest
  public internal(set) var version: Int
  public internal(set) var state: SubmissionState
  public internal(set) var manuscript: Manuscript
  /// The name to be printed.
  public let penName: String?
  /// The version of the privacy notice that the sender agreed to; `nil` while what is said of it cannot be read.
  public internal(set) var consent: String?
  public internal(set) var declaration: Declaration?
  /// What the desk stated of what nobody could read.
  public internal(set) var stated: [StatedSlip]?
  /// Whose contact data, kept apart, belong to it.
  public let sender: SenderID?
  /// The letter it came in: one that comes again is the same submission.
  public let letter: Digest?
  public internal(set) var pictures: [Picture]?
  /// What came with it and is no picture of it.
  public let attachments: [Attachment]?
  /// What the desk must know of its letter.
  public let remarks: [LetterRemark]?
  public let seenBefore: [SeenBefore]?
  public let received: Instant
  /// When the sender's newest text came: the reply clock runs from here.
  public internal(set) var clockFrom: Instant?
  /// Before this the desk's queue does not show it: one sender does not fill it.
  public let shownFrom: Instant?
  public internal(set) var changed: Instant
  public internal(set) var changedBy: Actor
  /// The draft it became.
  public internal(set) var article: ArticleID?
  /// Why it was rejected 退稿.
  public internal(set) var reason: String?
  public internal(set) var ground: RejectionGround?
  /// What the sender is asked to change 退改.
  public internal(set) var request: String?
  /// The submission that it doubles.
  public internal(set) var mergedInto: SubmissionID?
  /// When its sender was told that no answer came in time, and that it may be offered elsewhere (R76).
  public internal(set) var freed: Instant?
  /// To whom its fees are paid; `nil` while nobody said.
  public internal(set) var payees: PayeesNamed?
  public internal(set) var head: Digest
}

public enum SubmissionState: String, CaseIterable, Hashable, Sendable, Codable {
  /// 待处理
  case received
  /// 备用
  case heldOver
  /// 退改: waits for its sender
  case returned
  /// 采用
  case accepted
  /// 退稿
  case rejected
  /// 撤回, by the sender
  case withdrawn
  /// 并稿: it doubles another
  case merged

  /// Whether nothing more will happen to it.
  public var isFinal: Bool {
    switch self {
    case .received, .heldOver, .returned: false
    case .accepted, .rejected, .withdrawn, .merged: true
    }
  }
}

extension Submission {
  /// Whether the desk's queue shows it by then: what one sender sends beyond a day's measure shows later.
  public func isShown(at time: Instant) -> Bool { shownFrom.map { $0 <= time } ?? true }
}

extension Submission {
  public init?(id: SubmissionID, beginning link: Sealed<SubmissionEvent>) {
    guard case .received(let event) = link.event else { return nil }
    self.init(
      id: id, newsroom: event.newsroom, receipt: event.receiptDigest, version: link.number, state: .received,
      manuscript: event.manuscript, penName: event.penName, consent: event.consent, declaration: event.declaration,
      stated: nil, sender: event.sender, letter: event.letter, pictures: event.pictures,
      attachments: event.attachments, remarks: event.remarks, seenBefore: event.seenBefore,
      received: link.at, clockFrom: link.at, shownFrom: event.shownFrom, changed: link.at, changedBy: link.actor,
      article: nil, reason: nil, ground: nil, request: nil, mergedInto: nil, freed: nil,
      payees: event.payee.map { PayeesNamed().named($0) }, head: link.digest)
  }

  @discardableResult
  public mutating func apply(_ link: Sealed<SubmissionEvent>) -> Bool {
    switch link.event {
    case .received: return false
    case .accepted(let article, _):
      state = .accepted
      self.article = article
    case .rejected(let reason, let ground):
      state = .rejected
      self.reason = reason
      self.ground = ground
    case .heldOver: state = .heldOver
    case .returned(let request):
      state = .returned
      self.request = request
    case .revised(let manuscript, let pictures):
      state = .received
      self.manuscript = manuscript
      if let pictures { self.pictures = pictures }
      request = nil
      clockFrom = link.at
      freed = nil
    case .merged(let other):
      state = .merged
      mergedInto = other
    case .withdrawn: state = .withdrawn
    case .stated(let statement, let reason):
      consent = consent ?? statement.consent
      declaration = declaration?.stated(statement)
      stated =
        (stated ?? []) + [StatedSlip(statement: statement, reason: reason, by: link.actor, at: link.at)]
    case .freed: freed = link.at
    case .senderErased: break
    case .receiptRenewed(let digest): receipt = digest
    case .payeeNamed(let naming): payees = (payees ?? PayeesNamed()).named(naming)
    }
    version = link.number
    changed = link.at
    changedBy = link.actor
    head = link.digest
    return true
  }

  /// The submission that a history tells of.
  public static func folding(_ history: [Sealed<SubmissionEvent>], id: SubmissionID) throws(HistoryFault) -> Submission
  {
    guard let first = history.first else { throw .empty }
    guard first.number == 1, first.follows(Sealed<SubmissionEvent>.beginning(of: id)) else {
      throw .brokenChain(number: 1)
    }
    guard var submission = Submission(id: id, beginning: first) else { throw .misplaced(number: 1) }
    for link in history.dropFirst() {
      guard link.number == submission.version + 1, link.follows(submission.head) else {
        throw .brokenChain(number: link.number)
      }
      guard submission.apply(link) else { throw .misplaced(number: link.number) }
    }
    return submission
  }
}
