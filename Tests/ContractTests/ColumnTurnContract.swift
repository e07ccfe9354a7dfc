import Editorial
import Newsroom
import Testing

@Suite("Columns renamed, merged and removed, with what they hold")
struct ColumnTurnContract {
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
      let lent = try await Delegate(house.office)(
        wish, from: PersonID("neighbour"), to: PersonID("author"), by: house.root)
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
}
