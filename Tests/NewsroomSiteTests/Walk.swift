import Editorial
import Newsroom
import NewsroomSite

/// An article being walked, step by step, through legal actions.
struct Walk {
  private(set) var article: Article
  private(set) var history: [Sealed<ArticleEvent>]
  private let column: Column
  private let book: RightsBook
  private var now: Instant

  init(
    _ number: Int = 1, _ manuscript: Manuscript? = nil, provenance: Provenance? = nil,
    in column: String = Sample.column, book: RightsBook? = nil
  ) throws {
    let path = try ColumnPath(column)
    let settings = try Sample.settings(columns: [column])
    guard let column = settings.column(path) else { throw Sample.Missing() }
    self.column = column
    self.book = try book ?? Sample.book()
    now = Sample.start.advanced(bySeconds: Int64(number) * 3_600)
    let author = try Sample.person("reporter", .reporter)
    let event = try Article.draftEvent(
      try manuscript ?? Sample.manuscript(),
      provenance: try provenance ?? .own(label: "桐乡新闻网", authors: [Byline("样本记者")]), in: path,
      knowing: Facts(person: author, column: column), newsroom: settings.id)
    let id = ArticleID(Sample.uuid(number))
    let link = Sealed(
      event, number: 1, by: .person(author.id), at: now, after: Sealed<ArticleEvent>.beginning(of: id))
    guard let begun = Article(id: id, beginning: link) else { throw Sample.Missing() }
    article = begun
    history = [link]
  }

  mutating func take(_ command: ArticleCommand, by person: Person?) throws(Refusal) {
    now = now.advanced(bySeconds: 60)
    let facts = Facts(
      person: person, column: column, newColumn: column, rights: book, takenDown: TakenDown(history, of: article.id))
    for event in try article.events(for: command, knowing: facts, at: now) {
      let link = Sealed(
        event, number: article.version + 1, by: person.map { .person($0.id) } ?? .dispatcher, at: now,
        after: article.head)
      article.apply(link)
      history.append(link)
    }
  }

  /// Submitted, passed, signed and published.
  mutating func publish(at address: String? = nil, editor name: String = "宋琼燕", retitled: Bool = false) throws {
    let editor = try Sample.person("editor", .editor, name: name)
    try take(.submit, by: editor)
    try clear(
      editor, at: address ?? PublicationAddress.of(article.id, at: now, zone: "Asia/Shanghai"), retitled: retitled)
  }

  /// Taken back to editing, changed, and published again; readers are told.
  mutating func correct(_ manuscript: Manuscript, note: String) throws {
    let editor = try Sample.person("editor", .editor, name: "宋琼燕")
    try take(.correct(what: "数字", why: "读者指出", note: note), by: editor)
    try take(.edit(manuscript, base: article.revision.digest), by: editor)
    try clear(editor, at: "2027/01/never.html")
  }

  mutating func withdraw() throws {
    try take(.withdraw(reason: "内部原因不外传", claim: nil), by: Sample.person("chief-editor", .chiefEditor))
  }

  /// Two people bring it back.
  mutating func reinstate(note: String = "经核实无误，恢复本稿。") throws {
    let ask = ArticleCommand.askReinstatement(isWanted: true, note: note, column: nil, reason: "内部理由不外传")
    try take(ask, by: Sample.person("editor", .editor))
    try take(.reinstate(decision: DecisionID(Sample.uuid(998))), by: Sample.person("chief-editor", .chiefEditor))
  }

  private mutating func clear(_ editor: Person, at address: String, retitled: Bool = false) throws {
    try take(
      .pass(responsibleEditor: editor, settled: TextSet(article.revision.manuscript.proofFindings.map(\.code))),
      by: editor)
    if retitled { try take(.describe(Description(attests: [.titleKeepsMeaning])), by: editor) }
    try take(.sign(step: nil, digest: article.revision.digest), by: Sample.person("chief", .deskChief))
    try take(.publish(decision: DecisionID(Sample.uuid(999)), address: address), by: editor)
  }
}

extension Article {
  /// A published article.
  static func published(
    _ number: Int = 1, _ manuscript: Manuscript? = nil, provenance: Provenance? = nil,
    in column: String = Sample.column, at address: String? = nil
  ) throws -> Article {
    var walk = try Walk(number, manuscript, provenance: provenance, in: column)
    try walk.publish(at: address)
    return walk.article
  }

  /// How lists see it; `nil` unless it is live.
  var row: LiveRow? { live.map { LiveRow(id, $0) } }
}

extension SiteFolder {
  /// Pages, then lists, as the dispatcher does it.
  func show(
    _ articles: [Article], live: [LiveRow], changes: ShownChanges = ShownChanges(), of newsroom: NewsroomSettings
  ) throws(SiteOutage) {
    try show(articles, of: newsroom)
    try list(live, changes: changes, of: newsroom)
  }
}
