public import Editorial

/// Takes in what a reader sends: from the command line, a form, a letter, a page. It is the one door.
public struct ReceiveSubmission: Sendable {
  private let desk: Desk
  private let keys: any KeyCupboard

  public init(_ desk: Desk, keys: any KeyCupboard = NoKeys()) {
    self.desk = desk
    self.keys = keys
  }

  /// - Parameter consent: the version of the privacy notice that the sender agreed to.
  public func callAsFunction(
    _ manuscript: Manuscript, penName: String?, consent: String?, in newsroom: NewsroomID
  ) async throws(NewsroomError) -> Submission {
    try await self(IncomingStory(manuscript: manuscript, penName: penName, consent: consent), in: newsroom)
  }

  /// The same letter again is the same submission: it answers what was received the first time.
  ///
  /// - Parameters:
  ///   - pictures: the bytes of the story's pictures.
  ///   - contact: how its sender is reached; locked before anything is stored.
  public func callAsFunction(
    _ story: IncomingStory, pictures: [PictureFile] = [], contact: Contact? = nil, in newsroom: NewsroomID
  ) async throws(NewsroomError) -> Submission {
    try await taking(story, pictures: pictures, contact: contact, in: newsroom).submission
  }

  /// - Parameters:
  ///   - attachments: the bytes of what else came with it.
  ///   - payee: the bank account that the letter names: a proposal for this submission's own fee.
  ///   - earlier: the receipt of an earlier story, by which its sender is known again.
  ///   - network: where it came from; what nobody knows that of shares one.
  ///   - pass: that somebody of the desk lets it in although the day has no room for it.
  /// - Returns: the submission, and its receipt at the one moment when it is known; `nil` for a letter that came before,
  ///   which is not counted again.
  public func taking(
    _ whole: IncomingStory, pictures: [PictureFile] = [], attachments: [AttachmentFile] = [],
    contact: Contact? = nil, payee: Payee? = nil, earlier: Receipt? = nil,
    from network: Network = .unknown, past pass: QuotaPass? = nil, in newsroom: NewsroomID
  ) async throws(NewsroomError) -> (submission: Submission, receipt: Receipt?) {
    // A camera writes its owner's name into every picture, which here stays for ever.
    let story = whole.withoutSender(earlier == nil ? contact?.words ?? [] : nil)
    let settings = try await ReadNewsroom(desk)(newsroom)
    // Refused before anything is asked of the store.
    _ = try deciding { () throws(Refusal) in try Submission.receiving(story, receipt: "", newsroom: newsroom) }
    let copies = try await FindCopies(desk)(story.manuscript, in: newsroom).map(\.seen)
    for attempt in 0... {
      if let known = try await known(story.letter, in: newsroom) { return (known, nil) }
      let now = desk.clock.now
      let sender = try await sender(contact, earlier, in: newsroom, at: now)
      let scopes: [QuotaScope] =
        [.newsroom, .network(network)] + (sender?.stored.mark.map { [.sender($0)] } ?? [])
      let room = QuotaRoom(desk, settings, at: now)
      let taken = try await room.taken(scopes)
      let receipt = Receipt(secret: desk.identities.secret(bytes: 10))
      let id = SubmissionID(desk.identities.uuid())
      let box: StoredBox?
      var enclosures: [Enclosure] = []
      do {
        box = try await proposal(payee, of: sender?.stored, in: newsroom, at: now)
        if let sender { enclosures.append(try await enclosure(receipt, to: sender.stored, for: id, in: newsroom)) }
      } catch .keys(.unknownGeneration) where attempt < 3 {
        // The keys were renewed since the sender was locked, and those of then are forgotten.
        continue
      }
      let event = try deciding { () throws(Refusal) in
        try Submission.receiving(
          story, receipt: receipt.digest.hex, newsroom: newsroom, sender: sender?.stored.id,
          seenBefore: copies, shownFrom: sender?.shownFrom(now, after: taken, settings), pass: pass,
          payee: box.map { PayeeNaming(payee: $0.digest, account: payee?.maskedAccount ?? "", by: .letters) })
      }
      let recording = Recording(desk: desk, newsroom: newsroom, actor: .reader, at: now)
      let change = try recording.beginning(id, event)
      let entry = Entry(
        newsroom: newsroom, command: CommandID(desk.identities.uuid()), at: now, submissions: [change],
        senders: sender.map { $0.isNew ? [$0.stored] : [] } ?? [], boxes: [box].compactMap { $0 },
        enclosures: enclosures, pictures: pictures, attachments: attachments)
      do {
        try await recording.commit(
          try room.counting(entry, in: scopes, beside: taken, for: .submission(.receive), past: pass))
        return (change.state, receipt)
      } catch .changedMeanwhile where attempt < 3 {
        // The same letter came by another door at the same moment, or another one took the day's last room.
        continue
      }
    }
    throw .defect("a letter that was neither new nor known")
  }

