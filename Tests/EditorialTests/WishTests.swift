import Editorial
import Testing

@Suite("What was asked of an article")
struct WishTests {
  private let editor: Person
  private let chief: Person

  init() throws {
    editor = try Sample.person("editor", .editor, name: "宋琼燕")
    chief = try Sample.person("chief", .deskChief)
  }

  @Test("A schedule waits while a changed text is signed again, and stands again once it is")
  func waits() throws {
    var walk = try Walk.scheduled(by: editor)
    let edit = ArticleCommand.edit(try Sample.manuscript("改。"), base: walk.article.revision.digest)
    let events = try walk.take(edit, by: editor)
    #expect(
      events.suffix(2) == [
        .reopened, .scheduleWaits(Schedule(at: Sample.schedule(10).at, zone: "Asia/Shanghai", by: editor.id)),
      ])
    #expect(walk.article.schedule == nil)
    #expect(walk.article.pendingSchedule?.at == Sample.schedule(10).at)
    let signed = try walk.take(.sign(step: nil, digest: walk.article.revision.digest), by: chief)
    #expect(signed.map(\.name) == ["signed", "approved", "scheduled"])
    #expect(walk.article.schedule?.at == Sample.schedule(10).at)
    #expect(walk.article.schedule?.by == editor.id)
    #expect(walk.article.pendingSchedule == nil)
  }

  @Test("A text that is signed after its scheduled time is not published by surprise")
  func passed() throws {
    var walk = try Walk.scheduled(by: editor)
    try walk.take(.edit(try Sample.manuscript("改。"), base: walk.article.revision.digest), by: editor)
    walk.now = Sample.schedule(10).at
    let signed = try walk.take(.sign(step: nil, digest: walk.article.revision.digest), by: chief)
    #expect(signed.map(\.name) == ["signed", "approved", "wishVoided"])
    #expect(walk.article.wantedSchedule == nil)
    #expect(
      walk.refusal(.publish(decision: DecisionID(Sample.uuid(9)), address: "a.html"), by: nil) == [.dueSchedule(nil)])
  }

  @Test("A story can be scheduled before it is signed; that is taken back, or changed, like any schedule")
  func early() throws {
    var walk = try Walk()
    try walk.take(.submit, by: editor)
    #expect(try walk.take(.schedule(Sample.schedule(10)), by: editor).map(\.name) == ["scheduleWaits"])
    #expect(try walk.take(.schedule(Sample.schedule(10)), by: editor).isEmpty)
    #expect(try walk.take(.schedule(Sample.schedule(11)), by: editor).map(\.name) == ["scheduleWaits"])
    #expect(try walk.take(.schedule(nil), by: editor) == [.scheduled(nil)])
    #expect(try walk.take(.schedule(nil), by: editor).isEmpty)
    try walk.take(.schedule(Sample.schedule(10)), by: editor)
    try walk.take(.pass(responsibleEditor: editor, settled: []), by: editor)
    try walk.take(.sign(step: nil, digest: walk.article.revision.digest), by: chief)
    #expect(walk.article.schedule?.at == Sample.schedule(10).at)
  }

  @Test(
    "Sending back, spiking and moving end a schedule with a word to whoever scheduled it", arguments: [true, false])
  func void(isSigned: Bool) throws {
    let steps: [(ArticleCommand, VoidCause)] = [
      (.sendBack(reason: "补"), .sentBack), (.spike(reason: "不用"), .spiked),
    ]
    for (command, cause) in steps where !(isSigned && cause == .spiked) {
      var walk = try Walk.scheduled(by: editor)
      if !isSigned {
        try walk.take(.edit(try Sample.manuscript("改。"), base: walk.article.revision.digest), by: editor)
      }
      let rival = try Sample.person("rival", .editor)
      let told = try walk.told(command, by: rival)
      let reason = command.action == .sendBack ? "补" : "不用"
      #expect(told.contains("wishVoided editor (schedule \(cause.rawValue) \(reason))"))
      #expect(walk.article.wantedSchedule == nil)
    }
  }

  @Test(
    "A signed and scheduled story that moves to another column is neither any more, and is told to whoever scheduled it"
  )
  func moved() throws {
    var walk = try Walk.scheduled(by: editor)
    let politics = try Sample.column(SignOffStep.threeReviewsThreeProofs, at: "党务公开")
    let before = walk.article
    let events = try walk.take(.describe(Description(column: politics.path)), by: editor, into: politics)
    #expect(events.map(\.name) == ["moved", "wishVoided", "signOffsVoided", "reopened"])
    #expect(walk.article.stage == .review && walk.article.column == politics.path)
    #expect(walk.article.signOffs.isEmpty && walk.article.wantedSchedule == nil)
    #expect(events.contains(.signOffsVoided(before.signOffs)))
  }

  @Test(
    "What was given to somebody stays theirs in a column where they have a part, and ends in another",
    arguments: [true, false])
  func movedWork(stays: Bool) throws {
    var walk = try Walk()
    let politics = try Sample.column(at: "党务公开")
    let holder = try Person(
      id: PersonID("holder"), name: "样本",
      grants: [RoleGrant(.editor, in: try Sample.path())] + (stays ? [RoleGrant(.editor, in: politics.path)] : []))
    try walk.take(.assign(to: holder.id, note: nil), by: editor, naming: holder)
    let events = try walk.take(
      .describe(Description(column: politics.path)), by: editor, naming: holder, into: politics)
    #expect(events.map(\.name) == (stays ? ["moved"] : ["moved", "wishVoided"]))
    #expect((walk.article.assignment?.person == holder.id) == stays)
  }

  @Test("A withdrawal ends whatever was asked of the correction beside it, each by an event")
  func withdrawn() throws {
    var walk = try Walk()
    try walk.publish()
    try walk.take(
      .planWithdrawal(at: Sample.schedule(90).at, zone: "Asia/Shanghai", reason: "活动已结束"), by: editor)
    try walk.take(.correct(what: "数字", why: "误记", note: "更正。"), by: editor)
    try walk.take(.setDeadline(Deadline(at: Sample.schedule(5).at, zone: "Asia/Shanghai")), by: editor)
    try walk.take(.assign(to: editor.id, note: nil), by: editor, naming: editor)
    try walk.take(.pass(responsibleEditor: editor, settled: []), by: editor)
    try walk.take(.sign(step: nil, digest: walk.article.revision.digest), by: chief)
    try walk.take(.schedule(Sample.schedule(10)), by: editor)
    let events = try walk.take(.withdraw(reason: "失实", claim: nil), by: Sample.person("c", .chiefEditor))
    let ended = events.compactMap { event in
      if case .wishVoided(let wish, .withdrawn) = event { wish.kind } else { nil }
    }
    #expect(ended == [.schedule, .deadline, .assignment, .correction, .plannedWithdrawal])
    #expect(events.contains { if case .signOffsVoided = $0 { true } else { false } })
    #expect(events.last == .withdrawn(reason: "失实", claim: nil))
  }

  @Test("What an urgent fix set aside comes back without its schedule where the time has passed meanwhile")
  func aside() throws {
    var walk = try Walk()
    try walk.publish()
    try walk.take(.correct(what: "数字", why: "误记", note: "更正。"), by: editor)
    try walk.take(.pass(responsibleEditor: editor, settled: []), by: editor)
    try walk.take(.sign(step: nil, digest: walk.article.revision.digest), by: chief)
    try walk.take(.schedule(Sample.schedule(10)), by: editor)
    try walk.take(.fix(what: "电话", why: "误记", note: "更正。"), by: editor)
    #expect(walk.article.wantedSchedule?.at == Sample.schedule(10).at)
    walk.now = Sample.schedule(11).at
    let back = try walk.take(.abandon(reason: "不改"), by: editor)
    #expect(
      back.last
        == .wishVoided(
          .schedule(Schedule(at: Sample.schedule(10).at, zone: "Asia/Shanghai", by: editor.id)), because: .passed)
    )
    #expect(walk.article.stage == .approved)
    #expect(walk.article.wantedSchedule == nil)
  }

  @Test("A notice of a void sign-off says what happened and why, not that the text changed")
  func notices() throws {
    var walk = try Walk.scheduled(by: editor)
    #expect(try walk.told(.sendBack(reason: "补"), by: editor).contains("signOffVoided chief (- sentBack 补)"))
    walk = try Walk()
    try walk.publish()
    let correct = ArticleCommand.correct(what: "数字", why: "误记", note: "更正。")
    #expect(try walk.told(correct, by: editor).contains("signOffVoided chief (- correctionBegun 数字)"))
    walk = try Walk.scheduled(by: editor)
    let edit = ArticleCommand.edit(try Sample.manuscript("改。"), base: walk.article.revision.digest)
    #expect(try walk.told(edit, by: editor).contains("signOffVoided chief (- revised)"))
  }

  @Test("What is told of something void can be read back", arguments: [nil, "补 两处", ""])
  func note(reason: String?) {
    for wish in [nil] + Wish.Kind.allCases.map(Optional.some) {
      for cause in VoidCause.allCases {
        let note = VoidNote(wish, because: cause, reason: reason)
        #expect(VoidNote(note.text) == note)
      }
    }
    #expect(VoidNote("数字有误") == nil)
  }

  @Test("Whoever scheduled a story, its author and its editor are told once that it is not out, and what is in the way")
  func missed() throws {
    var walk = try Walk.scheduled(by: editor)
    try walk.take(.hold(reason: "核实"), by: Sample.person("l", .licensing))
    let reminder = Reminder(article: Sample.id, kind: .scheduleMissed, number: 1, at: Sample.schedule(10).at)
    #expect(walk.article.announcement(of: reminder, at: Sample.schedule(9).at) == nil)
    let unmet = walk.refusal(.publish(decision: DecisionID(Sample.uuid(9)), address: "a.html"), by: nil)
    let told = walk.article.announcement(of: reminder, because: unmet, at: Sample.schedule(10).at)
    #expect(told?.note == "clearedRights noHold")
    #expect(
      told?.tellings.map(\.audience) == [.person(try PersonID("reporter")), .person(editor.id), .watchers])
  }

  @Test("What was to leave the site by now is not published late, but whoever insists can publish it")
  func outlived() throws {
    var walk = try Walk()
    try walk.publish()
    try walk.take(.planWithdrawal(at: Sample.schedule(9).at, zone: "Asia/Shanghai", reason: "活动已结束"), by: editor)
    try walk.take(.correct(what: "数字", why: "误记", note: "更正。"), by: editor)
    try walk.take(.pass(responsibleEditor: editor, settled: []), by: editor)
    try walk.take(.sign(step: nil, digest: walk.article.revision.digest), by: chief)
    try walk.take(.schedule(Sample.schedule(8)), by: editor)
    walk.now = Sample.schedule(12).at
    let publish = ArticleCommand.publish(decision: DecisionID(Sample.uuid(9)), address: "a.html")
    let planned = try #require(walk.article.plannedWithdrawal)
    #expect(walk.refusal(publish, by: nil) == [.outlived(planned)])
    #expect(walk.refusal(publish, by: editor).isEmpty)
  }
}
