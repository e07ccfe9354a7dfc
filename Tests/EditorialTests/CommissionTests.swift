import Editorial
import Testing

@Suite("Stories that are ordered")
struct CommissionTests {
  private func events(
    _ brief: String = "采访茶农", to assignee: Person?, by person: Person, headline: Headline? = nil
  ) throws(Refusal) -> [ArticleEvent] {
    let column: Column
    let name: PersonID
    let newsroom: NewsroomID
    do {
      column = try Sample.column()
      name = try assignee?.id ?? PersonID("nobody")
      newsroom = try NewsroomID("tongxiang")
    } catch {
      throw Refusal(.drafting, [])
    }
    return try Article.commissionEvents(
      brief, headline: headline, label: "桐乡新闻网", to: assignee, named: name, in: column.path,
      knowing: Facts(person: person, column: column), newsroom: newsroom)
  }

  @Test("It is a draft without a text, which its writer has with the brief; who ordered it has written nothing")
  func ordered() throws {
    let chief = try Sample.person("chief", .editor, .deskChief)
    let reporter = try Sample.person("reporter", .reporter, name: "沈一鸣")
    let events = try events(to: reporter, by: chief)
    var walk = try Walk()
    walk.history = []
    for event in events {
      let previous = walk.history.last?.digest ?? Sealed<ArticleEvent>.beginning(of: Sample.id)
      walk.history.append(
        Sealed(event, number: walk.history.count + 1, by: .person(chief.id), at: walk.now, after: previous))
    }
    walk.article = try Article.folding(walk.history, id: Sample.id)
    #expect(walk.article.writers.isEmpty)
    #expect(walk.article.assignment?.note == "采访茶农")
    #expect(walk.article.revision.credit.authors == ["沈一鸣"])
    #expect(walk.refusal(.submit, by: reporter) == [.headline, .body])
    try walk.take(.edit(Sample.manuscript(), base: walk.article.revision.digest), by: reporter)
    try walk.take(.submit, by: reporter)
    #expect(walk.article.writers == [reporter.id])
    try walk.take(.pass(responsibleEditor: chief, settled: []), by: chief)
    // Passing put the editor's name under the text, so that another signs it.
    #expect(walk.article.writers == [reporter.id, chief.id])
  }

  @Test("Editors order stories, with a brief, from those who write for the column")
  func rights() throws {
    let editor = try Sample.person("editor", .editor)
    let reporter = try Sample.person("reporter", .reporter)
    func refused(_ brief: String, to assignee: Person?, by person: Person) -> [String] {
      do {
        _ = try events(brief, to: assignee, by: person)
        return []
      } catch {
        return error.unmet.map(\.code)
      }
    }
    #expect(refused("采访", to: reporter, by: reporter) == ["role"])
    #expect(refused("采访", to: nil, by: editor) == ["ableAssignee"])
    #expect(refused("采访", to: try Sample.person("d", .deskChief), by: editor) == ["ableAssignee"])
    #expect(refused(" ", to: reporter, by: editor) == ["text"])
    #expect(refused("采访", to: reporter, by: editor).isEmpty)
  }
}
