import Editorial
import Testing

@Suite("May we run this?")
struct RightsTests {
  static let original = "七一期间，队长作报告。他很高兴。"

  static func repost(
    title: String? = "样本标题", reference: OriginReference? = .address("https://example.org/a"),
    source: String? = "临沂日报", authors: [String] = ["孟宪华"], noAuthor: String? = nil, firstRole: Hop.Role = .origin,
    snapshot: String = original
  ) throws -> Provenance {
    let first = try Hop(after: nil, party: source ?? "?", role: firstRole, act: .created, at: nil)
    let us = try Hop(after: first, party: "桐乡新闻网", role: .us, act: .carried, at: Sample.start)
    return .repost(
      Repost(
        origin: try Origin(
          source: try source.map { try SourceName(printed: $0) }, title: title,
          authors: try authors.map { try Byline($0, standing: .staff) }, noAuthorEvidence: noAuthor,
          reference: reference, published: nil,
          fetched: Sample.start, snapshot: Snapshot(snapshot)),
        hops: [first, us]))
  }

  private func walk(_ provenance: Provenance, body: String = original, newsInformation: Bool? = true) throws -> Walk {
    var walk = try Walk(
      try Manuscript(headline: try Headline("样本标题"), body: [body]), provenance: provenance,
      newsInformation: newsInformation)
    try walk.approve()
    return walk
  }

  private func decide(_ walk: Walk, _ question: RightsQuestion = .inbound(.web), book: RightsBook? = nil)
    -> RightsDecision
  {
    RightsDecision.deciding(question, on: walk.article, knowing: book ?? walk.book, asOf: walk.now)
  }

  private func facts(_ decision: RightsDecision) -> [String] {
    decision.obstacles.map { "\($0.rule.rawValue) \($0.fact.rawValue) \($0.truth.rawValue) \($0.effect.rawValue)" }
  }

