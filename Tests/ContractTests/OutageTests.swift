import Editorial
import Foundation
import LibPQ
import Newsroom
import NewsroomPostgres
import PostgresCluster
import Testing

/// Outages, each caused for real; whatever was acknowledged is there afterwards.
@Suite("Outages of the database")
struct OutageTests {
  /// A server of its own, which the test may stop and kill.
  private func withServer(_ body: @Sendable (ThrowAwayPostgres, String, House) async throws -> Void) async throws {
    let server = try await ThrowAwayPostgres.make()
    let place = try await server.makeDatabase()
    let database = Database(.newsroom(place), connections: 2, patience: .seconds(2))
    do {
      _ = try await Migrations(database).apply()
      let clock = SteppingClock()
      let desk = Desk(postgres: PostgresStore(database), clock: clock, identities: CountedIdentities())
      try await body(server, place, try await House.open(desk, clock))
    } catch {
      await database.close()
      try? await server.stop()
      throw error
    }
    await database.close()
    try await server.stop()
  }

  @Test("Stopped: it is said at once, nothing is written, and it goes on when the server is back")
  func down() async throws {
    try await withServer { server, place, house in
      let article = try await house.draft()
      let socket = "\(place.split(separator: "'")[1])/.s.PGSQL.5432"
      try await server.cluster.stop()
      for _ in 0..<2 {
        let error = await #expect(throws: NewsroomError.self) {
          try await house.act(.submit, on: article, by: "author")
        }
        #expect(error == .unavailable(.unreachable(Unreachable(.nobodyListens, at: socket))))
      }
      try await server.cluster.start()
      #expect(try await house.act(.submit, on: article, by: "author").version == 2)
    }
  }

  @Test("Read-only: reading goes on, writing is refused")
  func readOnly() async throws {
    try await withServer { server, place, house in
      let article = try await house.draft()
      let operating = try Connection(ConnectionString(place))
      try operating.executeScript("alter system set default_transaction_read_only = on")
      try operating.executeScript("select pg_reload_conf()")
      // The setting reaches a connection between two of its statements.
      var told: NewsroomError?
      for _ in 0..<100 where told == nil {
        do { try await house.act(.hold(reason: "试"), on: article, by: "licensing") } catch let error as NewsroomError {
          told = error
        }
        if told == nil { try await house.act(.release(reason: "试"), on: article, by: "licensing") }
      }
      #expect(told == .unavailable(.readOnly))
      #expect(try await house.desk.articles.article(article.id, in: house.newsroom)?.stage == .draft)
    }
  }

  @Test("A row that somebody else holds too long: locked, try again")
  func busy() async throws {
    try await withServer { server, place, house in
      let article = try await house.draft()
      let holder = try Connection(ConnectionString(place))
      try holder.executeScript("alter database \(place.split(separator: "'")[3]) set lock_timeout = '50ms'")
      let hurried = Database(.newsroom(place), connections: 1)
      let desk = Desk(postgres: PostgresStore(hurried), clock: house.clock, identities: house.desk.identities)
      try holder.executeScript("begin; select from article for update")
      await #expect(throws: NewsroomError.unavailable(.locked)) {
        try await ActOnArticle(desk)(.submit, on: article.id, by: house.session("author"))
      }
      try holder.executeScript("rollback")
      #expect(
        try await ActOnArticle(desk)(.submit, on: article.id, by: house.session("author")).stage == .editing)
      await hurried.close()
    }
  }

  @Test(
    "Full: nothing acknowledged is lost, and with room made it goes on",
    .enabled(if: ThrowAwayDisk.canBeMade, "needs root and tmpfs"))
  func full() async throws {
    try await withServer { server, place, house in
      let disk = try ThrowAwayDisk(kilobytes: 8_192, forServer: true)
      defer { disk.remove() }
      let operating = try Connection(ConnectionString(place))
      try operating.executeScript("create tablespace small location '\(disk.path)'")
      try operating.executeScript("alter table article_event set tablespace small")
      var article = try await house.draft()
      var told: NewsroomError?
      for number in 0..<200 where told == nil {
        do {
          article = try await house.act(
            .edit(House.manuscript(Self.noise(number)), base: article.revision.digest), on: article, by: "editor")
        } catch let error as NewsroomError {
          told = error
        }
      }
      #expect(told == .unavailable(.full))
      #expect(try await house.desk.articles.article(article.id, in: house.newsroom) == article)
      #expect(try await VerifyHistory(house.desk)(article.id, in: house.newsroom) == article.version)
      try disk.resize(kilobytes: 65_536)
      #expect(try await house.act(.submit, on: article, by: "author").stage == .editing)
      try operating.executeScript("alter table article_event set tablespace pg_default")
      try operating.executeScript("drop tablespace small")
    }
  }

  /// 60 KB that no compression makes much smaller; the same for the same number.
  private static func noise(_ number: Int) -> String {
    var state = UInt64(number) &* 0x9E37_79B9_7F4A_7C15 | 1
    return String(
      String.UnicodeScalarView(
        (0..<20_000).compactMap { _ in
          state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          return Unicode.Scalar(0x4E00 + UInt32(state >> 40) % 20_000)
        }))
  }

  @Test("kill -9: every acknowledged command is there, and no half of another")
  func killed() async throws {
    let folder = "/tmp/caibian-durable-\(UUID().uuidString.prefix(8))"
    let cluster = try PostgresCluster(folder: folder)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try await cluster.start()
    let database = Database(.newsroom(cluster.connectionString), connections: 2)
    _ = try await Migrations(database).apply()
    let clock = SteppingClock()
    let desk = Desk(postgres: PostgresStore(database), clock: clock, identities: CountedIdentities())
    let house = try await House.open(desk, clock)
    var acknowledged: [Article] = []
    for _ in 0..<3 {
      for stage in [Stage.review, .published, .withdrawn] { acknowledged.append(try await house.article(in: stage)) }
      guard case .running(let server) = cluster.status else {
        Issue.record("not running")
        return
      }
      kill(server, SIGKILL)
      // Until the system has buried it, it would pass for running.
      while kill(server, 0) == 0 { try await Task.sleep(for: .milliseconds(5)) }
      try await cluster.start()
    }
    for article in acknowledged {
      #expect(try await desk.articles.article(article.id, in: house.newsroom) == article)
      #expect(try await VerifyHistory(desk)(article.id, in: house.newsroom) == article.version)
    }
    await database.close()
    try await cluster.stop()
  }
}
