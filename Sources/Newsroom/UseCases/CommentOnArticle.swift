public import Editorial

/// Says something about an article.
public struct CommentOnArticle: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// - Parameters:
  ///   - digest: of the revision whose words it is about; otherwise the current one.
  ///   - request: the caller's name for what is asked; said again under it, it is one comment.
  public func callAsFunction(
    _ remark: Remark, on id: ArticleID, reading digest: Digest? = nil, by session: Session, request: Request? = nil
  ) async throws(NewsroomError) -> ArticleComment {
    let reading = ReadArticle(desk)
    let actor = Actor.person(session.person.id)
    let asked = remark.asked(of: id, reading: digest)
    while true {
      if let at = try await desk.taken(request, by: actor, asking: asked, in: session.newsroom) {
        return try await said(by: session, at: at, on: id)
      }
      let article = try await desk.article(id, for: .commentOnArticle, reading: .discussion, by: session)
      var revision = article.revision
      if let digest, digest != revision.digest {
        revision =
          try await reading.revisions(of: id, in: session.newsroom).last { $0.digest == digest } ?? article.revision
      }
      let facts = try await desk.bareFacts(about: article, for: session)
      let namesSomebody = remark.text.contains { "@＠".contains($0) }
      let staff = namesSomebody ? try await desk.staff(of: session.newsroom) : Staff(everybody: [], left: [:])
      let discussion = try await reading.discussion(of: id, in: session.newsroom)
      let now = desk.clock.now
      let comment = try await desk.permitting(.commentOnArticle, on: id, by: session) { () throws(Refusal) in
        try article.comment(
          remark, on: revision, in: discussion, among: staff.everybody, left: Set(staff.left.keys), knowing: facts,
          at: now)
      }
      let entry = Entry(
        newsroom: session.newsroom, command: request?.command(by: actor) ?? CommandID(desk.identities.uuid()), at: now,
        asked: request.map { _ in asked }, comments: [comment],
        announcements: [comment.announcement(on: article, in: discussion.thread(of: comment.answers ?? 0))])
      if try await desk.commitsFirst(entry, by: session) { return comment }
    }
  }

  /// What she said at that moment.
  private func said(by session: Session, at time: Instant, on id: ArticleID) async throws(NewsroomError)
    -> ArticleComment
  {
    let discussion = try await ReadArticle(desk).discussion(of: id, in: session.newsroom)
    guard let comment = discussion.comments.first(where: { $0.author == session.person.id && $0.at == time }) else {
      throw .defect("a comment that was taken and is not there")
    }
    return comment
  }

  /// Resolves the thread of a comment, or opens it again; what stands so already is left alone.
  ///
  /// - Returns: the thread as it stands afterwards.
  public func mark(_ number: Int, isResolved: Bool, on id: ArticleID, by session: Session) async throws(NewsroomError)
    -> Discussion.Thread
  {
    let reading = ReadArticle(desk)
    while true {
      let article = try await desk.article(id, for: .markComment, reading: .discussion, by: session)
      let facts = try await desk.bareFacts(about: article, for: session)
      let discussion = try await reading.discussion(of: id, in: session.newsroom)
      let now = desk.clock.now
      let mark = try await desk.permitting(.markComment, on: id, by: session) { () throws(Refusal) in
        try article.mark(number, isResolved: isResolved, in: discussion, knowing: facts, at: now)
      }
      guard let thread = discussion.thread(of: number) else { throw .refused(Refusal(.comment, [.comment(number)])) }
      guard let mark else { return thread }
      let entry = Entry(
        newsroom: session.newsroom, command: CommandID(desk.identities.uuid()), at: now, marks: [mark],
        announcements: [mark.announcement(of: thread)])
      if try await desk.commitsFirst(entry, by: session) {
        return Discussion.Thread(beginning: thread.beginning, answers: thread.answers, mark: mark)
      }
    }
  }
}

extension ReadArticle {
  /// What was said about an article.
  public func discussion(of id: ArticleID, by session: Session) async throws(NewsroomError) -> Discussion {
    let article = try await self(id, in: session.newsroom)
    try await desk.permit(.discussion, of: article, for: .readDiscussion, to: session)
    return try await discussion(of: id, in: session.newsroom)
  }

  package func discussion(of id: ArticleID, in newsroom: NewsroomID) async throws(NewsroomError) -> Discussion {
    try await asking { () async throws(StoreError) in try await desk.comments.discussion(of: id, in: newsroom) }
  }
}

extension Desk {
  /// Who somebody is before an article, without rights, leases and comments.
  func bareFacts(about article: Article, for session: Session) async throws(NewsroomError) -> Facts {
    let settings = try await ReadNewsroom(self)(session.newsroom)
    return Facts(person: session.person, column: settings.column(article.column))
  }

  /// Commits what is numbered one after the other; `false` if somebody else took the number, or the request's name, first.
  func commitsFirst(_ entry: Entry, by session: Session) async throws(NewsroomError) -> Bool {
    let recording = Recording(
      desk: self, newsroom: session.newsroom, actor: .person(session.person.id), at: entry.at)
    do {
      return try await recording.commit(entry)
    } catch .changedMeanwhile {
      return false
    } catch {
      throw error
    }
  }
}
