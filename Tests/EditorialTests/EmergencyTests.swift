import Editorial
import Testing

@Suite("An emergency")
struct EmergencyTests {
  private static let reason = "台风红色预警，主任联系不上"

  private func publish(
    _ reason: String? = EmergencyTests.reason, _ named: String...
  ) -> ArticleCommand {
    .publishInEmergency(
      reason: reason, acknowledged: TextSet(named), decision: DecisionID(Sample.uuid(9)), address: "2027/01/a.html")
  }

  private func inReview(_ steps: [SignOffStep]) throws -> Walk {
    var walk = try Walk(signOffs: steps)
    let editor = try Sample.person("editor", .editor)
    try walk.take(.submit, by: editor)
    try walk.take(.pass(responsibleEditor: editor, settled: []), by: editor)
    return walk
  }

  @Test("Everything passed over is named, one by one, and explained in ten characters")
  func named() throws {
    let walk = try inReview([.firstReview, .finalReview])
    let night = try Sample.person("night", .emergencyPublisher)
    #expect(
      walk.refusal(publish("急", "finalReview"), by: night) == [
        .fullReason(length: 1, needed: 10), .acknowledged([.signOff(.firstReview)]),
      ])
    #expect(
      walk.refusal(publish(nil), by: night) == [
        .fullReason(length: 0, needed: 10), .acknowledged([.signOff(.firstReview), .signOff(.finalReview)]),
      ])
  }

  @Test("It takes a permission of its own, which no other role brings with it", arguments: Role.allCases)
  func permission(role: Role) throws {
    let walk = try inReview([.approval])
    let person = try Sample.person("x", role)
    #expect(walk.refusal(publish(Self.reason, "approval"), by: person).isEmpty == (role == .emergencyPublisher))
  }

  @Test("It leaves a debt with a deadline, which only a second, uninvolved person with the right role pays")
  func debt() throws {
    var walk = try inReview([.firstReview, .finalReview])
    let night = try Sample.person("night", .emergencyPublisher, .chiefEditor)
    try walk.take(publish(Self.reason, "firstReview", "finalReview"), by: night)
    let debt = try #require(walk.article.debts.first)
    #expect(walk.article.stage == .published)
    #expect(debt.waived == [.signOff(.firstReview), .signOff(.finalReview)])
    #expect(debt.due == debt.incurred.advanced(bySeconds: 12 * 3_600))
    #expect(debt.digest == walk.article.live?.revision.digest)
    let pay = ArticleCommand.countersign(digest: debt.digest)
    #expect(walk.refusal(pay, by: night) == [.secondPerson(night.id)])
    let writer = try Sample.person("reporter", .chiefEditor)
    #expect(walk.refusal(pay, by: writer) == [.secondPerson(writer.id)])
    let desk = try Sample.person("d", .deskChief)
    #expect(walk.refusal(pay, by: desk) == [.role(anyOf: [.chiefEditor], column: walk.article.column)])
    let chief = try Sample.person("c", .chiefEditor)
    let other = Digest(of: [1])
    #expect(walk.refusal(.countersign(digest: other), by: chief) == [.debt(other)])
    try walk.take(pay, by: chief)
    #expect(walk.article.debts.isEmpty)
    #expect(walk.refusal(pay, by: chief) == [.debt(debt.digest)])
  }

  @Test("It passes over no hold, no embargo and no prohibition, whatever is acknowledged")
  func stops() throws {
    var walk = try inReview([.approval])
    let night = try Sample.person("night", .emergencyPublisher)
    try walk.take(.hold(reason: "待核"), by: Sample.person("l", .licensing))
    try walk.take(
      .embargo(until: walk.now.advanced(bySeconds: 3_600), zone: "Asia/Shanghai", reason: "约定"),
      by: Sample.person("e", .editor))
    let codes = walk.refusal(publish(Self.reason, "approval", "rights", "noHold", "embargoOver"), by: night).map(\.code)
    #expect(codes == ["clearedRights", "embargoOver", "noHold"])
  }

  @Test("Where nothing stands in the way there is no emergency")
  func needless() throws {
    var walk = try Walk()
    try walk.approve()
    #expect(walk.refusal(publish(), by: try Sample.person("night", .emergencyPublisher)) == [.somethingWaived])
  }

  @Test("The debt outlives a correction and a withdrawal")
  func outlives() throws {
    var walk = try inReview([.approval])
    let night = try Sample.person("night", .emergencyPublisher)
    try walk.take(publish(Self.reason, "approval"), by: night)
    let debts = walk.article.debts
    try walk.take(.correct(what: "甲", why: "乙", note: "丙"), by: Sample.person("editor", .editor))
    try walk.take(.withdraw(reason: "失实", claim: nil), by: Sample.person("c", .chiefEditor))
    #expect(walk.article.debts == debts)
    try walk.take(.countersign(digest: debts[0].digest), by: Sample.person("c", .chiefEditor))
    #expect(walk.article.debts.isEmpty)
    #expect(try Article.folding(walk.history, id: walk.article.id) == walk.article)
  }
}
