import Editorial
import Foundation
import Newsroom
import Testing

@Suite("Sites")
struct SitesContract {
  private let mirror = SiteID(checked: "mirror")

  private func waiting(_ desk: Desk, _ house: House) async throws -> [SiteID: Int] {
    Dictionary(
      uniqueKeysWithValues: try await KnowSite(desk).all(in: house.newsroom).map { ($0.id, $0.waiting) })
  }

  @Test(
    "Whoever dispatches into a folder that is no site does nothing, and uses nothing up", arguments: Adapter.allCases)
  func elsewhere(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let article = try await house.article(in: .published)
      try await Dispatch(desk, site: house.site)(in: house.newsroom)
      try await house.act(.withdraw(reason: "失实", claim: nil), on: article, by: "chiefEditor")
      let laptop = PageShelf(at: "laptop:/home")
      for _ in 0..<2 {
        do {
          try await Dispatch(desk, site: laptop)(in: house.newsroom)
          Issue.record("a page went into a folder that is no site")
        } catch NewsroomError.notASite(let stranger) {
          #expect(stranger.reason == .unmarked)
          #expect(stranger.sites.map(\.place) == ["shelf:/srv/www"])
        }
      }
      #expect(laptop.pages.isEmpty)
      #expect(try await desk.outbox.waiting(in: house.newsroom) == 1)
      #expect(house.site.pages[article.id] == article.live?.revision.digest)
      try await Dispatch(desk, site: house.site)(in: house.newsroom)
      #expect(house.site.pages.isEmpty)
      #expect(try await desk.outbox.waiting(in: house.newsroom) == 0)
    }
  }

  @Test(
    "Every site has deliveries of its own, and is told of all that happens once it is there",
    arguments: Adapter.allCases)
  func two(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let first = try await house.article(in: .published)
      try await Dispatch(desk, site: house.site)(in: house.newsroom)
      let shelf = PageShelf(at: "mirror:/srv")
      let admin = try house.session("administrator")
      #expect(try await RegisterSite(desk)(mirror, shelf, moving: false, by: admin) == 1)
      #expect(Array(shelf.pages.keys) == [first.id])
      let second = try await house.article(in: .published)
      #expect(try await waiting(desk, house) == [.main: 1, mirror: 1])
      try await Dispatch(desk, site: house.site)(in: house.newsroom)
      #expect(try await waiting(desk, house) == [.main: 0, mirror: 1])
      #expect(try await Dispatch(desk, site: shelf)(in: house.newsroom).delivered.map(\.article) == [second.id])
      #expect(try await KnowSite(desk).all(in: house.newsroom).allSatisfy { $0.dispatched != nil })
      try await RegisterSite(desk).retire(mirror, by: admin)
      _ = try await house.article(in: .published)
      #expect(try await waiting(desk, house) == [.main: 1])
      await expectRefused("notASite") { try await Dispatch(desk, site: shelf)(in: house.newsroom) }
      await #expect(throws: NewsroomError.noSuchSite(.main, known: [.main])) {
        try await RegisterSite(desk).retire(.main, by: admin)
      }
    }
  }

  @Test(
    "A folder of ours that has gone keeps nothing from going live on time; its pages wait until it is put back",
    arguments: Adapter.allCases)
  func gone(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let article = try await house.article(in: .approved)
      let schedule = Schedule(at: clock.now.advanced(bySeconds: 60), zone: "Asia/Shanghai")
      try await house.act(.schedule(schedule), on: article, by: "editor")
      try await Dispatch(desk, site: house.site)(in: house.newsroom)
      clock.advance(hours: 1)
      let shelf = PageShelf()
      let report = try await Dispatch(desk, site: shelf)(in: house.newsroom)
      #expect(report.published == [article.id] && report.delivered.isEmpty && shelf.pages.isEmpty)
      #expect(report.stuck.map(\.thing) == [.site] && report.others.isEmpty)
      guard case .notASite(let stranger)? = report.stuck.first?.fault else {
        Issue.record("nothing says that the folder has gone")
        return
      }
      #expect(stranger.reason == .gone(.main) && stranger.folder == "/srv/www")
      #expect(try await Dispatch(desk, site: house.site)(in: house.newsroom).delivered.map(\.article) == [article.id])
    }
  }

  @Test("A site that moves takes every page along, and its old folder is a site no more", arguments: Adapter.allCases)
  func moved(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let article = try await house.article(in: .published)
      try await Dispatch(desk, site: house.site)(in: house.newsroom)
      let shelf = PageShelf(at: "new:/srv")
      let admin = try house.session("administrator")
      await expectRefused("siteExists") { try await RegisterSite(desk)(.main, shelf, moving: false, by: admin) }
      await expectRefused("role") {
        try await RegisterSite(desk)(.main, shelf, moving: true, by: house.session("editor"))
      }
      #expect(try await RegisterSite(desk)(.main, shelf, moving: true, by: admin) == 1)
      #expect(Array(shelf.pages.keys) == [article.id])
      await expectRefused("notASite") { try await Dispatch(desk, site: house.site)(in: house.newsroom) }
      try await Dispatch(desk, site: shelf)(in: house.newsroom)
    }
  }

  @Test("Two newsrooms never share a folder", arguments: Adapter.allCases)
  func shared(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let other = try await House.open(desk, clock, named: "wuzhen")
      try await Dispatch(desk, site: house.site)(in: house.newsroom)
      do {
        try await Dispatch(desk, site: house.site)(in: other.newsroom)
        Issue.record("two newsrooms share a folder")
      } catch NewsroomError.notASite(let stranger) {
        #expect(stranger.reason == .another(house.newsroom))
      }
    }
  }

  @Test("Of several folders that are used first at once, one becomes the site", arguments: Adapter.allCases)
  func race(adapter: Adapter) async throws {
    try await adapter.withDesk(connections: 8) { desk, clock in
      let house = try await House.open(desk, clock)
      let known = await withTaskGroup(of: SiteID?.self) { group in
        for number in 0..<6 {
          group.addTask { try? await KnowSite(desk)(PageShelf(at: "desk:/\(number)"), in: house.newsroom) }
        }
        return await group.reduce(into: []) { $0.append($1) }
      }
      #expect(known.compactMap { $0 } == [.main])
    }
  }

  @Test("A folder that another made the site between two looks is that site", arguments: Adapter.allCases)
  func between(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let shelf = PageShelf(at: "desk:/srv")
      let before = try shelf.found()
      try await Dispatch(desk, site: shelf)(in: house.newsroom)
      shelf.showOnce(before)
      #expect(try await KnowSite(desk)(shelf, in: house.newsroom) == .main)
      // A folder that was never the site is none, however often one looks.
      await expectRefused("notASite") {
        try await KnowSite(desk)(PageShelf(at: "desk:/other"), in: house.newsroom)
      }
    }
  }

  @Test("What is published while a site is being registered reaches it, by its first writing or by a delivery")
  func during() async throws {
    try await Adapter.postgres.withDesk(connections: 8) { desk, clock in
      let house = try await House.open(desk, clock)
      try await Dispatch(desk, site: house.site)(in: house.newsroom)
      let shelf = PageShelf(at: "mirror:/srv")
      let admin = try house.session("administrator")
      let published = try await withThrowingTaskGroup(of: ArticleID?.self) { group in
        for _ in 0..<6 { group.addTask { try await house.article(in: .published).id } }
        group.addTask {
          _ = try await RegisterSite(desk)(mirror, shelf, moving: false, by: admin)
          return nil
        }
        return try await group.reduce(into: Set<ArticleID>()) { if let id = $1 { $0.insert(id) } }
      }
      try await Dispatch(desk, site: shelf)(in: house.newsroom)
      #expect(Set(shelf.pages.keys) == published)
    }
  }

  @Test(
    "A folder that is ahead of its database has the pages named that the database does not know, until they are gone",
    arguments: Adapter.allCases)
  func older(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let article = try await house.article(in: .published)
      let dispatch = Dispatch(desk, site: house.site)
      #expect(try await dispatch(in: house.newsroom).unknown.isEmpty)
      let last = try #require(house.site.lastRound())
      func page(_ id: ArticleID, _ version: Int) -> PageFound {
        PageFound(address: "2026/11/\(id).html", article: id, version: version)
      }
      let other = ArticleID(UUID())
      let same = page(article.id, article.version)
      let lost = [page(article.id, article.version + 1), page(other, 7)]
      // Not ahead: a round does not go through a folder for nothing.
      house.site.leave([same] + lost, round: last)
      #expect(try await dispatch(in: house.newsroom).unknown.isEmpty)
      house.site.leave([same] + lost, round: clock.now.advanced(bySeconds: 3_600))
      for _ in 0..<2 {
        let unknown = try await dispatch(in: house.newsroom).unknown
        #expect(Set(unknown.map(\.page)) == Set(lost))
        #expect(unknown.first { $0.page.article == article.id }?.known == article.version)
        #expect(unknown.contains { $0.page.article == other && $0.known == nil })
      }
      // The rounds themselves are noted: the dispatcher is at work, and the folder stays ahead.
      let rounds = try await KnowSite(desk).all(in: house.newsroom)
      let noted = try #require(rounds.first?.dispatched)
      #expect(noted > last)
      #expect(try #require(house.site.lastRound()) > noted)
      house.site.leave([same], round: try #require(house.site.lastRound()))
      #expect(try await dispatch(in: house.newsroom).unknown.isEmpty)
      #expect(try await KnowSite(desk).all(in: house.newsroom).first?.dispatched == house.site.lastRound())
    }
  }
}
