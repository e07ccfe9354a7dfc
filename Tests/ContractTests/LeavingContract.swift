import Editorial
import Newsroom
import Testing

@Suite("People who come and go")
struct LeavingContract {
  /// Signed in with a token of their own, beside an office that checks it.
  private func signedIn(_ name: String, _ house: House) async throws -> (session: Session, desk: Desk) {
    let issued = try await Tokens(house.office).issue(to: PersonID(name), days: 3_000, by: house.root)
    let session = try await Tokens(house.desk).session(issued.secret).session
    return (session, house.desk.acting(as: session))
  }

  private func administrate(_ name: String, _ house: House) async throws {
    try await ManagePeople(house.office).change(PersonID(name), by: house.root) { person throws(TextFault) in
      try person.changed(adding: [RoleGrant(.administrator)])
    }
  }

  @Test("Who leaves can do nothing from then on, and what waits for them is named", arguments: Adapter.allCases)
  func leaves(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let draft = try await house.draft()
      let (author, mine) = try await signedIn("author", house)
      _ = try await TakeLease(mine)(
        LeaseWish(kind: .short, place: "样本机", until: nil, reason: nil, takesOver: false), on: draft.id, by: author)
      let left = try await ManagePeople(house.office).end(author.person.id, by: house.root)
      #expect(left.waiting.stories == [draft.id] && left.waiting.leases == [draft.id])
      #expect(try await desk.editing.leases(of: author.person.id, in: house.newsroom, at: clock.now) == [])
      let secret = try #require(author.secret)
      await #expect(throws: NewsroomError.notSignedIn) { try await Tokens(desk).session(secret.text) }
      // Nor with what they held a moment ago.
      await #expect(throws: NewsroomError.notSignedIn) {
        try await ActOnArticle(mine)(.submit, on: draft.id, by: author)
      }
      #expect(try await desk.people.person(author.person.id, in: house.newsroom)?.grants == [])
      let at = try #require(try await ReadPeople(desk).left(by: house.root)[author.person.id])
      await #expect(throws: NewsroomError.hasLeft(author.person.id, at: at)) {
        try await Tokens(house.office).issue(to: author.person.id, days: nil, by: house.root)
      }
      await #expect(throws: NewsroomError.hasLeft(author.person.id, at: at)) {
        try await ManagePeople(house.office).end(author.person.id, by: house.root)
      }
      await #expect(throws: NewsroomError.hasLeft(author.person.id, at: at)) {
        try await LoadNewsroom(house.office)(
          House.settings(house.newsroom), people: [author.person], book: House.book(), by: house.root)
      }
      let back = try Person(id: author.person.id, name: "样本记者", grants: [RoleGrant(.reporter)])
      try await ManagePeople(house.office).add(back, by: house.root)
      #expect(try await ReadPeople(desk).left(by: house.root).isEmpty)
      #expect(
        try await Tokens(desk).events(of: author.person.id, by: house.root).map(\.kind) == [
          .tokenIssued, .left, .returned,
        ])
    }
  }

  @Test("Delegations given and taken end with whoever leaves", arguments: Adapter.allCases)
  func delegations(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      func wish(_ role: Role) -> DelegationWish {
        DelegationWish(roles: [role], column: .newsroom, until: clock.now.advanced(bySeconds: 86_400))
      }
      _ = try await Delegate(house.office)(
        wish(.editor), from: PersonID("editor"), to: PersonID("rival"), by: house.root)
      _ = try await Delegate(house.office)(
        wish(.deskChief), from: PersonID("deskChief"), to: PersonID("editor"), by: house.root)
      let left = try await ManagePeople(house.office).end(PersonID("editor"), by: house.root)
      #expect(left.waiting.delegations.count == 2)
      #expect(try await desk.people.delegations(in: house.newsroom).allSatisfy { $0.withdrawnAt != nil })
      #expect(try await desk.people.person(PersonID("rival"), in: house.newsroom)?.standIns == [])
    }
  }

  @Test("What only one person can sign, and comments that name them, wait for them", arguments: Adapter.allCases)
  func waiting(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      var article = try await house.draft(in: House.strict)
      article = try await house.act(.submit, on: article, by: "author")
      article = try await house.act(
        .pass(
          responsibleEditor: house.staff["editor"],
          settled: TextSet(article.revision.manuscript.proofFindings.map(\.code))),
        on: article, by: "editor")
      _ = try await CommentOnArticle(desk)(
        Remark("@deskChief 请看"), on: article.id, reading: article.revision.digest, by: house.session("editor"))
      let chief = try await WhatWaits(house.office)(PersonID("deskChief"), by: house.root)
      #expect(chief.steps == [WhatWaits.Step(article: article.id, step: .firstReview)])
      #expect(chief.mentions == [WhatWaits.Mention(article: article.id, comment: 1)])
      #expect(try await WhatWaits(house.office)(PersonID("proofreader"), by: house.root).steps == [])
      await #expect(throws: NewsroomError.self) {
        try await WhatWaits(desk)(PersonID("deskChief"), by: house.session("reporter"))
      }
    }
  }

  @Test("The last administrator neither leaves nor loses the role, by whatever way", arguments: Adapter.allCases)
  func last(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let root = house.root.person.id
      // House's staff has one of every role.
      try await ManagePeople(house.office).change(PersonID("administrator"), by: house.root) {
        person throws(TextFault) in try person.changed(adding: [RoleGrant(.administrator)])
      }
      let others = try await desk.people.everybody(in: house.newsroom).filter { $0.administrates && $0.id != root }
      for other in others { _ = try await ManagePeople(house.office).end(other.id, by: house.root) }
      let refused = NewsroomError.refused(Refusal(.administration, [.lastAdministrator]))
      await #expect(throws: refused) { try await ManagePeople(house.office).end(root, by: house.root) }
      await #expect(throws: refused) {
        try await ManagePeople(house.office).change(root, by: house.root) { person throws(TextFault) in
          try person.changed(removing: [RoleGrant(.administrator)])
        }
      }
      // Beneath the rule the store refuses too.
      await #expect(throws: StoreError.conflict) {
        try await house.office.people.end(root, in: house.newsroom, by: root, at: clock.now)
      }
      await #expect(throws: StoreError.conflict) {
        try await house.office.people.save(
          [Person(id: root, name: "样本管理员")], in: house.newsroom, by: root, at: clock.now)
      }
      try await administrate("editor", house)
      _ = try await ManagePeople(house.office).end(root, by: house.root)
    }
  }

  @Test("Who is there cannot be added again; a change says what was and what is", arguments: Adapter.allCases)
  func known(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let editor = try house.session("editor").person
      await #expect(throws: NewsroomError.personExists(editor)) {
        try await ManagePeople(house.office).add(editor, by: house.root)
      }
      await #expect(throws: NewsroomError.badText(.notAName(.person))) {
        try await ManagePeople(house.office).add(
          Person(id: PersonID(stored: "沈一鸣"), name: "沈一鸣"), by: house.root)
      }
      let change = try await ManagePeople(house.office).change(editor.id, by: house.root) { person throws(TextFault) in
        try person.changed(isVerified: false, adding: [RoleGrant(.reporter)], removing: [RoleGrant(.editor)])
      }
      #expect(change.given == [RoleGrant(.reporter)] && change.taken == [RoleGrant(.editor)] && change.isUnverified)
      #expect(try await desk.people.person(editor.id, in: house.newsroom) == change.after)
      let loaded = try await LoadNewsroom(house.office)(
        House.settings(house.newsroom), people: [editor], book: House.book(), by: house.root)
      #expect(loaded.map(\.taken) == [[RoleGrant(.reporter)]])
    }
  }
}

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
      await #expect(throws: NewsroomError.self) { try await tokens.list(of: nil, by: session) }
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
