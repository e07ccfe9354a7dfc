public import Editorial

/// What the holder of a receipt may do without any login: see a story's fate, take it back, send a new version.
public struct OwnSubmission: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  public func callAsFunction(_ receipt: Receipt, in newsroom: NewsroomID) async throws(NewsroomError) -> Submission {
    let submission = try await asking { () async throws(StoreError) in
      try await desk.submissions.submission(receipt: receipt.digest, in: newsroom)
    }
    if let submission { return submission }
    return try await proved(by: receipt, in: newsroom)
  }

  /// A receipt that went to the address on file is used for the first time: it counts, and the old one has ended.
  private func proved(by receipt: Receipt, in newsroom: NewsroomID) async throws(NewsroomError) -> Submission {
    let found = try await asking { () async throws(StoreError) -> (ReceiptOffer, Submission)? in
      guard let offer = try await desk.submissions.offer(receipt.digest, in: newsroom),
        let submission = try await desk.submissions.submission(offer.submission, in: newsroom)
      else { return nil }
      return (offer, submission)
    }
    let now = desk.clock.now
    // One that counted once and was ended by a newer one does not count again.
    guard let (offer, submission) = found, offer.isOpen(at: now),
      try await asking({ () async throws(StoreError) in
        try await desk.submissions.history(of: submission.id, in: newsroom)
      }).allSatisfy({ $0.event != .receiptRenewed(receipt.digest) })
    else { throw .noSuchReceipt(receipt.text) }
    return try await commit(submission, .receiptRenewed(receipt.digest))
  }

  public func withdraw(_ receipt: Receipt, in newsroom: NewsroomID) async throws(NewsroomError) -> Submission {
    let submission = try await self(receipt, in: newsroom)
    let event = try deciding { () throws(Refusal) in try submission.withdrawing() }
    return try await commit(submission, event)
  }

  /// The version that the desk asked for; the reply clock begins anew.
  public func revise(
    _ receipt: Receipt, _ manuscript: Manuscript, pictures: [PictureFile] = [], in newsroom: NewsroomID
  ) async throws(NewsroomError) -> Submission {
    let submission = try await self(receipt, in: newsroom)
    let event = try deciding { () throws(Refusal) in
      try submission.revising(manuscript, pictures: pictures.map { $0.picture.withoutSender(nil) })
    }
    let settings = try await ReadNewsroom(desk)(newsroom)
    return try await commit(submission, event, pictures) { entry throws(NewsroomError) in
      try await QuotaRoom(desk, settings, at: entry.at).counting(entry, of: submission.id, for: .submission(.revise))
    }
  }

  /// - Parameter counted: what is of any size is counted; each of the others happens once to a submission.
  private func commit(
    _ submission: Submission, _ event: SubmissionEvent, _ pictures: [PictureFile] = [],
    counted: (Entry) async throws(NewsroomError) -> Entry = { $0 }
  ) async throws(NewsroomError) -> Submission {
    let now = desk.clock.now
    let recording = Recording(desk: desk, newsroom: submission.newsroom, actor: .reader, at: now)
    let change = recording.change(submission, event)
    let entry = Entry(
      newsroom: submission.newsroom, command: CommandID(desk.identities.uuid()), at: now, submissions: [change],
      pictures: pictures)
    try await recording.commit(try await counted(entry))
    return change.state
  }
}
