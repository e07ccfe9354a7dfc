import Editorial
import Testing

@Suite("Delegations")
struct DelegationTests {
  private let until = Sample.start.advanced(bySeconds: 86_400)

  private func wish(_ roles: Role..., until: Instant? = nil, from: Instant? = nil) -> DelegationWish {
    DelegationWish(roles: roles, column: .newsroom, from: from, until: until ?? self.until, reason: "出差")
  }

  private func refusal(
    _ wish: DelegationWish, from giver: Person, to delegate: Person, by actor: Person
  ) -> [Unmet] {
    do {
      _ = try Delegation.granting(wish, from: giver, to: delegate, by: actor, at: Sample.start)
      return []
    } catch {
      return error.unmet
    }
  }

  /// `delegate`, acting in `giver`'s stead until the end.
  private func standing(_ delegate: Person, for giver: Person, _ roles: Role...) throws -> Person {
    let made = try Delegation.granting(
      DelegationWish(roles: roles, column: .newsroom, until: until), from: giver, to: delegate, by: giver,
      at: Sample.start)
    return delegate.standing(in: [made.standIn(whileGiverHolds: giver.grants)].compactMap { $0 })
  }

  @Test("Nobody delegates what is not hers, for longer than a month, to herself, or a signature to a group")
  func granting() throws {
    let chief = try Sample.person("chief", .deskChief, .administrator)
    let board = try Sample.person("board", .boardMember)
    let other = try Sample.person("other", .reporter)
    let desk = try Sample.person("night", .editor, group: true)
    #expect(refusal(wish(.deskChief), from: chief, to: other, by: chief).isEmpty)
    #expect(refusal(wish(.deskChief), from: chief, to: other, by: other) == [.delegator(chief.id)])
    #expect(refusal(wish(.boardMember), from: board, to: other, by: chief).isEmpty)
    #expect(
      refusal(wish(.chiefEditor), from: board, to: other, by: board)
        == [.giverLacks(board.id, roles: [.chiefEditor], column: .newsroom)])
    #expect(refusal(wish(.administrator), from: chief, to: other, by: chief) == [.delegable([.administrator])])
    #expect(refusal(wish(.deskChief), from: chief, to: chief, by: chief) == [.otherDelegate])
    #expect(refusal(wish(.deskChief), from: chief, to: desk, by: chief) == [.personalAccount(desk.id)])
    let late = Sample.start.advanced(bySeconds: 32 * 86_400)
    #expect(refusal(wish(.deskChief, until: late), from: chief, to: other, by: chief) == [.delegationLength(days: 31)])
    let month = Sample.start.advanced(bySeconds: 31 * 86_400)
    #expect(refusal(wish(.deskChief, until: month), from: chief, to: other, by: chief).isEmpty)
    #expect(
      refusal(wish(.deskChief, until: month.advanced(bySeconds: 1)), from: chief, to: other, by: chief)
        == [.delegationLength(days: 31)])
    let past = Sample.start.advanced(bySeconds: -60)
    #expect(refusal(wish(.deskChief, from: past), from: chief, to: other, by: chief) == [.futureInstant(past)])
    // What a delegate was lent she does not lend on.
    let lent = try standing(other, for: chief, .deskChief)
    #expect(
      refusal(wish(.deskChief), from: lent, to: board, by: lent)
        == [.giverLacks(other.id, roles: [.deskChief], column: .newsroom)])
  }

  @Test("A delegate signs and it is recorded in whose stead; at the very instant it ends it is worth nothing")
  func signing() throws {
    var walk = try Walk()
    let editor = try Sample.person("editor", .editor, name: "宋琼燕")
    try walk.take(.submit, by: editor)
    try walk.take(.pass(responsibleEditor: editor, settled: []), by: editor)
    let chief = try Sample.person("chief", .deskChief)
    let delegate = try standing(Sample.person("other", .reporter), for: chief, .deskChief)
    let sign = ArticleCommand.sign(step: nil, digest: walk.article.revision.digest)
    var ended = walk
    ended.now = until
    #expect(ended.refusal(sign, by: delegate).map(\.code) == ["capacity", "stepRole"])
    ended.now = until.advanced(bySeconds: -1)
    #expect(ended.refusal(sign, by: delegate).isEmpty)
    try walk.take(sign, by: delegate)
    #expect(walk.article.signOffs.map(\.person) == [delegate.id])
    #expect(walk.article.signOffs.map(\.onBehalfOf) == [chief.id])
    #expect(try Article.folding(walk.history, id: Sample.id) == walk.article)
  }

  @Test("Both persons count: between them they fill one of the three reviews, and neither may have written")
  func distinct() throws {
    let editor = try Sample.person("editor", .editor, name: "宋琼燕")
    let chief = try Sample.person("chief", .deskChief, .boardMember)
    let board = try Sample.person("board", .boardMember)
    let delegate = try standing(Sample.person("other", .chiefEditor), for: chief, .deskChief)
    func passed() throws -> Walk {
      var walk = try Walk(signOffs: [.firstReview, .secondReview, .finalReview])
      try walk.take(.submit, by: editor)
      try walk.take(.pass(responsibleEditor: editor, settled: []), by: editor)
      return walk
    }
    var walk = try passed()
    let sign = ArticleCommand.sign(step: nil, digest: walk.article.revision.digest)
    try walk.take(sign, by: delegate)
    #expect(walk.refusal(sign, by: chief) == [.distinctSigner(.review, chief.id)])
    try walk.take(sign, by: board)
    #expect(walk.refusal(sign, by: delegate) == [.distinctSigner(.review, delegate.id)])
    // The giver signed; her delegate cannot sign the next step for another, nor for herself.
    var mine = try passed()
    try mine.take(sign, by: chief)
    let lent = try standing(Sample.person("third", .boardMember), for: chief, .boardMember)
    #expect(mine.refusal(sign, by: lent).isEmpty, "for herself she can")
    let only = try standing(Sample.person("fourth", .reporter), for: chief, .boardMember)
    #expect(mine.refusal(sign, by: only) == [.distinctSigner(.review, chief.id)])
    // Whoever wrote signs neither through a delegate nor as one.
    var written = try Walk(by: Sample.person("chief", .reporter, .deskChief))
    try written.take(.submit, by: editor)
    try written.take(.pass(responsibleEditor: editor, settled: []), by: editor)
    let digest = written.article.revision.digest
    let writer = try standing(Sample.person("other", .reporter), for: chief, .deskChief)
    #expect(written.refusal(.sign(step: nil, digest: digest), by: writer) == [.uninvolvedSigner(chief.id)])
    let own = try standing(editor, for: Sample.person("head", .chiefEditor), .chiefEditor)
    #expect(written.refusal(.sign(step: nil, digest: digest), by: own) == [.uninvolvedSigner(editor.id)])
  }

  @Test("A debt is paid in somebody's stead by two persons who both had no part in it")
  func paying() throws {
    var walk = try Walk()
    let editor = try Sample.person("editor", .editor, name: "宋琼燕")
    let publisher = try Sample.person("night", .emergencyPublisher, .deskChief)
    try walk.take(.submit, by: editor)
    try walk.take(.pass(responsibleEditor: editor, settled: []), by: editor)
    try walk.take(
      .publishInEmergency(
        reason: "台风红色预警，主任联系不上", acknowledged: ["approval"], decision: DecisionID(Sample.uuid(9)),
        address: "2027/01/a.html"), by: publisher)
    let pay = ArticleCommand.countersign(digest: walk.article.revision.digest)
    let other = try Sample.person("other", .proofreader)
    #expect(walk.refusal(pay, by: try standing(other, for: publisher, .deskChief)) == [.secondPerson(publisher.id)])
    let head = try Sample.person("head", .chiefEditor)
    let events = try walk.take(pay, by: standing(other, for: head, .chiefEditor))
    #expect(events == [.countersigned(digest: walk.article.revision.digest, onBehalfOf: head.id)])
  }

  @Test("A delegation is worth what its giver still holds of it")
  func shrinking() throws {
    let giver = try Sample.person("chief", .deskChief)
    let made = try Delegation.granting(
      wish(.deskChief), from: giver, to: Sample.person("other", .reporter), by: giver, at: Sample.start)
    #expect(made.standIn(whileGiverHolds: []) == nil)
    let part = RoleGrant(.deskChief, in: try ColumnPath("梧桐"))
    #expect(made.standIn(whileGiverHolds: [part])?.grants == [part])
  }

  @Test("The giver, the delegate and an administrator take it back, once")
  func withdrawing() throws {
    let giver = try Sample.person("chief", .deskChief)
    let made = try Delegation.granting(
      wish(.deskChief), from: giver, to: Sample.person("other", .reporter), by: giver, at: Sample.start)
    for name in ["chief", "other"] { try made.mayBeWithdrawn(by: Sample.person(name), at: Sample.start) }
    try made.mayBeWithdrawn(by: Sample.person("root", .administrator), at: Sample.start)
    #expect(throws: Refusal(.delegation, [.delegator(giver.id)])) {
      try made.mayBeWithdrawn(by: Sample.person("third", .chiefEditor), at: Sample.start)
    }
    #expect(throws: Refusal(.delegation, [.delegationOver(until)])) {
      try made.mayBeWithdrawn(by: giver, at: until)
    }
  }
}
