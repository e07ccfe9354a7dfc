import Editorial
import Newsroom
import Testing

@Suite("A newsroom's description loaded again")
struct NewsroomLoadContract {
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
}

extension NewsroomSettings {
  fileprivate func with(_ columns: [ColumnSettings]) throws -> NewsroomSettings {
    try NewsroomSettings(id: id, name: name, zone: zone, masthead: masthead, columns: columns, tokenDays: tokenDays)
  }
}
