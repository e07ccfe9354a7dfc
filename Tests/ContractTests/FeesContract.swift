import Editorial
import Newsroom
import NewsroomMemory
import Testing

@Suite("Fees in the store")
struct FeesContract {
  private func enter(_ submission: Submission, _ house: House, _ keys: MemoryKeys) async throws {
    _ = try await NamePayee(house.desk, keys: keys)(
      Payee(name: "样本作者", identityNumber: "330483190001010000", bank: "样本银行", account: "6200000000000000000"),
      of: submission.id, by: house.session("accountant"))
  }

  private func keys(_ desk: Desk) -> MemoryKeys { MemoryKeys { desk.identities.secret(bytes: $0) } }

  @Test("A fee goes from the rate to the bank and back, and is paid once", arguments: Adapter.allCases)
  func paid(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let keys = keys(desk)
      let (article, submission) = try await house.publishedSubmission(keys)
      let pay = PayFees(desk, keys: keys)
      let fee = try await pay.drawUp(for: article.id, by: house.session("submissionsDesk"))
      #expect(fee.terms.characters == 1_575)
      #expect(fee.terms.sum.gross == Money(yuan: 200))
      #expect(fee.terms.basis == .official)
      // Owed once.
      await expectRefused("changedMeanwhile") {
        try await pay.drawUp(for: article.id, by: house.session("accountant"))
      }
      // A second person; whoever reads no fees is told of their role alone.
      await expectRefused("role") {
        try await pay.approve(fee.id, by: house.session("submissionsDesk"))
      }
      #expect(try await pay.approve(fee.id, by: house.session("deskChief")).state == .approved)
      // Nobody knows yet to whom.
      let (empty, waiting) = try await pay.batch(by: house.session("accountant"))
      #expect(empty.orders.isEmpty)
      #expect(waiting.map(\.id) == [fee.id])
      try await enter(submission, house, keys)
      // What the accountant alone has named is paid to nobody.
      #expect(try await pay.batch(by: house.session("accountant")).waiting.map(\.id) == [fee.id])
      await expectRefused("secondPerson") {
        try await NamePayee(desk, keys: keys).confirm(fee.id, by: house.session("accountant"))
      }
      _ = try await NamePayee(desk, keys: keys).confirm(fee.id, by: house.session("chiefEditor"))
      let (batch, _) = try await pay.batch(by: house.session("accountant"))
      #expect(batch.total == Money(yuan: 200))
      #expect(try await pay.batch(by: house.session("accountant")).batch.orders.isEmpty)
      #expect(try await pay.orders(of: batch.id, by: house.session("accountant")).orders.count == 1)
      // Another amount is refused whole.
      await expectRefused("wrongAmount") {
        try await pay.settle(
          batch.id,
          [PaymentResult(fee: fee.id, outcome: .paid(on: "2026-07-20"), amount: Money(yuan: 20), reference: nil)],
          by: house.session("accountant"))
      }
      let results = [
        PaymentResult(fee: fee.id, outcome: .paid(on: "2026-07-20"), amount: Money(yuan: 200), reference: "流水 1")
      ]
      let settled = try await pay.settle(batch.id, results, by: house.session("accountant"))
      #expect(settled.map(\.state) == [.paid])
      #expect(try await pay.settle(batch.id, results, by: house.session("accountant")).isEmpty)
      let stored = try #require(try await desk.fees.fee(fee.id, in: house.newsroom))
      let history = try await desk.fees.history(of: fee.id, in: house.newsroom, after: 0)
      #expect(try Fee.folding(history, id: fee.id) == stored)
      #expect(history.map(\.event.name) == ["drawnUp", "approved", "payeeNamed", "payeeConfirmed", "batched", "paid"])
      let letters = try await desk.correspondence.takeLetters(
        in: house.newsroom, limit: 9, at: clock.now, until: clock.now.advanced(bySeconds: 60))
      #expect(letters.map(\.letter.kind) == [.received, .accepted, .payee, .payee, .paid])
    }
  }

  @Test(
    "What the bank sends back is tried again in another batch; the old answer no longer counts",
    arguments: Adapter.allCases)
  func bounced(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let keys = keys(desk)
      let (article, submission) = try await house.publishedSubmission(keys)
      try await enter(submission, house, keys)
      let pay = PayFees(desk, keys: keys)
      let fee = try await pay.drawUp(for: article.id, by: house.session("editor"))
      _ = try await pay.approve(fee.id, by: house.session("chiefEditor"))
      let accountant = try house.session("accountant")
      let first = try await pay.batch(by: accountant).batch
      let failure = [PaymentResult(fee: fee.id, outcome: .failed(reason: "户名不符"), amount: nil, reference: nil)]
      #expect(try await pay.settle(first.id, failure, by: accountant).map(\.state) == [.approved])
      #expect(try await pay.settle(first.id, failure, by: accountant).isEmpty)
      let second = try await pay.batch(by: accountant).batch
      #expect(second.orders.map(\.fee.id) == [fee.id])
      await expectRefused("noSuchBatch") {
        try await pay.settle(
          first.id, [PaymentResult(fee: fee.id, outcome: .paid(on: "2026-07-20"), amount: nil, reference: nil)],
          by: accountant)
      }
    }
  }

  @Test("Two accountants make batches at once: each fee is in one of them", arguments: Adapter.allCases)
  func race(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let keys = keys(desk)
      for number in 0..<3 {
        let (article, submission) = try await house.publishedSubmission(keys, number)
        try await enter(submission, house, keys)
        let fee = try await PayFees(desk).drawUp(for: article.id, by: house.session("editor"))
        _ = try await PayFees(desk).approve(fee.id, by: house.session("chiefEditor"))
      }
      let counts = await withTaskGroup(of: Int.self) { group in
        for _ in 0..<4 {
          group.addTask {
            do {
              return try await PayFees(desk, keys: keys).batch(by: house.session("accountant")).batch.orders.count
            } catch NewsroomError.changedMeanwhile {
              return 0
            } catch {
              Issue.record(error)
              return 0
            }
          }
        }
        return await group.reduce(into: []) { $0.append($1) }
      }
      #expect(counts.reduce(0, +) == 3)
      #expect(try await desk.fees.fees(in: house.newsroom, states: [.inBatch], limit: 9).count == 3)
    }
  }

  @Test(
    "An unclaimed fee goes to the society, and a person who is owed money is not erased", arguments: Adapter.allCases)
  func unclaimed(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let keys = keys(desk)
      let (article, submission) = try await house.publishedSubmission(keys)
      let pay = PayFees(desk, keys: keys)
      let fee = try await pay.drawUp(
        for: article.id, agreed: (Money(yuan: 150), "6 月约稿函"), by: house.session("editor"))
      #expect(fee.terms.sum.gross == Money(yuan: 300))
      let data = PersonalDataOfSenders(desk, keys: keys)
      let sender = try #require(submission.sender)
      await #expect(throws: NewsroomError.feesOpen(1)) {
        try await data.erase(sender, for: "本人要求", by: house.session("submissionsDesk"))
      }
      _ = try await pay.approve(fee.id, by: house.session("chiefEditor"))
      let handed = try await pay.handOver(fee.id, reference: "文著协收字1", by: house.session("accountant"))
      #expect(handed.state == .handedOver)
      try await data.erase(sender, for: "本人要求", by: house.session("submissionsDesk"))
    }
  }
}

