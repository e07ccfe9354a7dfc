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
  private static let daySeconds: Int64 = 86_400

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
    /// Letters whose reader's data do not open with the keys, though others' do; they wait.
    public var unreadable: [String] = []
    /// Answers that wait because their address had one within a day.
    public var deferred = 0
    /// Letters that wait by a fault of their own, while others went.
    public var stuck: [StuckLetter] = []
    /// Why the post takes nothing now; the letters wait.
    public var outage: String?
    /// What waits until a lease of another sender ends, or the time that it was put off to.
    public var held: HeldWork?
  }

  /// - Parameter caller: whoever set the service to work, if that is known; it goes on record.
  public func callAsFunction(
    in newsroom: NewsroomID, calledBy caller: Session? = nil
  ) async throws(NewsroomError) -> Report {
    let desk = try await desk.beginning(.letters, in: newsroom, calledBy: caller)
    return try await SendLetters(desk, keys: keys, post: post, from: from).round(in: newsroom)
  }

  private func round(in newsroom: NewsroomID) async throws(NewsroomError) -> Report {
    var report = Report()
    let settings = try await ReadNewsroom(desk)(newsroom)
    let round = PostRound<LeasedLetter, DueLetter>(
      clock: desk.clock, seconds: Self.leaseSeconds, identity: \.letter, name: \.letter.name,
      take: { until async throws(NewsroomError) in
        try await asking { () async throws(StoreError) in
          try await desk.correspondence.takeLetters(in: newsroom, limit: 1, at: desk.clock.now, until: until).first
        }
      },
      putOff: { leased, until async throws(NewsroomError) in
        try await asking { () async throws(StoreError) in
          try await desk.correspondence.put(off: leased, until: until, in: newsroom)
        }
      })
    var ring: KeyRing?
    (report.stuck, report.outage) = try await round { leased async throws(NewsroomError) in
      // With the wrong keys none would open, and all wait.
      let known = if let ring { ring } else { try await KeysOfDatabase(desk, keys: keys).ring(in: newsroom) }
      ring = known
      return try await send(leased, settings, opening: known, report: &report)
    }
    report.held = try await asking { () async throws(StoreError) in
      try await desk.correspondence.heldLetters(in: newsroom, at: desk.clock.now)
    }
    return report
  }

  private func send(
    _ leased: LeasedLetter, _ settings: NewsroomSettings, opening ring: KeyRing, report: inout Report
  ) async throws(NewsroomError) -> PostRound<LeasedLetter, DueLetter>.Outcome {
    let outcome: LetterOutcome
    var isAnswered = false
    do {
      let letter = try await write(leased, settings, opening: ring)
      isAnswered = true
      try await post.send(letter)
      outcome = .sent
      report.sent += 1
    } catch let fault as NotYet {
      report.deferred += 1
      try await asking { () async throws(StoreError) in
        try await desk.correspondence.put(off: leased, until: fault.until, in: settings.id)
      }
      return .settled
    } catch is Unanswered {
      outcome = .undeliverable(reason: "it came in bulk or by a list: nothing answers it by itself")
    } catch let fault as Unwritable {
      outcome = .undeliverable(reason: fault.reason)
      report.undeliverable.append(fault.reason)
    } catch let fault as Unreadable {
      // This one waits until somebody has looked; the others go.
      report.unreadable.append(fault.letter)
      try await asking { () async throws(StoreError) in
        try await desk.correspondence.put(
          off: leased, until: desk.clock.now.advanced(bySeconds: Self.leaseSeconds), in: settings.id)
      }
      return .settled
    } catch let fault as PostFault {
      switch fault {
      case .refused(let reason):
        outcome = .undeliverable(reason: "refused by the post")
        report.undeliverable.append(reason)
      case .deferred(let reason): return .waits(.post(reason))
      case .unavailable(let reason): return .unanswered(reason)
      }
    } catch let error as NewsroomError {
      throw error
    } catch {
      throw .defect("\(error)")
    }
    try await asking { () async throws(StoreError) in
      try await desk.correspondence.finish(leased, as: outcome, in: settings.id, at: desk.clock.now)
    }
    return isAnswered ? .answered : .settled
  }

  private struct Unwritable: Error { let reason: String }
  private struct Unreadable: Error { let letter: String }
  private struct Unanswered: Error {}
  private struct NotYet: Error { let until: Instant }

  /// At most one answer that goes out by itself to one address within a day (RFC 3834, section 2), the longest waiting
  /// first.
  private func expectAnswerable(_ due: DueLetter, _ mark: Digest?, _ newsroom: NewsroomID) async throws {
    guard due.kindsOncePerDay != nil, let mark else { return }
    let now = desk.clock.now
    let line = try await asking { () async throws(StoreError) in
      try await desk.correspondence.answers(
        before: due, mark: mark, after: now.advanced(bySeconds: -Self.daySeconds), in: newsroom)
    }
    if let last = line.last { throw NotYet(until: last.advanced(bySeconds: Self.daySeconds)) }
    if line.isBehindAnother { throw NotYet(until: now.advanced(bySeconds: Self.leaseSeconds)) }
  }

  private func write(
    _ leased: LeasedLetter, _ settings: NewsroomSettings, opening ring: KeyRing
  ) async throws -> OutgoingLetter {
    let due = leased.letter
    let matter = try await matter(of: due, settings.id)
    let sender = try await asking { () async throws(StoreError) in
      try await desk.senders.sender(matter.sender, in: settings.id)
    }
    guard let sender, sender.erased == nil else { throw Unwritable(reason: "the sender's data are erased") }
    if due.kindsOncePerDay != nil, matter.isUnanswered { throw Unanswered() }
    try await expectAnswerable(due, sender.mark, settings.id)
    let contact: Contact?
    var receipt: String?
    do {
      contact = try ring.contact(of: sender, newsroom: settings.id)
      receipt = try leased.enclosure.map { box throws(KeyFault) in
        try ring.receipt(box, for: due.name, of: sender, newsroom: settings.id)
      }
    } catch .destroyed {
      throw Unwritable(reason: "the sender's data are erased")
    } catch {
      throw Unreadable(letter: due.name)
    }
    try await asking { () async throws(StoreError) in
      try await desk.senders.record(
        PersonalReading(
          sender: matter.sender, field: .contact, by: .letters, purpose: "letter \(due.kind.rawValue)",
          at: desk.clock.now), in: settings.id)
    }
    guard let address = contact?.email else { throw Unwritable(reason: "no e-mail address is known") }
    guard let to = MailAddress(address) else { throw Unwritable(reason: "the address is no e-mail address") }
    // A letter to ourselves would come in again.
    if let own = MailAddress(from), to.isSame(as: own) { throw Unwritable(reason: "the address is our own") }
    if receipt == nil, due.kind == .received, due.number == 1 { receipt = matter.plainReceipt }
    let text = LetterText(
      due.kind, submission: matter.submission, fee: matter.fee, payee: matter.payee, receipt: receipt,
      settings: settings)
    return OutgoingLetter(
      id: due.name, from: from, to: address, subject: text.subject, text: text.body, at: desk.clock.now,
      isAnswer: due.kind.isAutomatic)
  }

  /// What a letter speaks of, as it is when the letter goes.
  private struct Matter {
    let sender: SenderID
    let submission: Submission?
    let fee: Fee?
    var payee: PayeeNews?
    /// The receipt of a submission that came before receipts were kept as digests.
    var plainReceipt: String?
    /// It came in bulk or by a list.
    var isUnanswered = false
  }

  private func matter(of due: DueLetter, _ newsroom: NewsroomID) async throws -> Matter {
    switch due.subject {
    case .submission(let id):
      let read = try await asking { () async throws(StoreError) in
        (
          try await desk.submissions.submission(id, in: newsroom),
          try await desk.submissions.history(of: id, in: newsroom)
        )
      }
      guard let submission = read.0, let sender = submission.sender else { throw Unwritable(reason: "no sender") }
      var matter = Matter(sender: sender, submission: submission, fee: nil)
      if case .received(let event)? = read.1.first?.event {
        if Digest(hex: event.receipt) == nil { matter.plainReceipt = event.receipt }
        matter.isUnanswered = event.isUnanswered ?? false
      }
      if case .payeeNamed(let naming)? = read.1.first(where: { $0.number == due.number })?.event {
        matter.payee = PayeeNews(naming)
      }
      return matter
    case .fee(let id):
      let read = try await asking { () async throws(StoreError) in
        (try await desk.fees.fee(id, in: newsroom), try await desk.fees.history(of: id, in: newsroom, after: 0))
      }
      guard let fee = read.0 else { throw Unwritable(reason: "no such fee") }
      var submission: Submission?
      if let id = fee.terms.submission {
        submission = try await asking { () async throws(StoreError) in
          try await desk.submissions.submission(id, in: newsroom)
        }
      }
      var matter = Matter(sender: fee.terms.sender, submission: submission, fee: fee)
      matter.payee = PayeeNews(read.1.filter { $0.number <= due.number })
      return matter
    }
  }
}
