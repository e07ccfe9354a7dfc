import Editorial
import Newsroom
import Testing

@Suite("What machines are told, and what a licensee asks")
struct MachineTermsContract {
  private static func policy(_ offer: MachineOffer?) -> RightsRecord {
    var policy = House.quietPolicy
    policy.machineUse = offer
    return .policy(policy)
  }

  @Test(
    "Published articles are counted by whether they are ours to license, with the reasons", arguments: Adapter.allCases)
  func holdings(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let licensing = try house.session("licensing")
      let start = clock.now
      let own = try await house.article(in: .published)
      clock.advance(hours: 1)
      try await desk.rights.save(
        [.agreement(try House.agreement("A", party: "临沂日报社"))], in: house.newsroom, by: licensing.person.id,
        at: clock.now)
      let carried = try await house.publish(try await house.reposted())
      clock.advance(hours: 1)
      let held = try await house.article(in: .published)
      try await house.act(.hold(reason: "核"), on: held, by: "licensing")
      let count = CountHoldings(desk)
      let end = clock.now.advanced(bySeconds: 60)
      let holdings = try await count(.trainAI, from: start, until: end, by: licensing)
      #expect(holdings.ours == 1)
      #expect(holdings.notOurs == 1)
      // What is on hold readers do not see.
      #expect(holdings.all == 2)
      #expect(holdings.reasons.map(\.fact) == [.mayBePassedOn])
      #expect(holdings.reasons.first?.examples == [carried.id])
      #expect(try await count(.trainAI, from: end, until: end, by: licensing).all == 0)
      let page = try await desk.lists.published(
        in: house.newsroom, from: start, until: end, after: nil, limit: 1)
      #expect(page.map(\.id) == [carried.id])
      let first = try #require(carried.live?.firstPublished)
      let rest = try await desk.lists.published(
        in: house.newsroom, from: start, until: end, after: PublicationPlace(published: first, article: carried.id),
        limit: 9)
      #expect(rest.map(\.id) == [own.id])
    }
  }

  @Test(
    "What is offered is told of our own articles and of no others, and a change of rights reaches the site",
    arguments: Adapter.allCases)
  func told(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let licensing = try house.session("licensing")
      let shelf = PageShelf()
      let dispatch = Dispatch(desk, site: shelf)
      func save(_ records: [RightsRecord]) async throws {
        try await desk.rights.save(records, in: house.newsroom, by: licensing.person.id, at: clock.now)
      }
      try await save([.agreement(try House.agreement("A", party: "临沂日报社"))])
      let own = try await house.article(in: .published)
      let carried = try await house.publish(try await house.reposted())
      _ = try await dispatch(in: house.newsroom)
      // Nothing was offered.
      #expect(shelf.machines == SiteTerms())
      clock.advance(hours: 1)
      let offer = MachineOffer(trainAI: .pay, searchIndex: .allow, terms: "https://example.org/terms")
      try await save([Self.policy(offer)])
      _ = try await dispatch(in: house.newsroom)
      #expect(shelf.machines.rows.map(\.address) == [own.live?.address])
      #expect(shelf.links(of: own.id).terms.searchIndex == .allow)
      #expect(shelf.links(of: own.id).terms.trainAI == .pay)
      #expect(shelf.links(of: carried.id).terms == .refused)
      // What is stated of one article changes what is told of it.
      clock.advance(hours: 1)
      let minors = RightsStatement.minors(.involved(redacted: .no))
      _ = try await DescribeRights(desk)([minors], on: own, by: licensing)
      _ = try await dispatch(in: house.newsroom)
      #expect(shelf.machines.rows.isEmpty)
      #expect(shelf.links(of: own.id).terms.allowsNothing)
      clock.advance(hours: 1)
      try await save([Self.policy(nil)])
      _ = try await dispatch(in: house.newsroom)
      #expect(shelf.machines == SiteTerms())
    }
  }
}
