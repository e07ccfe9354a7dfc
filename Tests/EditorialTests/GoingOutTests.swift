import Editorial
import Testing

@Suite("What goes out once nothing holds it back")
struct GoingOutTests {
  @Test(
    "The live page, a schedule and a planned withdrawal, each now or at its time, in their order; nothing while held")
  func all() throws {
    let editor = try Sample.person("editor", .editor, name: "宋琼燕")
    let boss = try Sample.person("boss", .chiefEditor)
    func after(_ hours: Int64) -> Instant { Sample.start.advanced(bySeconds: hours * 3_600) }
    var walk = try Walk()
    #expect(walk.article.goingOut(at: walk.now).isEmpty)
    try walk.publish()
    try walk.take(.planWithdrawal(at: after(9), zone: "UTC", reason: "到期"), by: editor)
    try walk.take(.correct(what: "数字", why: "误记", note: "更正。"), by: editor)
    #expect(walk.article.correctsNothing)
    try walk.take(.edit(Sample.manuscript("改。"), base: walk.article.revision.digest), by: editor)
    #expect(!walk.article.correctsNothing)
    try walk.take(.pass(responsibleEditor: editor, settled: []), by: editor)
    try walk.take(.sign(step: nil, digest: walk.article.revision.digest), by: Sample.person("chief", .deskChief))
    try walk.take(.schedule(Schedule(at: after(5), zone: "Asia/Shanghai")), by: editor)
    try walk.take(.hold(reason: "核实"), by: boss)
    #expect(walk.article.goingOut(at: walk.now).isEmpty)
    try walk.take(.release(reason: "核毕"), by: boss)
    let early = walk.article.goingOut(at: walk.now)
    #expect(early.map(\.kind) == [.page, .publication, .withdrawal])
    #expect(early.map(\.at) == [nil, after(5), after(9)])
    // Past both, it leaves, and does not come first.
    #expect(walk.article.goingOut(at: after(10)).map(\.kind) == [.page, .withdrawal])
    let late = walk.article.goingOut(at: after(6))
    #expect(late.map(\.at) == [nil, nil, after(9)])
    #expect(
      late.map(\.address) == [walk.article.live?.address, walk.article.live?.address, walk.article.live?.address])
  }
}
