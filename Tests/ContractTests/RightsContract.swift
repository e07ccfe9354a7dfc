import Editorial
import Newsroom
import NewsroomMemory
import Testing

@Suite("Rights that are kept")
struct RightsContract {
  @Test("A record is revised, never lost; the book is found by any of a party's names", arguments: Adapter.allCases)
  func revisions(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let by = PersonID(checked: "licensing")
      let before = clock.now
      try await desk.rights.save(
        [.agreement(try House.agreement("A", party: "临沂日报"))], in: house.newsroom, by: by, at: clock.now)
      let between = clock.now
      let ended = try House.agreement("A", party: "临沂日报", until: clock.now)
      try await desk.rights.save([.agreement(ended)], in: house.newsroom, by: by, at: clock.now)
      try await desk.rights.save([.agreement(ended)], in: house.newsroom, by: by, at: clock.now)
      let revisions = try await desk.rights.revisions(of: .agreement, "A", in: house.newsroom)
      #expect(revisions.map(\.number) == [1, 2])
      #expect(revisions.map(\.by) == [.person(by), .person(by)])
      for name in ["临沂日报", "临沂日报社"] {
        #expect(try await desk.rights.book(of: house.newsroom, naming: [name]).agreements == [ended])
        #expect(
          try await desk.rights.book(of: house.newsroom, naming: [name], knownAt: between).agreements.map(\.validUntil)
            == [nil])
        #expect(try await desk.rights.book(of: house.newsroom, naming: [name], knownAt: before).agreements.isEmpty)
      }
      #expect(try await desk.rights.book(of: house.newsroom, naming: ["别家"]).agreements.isEmpty)
    }
  }

  @Test("A kept decision is replayed to the same answer whatever was learnt since", arguments: Adapter.allCases)
  func replay(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let licensing = try house.session("licensing")
      try await desk.rights.save(
        [.agreement(try House.agreement("A", party: "临沂日报社", count: 5))], in: house.newsroom, by: licensing.person.id,
        at: clock.now)
      let live = try await house.publish(try await house.reposted())
      let kept = try #require(live.live?.decision)
      let stored = try #require(try await desk.rights.decision(kept, in: house.newsroom))
      #expect(stored.decision.outcome == .allow)
      #expect(try await ReplayDecision(desk)(stored, in: house.newsroom).agrees)
      // The source is frozen, the agreement ends, and the file learns more.
      _ = try await ImportList(desk)(
        SourceListEdition(label: "样本-2025", inForceFrom: Instant(microseconds: 0), isComplete: false),
        [SourceListEntry(unit: "临沂日报社", status: .frozen, from: clock.now, recorded: clock.now)], by: licensing)
      try await desk.rights.save(
        [.agreement(try House.agreement("A", party: "临沂日报社", until: clock.now))], in: house.newsroom,
        by: licensing.person.id,
        at: clock.now)
      _ = try await DescribeRights(desk)([.upstream(.cancelled)], on: live, by: licensing)
      #expect(try await ReplayDecision(desk)(stored, in: house.newsroom).agrees)
      let now = try await AskRights(desk)(.inbound(.web), on: live)
      #expect(now.outcome == .deny)
      #expect(try await AskRights(desk)(.inbound(.web), on: live, asOf: stored.at).outcome == .allow)
      // What rests on it is a task until it is settled.
      #expect(try await SettleTasks(desk).list(in: house.newsroom).map(\.article.id) == [live.id, live.id])
    }
  }

  @Test("Publishing quotes a decision only while it is young and nothing has changed", arguments: Adapter.allCases)
  func fresh(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let licensing = try house.session("licensing")
      try await desk.rights.save(
        [.agreement(try House.agreement("A", party: "临沂日报社"))], in: house.newsroom, by: licensing.person.id,
        at: clock.now)
      func stale(_ article: Article, _ id: DecisionID) async -> StaleDecision? {
        do {
          _ = try await house.publish(article, quoting: id)
          return nil
        } catch let error as NewsroomError {
          guard case .refused(let refusal) = error, case .freshDecision(let why) = refusal.unmet.first else {
            return nil
          }
          return why
        } catch {
          return nil
        }
      }
      let article = try await house.reposted()
      let kept = try await AskRights(desk).keeping(.inbound(.web), on: article, by: licensing)
      #expect(await stale(article, DecisionID(desk.identities.uuid())) == .other)
      _ = try await DescribeRights(desk)([.mark(RightsMark("水印", isKept: .yes))], on: article, by: licensing)
      #expect(await stale(article, kept.id) == .inputsChanged)
      let again = try await AskRights(desk).keeping(.inbound(.web), on: article, by: licensing)
      let live = try await house.publish(article, quoting: again.id)
      #expect(live.live?.decision == again.id)
      let other = try await house.reposted()
      #expect(await stale(other, again.id) == .other)
      let old = try await AskRights(desk).keeping(.inbound(.web), on: other, by: licensing)
      clock.advance(hours: 1)
      #expect(await stale(other, old.id) == .old)
    }
  }

  @Test("The number that an agreement allows is counted as it is used", arguments: Adapter.allCases)
  func counted(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      try await desk.rights.save(
        [.agreement(try House.agreement("A", party: "临沂日报社", count: 1))], in: house.newsroom, by: PersonID("licensing"),
        at: clock.now)
      let first = try await house.publish(try await house.reposted())
      #expect(first.live != nil)
      let second = try await house.reposted()
      let answer = try await AskRights(desk)(.inbound(.web), on: second)
      #expect(answer.obstacles.contains { $0.fact == .countLeft })
      #expect(try await AskRights(desk)(.inbound(.web), on: first).outcome == .allow)
      let year = clock.now.advanced(bySeconds: 365 * 86_400)
      let past = try await WatchRights(desk).forecast(in: house.newsroom, from: Instant(microseconds: 0), until: year)
      #expect(past.map(\.kind) == [.count])
    }
  }

  @Test(
    "An agreement that forbids what another permits is warned about, with the articles that would change",
    arguments: Adapter.allCases)
  func trial(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let licensing = try house.session("licensing")
      let saving = SaveRights(desk)
      _ = try await saving([.agreement(try House.agreement("A", party: "临沂日报社"))], by: licensing)
      let live = try await house.publish(try await house.reposted())
      let forbidding = try Agreement(
        id: "B", party: "临沂日报", direction: .inbound, validFrom: Instant(microseconds: 0),
        grants: [Grant(.prohibit, acts: [.repost], channels: [.web])])
      let trial = try await saving([.agreement(forbidding)], isTrial: true, by: licensing)
      #expect(trial.warnings == [.contradicts("A/1", "B/1")])
      #expect(trial.changes.map(\.article) == [live.id])
      #expect(trial.changes.first?.after == .deny)
      #expect(try await desk.rights.revisions(of: .agreement, "B", in: house.newsroom).isEmpty)
      let careless = try Agreement(
        id: "C", party: "样本伙伴", direction: .outbound, validFrom: Instant(microseconds: 0),
        grants: [Grant(.permit, acts: [.repost], channels: [.web], editClass: .changed)])
      await #expect(throws: NewsroomError.refused(Refusal(.rights, [.soundAgreement([.noMoralRights("C", grant: 0)])])))
      {
        try await saving([.agreement(careless)], by: licensing)
      }
    }
  }

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
      for wrong in ["123", "zzzz", "0000-", "00000000-0000-0000-0000-000000000000"] {
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
    "The list has two times: what was in force on a day, as it was known on a day", arguments: Adapter.allCases)
  func bitemporal(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let licensing = try house.session("licensing")
      _ = try await SaveRights(desk)([.agreement(try House.agreement("A", party: "临沂日报社"))], by: licensing)
      let article = try await house.reposted()
      let before = clock.now
      let frozenFrom = clock.now
      clock.advance(hours: 48)
      // Two days later it becomes known that the unit has been frozen since then.
      _ = try await ImportList(desk)(
        SourceListEdition(label: "样本-2025", inForceFrom: Instant(microseconds: 0), isComplete: false),
        [SourceListEntry(unit: "临沂日报社", status: .frozen, from: frozenFrom, recorded: clock.now)], by: licensing)
      func listed(_ asOf: Instant?) async throws -> Truth? {
        try await AskRights(desk)(.inbound(.web), on: article, asOf: asOf).findings
          .first { $0.fact == .sourceListed }?.truth
      }
      // In force on the day it froze, and known on that day: listed. Known now: frozen.
      #expect(try await listed(before) == .yes)
      #expect(try await listed(frozenFrom.advanced(bySeconds: 3_600)) == .yes)
      #expect(try await listed(nil) == .no)
      let asKnownNow = try await desk.rights.book(of: house.newsroom, naming: ["临沂日报"])
      let asKnownThen = try await desk.rights.book(of: house.newsroom, naming: ["临沂日报"], knownAt: before)
      #expect(asKnownNow.editions.first?.entries.map(\.status) == [.listed, .frozen])
      #expect(asKnownThen.editions.first?.entries.map(\.status) == [.listed])
    }
  }

  @Test(
    "A trial names the live and the queued articles that would change their answer, and saves nothing",
    arguments: Adapter.allCases)
  func dryRun(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let licensing = try house.session("licensing")
      let saving = SaveRights(desk)
      _ = try await saving([.agreement(try House.agreement("A", party: "临沂日报社"))], by: licensing)
      let live = try await house.publish(try await house.reposted())
      let queued = try await house.reposted()
      _ = try await house.article(in: .published)
      let ended = RightsRecord.agreement(try House.agreement("A", party: "临沂日报社", until: clock.now))
      let trial = try await saving([ended], isTrial: true, by: licensing)
      #expect(Set(trial.changes.map(\.article)) == [live.id, queued.id])
      #expect(Set(trial.changes.filter(\.isLive).map(\.article)) == [live.id])
      #expect(!trial.isSaved)
      #expect(try await desk.tasks.openTasks(in: house.newsroom, limit: 5).isEmpty)
      #expect(try await desk.rights.revisions(of: .agreement, "A", in: house.newsroom).count == 1)
      // What the trial said is what comes of it.
      let saved = try await saving([ended], by: licensing)
      #expect(saved.changes.map(\.after) == trial.changes.map(\.after))
      #expect(saved.opened == 2)
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
      await #expect(throws: NewsroomError.self) { try await pay.approve(id, by: licensing) }
      _ = try await pay.approve(id, by: house.session("accountant"))
      // The same author with another claim on the same article is another debt, to the same person.
      let unit = ClaimCommand.settle(ClaimSettlement(fen: 100_000, basis: "R41", isToUnit: true))
      let two = try await acting(unit, on: withdrawn("author@example.com"), by: licensing).claim
      let other = try #require(two.settlement?.fee)
      let second = try #require(try await desk.fees.fee(other, in: house.newsroom))
      #expect(second.terms.sender == fee.terms.sender)
      #expect(second.terms.sum.tax == .zero)
      // Cancelled, it may be agreed anew.
      _ = try await pay.cancel(second.id, reason: "金额有误", by: house.session("chiefEditor"))
      #expect(try await acting(unit, on: two, by: licensing).claim.settlement?.fee != second.id)
      try await PersonalDataOfSenders(desk, keys: keys).save(
        Payee(name: "某作者", identityNumber: "330483190001010000", bank: "样本银行", account: "6200000000000000000"),
        of: fee.terms.sender, by: house.session("accountant"))
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
