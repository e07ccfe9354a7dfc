import Editorial
import Testing

@Suite("Sign-offs beside the chain")
struct ParallelSignOffTests {
  private func inReview(_ chain: [SignOffStep] = [.firstReview, .finalReview]) throws -> Walk {
    var walk = try Walk(signOffs: chain, beside: [.legal, .pictureDesk])
    let editor = try Sample.person("editor", .editor)
    try walk.take(.submit, by: editor)
    try walk.take(.pass(responsibleEditor: editor, settled: []), by: editor)
    return walk
  }

  private static let signers: [SignOffStep: (String, Role)] = [
    .firstReview: ("d", .deskChief), .finalReview: ("c", .chiefEditor), .legal: ("l", .legal),
    .pictureDesk: ("p", .pictureDesk),
  ]

  @Test(
    "They are signed before, between or after the steps of the chain, and the set is complete when all are there",
    arguments: [
      [SignOffStep.legal, .pictureDesk, .firstReview, .finalReview],
      [.firstReview, .pictureDesk, .finalReview, .legal], [.firstReview, .finalReview, .legal, .pictureDesk],
    ])
  func anyOrder(steps: [SignOffStep]) throws {
    var walk = try inReview()
    for step in steps {
      #expect(walk.article.stage == .review)
      let (id, role) = try #require(Self.signers[step])
      try walk.take(.sign(step: nil, digest: walk.article.revision.digest), by: Sample.person(id, role))
    }
    #expect(walk.article.signOffs.map(\.step) == steps)
    #expect(walk.article.stage == .approved)
    #expect(try Article.folding(walk.history, id: walk.article.id) == walk.article)
  }

  @Test("Whoever signs beside the chain signs nothing else of this text, nor the other way round")
  func distinct() throws {
    var walk = try inReview()
    let digest = walk.article.revision.digest
    let counsel = try Sample.person("x", .deskChief, .legal, .pictureDesk)
    try walk.take(.sign(step: .legal, digest: digest), by: counsel)
    for step in [SignOffStep.firstReview, .pictureDesk] {
      #expect(walk.refusal(.sign(step: step, digest: digest), by: counsel) == [.distinctSigner(.legal, counsel.id)])
    }
    try walk.take(.sign(step: nil, digest: digest), by: Sample.person("d", .deskChief, .pictureDesk))
    #expect(
      walk.refusal(.sign(step: .pictureDesk, digest: digest), by: try Sample.person("d", .pictureDesk))
        == [.distinctSigner(.review, try PersonID("d"))])
  }

  @Test("They are signed by their own roles, on the text on screen, and only by those who did not write it")
  func rights() throws {
    let walk = try inReview()
    let digest = walk.article.revision.digest
    let board = try Sample.person("c", .chiefEditor)
    #expect(walk.refusal(.sign(step: .legal, digest: digest), by: board) == [.stepRole(.legal)])
    let writer = try Sample.person("reporter", .legal)
    #expect(walk.refusal(.sign(step: nil, digest: digest), by: writer) == [.uninvolvedSigner(writer.id)])
    let late = walk.refusal(.sign(step: nil, digest: Digest(of: [1])), by: try Sample.person("l", .legal))
    #expect(late.map(\.code) == ["digestOnScreen"])
  }

  @Test("A second click signs nothing else, and an edit voids them with the chain")
  func repeated() throws {
    var walk = try inReview()
    let legal = try Sample.person("l", .legal)
    let digest = walk.article.revision.digest
    try walk.take(.sign(step: .legal, digest: digest), by: legal)
    #expect(
      walk.refusal(.sign(step: .legal, digest: digest), by: legal)
        == [.stepSigned(try #require(walk.article.signOffs.first)), .distinctSigner(.legal, legal.id)])
    let voided = walk.article.signOffs
    let events = try walk.take(
      .edit(Sample.manuscript("改后。"), base: digest), by: Sample.person("editor", .editor))
    #expect(events.contains(.signOffsVoided(voided)))
    #expect(walk.article.missingSteps(in: walk.column) == [.firstReview, .finalReview, .legal, .pictureDesk])
  }

  @Test("What is missing beside the chain is named when publishing, and acknowledged in an emergency")
  func named() throws {
    var walk = try inReview([.approval])
    try walk.take(.sign(step: nil, digest: walk.article.revision.digest), by: Sample.person("d", .deskChief))
    #expect(walk.article.stage == .review)
    let night = try Sample.person("night", .emergencyPublisher)
    try walk.take(
      .publishInEmergency(
        reason: "台风红色预警，主任联系不上", acknowledged: ["legal", "pictureDesk"],
        decision: DecisionID(Sample.uuid(9)), address: "2027/01/a.html"), by: night)
    #expect(walk.article.debts.first?.waived == [.signOff(.legal), .signOff(.pictureDesk)])
    #expect(walk.article.debts.first?.payers == [.pictureDesk])
  }
}
