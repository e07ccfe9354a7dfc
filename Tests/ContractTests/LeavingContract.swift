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
      await expectRefused("role") {
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
      }.change
      #expect(change.given == [RoleGrant(.reporter)] && change.taken == [RoleGrant(.editor)] && change.isUnverified)
      #expect(try await desk.people.person(editor.id, in: house.newsroom) == change.after)
      let loaded = try await LoadNewsroom(house.office)(
        House.settings(house.newsroom), people: [editor], book: House.book(), by: house.root)
      #expect(loaded.outcome.people.map(\.taken) == [[RoleGrant(.reporter)]])
    }
  }
}
