import Editorial
import Testing

@Suite("Deadlines and planned withdrawals")
struct DeadlineTests {
  private func settings() throws -> NewsroomSettings {
    try NewsroomSettings(
      id: NewsroomID("tongxiang"), name: "桐乡新闻网",
      columns: [
        ColumnSettings(path: ColumnPath("国内国际"), dueHours: StageHours(editing: 4, review: 2)),
        ColumnSettings(path: ColumnPath("国内国际/强县新闻"), dueHours: StageHours(review: 1)),
        ColumnSettings(path: ColumnPath("梧桐")),
      ], dueHours: StageHours(draft: 24))
  }

  @Test("What is planned of a story ends with the story: a spiked one keeps its deadline, and nothing is due of it")
  func spiked() throws {
    var walk = try Walk()
    let editor = try Sample.person("editor", .editor)
    let deadline = Deadline(at: Sample.start.advanced(bySeconds: 5 * 3_600), zone: "Asia/Shanghai")
    try walk.take(.setDeadline(deadline), by: editor)
    #expect(walk.article.planned.map(\.kind) == [.deadline])
    try walk.take(.spike(reason: "不用"), by: editor)
    #expect(walk.article.deadline == Deadline(at: deadline.at, zone: deadline.zone, by: editor.id))
    #expect(walk.article.planned == [])
    #expect(walk.article.due(in: walk.column) == nil)
  }

