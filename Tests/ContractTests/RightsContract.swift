import Editorial
import Newsroom
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
      #expect(try await SettleTasks(desk).list(in: house.newsroom).map(\.row.article) == [live.id, live.id])
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
}
