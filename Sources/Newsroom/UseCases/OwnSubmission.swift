public import Editorial

/// What the holder of a receipt may do without any login: see a story's fate, take it back, send a new version.
public struct OwnSubmission: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  public func callAsFunction(_ receipt: String, in newsroom: NewsroomID) async throws(NewsroomError) -> Submission {
    let submission = try await asking { () async throws(StoreError) in
      try await desk.submissions.submission(receipt: receipt, in: newsroom)
    }
    guard let submission else { throw .noSuchReceipt(receipt) }
    return submission
  }

  public func withdraw(_ receipt: String, in newsroom: NewsroomID) async throws(NewsroomError) -> Submission {
    let submission = try await self(receipt, in: newsroom)
    let event = try deciding { () throws(Refusal) in try submission.withdrawing() }
    return try await commit(submission, event)
  }

  /// The version that the desk asked for; the reply clock begins anew.
  public func revise(
    _ receipt: String, _ manuscript: Manuscript, pictures: [PictureFile] = [], in newsroom: NewsroomID
  ) async throws(NewsroomError) -> Submission {
    let submission = try await self(receipt, in: newsroom)
    let event = try deciding { () throws(Refusal) in
      try submission.revising(manuscript, pictures: pictures.map(\.picture))
    }
    return try await commit(submission, event, pictures)
  }

  private func commit(
    _ submission: Submission, _ event: SubmissionEvent, _ pictures: [PictureFile] = []
  ) async throws(NewsroomError) -> Submission {
    let now = desk.clock.now
    let recording = Recording(desk: desk, newsroom: submission.newsroom, actor: .reader, at: now)
    let change = recording.change(submission, event)
    try await recording.commit(
      Entry(
        newsroom: submission.newsroom, command: CommandID(desk.identities.uuid()), at: now, submissions: [change],
        pictures: pictures))
    return change.state
  }
}
