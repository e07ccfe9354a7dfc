import Testing

@testable import Editorial

@Suite("What may be decided of a fee, and by whom")
struct FeeDecisionTests {
  private let desk: Person
  private let accountant: Person
  private let chief: Person
  private let shared: Person
  private let batch = BatchID(Sample.uuid(40))
  private let payee = Digest(of: "payee".utf8)

  init() throws {
    desk = try Sample.person("desk", .submissionsDesk)
    accountant = try Sample.person("accountant", .accountant)
    chief = try Sample.person("chief", .chiefEditor)
    shared = try Sample.person("shared", .accountant, group: true)
  }

  private func submission(sender: SenderID? = SenderID(Sample.uuid(5))) throws -> Submission {
    let event = try Submission.receiving(
      IncomingStory(manuscript: try Sample.manuscript(), penName: "河边人", consent: "2026-1"), receipt: "R",
      newsroom: try NewsroomID("tongxiang"), sender: sender)
    let id = SubmissionID(Sample.uuid(9))
    let link = Sealed(event, number: 1, by: .reader, at: Sample.start, after: Sealed<SubmissionEvent>.beginning(of: id))
    return try #require(Submission(id: id, beginning: link))
  }

  private func published() throws -> Article {
    var walk = try Walk()
    try walk.publish()
    return walk.article
  }

  private var settings: NewsroomSettings {
    get throws { try NewsroomSettings(id: NewsroomID("tongxiang"), name: "桐乡新闻网", columns: []) }
  }

  /// A fee that somebody drew up, and what happened to it since.
  private func fee(by person: Person, _ steps: [(FeeEvent, Actor)] = []) throws -> Fee {
    let event = try Fee.drawingUp(for: published(), of: submission(), in: settings, by: person)
    let id = FeeID(Sample.uuid(30))
    let first = Sealed(
      event, number: 1, by: .person(person.id), at: Sample.start, after: Sealed<FeeEvent>.beginning(of: id))
    var fee = try #require(Fee(id: id, beginning: first))
    for (event, actor) in steps {
      fee.apply(Sealed(event, number: fee.version + 1, by: actor, at: Sample.start, after: fee.head))
    }
    return fee
  }

  private func approved(_ more: [(FeeEvent, Actor)] = []) throws -> Fee {
    try fee(by: desk, [(.approved, .person(chief.id))] + more)
  }

  @Test("Whoever drew a fee up does not approve it, though their role could; a second person does")
  func secondPerson() throws {
    let own = try fee(by: accountant)
    #expect(try unmet { try own.approving(by: accountant) } == [.secondPerson(accountant.id)])
    let other = try Sample.person("other", .accountant)
    #expect(try own.approving(by: other) == .approved)
    #expect(try own.approving(by: chief) == .approved)
  }

  @Test("Nobody acts on money with an account that several share", arguments: FeeAction.allCases)
  func sharedAccount(action: FeeAction) throws {
    let missing = try unmet {
      try decide(action, by: shared)
    }
    // Whoever draws up leaves the money to others.
    #expect(missing == (action == .drawUp ? [] : [.personalAccount(shared.id)]))
  }

  @Test("Each decision is for those of its row, who hold nothing else", arguments: FeeAction.allCases)
  func roles(action: FeeAction) throws {
    for role in Role.allCases {
      let person = try Sample.person("person-\(role.rawValue)", role)
      let missing = try unmet {
        try decide(action, by: person)
      }
      let mayNot = [Unmet.role(anyOf: action.rule.by, column: .newsroom)]
      #expect(missing == (action.rule.by.contains(role) ? [] : mayNot), "\(action) by \(role)")
    }
  }

