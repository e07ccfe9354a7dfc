import Editorial
import Testing

@Suite("Readings")
struct ReadingTests {
  private static let everywhere: [Role] = [
    .editor, .proofreader, .deskChief, .boardMember, .chiefEditor, .licensing, .emergencyPublisher, .legal,
    .pictureDesk, .auditor,
  ]

  private func holding(_ role: Role, in column: ColumnPath, named name: String = "somebody") throws -> Person {
    try Person(id: PersonID(name), name: "样本", grants: [RoleGrant(role, in: column)])
  }

  /// An article that has walked to `stage`.
  private func walked(to stage: Stage) throws -> Article {
    var walk = try Walk()
    let editor = try Sample.person("editor", .editor, name: "宋琼燕")
    switch stage {
    case .draft: break
    case .editing: try walk.take(.submit, by: editor)
    case .review:
      try walk.take(.submit, by: editor)
      try walk.take(.pass(responsibleEditor: editor, settled: []), by: editor)
    case .approved: try walk.approve()
    case .published: try walk.publish()
    case .withdrawn:
      try walk.publish()
      try walk.take(.withdraw(reason: "失实", claim: nil), by: Sample.person("chief", .chiefEditor))
    case .spiked: try walk.take(.spike(reason: "不用"), by: editor)
    }
    return walk.article
  }

  private func can(_ person: Person, _ reading: Reading, _ article: Article) -> Bool {
    person.canRead(reading, of: article, at: Sample.start)
  }

  @Test("A text in work is read by those whose work is its column, and by nobody else", arguments: Role.allCases)
  func work(role: Role) throws {
    let article = try walked(to: .review)
    let here = try holding(role, in: article.column)
    let above = try Sample.person("somebody", role)
    let elsewhere = try holding(role, in: ColumnPath("别栏"))
    #expect(can(here, .article, article) == Self.everywhere.contains(role))
    #expect(can(above, .article, article) == Self.everywhere.contains(role))
    #expect(!can(elsewhere, .article, article))
  }

  @Test("Whoever wrote it reads it, in whatever stage it is")
  func author() throws {
    for stage in Stage.allCases {
      let article = try walked(to: stage)
      #expect(can(try Sample.person(article.author.text), .article, article), "\(stage)")
    }
  }

  @Test("What is live everybody reads, and no more of it")
  func live() throws {
    let stranger = try Sample.person("stranger")
    let published = try walked(to: .published)
    #expect(can(stranger, .live, published))
    #expect(!can(stranger, .article, published))
    #expect(!can(stranger, .live, try walked(to: .approved)))
  }

  @Test("An auditor reads everything of record, but nobody's inbox and no sender's contact")
  func auditor() throws {
    let auditor = try Sample.person("auditor", .auditor)
    let closed = Reading.allCases.filter { reading in
      (try? auditor.mayRead(reading, at: Sample.start)) == nil
    }
    #expect(closed == [.contact, .payee, .inbox])
  }

  @Test("Without a role nothing of the newsroom is read", arguments: Reading.allCases)
  func stranger(reading: Reading) throws {
    let stranger = try Sample.person("stranger")
    #expect(((try? stranger.mayRead(reading, at: Sample.start)) != nil) == (reading == .live))
  }

  @Test("A list holds exactly the articles that may be read", arguments: Stage.allCases, Role.allCases)
  func lists(stage: Stage, role: Role) throws {
    let article = try walked(to: stage)
    for column in [article.column, .newsroom, try ColumnPath("别栏")] {
      for name in ["somebody", article.author.text] {
        let person = try holding(role, in: column, named: name)
        #expect(
          ReadableArticles(to: person, at: Sample.start).contains(article) == can(person, .article, article),
          "\(name) \(column)")
      }
    }
  }

  @Test("Administrator and auditor are different people, unless the newsroom says otherwise")
  func apart() throws {
    let both = try Sample.person("both", .administrator, .auditor)
    let id = try NewsroomID("sample")
    #expect(throws: Refusal(.administration, [.separateAuditor([both.id])])) {
      try NewsroomSettings(id: id, name: "样本").permit([both])
    }
    try NewsroomSettings(id: id, name: "样本", administratorsMayAudit: true).permit([both])
  }
}
