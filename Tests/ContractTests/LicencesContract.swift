import Editorial
import Foundation
import Newsroom
import Testing

@Suite("Licences of partners")
struct LicencesContract {
  private static let key = [UInt8](repeating: 7, count: 32)
  private static let partner = "样本伙伴"

  private func agree(
    _ house: House, until: Instant? = nil, effect: Grant.Effect = .permit, count: Int? = nil
  ) async throws {
    let agreement = try Agreement(
      id: "P", party: Self.partner, direction: .outbound, validFrom: Instant(microseconds: 0), validUntil: until,
      grants: [Grant(effect, acts: [.repost], channels: [.web], count: count)])
    _ = try await SaveRights(house.desk)(
      [.party(try Party(name: Self.partner)), .agreement(agreement)], by: house.session("licensing"))
  }

  private func licensed(_ house: House, _ article: Article, days: Int = 365) async throws -> String {
    try await LicenceUse(house.desk)(
      .outbound(partner: Self.partner, act: .repost, channel: .web), on: article, key: Self.key, days: days,
      by: house.session("licensing")
    ).token.text
  }

  private func flaws(_ text: String, _ desk: Desk) async throws -> [AskLicence.Flaw] {
    let publicKey = try #require(LicenceToken.publicKey(of: Self.key))
    return try await AskLicence(desk)(text, publicKey: publicKey)
  }

  private func terms(_ text: String) throws -> LicenceToken.Terms {
    let publicKey = try #require(LicenceToken.publicKey(of: Self.key))
    return try #require(LicenceToken.terms(of: text, publicKey: publicKey))
  }

  @Test("A licence ends with what it rests on, and after its days at the latest", arguments: Adapter.allCases)
  func ends(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let article = try await house.article(in: .published)
      try await agree(house)
      let month = try terms(await licensed(house, article, days: 30))
      #expect(month.end == Instant(microseconds: month.at).advanced(bySeconds: 30 * 86_400))
      let end = clock.now.advanced(bySeconds: 10 * 86_400)
      try await agree(house, until: end)
      let token = try await licensed(house, article)
      #expect(try terms(token).end == end)
      #expect(try await flaws(token, desk) == [])
      clock.advance(hours: 10 * 24)
      #expect(try await flaws(token, desk) == [.ended])
    }
  }

  @Test("It stands until the text or the right to it is another", arguments: Adapter.allCases)
  func stands(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      // The last use that the grant gives is this one.
      try await agree(house, count: 2)
      let article = try await house.article(in: .published)
      let withdrawn = try await house.article(in: .published)
      let token = try await licensed(house, article)
      let other = try await licensed(house, withdrawn)
      #expect(try await flaws(token, desk) == [])
      #expect(try await flaws(other, desk) == [])
      try await house.act(.withdraw(reason: "失实", claim: nil), on: withdrawn, by: "chiefEditor")
      #expect(try await flaws(other, desk) == [.withdrawn])
      #expect(try await flaws(token, desk) == [])
      clock.advance(hours: 1)
      try await agree(house, effect: .prohibit)
      #expect(try await flaws(token, desk) == [.rightsEnded])
    }
  }

  @Test("A text that was corrected or is held is not what was licensed", arguments: Adapter.allCases)
  func changed(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      try await agree(house)
      let article = try await house.article(in: .published)
      let token = try await licensed(house, article)
      try await house.act(.hold(reason: "核实中"), on: article, by: "chiefEditor")
      #expect(try await flaws(token, desk) == [.held])
      try await house.act(.release(reason: "已核实"), on: article, by: "chiefEditor")
      #expect(try await flaws(token, desk) == [])
      try await house.act(.correct(what: "数字", why: "误记", note: "更正：数字有误。"), on: article, by: "editor")
      try await house.act(.edit(House.manuscript("更正后。"), base: article.revision.digest), on: article, by: "editor")
      let passed = try await house.act(
        .pass(responsibleEditor: house.staff["editor"], settled: []), on: article, by: "editor")
      _ = try await house.publish(
        try await house.act(.sign(step: nil, digest: passed.revision.digest), on: passed, by: "deskChief"))
      #expect(try await flaws(token, desk) == [.corrected])
    }
  }

  @Test("Touched, signed by others, or of another newsroom's database, it is nothing", arguments: Adapter.allCases)
  func strange(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      try await agree(house)
      let token = try await licensed(house, try await house.article(in: .published))
      #expect(try await flaws(String(token.dropLast(4)) + "AAAA", desk) == [.notOurs])
      let stranger = try #require(LicenceToken.publicKey(of: [UInt8](repeating: 8, count: 32)))
      #expect(try await AskLicence(desk)(token, publicKey: stranger) == [.notOurs])
      let terms = try terms(token)
      let json = String(decoding: try JSONEncoder().encode(terms), as: UTF8.self)
      let elsewhere = try JSONDecoder().decode(
        LicenceToken.Terms.self, from: Data(json.replacing("tongxiang", with: "wuzhen").utf8))
      #expect(try await flaws(LicenceToken(elsewhere, signedWith: Self.key).text, desk) == [.unknown])
    }
  }
}
