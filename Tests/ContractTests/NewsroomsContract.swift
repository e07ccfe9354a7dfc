import Editorial
import Newsroom
import Testing

@Suite("Newsrooms, their settings and their rights books")
struct NewsroomsContract {
  @Test("A newsroom opens once, with an administrator who can act", arguments: Adapter.allCases)
  func opens(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let settings = try House.settings(NewsroomID("tongxiang"))
      let chief = try Person(id: PersonID("chief"), name: "样本", grants: [RoleGrant(.administrator)])
      let issued = try await CreateNewsroom(desk)(settings, administrator: chief)
      #expect(try await Tokens(desk).session(issued.secret).session.person == chief)
      #expect(try await desk.newsrooms.settings(of: settings.id) == settings)
      let usurper = try Person(id: PersonID("usurper"), name: "样本二", grants: [RoleGrant(.administrator)])
      await #expect(throws: NewsroomError.newsroomExists(settings.id)) {
        try await CreateNewsroom(desk)(settings, administrator: usurper)
      }
      #expect(try await desk.people.everybody(in: settings.id) == [chief])
    }
  }

  @Test("Saved settings are the settings; all newsrooms are listed by name", arguments: Adapter.allCases)
  func settings(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let other = try await House.open(desk, clock, named: "Anji")
      let changed = try NewsroomSettings(
        id: house.newsroom, name: "桐乡新闻网（新）", zone: "Asia/Tokyo",
        masthead: Masthead(parentSite: "浙江在线", licence: "浙新办2006[33]号", copyrightNotice: ["①", "②"]),
        columns: [ColumnSettings(path: ColumnPath("梧桐"), isNewsInformation: false, signOffs: [.firstReview])])
      for _ in 0..<2 {
        try await house.save(changed)
        #expect(try await desk.newsrooms.settings(of: house.newsroom) == changed)
      }
      #expect(try await desk.newsrooms.all().map(\.id) == [other.newsroom, house.newsroom].sorted())
    }
  }

  @Test("Settings, people and books of a newsroom that does not exist are not saved", arguments: Adapter.allCases)
  func nowhere(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let settings = try House.settings(NewsroomID("nowhere"))
      let error = await #expect(throws: StoreError.self) { try await house.save(settings) }
      switch error {
      case .conflict, .defect, .unavailable(.forbidden): break
      default: Issue.record("\(String(describing: error))")
      }
    }
  }

  @Test("The rights book is the one saved last", arguments: Adapter.allCases)
  func book(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      #expect(try await desk.rights.book(of: house.newsroom, naming: ["临沂日报"]) == (try House.book()))
      let agreement = try Agreement(
        id: "样本-1", party: "临沂日报社", direction: .inbound, validFrom: clock.now,
        grants: [
          Grant(
            .permit, acts: [.repost, .link], channels: [.web, .app], editClass: .shortened, sublicense: true,
            duties: [Duty(.attribute, .with, text: "来源:临沂日报"), Duty(.pay, .after)])
        ])
      let wider = try House.book().supposing([.agreement(agreement)])
      for _ in 0..<2 {
        try await desk.rights.save(
          [.agreement(agreement)], in: house.newsroom, by: PersonID("administrator"), at: clock.now)
      }
      #expect(try await desk.rights.book(of: house.newsroom, naming: ["临沂日报"]) == wider)
      #expect(try await desk.rights.revisions(of: .agreement, "样本-1", in: house.newsroom).map(\.number) == [1])
    }
  }
}
