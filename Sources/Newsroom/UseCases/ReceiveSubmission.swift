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
    let settings = try await ReadNewsroom(desk)(newsroom)
    // Refused before anything is asked of the store.
    _ = try deciding { () throws(Refusal) in try Submission.receiving(story, receipt: "", newsroom: newsroom) }
    let copies = try await FindCopies(desk)(story.manuscript, in: newsroom).map(\.seen)
    for attempt in 0... {
      if let known = try await known(story.letter, in: newsroom) { return known }
      let now = desk.clock.now
      let sender = try await sender(contact, in: newsroom, at: now)
      let event = try deciding { () throws(Refusal) in
        try Submission.receiving(
          story, receipt: Receipt.number(desk.identities.secret(bytes: 10)), newsroom: newsroom, sender: sender?.id,
          seenBefore: copies, shownFrom: sender?.shownFrom(now, settings.submissions ?? SubmissionSettings()))
      }
      let recording = Recording(desk: desk, newsroom: newsroom, actor: .reader, at: now)
      let change = try recording.beginning(SubmissionID(desk.identities.uuid()), event)
      do {
        try await recording.commit(
          Entry(
            newsroom: newsroom, command: CommandID(desk.identities.uuid()), at: now, submissions: [change],
            senders: sender?.new.map { [$0] } ?? [], pictures: pictures))
        return change.state
      } catch .changedMeanwhile where attempt < 3 {
        // The same letter, or the same sender's first one, came by another door at the same moment.
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
    let id: SenderID
    /// To be stored, if nothing was known of them.
    let new: StoredSender?
    /// How many letters of theirs came within a day.
    let today: Int

    /// Beyond the day's measure each letter waits an hour longer than the one before.
    func shownFrom(_ now: Instant, _ settings: SubmissionSettings) -> Instant? {
      guard today >= settings.lettersADay else { return nil }
      return now.advanced(bySeconds: Int64(today - settings.lettersADay + 1) * 3_600)
    }
  }

  private func sender(
    _ contact: Contact?, in newsroom: NewsroomID, at now: Instant
  ) async throws(NewsroomError) -> Sender? {
    guard let contact, !contact.isEmpty else { return nil }
    let found = try await KnowSender(desk, keys: keys)(contact, in: newsroom, at: now)
    guard found.new == nil else { return Sender(id: found.id, new: found.new, today: 0) }
    let today = try await asking { () async throws(StoreError) in
      try await desk.submissions.arrivals(of: found.id, after: now.advanced(bySeconds: -86_400), in: newsroom)
    }
    return Sender(id: found.id, new: nil, today: today)
  }
}

/// The number a sender quotes: sixteen letters and digits that cannot be mistaken for one another (Crockford base 32).
enum Receipt {
  static func number(_ secret: [UInt8]) -> String {
    let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    var bits = 0
    var count = 0
    var text = ""
    for byte in secret {
      bits = (bits << 8 | Int(byte)) & 0xFFFF
      count += 8
      while count >= 5 {
        count -= 5
        text.append(alphabet[(bits >> count) & 31])
        if text.count % 5 == 4, text.count < 19 { text.append("-") }
      }
    }
    return text
  }
}
