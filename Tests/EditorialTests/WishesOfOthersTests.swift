import Editorial
import Testing

@Suite("What others asked of an article")
struct WishesOfOthersTests {
  private let editor: Person

  init() throws { editor = try Sample.person("editor", .editor, name: "宋琼燕") }

  @Test("Whoever asked for something is told when somebody else changes it or takes it back")
  func byOthers() throws {
    var walk = try Walk()
    try walk.publish()
    let (rival, boss) = (try Sample.person("rival", .editor), try Sample.person("boss", .chiefEditor))
    let plan = ArticleCommand.planWithdrawal(at: Sample.schedule(90).at, zone: "Asia/Shanghai", reason: "到期")
    try walk.take(plan, by: rival)
    #expect(walk.article.plannedWithdrawal?.by == rival.id)
    #expect(try walk.take(plan, by: boss).isEmpty)
    let never = ArticleCommand.planWithdrawal(at: nil, zone: "Asia/Shanghai", reason: "续约")
    #expect(try walk.told(never, by: boss).contains("withdrawalTakenBack rival (续约)"))
    try walk.take(.hold(reason: "核实"), by: Sample.person("lawyer", .licensing))
    #expect(try walk.told(.release(reason: "已核"), by: boss).contains("released lawyer (已核)"))
    walk = try Walk()
    try walk.take(.submit, by: editor)
    try walk.take(.setDeadline(Deadline(at: Sample.schedule(9).at, zone: "Asia/Shanghai")), by: rival)
    let moved = ArticleCommand.setDeadline(Deadline(at: Sample.schedule(8).at, zone: "Asia/Shanghai"))
    #expect(try walk.told(moved, by: boss).contains("deadlineSet rival"))
    #expect(walk.article.deadline?.by == boss.id)
    #expect(try walk.told(.setDeadline(nil), by: rival).contains("deadlineTakenBack boss"))
    try walk.take(.embargo(until: Sample.schedule(7).at, zone: "UTC", reason: "约定"), by: rival)
    let lifted = ArticleCommand.embargo(until: nil, zone: "UTC", reason: "提前")
    #expect(try walk.told(lifted, by: boss).contains("embargoed rival (提前)"))
    try walk.take(.schedule(Sample.schedule(10)), by: rival)
    #expect(try walk.told(.schedule(Sample.schedule(11)), by: boss).contains("scheduleWaits rival"))
  }

  @Test("Whoever scheduled a story is told that it went out before its hour")
  func beforeItsHour() throws {
    var walk = try Walk()
    try walk.approve()
    try walk.take(.schedule(Sample.schedule(10)), by: Sample.person("rival", .editor))
    let publish = ArticleCommand.publish(decision: DecisionID(Sample.uuid(9)), address: "a.html")
    #expect(try walk.told(publish, by: editor).contains("published rival"))
  }

  @Test("Whoever ticked a text that is passed with an editor's name is told that the credit line changed, not the text")
  func credited() throws {
    var walk = try Walk(provenance: RightsTests.repost(title: "另一个标题"))
    walk.column = try Sample.column(checklists: [
      Checklist(action: .publish, items: [Checklist.Item(code: "facts", text: "事实已核")])
    ])
    try walk.take(.submit, by: editor)
    let boss = try Sample.person("boss", .chiefEditor)
    let digest = walk.article.revision.digest
    try walk.take(.check(items: ["facts"], isUndone: false, digest: digest), by: boss)
    try walk.take(.describe(Description(attests: [.titleKeepsMeaning])), by: Sample.person("rival", .editor))
    let told = try walk.told(.pass(responsibleEditor: editor, settled: []), by: editor)
    #expect(told.contains("checkVoided boss (- credited)"), "\(told)")
    #expect(told.contains("wishVoided rival (attestation credited)"), "\(told)")
    try walk.take(.check(items: ["facts"], isUndone: false, digest: walk.article.revision.digest), by: boss)
    let edit = ArticleCommand.edit(try Sample.manuscript("改。"), base: walk.article.revision.digest)
    #expect(try walk.told(edit, by: editor).contains("checkVoided boss (- revised)"))
  }

  @Test("Another zone is told to those whose article it is, with what each instant is; it can be read back")
  func rezoned() throws {
    var walk = try Walk.scheduled(by: editor)
    try walk.take(
      .setDeadline(Deadline(at: Sample.schedule(9).at, zone: "Asia/Shanghai")), by: Sample.person("rival", .editor))
    let by = Actor.person(try PersonID("administrator"))
    func announcement() -> Announcement? {
      walk.article.announcement(ofZone: "Asia/Tokyo", insteadOf: "Asia/Shanghai", edition: 3, by: by, at: walk.now)
    }
    let told = try #require(announcement())
    #expect(told.subject == .edition(3))
    let people = told.tellings.compactMap { if case .person(let id) = $0.audience { id.text } else { nil } }
    #expect(people == ["reporter", "editor", "rival"])
    let note = try #require(told.note.flatMap(ZoneNote.init))
    #expect(note.before == "Asia/Shanghai" && note.after == "Asia/Tokyo")
    #expect(note.lines.map(\.kind) == [.deadline, .scheduled])
    #expect(note.lines.map(\.at) == [Sample.schedule(9).at, Sample.schedule(10).at])
    for text in ["Asia/Shanghai Asia/Tokyo", "a b c", "a b scheduled@x", "a b never@1", "a b scheduled@1@2"] {
      #expect(ZoneNote(text) == nil, "\(text)")
    }
    walk = try Walk()
    #expect(announcement() == nil)
  }
}
