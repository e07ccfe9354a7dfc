import Editorial
import Newsroom
import Testing

@Suite("What waits for licensing staff")
struct WaitingContract {
  @Test(
    "A claim is late from the moment a clock runs out until its step is taken, or can be taken no more",
    arguments: Adapter.allCases)
  func claims(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let licensing = try house.session("licensing")
      let article = try await house.article(in: .published)
      let acting = ActOnClaim(desk)
      let notice = ClaimNotice(way: .phone, name: "某作者")
      let claim = try await acting.receive(notice, about: .articles([article.id]), lane: .editorial, by: licensing)
      let other = try await acting.receive(notice, about: .articles([article.id]), lane: .editorial, by: licensing)
      #expect(try await Overdue(desk)(in: house.newsroom).isEmpty)
      // Four working hours after 8:00 are 14:00.
      clock.advance(hours: 7)
      let late = try await Overdue(desk)(in: house.newsroom)
      #expect(!late.isEmpty)
      #expect(late.claims.map(\.claim) == [claim.id, other.id])
      #expect(late.claims.allSatisfy { $0.step == .acknowledge && $0.seconds > 3_000 })
      _ = try await acting(.acknowledge, on: claim, by: licensing)
      // Assessed, nobody acknowledges it any more; it waits for the answer.
      let assessed = try await acting(.assess(.holds, note: "自采"), on: other, by: licensing).claim
      #expect(try await Overdue(desk)(in: house.newsroom).claims.isEmpty)
      clock.advance(hours: 24 * 10)
      let later = try await Overdue(desk)(in: house.newsroom).claims
      #expect(later.map(\.step) == [.assess, .reject])
      #expect(later.map(\.claim) == [claim.id, other.id])
      _ = try await acting(.reject(reasons: "原始稿件"), on: assessed, by: licensing)
      #expect(try await Overdue(desk)(in: house.newsroom).claims.map(\.claim) == [claim.id])
    }
  }

  @Test(
    "A partner owes an acknowledgement as long after a notice as it has to remove a text", arguments: Adapter.allCases)
  func notices(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let licensing = try house.session("licensing")
      let live = try await house.article(in: .published)
      let agreement = try Agreement(
        id: "P", party: "样本伙伴", direction: .outbound, validFrom: Instant(microseconds: 0),
        grants: [Grant(.permit, acts: [.repost], channels: [.web])])
      _ = try await SaveRights(desk)([.party(try Party(name: "样本伙伴")), .agreement(agreement)], by: licensing)
      let usage = try await LicenceUse(desk)(
        .outbound(partner: "样本伙伴", act: .repost, channel: .web), on: live, key: [UInt8](repeating: 7, count: 32),
        by: licensing
      ).usage.id
      try await house.act(.withdraw(reason: "失实", claim: nil), on: live, by: "chiefEditor")
      clock.advance(hours: 23)
      #expect(try await Overdue(desk)(in: house.newsroom).notices == 0)
      clock.advance(hours: 1)
      let late = try await Overdue(desk)(in: house.newsroom)
      #expect(late.notices == 1)
      // It goes on by itself: nobody is shouted at.
      #expect(late.isEmpty)
      _ = try await TellPartners(desk).acknowledge(usage, by: licensing)
      #expect(try await Overdue(desk)(in: house.newsroom).notices == 0)
    }
  }

  @Test("Open tasks are counted, ended ones are not", arguments: Adapter.allCases)
  func tasks(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let licensing = try house.session("licensing")
      _ = try await SaveRights(desk)([.agreement(try House.agreement("A", party: "临沂日报社"))], by: licensing)
      _ = try await house.publish(try await house.reposted())
      _ = try await house.reposted()
      let frozen = SourceListEntry(unit: "临沂日报社", status: .frozen, from: clock.now, recorded: clock.now)
      _ = try await SaveRights(desk)([.listEntry(edition: "样本-2025", frozen)], by: licensing)
      let waiting = try await Overdue(desk)(in: house.newsroom)
      #expect(waiting.tasks == 2)
      #expect(waiting.isEmpty)
      let task = try #require(try await desk.tasks.openTasks(in: house.newsroom, limit: 1).first)
      _ = try await SettleTasks(desk)(task.id.description, reason: "另有授权", by: licensing)
      #expect(try await Overdue(desk)(in: house.newsroom).tasks == 1)
    }
  }
}