  @Test("A listed source, all four fields, a reference and an agreement: allowed, with the duty to attribute")
  func allowed() throws {
    let decision = decide(try walk(try Self.repost()))
    #expect(decision.outcome == .allowWithDuties)
    #expect(decision.duties == [Duty(.attribute, .with)])
    #expect(decision.listEdition == "样本-2025")
    #expect(
      decision.findings.map(\.rule) == [
        .hold, .r01, .r10, .r11, .r12, .r12, .r12, .r12, .r13, .r13, .r14, .r14, .r14, .r15, .r21, .r22,
      ])
  }

  @Test("PAGE-1: no original title, no reference, nothing known of list or agreement")
  func page1() throws {
    let decision = decide(
      try walk(try Self.repost(title: nil, reference: nil)), book: RightsBook(policy: Sample.quietPolicy))
    #expect(decision.outcome == .deny)
    #expect(
      facts(decision) == [
        "R12 originalTitleStated no deny", "R14 referenceStated no deny", "R01 channelLicensed unknown needsReview",
        "R10 sourceListed unknown needsReview", "R13 titleKeepsMeaning unknown needsReview",
        "R15 basisHolds unknown needsReview", "R21 bylinesCovered unknown needsReview",
      ])
  }

  @Test("Once the page's gaps are filled, the two unknowns still need review")
  func filled() throws {
    let decision = decide(
      try walk(try Self.repost()),
      book: RightsBook(licences: [try Sample.licence()], policy: Sample.quietPolicy))
    #expect(decision.outcome == .needsReview)
    #expect(
      facts(decision) == [
        "R10 sourceListed unknown needsReview", "R15 basisHolds unknown needsReview",
        "R21 bylinesCovered unknown needsReview",
      ])
  }

  @Test("A frozen, a removed and an unlisted source are denied; one missing from an excerpt is unknown (R10)")
  func sourceList() throws {
    func outcome(_ units: TextTable<SourceListEdition.Status>, complete: Bool) throws -> Outcome {
      let book = try Sample.book()
      let edition = SourceListEdition(
        label: "E", inForceFrom: Instant(microseconds: 0), isComplete: complete, units: units)
      let changed = RightsBook(
        ownSources: book.ownSources, parties: book.parties, editions: [edition], agreements: book.agreements,
        licences: book.licences, policy: book.policy)
      return decide(try walk(try Self.repost()), book: changed).findings.first { $0.rule == .r10 }?.effect ?? .allow
    }
    #expect(try outcome(["临沂日报社": .listed], complete: true) == .allow)
    #expect(try outcome(["临沂日报社": .frozen], complete: true) == .deny)
    #expect(try outcome(["临沂日报社": .removed], complete: false) == .deny)
    #expect(try outcome([:], complete: true) == .deny)
    #expect(try outcome([:], complete: false) == .needsReview)
  }

  @Test("Undecided news information needs review; what is none needs no listed source (R10, R11)")
  func classification() throws {
    #expect(facts(decide(try walk(try Self.repost(), newsInformation: nil))) == ["R11 classified unknown needsReview"])
    let other = decide(try walk(try Self.repost(source: "某生活网"), newsInformation: false))
    #expect(facts(other) == ["R15 basisHolds unknown needsReview", "R21 bylinesCovered unknown needsReview"])
  }

  @Test("佚名 is nobody's name; evidence that the source gives none will do (R12)")
  func authors() throws {
    #expect(facts(decide(try walk(try Self.repost(authors: ["佚名"])))) == ["R12 authorStated no deny"])
    #expect(decide(try walk(try Self.repost(authors: [], noAuthor: "原文页面无署名"))).outcome == .allowWithDuties)
  }

  @Test("A changed title needs an attestation for exactly this text (R13)")
  func title() throws {
    var walk = try walk(try Self.repost(title: "另一个标题"))
    #expect(facts(decide(walk)) == ["R13 titleKeepsMeaning no deny"])
    #expect(walk.article.revision.credit.originalTitle == "另一个标题")
    let editor = try Sample.person("editor", .editor)
    try walk.take(.describe(Description(attests: [.titleKeepsMeaning])), by: editor)
    #expect(decide(walk).outcome == .allowWithDuties)
    try walk.take(
      .edit(try Manuscript(headline: try Headline("又一个标题"), body: [Self.original]), base: walk.article.revision.digest),
      by: editor)
    #expect(facts(decide(walk)) == ["R13 titleKeepsMeaning no deny"])
  }

  @Test(
    "The text's own change is classed, and beyond typography needs a grant or an attestation (R13)",
    arguments: [
      ("七一期间，队长作报告。他很高兴。", EditClass.verbatim), ("七一期间,队长作报告 。他很高兴！", .typography),
      ("他很高兴。", .shortened), ("七一期间，队长没有作报告。他很高兴。", .changed), ("他很高兴。七一期间，队长作报告。", .changed),
    ])
  func change(ours: String, expected: EditClass) throws {
    #expect(EditClass.between(original: Self.original, ours: ours) == expected)
    let decision = decide(try walk(try Self.repost(), body: ours))
    #expect(decision.outcome == (expected <= .typography ? .allowWithDuties : .deny))
  }

  @Test("A repost of a repost credits the first carrier (R22)")
  func firstCarrier() throws {
    #expect(
      facts(decide(try walk(try Self.repost(firstRole: .carrier)))) == ["R22 firstCarrierCredited unknown needsReview"])
  }

  @Test("An agreement that has run out, covers another channel, or is forbidden gives no basis (R15)")
  func basis() throws {
    func outcome(_ agreement: Agreement) throws -> Finding? {
      let book = try Sample.book()
      let changed = RightsBook(
        ownSources: book.ownSources, parties: book.parties, editions: book.editions, agreements: [agreement],
        policy: book.policy)
      return decide(try walk(try Self.repost()), book: changed).findings.first { $0.fact == .basisHolds }
    }
    let permit = Grant(.permit, acts: [.repost], channels: [.web])
    let zero = Instant(microseconds: 0)
    func agreement(until: Instant? = nil, _ grants: Grant...) throws -> Agreement {
      try Agreement(id: "A", party: "临沂日报", direction: .inbound, validFrom: zero, validUntil: until, grants: grants)
    }
    #expect(try outcome(agreement(permit))?.truth == .yes)
    #expect(try outcome(agreement(until: Sample.start, permit))?.truth == .no)
    #expect(try outcome(agreement(Grant(.permit, acts: [.repost], channels: [.print])))?.truth == .no)
    #expect(try outcome(agreement(permit, Grant(.prohibit, acts: [.repost], channels: [.web])))?.truth == .no)
  }

  @Test("Ours goes out under an agreement and the fixed credit; a repost is not ours to pass on (R30 to R34)")
  func outbound() throws {
    var own = try Walk()
    #expect(facts(decide(own, .outbound(partner: "样本伙伴", act: .repost, channel: .web))).first == "R31 isLive no deny")
    try own.publish()
    #expect(facts(decide(own, .outbound(partner: "样本伙伴", act: .repost, channel: .web))) == ["R31 grantCovers no deny"])
    #expect(decide(own, .outbound(partner: "样本伙伴", act: .link, channel: .web)).outcome == .allowWithDuties)
    let book = own.book
    let granted = RightsBook(
      ownSources: book.ownSources,
      agreements: [
        try Agreement(
          id: "B", party: "样本伙伴", direction: .outbound, validFrom: Instant(microseconds: 0),
          grants: [Grant(.permit, acts: [.repost], channels: [.web])])
      ], fixedCredit: book.fixedCredit, policy: book.policy)
    let answer = decide(own, .outbound(partner: "样本伙伴", act: .repost, channel: .web), book: granted)
    #expect(answer.outcome == .allowWithDuties)
    #expect(
      answer.duties == [
        Duty(.attribute, .with, text: "稿件来源:桐乡新闻网"), Duty(.keepMarks, .with), Duty(.removeOnRequest, .after, hours: 24),
      ])

    var carried = try walk(try Self.repost())
    try carried.take(
      .publish(decision: DecisionID(Sample.uuid(9)), address: "a.html"), by: Sample.person("editor", .editor))
    #expect(
      facts(decide(carried, .outbound(partner: "样本伙伴", act: .repost, channel: .web), book: granted)) == [
        "R34 mayBePassedOn no deny"
      ])
  }

  @Test("A hold never lets a better answer through, and the same inputs give the same answer")
  func monotone() throws {
    for provenance in [try Self.repost(), try Self.repost(title: nil), try Self.repost(source: nil)] {
      var walk = try walk(provenance)
      let before = decide(walk)
      #expect(decide(walk) == before)
      try walk.take(.hold(reason: "投诉"), by: Sample.person("l", .licensing))
      #expect(decide(walk).outcome == .deny)
      #expect(decide(walk).outcome >= before.outcome)
      #expect(decide(walk).inputs != before.inputs)
    }
  }
}