  @Test("Usual hours come stage by stage from the nearest column that says any, then from the newsroom")
  func inherited() throws {
    let settings = try settings()
    #expect(
      try settings.column(Sample.path())?.dueHours == StageHours(draft: 24, editing: 4, review: 1))
    #expect(try settings.column(Sample.path("梧桐"))?.dueHours == StageHours(draft: 24))
  }

  @Test("A story is due so long after it entered its stage; its own deadline counts before that, until it is out")
  func due() throws {
    var walk = try Walk()
    let column = try settings().column(try Sample.path())
    let editor = try Sample.person("editor", .editor, name: "宋琼燕")
    #expect(walk.article.due(in: column) == Sample.start.advanced(bySeconds: 86_400))
    try walk.take(.submit, by: editor)
    let entered = walk.now
    try walk.take(.edit(Sample.manuscript("改过。"), base: walk.article.revision.digest), by: editor)
    #expect(walk.article.entered == entered)
    #expect(walk.article.due(in: column) == entered.advanced(bySeconds: 4 * 3_600))
    let deadline = Deadline(at: walk.now.advanced(bySeconds: 600), zone: "Asia/Shanghai")
    #expect(
      walk.refusal(.setDeadline(deadline), by: try Sample.person("reporter", .reporter)).map(\.code) == ["capacity"])
    try walk.take(.setDeadline(deadline), by: editor)
    #expect(walk.article.due(in: column) == deadline.at)
    #expect(walk.article.due(in: nil) == deadline.at)
    let past = Deadline(at: walk.now, zone: "Asia/Shanghai")
    #expect(walk.refusal(.setDeadline(past), by: editor) == [.futureInstant(walk.now)])
    #expect(try walk.take(.setDeadline(deadline), by: editor).isEmpty)
    try walk.take(.setDeadline(nil), by: editor)
    #expect(walk.article.due(in: column) == entered.advanced(bySeconds: 4 * 3_600))
    try walk.take(.setDeadline(deadline), by: editor)
    try walk.take(.pass(responsibleEditor: editor, settled: []), by: editor)
    try walk.take(.sign(step: nil, digest: walk.article.revision.digest), by: Sample.person("chief", .deskChief))
    try walk.take(.publish(decision: DecisionID(Sample.uuid(9)), address: "2027/01/a.html"), by: editor)
    #expect(walk.article.deadline == nil)
    #expect(walk.article.due(in: column) == nil)
    #expect(try Article.folding(walk.history, id: Sample.id) == walk.article)
  }

  @Test("A list of what is due says the same: a stage's hours to the second, a story's own deadline first")
  func stretches() throws {
    var walk = try Walk()
    let stretches = try settings().dueStretches(within: try Sample.path("国内国际"))
    #expect(Set(stretches.map(\.column)) == [try Sample.path("国内国际"), try Sample.path()])
    let draft = try #require(stretches.first { $0.column == walk.article.column && $0.stage == .draft })
    #expect(draft.due(walk.article) == Sample.start.advanced(bySeconds: 86_400))
    #expect(DueStretch(column: draft.column, stage: .draft, hours: nil).due(walk.article) == nil)
    let deadline = Deadline(at: walk.now.advanced(bySeconds: 600), zone: "Asia/Shanghai")
    try walk.take(.setDeadline(deadline), by: try Sample.person("editor", .editor))
    #expect(draft.due(walk.article) == deadline.at)
  }

  @Test("What is live leaves at its instant, not before, by the dispatcher alone, with the reason it was given")
  func leaving() throws {
    var walk = try Walk()
    let editor = try Sample.person("editor", .editor, name: "宋琼燕")
    let at = Sample.start.advanced(bySeconds: 7_200)
    let plan = ArticleCommand.planWithdrawal(at: at, zone: "Asia/Shanghai", reason: "活动已结束")
    #expect(walk.refusal(plan, by: editor) == [.live])
    try walk.publish()
    #expect(
      walk.refusal(.planWithdrawal(at: at, zone: "Asia/Shanghai", reason: nil), by: editor) == [.reason])
    try walk.take(plan, by: editor)
    #expect(walk.refusal(.withdrawOnTime, by: nil) == [.dueWithdrawal(walk.article.plannedWithdrawal)])
    // A correction under way does not keep it on the site, nor does one that was published.
    try walk.take(.correct(what: "数字", why: "误记", note: "更正。"), by: editor)
    walk.now = at
    #expect(walk.refusal(.withdrawOnTime, by: editor).map(\.code) == ["capacity"])
    let events = try walk.take(.withdrawOnTime, by: nil)
    // The correction ends with what it was to correct, and that is said.
    let correction = Correction(what: "数字", why: "误记", note: "更正。")
    #expect(
      events == [
        .wishVoided(.correction(correction), because: .withdrawn), .withdrawn(reason: "活动已结束", claim: nil),
      ])
    #expect(walk.article.withdrawal?.reason == "活动已结束")
    #expect(walk.article.plannedWithdrawal == nil)
    #expect(walk.article.changedBy == .dispatcher)
    #expect(try Article.folding(walk.history, id: Sample.id) == walk.article)
  }

  @Test("A plan is taken back with a reason; withdrawing by hand leaves none behind")
  func takenBack() throws {
    var walk = try Walk()
    try walk.publish()
    let editor = try Sample.person("editor", .editor)
    let at = walk.now.advanced(bySeconds: 7_200)
    try walk.take(.planWithdrawal(at: at, zone: "Europe/Berlin", reason: "授权到期"), by: editor)
    try walk.take(.planWithdrawal(at: nil, zone: "Europe/Berlin", reason: "已续约"), by: editor)
    #expect(walk.article.plannedWithdrawal == nil)
    #expect(walk.refusal(.withdrawOnTime, by: nil) == [.dueWithdrawal(nil)])
    try walk.take(.planWithdrawal(at: at, zone: "Europe/Berlin", reason: "授权到期"), by: editor)
    try walk.take(.withdraw(reason: "失实", claim: nil), by: Sample.person("head", .chiefEditor))
    #expect(walk.article.plannedWithdrawal == nil)
  }

  @Test("A scheduled publication falls when its text moves: only what was signed and scheduled goes out")
  func movedBase() throws {
    let editor = try Sample.person("editor", .editor, name: "宋琼燕")
    for change in [
      ArticleCommand.edit(try Sample.manuscript("改过。"), base: try approved().article.revision.digest),
      .describe(
        Description(provenance: .own(label: "桐乡电台", authors: [try Byline("样本记者")]), reason: "误记来源")),
    ] {
      var walk = try approved()
      let at = walk.now.advanced(bySeconds: 3_600)
      try walk.take(.schedule(Schedule(at: at, zone: "Asia/Shanghai")), by: editor)
      try walk.take(change, by: editor)
      #expect(walk.article.schedule == nil)
      walk.now = at
      let codes = walk.refusal(.publish(decision: DecisionID(Sample.uuid(9)), address: "2027/01/a.html"), by: nil)
        .map(\.code)
      #expect(codes.contains("stage"))
      #expect(codes.contains("dueSchedule"))
    }
  }

  private func approved() throws -> Walk {
    var walk = try Walk()
    try walk.approve()
    return walk
  }
}
