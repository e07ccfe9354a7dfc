import Editorial
import Newsroom
import Testing

@Suite("Turns of the settings, with the articles that move by them")
struct SettingsTurnContract {
  private func set(_ steps: [SignOffStep], in path: String = House.small) throws -> SettingsChange {
    .set(try ColumnPath(path), ColumnWish(signOffs: .set(steps)))
  }

  @Test(
    "Other sign-offs move what is under way to where it belongs, and tell those concerned by whom",
    arguments: Adapter.allCases)
  func signOffs(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let change = ChangeNewsroom(house.office)
      let approved = try await house.article(in: .approved)
      let later = clock.now.advanced(bySeconds: 90_000)
      _ = try await house.act(.schedule(Schedule(at: later, zone: "Asia/Shanghai")), on: approved, by: "editor")
      let inReview = try await house.article(in: .review)
      let draft = try await house.draft()
      let other = try await house.draft(in: House.guarded)
      let wanted = try set([.approval, .finalReview])
      let foreseen = try await change.foresee(wanted, by: house.root).outcome
      #expect(Set(foreseen.placed.map(\.article)) == [approved.id, inReview.id])
      #expect(try await ReadArticle(desk)(approved.id, in: house.newsroom).stage == .approved)
      let outcome = try await change.turn(wanted, by: house.root).outcome
      #expect(Set(outcome.placed.map(\.article)) == [approved.id, inReview.id])
      #expect(outcome.stranded.isEmpty)
      let back = try await ReadArticle(desk)(approved.id, in: house.newsroom)
      #expect(back.stage == .review)
      #expect(back.signOffs.map(\.step) == [.approval])
      #expect(back.schedule == nil)
      #expect(back.pendingSchedule?.at == later)
      for (id, version) in [(draft.id, draft.version), (other.id, other.version)] {
        #expect(try await ReadArticle(desk)(id, in: house.newsroom).version == version)
      }
      for name in ["author", "editor", "deskChief"] {
        let line = try #require(
          try await house.inbox(of: name).first { $0.article == approved.id && $0.kind == .rulesChanged })
        #expect(line.by == .person(house.root.person.id))
        #expect(line.note.flatMap(RulesNote.init)?.change == RulesChange(.reopened, missing: [.finalReview]))
      }
      #expect(try await house.inbox(of: "chiefEditor").contains { $0.article == approved.id && $0.kind == .yourTurn })
      // Signed again it stands again; back to one step, what has that is approved.
      let signed = try await house.act(
        .sign(step: .finalReview, digest: back.revision.digest), on: back, by: "chiefEditor")
      #expect(signed.stage == .approved)
      #expect(signed.schedule?.at == later)
      _ = try await house.act(
        .sign(step: .approval, digest: inReview.revision.digest), on: inReview, by: "deskChief")
      _ = try await change.turn(set([.approval]), by: house.root)
      #expect(try await ReadArticle(desk)(inReview.id, in: house.newsroom).stage == .approved)
      for id in [approved.id, inReview.id] { _ = try await VerifyHistory(desk)(id, in: house.newsroom) }
    }
  }

  @Test("A new item of a checklist is told to those whose approved text lacks it", arguments: Adapter.allCases)
  func items(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let approved = try await house.article(in: .approved)
      let list = Checklist(action: .publish, items: [try Checklist.Item(code: "names", text: "人名已核")])
      let wish = ColumnWish(checklists: .set([list]))
      let outcome = try await ChangeNewsroom(house.office).turn(.set(try ColumnPath(House.small), wish), by: house.root)
        .outcome
      #expect(outcome.placed.map(\.article) == [approved.id])
      #expect(try await ReadArticle(desk)(approved.id, in: house.newsroom).stage == .approved)
      let line = try #require(try await house.inbox(of: "author").first { $0.kind == .rulesChanged })
      #expect(line.note.flatMap(RulesNote.init)?.change == RulesChange(.stays, missing: [], items: ["names"]))
    }
  }

  @Test(
    "A column is not removed while a story is begun in it, nor a story signed by rules that no longer hold",
    arguments: Adapter.allCases)
  func races(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      for number in 1...6 {
        let path = try ColumnPath("栏\(number)")
        _ = try await ChangeNewsroom(house.office).turn(.addColumn(path, ColumnWish()), by: house.root)
        await withTaskGroup(of: Void.self) { group in
          group.addTask {
            _ = try? await house.draft(in: path.description)
          }
          group.addTask {
            _ = try? await ChangeNewsroom(house.office).turn(.removeColumn(path), by: house.root)
          }
        }
        let settings = try #require(try await desk.newsrooms.settings(of: house.newsroom))
        let inside = try await desk.lists.count(in: path, of: house.newsroom)
        #expect(settings.column(path) != nil || inside == 0)
      }
      let waiting = try await house.article(in: .review)
      await withTaskGroup(of: Void.self) { group in
        group.addTask {
          _ = try? await house.act(.sign(step: nil, digest: waiting.revision.digest), on: waiting, by: "deskChief")
        }
        group.addTask {
          _ = try? await ChangeNewsroom(house.office).turn(
            .set(ColumnPath(House.small), ColumnWish(signOffs: .set([.approval, .finalReview]))), by: house.root)
        }
      }
      let after = try await ReadArticle(desk)(waiting.id, in: house.newsroom)
      let column = try #require(try await desk.newsrooms.settings(of: house.newsroom)?.column(after.column))
      #expect(after.stage == (after.missingSteps(in: column).isEmpty ? .approved : .review))
    }
  }
}
