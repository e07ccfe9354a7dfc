public import Editorial

/// Orders a story from somebody: an assignment that has no text yet.
public struct CommissionStory: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// - Parameters:
  ///   - label: our own source label; otherwise the newsroom's name.
  ///   - request: the caller's name for what is asked; asked again under it, it is one article.
  public func callAsFunction(
    _ brief: String, headline: Headline? = nil, label: String? = nil, to assignee: PersonID, in column: ColumnPath,
    by session: Session, request: Request? = nil
  ) async throws(NewsroomError) -> Article {
    let actor = Actor.person(session.person.id)
    let id = request?.article(by: actor) ?? ArticleID(desk.identities.uuid())
    let asked = request.map { _ in
      Article.askedAsCommission(brief, headline: headline, to: assignee, in: column)
    }
    if let request, let asked, try await desk.hasTaken(request, by: actor, asking: asked, in: session.newsroom) {
      return try await ReadArticle(desk)(id, in: session.newsroom)
    }
    let edition = try await ReadNewsroom(desk).newest(session.newsroom)
    let settings = edition.settings
    let person = try await asking { () async throws(StoreError) in
      try await desk.people.person(assignee, in: session.newsroom)
    }
    let events = try await desk.permitting(.commissionStory, on: "", by: session) { () throws(Refusal) in
      try Article.commissionEvents(
        brief, headline: headline, label: label ?? settings.name, to: person, named: assignee, in: column,
        knowing: Facts(person: session.person, column: settings.column(column)), newsroom: session.newsroom)
    }
    let now = desk.clock.now
    let recording = Recording(desk: desk, newsroom: session.newsroom, actor: actor, at: now)
    let change = try recording.beginning(id, events)
    let isOurs = try await recording.commit(
      Entry(
        newsroom: session.newsroom, command: request?.command(by: actor) ?? CommandID(desk.identities.uuid()), at: now,
        asked: asked, articles: [change], columns: change.basis(in: edition.number)))
    guard !isOurs, let request, let asked else { return change.state }
    _ = try await desk.hasTaken(request, by: actor, asking: asked, in: session.newsroom)
    return try await ReadArticle(desk)(id, in: session.newsroom)
  }
}
