import Editorial
import FoundationEssentials

/// Lived-in fixtures: an article walks to where a test needs it, through legal actions only.
enum Sample {
  static let start = Instant(microseconds: 1_800_000_000_000_000)
  static let id = ArticleID(uuid(1))
  static let column = "国内国际/强县新闻"

  static func uuid(_ number: UInt8) -> UUID {
    UUID(uuid: (0, 0, 0, 0, 0, 0, 0x40, 0, 0x80, 0, 0, 0, 0, 0, 0, number))
  }

  static func path(_ text: String = column) throws -> ColumnPath { try ColumnPath(text) }

  static func person(_ id: String, _ roles: Role..., name: String? = nil, verified: Bool = true, group: Bool = false)
    throws -> Person
  {
    try Person(
      id: try PersonID(id), name: name ?? "样本\(id)", isVerified: verified, isGroup: group,
      grants: roles.map { RoleGrant($0) })
  }

  static func column(
    _ signOffs: [SignOffStep] = [.approval], beside parallel: [SignOffStep] = [], newsInformation: Bool? = true,
    checklists: [Checklist] = [], commentsBefore: [Action] = [], at path: String = column
  ) throws -> Column {
    let path = try self.path(path)
    let settings = try NewsroomSettings(
      id: try NewsroomID("tongxiang"), name: "桐乡新闻网",
      columns: [
        ColumnSettings(
          path: path, isNewsInformation: newsInformation, signOffs: signOffs, parallelSignOffs: parallel,
          checklists: checklists, commentsBefore: commentsBefore)
      ])
    guard let column = settings.column(path) else { throw Missing() }
    return column
  }

  static func manuscript(_ body: String = "第一段。第二句。") throws -> Manuscript {
    try Manuscript(headline: try Headline("样本标题"), body: [body, "第二段。"])
  }

  /// A picture of which nothing matters but that it differs from the others.
  static func picture(_ number: Int, saying notes: PictureNotes? = nil) -> Picture {
    Picture(
      digest: Digest(of: "picture \(number)".utf8), kind: .jpeg, width: 640, height: 480, size: 10,
      name: "\(number).jpg", embedded: notes)
  }

  static func book() throws -> RightsBook {
    RightsBook(
      ownSources: [try OwnSource(label: "桐乡新闻网", validFrom: Instant(microseconds: 0))],
      parties: [try Party(name: "临沂日报社", aliases: ["临沂日报"], contact: "样本")],
      editions: [
        SourceListEdition(
          label: "样本-2025", inForceFrom: Instant(microseconds: 0), isComplete: false, units: ["临沂日报社": .listed])
      ],
      agreements: [
        try Agreement(
          id: "A1", party: "临沂日报社", direction: .inbound, validFrom: Instant(microseconds: 0),
          grants: [Grant(.permit, acts: [.repost], channels: [.web], duties: [Duty(.attribute, .with)])])
      ],
      fixedCredit: "稿件来源:桐乡新闻网", licences: [try licence()], policy: quietPolicy)
  }

  /// Of a house that has said why it does not ask about minors and machines by default.
  static var quietPolicy: HousePolicy {
    var policy = HousePolicy()
    policy.minorsNotAsked = "样本理由"
    policy.machinesNotAsked = "样本理由"
    return policy
  }

  static func licence() throws -> SiteLicence {
    try SiteLicence(
      number: "浙新办2006[33]号", services: [.gathering, .reposting], channels: [.web, .app],
      validFrom: Instant(microseconds: 0))
  }

  struct Missing: Error {}
}

/// An article being walked, step by step, through legal actions.
struct Walk {
  var article: Article
  var history: [Sealed<ArticleEvent>]
  var column: Column
  var book: RightsBook
  var now: Instant

  init(
    _ manuscript: Manuscript? = nil, provenance: Provenance? = nil, signOffs: [SignOffStep] = [.approval],
    beside parallel: [SignOffStep] = [], newsInformation: Bool? = true, by author: Person? = nil
  ) throws {
    try self.init(
      manuscript, provenance: provenance,
      in: Sample.column(signOffs, beside: parallel, newsInformation: newsInformation), by: author)
  }

  /// A draft in a column of any newsroom.
  init(
    _ manuscript: Manuscript? = nil, provenance: Provenance? = nil, in column: Column, by author: Person? = nil
  ) throws {
    self.column = column
    book = try Sample.book()
    now = Sample.start
    let author = try author ?? Sample.person("reporter", .reporter)
    let event = try Article.draftEvent(
      try manuscript ?? Sample.manuscript(),
      provenance: try provenance ?? .own(label: "桐乡新闻网", authors: [Byline("样本记者")]),
      in: column.path, knowing: Facts(person: author, column: column), newsroom: try NewsroomID("tongxiang"))
    let link = Sealed(
      event, number: 1, by: .person(author.id), at: now, after: Sealed<ArticleEvent>.beginning(of: Sample.id))
    guard let begun = Article(id: Sample.id, beginning: link) else { throw Sample.Missing() }
    article = begun
    history = [link]
  }

  @discardableResult
  mutating func take(
    _ command: ArticleCommand, by person: Person?, naming assignee: Person? = nil, into newColumn: Column? = nil
  ) throws(Refusal) -> [ArticleEvent] {
    now = now.advanced(bySeconds: 60)
    let facts = Facts(
      person: person, column: column, newColumn: newColumn ?? column, rights: book, assignee: assignee,
      takenDown: TakenDown(history, of: Sample.id))
    let events = try article.events(for: command, knowing: facts, at: now)
    for event in events {
      let link = Sealed(
        event, number: article.version + 1, by: person.map { .person($0.id) } ?? .dispatcher, at: now,
        after: article.head)
      article.apply(link)
      history.append(link)
    }
    return events
  }

  /// Submitted, passed and signed: ready to publish.
  mutating func approve() throws {
    let editor = try Sample.person("editor", .editor, name: "宋琼燕")
    try take(.submit, by: editor)
    let settled = TextSet(article.revision.manuscript.proofFindings.map(\.code))
    try take(.pass(responsibleEditor: editor, settled: settled), by: editor)
    try take(.sign(step: nil, digest: article.revision.digest), by: Sample.person("chief", .deskChief))
  }

  mutating func publish() throws {
    try approve()
    try take(
      .publish(decision: DecisionID(Sample.uuid(9)), address: "2027/01/a.html"),
      by: Sample.person("editor", .editor))
  }

  func refusal(_ command: ArticleCommand, by person: Person?, naming assignee: Person? = nil) -> [Unmet] {
    article.obstacles(
      to: command,
      knowing: Facts(
        person: person, column: column, newColumn: column, rights: book, assignee: assignee,
        takenDown: TakenDown(history, of: Sample.id)), at: now)
  }
}
