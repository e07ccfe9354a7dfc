import Editorial
import Testing

@Suite("Who is told")
struct NoticeTests {
  private let editor: Person
  private let reporter: Person

  init() throws {
    editor = try Sample.person("editor", .editor, name: "宋琼燕")
    reporter = try Sample.person("reporter", .reporter)
  }

  /// What is told of one step: kind by audience, as text.
  private func told(
    _ command: ArticleCommand, by person: Person, on walk: inout Walk, naming assignee: Person? = nil
  ) throws -> [String] {
    try walk.announcements(of: command, by: person, naming: assignee).flatMap { announcement in
      announcement.tellings.map { telling in
        switch telling.audience {
        case .person(let id): "\(telling.kind.rawValue) \(id)"
        case .watchers: "\(telling.kind.rawValue) watchers"
        case .holders(let roles, _, let except):
          "\(telling.kind.rawValue) \(roles.map(\.rawValue).sorted().joined(separator: "|"))"
            + (except.isEmpty ? "" : " but \(except.map(\.text).sorted().joined(separator: ","))")
        }
      }
    }
  }

  @Test("Author, responsible editor and whoever has it hear of every step; the next signers when it is their turn")
  func chain() throws {
    var walk = try Walk(signOffs: [.firstReview, .finalReview], beside: [.legal])
    #expect(try told(.submit, by: reporter, on: &walk) == ["submitted reporter", "submitted watchers"])
    #expect(
      try told(.pass(responsibleEditor: editor, settled: []), by: editor, on: &walk) == [
        "passed reporter", "passed editor", "yourTurn deskChief but editor,reporter",
        "yourTurn legal but editor,reporter",
        "passed watchers",
      ])
    let digest = walk.article.revision.digest
    #expect(
      try told(.sign(step: nil, digest: digest), by: Sample.person("l", .legal), on: &walk) == [
        "signed reporter", "signed editor", "signed watchers",
      ])
    #expect(
      try told(.sign(step: nil, digest: digest), by: Sample.person("d", .deskChief), on: &walk) == [
        "signed reporter", "signed editor", "yourTurn chiefEditor but d,editor,l,reporter", "signed watchers",
      ])
    let last = try told(.sign(step: nil, digest: digest), by: Sample.person("c", .chiefEditor), on: &walk)
    #expect(last.contains("approved editor"))
    #expect(!last.contains { $0.hasPrefix("yourTurn") })
  }

  @Test("Those whose sign-offs and ticks an edit voids are told, and the first signers that it is their turn again")
  func voided() throws {
    var walk = try Walk()
    walk.column = try Sample.column(checklists: [
      Checklist(action: .publish, items: [Checklist.Item(code: "facts", text: "事实已核")])
    ])
    try walk.approve()
    try walk.take(
      .check(items: ["facts"], isUndone: false, digest: walk.article.revision.digest),
      by: Sample.person("c", .chiefEditor))
    let told = try told(
      .edit(Sample.manuscript("改。"), base: walk.article.revision.digest), by: editor, on: &walk)
    #expect(told.contains("signOffVoided chief"))
    #expect(told.contains("checkVoided c"))
    #expect(told.contains("yourTurn boardMember|chiefEditor|deskChief but editor,reporter"))
  }

  @Test("Whoever is given an article is told, whoever had it too, and who gave it hears when it comes back")
  func assigned() throws {
    var walk = try Walk()
    let colleague = try Sample.person("colleague", .reporter)
    #expect(
      try told(.assign(to: reporter.id, note: nil), by: editor, on: &walk, naming: reporter) == ["assigned reporter"])
    #expect(
      try told(.assign(to: colleague.id, note: nil), by: editor, on: &walk, naming: colleague) == [
        "assigned colleague", "handedOver reporter",
      ])
    #expect(try told(.sendBackProbe, by: editor, on: &walk).isEmpty)
    #expect(
      try told(.giveBack(note: nil), by: colleague, on: &walk) == ["givenBack colleague", "givenBack editor"])
  }

  @Test("An emergency's payers are told of the debt, and who incurred it of the payment")
  func emergency() throws {
    var walk = try Walk()
    try walk.take(.submit, by: editor)
    try walk.take(.pass(responsibleEditor: editor, settled: []), by: editor)
    let night = try Sample.person("night", .emergencyPublisher)
    let publish = ArticleCommand.publishInEmergency(
      reason: "台风红色预警，主任联系不上", acknowledged: ["approval"], decision: DecisionID(Sample.uuid(9)),
      address: "2027/01/a.html")
    let told = try told(publish, by: night, on: &walk)
    #expect(told.contains("owed boardMember|chiefEditor|deskChief but editor,night,reporter"))
    #expect(told.contains("published reporter"))
    let pay = ArticleCommand.countersign(digest: walk.article.debts[0].digest)
    #expect(try self.told(pay, by: Sample.person("c", .chiefEditor), on: &walk) == ["countersigned night"])
  }

  @Test("A comment tells whom it names first, then the thread, then whose article it is, then watchers")
  func commented() throws {
    let walk = try Walk()
    let first = ArticleComment(
      article: Sample.id, number: 1, answers: nil, author: try PersonID("d"), text: "长", mentions: [], anchor: nil,
      at: walk.now)
    let second = ArticleComment(
      article: Sample.id, number: 2, answers: 1, author: editor.id, text: "@c 看", mentions: [try PersonID("c")],
      anchor: nil, at: walk.now)
    let thread = Discussion(comments: [first]).thread(of: 1)
    let told = second.announcement(on: walk.article, in: thread).tellings
    #expect(
      told == [
        Announcement.Telling(.person(try PersonID("c")), .mentioned),
        Announcement.Telling(.person(try PersonID("d")), .answered),
        Announcement.Telling(.person(reporter.id), .commented), Announcement.Telling(.watchers, .commented),
      ])
  }
}

extension ArticleCommand {
  /// A command that changes nothing, and so tells nobody.
  fileprivate static let sendBackProbe = ArticleCommand.describe(Description())
}
