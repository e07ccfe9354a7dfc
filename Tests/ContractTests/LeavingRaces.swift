import Editorial
import Newsroom
import Testing

@Suite("Races of people and tokens")
struct LeavingRaces {
  @Test("Of two administrators who remove each other at once, one stays")
  func removals() async throws {
    try await Adapter.postgres.withDesk { desk, clock in
      for round in 0..<6 {
        let house = try await House.open(desk, clock, named: "round-\(round)")
        var sessions: [Session] = []
        for name in ["first", "second"] {
          try await ManagePeople(house.office).add(
            Person(id: PersonID(name), name: "样本\(name)", grants: [RoleGrant(.administrator)]), by: house.root)
          let token = try await Tokens(house.office).issue(to: PersonID(name), days: 3_000, by: house.root)
          sessions.append(try await Tokens(desk).session(token.secret).session)
        }
        _ = try await ManagePeople(house.office).end(house.root.person.id, by: house.root)
        let (first, second) = (sessions[0], sessions[1])
        async let one = remove(second.person.id, by: first, desk)
        async let other = remove(first.person.id, by: second, desk)
        let ended = try await [one, other].filter { $0 }
        let left = try await desk.people.everybody(in: house.newsroom).filter(\.administrates)
        #expect(ended.count == 1 && left.count == 1, "round \(round)")
      }
    }
  }

  private func remove(_ id: PersonID, by session: Session, _ desk: Desk) async throws -> Bool {
    do {
      _ = try await ManagePeople(desk.acting(as: session)).end(id, by: session)
      return true
    } catch let error as NewsroomError {
      switch error {
      case .refused, .notSignedIn, .roleEnded, .unavailable(.forbidden), .hasLeft: return false
      default: throw error
      }
    }
  }

  @Test("Whose tokens are ended cannot make another with one of them meanwhile")
  func minting() async throws {
    try await Adapter.postgres.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let editor = try PersonID("editor")
      for _ in 0..<10 {
        let token = try await Tokens(house.office).issue(to: editor, days: 3_000, by: house.root)
        let thief = try await Tokens(desk).session(token.secret).session
        let theirs = desk.acting(as: thief)
        async let minted: Void = {
          for _ in 0..<5 { _ = try? await Tokens(theirs).issue(to: editor, days: nil, by: thief) }
        }()
        async let ended = Tokens(house.office).revokeAll(of: editor, by: house.root)
        _ = try await (minted, ended)
        let living = try await desk.people.tokens(of: editor, in: house.newsroom).filter { $0.works(at: clock.now) }
        #expect(living == [])
      }
    }
  }

  @Test("Who leaves while they save has saved before, or not at all")
  func saving() async throws {
    try await Adapter.postgres.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      for round in 0..<8 {
        let id = try PersonID("writer-\(round)")
        try await ManagePeople(house.office).add(
          Person(id: id, name: "样本\(round)", grants: [RoleGrant(.reporter)]), by: house.root)
        let token = try await Tokens(house.office).issue(to: id, days: 3_000, by: house.root)
        let session = try await Tokens(desk).session(token.secret).session
        let mine = desk.acting(as: session)
        let draft = try await DraftArticle(mine)(
          House.manuscript(), provenance: .own(label: "桐乡新闻网", authors: [Byline("样本记者")]),
          in: ColumnPath(House.small), by: session)
        async let saved = (try? await ActOnArticle(mine)(.submit, on: draft.id, by: session)) != nil
        async let left = ManagePeople(house.office).end(id, by: house.root)
        let isSaved = await saved
        _ = try await left
        let stored = try await ReadArticle(desk)(draft.id, in: house.newsroom)
        #expect(stored.version == draft.version + (isSaved ? 1 : 0))
        await #expect(throws: NewsroomError.notSignedIn) {
          try await ActOnArticle(mine)(
            .edit(House.manuscript("换了一段。"), base: draft.revision.digest), on: draft.id, by: session)
        }
      }
    }
  }
}
