import Editorial
import Newsroom
import Testing

@Suite("The outbox")
struct OutboxContract {
  @Test("A publication waits, is leased in order, and is finished once", arguments: Adapter.allCases)
  func leased(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      var articles: [Article] = []
      for _ in 0..<3 { articles.append(try await house.article(in: .published)) }
      #expect(try await desk.outbox.waiting(in: house.newsroom) == 3)
      let now = clock.now
      let until = now.advanced(bySeconds: 60)
      let two = try await desk.outbox.take(to: .main, in: house.newsroom, limit: 2, at: now, until: until)
      #expect(two.map(\.delivery) == articles.prefix(2).map { Delivery(article: $0.id, number: $0.version) })
      let third = try await desk.outbox.take(to: .main, in: house.newsroom, limit: 2, at: now, until: until)
      #expect(third.map(\.delivery.article) == [articles[2].id])
      #expect(try await desk.outbox.take(to: .main, in: house.newsroom, limit: 2, at: now, until: until).isEmpty)
      try await desk.outbox.finish(two + third, in: house.newsroom, at: clock.now)
      #expect(try await desk.outbox.waiting(in: house.newsroom) == 0)
      let after = until.advanced(bySeconds: 3_600)
      #expect(try await desk.outbox.take(to: .main, in: house.newsroom, limit: 9, at: after, until: after).isEmpty)
    }
  }

  @Test("A lease that ran out is taken over, and the late one is kept out by its fence", arguments: Adapter.allCases)
  func fenced(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      _ = try await house.article(in: .published)
      let now = clock.now
      let until = now.advanced(bySeconds: 60)
      let slow = try await desk.outbox.take(to: .main, in: house.newsroom, limit: 9, at: now, until: until)
      let next = try await desk.outbox.take(
        to: .main, in: house.newsroom, limit: 9, at: until, until: until.advanced(bySeconds: 60))
      #expect(slow.map(\.fence) == [1])
      #expect(next.map(\.fence) == [2])
      #expect(slow.map(\.delivery) == next.map(\.delivery))
      try await desk.outbox.finish(slow, in: house.newsroom, at: clock.now)
      #expect(try await desk.outbox.waiting(in: house.newsroom) == 1)
      try await desk.outbox.finish(next, in: house.newsroom, at: clock.now)
      #expect(try await desk.outbox.waiting(in: house.newsroom) == 0)
      try await desk.outbox.finish([], in: house.newsroom, at: clock.now)
    }
  }

  @Test("Many dispatchers at once: every page is brought to the site by exactly one", arguments: Adapter.allCases)
  func shared(adapter: Adapter) async throws {
    try await adapter.withDesk(connections: 8) { desk, clock in
      let house = try await House.open(desk, clock)
      for _ in 0..<30 { _ = try await house.article(in: .published) }
      let reports = try await withThrowingTaskGroup(of: Dispatch.Report.self) { group in
        for _ in 0..<6 { group.addTask { try await Dispatch(desk, site: house.site)(in: house.newsroom) } }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      let delivered = reports.flatMap(\.delivered)
      #expect(delivered.count == 30)
      #expect(Set(delivered).count == 30)
      #expect(try await desk.outbox.waiting(in: house.newsroom) == 0)
    }
  }

  @Test("A site that cannot be written loses nothing: the next round finishes", arguments: Adapter.allCases)
  func outage(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let article = try await house.article(in: .published)
      let shelf = PageShelf()
      shelf.fail(.full(path: "/srv"))
      await #expect(throws: NewsroomError.site(.full(path: "/srv"))) {
        try await Dispatch(desk, site: shelf)(in: house.newsroom)
      }
      #expect(try await desk.outbox.waiting(in: house.newsroom) == 1)
      shelf.fail(nil)
      clock.advance(hours: 1)
      #expect(try await Dispatch(desk, site: shelf)(in: house.newsroom).delivered.map(\.article) == [article.id])
      #expect(shelf.pages == [article.id: article.live?.revision.digest])
    }
  }

  @Test("The dispatcher publishes what is due, with the sign-offs and rights it needs", arguments: Adapter.allCases)
  func scheduled(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let schedule = ArticleCommand.schedule(
        Schedule(at: clock.now.advanced(bySeconds: 3_600), zone: "Asia/Shanghai"))
      let good = try await house.act(schedule, on: house.article(in: .approved), by: "editor")
      let held = try await house.act(schedule, on: house.article(in: .approved), by: "editor")
      try await house.act(.hold(reason: "核实"), on: held, by: "licensing")
      let shelf = PageShelf()
      #expect(try await Dispatch(desk, site: shelf)(in: house.newsroom).published.isEmpty)
      clock.advance(hours: 2)
      let report = try await Dispatch(desk, site: shelf)(in: house.newsroom)
      #expect(report.published == [good.id])
      #expect(Array(report.refused.keys) == [held.id])
      let published = try await desk.articles.article(good.id, in: house.newsroom)
      #expect(published?.live?.revision == good.revision)
      #expect(published?.changedBy == .dispatcher)
      #expect(published?.schedule == nil)
    }
  }
}

@Suite("Where a page lies")
struct PublicationAddressTests {
  @Test("By the month on the readers' calendar, then by its id")
  func month() throws {
    let id = ArticleID(CountedIdentities().uuid())
    let lastEveningInLondon = Instant(microseconds: 1_782_860_400_000_000)  // 2026-06-30 23:00 UTC
    #expect(PublicationAddress.of(id, at: lastEveningInLondon, zone: "UTC") == "2026/06/\(id).html")
    #expect(PublicationAddress.of(id, at: lastEveningInLondon, zone: "Asia/Shanghai") == "2026/07/\(id).html")
  }
}
