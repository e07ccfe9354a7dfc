public import Editorial

/// Sends a new receipt to the address on file, for whoever lost theirs. Anybody may ask; only whoever reads that address
/// can use it, and until they do the old one counts.
public struct RenewReceipt: Sendable {
  private let desk: Desk
  private let keys: any KeyCupboard

  public init(_ desk: Desk, keys: any KeyCupboard) {
    self.desk = desk
    self.keys = keys
  }

  /// For the one story whose number begins with `typed`, eight digits or more. Says nothing of whether there is one.
  public func callAsFunction(_ typed: String, in newsroom: NewsroomID) async throws(NewsroomError) {
    let wanted = typed.lowercased()
    guard wanted.count >= 8, wanted.allSatisfy({ $0.isHexDigit || $0 == "-" }) else { throw .noSuchSubmission(typed) }
    let found = try await asking { () async throws(StoreError) in
      try await desk.submissions.identifiers(beginning: wanted, in: newsroom, limit: 2)
    }
    if found.count == 1, let submission = found.first { try await self(submission, in: newsroom) }
  }

  /// Says nothing of whether there is an address, nor of whether one was sent just before.
  package func callAsFunction(_ id: SubmissionID, in newsroom: NewsroomID) async throws(NewsroomError) {
    let read = try await asking { () async throws(StoreError) -> (StoredSender, [ReceiptOffer])? in
      guard let sender = try await desk.submissions.submission(id, in: newsroom)?.sender,
        let stored = try await desk.senders.sender(sender, in: newsroom)
      else { return nil }
      return (stored, try await desk.submissions.offers(of: id, in: newsroom))
    }
    let now = desk.clock.now
    guard let (sender, offers) = read, sender.erased == nil, Self.mayGo(after: offers, at: now) else { return }
    let receipt = Receipt(secret: desk.identities.secret(bytes: 10))
    let offer = ReceiptOffer(
      submission: id, number: (offers.last?.number ?? 0) + 1, digest: receipt.digest, made: now)
    let letter = DueLetter(subject: .submission(id), number: offer.number, kind: .receipt)
    let place = KeysOfDatabase(desk, keys: keys)
    let box = try await place.opening(of: sender, in: newsroom) { ring, sender throws(KeyFault) in
      try ring.sealing(receipt, for: letter.name, of: sender, newsroom: newsroom)
    }
    let recording = Recording(desk: desk, newsroom: newsroom, actor: .reader, at: now)
    let entry = Entry(
      newsroom: newsroom, command: CommandID(desk.identities.uuid()), at: now, offers: [offer],
      enclosures: [Enclosure(letter: letter, box: box)])
    let room = QuotaRoom(desk, try await ReadNewsroom(desk)(newsroom), at: now)
    let counted: Entry
    // An answer that differs would tell that there is such a story.
    do { counted = try await room.counting(entry, of: id, for: .submission(.receive)) } catch .refused { return }
    do {
      try await recording.commit(counted)
    } catch .changedMeanwhile {
      // Somebody else asked at the same moment; one letter is enough.
      return
    }
  }

  private static func mayGo(after offers: [ReceiptOffer], at now: Instant) -> Bool {
    if let last = offers.last, now < last.made.advanced(bySeconds: ReceiptOffer.pause) { return false }
    return offers.count { $0.isOpen(at: now) } < ReceiptOffer.aDay
  }
}
