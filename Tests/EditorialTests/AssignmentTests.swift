import Editorial
import Testing

@Suite("Assignments")
struct AssignmentTests {
  private let editor: Person
  private let reporter: Person
  private let colleague: Person

  init() throws {
    editor = try Sample.person("editor", .editor)
    reporter = try Sample.person("reporter", .reporter)
    colleague = try Sample.person("colleague", .reporter)
  }

  private func assign(_ person: Person, _ note: String? = nil) -> ArticleCommand { .assign(to: person.id, note: note) }

  @Test("An editor gives an article to somebody with a part in the column, and to nobody else")
  func given() throws {
    var walk = try Walk()
    try walk.take(assign(colleague, "请补采"), by: editor, naming: colleague)
    #expect(walk.article.assignment?.person == colleague.id)
    #expect(walk.article.assignment?.note == "请补采")
    let accountant = try Sample.person("a", .accountant)
    #expect(
      walk.refusal(assign(accountant), by: editor, naming: accountant)
        == [.ableAssignee(accountant.id, column: walk.article.column)])
    #expect(walk.refusal(assign(colleague), by: editor, naming: nil).map(\.code) == ["ableAssignee"])
    #expect(try walk.take(assign(colleague), by: editor, naming: colleague).isEmpty)
    #expect(try Article.folding(walk.history, id: Sample.id) == walk.article)
  }

  @Test("Whoever has a draft writes it and sends it in as its author may, while her roles last")
  func writes() throws {
    var walk = try Walk()
    let edit = ArticleCommand.edit(try Sample.manuscript("补采。"), base: walk.article.revision.digest)
    #expect(walk.refusal(edit, by: colleague).map(\.code) == ["capacity"])
    try walk.take(assign(colleague), by: editor, naming: colleague)
    let former = try Sample.person("colleague", .deskChief)
    #expect(walk.refusal(edit, by: former).map(\.code) == ["capacity"])
    try walk.take(edit, by: colleague)
    #expect(walk.article.writers.contains(colleague.id))
    try walk.take(.submit, by: colleague)
    #expect(walk.refusal(edit, by: colleague).map(\.code).contains("capacity"))
  }

  @Test("Others than editors take what nobody has, and hand over what they have themselves")
  func taken() throws {
    var walk = try Walk()
    let chief = try Sample.person("d", .deskChief)
    #expect(walk.refusal(assign(colleague), by: chief, naming: colleague) == [.freeToAssign(holder: nil)])
    try walk.take(assign(chief), by: chief, naming: chief)
    let board = try Sample.person("b", .chiefEditor, .deskChief)
    #expect(walk.refusal(assign(reporter), by: reporter, naming: reporter) == [.freeToAssign(holder: chief.id)])
    #expect(walk.refusal(assign(board), by: board, naming: board).isEmpty)
    try walk.take(assign(colleague, "我下班了"), by: chief, naming: colleague)
    #expect(walk.article.assignment?.by == .person(chief.id))
  }

  @Test("It is given back by whoever has it, and ends when the text goes live")
  func ends() throws {
    var walk = try Walk()
    #expect(walk.refusal(.giveBack(note: nil), by: editor) == [.assigned])
    try walk.take(assign(colleague), by: editor, naming: colleague)
    #expect(walk.refusal(.giveBack(note: nil), by: reporter).map(\.code) == ["capacity"])
    try walk.take(.giveBack(note: " 另有急稿 "), by: colleague)
    #expect(walk.article.assignment == nil)
    try walk.take(assign(colleague), by: editor, naming: colleague)
    try walk.publish()
    #expect(walk.article.assignment == nil)
  }
}
