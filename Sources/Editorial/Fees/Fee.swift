/// An author's fee 稿酬, from the day it is drawn up until it is paid, or handed to the society for its author.
public struct Fee: Hashable, Sendable, Codable {
  public let id: FeeID
  public let newsroom: NewsroomID
  public internal(set) var version: Int
  public internal(set) var state: FeeState
  public let terms: Terms
  public let created: Instant
  public let drawnUpBy: Actor
  public internal(set) var approvedBy: Actor?
  /// The batch in which it was last handed to the bank.
  public internal(set) var batch: BatchID?
  /// The day the bank paid, such as `2026-08-03`.
  public internal(set) var paidOn: String?
  /// The bank's or the society's own number for it, or why it was not paid.
  public internal(set) var reference: String?
  /// To whom it is paid; `nil` while nobody said.
  public internal(set) var payees: PayeesNamed?
  public internal(set) var changed: Instant
  public internal(set) var changedBy: Actor
  public internal(set) var head: Digest

  /// What is owed, to whom, for what: settled when it is drawn up, and never changed.
  public struct Terms: Hashable, Sendable, Codable {
    public let article: ArticleID
    /// `nil` for the settlement of a claim.
    public let submission: SubmissionID?
    public let sender: SenderID
    /// The claim that is settled by it.
    public let claim: ClaimID?
    public let headline: String
    public let penName: String?
    public let use: FeeUse
    public let work: FeeWork
    public let basis: FeeBasis
    /// What was agreed, and where that is written.
    public let agreement: String?
    public let characters: Int
    /// For 1,000 characters.
    public let rate: Money
    public let sum: FeeSum
    public let published: Instant
    public let due: Instant
  }
}

public enum FeeState: String, CaseIterable, Hashable, Sendable, Codable {
  /// 已拟
  case drawnUp
  /// 已批
  case approved
  /// 付款中: handed to the bank
  case inBatch
  /// 已付
  case paid
  /// 已转文著协: handed to the China Written Works Copyright Society (R44)
  case handedOver
  /// 作废
  case cancelled

  /// Whether money is still owed.
  public var isOpen: Bool {
    switch self {
    case .drawnUp, .approved, .inBatch: true
    case .paid, .handedOver, .cancelled: false
    }
  }
}

public enum FeeAction: String, CaseIterable, Hashable, Sendable, Codable {
  case drawUp, namePayee, confirmPayee, approve, cancel, batch, pay, bounce, handOver

  // swift-format-ignore
  public var rule: (from: [FeeState], by: [Role]) {
    switch self {
    case .drawUp:       ([],                     [.submissionsDesk, .editor, .accountant])
    case .namePayee:    ([.drawnUp, .approved],  [.accountant])
    case .confirmPayee: ([.drawnUp, .approved],  [.accountant, .deskChief, .chiefEditor])
    case .approve:      ([.drawnUp],             [.accountant, .deskChief, .chiefEditor])
    case .cancel:       ([.drawnUp, .approved],  [.accountant, .deskChief, .chiefEditor])
    case .batch:        ([.approved],            [.accountant])
    case .pay:          ([.inBatch],             [.accountant])
    case .bounce:       ([.inBatch],             [.accountant])
    case .handOver:     ([.approved],            [.accountant])
    }
  }
}

/// What happened to a fee. Part of the stored history: added to, never renamed.
public enum FeeEvent: Hashable, Sendable, Codable {
  case drawnUp(newsroom: NewsroomID, Fee.Terms)
  case approved
  case cancelled(reason: String)
  case batched(BatchID)
  case paid(on: String, reference: String?)
  /// The bank did not pay; it can be tried again.
  case bounced(reason: String)
  case handedOver(reference: String)
  case payeeNamed(PayeeNaming)
  /// A second person confirmed the payee that staff named.
  case payeeConfirmed(Digest)

  public var name: String {
    switch self {
    case .drawnUp: "drawnUp"
    case .approved: "approved"
    case .cancelled: "cancelled"
    case .batched: "batched"
    case .paid: "paid"
    case .bounced: "bounced"
    case .handedOver: "handedOver"
    case .payeeNamed: "payeeNamed"
    case .payeeConfirmed: "payeeConfirmed"
    }
  }
}

extension Fee {
  public init?(id: FeeID, beginning link: Sealed<FeeEvent>) {
    guard case .drawnUp(let newsroom, let terms) = link.event else { return nil }
    self.init(
      id: id, newsroom: newsroom, version: link.number, state: .drawnUp, terms: terms, created: link.at,
      drawnUpBy: link.actor, approvedBy: nil, batch: nil, paidOn: nil, reference: nil, payees: nil, changed: link.at,
      changedBy: link.actor, head: link.digest)
  }

  @discardableResult
  public mutating func apply(_ link: Sealed<FeeEvent>) -> Bool {
    switch link.event {
    case .drawnUp: return false
    case .approved:
      state = .approved
      approvedBy = link.actor
      // Where nobody was named before, whoever approves the fee is the second person for its payee too.
      if payees?.settled == nil { payees?.confirm(by: link.actor) }
    case .cancelled(let reason):
      state = .cancelled
      reference = reason
    case .batched(let batch):
      state = .inBatch
      self.batch = batch
      reference = nil
    case .paid(let day, let reference):
      state = .paid
      paidOn = day
      self.reference = reference
    case .bounced(let reason):
      state = .approved
      reference = reason
    case .handedOver(let reference):
      state = .handedOver
      self.reference = reference
    case .payeeNamed(let naming): payees = (payees ?? PayeesNamed()).named(naming)
    case .payeeConfirmed(let payee):
      guard payees?.proposed?.payee == payee else { return false }
      payees?.confirm(by: link.actor)
    }
    version = link.number
    changed = link.at
    changedBy = link.actor
    head = link.digest
    return true
  }

  /// The fee that a history tells of.
  public static func folding(_ history: [Sealed<FeeEvent>], id: FeeID) throws(HistoryFault) -> Fee {
    guard let first = history.first else { throw .empty }
    guard first.number == 1, first.follows(Sealed<FeeEvent>.beginning(of: id)) else { throw .brokenChain(number: 1) }
    guard var fee = Fee(id: id, beginning: first) else { throw .misplaced(number: 1) }
    for link in history.dropFirst() {
      guard link.number == fee.version + 1, link.follows(fee.head) else { throw .brokenChain(number: link.number) }
      guard fee.apply(link) else { throw .misplaced(number: link.number) }
    }
    return fee
  }
}
