public import Editorial

/// Letters to senders that commits have left to be sent, under leases as in ``Outbox``. A row names what happened, never
/// to whom: the address is read when the letter goes.
public protocol Correspondence: Sendable {
  func takeLetters(in newsroom: NewsroomID, limit: Int, at time: Instant, until: Instant) async throws(StoreError)
    -> [LeasedLetter]
  /// Marks a letter sent, or not to be sent, and why; one whose fence is no longer its own is left alone.
  func finish(_ letter: LeasedLetter, as outcome: LetterOutcome, in newsroom: NewsroomID, at time: Instant)
    async throws(StoreError)
  func lettersWaiting(in newsroom: NewsroomID) async throws(StoreError) -> Int
}

/// What a letter is about.
public enum LetterKind: String, CaseIterable, Hashable, Sendable, Codable {
  case received, accepted, heldOver, returned, rejected, merged, freed, withdrawn, paid
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

  public init(subject: Subject, number: Int, kind: LetterKind) {
    self.subject = subject
    self.number = number
    self.kind = kind
  }
}

public struct LeasedLetter: Hashable, Sendable {
  public let letter: DueLetter
  public let fence: Int

  public init(letter: DueLetter, fence: Int) {
    self.letter = letter
    self.fence = fence
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
    let aboutFees = fees.flatMap { change in
      change.events.compactMap { link -> DueLetter? in
        // Claimants are answered by licensing staff.
        guard case .paid = link.event, change.state.terms.submission != nil else { return nil }
        return DueLetter(subject: .fee(change.state.id), number: link.number, kind: .paid)
      }
    }
    return aboutSubmissions + aboutFees
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
    case .senderErased: nil
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

  public init(id: String, from: String, to: String, subject: String, text: String, at: Instant) {
    self.id = id
    self.from = from
    self.to = to
    self.subject = subject
    self.text = text
    self.at = at
  }
}

public enum PostFault: Error, Hashable, Sendable {
  /// For good: trying again will not help.
  case refused(String)
  /// For now.
  case unavailable(String)
}