extension House {
  /// A submission of 1,575 characters that was published, under its sender's keys.
  func publishedSubmission(
    _ keys: MemoryKeys, _ number: Int = 0
  ) async throws -> (Article, Submission) {
    let sent = try await ReceiveSubmission(desk, keys: keys)(
      IncomingStory(
        manuscript: try Manuscript(
          headline: try Headline("来稿\(number)"),
          body: [String(repeating: "第\(number % 10)篇字", count: 400).prefix(1_575).description]),
        penName: "河边人", consent: "2026-1"),
      contact: try Contact(email: "author\(number)@example.com"), in: newsroom)
    let accepted = try await TriageSubmission(desk).accept(
      sent.id, into: ColumnPath(House.small), label: "桐乡新闻网", by: session("submissionsDesk"))
    var article = try await act(.submit, on: accepted.article, by: "editor")
    article = try await act(
      .pass(
        responsibleEditor: staff["editor"],
        settled: TextSet(article.revision.manuscript.proofFindings.map(\.code))), on: article, by: "editor")
    article = try await signed(article)
    article = try await act(
      .publish(
        decision: DecisionID(desk.identities.uuid()),
        address: PublicationAddress.of(article.id, at: clock.now, zone: "Asia/Shanghai")), on: article,
      by: "rival")
    return (article, accepted.submission)
  }
}
