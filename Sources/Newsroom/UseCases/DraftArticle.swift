public import Editorial

/// Brings a story into the newsroom as a draft.
public struct DraftArticle: Sendable {
  private let desk: Desk

  public init(_ desk: Desk) { self.desk = desk }

  /// - Parameter printedEditor: the responsible editor that an imported page names.
  public func callAsFunction(
    _ manuscript: Manuscript, provenance: Provenance, in column: ColumnPath, printedEditor: String? = nil,
    by session: Session
  ) async throws(NewsroomError) -> Article {
    let settings = try await ReadNewsroom(desk)(session.newsroom)
    let facts = Facts(person: session.person, column: settings.column(column))
    let event: ArticleEvent
    do {
      event = try Article.draftEvent(
        manuscript, provenance: provenance, in: column, printedEditor: printedEditor, knowing: facts,
        newsroom: session.newsroom)
    } catch {
      throw .refused(error)
    }
    let now = desk.clock.now
    let recording = Recording(desk: desk, newsroom: session.newsroom, actor: .person(session.person.id), at: now)
    let change = try recording.beginning(ArticleID(desk.identities.uuid()), event)
    try await recording.commit(
      Entry(
        newsroom: session.newsroom, command: CommandID(desk.identities.uuid()), at: now, articles: [change]))
    return change.state
  }
}
