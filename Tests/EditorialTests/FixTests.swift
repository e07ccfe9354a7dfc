import Editorial
import Testing

@Suite("A small fix beside a long revision")
struct FixTests {
  private let fix = ArticleCommand.fix(what: "电话有误", why: "读者来电", note: "电话已更正。")

  /// A live article whose long correction is signed and scheduled.
  private func long() throws -> (walk: Walk, editor: Person) {
    var walk = try Walk()
    try walk.publish()
    let editor = try Sample.person("editor", .editor, name: "宋琼燕")
    try walk.take(.correct(what: "全文", why: "补充采访", note: "补充了采访。"), by: editor)
    try walk.take(
      .edit(Sample.manuscript("第一段改长。第二句。"), base: walk.article.revision.digest), by: editor)
    try walk.take(.pass(responsibleEditor: editor, settled: []), by: editor)
    try walk.take(.sign(step: nil, digest: walk.article.revision.digest), by: Sample.person("chief", .deskChief))
    try walk.take(.schedule(Schedule(at: walk.now.advanced(bySeconds: 86_400), zone: "Asia/Shanghai")), by: editor)
    return (walk, editor)
  }

  private func publishFix(_ walk: inout Walk, _ editor: Person, text: Manuscript?) throws {
    if let text { try walk.take(.edit(text, base: walk.article.revision.digest), by: editor) }
    try walk.take(.pass(responsibleEditor: editor, settled: []), by: editor)
    try walk.take(.sign(step: nil, digest: walk.article.revision.digest), by: Sample.person("chief", .deskChief))
    try walk.take(.publish(decision: DecisionID(Sample.uuid(9)), address: "x"), by: editor)
  }

  @Test("Whose sign-off a withdrawal makes void hears of the withdrawal and its reason")
  func withdrawnUnderSignature() throws {
    var (walk, _) = try long()
    let told = try walk.told(.withdraw(reason: "失实", claim: nil), by: Sample.person("head", .chiefEditor))
    #expect(told.contains("signOffVoided chief (- withdrawn 失实)"), "\(told)")
  }

  @Test("What is planned for the text that a fix has set aside is listed as that")
  func plannedAside() throws {
    var (walk, editor) = try long()
    // Changed after it was scheduled, it waits for its signature again.
    try walk.take(.edit(Sample.manuscript("第一段再改。第二句。"), base: walk.article.revision.digest), by: editor)
    #expect(walk.article.planned.map(\.kind) == [.scheduleWaits] && !walk.article.planned[0].isAside)
    try walk.take(.setDeadline(Deadline(at: walk.now.advanced(bySeconds: 3_600), zone: "Asia/Shanghai")), by: editor)
    try walk.take(fix, by: editor)
    #expect(walk.article.planned.map(\.kind) == [.deadline, .scheduleWaits])
    #expect(walk.article.planned.map(\.isAside) == [true, true])
  }

  @Test(
    "A history of before schedules waited: what comes back beside a live text that has moved is in editing, unscheduled"
  )
  func earlierHistory() throws {
    var (walk, editor) = try long()
    try walk.take(fix, by: editor)
    var dropped = walk
    try dropped.take(.abandon(reason: "不改"), by: editor)
    let broughtBack = try #require(dropped.history.map(\.event).first { $0.name == "broughtBack" })
    var article = walk.article
    for event in [broughtBack, .liveMoved(from: Digest(of: "base".utf8))] {
      let link = Sealed(event, number: article.version + 1, by: .dispatcher, at: walk.now, after: article.head)
      let follows = article.apply(link)
      #expect(follows)
    }
    #expect(article.stage == .editing && article.schedule == nil)
  }