  /// Takes a decision on a fee that stands where the decision can be taken.
  private func decide(_ action: FeeAction, by person: Person) throws -> FeeEvent? {
    let naming = PayeeNaming(payee: payee, account: "****0000", by: .reader)
    let staffs = PayeeNaming(payee: payee, account: "****0000", by: .person(desk.id))
    let handed = (FeeEvent.batched(batch), Actor.person(accountant.id))
    return switch action {
    case .drawUp: try Fee.drawingUp(for: published(), of: submission(), in: settings, by: person)
    case .namePayee: try fee(by: desk).namingPayee(staffs, by: person)
    case .confirmPayee: try fee(by: desk, [(.payeeNamed(staffs), .person(desk.id))]).confirmingPayee(by: person)
    case .approve: try fee(by: desk).approving(by: person)
    case .cancel: try fee(by: desk).cancelling(reason: "重复", by: person)
    case .batch: try approved([(.payeeNamed(naming), .reader)]).batching(in: batch, hasPayee: true, by: person)
    case .pay: try approved([handed]).paying(on: "2026-08-03", reference: nil, from: batch, by: person)
    case .bounce: try approved([handed]).bouncing(reason: "户名不符", from: batch, by: person)
    case .handOver: try approved().handingOver(reference: "文著协 1", by: person)
    }
  }

  @Test("A fee wants a live article, a sender to pay, a rate above nothing with its evidence, and no claim")
  func drawnUp() throws {
    func missing(
      _ article: Article? = nil, _ submission: Submission? = nil, use: FeeUse = .firstPublication,
      agreed: (Money, String)? = nil
    ) throws -> [Unmet] {
      let (article, submission, settings) = (
        try article ?? published(), try submission ?? self.submission(), try settings
      )
      return try unmet {
        try Fee.drawingUp(
          for: article, of: submission, use: use, agreed: agreed.map { (rate: $0.0, evidence: $0.1) }, in: settings,
          by: desk)
      }
    }
    #expect(try missing().isEmpty)
    #expect(try missing(Walk().article) == [.firstPublication])
    #expect(try missing(nil, submission(sender: nil)) == [.payee])
    #expect(try missing(use: .settlement) == [.claim])
    #expect(try missing(use: .reprint).isEmpty)
    #expect(try missing(agreed: (.zero, "约稿函")) == [.rate])
    #expect(try missing(agreed: (Money(yuan: 150), " ")) == [.rate])
    #expect(try missing(agreed: (Money(fen: 1), "约稿函")).isEmpty)
  }

  @Test("The rate is what was agreed, else the house's, else the official one, and the basis says which")
  func rate() throws {
    let (article, submission, plain) = (try published(), try submission(), try settings)
    let house = try NewsroomSettings(
      id: plain.id, name: plain.name, columns: [],
      submissions: SubmissionSettings(rate: Money(yuan: 120)))
    func terms(_ agreed: (rate: Money, evidence: String)?, _ settings: NewsroomSettings, _ work: FeeWork = .original)
      throws
      -> Fee.Terms
    {
      let event = try Fee.drawingUp(for: article, of: submission, work: work, agreed: agreed, in: settings, by: desk)
      guard case .drawnUp(_, let terms) = event else { throw Sample.Missing() }
      return terms
    }
    let agreed = try terms((rate: Money(yuan: 150), evidence: " 约稿函 "), house)
    #expect(agreed.rate == Money(yuan: 150) && agreed.basis == .agreed && agreed.agreement == "约稿函")
    #expect(try terms(nil, house).rate == Money(yuan: 120) && terms(nil, house).basis == .house)
    #expect(try terms(nil, plain).rate == Money(yuan: 100) && terms(nil, plain).basis == .official)
    #expect(try terms(nil, plain, .translation).rate == Money(yuan: 50))
  }

