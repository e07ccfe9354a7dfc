public import Editorial

/// Takes in what a reader sends.
public struct ReceiveSubmission: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// - Parameter consent: the version of the privacy notice that the sender agreed to.
  public func callAsFunction(
    _ manuscript: Manuscript, penName: String?, consent: String?, in newsroom: NewsroomID
  ) async throws(NewsroomError) -> Submission {
    _ = try await ReadNewsroom(desk)(newsroom)
    let event: SubmissionEvent
    do {
      event = try Submission.receiving(
        manuscript, penName: penName, consent: consent, receipt: Receipt.number(desk.identities.secret(bytes: 10)),
        newsroom: newsroom)
    } catch {
      throw .refused(error)
    }
    let now = desk.clock.now
    let recording = Recording(desk: desk, newsroom: newsroom, actor: .reader, at: now)
    let change = try recording.beginning(SubmissionID(desk.identities.uuid()), event)
    try await recording.commit(
      Entry(newsroom: newsroom, command: CommandID(desk.identities.uuid()), at: now, submissions: [change]))
    return change.state
  }
}

/// Accepts a submission into a draft, or rejects it.
public struct TriageSubmission: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// - Parameter label: the own source label that the article will carry.
  public func accept(
    _ id: SubmissionID, into column: ColumnPath, label: String, by session: Session
  ) async throws(NewsroomError) -> (submission: Submission, article: Article) {
    let submission = try await read(id, in: session.newsroom)
    let settings = try await ReadNewsroom(desk)(session.newsroom)
    let facts = Facts(person: session.person, column: settings.column(column))
    let draft = ArticleID(desk.identities.uuid())
    let events: (submission: SubmissionEvent, article: ArticleEvent)
    do {
      events = try submission.accepting(as: draft, label: label, knowing: facts, column: column)
    } catch {
      throw .refused(error)
    }
    let now = desk.clock.now
    let recording = Recording(desk: desk, newsroom: session.newsroom, actor: .person(session.person.id), at: now)
    let article = try recording.beginning(draft, events.article)
    let accepted = recording.change(submission, events.submission)
    try await recording.commit(
      Entry(
        newsroom: session.newsroom, command: CommandID(desk.identities.uuid()), at: now, articles: [article],
        submissions: [accepted]))
    return (accepted.state, article.state)
  }

  public func reject(
    _ id: SubmissionID, reason: String?, by session: Session
  ) async throws(NewsroomError) -> Submission {
    let submission = try await read(id, in: session.newsroom)
    let event: SubmissionEvent
    do {
      event = try submission.rejecting(reason: reason, knowing: Facts(person: session.person, column: nil))
    } catch {
      throw .refused(error)
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
