import Editorial
import FoundationEssentials
import Newsroom
import Testing

@Suite("What an audit of a site is told")
struct SiteAuditContract {
  private static let first = ArticleID(UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)))

  @Test("The articles that have a page, with how far the site has been told of them", arguments: Adapter.allCases)
  func onSite(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      _ = try await house.draft()
      let live = try await house.article(in: .published)
      let gone = try await house.article(in: .published)
      let until = clock.now.advanced(bySeconds: 60)
      let taken = try await desk.outbox.take(to: .main, in: house.newsroom, limit: 9, at: clock.now, until: until)
      try await desk.outbox.finish(taken, in: house.newsroom, at: clock.now)
      clock.advance(hours: 1)
      let withdrawn = try await house.act(.withdraw(reason: "失实", claim: nil), on: gone, by: "chiefEditor")
      let rows = try await desk.articles.onSite(.main, in: house.newsroom, from: Self.first, limit: 9)
      #expect(rows.map(\.article.id) == [live.id, gone.id].sorted { $0.description < $1.description })
      let row = try #require(rows.first { $0.article.id == gone.id })
      #expect(row.article == withdrawn && row.delivered == gone.version && row.isOwed)
      #expect(rows.first { $0.article.id == live.id }?.isOwed == false)
      let second = try #require(rows.last?.article.id)
      let rest = try await desk.articles.onSite(.main, in: house.newsroom, from: second, limit: 9)
      #expect(rest.map(\.article.id) == [second])
      let other = try await desk.articles.onSite(SiteID("mirror"), in: house.newsroom, from: Self.first, limit: 1)
      #expect(other.count == 1 && other.first?.delivered == nil && other.first?.isOwed == false)
      let owed = try await desk.outbox.owed(to: .main, in: house.newsroom)
      #expect(owed.map(\.article) == [gone.id] && owed.map(\.at) == [withdrawn.changed])
    }
  }

  @Test("Every edition of topics, and what had changed up to a moment", arguments: Adapter.allCases)
  func earlier(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let editor = try house.session("editor")
      _ = try await SetTopic(desk)(TopicID("spring"), title: "春茶", isOpen: nil, by: editor)
      _ = try await SetTopic(desk)(TopicID("spring"), title: "春茶杯", isOpen: nil, by: editor)
      let editions = try await desk.topics.topicEditions(in: house.newsroom)
      #expect(editions.sorted { $0.edition < $1.edition }.map(\.title) == ["春茶", "春茶杯"])
      let article = try await house.article(in: .published)
      let before = article.changed
      clock.advance(hours: 1)
      _ = try await house.act(.withdraw(reason: "失实", claim: nil), on: article, by: "chiefEditor")
      let then = try await desk.lists.shownChanges(of: [article.id], among: 9, until: before, in: house.newsroom)
      #expect(then.latest == before && then.times == [article.id: before])
    }
  }
}
