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

  /// - Parameter earlier: the receipt of an earlier story, by which its sender is known again.
  /// - Returns: the submission, and its receipt at the one moment when it is known; `nil` for a letter that came before.
  public func taking(
    _ story: IncomingStory, pictures: [PictureFile] = [], contact: Contact? = nil, earlier: Receipt? = nil,
    in newsroom: NewsroomID
  ) async throws(NewsroomError) -> (submission: Submission, receipt: Receipt?) {
    let settings = try await ReadNewsroom(desk)(newsroom)
    // Refused before anything is asked of the store.
    _ = try deciding { () throws(Refusal) in try Submission.receiving(story, receipt: "", newsroom: newsroom) }
    let copies = try await FindCopies(desk)(story.manuscript, in: newsroom).map(\.seen)
    for attempt in 0... {
      if let known = try await known(story.letter, in: newsroom) { return (known, nil) }
      let now = desk.clock.now
      let sender = try await sender(contact, earlier, in: newsroom, at: now)
      let receipt = Receipt(secret: desk.identities.secret(bytes: 10))
      let event = try deciding { () throws(Refusal) in
        try Submission.receiving(
          story, receipt: receipt.digest.hex, newsroom: newsroom, sender: sender?.stored.id,
          seenBefore: copies, shownFrom: sender?.shownFrom(now, settings.submissions ?? SubmissionSettings()))
      }
      let recording = Recording(desk: desk, newsroom: newsroom, actor: .reader, at: now)
      let change = try recording.beginning(SubmissionID(desk.identities.uuid()), event)
      var enclosures: [Enclosure] = []
      if let sender {
        let letter = DueLetter(subject: .submission(change.state.id), number: 1, kind: .received)
        enclosures.append(
          Enclosure(
            letter: letter,
            box: try await KeysOfDatabase(desk, keys: keys).opening { ring throws(KeyFault) in
              try ring.sealing(receipt, for: letter.name, of: sender.stored, newsroom: newsroom)
            }))
      }
      do {
        try await recording.commit(
          Entry(
            newsroom: newsroom, command: CommandID(desk.identities.uuid()), at: now, submissions: [change],
            senders: sender.map { $0.isNew ? [$0.stored] : [] } ?? [], enclosures: enclosures, pictures: pictures))
        return (change.state, receipt)
      } catch .changedMeanwhile where attempt < 3 {
        // The same letter came by another door at the same moment.
        continue
      }
    }
    throw .defect("a letter that was neither new nor known")
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
    /// How many letters came within a day under the same address.
    let today: Int

    /// Beyond the day's measure each letter waits an hour longer than the one before.
    func shownFrom(_ now: Instant, _ settings: SubmissionSettings) -> Instant? {
      guard today >= settings.lettersADay else { return nil }
      return now.advanced(bySeconds: Int64(today - settings.lettersADay + 1) * 3_600)
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
      if stored.erased == nil {
        return Sender(stored: stored, isNew: false, today: try await today(stored.mark, in: newsroom, at: now))
      }
    }
    guard let contact, !contact.isEmpty else { return nil }
    let new = try await KnowSender(desk, keys: keys)(contact, in: newsroom, at: now)
    return Sender(stored: new, isNew: true, today: try await today(new.mark, in: newsroom, at: now))
  }

  private func today(_ mark: Digest?, in newsroom: NewsroomID, at now: Instant) async throws(NewsroomError) -> Int {
    guard let mark else { return 0 }
    return try await asking { () async throws(StoreError) in
      try await desk.submissions.arrivals(mark: mark, after: now.advanced(bySeconds: -86_400), in: newsroom)
    }
  }
}
