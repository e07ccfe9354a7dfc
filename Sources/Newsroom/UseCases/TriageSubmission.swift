public import Editorial

/// The desk's decisions on a submission.
public struct TriageSubmission: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// Accepts it into a draft.
  /// - Parameter label: the own source label that the article will carry.
  public func accept(
    _ id: SubmissionID, into column: ColumnPath, label: String, by session: Session
  ) async throws(NewsroomError) -> (submission: Submission, article: Article) {
    let submission = try await read(id, in: session.newsroom)
    let edition = try await ReadNewsroom(desk).newest(session.newsroom)
    let facts = Facts(person: session.person, column: edition.settings.column(column))
    let draft = ArticleID(desk.identities.uuid())
    let events = try await desk.permitting(.acceptSubmission, on: id, by: session) { () throws(Refusal) in
      try submission.accepting(as: draft, label: label, knowing: facts, column: column)
    }
    let now = desk.clock.now
    let recording = Recording(desk: desk, newsroom: session.newsroom, actor: .person(session.person.id), at: now)
    let article = try recording.beginning(draft, events.article)
    let accepted = recording.change(submission, events.submission)
    try await recording.commit(
      Entry(
        newsroom: session.newsroom, command: CommandID(desk.identities.uuid()), at: now, articles: [article],
        submissions: [accepted], columns: article.basis(in: edition.number)))
    return (accepted.state, article.state)
  }

  public func reject(
    _ id: SubmissionID, reason: String?, ground: RejectionGround? = nil, by session: Session
  ) async throws(NewsroomError) -> Submission {
    try await decide(id, .rejectSubmission, by: session) { submission, facts throws(Refusal) in
      try submission.rejecting(reason: reason, ground: ground, knowing: facts)
    }
  }

  public func holdOver(
    _ id: SubmissionID, reason: String?, by session: Session
  ) async throws(NewsroomError) -> Submission {
    try await decide(id, .holdSubmissionOver, by: session) { submission, facts throws(Refusal) in
      try submission.holdingOver(reason: reason, knowing: facts)
    }
  }

  public func askForChanges(
    _ id: SubmissionID, request: String?, by session: Session
  ) async throws(NewsroomError) -> Submission {
    try await decide(id, .askForChanges, by: session) { submission, facts throws(Refusal) in
      try submission.askingForChanges(request, knowing: facts)
    }
  }

  /// States what a line of the slip says that nobody could read.
  public func state(
    _ id: SubmissionID, _ statement: SlipStatement, reason: String?, by session: Session
  ) async throws(NewsroomError) -> Submission {
    try await decide(id, .stateSlip, by: session) { submission, facts throws(Refusal) in
      try submission.stating(statement, reason: reason, knowing: facts)
    }
  }

  public func merge(
    _ id: SubmissionID, into other: SubmissionID, by session: Session
  ) async throws(NewsroomError) -> Submission {
    let other = try await read(other, in: session.newsroom)
    return try await decide(id, .mergeSubmissions, by: session) { submission, facts throws(Refusal) in
      try submission.merging(into: other, knowing: facts)
    }
  }

  private func decide(
    _ id: SubmissionID, _ useCase: UseCase, by session: Session,
    _ rule: (Submission, Facts) throws(Refusal) -> SubmissionEvent
  ) async throws(NewsroomError) -> Submission {
    let submission = try await read(id, in: session.newsroom)
    let event = try await desk.permitting(useCase, on: id, by: session) { () throws(Refusal) in
      try rule(submission, Facts(person: session.person, column: nil))
    }
    let now = desk.clock.now
    let recording = Recording(desk: desk, newsroom: session.newsroom, actor: .person(session.person.id), at: now)
    let change = recording.change(submission, event)
    try await recording.commit(
      Entry(
        newsroom: session.newsroom, command: CommandID(desk.identities.uuid()), at: now, submissions: [change]))
    return change.state
  }

  private func read(_ id: SubmissionID, in newsroom: NewsroomID) async throws(NewsroomError) -> Submission {
    let submission = try await asking { () async throws(StoreError) in
      try await desk.submissions.submission(id, in: newsroom)
    }
    guard let submission else { throw .noSuchSubmission(String(id.short)) }
    return submission
  }
}
