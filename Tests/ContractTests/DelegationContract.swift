import Editorial
import Newsroom
import Testing

@Suite("Delegations, recorded and worth what they say")
struct DelegationContract {
  @Test("Granted, read with the person, signed with, taken back, and kept on record", arguments: Adapter.allCases)
  func life(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let strict = try ColumnPath(House.strict)
      let until = clock.now.advanced(bySeconds: 10 * 86_400)
      let wish = DelegationWish(roles: [.deskChief], column: strict, until: until, reason: "出差")
      let reporter = try PersonID("reporter")
      let (own, chief) = try await house.signedIn("deskChief")
      let made = try await Delegate(own)(wish, to: reporter, by: chief)
      #expect(made.number == 1)
      let delegate = try #require(try await desk.people.person(reporter, in: house.newsroom))
      #expect(delegate.standIns.map(\.giver.text) == ["deskChief"])
      #expect(delegate.standIns.map(\.until) == [until])
      #expect(delegate.roles(in: strict, at: clock.now) == [.reporter, .deskChief])
      #expect(delegate.roles(in: try ColumnPath(House.small), at: clock.now) == [.reporter])
      #expect(delegate.roles(in: strict, at: until) == [.reporter])
      #expect(try await desk.people.everybody(in: house.newsroom).contains(delegate))

      let article = try await house.article(in: .review, column: House.strict)
      let queue = try await Queue(desk)(for: Session(person: delegate, newsroom: house.newsroom))
      #expect(queue.lines.map(\.row.article) == [article.id])
      #expect(queue.lines.map(\.row.step) == [.firstReview])
      let can = try await WhoMay(desk)(.sign, in: strict, of: house.newsroom).first { $0.person.id == reporter }
      #expect(can?.onBehalfOf.map(\.text) == ["deskChief"])
      let signed = try await ActOnArticle(desk)(
        .sign(step: nil, digest: article.revision.digest), on: article.id,
        by: Session(person: delegate, newsroom: house.newsroom))
      #expect(signed.signOffs.map(\.onBehalfOf?.text) == ["deskChief"])
      _ = try await VerifyHistory(desk)(article.id, in: house.newsroom)
      // She signed for both: neither finds it among the reviews that are left.
      for name in ["reporter", "deskChief"] {
        let person = try #require(try await desk.people.person(PersonID(name), in: house.newsroom))
        let left = try await Queue(desk)(for: Session(person: person, newsroom: house.newsroom)).lines
        #expect(!left.contains { $0.row.article == article.id })
      }

      let ended = try await Delegate(own).withdraw(1, by: chief)
      #expect(ended.withdrawnBy?.text == "deskChief")
      #expect(try await desk.people.person(reporter, in: house.newsroom)?.standIns.isEmpty == true)
      #expect(try await Delegate(desk).all(in: house.newsroom) == [ended])
      await expectRefused("delegationOver") { try await Delegate(own).withdraw(1, by: chief) }
      await #expect(throws: NewsroomError.noSuchDelegation(2)) { try await Delegate(own).withdraw(2, by: chief) }
      // Whoever may read of nobody does not learn which numbers there are.
      let stranger = Session(person: try Person(id: PersonID("p3"), name: "样本"), newsroom: house.newsroom)
      for number in [1, 2] {
        await expectRefused("membership") { try await Delegate(own).withdraw(number, by: stranger) }
      }
    }
  }

  @Test(
    "Queues of those who stand in for others are exactly what the table lets them move on", arguments: Adapter.allCases)
  func queues(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let until = clock.now.advanced(bySeconds: 10 * 86_400)
      for (giver, delegate, role) in [
        ("deskChief", "editor", Role.deskChief), ("boardMember", "deskChief", .boardMember),
        ("proofreader", "p2", .proofreader), ("editor", "reporter", .editor),
      ] {
        _ = try await Delegate(house.office)(
          DelegationWish(roles: [role], column: .newsroom, until: until), from: PersonID(giver),
          to: PersonID(delegate), by: house.root)
      }
      var articles: [Article] = []
      for stage in [Stage.draft, .editing, .review, .approved] {
        for column in [House.small, House.strict] {
          articles.append(try await house.article(in: stage, column: column))
        }
      }
      var half = try await house.article(in: .review, column: House.strict)
      for name in ["deskChief", "proofreader", "boardMember"] {
        half = try await house.act(.sign(step: nil, digest: half.revision.digest), on: half, by: name)
        articles.append(half)
      }
      articles = Array(Dictionary(articles.map { ($0.id, $0) }, uniquingKeysWith: { _, new in new }).values)
      let settings = try House.settings(house.newsroom)
      for person in try await desk.people.everybody(in: house.newsroom) {
        let now = clock.now
        let expected = articles.filter { article in
          !article.movesOn(knowing: Facts(person: person, column: settings.column(article.column)), at: now).isEmpty
        }.sorted { House.place($0, settings) < House.place($1, settings) }.map(\.id)
        let queue = try await Queue(desk)(for: Session(person: person, newsroom: house.newsroom))
        #expect(queue.lines.map(\.row.article) == expected, "\(person.id)")
      }
    }
  }
}
