import Editorial
import Foundation

/// A live story of our own, about which partners ask.
enum LiveStory {
  static let start = Instant(microseconds: 1_798_700_000_000_000)

  private struct Missing: Error {}

  private static func person(_ id: String, _ role: Role) throws -> Person {
    try Person(
      id: try PersonID(id), name: "样本\(id)", isVerified: true, isGroup: false, grants: [RoleGrant(role)])
  }

  static func article(label: String = "桐乡新闻网") throws -> Article {
    let path = try ColumnPath("国内国际/强县新闻")
    let settings = try NewsroomSettings(
      id: try NewsroomID("tongxiang"), name: "桐乡新闻网",
      columns: [ColumnSettings(path: path, isNewsInformation: true, signOffs: [.approval])])
    guard let column = settings.column(path) else { throw Missing() }
    let author = try person("reporter", .reporter)
    let id = PolicySample.article
    let draft = try Article.draftEvent(
      try Manuscript(headline: try Headline("样本标题"), body: ["第一段。第二句。", "第二段。"]),
      provenance: .own(label: label, authors: [Byline("样本记者")]), in: path,
      knowing: Facts(person: author, column: column), newsroom: settings.id)
    let link = Sealed(
      draft, number: 1, by: .person(author.id), at: start, after: Sealed<ArticleEvent>.beginning(of: id))
    guard var article = Article(id: id, beginning: link) else { throw Missing() }
    let book = try book()
    var now = start
    func take(_ command: ArticleCommand, _ person: Person) throws {
      now = now.advanced(bySeconds: 60)
      let facts = Facts(person: person, column: column, newColumn: column, rights: book)
      for event in try article.events(for: command, knowing: facts, at: now) {
        article.apply(
          Sealed(event, number: article.version + 1, by: .person(person.id), at: now, after: article.head))
      }
    }
    let editor = try person("editor", .editor)
    try take(.submit, editor)
    try take(.pass(responsibleEditor: editor, settled: []), editor)
    try take(.sign(step: nil, digest: article.revision.digest), try person("chief", .deskChief))
    try take(.publish(decision: DecisionID(UUID()), address: "2026/12/1.html"), editor)
    return article
  }

  /// Nothing but the agreement stands in the way.
  static func book(
    _ agreements: [Agreement] = [], done: [DutyRecord] = [], uses: [GrantUse] = []
  ) throws -> RightsBook {
    let zero = Instant(microseconds: 0)
    var policy = HousePolicy()
    policy.minorsNotAsked = "样本理由"
    policy.machinesNotAsked = "样本理由"
    var file = RightsFile(article: PolicySample.article)
    file.duties = done
    return RightsBook(
      ownSources: try ["桐乡新闻网", "桐乡电台"].map {
        try OwnSource(label: $0, validFrom: zero, media: Set(Medium.allCases))
      },
      agreements: agreements,
      licences: [
        try SiteLicence(
          number: "样本[2026]1号", services: [.gathering, .reposting], channels: [.web, .app], validFrom: zero)
      ], policy: policy, files: [file], uses: uses)
  }

  /// `count` uses by other articles under a grant.
  static func uses(_ count: Int, of agreement: String, grant: Int, at instant: Instant) -> [GrantUse] {
    (0..<count).map { number in
      GrantUse(
        agreement: agreement, grant: grant,
        article: ArticleID(UUID(uuid: (9, 0, 0, 0, 0, 0, 0x40, 0, 0x80, 0, 0, 0, 0, 0, 0, UInt8(number)))), at: instant)
    }
  }
}
