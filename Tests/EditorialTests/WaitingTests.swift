import Editorial
import Testing

@Suite("What waits for one person alone")
struct WaitingTests {
  @Test("A sign-off waits only for somebody where nobody else who is there may give it; who wrote the text may not")
  func alone() throws {
    var walk = try Walk()
    let editor = try Sample.person("editor", .editor, name: "宋琼燕")
    try walk.take(.submit, by: editor)
    try walk.take(.pass(responsibleEditor: editor, settled: []), by: editor)
    func waiting(_ person: Person, among everybody: [Person]) -> [SignOffStep] {
      walk.article.steps(waitingOnlyFor: person, among: everybody, in: walk.column, at: walk.now)
    }
    let chief = try Sample.person("chief", .deskChief)
    let other = try Sample.person("other", .deskChief)
    let writing = try Person(
      id: try #require(walk.article.writers.first), name: "样本作者", isVerified: true,
      grants: [RoleGrant(.reporter), RoleGrant(.deskChief)])
    let shared = try Sample.person("night", .deskChief, group: true)
    #expect(waiting(chief, among: [chief, editor, writing, shared]) == [.approval])
    #expect(waiting(chief, among: [chief, other]) == [])
    #expect(waiting(editor, among: [chief, editor]) == [])
    #expect(waiting(writing, among: [writing]) == [])
    #expect(waiting(shared, among: [shared]) == [])
  }
}
