import Editorial
import FoundationEssentials
import Newsroom
import NewsroomMemory
import NewsroomPostgres
import Testing

/// What those are told who may not read a thing: which right they lack, and nothing of how it stands.
@Suite("Who may not read a thing")
struct LostRightsContract {
  /// Nobody's author or assignee, with these roles.
  private func somebody(_ roles: [RoleGrant], _ house: House) throws -> Session {
    Session(
      person: try Person(id: PersonID("p3"), name: "样本", isVerified: true, grants: roles), newsroom: house.newsroom)
  }

  @Test("learns nothing of it by trying to act on it", arguments: Adapter.allCases)
  func acting(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let article = try await house.article(in: .editing)
      let held = try await house.act(.hold(reason: "核实身份"), on: article, by: "chiefEditor")
      let other = Digest(of: Array("别的".utf8))
      let commands: [ArticleCommand] = [
        .submit, .pass(responsibleEditor: nil, settled: TextSet()), .sign(step: nil, digest: other), .spike(reason: ""),
        .publish(decision: DecisionID(desk.identities.uuid()), address: "a"),
        .edit(try House.manuscript("改。"), base: other, onto: nil),
      ]
      for who in [try somebody([], house), try somebody([RoleGrant(.accountant)], house)] {
        for command in commands {
          let told = await refusal { try await ActOnArticle(desk)(command, on: held.id, by: who, expecting: 1) }
          #expect(
            told == Refusal(.article(command.action), [.capacity(wanted: command.action.rule.by, column: held.column)]))
          let line = try await ActOnMany(desk)(command, on: [held.id], by: who, isDryRun: true, takesWhatItCan: true)
          #expect(line.map(\.fate) == told.map { [.refused($0)] })
        }
        for told in [
          await refusal { try await SaveText(desk).keep(House.manuscript("改。"), base: other, on: held.id, by: who) },
          await refusal { try await TakeLease(desk)(LeaseWish(place: ""), on: held.id, by: who) },
        ] {
          #expect(told?.unmet == [.capacity(wanted: Action.edit.rule.by, column: held.column)])
        }
      }
      // Whoever may read it is told everything.
      let reader = try somebody([RoleGrant(.auditor)], house)
      let told = await refusal { try await ActOnArticle(desk)(.submit, on: held.id, by: reader) }
      #expect(told?.unmet.contains(.stage(is: .editing, allowed: Action.submit.rule.from)) == true)
    }
  }

  @Test("learns nothing of a submission or a fee by trying to decide on it", arguments: Adapter.allCases)
  func deciding(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let room = try await FurnishedHouse.open(desk, clock)
      let sent = try await room.received()
      _ = try await TriageSubmission(desk).reject(sent, reason: "与定位不符", by: room.house.session("submissionsDesk"))
      let stranger = try somebody([], room.house)
      let rejected = await refusal { try await TriageSubmission(desk).reject(sent, reason: nil, by: stranger) }
      let paid = await refusal { try await PayFees(desk).cancel(room.fee, reason: nil, by: stranger) }
      for told in [rejected, paid] {
        #expect(told?.unmet.map(\.code) == ["role"])
      }
    }
  }

  @Test("is named no article by the beginning of its number", arguments: Adapter.allCases)
  func numbers(adapter: Adapter) async throws {
    try await withAlikeNumbers(adapter) { desk, clock in
      let house = try await House.open(desk, clock)
      let hidden = [try await house.draft().id, try await house.draft(by: "reporter").id]
      let common = "c0ffee"
      let all = try await desk.articles.identifiers(beginning: common, in: house.newsroom, limit: 5)
      #expect(Set(all) == Set(hidden))
      let read = ReadArticle(desk)
      await #expect(throws: NewsroomError.noSuchArticle(common)) {
        try await read.id(common, by: somebody([RoleGrant(.accountant)], house))
      }
      await #expect(throws: NewsroomError.ambiguous(common, candidates: all.map(\.description))) {
        try await read.id(common, by: house.session("editor"))
      }
      #expect(try await read.id(common, by: somebody([RoleGrant(.accountant)], house, named: "author")) == hidden[0])
    }
  }

  @Test("is told in the inbox what happened, and no longer what it says", arguments: Adapter.allCases)
  func inbox(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let article = try await house.article(in: .editing)
      let editor = try somebody([RoleGrant(.editor, in: try ColumnPath(House.small))], house)
      try await Inbox(desk).watch(article.id, isOn: true, by: editor)
      _ = try await house.act(.sendBack(reason: "线人姓名要隐去"), on: article, by: "editor")
      let line = try #require(try await Inbox(desk)(of: editor).lines.first)
      #expect(line.headline != nil && line.note != nil)
      let moved = try somebody([RoleGrant(.editor, in: try ColumnPath("梧桐"))], house)
      for told in [
        try await Inbox(desk)(of: moved).lines.first,
        try await Inbox(desk).digest(for: moved).stories.first?.lines.last,
      ] {
        #expect(told?.place == line.place && told?.kind == line.kind)
        #expect(told?.headline == nil && told?.note == nil)
      }
      #expect(try await Inbox(desk).digest(for: moved).stories.first?.headline == nil)
      // What readers see anybody may be told.
      let live = try await house.article(in: .published)
      try await Inbox(desk).watch(live.id, isOn: true, by: editor)
      _ = try await house.act(.hold(reason: "有人投诉"), on: live, by: "chiefEditor")
      let stopped = try #require(try await Inbox(desk)(of: moved).lines.first { $0.article == live.id })
      #expect(stopped.headline == nil && stopped.note == nil)
      _ = try await house.act(.release(reason: "已核"), on: live, by: "chiefEditor")
      let again = try #require(try await Inbox(desk)(of: moved).lines.first { $0.article == live.id })
      #expect(again.headline == live.revision.manuscript.headline?.text && again.note == nil)
    }
  }

  private func somebody(_ roles: [RoleGrant], _ house: House, named name: String) throws -> Session {
    Session(
      person: try Person(id: PersonID(name), name: "样本", isVerified: true, grants: roles), newsroom: house.newsroom)
  }

  /// An empty store whose things have numbers that begin alike.
  private func withAlikeNumbers(
    _ adapter: Adapter, _ body: @Sendable (Desk, SteppingClock) async throws -> Void
  ) async throws {
    let (clock, identities) = (SteppingClock(), AlikeIdentities())
    switch adapter {
    case .memory: try await body(Desk(memory: MemoryStore(), clock: clock, identities: identities), clock)
    case .postgres:
      try await TestDatabase.with { database in
        try await body(Desk(postgres: PostgresStore(database), clock: clock, identities: identities), clock)
      }
    }
  }

  private struct AlikeIdentities: Identities {
    private let counted = CountedIdentities()

    func uuid() -> UUID {
      let bytes = counted.uuid().uuid
      return UUID(
        uuid: (0xC0, 0xFF, 0xEE, 0, 0, 0, 0x40, 0, 0x80, 0, 0, bytes.0, bytes.1, bytes.2, bytes.3, 1))
    }

    func secret(bytes: Int) -> [UInt8] { counted.secret(bytes: bytes) }
  }

  private func refusal<Answer>(_ ask: () async throws -> Answer) async -> Refusal? {
    do { _ = try await ask() } catch NewsroomError.refused(let refusal) { return refusal } catch {
      Issue.record("\(error)")
    }
    return nil
  }
}
