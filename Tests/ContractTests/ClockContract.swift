import Editorial
import LibPQ
import Newsroom
import NewsroomPostgres
import Testing

@Suite("A clock that goes back")
struct ClockContract {
  @Test("No step is refused for it, and no time of a history goes back", arguments: Adapter.allCases)
  func steps(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      func back(_ step: () async throws -> Article) async throws -> Article {
        clock.advance(seconds: -60)
        return try await step()
      }
      var article = try await house.draft()
      article = try await back { try await house.act(.submit, on: article, by: "author") }
      article = try await back { try await house.passed(article) }
      article = try await back { try await house.signed(article) }
      article = try await back { try await house.act(publishing(article, house), on: article, by: "editor") }
      article = try await back { try await house.act(.hold(reason: "核实"), on: article, by: "licensing") }
      article = try await back { try await house.act(.release(reason: "已核"), on: article, by: "licensing") }
      article = try await back {
        try await house.act(.correct(what: "数字", why: "误记", note: "更正：数字有误。"), on: article, by: "editor")
      }
      article = try await back {
        try await house.act(.edit(House.manuscript("更正后。"), base: article.revision.digest), on: article, by: "editor")
      }
      article = try await back { try await house.passed(article) }
      article = try await back { try await house.signed(article) }
      article = try await back { try await house.act(publishing(article, house), on: article, by: "editor") }
      article = try await back {
        try await house.act(.withdraw(reason: "失实", claim: nil), on: article, by: "chiefEditor")
      }
      let history = try await desk.articles.history(of: article.id, in: house.newsroom, after: 0)
      #expect(zip(history, history.dropFirst()).allSatisfy { $0.at <= $1.at })
      #expect(history.last?.at == article.changed)
      // From the second on each comes a microsecond after the last, which is all that the clock leaves.
      let (first, last) = (try #require(history.first), try #require(history.last))
      #expect(last.at.microseconds - first.at.microseconds < 100)
      #expect(try await VerifyHistory(desk)(article.id, in: house.newsroom) == article.version)
      #expect(try await desk.lists.lastChange(in: house.newsroom) == article.changed)
      let health = try await ReadOperation(desk).health(of: house.newsroom)
      #expect(health.secondsBack > 5 * 60)
    }
  }

  private func publishing(_ article: Article, _ house: House) -> ArticleCommand {
    .publish(
      decision: DecisionID(house.desk.identities.uuid()),
      address: PublicationAddress.of(article.id, at: house.clock.now, zone: "Asia/Shanghai"))
  }

  @Test("Submissions and claims go on in the same way", arguments: Adapter.allCases)
  func others(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let article = try await house.article(in: .published)
      let claim = try await house.claim(on: article)
      let begun = try await desk.claims.history(of: claim, in: house.newsroom).last?.at
      clock.advance(hours: -1)
      let (after, _) = try await ActOnClaim(desk)(.hold, onClaim: claim.description, by: house.session("licensing"))
      #expect(after.changed == begun.map { Instant(microseconds: $0.microseconds + 1) })
    }
  }

  @Test("The database's clock is read with the first answer, and goes on by itself")
  func databases() async throws {
    try await TestDatabase.with { database async throws in
      func shown() async throws -> Instant {
        try #require(
          try await database.pastTheWall { connection throws(DatabaseError) in
            try connection.first("select clock_timestamp()", as: Instant.self)
          })
      }
      let before = try await shown()
      let clock = DatabaseClock(database, from: try await Migrations(database).check())
      let now = clock.now
      let after = try await shown()
      #expect(before <= now)
      // The answer is on its way for a moment, in which the clock goes on.
      #expect(now.microseconds < after.microseconds + 1_000_000)
      #expect(clock.now >= now)
      try await clock.renew()
      #expect(try await clock.now <= shown().advanced(bySeconds: 1))
    }
  }
}
