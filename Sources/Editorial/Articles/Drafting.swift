extension Article {
  /// What happens when `person` brings a story into the newsroom. The column must exist, the person must write for it, and
  /// there must be something to read or to see.
  public static func draftEvent(
    _ manuscript: Manuscript, provenance: Provenance, in column: ColumnPath, printedEditor: String? = nil,
    knowing facts: Facts, newsroom: NewsroomID
  ) throws(Refusal) -> ArticleEvent {
    var unmet: [Unmet] = []
    if facts.column?.path != column { unmet.append(.column(column)) }
    unmet += facts.person.lacking(anyOf: [.reporter, .editor, .submissionsDesk], in: column)
    if manuscript.showsNothing { unmet.append(.text(.empty(.body))) }
    var texts = SaidTexts()
    texts.add(provenance)
    texts.addLine(printedEditor, as: .editor)
    unmet += texts.unmet
    guard unmet.isEmpty else { throw Refusal(.drafting, unmet) }
    return .drafted(
      ArticleEvent.Drafted(
        newsroom: newsroom, column: column, provenance: provenance,
        isNewsInformation: facts.column?.isNewsInformation,
        revision: Revision(
          number: 1, manuscript: manuscript,
          credit: provenance.credit(headline: manuscript.headline, editor: printedEditor))))
  }
}
