import Editorial
import LibPQ
import Newsroom
import NewsroomMemory
import NewsroomPostgres
import Schema
import Testing

@Suite("The accounts under which the newsroom acts by itself")
struct ServicesContract {
  private func account(_ service: Service, _ house: House) async throws -> ServiceAccount {
    let accounts = try await ServiceAccounts(house.desk).list(by: house.session("auditor"))
    #expect(accounts.map(\.service) == Service.allCases)
    return try #require(accounts.first { $0.service == service })
  }

  private func scheduled(_ house: House) async throws -> Article {
    let soon = Schedule(at: house.clock.now.advanced(bySeconds: 60), zone: "Asia/Shanghai")
    return try await house.act(.schedule(soon), on: house.article(in: .approved), by: "editor")
  }

  @Test(
    "They are there with the newsroom; what they do stands under their names, and who set them to work is on record",
    arguments: Adapter.allCases)
  func named(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      for service in Service.allCases {
        let account = try await account(service, house)
        #expect(account.isLiving && account.events.map(\.kind) == [.made] && account.calls.isEmpty)
      }
      let article = try await scheduled(house)
      clock.advance(hours: 1)
      let elsewhere = Session(person: try #require(house.staff["editor"]), newsroom: try NewsroomID("elsewhere"))
      let dispatch = Dispatch(desk, site: house.site)
      _ = try await dispatch(in: house.newsroom, calledBy: house.session("editor"))
      _ = try await dispatch(in: house.newsroom, calledBy: house.session("editor"))
      _ = try await dispatch(in: house.newsroom)
      _ = try await dispatch(in: house.newsroom, calledBy: elsewhere)
      let published = try await ReadArticle(desk)(article.id, in: house.newsroom)
      #expect(published.stage == .published && published.changedBy == .dispatcher)
      let calls = try await account(.dispatcher, house).calls
      #expect(calls.map(\.caller) == [nil, try PersonID("editor")])
      #expect(calls.map(\.count) == [2, 2])
      #expect(calls.allSatisfy { $0.first <= $0.last })
      let others = try await account(.letters, house).calls
      #expect(others.isEmpty)
    }
  }

  @Test("An account that has ended does nothing until an administrator renews it", arguments: Adapter.allCases)
  func ended(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let article = try await scheduled(house)
      let keys = MemoryKeys { desk.identities.secret(bytes: $0) }
      let (_, receipt) = try await ReceiveSubmission(desk, keys: keys).taking(
        IncomingStory(manuscript: try House.manuscript(), penName: "街坊", consent: "1"),
        contact: try Contact(email: "reader@example.com"), in: house.newsroom)
      #expect(receipt != nil)
      clock.advance(hours: 24 * 16)
      let accounts = ServiceAccounts(house.office)
      for service in Service.allCases {
        try await accounts.end(service, by: house.root)
        try await accounts.end(service, by: house.root)
      }
      let post = PostBox()
      let letters = SendLetters(desk, keys: keys, post: post, from: "us@example.com")
      let dispatch = Dispatch(desk, site: house.site)
      await #expect(throws: NewsroomError.serviceEnded(.dispatcher)) { try await dispatch(in: house.newsroom) }
      await #expect(throws: NewsroomError.serviceEnded(.dispatcher)) { try await dispatch.rebuild(house.newsroom) }
      await #expect(throws: NewsroomError.serviceEnded(.letters)) { try await letters(in: house.newsroom) }
      await #expect(throws: NewsroomError.serviceEnded(.notices)) {
        try await SendNotices(desk, post: post, from: "us@example.com")(in: house.newsroom)
      }
      // Whoever was at work when it ended commits nothing either.
      await #expect(throws: NewsroomError.serviceEnded(nil)) {
        try await SubmissionRounds(desk, keys: keys).speak(in: house.newsroom)
      }
      #expect(try await ReadArticle(desk)(article.id, in: house.newsroom).stage == .approved)
      #expect(post.letters.isEmpty)
      #expect(house.site.pages.isEmpty)
      for service in Service.allCases { try await accounts.renew(service, by: house.root) }
      #expect(try await dispatch(in: house.newsroom).published == [article.id])
      #expect(try await letters(in: house.newsroom).sent == 1)
      let letter = try await account(.letters, house)
      #expect(letter.events.map(\.kind) == [.made, .ended, .renewed])
      #expect(letter.events.map(\.by) == [nil, house.root.person.id, house.root.person.id])
      #expect(letter.calls.map(\.count) == [1])
    }
  }

  @Test("What a letter reads of its reader stands under the service's name", arguments: Adapter.allCases)
  func reading(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let keys = MemoryKeys { desk.identities.secret(bytes: $0) }
      let sent = try await ReceiveSubmission(desk, keys: keys)(
        IncomingStory(manuscript: try House.manuscript(), penName: "街坊", consent: "1"),
        contact: try Contact(email: "reader@example.com"), in: house.newsroom)
      _ = try await SendLetters(desk, keys: keys, post: PostBox(), from: "us@example.com")(in: house.newsroom)
      let readings = try await PersonalDataOfSenders(desk, keys: keys).readings(
        ofSubmission: sent.id.description, by: house.session("auditor"))
      #expect(readings.map(\.by) == [.letters])
    }
  }

  @Test("A newsroom from before there were accounts gets them by the step that brings them")
  func upgraded() async throws {
    try await TestDatabase.with(isEmpty: true) { database async throws in
      _ = try await Migrations(database, steps: Schema.steps.filter { $0.number <= 37 }).apply()
      try await database.pastTheWall { connection throws(DatabaseError) in
        try connection.executeScript("insert into newsroom (id, opened_at) values ('used', now())")
      }
      _ = try await Migrations(database).apply()
      let events = try await PostgresStore(database).events(in: NewsroomID("used"))
      #expect(events.map(\.service) == [.dispatcher, .letters, .notices])
      #expect(events.allSatisfy { $0.event.kind == .made && $0.event.by == nil })
    }
  }
}
