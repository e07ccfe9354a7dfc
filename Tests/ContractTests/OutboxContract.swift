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

  @Test("A site that cannot be written loses nothing, and the next round finishes at once", arguments: Adapter.allCases)
  func outage(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let article = try await house.article(in: .published)
      let shelf = PageShelf()
      shelf.fail(.full(path: "/srv"))
      let report = try await Dispatch(desk, site: shelf)(in: house.newsroom)
      #expect(report.stuck == [Dispatch.Stuck(thing: .page(article.id), fault: .site(.full(path: "/srv")))])
      #expect(report.delivered.isEmpty && report.held == nil)
      #expect(try await desk.outbox.waiting(in: house.newsroom) == 1)
      // A round that brought nothing is none: the machine's keeper hears of it.
      #expect(try await desk.sites.sites(in: house.newsroom).map(\.dispatched) == [nil])
      shelf.fail(nil)
      #expect(try await Dispatch(desk, site: shelf)(in: house.newsroom).delivered.map(\.article) == [article.id])
      #expect(shelf.pages == [article.id: article.live?.revision.digest])
    }
  }

  @Test("A page that cannot be written holds up no other", arguments: Adapter.allCases)
  func onePage(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      var articles: [Article] = []
      for _ in 0..<4 { articles.append(try await house.article(in: .published)) }
      let shelf = PageShelf()
      shelf.spoil([articles[1].id])
      let report = try await Dispatch(desk, site: shelf)(in: house.newsroom)
      #expect(report.stuck.map(\.thing) == [.page(articles[1].id)])
      #expect(Set(report.delivered.map(\.article)) == Set(articles.map(\.id)).subtracting([articles[1].id]))
      #expect(Set(shelf.pages.keys) == Set(report.delivered.map(\.article)))
      #expect(try await desk.outbox.waiting(in: house.newsroom) == 1)
      shelf.spoil([])
      let next = try await Dispatch(desk, site: shelf)(in: house.newsroom)
      #expect(next.delivered.map(\.article) == [articles[1].id] && next.stuck.isEmpty)
    }
  }

  @Test("Lists that cannot be written hold up no page, and are owed until they are", arguments: Adapter.allCases)
  func lists(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      for _ in 0..<3 { _ = try await house.article(in: .published) }
      let shelf = PageShelf()
      shelf.spoil([], lists: true)
      let report = try await Dispatch(desk, site: shelf)(in: house.newsroom)
      #expect(report.stuck.map(\.thing) == [.site])
      #expect(shelf.pages.count == 3)
      #expect(try await desk.outbox.waiting(in: house.newsroom) == 1)
      shelf.spoil([])
      #expect(try await Dispatch(desk, site: shelf)(in: house.newsroom).stuck.isEmpty)
      #expect(try await desk.outbox.waiting(in: house.newsroom) == 0)
    }
  }

  @Test("A folder that cannot be looked at keeps nothing from being published in time", arguments: Adapter.allCases)
  func noFolder(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let due = try await house.act(
        .schedule(Schedule(at: clock.now.advanced(bySeconds: 3_600), zone: "Asia/Shanghai")),
        on: house.article(in: .approved), by: "editor")
      let shelf = PageShelf()
      shelf.lose(.other(path: "/srv", detail: "Not a directory"))
      clock.advance(hours: 2)
      let report = try await Dispatch(desk, site: shelf)(in: house.newsroom)
      #expect(report.published == [due.id] && report.stuck.map(\.thing) == [.site])
      shelf.lose(nil)
      #expect(try await Dispatch(desk, site: shelf)(in: house.newsroom).delivered.map(\.article) == [due.id])
    }
  }

  @Test("What is given back may be taken at once, and is not what others hold", arguments: Adapter.allCases)
  func givenBack(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      for _ in 0..<2 { _ = try await house.article(in: .published) }
      let (now, until) = (clock.now, clock.now.advanced(bySeconds: 60))
      let taken = try await desk.outbox.take(to: .main, in: house.newsroom, limit: 2, at: now, until: until)
      #expect(
        try await desk.outbox.heldDeliveries(to: .main, in: house.newsroom, at: now)
          == HeldWork(count: 2, first: until, last: until))
      #expect(try await Dispatch(desk, site: house.site)(in: house.newsroom).held?.last == until)
      try await desk.outbox.giveBack([taken[0]], in: house.newsroom)
      #expect(try await desk.outbox.heldDeliveries(to: .main, in: house.newsroom, at: now)?.count == 1)
      let again = try await desk.outbox.take(to: .main, in: house.newsroom, limit: 2, at: now, until: until)
      #expect(again.map(\.delivery) == [taken[0].delivery])
      // A late one gives nothing back that another has taken meanwhile.
      try await desk.outbox.giveBack(taken, in: house.newsroom)
      let rest = try await desk.outbox.take(to: .main, in: house.newsroom, limit: 2, at: now, until: until)
      #expect(rest.map(\.delivery) == [taken[1].delivery])
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
