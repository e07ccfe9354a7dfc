import Editorial
import Newsroom
import Testing

@Suite("Turns of the settings, with the articles that move by them")
struct SettingsTurnContract {
  private func set(_ steps: [SignOffStep], in path: String = House.small) throws -> SettingsChange {
    .set(try ColumnPath(path), ColumnWish(signOffs: .set(steps)))
  }

  private func lines(_ house: House, _ name: String) async throws -> [InboxLine] {
    try await house.desk.inboxes.lines(
      for: PersonID(name), in: house.newsroom, isUnread: false, before: nil, limit: 100)
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
          try await lines(house, name).first { $0.article == approved.id && $0.kind == .rulesChanged })
        #expect(line.by == .person(house.root.person.id))
        #expect(line.note.flatMap(RulesNote.init)?.change == RulesChange(.reopened, missing: [.finalReview]))
      }
      #expect(try await lines(house, "chiefEditor").contains { $0.article == approved.id && $0.kind == .yourTurn })
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
      let line = try #require(try await lines(house, "author").first { $0.kind == .rulesChanged })
      #expect(line.note.flatMap(RulesNote.init)?.change == RulesChange(.stays, missing: [], items: ["names"]))
    }
  }

  @Test(
    "A column is renamed with all it holds, its roles and its delegations; what is live is brought to the site again",
    arguments: Adapter.allCases)
  func renamed(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let (old, new) = (try ColumnPath("梧桐"), try ColumnPath("国内国际/强县新闻/梧桐"))
      let live = try await house.published(house.draft(in: "梧桐"))
      let draft = try await house.draft(in: "梧桐")
      let spiked = try await house.act(.spike(reason: "不用"), on: house.draft(in: "梧桐"), by: "editor")
      let wish = DelegationWish(roles: [.editor], column: old, until: clock.now.advanced(bySeconds: 86_400))
      let lent = try await Delegate(desk)(wish, to: PersonID("author"), by: house.session("neighbour"))
      _ = try await Dispatch(desk, site: house.site)(in: house.newsroom)
      let (edition, outcome) = try await ChangeNewsroom(house.office).turn(
        .moveColumn(old, to: new), by: house.root)
      #expect(edition.settings.column(old) == nil)
      #expect(edition.settings.columns.first { $0.path == new }?.formerly == [old])
      #expect(Set(outcome.placed.map(\.article)) == [live.id, draft.id, spiked.id])
      for id in [live.id, draft.id, spiked.id] {
        let article = try await ReadArticle(desk)(id, in: house.newsroom)
        #expect(article.column == new)
        #expect(article.live.map { $0.column == new } ?? true)
        _ = try await VerifyHistory(desk)(id, in: house.newsroom)
      }
      let neighbour = try #require(try await desk.people.person(PersonID("neighbour"), in: house.newsroom))
      #expect(neighbour.roles(in: old).isEmpty)
      #expect(neighbour.roles(in: new) == Set(Role.allCases))
      let author = try #require(try await desk.people.person(PersonID("author"), in: house.newsroom))
      #expect(author.roles(in: new, at: clock.now).contains(.editor))
      #expect(outcome.delegations.map(\.number) == [lent.number])
      let report = try await Dispatch(desk, site: house.site)(in: house.newsroom)
      #expect(report.delivered.map(\.article) == [live.id])
    }
  }

  @Test(
    "A column that is merged leaves nothing behind; roles for it end and do not come back", arguments: Adapter.allCases)
  func merged(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let change = ChangeNewsroom(house.office)
      let (old, target) = (try ColumnPath("梧桐"), try ColumnPath(House.strict))
      let approved = try await house.signed(house.passed(house.draft(in: "梧桐")))
      #expect(approved.stage == .approved)
      _ = try await change.turn(.mergeColumn(old, into: target), by: house.root)
      let moved = try await ReadArticle(desk)(approved.id, in: house.newsroom)
      #expect(moved.column == target)
      #expect(moved.stage == .review)
      #expect(moved.signOffs.map(\.step) == [.approval])
      _ = try await change.turn(.addColumn(old, ColumnWish()), by: house.root)
      let neighbour = try #require(try await desk.people.person(PersonID("neighbour"), in: house.newsroom))
      #expect(neighbour.grants.isEmpty)
    }
  }

  @Test("What is withdrawn or spiked holds no column; what is live or under way does", arguments: Adapter.allCases)
  func held(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let path = try ColumnPath("梧桐")
      let live = try await house.published(house.draft(in: "梧桐"))
      _ = try await house.act(.spike(reason: "不用"), on: house.draft(in: "梧桐"), by: "editor")
      let full = Refusal(.administration, [.emptyColumn(path, articles: 1, below: [])])
      let change = ChangeNewsroom(house.office)
      await #expect(throws: NewsroomError.refused(full)) { try await change.turn(.removeColumn(path), by: house.root) }
      // Not published while it is on hold, and there all the same.
      _ = try await house.act(.hold(reason: "核实"), on: live, by: "chiefEditor")
      await #expect(throws: NewsroomError.refused(full)) { try await change.turn(.removeColumn(path), by: house.root) }
      _ = try await house.act(.withdraw(reason: "失实", claim: nil), on: live, by: "chiefEditor")
      let after = try await change.turn(.removeColumn(path), by: house.root).edition
      #expect(after.settings.column(path) == nil)
    }
  }

  @Test(
    "A description that removes a full column is refused whole; one that says where it went is not",
    arguments: Adapter.allCases)
  func loaded(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let draft = try await house.draft(in: "梧桐")
      let settings = try House.settings(house.newsroom)
      let load = LoadNewsroom(house.office)
      let path = try ColumnPath("梧桐")
      let without = try settings.with(settings.columns.filter { $0.path != path })
      let full = Refusal(.administration, [.emptyColumn(path, articles: 1, below: [])])
      let newcomer = try Person(id: PersonID("newcomer"), name: "样本新人", grants: [RoleGrant(.editor)])
      await #expect(throws: NewsroomError.refused(full)) {
        try await load(without, people: [newcomer], book: House.book(), by: house.root)
      }
      #expect(try await desk.people.person(newcomer.id, in: house.newsroom) == nil)
      let stray = try Person(id: PersonID("newcomer"), name: "样本新人", grants: [RoleGrant(.editor, in: ColumnPath("没有"))])
      await #expect(throws: NewsroomError.refused(Refusal(.administration, [.column(try ColumnPath("没有"))]))) {
        try await load(settings, people: [stray], book: House.book(), by: house.root)
      }
      let renamed = try without.with(
        without.columns + [ColumnSettings(path: try ColumnPath("副刊"), formerly: [path])])
      let foreseen = try await load.foresee(renamed, people: [], book: House.book(), by: house.root)
      #expect(!foreseen.isHarmless)
      #expect(try await ReadArticle(desk)(draft.id, in: house.newsroom).column == path)
      let loading = try await load(renamed, people: [newcomer], book: House.book(), by: house.root)
      #expect(loading.moves == [ColumnMove(from: path, to: try ColumnPath("副刊"))])
      #expect(try await ReadArticle(desk)(draft.id, in: house.newsroom).column.description == "副刊")
      let editions = try await desk.newsrooms.editions(of: house.newsroom).count
      // Once more, nothing happens.
      let again = try await load(renamed, people: [newcomer], book: House.book(), by: house.root)
      #expect(again.isHarmless)
      #expect(again.difference.lines.isEmpty)
      #expect(try await desk.newsrooms.editions(of: house.newsroom).count == editions)
    }
  }

  @Test(
    "Of two who load at once, one wins and the other is told of it; nothing is half there", arguments: Adapter.allCases)
  func loadedTwice(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let settings = try House.settings(house.newsroom)
      let before = try await desk.newsrooms.editions(of: house.newsroom).count
      let outcomes = await withTaskGroup(of: NewsroomError?.self) { group in
        for number in 1...4 {
          group.addTask {
            do {
              let columns = settings.columns + [ColumnSettings(path: try ColumnPath("新栏目\(number)"))]
              let person = try Person(id: PersonID("newcomer\(number)"), name: "样本新人", grants: [RoleGrant(.reporter)])
              try await LoadNewsroom(house.office)(
                try settings.with(columns), people: [person], book: House.book(), by: house.root)
              return nil
            } catch {
              return error as? NewsroomError
            }
          }
        }
        return await group.reduce(into: [NewsroomError?]()) { $0.append($1) }
      }
      for case let error? in outcomes {
        guard case .settingsMoved = error else {
          Issue.record("\(error)")
          return
        }
      }
      let won = outcomes.count { $0 == nil }
      let editions = try await desk.newsrooms.editions(of: house.newsroom)
      #expect(editions.count == before + won)
      let newest = try #require(editions.last).settings
      let people = try await desk.people.everybody(in: house.newsroom).filter { $0.id.text.hasPrefix("newcomer") }
      #expect(people.count == won)
      #expect(newest.columns.count == settings.columns.count + 1)
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

  @Test(
    "Whoever takes the last signer's role away, or lets the signer go, is told what nobody can take on; so are those concerned",
    arguments: Adapter.allCases)
  func stranded(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let guarded = try await house.passed(house.draft(in: House.guarded))
      let root = house.root
      // Legal and the picture desk are still to come once the chain is signed.
      let signed = try await house.act(
        .sign(step: .approval, digest: guarded.revision.digest), on: guarded, by: "deskChief")
      let pictures = try await house.act(
        .sign(step: .pictureDesk, digest: signed.revision.digest), on: signed, by: "pictureDesk")
      #expect(try await ReadOperation(desk).overdue(by: root).stranded.isEmpty)
      let changed = try await ManagePeople(house.office).change(PersonID("legal"), by: root) {
        person throws(TextFault) in
        try person.changed(removing: [RoleGrant(.legal)])
      }
      // The neighbour is lawyer elsewhere only.
      #expect(changed.stranded == [pictures.id])
      let overdue = try await ReadOperation(desk).overdue(by: root)
      #expect(overdue.stranded.map(\.articles) == [[pictures.id]])
      #expect(!overdue.isEmpty)
      #expect(try await ReadOperation(desk).health(of: house.newsroom).stranded == 1)
      for name in ["author", "chiefEditor"] {
        let line = try #require(try await lines(house, name).first { $0.kind == .stranded })
        #expect(line.article == pictures.id)
        #expect(line.by == .person(root.person.id))
      }
      _ = try await ManagePeople(house.office).change(PersonID("legal"), by: root) { person throws(TextFault) in
        try person.changed(adding: [RoleGrant(.legal)])
      }
      #expect(try await ReadOperation(desk).overdue(by: root).stranded.isEmpty)
      let left = try await ManagePeople(house.office).end(PersonID("legal"), by: root)
      #expect(left.stranded == [pictures.id])
    }
  }

  @Test(
    "Of what nobody can take on once a delegation has ended, those concerned are told once", arguments: Adapter.allCases
  )
  func delegation(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      // A shared account cannot sign itself; whoever stands in for it can.
      try await ManagePeople(house.office).change(PersonID("legal"), by: house.root) { person throws(TextFault) in
        try person.changed(isGroup: true)
      }
      let until = clock.now.advanced(bySeconds: 3_600)
      let wish = DelegationWish(roles: [.legal], column: .newsroom, until: until)
      _ = try await Delegate(desk)(wish, to: PersonID("reporter"), by: house.session("legal"))
      let waiting = try await lackingLegal(house)
      #expect(try await ReadOperation(desk).overdue(by: house.root).stranded.isEmpty)
      let later = desk.running(by: StandingClock(until.advanced(bySeconds: 60)))
      for _ in 1...2 { _ = try await Dispatch(later, site: house.site)(in: house.newsroom) }
      #expect(try await ReadOperation(later).overdue(by: house.root).stranded.map(\.articles) == [[waiting.id]])
      let told = try await lines(house, "author").filter { $0.kind == .stranded }
      #expect(told.map(\.article) == [waiting.id])
      // Taken back by hand, it is told at once.
      let lent = try await Delegate(desk)(wish, to: PersonID("author"), by: house.session("legal"))
      let other = try await lackingLegal(house, by: "reporter")
      _ = try await Delegate(desk).withdraw(lent.number, by: house.session("legal"))
      #expect(try await lines(house, "reporter").contains { $0.kind == .stranded && $0.article == other.id })
      #expect(try await ReadOperation(desk).overdue(by: house.root).stranded.map(\.articles) == [[other.id]])
    }
  }

  /// A text in review that only the legal department has still to sign.
  private func lackingLegal(_ house: House, by author: String = "author") async throws -> Article {
    let draft = try await house.draft(in: House.guarded, by: author)
    _ = try await house.act(.submit, on: draft, by: author)
    let text = try await house.act(
      .pass(responsibleEditor: house.staff["editor"], settled: []), on: draft, by: "editor")
    let signed = try await house.act(.sign(step: .approval, digest: text.revision.digest), on: text, by: "deskChief")
    return try await house.act(
      .sign(step: .pictureDesk, digest: signed.revision.digest), on: signed, by: "pictureDesk")
  }
}