  /// Whether the day has room for a letter that nobody has read yet; throws `refused` if not.
  ///
  /// - Parameters:
  ///   - bytes: how large its file is.
  ///   - contact: how its sender is reached, once that much was read.
  public func checkRoom(
    for bytes: Int, from network: Network, of contact: Contact? = nil, in newsroom: NewsroomID
  ) async throws(NewsroomError) {
    let settings = try await ReadNewsroom(desk)(newsroom)
    var scopes: [QuotaScope] = [.newsroom, .network(network)]
    // Without the right keys the letter is not taken anyhow, and it is said why.
    if let mark = contact?.mark, let ring = try? keys.ring() {
      scopes.append(.sender(ring.recognition(of: mark, in: newsroom)))
    }
    let room = QuotaRoom(desk, settings, at: desk.clock.now)
    try room.check(
      QuotaCount(letters: 1, bytes: Int64(bytes)), in: scopes, beside: try await room.taken(scopes),
      for: .submission(.receive), isGuess: true)
  }

  private func enclosure(
    _ receipt: Receipt, to sender: StoredSender, for submission: SubmissionID, in newsroom: NewsroomID
  ) async throws(NewsroomError) -> Enclosure {
    let letter = DueLetter(subject: .submission(submission), number: 1, kind: .received)
    return Enclosure(
      letter: letter,
      box: try await KeysOfDatabase(desk, keys: keys).opening { ring throws(KeyFault) in
        try ring.sealing(receipt, for: letter.name, of: sender, newsroom: newsroom)
      })
  }

  private func proposal(
    _ payee: Payee?, of sender: StoredSender?, in newsroom: NewsroomID, at now: Instant
  ) async throws(NewsroomError) -> StoredBox? {
    guard let payee, let sender else { return nil }
    return try await KeysOfDatabase(desk, keys: keys).opening { ring throws(KeyFault) in
      try ring.boxing(
        payee, as: .payee, of: sender, newsroom: newsroom, salt: desk.identities.secret(bytes: 16), at: now)
    }
  }

  private func known(_ letter: Digest?, in newsroom: NewsroomID) async throws(NewsroomError) -> Submission? {
    guard let letter else { return nil }
    return try await asking { () async throws(StoreError) in
      try await desk.submissions.submission(letter: letter, in: newsroom)
    }
  }

  private struct Sender {
    let stored: StoredSender
    let isNew: Bool

    /// Beyond the day's usual number each letter waits an hour longer than the one before.
    func shownFrom(
      _ now: Instant, after taken: [QuotaScope: QuotaCount], _ settings: NewsroomSettings
    ) -> Instant? {
      let usual = (settings.submissions ?? SubmissionSettings()).lettersADay
      let today = stored.mark.flatMap { taken[.sender($0)] }?.letters ?? 0
      guard today >= usual else { return nil }
      return now.advanced(bySeconds: Int64(today - usual + 1) * 3_600)
    }
  }

  private func sender(
    _ contact: Contact?, _ earlier: Receipt?, in newsroom: NewsroomID, at now: Instant
  ) async throws(NewsroomError) -> Sender? {
    if let earlier {
      guard let id = try await OwnSubmission(desk)(earlier, in: newsroom).sender,
        let stored = try await asking({ () async throws(StoreError) in try await desk.senders.sender(id, in: newsroom) }
        )
      else { throw .noSuchSender }
      if stored.erased == nil { return Sender(stored: stored, isNew: false) }
    }
    guard let contact, !contact.isEmpty else { return nil }
    return Sender(stored: try await KnowSender(desk, keys: keys)(contact, in: newsroom, at: now), isNew: true)
  }
}
