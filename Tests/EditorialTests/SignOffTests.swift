import Editorial
import Testing

@Suite("Sign-offs")
struct SignOffTests {
  @Test("One approval of the text on screen approves it")
  func approval() throws {
    var walk = try Walk()
    try walk.approve()
    #expect(walk.article.stage == .approved)
    #expect(walk.article.signOffs.map(\.digest) == [walk.article.revision.digest])
  }

  @Test("Three reviews and three proofs are signed in order by six people")
  func threeReviewsThreeProofs() throws {
    var walk = try inReview(SignOffStep.threeReviewsThreeProofs)
    let signers: [(String, Role)] = [
      ("d", .deskChief), ("p1", .proofreader), ("b", .boardMember), ("p2", .proofreader), ("p3", .proofreader),
      ("c", .chiefEditor),
    ]
    for (id, role) in signers {
      #expect(walk.article.stage == .review)
      try walk.take(.sign(step: nil, digest: walk.article.revision.digest), by: Sample.person(id, role))
    }
    #expect(walk.article.stage == .approved)
    #expect(walk.article.signOffs.map(\.step) == SignOffStep.threeReviewsThreeProofs)
  }

  @Test("A step out of order is refused, and so is a second click for the same step")
  func order() throws {
    var walk = try inReview([.firstReview, .secondReview])
    let chief = try Sample.person("d", .deskChief)
    let board = try Sample.person("b", .boardMember)
    let digest = walk.article.revision.digest
    #expect(
      walk.refusal(.sign(step: .secondReview, digest: digest), by: board)
        == [.stepInOrder(wanted: .secondReview, next: .firstReview)])
    try walk.take(.sign(step: .firstReview, digest: digest), by: chief)
    #expect(
      walk.refusal(.sign(step: .firstReview, digest: digest), by: chief)
        == [.stepSigned(try #require(walk.article.signOffs.first)), .distinctSigner(.review, chief.id)])
    #expect(walk.article.signOffs.count == 1)
  }

  @Test("One person signs at most one review and one proof of a text, whatever her roles")
  func distinct() throws {
    var walk = try inReview([.firstReview, .firstProof, .secondReview])
    let everything = try Sample.person("x", .deskChief, .boardMember, .proofreader)
    let digest = walk.article.revision.digest
    try walk.take(.sign(step: nil, digest: digest), by: everything)
    try walk.take(.sign(step: nil, digest: digest), by: everything)
    #expect(walk.refusal(.sign(step: nil, digest: digest), by: everything) == [.distinctSigner(.review, everything.id)])
  }

  @Test("Nobody signs a text that she wrote or edited")
  func uninvolved() throws {
    let writer = try Sample.person("w", .reporter, .deskChief)
    var walk = try Walk(by: writer)
    let editor = try Sample.person("e", .editor, .deskChief)
    try walk.take(.submit, by: editor)
    try walk.take(.edit(Sample.manuscript("改过。"), base: walk.article.revision.digest), by: editor)
    try walk.take(.pass(responsibleEditor: editor, settled: []), by: editor)
    for person in [writer, editor] {
      #expect(
        walk.refusal(.sign(step: nil, digest: walk.article.revision.digest), by: person) == [
          .uninvolvedSigner(person.id)
        ])
    }
  }

  @Test("A group account cannot sign")
  func group() throws {
    let walk = try inReview([.approval])
    let desk = try Sample.person("night", .deskChief, group: true)
    #expect(
      walk.refusal(.sign(step: nil, digest: walk.article.revision.digest), by: desk) == [.personalAccount(desk.id)])
  }

  @Test("What was not on screen is not signed")
  func onScreen() throws {
    let walk = try inReview([.approval])
    let other = Digest(of: [1])
    let refused = walk.refusal(.sign(step: nil, digest: other), by: try Sample.person("d", .deskChief))
    #expect(
      refused == [
        .digestOnScreen(
          shown: other, current: walk.article.revision.digest, by: walk.article.changedBy, at: walk.article.changed)
      ])
  }

  @Test("An edit voids exactly the sign-offs on the old text, says whose, and goes back to review")
  func editVoids() throws {
    var walk = try Walk()
    try walk.approve()
    let voided = walk.article.signOffs
    let events = try walk.take(
      .edit(Sample.manuscript("改后。"), base: walk.article.revision.digest), by: Sample.person("editor", .editor))
    #expect(events.contains(.signOffsVoided(voided)))
    #expect(walk.article.stage == .review)
    #expect(walk.article.signOffs.isEmpty)
  }

  @Test("Saving an unchanged text makes no revision and disturbs no sign-off")
  func unchanged() throws {
    var walk = try Walk()
    try walk.approve()
    let before = walk.article
    let events = try walk.take(
      .edit(walk.article.revision.manuscript, base: walk.article.revision.digest), by: Sample.person("editor", .editor))
    #expect(events.isEmpty)
    #expect(walk.article == before)
  }

  @Test("A save that was written on an older text is refused with who changed it")
  func stale() throws {
    var walk = try Walk()
    let editor = try Sample.person("editor", .editor)
    let old = walk.article.revision.digest
    try walk.take(.edit(Sample.manuscript("甲。"), base: old), by: editor)
    #expect(
      walk.refusal(.edit(try Sample.manuscript("乙。"), base: old), by: editor) == [
        .baseText(written: old, current: walk.article.revision.digest, by: .person(editor.id), at: walk.article.changed)
      ])
  }

  private func inReview(_ steps: [SignOffStep]) throws -> Walk {
    var walk = try Walk(signOffs: steps)
    let editor = try Sample.person("editor", .editor)
    try walk.take(.submit, by: editor)
    try walk.take(.pass(responsibleEditor: editor, settled: []), by: editor)
    return walk
  }
}
