import Editorial
import Newsroom
import Testing

@Suite("Topics and what is related")
struct TopicsContract {
  @Test(
    "Topics are kept edition by edition; what is live in them is listed, the newest first", arguments: Adapter.allCases)
  func listed(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let editor = try house.session("editor")
      let spring = try TopicID("chuncha-2026")
      _ = try await SetTopic(desk)(spring, title: "春茶", isOpen: nil, by: editor)
      _ = try await SetTopic(desk)(TopicID("autumn"), title: "秋收", isOpen: nil, by: editor)
      let renamed = try await SetTopic(desk)(spring, title: "春茶杯", isOpen: false, by: editor)
      let again = try await SetTopic(desk)(spring, title: "春茶杯", isOpen: nil, by: editor)
      #expect(renamed.edition == 2 && again == renamed)
      #expect(try await desk.topics.topics(in: house.newsroom).map(\.title) == ["秋收", "春茶杯"])
      _ = try await SetTopic(desk)(spring, title: nil, isOpen: true, by: editor)
      var live: [Article] = []
      for _ in 0..<3 {
        clock.advance(hours: 1)
        let article = try await house.article(in: .published)
        live.append(try await house.act(.relate(Relations(topics: [spring])), on: article, by: "editor"))
      }
      _ = try await house.act(.relate(Relations(topics: [spring])), on: house.draft(), by: "editor")
      #expect(
        try await desk.topics.live(in: spring, of: house.newsroom, limit: 9).map(\.article)
          == live.reversed().map(\.id))
      #expect(try await desk.topics.live(in: spring, of: house.newsroom, limit: 1).map(\.article) == [live[2].id])
      try await house.act(.hold(reason: "核"), on: live[1], by: "licensing")
      try await house.act(.withdraw(reason: "失实", claim: nil), on: live[2], by: "chiefEditor")
      #expect(try await desk.topics.live(in: spring, of: house.newsroom, limit: 9).map(\.article) == [live[0].id])
      #expect(try await desk.topics.live(in: TopicID("autumn"), of: house.newsroom, limit: 9).isEmpty)
    }
  }

  @Test("What names an article is found, and of what is named only what readers see", arguments: Adapter.allCases)
  func related(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let one = try await house.article(in: .published)
      let two = try await house.article(in: .published)
      let draft = try await house.draft()
      let naming = try await house.act(
        .relate(Relations(related: [two.id, draft.id])), on: one, by: "editor")
      _ = try await house.act(.relate(Relations(related: [two.id])), on: draft, by: "editor")
      #expect(try await desk.topics.naming([two.id], in: house.newsroom) == [naming.id])
      #expect(try await desk.topics.naming([one.id], in: house.newsroom).isEmpty)
      #expect(try await desk.topics.live([two.id, draft.id], in: house.newsroom).map(\.article) == [two.id])
      try await house.act(.hold(reason: "核"), on: two, by: "licensing")
      #expect(try await desk.topics.live([two.id], in: house.newsroom).isEmpty)
      let old = try TopicID("old")
      let refused = await #expect(throws: NewsroomError.self) {
        try await house.act(.relate(Relations(topics: [old])), on: draft, by: "editor")
      }
      guard case .refused(let refusal) = refused else {
        Issue.record("told \(String(describing: refused))")
        return
      }
      #expect(refusal.unmet.map(\.code) == ["topic"])
    }
  }

  @Test(
    "What is put on hold or withdrawn vanishes from the pages that name it with the next round, and comes back with its release",
    arguments: Adapter.allCases)
  func dispatched(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let spring = try TopicID("spring")
      _ = try await SetTopic(desk)(spring, title: "春茶", isOpen: nil, by: house.session("editor"))
      let naming = try await house.article(in: .published)
      let named = try await house.article(in: .published)
      let both = Relations(topics: [spring], related: [named.id])
      _ = try await house.act(.relate(both), on: naming, by: "editor")
      let shelf = PageShelf()
      let dispatch = Dispatch(desk, site: shelf)
      func round() async throws -> [ArticleID] {
        _ = try await dispatch(in: house.newsroom)
        return shelf.links(of: naming.id).related.map(\.article)
      }
      #expect(try await round() == [named.id])
      #expect(shelf.listings.map(\.live.count) == [1])
      let held = try await house.act(.hold(reason: "核"), on: named, by: "licensing")
      #expect(try await round().isEmpty)
      let released = try await house.act(.release(reason: "核毕"), on: held, by: "licensing")
      #expect(try await round() == [named.id])
      try await house.act(.withdraw(reason: "失实", claim: nil), on: released, by: "chiefEditor")
      #expect(try await round().isEmpty)
      _ = try await SetTopic(desk)(spring, title: "春茶杯", isOpen: nil, by: house.session("editor"))
      try await dispatch.refresh(spring, in: house.newsroom)
      #expect(shelf.links(of: naming.id).topics.map(\.title) == ["春茶杯"])
      try await house.act(.withdraw(reason: "失实", claim: nil), on: naming, by: "chiefEditor")
      _ = try await round()
      #expect(shelf.listings.map(\.live.count) == [0])
    }
  }
}
