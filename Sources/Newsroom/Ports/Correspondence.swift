public import Editorial

/// Letters to senders that commits have left to be sent, under leases as in ``Outbox``. A row names what happened, never
/// to whom: the address is read when the letter goes.
package protocol Correspondence: Sendable {
  func takeLetters(in newsroom: NewsroomID, limit: Int, at time: Instant, until: Instant) async throws(StoreError)
    -> [LeasedLetter]
  /// Marks a letter sent, or not to be sent, and why; one whose fence is no longer its own is left alone.
  func finish(_ letter: LeasedLetter, as outcome: LetterOutcome, in newsroom: NewsroomID, at time: Instant)
    async throws(StoreError)
  func lettersWaiting(in newsroom: NewsroomID) async throws(StoreError) -> Int
  /// What waits at `time` until a lease ends, or the time that it was put off to; `nil` where nothing does.
  func heldLetters(in newsroom: NewsroomID, at time: Instant) async throws(StoreError) -> HeldWork?
  /// Leaves a letter for later under its lease; one whose fence is no longer its own is left alone.
  func put(off letter: LeasedLetter, until time: Instant, in newsroom: NewsroomID) async throws(StoreError)
  /// What of the same kinds went to the address that this mark is of after `time`, and whether an older one waits
  /// (``DueLetter/kindsOncePerDay``).
  func answers(before letter: DueLetter, mark: Digest, after time: Instant, in newsroom: NewsroomID)
    async throws(StoreError) -> AnswersToAddress
}

/// What a letter is about.
public enum LetterKind: String, CaseIterable, Hashable, Sendable, Codable {
  case received, accepted, heldOver, returned, rejected, merged, freed, withdrawn, paid
  /// To whom money goes was said, or changed.
  case payee
  /// A new receipt that was asked for.
  case receipt

  /// Whether the newsroom may have its own text for it. What guards its readers' money always says the same.
  public var isTemplated: Bool { self != .payee && self != .receipt }

  /// Whether it may go out though nobody at the newsroom has looked. Anybody can make it go to anybody, by writing in their
  /// name; so it repeats nothing that came in (RFC 3834, section 3).
  public var isAutomatic: Bool {
    switch self {
    case .received, .freed, .withdrawn, .payee, .receipt: true
    case .accepted, .heldOver, .returned, .rejected, .merged, .paid: false
    }
  }
}

/// A letter that is owed: because of the event `number` of a submission or, where money went, of a fee.
public struct DueLetter: Hashable, Sendable {
  public enum Subject: Hashable, Sendable {
    case submission(SubmissionID)
    case fee(FeeID)
  }

  public let subject: Subject
  public let number: Int
  public let kind: LetterKind

  /// The same for the same letter, such as `received-1-8c0d...`.
  public var name: String {
    switch subject {
    case .submission(let id): "\(kind.rawValue)-\(number)-\(id)"
    case .fee(let id): "\(kind.rawValue)-\(number)-\(id)"
    }
  }

  /// The kinds of which one goes to an address within a day, where this is one of them: what says by itself that a letter
  /// came, or that there is no answer to it yet, or that it was taken back. A version that the desk asked for is
  /// acknowledged at once, and so is everything about money or a receipt.
  public var kindsOncePerDay: Set<LetterKind>? {
    switch kind {
    case .received where number == 1, .freed: [.received, .freed]
    case .withdrawn: [.withdrawn]
    default: nil
    }
  }

  public init(subject: Subject, number: Int, kind: LetterKind) {
    self.subject = subject
    self.number = number
    self.kind = kind
  }
}

public struct LeasedLetter: Hashable, Sendable {
  public let letter: DueLetter
  /// The locked receipt that it carries.
  public let enclosure: [UInt8]?
  public let fence: Int

  public init(letter: DueLetter, enclosure: [UInt8]? = nil, fence: Int) {
    self.letter = letter
    self.enclosure = enclosure
    self.fence = fence
  }
}

/// The answers that go by themselves to one address.
public struct AnswersToAddress: Hashable, Sendable {
  /// When the last one went.
  public let last: Instant?
  /// Whether one that is owed longer has not gone yet.
  public let isBehindAnother: Bool

  public init(last: Instant?, isBehindAnother: Bool) {
    self.last = last
    self.isBehindAnother = isBehindAnother
  }
}

public enum LetterOutcome: Hashable, Sendable {
  case sent
  /// There is no address, or the post refuses it for good.
  case undeliverable(reason: String)
}

extension Entry {
  /// The letters that senders are owed because of this entry.
  public var letters: [DueLetter] {
    let aboutSubmissions = submissions.filter { $0.state.sender != nil }.flatMap { change in
      change.events.compactMap { link in
        link.event.letter.map { DueLetter(subject: .submission(change.state.id), number: link.number, kind: $0) }
      }
    }
    // What is said of a submission's payee is said once, though it holds for each of its fees.
    let isTold = aboutSubmissions.contains { $0.kind == .payee }
    let aboutFees = fees.flatMap { change in
      change.events.compactMap { link -> DueLetter? in
        switch link.event {
        // Claimants are answered by licensing staff.
        case .paid where change.state.terms.submission != nil:
          DueLetter(subject: .fee(change.state.id), number: link.number, kind: .paid)
        // A new fee begins with what was told before.
        case .payeeNamed where change.readVersion > 0 && !isTold, .payeeConfirmed where !isTold:
          DueLetter(subject: .fee(change.state.id), number: link.number, kind: .payee)
        default: nil
        }
      }
    }
    return aboutSubmissions + aboutFees
      + offers.map { DueLetter(subject: .submission($0.submission), number: $0.number, kind: .receipt) }
  }
}

extension SubmissionEvent {
  /// What its sender is told of it.
  fileprivate var letter: LetterKind? {
    switch self {
    case .received: .received
    case .accepted: .accepted
    case .rejected: .rejected
    case .heldOver: .heldOver
    case .returned: .returned
    case .revised: .received
    case .merged: .merged
    case .withdrawn: .withdrawn
    case .freed: .freed
    case .payeeNamed: .payee
    case .senderErased, .receiptRenewed, .stated: nil
    }
  }
}

/// Carries letters away.
public protocol Post: Sendable {
  func send(_ letter: OutgoingLetter) async throws(PostFault)
}

/// A letter as it goes out. Sending it again sends the same: its id tells the receiving side.
public struct OutgoingLetter: Hashable, Sendable {
  /// The same for the same letter, such as `received-2-8c0d....`.
  public let id: String
  public let from: String
  public let to: String
  public let subject: String
  public let text: String
  public let at: Instant
  /// Nobody wrote it: it answers a letter by itself (RFC 3834).
  public let isAnswer: Bool

  public init(
    id: String, from: String, to: String, subject: String, text: String, at: Instant, isAnswer: Bool = false
  ) {
    self.isAnswer = isAnswer
    self.id = id
    self.from = from
    self.to = to
    self.subject = subject
    self.text = text
    self.at = at
  }
}

public enum PostFault: Error, Hashable, Sendable {
  /// This letter, for good: trying again will not help.
  case refused(String)
  /// This letter, for now; others may go.
  case deferred(String)
  /// No answer about this letter, as where the post takes nothing now.
  case unavailable(String)
}
