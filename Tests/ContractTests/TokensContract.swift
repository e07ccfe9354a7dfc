import Editorial
import Newsroom
import Testing

@Suite("Tokens")
struct TokensContract {
  @Test("A token for oneself never outlasts the one in use, and tokens say who made them", arguments: Adapter.allCases)
  func life(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let editor = try PersonID("editor")
      let short = try await Tokens(house.office).issue(to: editor, days: 400, by: house.root)
      let session = try await Tokens(desk).session(short.secret).session
      let tokens = Tokens(desk.acting(as: session))
      let limit = try #require(session.expires)
      await #expect(
        throws: NewsroomError.refused(Refusal(.administration, [.tokenLife(until: limit, days: 3_660)]))
      ) { try await tokens.issue(to: editor, days: 401, by: session) }
      clock.advance(hours: 24 * 380)
      let next = try await tokens.issue(to: editor, days: nil, by: session)
      #expect(next.token.expires == limit)
      // Beneath the rule the store refuses too.
      if adapter == .postgres {
        await #expect(throws: StoreError.conflict) {
          try await desk.acting(as: session).people.add(
            AccessToken(
              digest: Digest(of: "样本".utf8), person: editor, newsroom: house.newsroom, issued: clock.now,
              expires: limit.advanced(bySeconds: 1), issuer: editor))
        }
      }
      await #expect(throws: NewsroomError.refused(Refusal(.administration, [.tokenLife(until: nil, days: 3_660)]))) {
        try await Tokens(house.office).issue(to: editor, days: 3_661, by: house.root)
      }
      let listed = try await tokens.list(of: editor, by: session)
      #expect(listed.map(\.token.issuer) == [editor, house.root.person.id])
      #expect(listed.last?.lastUsed != nil && listed.first?.lastUsed == nil)
      await expectRefused("role") { try await tokens.list(of: nil, by: session) }
    }
  }

  @Test("Whoever has a token is told once of another that somebody made for them", arguments: Adapter.allCases)
  func told(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let editor = try PersonID("editor")
      let mine = try await Tokens(house.office).issue(to: editor, days: 3_000, by: house.root)
      let other = try await Tokens(house.office).issue(to: editor, days: 3_000, by: house.root)
      func news(_ secret: String) async throws -> [Digest] {
        let session = try await Tokens(desk).session(secret).session
        return try await Tokens(desk.acting(as: session)).tell(session).map(\.token.digest)
      }
      #expect(try await news(other.secret) == [mine.token.digest])
      #expect(try await news(mine.secret) == [other.token.digest])
      #expect(try await news(mine.secret) == [])
      #expect(
        try await Tokens(desk).events(of: editor, by: house.root).map(\.kind) == [.tokenIssued, .tokenIssued])
    }
  }

  @Test("Who has used no token for long is found, and so is who never had one", arguments: Adapter.allCases)
  func stale(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let editor = try PersonID("editor")
      let token = try await Tokens(house.office).issue(to: editor, days: 3_000, by: house.root)
      clock.advance(hours: 24 * 100)
      let stale = try await ManagePeople(desk).stale(days: 90, by: house.root)
      #expect(stale.contains { $0.person.id == editor && $0.seen == token.token.issued })
      #expect(stale.contains { $0.person.id.text == "reporter" && $0.seen == nil })
      _ = try await Tokens(desk).session(token.secret)
      #expect(try await !ManagePeople(desk).stale(days: 90, by: house.root).contains { $0.person.id == editor })
    }
  }
}