@Suite("A turn of the settings over many articles")
struct ManyPlacedTests {
  /// CAIBIAN_SOAK=1 places 10,000 articles instead of 60, and says how long that took.
  @Test("All of a column's articles are placed at once, and stories in other columns go on meanwhile")
  func many() async throws {
    let count = Rounds.isSoak ? 10_000 : 60
    try await Adapter.postgres.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      for _ in 0..<count { _ = try await house.article(in: .approved) }
      let other = try await house.draft(in: House.guarded)
      let steps: SettingsChange = .set(
        try ColumnPath(House.small), ColumnWish(signOffs: .set([.approval, .finalReview])))
      let started = ContinuousClock.now
      async let turned = ChangeNewsroom(house.office).turn(steps, by: house.root)
      let submitted = try await house.act(.submit, on: other, by: "author")
      let meanwhile = ContinuousClock.now - started
      let outcome = try await turned.outcome
      print("\(count) articles placed in \(ContinuousClock.now - started), another column's step within \(meanwhile)")
      #expect(submitted.stage == .editing)
      #expect(outcome.placed.count == count)
      #expect(outcome.placed.allSatisfy { $0.stage == .review })
    }
  }
}

extension NewsroomSettings {
  fileprivate func with(_ columns: [ColumnSettings]) throws -> NewsroomSettings {
    try NewsroomSettings(id: id, name: name, zone: zone, masthead: masthead, columns: columns, tokenDays: tokenDays)
  }
}
