public import Editorial

/// Brings a story into the newsroom as a draft.
public struct DraftArticle: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// - Parameters:
  ///   - files: the bytes of the pictures that the text is printed with; kept together with it, or not at all.
  ///   - source: the file that a repost was read from, as its snapshot names it; kept together with it as well.
  ///   - printedEditor: the responsible editor that an imported page names.
  ///   - request: the caller's name for what is asked; asked again under it, it is one article.
  public func callAsFunction(
    _ manuscript: Manuscript, with files: [PictureFile] = [], from source: [UInt8]? = nil, provenance: Provenance,
    in column: ColumnPath, printedEditor: String? = nil, by session: Session, request: Request? = nil
  ) async throws(NewsroomError) -> Article {
    guard source.map({ Digest(of: $0) }) == provenance.repost?.origin.snapshot.file else {
      throw .defect("the snapshot of the original does not name the file that it was read from")
    }
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
        asked: asked, articles: [change], pictures: files, snapshotFile: source,
        columns: change.basis(in: edition.number)))
    guard !isOurs, let request, let asked else { return change.state }
    _ = try await desk.hasTaken(request, by: actor, asking: asked, in: session.newsroom)
    return try await ReadArticle(desk)(id, in: session.newsroom)
  }
}
