public import Editorial

/// Sends senders the letters that commits have left to be sent.
///
/// A letter is tried until the post takes it or refuses it for good. One that was taken just before a crash goes again
/// under the same id, which the folder overwrites and mail programs know.
public struct SendLetters: Sendable {
  private let desk: Desk
  private let keys: any KeyCupboard
  private let post: any Post
  private let from: String
  private static let leaseSeconds: Int64 = 120

  /// - Parameter from: the newsroom's own address.
  public init(_ desk: Desk, keys: any KeyCupboard, post: any Post, from: String) {
    self.desk = desk
    self.keys = keys
    self.post = post
    self.from = from
  }

  public struct Report: Hashable, Sendable {
    public var sent = 0
    public var undeliverable: [String] = []
    /// Why the post takes nothing now; the letters wait.
    public var outage: String?
  }

  public func callAsFunction(in newsroom: NewsroomID) async throws(NewsroomError) -> Report {
    var report = Report()
    let settings = try await ReadNewsroom(desk)(newsroom)
    while true {
      let now = desk.clock.now
      let taken = try await asking { () async throws(StoreError) in
        try await desk.correspondence.takeLetters(
          in: newsroom, limit: 20, at: now, until: now.advanced(bySeconds: Self.leaseSeconds))
      }
      if taken.isEmpty { return report }
      for leased in taken {
        let outcome: LetterOutcome
        do {
          let letter = try await write(leased.letter, settings)
          try await post.send(letter)
          outcome = .sent
          report.sent += 1
        } catch let fault as Unwritable {
          outcome = .undeliverable(reason: fault.reason)
          report.undeliverable.append(fault.reason)
        } catch let fault as PostFault {
          switch fault {
          case .refused(let reason):
            outcome = .undeliverable(reason: "refused by the post")
            report.undeliverable.append(reason)
          case .unavailable(let reason):
            report.outage = reason
            return report
          }
        } catch let error as NewsroomError {
          throw error
        } catch {
          throw .defect("\(error)")
        }
        try await asking { () async throws(StoreError) in
          try await desk.correspondence.finish(leased, as: outcome, in: newsroom, at: desk.clock.now)
        }
      }
    }
  }

  private struct Unwritable: Error { let reason: String }

  private func write(_ due: DueLetter, _ settings: NewsroomSettings) async throws -> OutgoingLetter {
    let newsroom = settings.id
    var fee: Fee?
    let id: SubmissionID
    switch due.subject {
    case .submission(let submission): id = submission
    case .fee(let owed):
      fee = try await asking { () async throws(StoreError) in try await desk.fees.fee(owed, in: newsroom) }
      guard let submission = fee?.terms.submission else { throw Unwritable(reason: "no such fee") }
      id = submission
    }
    let submission = try await asking { () async throws(StoreError) in
      try await desk.submissions.submission(id, in: newsroom)
    }
    guard let submission, let senderID = submission.sender else { throw Unwritable(reason: "no sender") }
    let sender = try await asking { () async throws(StoreError) in
      try await desk.senders.sender(senderID, in: newsroom)
    }
    guard let sender, sender.erased == nil else { throw Unwritable(reason: "the sender's data are erased") }
    try await asking { () async throws(StoreError) in
      try await desk.senders.record(
        PersonalReading(
          sender: senderID, field: .contact, by: .dispatcher, purpose: "letter \(due.kind.rawValue)",
          at: desk.clock.now), in: newsroom)
    }
    let contact: Contact?
    do { contact = try keys.ring().contact(of: sender, newsroom: newsroom) } catch .destroyed {
      throw Unwritable(reason: "the sender's data are erased")
    } catch {
      throw NewsroomError.keys(error)
    }
    guard let address = contact?.email else { throw Unwritable(reason: "no e-mail address is known") }
    let text = LetterText(due.kind, submission: submission, fee: fee, settings: settings)
    return OutgoingLetter(
      id: "\(due.kind.rawValue)-\(due.number)-\(fee?.id.description ?? id.description)", from: from, to: address,
      subject: text.subject, text: text.body, at: desk.clock.now)
  }
}
