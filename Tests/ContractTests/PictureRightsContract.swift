import Editorial
import Newsroom
import Testing

@Suite("Rights in pictures")
struct PictureRightsContract {
  private static let bytes = Array("样本图片".utf8)
  private static let picture = Picture(
    digest: Editorial.Digest(of: bytes), kind: .jpeg, width: 640, height: 480, size: bytes.count, name: "a.jpg")

  /// A story of our own with a picture.
  private func illustrated(
    _ house: House, photographer: String? = nil, source: String? = nil
  ) async throws -> Article {
    let article = try await house.draft()
    let shown = try Illustration(Self.picture).saying(caption: "采茶", photographer: photographer, source: source)
    let text = article.revision.manuscript.illustrated(by: [shown])
    return try await IllustrateArticle(house.desk)(
      text, with: [PictureFile(picture: Self.picture, bytes: Self.bytes)], base: article.revision.digest,
      on: article.id, by: house.session("author")
    ).article
  }

  private func agency(until: Instant? = nil) throws -> Agreement {
    try Agreement(
      id: "P", party: "样本图片社", direction: .inbound, validFrom: Instant(microseconds: 0), validUntil: until,
      grants: [Grant(.permit, acts: [.repost], channels: [.web], components: [.photo], count: 2)])
  }

  private func tasks(_ house: House) async throws -> [RightsTask] {
    try await house.desk.tasks.openTasks(in: house.newsroom, limit: 100)
  }

  @Test("A stranger's picture in our own story is for people; nothing is published", arguments: Adapter.allCases)
  func stranger(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let article = try await illustrated(house, photographer: "样本路人")
      let decision = try await AskRights(desk)(.inbound(.web), on: article)
      #expect(decision.outcome == .needsReview)
      #expect(decision.obstacles.map(\.fact) == [.basisHolds])
      await expectRefused("clearedRights") { try await house.published(article) }
      // Somebody says whose it is.
      let digits = String(Self.picture.digest.short)
      _ = try await DescribeRights(desk)(
        [.basis(.own, of: digits)], on: article, by: house.session("licensing"))
      #expect(try await AskRights(desk)(.inbound(.web), on: article).outcome == .allow)
    }
  }

  @Test(
    "An agency's picture rests on its agreement: counted, a task when it ends, the earlier decision replayed",
    arguments: Adapter.allCases)
  func agreement(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let licensing = try house.session("licensing")
      let until = clock.now.advanced(bySeconds: 3_600)
      _ = try await SaveRights(desk)([.agreement(try agency(until: until))], by: licensing)
      let live = try await house.published(try await illustrated(house, source: "样本图片社"))
      let kept = try #require(live.live?.decision)
      let stored = try #require(try await desk.rights.decision(kept, in: house.newsroom))
      #expect(stored.decision.outcome == .allow)
      #expect(try await ReplayDecision(desk)(stored, in: house.newsroom).agrees)
      let book = try await desk.rights.book(of: house.newsroom, naming: ["样本图片社"])
      #expect(book.uses.map(\.article) == [live.id])
      #expect(try await WatchRights(desk).look(in: house.newsroom).isQuiet)
      clock.advance(hours: 2)
      #expect(try await WatchRights(desk).look(in: house.newsroom) == WatchRights.Round(opened: 1, ended: 0))
      #expect(try await tasks(house).map(\.cause) == [RightsCause(.agreement, "P")])
      #expect(try await desk.articles.article(live.id, in: house.newsroom)?.live != nil)
      #expect(try await ReplayDecision(desk)(stored, in: house.newsroom).agrees)
      #expect(try await AskRights(desk)(.inbound(.web), on: live).outcome == .deny)
      let renewed = try await SaveRights(desk)([.agreement(try agency())], by: licensing)
      #expect(renewed.ended == 1)
    }
  }

  @Test(
    "What is live when newer rules come is judged once: a task under its photographer, and nothing is withdrawn",
    arguments: Adapter.allCases)
  func newerRules(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let licensing = try house.session("licensing")
      let article = try await illustrated(house, photographer: "样本摄影")
      let digits = String(Self.picture.digest.short)
      _ = try await DescribeRights(desk)([.basis(.own, of: digits)], on: article, by: licensing)
      let live = try await house.published(article)
      _ = try await house.article(in: .published)
      // Under the earlier rules nobody had to say anything.
      try await desk.rights.save(
        [.file(RightsFile(article: live.id))], in: house.newsroom, by: licensing.person.id, at: clock.now)
      #expect(try await WatchRights(desk).look(in: house.newsroom).opened == 1)
      #expect(try await tasks(house).map(\.article) == [live.id])
      #expect(try await tasks(house).map(\.cause.rules?.credit) == ["样本摄影"])
      #expect(try await desk.articles.article(live.id, in: house.newsroom)?.live != nil)
      #expect(try await WatchRights(desk).look(in: house.newsroom).isQuiet)
      // A photographer of our own makes all of theirs ours at once.
      let ours = RightsRecord.ownSource(try OwnSource(label: "样本摄影", validFrom: Instant(microseconds: 0)))
      #expect(try await SaveRights(desk)([ours], by: licensing).ended == 1)
      #expect(try await tasks(house).isEmpty)
    }
  }
}
