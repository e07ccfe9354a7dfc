import Editorial
import Newsroom
import Testing

@Suite("People and their tokens")
struct PeopleContract {
  @Test("A person is kept with her roles, and what is saved later replaces it", arguments: Adapter.allCases)
  func saved(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let id = try PersonID("shen-yiming")
      let actor = try PersonID("administrator")
      let before = try Person(
        id: id, name: "沈一鸣", isVerified: true,
        grants: [RoleGrant(.reporter), RoleGrant(.editor, in: ColumnPath("国内国际/强县新闻")), RoleGrant(.reporter)])
      try await house.office.people.save([before], in: house.newsroom, by: actor, at: clock.now)
      #expect(try await desk.people.person(id, in: house.newsroom) == before)
      let after = try Person(
        id: id, name: "沈一鸣（夜班）", isGroup: true, grants: [RoleGrant(.editor), RoleGrant(.reporter)])
      for _ in 0..<2 {
        try await house.office.people.save([after], in: house.newsroom, by: actor, at: clock.now)
        #expect(try await desk.people.person(id, in: house.newsroom) == after)
      }
      let roleless = try Person(id: id, name: "沈一鸣")
      try await house.office.people.save([roleless], in: house.newsroom, by: actor, at: clock.now)
      #expect(try await desk.people.person(id, in: house.newsroom) == roleless)
      try await house.office.people.save([], in: house.newsroom, by: actor, at: clock.now)
      #expect(try await desk.people.person(PersonID("nobody"), in: house.newsroom) == nil)
    }
  }

  @Test("Everybody is everybody of this newsroom, by their short names", arguments: Adapter.allCases)
  func everybody(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      _ = try await House.open(desk, clock, named: "wuzhen")
      let everybody = try await desk.people.everybody(in: house.newsroom)
      #expect(everybody == house.staff.values.sorted { $0.id < $1.id })
    }
  }

  @Test("A token opens the door until it expires or is revoked", arguments: Adapter.allCases)
  func tokens(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let tokens = Tokens(house.office)
      let editor = try house.session("editor")
      let one = try await tokens.issue(to: editor.person.id, days: 1, by: editor)
      let other = try await tokens.issue(to: editor.person.id, days: nil, by: editor)
      #expect(try await tokens.session(one.secret).session.person == editor.person)
      await #expect(throws: NewsroomError.notSignedIn) { try await tokens.session("cb_nobody") }
      clock.advance(hours: 25)
      await #expect(throws: NewsroomError.notSignedIn) { try await tokens.session(one.secret) }
      #expect(try await tokens.session(other.secret).session.person == editor.person)
      // What has expired is not counted among the revoked.
      #expect(try await tokens.revokeAll(of: editor.person.id, by: editor) == 1)
      await #expect(throws: NewsroomError.notSignedIn) { try await tokens.session(other.secret) }
      #expect(try await tokens.revokeAll(of: editor.person.id, by: editor) == 0)
    }
  }

  @Test("Signing out makes one token worthless, and no other", arguments: Adapter.allCases)
  func signOut(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let tokens = Tokens(house.office)
      let editor = try house.session("editor")
      let office = try await tokens.issue(to: editor.person.id, days: nil, by: editor)
      let phone = try await tokens.issue(to: editor.person.id, days: nil, by: editor)
      try await tokens.signOut(office.secret, by: editor)
      await #expect(throws: NewsroomError.notSignedIn) { try await tokens.session(office.secret) }
      #expect(try await tokens.session(phone.secret).session.person == editor.person)
    }
  }

  @Test("A token carries the roles of today, not of the day it was issued", arguments: Adapter.allCases)
  func rolesOfToday(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let editor = try house.session("editor")
      let issued = try await Tokens(house.office).issue(to: editor.person.id, days: nil, by: editor)
      let retired = try Person(id: editor.person.id, name: editor.person.name, grants: [])
      try await house.office.people.save([retired], in: house.newsroom, by: PersonID("administrator"), at: clock.now)
      #expect(try await Tokens(house.office).session(issued.secret).session.person == retired)
    }
  }
}
