import Editorial
import Newsroom
import NewsroomMemory
import Testing

@Suite("Claims that are kept")
struct ClaimsContract {
  @Test(
    "A claim's hold stops the page, the lists and every answer in one commit; two claims, one article",
    arguments: Adapter.allCases)
  func claims(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let licensing = try house.session("licensing")
      let article = try await house.article(in: .published)
      let acting = ActOnClaim(desk)
      let notice = ClaimNotice(way: .phone, name: "某作者")
      var first = try await acting.receive(notice, about: .articles([article.id]), lane: .editorial, by: licensing)
      var second = try await acting.receive(notice, about: .articles([article.id]), lane: .editorial, by: licensing)
      for claim in [first, second] {
        let digits = claim.id.description.prefix(8).uppercased()
        #expect(try await acting.claim(digits, in: house.newsroom) == claim)
      }
      await #expect(throws: NewsroomError.tooShort("123")) { try await acting.claim("123", in: house.newsroom) }
      for wrong in ["zzzz", "0000-", "00000000-0000-0000-0000-000000000000"] {
        await #expect(throws: NewsroomError.noSuchClaim(wrong)) { try await acting.claim(wrong, in: house.newsroom) }
      }
      #expect(try await desk.lists.live(in: house.newsroom, columns: [], limit: 10).count == 1)
      let waiting = try await desk.outbox.waiting(in: house.newsroom)
      first = try await acting(.hold, on: first, by: licensing).claim
      #expect(try await desk.lists.live(in: house.newsroom, columns: [], limit: 10).isEmpty)
      #expect(try await desk.outbox.waiting(in: house.newsroom) == waiting + 1)
      let held = try await ReadArticle(desk)(article.id, in: house.newsroom)
      #expect(try await AskRights(desk)(.inbound(.web), on: held).outcome == .deny)
      // The same words under another article are stopped as well.
      let copy = try await house.draft()
      #expect(copy.revision.manuscript == article.revision.manuscript)
      second = try await acting(.hold, on: second, by: licensing).claim
      for claim in [first, second] {
        var claim = try await acting(.assess(.holds, note: "自采"), on: claim, by: licensing).claim
        let rejected = try await acting(.reject(reasons: "原始稿件"), on: claim, by: licensing).claim
        if claim.id == first.id {
          await #expect(throws: NewsroomError.refused(Refusal(.claim(.lift), [.decisionAfterHold]))) {
            try await acting(.lift, on: rejected, by: licensing)
          }
        }
        _ = try await AskRights(desk).keeping(
          .inbound(.web), on: ReadArticle(desk)(article.id, in: house.newsroom), by: licensing)
        claim = try await acting(.lift, on: rejected, by: licensing).claim
        #expect(claim.heldSince == nil)
        let live = try await desk.lists.live(in: house.newsroom, columns: [], limit: 10).count
        #expect(live == (claim.id == second.id ? 1 : 0))
      }
      let history = try await desk.claims.history(of: first.id, in: house.newsroom)
      #expect(try Claim.folding(history, id: first.id) == (try await desk.claims.claim(first.id, in: house.newsroom)))
      #expect(try await VerifyHistory(desk)(first.id, in: house.newsroom) == history.count)
      #expect(try await VerifyHistory(desk)(article.id, in: house.newsroom) > 0)
    }
  }

  @Test("A claim against the first carrier holds every article that came from it", arguments: Adapter.allCases)
  func origin(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let licensing = try house.session("licensing")
      _ = try await SaveRights(desk)([.agreement(try House.agreement("A", party: "临沂日报社"))], by: licensing)
      let live = try await house.publish(try await house.reposted())
      let queued = try await house.reposted()
      let own = try await house.article(in: .published)
      let claim = try await ActOnClaim(desk).receive(
        ClaimNotice(way: .letter), about: .origin("临沂日报社"), lane: .editorial, by: licensing)
      let (_, count) = try await ActOnClaim(desk)(.hold, on: claim, by: licensing)
      #expect(count == 2)
      #expect(try await desk.lists.live(in: house.newsroom, columns: [], limit: 10).map(\.article) == [own.id])
      for id in [live.id, queued.id] {
        #expect(try await ReadArticle(desk)(id, in: house.newsroom).hold != nil)
      }
      // One that comes in later is stopped by the answer.
      let later = try await house.reposted()
      let answer = try await AskRights(desk)(.inbound(.web), on: later)
      #expect(answer.obstacles.contains { $0.rule == .r51 })
    }
  }

  @Test(
    "What is agreed with a claimant enters the fee ledger once, approved by somebody else and paid as fees are",
    arguments: Adapter.allCases)
  func settlement(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let keys = MemoryKeys { desk.identities.secret(bytes: $0) }
      let licensing = try house.session("licensing")
      let article = try await house.article(in: .published)
      let acting = ActOnClaim(desk, keys: keys)
      func withdrawn(_ contact: String?) async throws -> Claim {
        let notice = ClaimNotice(way: .email, name: "某作者", contact: contact)
        let claim = try await acting.receive(notice, about: .articles([article.id]), lane: .editorial, by: licensing)
        let assessed = try await acting(.assess(.fails, note: "无授权"), on: claim, by: licensing).claim
        return try await acting(.withdraw(reason: "无授权"), on: assessed, by: house.session("chiefEditor")).claim
      }
      let settle = ClaimCommand.settle(ClaimSettlement(fen: 100_000, basis: "R41"))
      let one = try await acting(settle, on: withdrawn("author@example.com"), by: licensing).claim
      let id = try #require(one.settlement?.fee)
      let fee = try #require(try await desk.fees.fee(id, in: house.newsroom))
      #expect(fee.terms.claim == one.id)
      #expect(fee.terms.use == .settlement)
      #expect(fee.terms.sum.gross == Money(yuan: 1_000))
      // 200 yuan exceed 800; of them 70 % count, of which 20 % are withheld (R45).
      #expect(fee.terms.sum.tax == Money(yuan: 28))
      // Nothing is agreed twice, and nobody approves what she drew up.
      await #expect(throws: NewsroomError.refused(Refusal(.claim(.settle), [.feeState(is: .drawnUp)]))) {
        try await acting(settle, on: one, by: licensing)
      }
      let pay = PayFees(desk, keys: keys)
      await expectRefused("role") { try await pay.approve(id, by: licensing) }
      _ = try await pay.approve(id, by: house.session("accountant"))
      // The same author with another claim on the same article is another debt, and an address proves no person.
      let unit = ClaimCommand.settle(ClaimSettlement(fen: 100_000, basis: "R41", isToUnit: true))
      let two = try await acting(unit, on: withdrawn("author@example.com"), by: licensing).claim
      let other = try #require(two.settlement?.fee)
      let second = try #require(try await desk.fees.fee(other, in: house.newsroom))
      #expect(second.terms.sender != fee.terms.sender)
      #expect(second.terms.sum.tax == .zero)
      // Cancelled, it may be agreed anew.
      _ = try await pay.cancel(second.id, reason: "金额有误", by: house.session("chiefEditor"))
      #expect(try await acting(unit, on: two, by: licensing).claim.settlement?.fee != second.id)
      _ = try await NamePayee(desk, keys: keys)(
        Payee(name: "某作者", identityNumber: "330483190001010000", bank: "样本银行", account: "6200000000000000000"),
        of: id, by: house.session("accountant"))
      _ = try await NamePayee(desk, keys: keys).confirm(id, by: house.session("chiefEditor"))
      let (batch, _) = try await pay.batch(by: house.session("accountant"))
      #expect(batch.orders.map(\.fee.id) == [id])
      let paid = try await pay.settle(
        batch.id, [PaymentResult(fee: id, outcome: .paid(on: "2026-07-03"), amount: nil, reference: nil)],
        by: house.session("accountant"))
      #expect(paid.map(\.state) == [.paid])
      await #expect(throws: NewsroomError.refused(Refusal(.claim(.settle), [.feeState(is: .paid)]))) {
        try await acting(settle, on: one, by: licensing)
      }
      // An apology alone owes nobody anything; who cannot be reached cannot be paid.
      let apology = ClaimCommand.settle(ClaimSettlement(fen: 0, basis: "致歉"))
      #expect(try await acting(apology, on: withdrawn(nil), by: licensing).claim.settlement?.fee == nil)
    }
  }
}
