public import Editorial

/// Reads, renews and destroys what is kept of senders. Every reading is on record before anything is shown.
public struct PersonalDataOfSenders: Sendable {
  let desk: Desk
  private let keys: any KeyCupboard

  public init(_ desk: Desk, keys: any KeyCupboard) {
    self.desk = desk
    self.keys = keys
  }

  package func contact(
    of id: SenderID, for purpose: String?, by session: Session
  ) async throws(NewsroomError) -> Contact? {
    let sender = try await permitted(.contact, of: id, for: purpose, by: session)
    return try await opening(sender, session) { ring, sender throws(KeyFault) in
      try ring.contact(of: sender, newsroom: session.newsroom)
    }
  }

  /// The payee that was kept of a sender for all fees together, before each fee had its own.
  public func payee(of id: SenderID, for purpose: String?, by session: Session) async throws(NewsroomError) -> Payee? {
    let sender = try await permitted(.payee, of: id, for: purpose, by: session)
    return try await opening(sender, session) { ring, sender throws(KeyFault) in
      try ring.keptPayee(of: sender, newsroom: session.newsroom)
    }
  }

  /// The payee that a fee of this sender names. An account that somebody else named is none of theirs, whatever the fee's
  /// record says: whoever writes past the rules sends no money to it.
  func payee(
    _ digest: Digest, of owed: SenderID, for purpose: String, by session: Session
  ) async throws(NewsroomError) -> Payee {
    let box = try await asking { () async throws(StoreError) in
      try await desk.payments.box(digest, in: session.newsroom)
    }
    guard let box else { throw .noSuchSender }
    guard box.sender == owed else { throw .keys(.forged) }
    let sender = try await permitted(.payee, of: box.sender, for: purpose, by: session)
    return try await opening(sender, session) { ring, sender throws(KeyFault) in
      try ring.opening(box, of: sender, newsroom: session.newsroom)
    }
  }

  /// Who has read what of this sender; for those who may read it themselves.
  package func readings(of id: SenderID, by session: Session) async throws(NewsroomError) -> [PersonalReading] {
    try await desk.permit(.personalReadings, for: .readPersonalReadings, on: id, to: session)
    return try await asking { () async throws(StoreError) in
      try await desk.senders.readings(of: id, in: session.newsroom)
    }
  }

  /// Everything that is kept of a person, for that person (PIPL art. 45): what it says goes on record as well.
  package func export(_ id: SenderID, for purpose: String?, by session: Session) async throws(NewsroomError)
    -> PersonalExport
  {
    let sender = try await permitted(.contact, of: id, for: purpose, by: session, as: .exportPersonalData)
    let contact = try await opening(sender, session) { ring, sender throws(KeyFault) in
      try ring.contact(of: sender, newsroom: session.newsroom)
    }
    return try await asking { () async throws(StoreError) in
      let boxes = try await desk.payments.boxes(of: id, in: session.newsroom)
      return PersonalExport(
        sender: id, created: sender.created, contact: contact,
        hasPayee: sender.payee != nil || boxes.contains { $0.kind == .payee },
        submissions: try await desk.submissions.submissions(of: id, in: session.newsroom),
        fees: try await desk.fees.fees(of: id, in: session.newsroom),
        readings: try await desk.senders.readings(of: id, in: session.newsroom))
    }
  }

  /// Destroys the key of a person's data, so that no copy of them, in a backup either, can be read again (R71). The
  /// byline's trail and the histories stay whole. Doing it again finishes what a crash left.
  package func erase(_ id: SenderID, for purpose: String?, by session: Session) async throws(NewsroomError) {
    _ = try await desk.permitting(.erasePersonalData, on: id, by: session) { () throws(Refusal) in
      try session.person.mayRead(.contact, for: purpose)
    }
    try await erase(id, in: session.newsroom, by: .person(session.person.id), purpose: purpose ?? "")
  }

  private func opening<Answer>(
    _ sender: StoredSender, _ session: Session, _ body: (KeyRing, StoredSender) throws(KeyFault) -> Answer
  ) async throws(NewsroomError) -> Answer {
    try await KeysOfDatabase(desk, keys: keys).opening(of: sender, in: session.newsroom, body)
  }

  func permitted(
    _ field: PersonalField, of id: SenderID, for purpose: String?, by session: Session, as useCase: UseCase? = nil
  ) async throws(NewsroomError) -> StoredSender {
    let useCase = useCase ?? (field == .contact ? .readContact : .readPayee)
    let purpose = try await desk.permitting(useCase, on: id, by: session) { () throws(Refusal) in
      try session.person.mayRead(field, for: purpose)
    }
    guard let sender = try await find(id, in: session.newsroom) else { throw .noSuchSender }
    try await asking { () async throws(StoreError) in
      try await desk.senders.record(
        PersonalReading(
          sender: id, field: field, by: .person(session.person.id), purpose: purpose, at: desk.clock.now),
        in: session.newsroom)
    }
    return sender
  }

  private func find(_ id: SenderID, in newsroom: NewsroomID) async throws(NewsroomError) -> StoredSender? {
    try await asking { () async throws(StoreError) in try await desk.senders.sender(id, in: newsroom) }
  }

  /// First the key, then the boxes, then the note in each history: whatever a crash leaves, nothing can be read.
  func erase(_ id: SenderID, in newsroom: NewsroomID, by actor: Actor, purpose: String) async throws(NewsroomError) {
    guard let sender = try await find(id, in: newsroom) else { throw .noSuchSender }
    let open = try await asking { () async throws(StoreError) in
      try await desk.fees.fees(of: id, in: newsroom).count { $0.state.isOpen }
    }
    guard open == 0 else { throw .feesOpen(open) }
    try await KeysOfDatabase(desk, keys: keys).change(in: newsroom) { $0.destroy(sender.number) }
    if sender.erased == nil {
      let now = desk.clock.now
      do { try await desk.senders.replace(sender, by: sender.erased(at: now), in: newsroom) } catch .conflict {
        // Of two who erase at once the second finds it done.
        let stored = try await find(id, in: newsroom)
        guard stored?.erased != nil else { throw .changedMeanwhile(by: actor, at: now, event: "") }
      } catch {
        throw NewsroomError(error)
      }
      try await asking { () async throws(StoreError) in try await desk.payments.emptyBoxes(of: id, in: newsroom) }
    }
    let submissions = try await asking { () async throws(StoreError) in
      try await desk.submissions.submissions(of: id, in: newsroom)
    }
    for submission in submissions { try await note(submission, by: actor) }
  }

  private func note(_ submission: Submission, by actor: Actor) async throws(NewsroomError) {
    let history = try await asking { () async throws(StoreError) in
      try await desk.submissions.history(of: submission.id, in: submission.newsroom)
    }
    guard !history.contains(where: { $0.event == .senderErased }) else { return }
    let now = desk.clock.now
    let recording = Recording(desk: desk, newsroom: submission.newsroom, actor: actor, at: now)
    try await recording.commit(
      Entry(
        newsroom: submission.newsroom, command: CommandID(desk.identities.uuid()), at: now,
        submissions: [recording.change(submission, .senderErased)]))
  }
}

/// Everything that is kept of one person.
public struct PersonalExport: Hashable, Sendable {
  public let sender: SenderID
  public let created: Instant
  public let contact: Contact?
  /// Whether a payee is known; what it is, is for payment only (R73).
  public let hasPayee: Bool
  public let submissions: [Submission]
  public let fees: [Fee]
  public let readings: [PersonalReading]
}
