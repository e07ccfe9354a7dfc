import Editorial
import Testing

@Suite("What people are told of what others asked for")
struct ToldOfWishesTests {
  private let editor: Person
  private let chief: Person
  private let rival: Person
  private let boss: Person

  init() throws {
    editor = try Sample.person("editor", .editor, name: "宋琼燕")
    chief = try Sample.person("chief", .deskChief)
    rival = try Sample.person("rival", .editor)
    boss = try Sample.person("boss", .chiefEditor)
  }

  private func long() throws -> Walk {
    var walk = try Walk()
    try walk.publish()
    try walk.take(.correct(what: "数字", why: "误记", note: "更正。"), by: editor)
    try walk.take(.setDeadline(Deadline(at: Sample.schedule(9).at, zone: "UTC")), by: rival)
    try walk.take(.pass(responsibleEditor: editor, settled: []), by: editor)
    try walk.take(.sign(step: nil, digest: walk.article.revision.digest), by: chief)
    try walk.take(.schedule(Sample.schedule(10)), by: boss)
    return walk
  }

  @Test(
    "A fix that begins is called a fix, and says what it sets aside to those whose that is; dropped, that it stands")
  func fix() throws {
    var walk = try long()
    let begun = try walk.told(.fix(what: "电话", why: "误记", note: "更正。"), by: Sample.person("e", .editor))
    let note = "schedule+deadline+correction+signOffs 电话"
    for name in ["reporter", "editor", "boss", "rival", "chief"] {
      #expect(begun.contains("fixBegun \(name) (\(note))"), "\(begun)")
    }
    #expect(AsideNote(note)?.things == [.schedule, .deadline, .correction, .signOffs])
    #expect(AsideNote(note)?.reason == "电话")
    let dropped = try walk.told(.abandon(reason: "不改"), by: Sample.person("e", .editor))
    for name in ["reporter", "editor", "boss", "rival", "chief"] {
      #expect(dropped.contains("fixDropped \(name) (schedule+deadline+correction+signOffs 不改)"), "\(dropped)")
    }
  }

  @Test("A note of what is set aside can be read back, also of nothing and without a reason")
  func note() {
    for things in [[], [CountedOn.lease], CountedOn.allCases] {
      for reason in ["", "补 两处"] {
        let note = AsideNote(things, reason)
        #expect(AsideNote(note.text) == note)
      }
    }
    #expect(AsideNote("电话") == nil && AsideNote("schedule+电话 有误") == nil)
  }

  @Test("A schedule that stands because the column asks for less says so, and not that somebody signed")
  func rules() throws {
    var walk = try Walk.scheduled(by: editor)
    try walk.take(.edit(try Sample.manuscript("改。"), base: walk.article.revision.digest), by: editor)
    let before = walk.article
    let change = RulesChange(.approved, missing: [])
    let events: [ArticleEvent] = [.rulesChanged(change), .approved, .scheduled(Sample.schedule(10))]
    var links: [Sealed<ArticleEvent>] = []
    for event in events {
      let link = Sealed(
        event, number: walk.article.version + 1, by: .person(boss.id), at: walk.now, after: walk.article.head)
      walk.article.apply(link)
      links.append(link)
    }
    let told = walk.article.announcements(of: links, after: before, in: walk.column)
    let stands = try #require(told.first { $0.tellings.contains { $0.kind == .scheduleStands } })
    #expect(stands.note == "rulesChanged")
    #expect(stands.due == Sample.schedule(10).at)
    // Of one that was signed the notice says nothing of rules.
    walk = try Walk.scheduled(by: editor)
    try walk.take(.edit(try Sample.manuscript("改。"), base: walk.article.revision.digest), by: editor)
    let signed = try walk.told(.sign(step: nil, digest: walk.article.revision.digest), by: chief)
    #expect(signed.contains("scheduleStands editor"))
  }

