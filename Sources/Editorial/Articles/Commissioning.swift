extension Article {
  /// What happens when an editor orders a story from somebody 派选题: a draft without a text, which that person has, with
  /// the brief as its note. It becomes an article like any other when she writes it.
  ///
  /// - Parameter headline: a working title.
  public static func commissionEvents(
    _ brief: String, headline: Headline?, label: String, to assignee: Person?, named: PersonID, in column: ColumnPath,
    knowing facts: Facts, newsroom: NewsroomID
  ) throws(Refusal) -> [ArticleEvent] {
    var unmet: [Unmet] = []
    if facts.column?.path != column { unmet.append(.column(column)) }
    unmet += facts.person.lacking(anyOf: [.editor, .chiefEditor], in: column)
    if assignee.map({ $0.writes(in: column) }) != true { unmet.append(.ableAssignee(named, column: column)) }
    var texts = SaidTexts()
    texts.add(brief, as: .note)
    texts.addLine(label, as: .label)
    unmet += texts.unmet
    if brief.trimmed.isEmpty { unmet.append(.text(.empty(.note))) }
    guard unmet.isEmpty, let assignee else { throw Refusal(.drafting, unmet) }
    let manuscript: Manuscript
    let byline: Byline
    do {
      manuscript = try Manuscript(headline: headline, body: [])
      byline = try Byline(assignee.name, standing: .staff)
    } catch {
      throw Refusal(.drafting, [.text(error)])
    }
    let provenance = Provenance.own(label: label, authors: [byline])
    let revision = Revision(
      number: 1, manuscript: manuscript, credit: provenance.credit(headline: headline, editor: nil))
    return [
      .drafted(
        ArticleEvent.Drafted(
          newsroom: newsroom, column: column, provenance: provenance,
          isNewsInformation: facts.column?.isNewsInformation, revision: revision, isCommissioned: true)),
      .assigned(to: assignee.id, note: brief.trimmed),
    ]
  }

  /// A digest of all that was asked when a story was ordered.
  public static func askedAsCommission(
    _ brief: String, headline: Headline?, to assignee: PersonID, in column: ColumnPath
  ) -> Digest {
    Canonical.digest([
      "caibian-request 1", "commission", column.description, assignee.text, brief, headline?.text,
    ])
  }
}