  @Test("The fix begins from the live text, is published with its own note, and the long text comes back, told so")
  func whole() throws {
    var (walk, editor) = try long()
    let before = walk.article
    try walk.take(fix, by: editor)
    #expect(walk.article.revision.digest == before.live?.revision.digest)
    #expect(walk.article.stage == .editing)
    #expect(walk.article.schedule == nil)
    #expect(walk.article.aside?.revision == before.revision)
    #expect(walk.refusal(fix, by: editor) == [.nothingAside])
    try publishFix(&walk, editor, text: Manuscript(headline: Headline("样本标题，电话更正"), body: ["第一段。第二句。", "第二段。"]))
    let after = walk.article
    #expect(after.live?.corrections.map(\.note) == ["电话已更正。"])
    #expect(after.live?.address == before.live?.address)
    #expect(after.stage == .editing)
    #expect(after.revision.digest == before.revision.digest)
    #expect(after.revision.number > before.revision.number)
    #expect(after.correction == before.correction)
    #expect(after.writers == before.writers)
    #expect(after.signOffs.isEmpty)
    #expect(after.schedule == nil)
    #expect(after.pendingSchedule == before.schedule)
    #expect(after.aside == nil)
    let digests = try #require((before.live?.revision.digest, after.live?.revision.digest) as? (Digest, Digest))
    #expect(after.movedFrom == digests.0)
    let pass = ArticleCommand.pass(responsibleEditor: editor, settled: [])
    #expect(walk.refusal(pass, by: editor) == [.currentLive(written: digests.0, live: digests.1)])
    // An edit of the old kind is no answer to it; one with the live text in view is.
    try walk.take(.edit(Sample.manuscript("再改。"), base: walk.article.revision.digest), by: editor)
    #expect(walk.refusal(pass, by: editor).map(\.code) == ["currentLive"])
    let base = try #require(before.live?.revision.manuscript)
    let live = try #require(after.live?.revision.manuscript)
    let merged = try #require(Merge(base: base, current: live, branch: before.revision.manuscript).manuscript)
    #expect(merged.body == ["第一段改长。第二句。", "第二段。"])
    #expect(merged.headline?.text == "样本标题，电话更正")
    let stale = ArticleCommand.edit(merged, base: walk.article.revision.digest, onto: digests.0)
    #expect(walk.refusal(stale, by: editor).map(\.code) == ["baseText"])
    try walk.take(.edit(merged, base: walk.article.revision.digest, onto: digests.1), by: editor)
    #expect(walk.article.movedFrom == nil)
    try publishFix(&walk, editor, text: nil)
    #expect(walk.article.live?.revision.manuscript == merged)
    #expect(walk.article.live?.corrections.map(\.note) == ["电话已更正。", "补充了采访。"])
    #expect(try Article.folding(walk.history, id: Sample.id) == walk.article)
  }

  @Test("Dropping the fix brings the long one back unchanged: text, stage, sign-offs and schedule")
  func dropped() throws {
    var (walk, editor) = try long()
    let before = walk.article
    try walk.take(fix, by: editor)
    try walk.take(.edit(Sample.manuscript("急改。"), base: walk.article.revision.digest), by: editor)
    try walk.take(.abandon(reason: "无须急改"), by: editor)
    let after = walk.article
    #expect(after.stage == before.stage)
    #expect(after.revision.digest == before.revision.digest)
    #expect(after.signOffs == before.signOffs)
    #expect(after.schedule == before.schedule)
    #expect(after.writers == before.writers)
    #expect(after.correction == before.correction)
    #expect(after.live == before.live)
    #expect(after.movedFrom == nil)
    walk.now = try #require(before.schedule).at
    try walk.take(.publish(decision: DecisionID(Sample.uuid(9)), address: "x"), by: nil)
    #expect(try Article.folding(walk.history, id: Sample.id) == walk.article)
  }

  @Test("A fix that changes nothing moves no base; withdrawing takes both away, and every text stays in the history")
  func ends() throws {
    var (walk, editor) = try long()
    let before = walk.article
    try walk.take(fix, by: editor)
    try publishFix(&walk, editor, text: nil)
    #expect(walk.article.movedFrom == nil)
    #expect(walk.article.stage == before.stage)
    #expect(walk.article.signOffs == before.signOffs)
    try walk.take(fix, by: editor)
    try walk.take(.withdraw(reason: "失实", claim: nil), by: Sample.person("head", .chiefEditor))
    #expect(walk.article.aside == nil)
    #expect(walk.article.stage == .withdrawn)
    #expect(walk.history.compactMap(\.event.revision).contains { $0.digest == before.revision.digest })
    #expect(try Article.folding(walk.history, id: Sample.id) == walk.article)
  }

  @Test("Whoever is at work on the long text is not displaced by a fix")
  func leased() throws {
    let (walk, editor) = try long()
    let lease = EditLease(
      article: Sample.id, fence: 1, person: try PersonID("rival"), kind: .short, place: "样本", since: walk.now,
      until: walk.now.advanced(bySeconds: 600), reason: nil)
    let facts = Facts(person: editor, column: walk.column, lease: lease)
    #expect(walk.article.obstacles(to: fix, knowing: facts, at: walk.now) == [.leased(lease)])
  }
}