  @Test(
    "A planned withdrawal that passed while the story was withdrawn is planned anew, or dropped, before it comes back")
  func planToCome() throws {
    let ask = ArticleCommand.askReinstatement(isWanted: true, note: "恢复。", column: nil, reason: "核实")
    let confirm = ArticleCommand.reinstate(decision: DecisionID(Sample.uuid(8)))
    func plan(_ hours: Int64?) -> ArticleCommand {
      .planWithdrawal(at: hours.map { Sample.schedule($0).at }, zone: "UTC", reason: hours == nil ? "续约" : "到期")
    }
    var walk = try Walk()
    try walk.publish()
    try walk.take(plan(20), by: rival)
    try walk.take(.withdraw(reason: "待核", claim: nil), by: boss)
    try walk.take(ask, by: editor)
    walk.now = Sample.schedule(20).at
    let old = PlannedWithdrawal(at: Sample.schedule(20).at, zone: "UTC", reason: "到期", by: rival.id)
    #expect(walk.refusal(confirm, by: boss) == [.planToCome(old)])
    #expect(walk.refusal(ask, by: editor) == [.planToCome(old)])
    let drop = ArticleCommand.askReinstatement(isWanted: false, note: nil, column: nil, reason: "算了")
    #expect(walk.refusal(drop, by: editor).isEmpty)
    #expect(walk.refusal(plan(19), by: editor).map(\.code) == ["futureInstant"])
    var dropped = walk
    try dropped.take(plan(nil), by: editor)
    #expect(try dropped.take(plan(nil), by: editor).isEmpty)
    #expect(try dropped.take(confirm, by: boss).map(\.name) == ["reinstated"])
    try walk.take(plan(30), by: rival)
    // Nothing leaves of what is not there.
    #expect(walk.article.plannedWithdrawal == nil)
    #expect(try walk.take(plan(30), by: editor).isEmpty)
    // It is the plan of whoever planned it, and stands again; nobody plans it now.
    let told = try walk.told(confirm, by: boss)
    #expect(told.contains("withdrawalStands rival (到期)") && !told.contains { $0.hasPrefix("withdrawalPlanned") })
    #expect(walk.article.plannedWithdrawal?.at == Sample.schedule(30).at)
    #expect(try Article.folding(walk.history, id: Sample.id) == walk.article)
  }

  @Test("Where all whom it concerns have left, the author is told, else the column's editors, else its chief editors")
  func standIns() throws {
    var walk = try Walk()
    try walk.take(.submit, by: editor)
    let holder = try Sample.person("holder", .editor)
    try walk.take(.assign(to: holder.id, note: nil), by: editor, naming: holder)
    try walk.take(.setDeadline(Deadline(at: Sample.schedule(5).at, zone: "UTC")), by: editor)
    let reminder = Reminder(article: Sample.id, kind: .deadlinePassed, number: 1, at: Sample.schedule(5).at)
    let told = try #require(walk.article.announcement(of: reminder, at: Sample.schedule(6).at)?.standIns)
    let author = try Sample.person("reporter", .reporter)
    #expect(told.kind == .deadlinePassed)
    #expect(told.told(among: [holder, author, editor]) == [])
    #expect(told.told(among: [author, editor, boss]) == [author.id])
    #expect(told.told(among: [editor, rival, boss]) == [editor.id, rival.id])
    #expect(told.told(among: [chief, boss]) == [boss.id])
    #expect(told.told(among: [chief]) == [])
    #expect(told.told(among: [try Sample.person("desk", .editor, group: true), boss]) == [boss.id])
    let sentBack = try walk.announcements(of: .sendBack(reason: "补"), by: boss)
    #expect(sentBack.last?.standIns?.persons == [author.id, holder.id])
  }

  @Test("Another zone with the same clock touches nothing, one that differs only then touches what falls then")
  func sameClock() throws {
    let walk = try Walk.scheduled(by: editor)
    func notes(_ zone: String) -> Announcement? {
      walk.article.announcement(
        ofZone: zone, insteadOf: "Asia/Shanghai", edition: 2, by: .person(boss.id), at: walk.now)
    }
    #expect(notes("Asia/Chongqing") == nil && notes("Asia/Taipei") == nil)
    #expect(notes("Asia/Tokyo") != nil)
    let summer = Instant(microseconds: 1_815_000_000_000_000)
    #expect(summer.isShown(otherwiseIn: "Europe/London", thanIn: "Africa/Accra"))
    #expect(!Sample.start.isShown(otherwiseIn: "Europe/London", thanIn: "Africa/Accra"))
  }
}
