import Editorial
import Testing

@Suite("Live and next")
struct LiveTests {
  @Test("What was approved is what is published, byte for byte")
  func sameBytes() throws {
    var walk = try Walk()
    try walk.publish()
    let live = try #require(walk.article.live)
    #expect(live.revision.digest == walk.article.signOffs.first?.digest)
    #expect(Digest(of: live.revision.canonicalForm.utf8) == live.revision.digest)
  }

  @Test("A correction goes through the same stages beside the live text, which stays until the new one is out")
  func correction() throws {
    var walk = try Walk()
    try walk.publish()
    let old = try #require(walk.article.live)
    let editor = try Sample.person("editor", .editor, name: "宋琼燕")
    try walk.take(.correct(what: "数字", why: "有误", note: "更正：应为八。"), by: editor)
    #expect(walk.article.signOffs.isEmpty)
    try walk.take(.edit(Sample.manuscript("更正后。"), base: walk.article.revision.digest), by: editor)
    #expect(walk.article.live == old)
    try walk.take(.pass(responsibleEditor: nil, settled: []), by: editor)
    try walk.take(.sign(step: nil, digest: walk.article.revision.digest), by: Sample.person("chief", .deskChief))
    #expect(walk.article.live == old)
    try walk.take(.publish(decision: DecisionID(Sample.uuid(8)), address: "elsewhere.html"), by: editor)
    let new = try #require(walk.article.live)
    #expect(new.revision.manuscript.body.first == "更正后。")
    #expect(new.address == old.address)
    #expect(new.firstPublished == old.firstPublished)
    #expect(new.corrections.map(\.note) == ["更正：应为八。"])
  }

  @Test("A dropped correction leaves the live text as the text, under a number of its own")
  func abandoned() throws {
    var walk = try Walk()
    try walk.publish()
    let editor = try Sample.person("editor", .editor, name: "宋琼燕")
    let live = try #require(walk.article.live)
    try walk.take(.correct(what: "甲", why: "乙", note: "丙"), by: editor)
    try walk.take(.edit(Sample.manuscript("不要了。"), base: walk.article.revision.digest), by: editor)
    try walk.take(.abandon(reason: "原文无误"), by: editor)
    #expect(walk.article.stage == .published)
    #expect(walk.article.revision.digest == live.revision.digest)
    #expect(walk.article.revision.number > live.revision.number)
    #expect(walk.article.live == live)
  }

  @Test("A live article is not spiked but withdrawn, and licensing withdraws on a claim only")
  func withdrawal() throws {
    var walk = try Walk()
    try walk.publish()
    let editor = try Sample.person("editor", .editor)
    let licensing = try Sample.person("l", .licensing)
    try walk.take(.correct(what: "甲", why: "乙", note: "丙"), by: editor)
    #expect(walk.refusal(.spike(reason: "不要"), by: editor) == [.notLive])
    #expect(walk.refusal(.withdraw(reason: "侵权", claim: nil), by: licensing) == [.claim])
    try walk.take(.withdraw(reason: "侵权", claim: "C-1"), by: licensing)
    #expect(walk.article.stage == .withdrawn)
    #expect(walk.article.live == nil)
    #expect(walk.article.withdrawal?.address == "2027/01/a.html")
  }

  @Test("A hold and an embargo stop publishing until they are lifted by name and reason")
  func stops() throws {
    var walk = try Walk()
    try walk.approve()
    let editor = try Sample.person("editor", .editor)
    let licensing = try Sample.person("l", .licensing)
    let publish = ArticleCommand.publish(decision: DecisionID(Sample.uuid(9)), address: "a.html")
    try walk.take(.hold(reason: "待核"), by: licensing)
    try walk.take(.embargo(until: walk.now.advanced(bySeconds: 3_600), zone: "Asia/Shanghai", reason: "约定"), by: editor)
    #expect(walk.refusal(publish, by: editor).map(\.code) == ["clearedRights", "embargoOver", "noHold"])
    try walk.take(.release(reason: "已核"), by: licensing)
    try walk.take(.embargo(until: nil, zone: "Asia/Shanghai", reason: "提前"), by: editor)
    #expect(walk.refusal(publish, by: editor).isEmpty)
  }

  @Test("An embargo that stands already, or is lifted where there is none, changes nothing")
  func sameEmbargo() throws {
    var walk = try Walk()
    let editor = try Sample.person("editor", .editor)
    let until = walk.now.advanced(bySeconds: 3_600)
    func embargo(_ until: Instant?, _ reason: String = "约定") -> ArticleCommand {
      .embargo(until: until, zone: "Asia/Shanghai", reason: reason)
    }
    #expect(try walk.take(embargo(nil), by: editor).isEmpty)
    #expect(try walk.take(embargo(until), by: editor).map(\.name) == ["embargoed"])
    #expect(try walk.take(embargo(until), by: editor).isEmpty)
    #expect(try walk.take(embargo(until, "对方要求"), by: editor).map(\.name) == ["embargoed"])
    #expect(try walk.take(embargo(until.advanced(bySeconds: 60), "对方要求"), by: editor).map(\.name) == ["embargoed"])
    #expect(try walk.take(embargo(nil), by: editor).map(\.name) == ["embargoed"])
  }

  @Test("The dispatcher publishes at the scheduled instant and not before; publishing clears the schedule")
  func schedule() throws {
    var walk = try Walk()
    try walk.approve()
    let editor = try Sample.person("editor", .editor)
    let publish = ArticleCommand.publish(decision: DecisionID(Sample.uuid(9)), address: "a.html")
    let schedule = Schedule(at: walk.now.advanced(bySeconds: 300), zone: "Asia/Shanghai", by: editor.id)
    #expect(walk.refusal(publish, by: nil) == [.dueSchedule(nil)])
    #expect(walk.refusal(.schedule(Schedule(at: walk.now, zone: "UTC")), by: editor) == [.futureInstant(walk.now)])
    try walk.take(.schedule(schedule), by: editor)
    #expect(walk.refusal(publish, by: nil) == [.dueSchedule(schedule)])
    walk.now = schedule.at
    try walk.take(publish, by: nil)
    #expect(walk.article.stage == .published)
    #expect(walk.article.schedule == nil)
  }
}
