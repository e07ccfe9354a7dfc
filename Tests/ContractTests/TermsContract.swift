import Editorial
import Newsroom
import Testing

@Suite("Terms of agreements")
struct TermsContract {
  private func days(_ days: Int, _ direction: Agreement.Direction = .inbound) throws -> Agreement {
    try Agreement(
      id: "D", party: direction == .inbound ? "临沂日报社" : "样本伙伴", direction: direction,
      validFrom: Instant(microseconds: 0),
      grants: [Grant(.permit, acts: [.repost], channels: [.web], days: days)], form: EndForm.wholeDay)
  }

  @Test(
    "Days from publication end for each article by themselves, and the clock finds them", arguments: Adapter.allCases)
  func daysFromPublication(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let licensing = try house.session("licensing")
      _ = try await SaveRights(desk)([.agreement(try days(1))], by: licensing)
      let first = try await house.publish(try await house.reposted())
      clock.advance(hours: 20)
      let second = try await house.publish(try await house.reposted())
      #expect(try await WatchRights(desk).look(in: house.newsroom).isQuiet)
      clock.advance(hours: 5)
      #expect(try await WatchRights(desk).look(in: house.newsroom) == WatchRights.Round(opened: 1, ended: 0))
      let tasks = try await desk.tasks.openTasks(in: house.newsroom, limit: 10)
      #expect(tasks.map(\.article) == [first.id])
      #expect(tasks.map(\.cause) == [RightsCause(.use, "D/1")])
      #expect(try await AskRights(desk)(.inbound(.web), on: first).outcome == .deny)
      #expect(try await AskRights(desk)(.inbound(.web), on: second).outcome == .allow)
      // Nothing that is live is withdrawn by itself.
      #expect(try await desk.articles.article(first.id, in: house.newsroom)?.live != nil)
      let kept = try #require(first.live?.decision)
      let stored = try #require(try await desk.rights.decision(kept, in: house.newsroom))
      #expect(try await ReplayDecision(desk)(stored, in: house.newsroom).agrees)
    }
  }

  @Test(
    "An end at midnight that an earlier release kept is listed until somebody settles it", arguments: Adapter.allCases)
  func keptEnds(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let licensing = try house.session("licensing")
      let end = Instant(microseconds: clock.now.microseconds / 86_400_000_000 * 86_400_000_000).advanced(byDays: 1)
      @Sendable func isMidnight(_ instant: Instant) -> Bool { instant.microseconds % 86_400_000_000 == 0 }
      let old = try House.agreement("A", party: "临沂日报社", until: end)
      let new = try Agreement(
        id: "B", party: "样本图片社", direction: .inbound, validFrom: Instant(microseconds: 0), validUntil: end,
        grants: [Grant(.permit, acts: [.repost], channels: [.web])], form: EndForm.wholeDay)
      _ = try await SaveRights(desk)([.agreement(old), .agreement(new)], by: licensing)
      func listed() async throws -> [KeptEnd] {
        try await KeptEnds(desk).list(isMidnight: isMidnight, by: licensing)
      }
      let first = try await listed()
      #expect(first.map(\.name) == ["A"])
      #expect(first.map(\.at) == [end])
      let live = try await house.publish(try await house.reposted())
      let kept = try #require(live.live?.decision)
      let stored = try #require(try await desk.rights.decision(kept, in: house.newsroom))
      #expect(
        try await KeptEnds(desk).settle("C", isMidnight: isMidnight, as: { $0 }, by: licensing) == nil)
      let within = end.advanced(bySeconds: 3_600)
      #expect(try await AskRights(desk)(.inbound(.web), on: live, asOf: within).outcome == .deny)
      _ = try await KeptEnds(desk).settle(
        "A", isMidnight: isMidnight, as: { $0.advanced(byDays: 1) }, by: licensing)
      #expect(try await listed().isEmpty)
      #expect(try await AskRights(desk)(.inbound(.web), on: live, asOf: within, knownNow: true).outcome == .allow)
      #expect(try await ReplayDecision(desk)(stored, in: house.newsroom).agrees)
    }
  }

  @Test("A new edition names the units that it leaves out, and what rested on them", arguments: Adapter.allCases)
  func leftOut(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let licensing = try house.session("licensing")
      _ = try await SaveRights(desk)([.agreement(try days(30))], by: licensing)
      let live = try await house.publish(try await house.reposted())
      func entry(_ unit: String) -> SourceListEntry {
        SourceListEntry(unit: unit, status: .listed, from: clock.now, recorded: clock.now)
      }
      let edition = SourceListEdition(label: "样本-2026", inForceFrom: clock.now, isComplete: true)
      clock.advance(hours: 1)
      let report = try await ImportList(desk)(edition, [entry("样本晚报社")], by: licensing)
      #expect(report.left.map(\.unit) == ["临沂日报社"])
      #expect(report.left.map(\.articles) == [[live.id]])
      // Changed again under its label it leaves nothing out; by another name a unit is not left out.
      let again = try await ImportList(desk)(edition, [entry("临沂日报")], by: licensing)
      #expect(again.left.isEmpty)
      clock.advance(hours: 1)
      let next = SourceListEdition(label: "样本-2027", inForceFrom: clock.now, isComplete: true)
      let renamed = try await ImportList(desk)(next, [entry("临沂日报"), entry("样本晚报社")], by: licensing)
      #expect(renamed.left.isEmpty)
    }
  }
}