  @Test(
    "A rate outside what the measures name is remarked on, at either end",
    arguments: [
      (.original, 80...300), (.adaptation, 20...100), (.compilation, 10...20), (.translation, 50...200),
    ] as [(FeeWork, ClosedRange<Int64>)])
  func outside(work: FeeWork, range: ClosedRange<Int64>) throws {
    for (yuan, isOutside) in [
      (range.lowerBound - 1, true), (range.lowerBound, false), (range.upperBound, false), (range.upperBound + 1, true),
    ] {
      let event = try Fee.drawingUp(
        for: published(), of: submission(), work: work, agreed: (rate: Money(yuan: yuan), evidence: "约稿函"),
        in: settings,
        by: desk)
      let id = FeeID(Sample.uuid(30))
      let link = Sealed(
        event, number: 1, by: .person(desk.id), at: Sample.start, after: Sealed<FeeEvent>.beginning(of: id))
      #expect(Fee(id: id, beginning: link)?.isOutsideOfficialRange == isOutside, "\(work) at \(yuan)")
    }
  }

  @Test("A fee is soon due for its last week, overdue from its moment on, and neither once it is paid or void")
  func urgency() throws {
    let fee = try approved()
    let week = fee.terms.due.advanced(bySeconds: -7 * 86_400)
    #expect(fee.urgency(at: week.advanced(bySeconds: -1)) == .none)
    #expect(fee.urgency(at: week) == .soon)
    #expect(fee.urgency(at: fee.terms.due.advanced(bySeconds: -1)) == .soon)
    #expect(fee.urgency(at: fee.terms.due) == .overdue)
    let void = try self.fee(by: desk, [(.cancelled(reason: "重复"), .person(chief.id))])
    #expect(void.urgency(at: fee.terms.due) == .none)
  }

  @Test("A batch takes a fee that is approved, whose payee two have named and whose box opens")
  func batching() throws {
    let staffs = PayeeNaming(payee: payee, account: "****0000", by: .person(accountant.id))
    func missing(_ fee: Fee, hasPayee: Bool = true) throws -> [Unmet] {
      try unmet { try fee.batching(in: batch, hasPayee: hasPayee, by: accountant) }
    }
    let settled = try approved([(.payeeNamed(PayeeNaming(payee: payee, account: "****0000", by: .reader)), .reader)])
    #expect(try missing(settled).isEmpty)
    #expect(try missing(settled, hasPayee: false) == [.payee])
    #expect(try missing(approved()) == [.payee])
    #expect(try missing(approved([(.payeeNamed(staffs), .person(accountant.id))])) == [.payee])
  }

  @Test("The bank's answer counts for its own batch, and once")
  func answered() throws {
    let other = BatchID(Sample.uuid(41))
    let step = Actor.person(accountant.id)
    func pay(_ fee: Fee, from batch: BatchID) throws -> [Unmet] {
      try unmet { try fee.paying(on: "2026-08-03", reference: nil, from: batch, by: accountant) }
    }
    let handed = try approved([(.batched(batch), step)])
    #expect(try pay(handed, from: other) == [.feeState(is: .inBatch)])
    let bounce = try unmet { try handed.bouncing(reason: "户名不符", from: other, by: accountant) }
    #expect(bounce == [.feeState(is: .inBatch)])
    let paid = try approved([(.batched(batch), step), (.paid(on: "2026-08-03", reference: nil), step)])
    #expect(try paid.paying(on: "2026-08-03", reference: nil, from: batch, by: accountant) == nil)
    #expect(try pay(paid, from: other) == [.feeState(is: .paid)])
    let bounced = try approved([(.batched(batch), step), (.bounced(reason: "户名不符"), step)])
    #expect(try bounced.bouncing(reason: "户名不符", from: batch, by: accountant) == nil)
    #expect(try pay(bounced, from: batch) == [.feeState(is: .approved)])
  }

  @Test("Cancelling and handing over say why, in words that show something")
  func said() throws {
    let (drawn, approved) = (try fee(by: desk), try approved())
    for blank in [nil, "", "  ", "\u{200B}"] {
      #expect(try unmet { try drawn.cancelling(reason: blank, by: chief) }.contains(.reason))
      #expect(try unmet { try approved.handingOver(reference: blank, by: accountant) }.contains(.reason))
    }
    let control = try unmet { try drawn.cancelling(reason: "一\u{7}二", by: chief) }
    #expect(control.map(\.code) == ["text"])
  }
}
