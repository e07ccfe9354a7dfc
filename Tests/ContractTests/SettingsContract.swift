import Editorial
import Newsroom
import Testing

@Suite("Settings by command, in editions")
struct SettingsContract {
  private func administrator(_ house: House) throws -> Session {
    Session(
      person: try Person(id: PersonID("administrator"), name: "样本管理员", grants: [RoleGrant(.administrator)]),
      newsroom: house.newsroom)
  }

  @Test(
    "A change makes an edition with who and when; nothing changed makes none; all are kept", arguments: Adapter.allCases
  )
  func editions(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let root = try administrator(house)
      let change = ChangeNewsroom(house.office)
      let first = try await change.editions(of: house.newsroom)
      let small = try ColumnPath(House.small)
      let wish = ColumnWish(signOffs: .set([.firstReview, .finalReview]), dueHours: [.review: .set(4)])
      let second = try await change(.set(small, wish), by: root)
      #expect(second.number == (first.last?.number ?? 0) + 1)
      #expect(second.by == root.person.id)
      #expect(try await change(.set(small, wish), by: root).number == second.number)
      let all = try await change.editions(of: house.newsroom)
      #expect(all.map(\.number) == Array(1...second.number))
      #expect(all.last?.settings == second.settings)
      #expect(try await desk.newsrooms.settings(of: house.newsroom) == second.settings)
      #expect(second.settings.column(small)?.dueHours.review == 4)
      #expect(second.settings.column(small)?.dueHours.editing == 30)
      let difference = SettingsDifference(from: all[all.count - 2].settings, to: second.settings)
      #expect(difference.lines.map(\.setting) == [.signOffs, .dueHours])
      await expectRefused("role") { try await change(.set(small, wish), by: house.session("editor")) }
    }
  }

  @Test("Of two administrators at once one wins, and the other is told by whom", arguments: Adapter.allCases)
  func stale(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let root = try administrator(house)
      let change = ChangeNewsroom(house.office)
      let seen = try #require(try await change.editions(of: house.newsroom).last)
      let path = try ColumnPath(House.strict)
      let outcomes = try await withThrowingTaskGroup(of: Result<SettingsEdition, NewsroomError>.self) { group in
        for hours in [3, 4] {
          group.addTask {
            do throws(NewsroomError) {
              return .success(
                try await change(.set(path, ColumnWish(debtHours: .set(hours))), on: seen.number, by: root))
            } catch {
              return .failure(error)
            }
          }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      let won = outcomes.compactMap { try? $0.get() }
      #expect(won.count == 1)
      let lost = outcomes.compactMap { if case .failure(let error) = $0 { error } else { nil } }
      guard case .settingsMoved(let edition, let by, _) = lost.first else {
        Issue.record("\(lost)")
        return
      }
      #expect(edition == seen.number + 1)
      #expect(by == root.person.id)
      await #expect(throws: StoreError.conflict) { try await house.save(seen.settings, after: seen.number) }
    }
  }

  @Test(
    "Columns are added and removed, a full one never; articles are judged by what holds now",
    arguments: Adapter.allCases)
  func columns(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let root = try administrator(house)
      let change = ChangeNewsroom(house.office)
      let path = try ColumnPath("国内国际/图说")
      await #expect(throws: NewsroomError.refused(Refusal(.administration, [.column(try ColumnPath("国内国际"))]))) {
        try await change(.addColumn(path, ColumnWish()), by: root)
      }
      let top = try ColumnPath("图说")
      _ = try await change(.addColumn(top, ColumnWish(isNewsInformation: .set(true))), by: root)
      await #expect(throws: NewsroomError.refused(Refusal(.administration, [.newColumn(top)]))) {
        try await change(.addColumn(top, ColumnWish()), by: root)
      }
      let article = try await house.draft(in: "图说")
      let full = Refusal(.administration, [.emptyColumn(top, articles: 1, below: [])])
      await #expect(throws: NewsroomError.refused(full)) { try await change(.removeColumn(top), by: root) }
      _ = try await change(.addColumn(try ColumnPath("图说/旧照"), ColumnWish()), by: root)
      let after = try await change(.removeColumn(try ColumnPath("图说/旧照")), by: root)
      #expect(!after.settings.columns.map(\.path).contains(try ColumnPath("图说/旧照")))
      let ready = try await house.act(
        .pass(responsibleEditor: house.staff["editor"], settled: []),
        on: house.act(.submit, on: article, by: "author"), by: "editor")
      _ = try await change(.set(top, ColumnWish(signOffs: .set([.firstReview]))), by: root)
      await expectRefused("capacity", "stepInOrder") {
        try await house.act(.sign(step: .approval, digest: ready.revision.digest), on: ready, by: "chiefEditor")
      }
      let signed = try await house.act(
        .sign(step: .firstReview, digest: ready.revision.digest), on: ready, by: "deskChief")
      #expect(signed.stage == .approved)
    }
  }

  @Test(
    "Other settings are tried on what happened: what would have been refused, what articles gain",
    arguments: Adapter.allCases)
  func simulation(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let root = try administrator(house)
      let published = try await house.article(in: .published)
      let waiting = try await house.article(in: .approved)
      _ = try await house.article(in: .spiked)
      let small = try ColumnPath(House.small)
      let wish = ColumnWish(signOffs: .set([.firstReview, .finalReview]))
      let proposal = try await ChangeNewsroom(house.office).proposal(.set(small, wish), by: root)
      let report = try await SimulateSettings(desk)(proposal.settings, days: 30, by: root)
      #expect(report.articles == 3)
      #expect(Set(report.refused.map(\.article)) == [published.id, waiting.id])
      #expect(Set(report.refused.map(\.action)) == [.sign, .publish])
      let published2 = report.refused.first { $0.action == .publish }
      #expect(published2?.needs == [.signOffs(missing: [.firstReview, .finalReview])])
      #expect(report.changed.map(\.article) == [waiting.id])
      #expect(report.changed.first?.gained == [.signOff(.firstReview), .signOff(.finalReview)])
      // Nothing was saved, and the settings that hold would have refused nothing.
      let current = try #require(try await desk.newsrooms.settings(of: house.newsroom))
      #expect(current == proposal.edition.settings)
      let same = try await SimulateSettings(desk)(current, days: 30, by: root)
      #expect(same.refused.isEmpty)
      #expect(same.changed.isEmpty)
    }
  }

  @Test("What cannot be a setting is refused")
  func unsound() throws {
    let settings = try House.settings(NewsroomID("tongxiang"))
    func unmet(_ wish: ColumnWish) -> [Unmet] {
      do {
        _ = try settings.applying(.set(ColumnPath(House.small), wish))
        return []
      } catch {
        return (error as? Refusal)?.unmet ?? []
      }
    }
    #expect(unmet(ColumnWish(signOffs: .set([]))) == [.soundSignOffs([], isParallel: false)])
    #expect(
      unmet(ColumnWish(signOffs: .set([.approval, .approval])))
        == [.soundSignOffs([.approval, .approval], isParallel: false)])
    #expect(
      unmet(ColumnWish(parallelSignOffs: .set([.approval]))) == [.soundSignOffs([.approval], isParallel: true)])
    #expect(unmet(ColumnWish(debtHours: .set(0))) == [.soundHours(0)])
    #expect(unmet(ColumnWish(dueHours: [.review: .set(721)])) == [.soundHours(721)])
  }
}
