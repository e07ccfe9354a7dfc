import Editorial
import Foundation
import Testing

@Suite("Checklists")
struct ChecklistTests {
  private func walk() throws -> Walk {
    var walk = try Walk()
    walk.column = try Sample.column(checklists: [
      Checklist(action: .submit, items: [Checklist.Item(code: "names", text: "人名已核")]),
      Checklist(
        action: .publish,
        items: [Checklist.Item(code: "facts", text: "事实已核"), Checklist.Item(code: "pictures", text: "图片有出处")]),
    ])
    return walk
  }

  private func approved() throws -> Walk {
    var walk = try walk()
    let reporter = try Sample.person("reporter", .reporter)
    try walk.take(check("names", in: walk), by: reporter)
    try walk.approve()
    return walk
  }

  private func check(_ items: String..., undo: Bool = false, in walk: Walk) -> ArticleCommand {
    .check(items: items, isUndone: undo, digest: walk.article.revision.digest)
  }

  private static let publish = ArticleCommand.publish(decision: DecisionID(Sample.uuid(9)), address: "2027/01/a.html")

  @Test("What is not ticked stops the action it stands before, each item named, and no other action")
  func gates() throws {
    var walk = try approved()
    let editor = try Sample.person("editor", .editor)
    #expect(
      walk.refusal(Self.publish, by: editor) == walk.column.items(before: .publish).map { .unticked($0, Sample.id) })
    try walk.take(check("facts", in: walk), by: editor)
    #expect(walk.refusal(Self.publish, by: editor).map(\.code) == ["unticked"])
    try walk.take(check("pictures", in: walk), by: editor)
    try walk.take(Self.publish, by: editor)
    #expect(try Article.folding(walk.history, id: Sample.id) == walk.article)
    let early = try self.walk()
    #expect(early.refusal(.submit, by: editor).map(\.code) == ["unticked"])
  }

  @Test("A tick is for one text: an edit voids exactly those on the old one and says whose; an unchanged save none")
  func bound() throws {
    var walk = try approved()
    let editor = try Sample.person("editor", .editor)
    try walk.take(check("facts", "pictures", in: walk), by: editor)
    let voided = walk.article.checks
    let same = try walk.take(
      .edit(walk.article.revision.manuscript, base: walk.article.revision.digest), by: editor)
    #expect(same.isEmpty)
    let events = try walk.take(.edit(Sample.manuscript("改。"), base: walk.article.revision.digest), by: editor)
    #expect(events.contains(.checksVoided(voided)))
    #expect(walk.article.checks.isEmpty)
    let old = ArticleCommand.check(items: ["facts"], isUndone: false, digest: voided[0].digest)
    #expect(walk.refusal(old, by: editor).map(\.code) == ["digestOnScreen"])
  }

  @Test("It is ticked by a person with a part in the article, never by a group account nor a stranger")
  func whose() throws {
    let walk = try approved()
    #expect(walk.refusal(check("facts", in: walk), by: try Sample.person("x", .accountant)).map(\.code) == ["capacity"])
    let group = try Sample.person("night", .editor, group: true)
    #expect(walk.refusal(check("facts", in: walk), by: group) == [.personalAccount(group.id)])
    #expect(
      walk.refusal(check("nonsense", in: walk), by: try Sample.person("editor", .editor))
        == [.checklistItem("nonsense", known: walk.column.items)])
  }

  @Test("Ticking again changes nothing, and a tick can be taken back")
  func undone() throws {
    var walk = try approved()
    let editor = try Sample.person("editor", .editor)
    try walk.take(check("facts", "facts", in: walk), by: editor)
    #expect(try walk.take(check("facts", in: walk), by: Sample.person("d", .deskChief)).isEmpty)
    #expect(walk.article.check(of: "facts")?.person == editor.id)
    #expect(try walk.take(check("facts", undo: true, in: walk), by: editor) == [.unchecked(item: "facts")])
    #expect(walk.article.check(of: "facts") == nil)
  }

  @Test("In an emergency, items that are not ticked are named among what is passed over")
  func emergency() throws {
    var walk = try approved()
    try walk.take(check("facts", in: walk), by: Sample.person("editor", .editor))
    let night = try Sample.person("night", .emergencyPublisher)
    func publish(_ named: String...) -> ArticleCommand {
      .publishInEmergency(
        reason: "台风红色预警，主任联系不上", acknowledged: TextSet(named), decision: DecisionID(Sample.uuid(9)),
        address: "2027/01/a.html")
    }
    #expect(walk.refusal(publish("check:facts"), by: night) == [.acknowledged([.item("pictures")])])
    try walk.take(publish("check:pictures"), by: night)
    #expect(walk.article.debts.first?.waived == [.item("pictures")])
    #expect(walk.article.debts.first?.payers == [.chiefEditor])
  }

  @Test("An article that was stored before there were checklists is read as one with nothing ticked")
  func older() throws {
    let walk = try approved()
    var fields = try #require(
      JSONSerialization.jsonObject(with: JSONEncoder().encode(walk.article)) as? [String: Any])
    fields["checks"] = nil
    let older = try JSONDecoder().decode(Article.self, from: JSONSerialization.data(withJSONObject: fields))
    #expect(older.checks.isEmpty)
    #expect(older.revision == walk.article.revision)
  }
}
