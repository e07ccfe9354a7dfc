public import Editorial

/// Brings a story into the newsroom as a draft.
public struct DraftArticle: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// - Parameters:
  ///   - files: the bytes of the pictures that the text is printed with; kept together with it, or not at all.
  ///   - printedEditor: the responsible editor that an imported page names.
  ///   - request: the caller's name for what is asked; asked again under it, it is one article.
  public func callAsFunction(
    _ manuscript: Manuscript, with files: [PictureFile] = [], provenance: Provenance, in column: ColumnPath,
    printedEditor: String? = nil, by session: Session, request: Request? = nil
  ) async throws(NewsroomError) -> Article {
    let actor = Actor.person(session.person.id)
    let id = request?.article(by: actor) ?? ArticleID(desk.identities.uuid())
    let asked = request.map { _ in manuscript.askedAsDraft(in: column, provenance) }
    if let request, let asked,
      try await desk.hasTaken(request, by: actor, asking: asked, in: session.newsroom)
    {
      return try await ReadArticle(desk)(id, in: session.newsroom)
    }
    let edition = try await ReadNewsroom(desk).newest(session.newsroom)
    let facts = Facts(person: session.person, column: edition.settings.column(column))
    let event: ArticleEvent
    do {
      event = try Article.draftEvent(
        manuscript, provenance: provenance, in: column, printedEditor: printedEditor, knowing: facts,
        newsroom: session.newsroom)
    } catch {
      throw try await desk.refusing(error, .draftArticle, on: column, by: session)
    }
    let now = desk.clock.now
    let recording = Recording(desk: desk, newsroom: session.newsroom, actor: actor, at: now)
    let change = try recording.beginning(id, event)
    let isOurs = try await recording.commit(
      Entry(
        newsroom: session.newsroom, command: request?.command(by: actor) ?? CommandID(desk.identities.uuid()), at: now,
        asked: asked, articles: [change], pictures: files, columns: change.basis(in: edition.number)))
    guard !isOurs, let request, let asked else { return change.state }
    _ = try await desk.hasTaken(request, by: actor, asking: asked, in: session.newsroom)
    return try await ReadArticle(desk)(id, in: session.newsroom)
  }
}
