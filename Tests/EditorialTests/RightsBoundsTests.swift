import Testing

@testable import Editorial

@Suite("Where what the rights book says begins and ends")
struct RightsBoundsTests {
  private let start = Sample.start
  private var end: Instant { start.advanced(bySeconds: 86_400) }

  @Test("Everything with a term turns at its beginning, where nothing is lost, and at its end, where something may be")
  func terms() throws {
    let own = try OwnSource(label: "桐乡新闻网", validFrom: start, validUntil: end)
    let licence = try SiteLicence(
      number: "样33号", services: [.reposting], channels: [.web], validFrom: start, validUntil: end)
    for record in [RightsRecord.ownSource(own), .licence(licence)] {
      #expect(record.turns.map(\.at) == [start, end])
      #expect(record.turns.map(\.isLoss) == [false, true])
    }
  }

  @Test("A permit is gained when it begins and lost when it ends, a prohibition the other way round")
  func grants() throws {
    func turns(_ effect: Grant.Effect) throws -> [RightsTurn] {
      let grant = Grant(effect, acts: [.repost], channels: [.web], from: start, until: end)
      let agreement = try Agreement(
        id: "A1", party: "临沂日报社", direction: .inbound, validFrom: Instant(microseconds: 0), grants: [grant])
      return RightsRecord.agreement(agreement).turns.filter { $0.cause.name == "A1/1" }
    }
    #expect(try turns(.permit).map(\.at) == [start, end] && turns(.permit).map(\.isLoss) == [false, true])
    #expect(try turns(.prohibit).map(\.at) == [start, end] && turns(.prohibit).map(\.isLoss) == [true, false])
  }

  @Test("A book with more in it keeps what it had")
  func supposing() throws {
    let book = try Sample.book()
    let more = try Agreement(
      id: "A2", party: "样本日报社", direction: .inbound, validFrom: start, grants: [])
    let supposed = book.supposing([.agreement(more)])
    #expect(supposed.agreements.map(\.id) == ["A1", "A2"])
    #expect(supposed.parties == book.parties && supposed.ownSources == book.ownSources)
    #expect(supposed.editions == book.editions && supposed.fixedCredit == book.fixedCredit)
  }

  @Test(
    "What would have to be known of a use is asked where only that is missing, and not where it is covered or forbidden"
  )
  func asked() throws {
    func asks(_ others: Grant...) throws -> [String] {
      let open = Grant(.permit, acts: [.repost], channels: [.web], accounts: ["样本公众号"], advertising: false)
      let agreement = try Agreement(
        id: "A1", party: "临沂日报社", direction: .inbound, validFrom: Instant(microseconds: 0), grants: [open] + others)
      let use = Use(
        act: .repost, channel: .web, edit: .verbatim, territory: .everywhere, article: Sample.id, column: .newsroom,
        at: start)
      let book = RightsBook(parties: [try Party(name: "临沂日报社")], agreements: [agreement])
      return GrantSearch(book, with: "临沂日报社", .inbound, for: use).asks(use)
    }
    #expect(try asks() == ["advertising", "account"])
    #expect(try asks(Grant(.permit, acts: [.repost], channels: [.web])).isEmpty)
    #expect(try asks(Grant(.prohibit, acts: [.repost], channels: [.web])).isEmpty)
  }

  @Test("Terms of official information are known by either of their names")
  func official() {
    #expect(KnownLicence(named: "政府信息公开")?.code == "政府信息公开")
    #expect(KnownLicence(named: " 政府信息公开条例 ")?.code == "政府信息公开")
    #expect(KnownLicence(named: "政府信息") == nil)
  }

  @Test("A withdrawal by licensing names the claim, and blanks name none")
  func blankClaim() throws {
    var walk = try Walk()
    try walk.publish()
    let licensing = try Sample.person("l", .licensing)
    for claim in [nil, "", " \u{3000}"] as [String?] {
      let unmet = walk.refusal(.withdraw(reason: "侵权", claim: claim), by: licensing)
      #expect(unmet.contains(.claim), "\(claim ?? "-")")
    }
  }
}
