/// A story that a reader sent in 来稿, from receipt to its fate.
public struct Submission: Hashable, Sendable, Codable {
  public let id: SubmissionID
  public let newsroom: NewsroomID
  /// What the sender quotes to learn its fate: random, so that it reveals nothing and cannot be guessed.
  public let receipt: String
  public internal(set) var version: Int
  public internal(set) var state: SubmissionState
  public let manuscript: Manuscript
  /// The name to be printed.
  public let penName: String?
  /// The version of the privacy notice that the sender agreed to.
  public let consent: String
  public let received: Instant
  public internal(set) var changed: Instant
  public internal(set) var changedBy: Actor
  /// The draft it became.
  public internal(set) var article: ArticleID?
  /// Why it was rejected 退稿.
  public internal(set) var reason: String?
  public internal(set) var head: Digest

  /// When an answer is due: 15 days after receipt (R76).
  public var answerDue: Instant { received.advanced(bySeconds: 15 * 86_400) }
}

public enum SubmissionState: String, CaseIterable, Hashable, Sendable, Codable {
  /// 待处理
  case received
  /// 采用
  case accepted
  /// 退稿
  case rejected
  /// 撤回, by the sender
  case withdrawn
}

public enum SubmissionAction: String, CaseIterable, Hashable, Sendable, Codable {
  case receive, accept, reject, withdraw
}

/// What happened to a submission. Part of the stored history: added to, never renamed.
public enum SubmissionEvent: Hashable, Sendable, Codable {
  case received(Received)
  case accepted(article: ArticleID, column: ColumnPath)
  case rejected(reason: String)
  case withdrawn

  public struct Received: Hashable, Sendable, Codable {
    public let newsroom: NewsroomID
    public let receipt: String
    public let manuscript: Manuscript
    public let penName: String?
    public let consent: String
  }

  /// The event's name in the store.
  public var name: String {
    switch self {
    case .received: "received"
    case .accepted: "accepted"
    case .rejected: "rejected"
    case .withdrawn: "withdrawn"
    }
  }
}

extension Submission {
  public init?(id: SubmissionID, beginning link: Sealed<SubmissionEvent>) {
    guard case .received(let event) = link.event else { return nil }
    self.init(
      id: id, newsroom: event.newsroom, receipt: event.receipt, version: link.number, state: .received,
      manuscript: event.manuscript, penName: event.penName, consent: event.consent, received: link.at,
      changed: link.at, changedBy: link.actor, article: nil, reason: nil, head: link.digest)
  }

  @discardableResult
  public mutating func apply(_ link: Sealed<SubmissionEvent>) -> Bool {
    switch link.event {
    case .received: return false
    case .accepted(let article, _):
      state = .accepted
      self.article = article
    case .rejected(let reason):
      state = .rejected
      self.reason = reason
    case .withdrawn: state = .withdrawn
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
