import Editorial
import Testing

@Suite("A schedule whose instant has passed")
struct MissedScheduleTests {
  private let editor: Person
  private let chief: Person
  private let publish = ArticleCommand.publish(decision: DecisionID(Sample.uuid(9)), address: "a.html")

  init() throws {
    editor = try Sample.person("editor", .editor, name: "宋琼燕")
    chief = try Sample.person("chief", .deskChief)
  }

  private var wanted: Schedule { Schedule(at: Sample.schedule(10).at, zone: "Asia/Shanghai", by: editor.id) }

  private func missed(_ walk: Walk) -> [ArticleEvent] {
    walk.article.missedSchedules(at: walk.now, because: walk.refusal(publish, by: nil))
  }

  private func note(_ walk: Walk) -> String? {
    let reminder = Reminder(article: Sample.id, kind: .scheduleMissed, number: 1, at: wanted.at)
    return walk.article.announcement(of: reminder, because: walk.refusal(publish, by: nil), at: walk.now)?.note
  }

  private func apply(_ events: [ArticleEvent], to walk: inout Walk) {
    for event in events {
      let link = Sealed(
        event, number: walk.article.version + 1, by: .dispatcher, at: walk.now, after: walk.article.head)
      walk.article.apply(link)
      walk.history.append(link)
    }
  }

  @Test("is void where something stands in the way, and only late where nothing does")
  func inForce() throws {
    var walk = try Walk.scheduled(by: editor)
    #expect(missed(walk).isEmpty)
    walk.now = wanted.at
    #expect(missed(walk).isEmpty)
    try walk.take(.embargo(until: Sample.schedule(20).at, zone: "UTC", reason: "约定"), by: editor)
    #expect(missed(walk) == [.wishVoided(.schedule(wanted), because: .missed)])
    #expect(note(walk) == "clearedRights embargoOver")
    apply(missed(walk), to: &walk)
    #expect(walk.article.wantedSchedule == nil && walk.article.stage == .approved)
    // What stood in the way is gone: nothing goes out by surprise.
    try walk.take(.embargo(until: nil, zone: "UTC", reason: "提前"), by: editor)
    #expect(walk.refusal(publish, by: nil) == [.dueSchedule(nil)])
    #expect(try Article.folding(walk.history, id: Sample.id) == walk.article)
  }

  @Test("that waited for a signature is void by its time alone, and the notice says where the text stands")
  func waiting() throws {
    var walk = try Walk.scheduled(by: editor)
    try walk.take(.edit(try Sample.manuscript("改。"), base: walk.article.revision.digest), by: editor)
    #expect(missed(walk).isEmpty)
    walk.now = wanted.at
    #expect(note(walk) == "stage:review signOffs")
    #expect(missed(walk) == [.wishVoided(.schedule(wanted), because: .missed)])
    apply(missed(walk), to: &walk)
    #expect(walk.article.pendingSchedule == nil)
    let signed = try walk.take(.sign(step: nil, digest: walk.article.revision.digest), by: chief)
    #expect(signed.map(\.name) == ["signed", "approved"])
  }

  @Test("that a fix set aside is void as well, and the fix's own stands")
  func aside() throws {
    var walk = try Walk()
    try walk.publish()
    try walk.take(.correct(what: "数字", why: "误记", note: "更正。"), by: editor)
    try walk.take(.pass(responsibleEditor: editor, settled: []), by: editor)
    try walk.take(.sign(step: nil, digest: walk.article.revision.digest), by: chief)
    try walk.take(.schedule(Sample.schedule(10)), by: editor)
    try walk.take(.fix(what: "电话", why: "误记", note: "更正。"), by: editor)
    try walk.take(.schedule(Sample.schedule(12)), by: editor)
    let due = walk.article.reminders(after: nil).compactMap { change in
      if case .stands(let reminder) = change, reminder.kind == .scheduleMissed { reminder.at } else { nil }
    }
    #expect(due == [wanted.at])
    walk.now = wanted.at
    #expect(missed(walk) == [.wishVoided(.schedule(wanted), because: .missed)])
    apply(missed(walk), to: &walk)
    #expect(walk.article.aside?.ownSchedule == nil)
    #expect(walk.article.pendingSchedule?.at == Sample.schedule(12).at)
    try walk.take(.schedule(nil), by: editor)
    #expect(note(walk) == nil)
    let back = try walk.take(.abandon(reason: "不改"), by: editor)
    #expect(back.last?.name == "broughtBack")
    #expect(walk.article.stage == .approved && walk.article.wantedSchedule == nil)
    #expect(try Article.folding(walk.history, id: Sample.id) == walk.article)
  }

  @Test("that a fix set aside is told with that as the reason, and no other")
  func asideAlone() throws {
    var walk = try Walk()
    try walk.publish()
    try walk.take(.correct(what: "数字", why: "误记", note: "更正。"), by: editor)
    try walk.take(.schedule(Sample.schedule(10)), by: editor)
    try walk.take(.fix(what: "电话", why: "误记", note: "更正。"), by: editor)
    walk.now = wanted.at
    #expect(note(walk) == "aside")
  }

  @Test("says in the plan that it does not go out, as do one on hold, under embargo, or to leave before")
  func plan() throws {
    func doubts(_ walk: Walk) -> [Planned.Doubt?] {
      walk.article.planned(at: walk.now).filter { [.scheduled, .scheduleWaits].contains($0.kind) }.map(\.doubt)
    }
    var walk = try Walk.scheduled(by: editor)
    #expect(doubts(walk) == [nil])
    try walk.take(.embargo(until: Sample.schedule(11).at, zone: "UTC", reason: "约定"), by: editor)
    #expect(doubts(walk) == [.embargoed])
    try walk.take(.embargo(until: Sample.schedule(10).at, zone: "UTC", reason: "约定"), by: editor)
    #expect(doubts(walk) == [nil])
    try walk.take(.hold(reason: "核实"), by: Sample.person("l", .licensing))
    #expect(doubts(walk) == [.held])
    try walk.take(.edit(try Sample.manuscript("改。"), base: walk.article.revision.digest), by: editor)
    walk.now = wanted.at
    #expect(doubts(walk) == [.passed])
    walk = try Walk()
    try walk.publish()
    try walk.take(.planWithdrawal(at: Sample.schedule(9).at, zone: "UTC", reason: "到期"), by: editor)
    try walk.take(.correct(what: "数字", why: "误记", note: "更正。"), by: editor)
    try walk.take(.schedule(Sample.schedule(10)), by: editor)
    #expect(doubts(walk) == [.leaves])
  }

  @Test("An embargo that is kept on a withdrawn story is in the plan")
  func withdrawn() throws {
    var walk = try Walk()
    try walk.publish()
    try walk.take(.withdraw(reason: "失实", claim: nil), by: Sample.person("c", .chiefEditor))
    #expect(walk.article.planned.isEmpty)
    try walk.take(.embargo(until: Sample.schedule(20).at, zone: "UTC", reason: "约定"), by: editor)
    #expect(walk.article.planned.map(\.kind) == [.embargo])
  }
}
