import Editorial
import LibPQ
import Newsroom
import NewsroomPostgres
import Synchronization
import Testing

@Suite("Notices to partners")
struct PartnerNoticesContract {
  private func corrected(_ house: House, _ article: Article) async throws -> Article {
    try await house.act(.correct(what: "数字", why: "误记", note: "更正：数字有误。"), on: article, by: "editor")
    try await house.act(.edit(House.manuscript("更正后。"), base: article.revision.digest), on: article, by: "editor")
    let passed = try await house.act(
      .pass(responsibleEditor: house.staff["editor"], settled: []), on: article, by: "editor")
    let signed = try await house.act(
      .sign(step: nil, digest: passed.revision.digest), on: passed, by: "deskChief")
    return try await house.publish(signed)
  }

  @Test(
    "A correction and a withdrawal reach every partner with a copy, are chased, and end when they are acknowledged",
    arguments: Adapter.allCases)
  func chased(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let licensing = try house.session("licensing")
      let live = try await house.article(in: .published)
      let one = try await house.licensed("样本伙伴", contact: "样本 copyright@example.com", on: live)
      let two = try await house.licensed("样本伙伴乙", contact: "只有电话", on: live)
      let telling = TellPartners(desk)
      #expect(try await telling.open(in: house.newsroom).isEmpty)
      let after = try await corrected(house, live)
      let open = try await telling.open(in: house.newsroom)
      #expect(Set(open.map(\.id.usage)) == [one, two])
      let text = try #require(after.live?.revision.digest)
      #expect(open.allSatisfy { $0.notice == .corrected(text) })
      let post = Box()
      let sending = SendNotices(desk, post: post, from: "us@example.com")
      let first = try await sending(in: house.newsroom)
      #expect(first.sent == 1)
      #expect(first.unreachable == ["样本伙伴乙"])
      #expect(post.letters.map(\.to) == ["copyright@example.com"])
      #expect(post.letters.first?.text.contains(text.hex) == true)
      // Nothing is due again before its time.
      #expect(try await sending(in: house.newsroom).sent == 0)
      clock.advance(hours: 25)
      #expect(try await sending(in: house.newsroom).sent == 1)
      #expect(Set(post.letters.map(\.id)).count == 2)
      #expect(try await telling.open(in: house.newsroom).first { $0.id.usage == one }?.sent == 2)
      #expect(try await telling.acknowledge(one, by: licensing).count == 1)
      #expect(try await telling.acknowledge(one, by: licensing).isEmpty)
      await expectRefused("role") { try await telling.acknowledge(two, by: house.session("author")) }
      // A withdrawal overtakes what was not acknowledged, and goes to everybody.
      try await house.act(.withdraw(reason: "失实", claim: nil), on: after, by: "chiefEditor")
      let withdrawn = try await telling.open(in: house.newsroom)
      #expect(withdrawn.map(\.notice) == [.withdrawn, .withdrawn])
      #expect(try await telling.acknowledge(one, by: licensing).count == 1)
      guard case .usage(let usage) = try await desk.rights.revisions(of: .usage, one, in: house.newsroom).last?.record
      else {
        Issue.record("no use is kept")
        return
      }
      #expect(usage.state == .removed)
      // What is kept comes to what follows from the article itself.
      let stands = try await ReadArticle(desk)(live.id, in: house.newsroom)
      #expect(usage.openNotice(about: stands) == nil)
    }
  }

  @Test("Who was told of a stop hears that it is over; who was not hears of neither", arguments: Adapter.allCases)
  func stopped(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let live = try await house.article(in: .published)
      _ = try await house.licensed("样本伙伴", contact: "copyright@example.com", on: live)
      let telling = TellPartners(desk)
      try await house.act(.hold(reason: "核实"), on: live, by: "licensing")
      #expect(try await telling.open(in: house.newsroom).map(\.notice) == [.held])
      try await house.act(.release(reason: "核实完毕"), on: live, by: "licensing")
      #expect(try await telling.open(in: house.newsroom).isEmpty)
      try await house.act(.hold(reason: "再核实"), on: live, by: "licensing")
      let post = Box()
      #expect(try await SendNotices(desk, post: post, from: "us@example.com")(in: house.newsroom).sent == 1)
      try await house.act(.release(reason: "核实完毕"), on: live, by: "licensing")
      #expect(try await telling.open(in: house.newsroom).map(\.notice) == [.released])
    }
  }

  @Test(
    "Who was told of a withdrawal hears that it is back, or which text is; who took it down hears nothing",
    arguments: Adapter.allCases)
  func reinstated(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let live = try await house.article(in: .published)
      let older = try await house.licensed("样本伙伴", contact: "one@example.com", on: live)
      let after = try await corrected(house, live)
      let same = try await house.licensed("样本伙伴乙", contact: "two@example.com", on: after)
      let removed = try await house.licensed("样本伙伴丙", contact: "three@example.com", on: after)
      let telling = TellPartners(desk)
      let gone = try await house.act(.withdraw(reason: "待核", claim: nil), on: after, by: "chiefEditor")
      let post = Box()
      #expect(try await SendNotices(desk, post: post, from: "us@example.com")(in: house.newsroom).sent == 3)
      #expect(try await telling.acknowledge(removed, by: house.session("licensing")).count == 1)
      _ = try await house.act(
        .reinstate(decision: DecisionID(desk.identities.uuid())), on: house.askedBack(gone), by: "chiefEditor")
      let open = try await telling.open(in: house.newsroom)
      let text = try #require(after.live?.revision.digest)
      #expect(open.count == 2)
      #expect(open.first { $0.id.usage == older }?.notice == .corrected(text))
      #expect(open.first { $0.id.usage == same }?.notice == .released)
    }
  }

  @Test(
    "A notice that was sent just before a crash goes again under the same id, and a late sender is left alone",
    arguments: Adapter.allCases)
  func crash(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let live = try await house.article(in: .published)
      _ = try await house.licensed("样本伙伴", contact: "copyright@example.com", on: live)
      try await house.act(.withdraw(reason: "失实", claim: nil), on: live, by: "chiefEditor")
      // Taken, carried away perhaps, and never finished.
      let late = try #require(
        try await desk.notices.takeNotices(
          in: house.newsroom, limit: 5, at: clock.now, until: clock.now.advanced(bySeconds: 60)
        ).first)
      let post = Box()
      let sending = SendNotices(desk, post: post, from: "us@example.com")
      #expect(try await sending(in: house.newsroom).sent == 0)
      clock.advance(hours: 1)
      #expect(try await sending(in: house.newsroom).sent == 1)
      #expect(post.letters.map(\.id) == ["notice-withdrawn-\(late.notice.id.number)-1-\(late.notice.id.usage)"])
      try await desk.notices.finish(late, as: .sent, again: clock.now, in: house.newsroom, at: clock.now)
      #expect(try await desk.notices.openNotices(in: house.newsroom, limit: 5).map(\.sent) == [1])
      // A post that is down leaves it waiting.
      clock.advance(hours: 25)
      post.isDown = true
      #expect(try await sending(in: house.newsroom).outage != nil)
      #expect(try await desk.notices.openNotices(in: house.newsroom, limit: 5).map(\.sent) == [1])
    }
  }

  @Test("The newsroom's own words are used where it has them, the usual ones where not", arguments: Adapter.allCases)
  func ownWords(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let live = try await house.article(in: .published)
      let usage = try await house.licensed("样本伙伴", contact: "copyright@example.com", on: live)
      let usual = try House.settings(house.newsroom)
      let own = try NewsroomSettings(
        id: usual.id, name: usual.name, columns: usual.columns,
        partnerNotices: [
          "corrected": "{again}更正 {headline}\n\n{partner}：{note}{usage}\n{digest} {address} {newsroom}\n"
        ])
      let administrator = try Person(
        id: PersonID("administrator"), name: "样本管理员", grants: [RoleGrant(.administrator)])
      try await LoadNewsroom(house.office)(
        own, people: Array(house.staff.values), book: try House.book(),
        by: Session(person: administrator, newsroom: house.newsroom))
      let after = try await corrected(house, live)
      let post = Box()
      let sending = SendNotices(desk, post: post, from: "us@example.com")
      #expect(try await sending(in: house.newsroom).sent == 1)
      clock.advance(hours: 25)
      #expect(try await sending(in: house.newsroom).sent == 1)
      let headline = try #require(after.live?.revision.manuscript.headline?.text)
      let (digest, address) = try (
        #require(after.live?.revision.digest.hex), #require(after.live?.address)
      )
      #expect(post.letters.map(\.subject) == ["更正 \(headline)", "（第 2 次通知）更正 \(headline)"])
      #expect(post.letters.first?.text == "样本伙伴：更正：数字有误。\(usage)\n\(digest) \(address) 桐乡新闻网\n")
      try await house.act(.withdraw(reason: "失实", claim: nil), on: after, by: "chiefEditor")
      #expect(try await sending(in: house.newsroom).sent == 1)
      #expect(post.letters.last?.subject == "《\(headline)》已撤稿")
      #expect(post.letters.last?.text.contains("请在 24 小时内撤下") == true)
    }
  }

  @Test("A text for partners has a subject, the fields they need, and none that there is not")
  func checkedWords() {
    #expect(NoticeText.unknownField(in: "题\n{usage}{hours}", of: .withdrawn) == nil)
    #expect(NoticeText.unknownField(in: "题\n{usage}{hours}", of: .held) == "hours")
    #expect(NoticeText.unknownField(in: "题\n{usage}{digest}", of: .withdrawn) == "digest")
    #expect(NoticeText.missingField(in: "题\n{usage}{digest}", of: .corrected) == nil)
    #expect(NoticeText.missingField(in: "题\n{usage}", of: .corrected) == "digest")
    #expect(NoticeText.missingField(in: "{usage}\n请撤下", of: .withdrawn) == "usage")
    #expect(NoticeText.missingField(in: "{usage}", of: .withdrawn) == "usage")
    for kind in PartnerNotice.Kind.allCases {
      #expect(Set(NoticeText.neededFields(of: kind)).isSubset(of: NoticeText.fields(of: kind)))
    }
  }

  @Test("A text that goes on while it is being licensed is not handed out", arguments: Adapter.allCases)
  func race(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let live = try await house.article(in: .published)
      _ = try await house.licensed("样本伙伴", contact: nil, on: live)
      try await house.act(.hold(reason: "核实"), on: live, by: "licensing")
      try await house.act(.release(reason: "核实完毕"), on: live, by: "licensing")
      // The licence was decided on the article as it stood before.
      await expectRefused("changedMeanwhile") {
        try await LicenceUse(desk)(
          .outbound(partner: "样本伙伴", act: .repost, channel: .web), on: live, key: [UInt8](repeating: 7, count: 32),
          by: house.session("licensing"))
      }
    }
  }
}

/// What was posted.
private final class Box: Post {
  private let state = Mutex<(letters: [OutgoingLetter], isDown: Bool)>(([], false))

  func send(_ letter: OutgoingLetter) async throws(PostFault) {
    let isDown = state.withLock { state in
      if !state.isDown { state.letters.append(letter) }
      return state.isDown
    }
    if isDown { throw .unavailable("down") }
  }

  var letters: [OutgoingLetter] { state.withLock { $0.letters } }
  var isDown: Bool {
    get { state.withLock { $0.isDown } }
    set { state.withLock { $0.isDown = newValue } }
  }
}

extension House {
  /// Licenses a partner to carry `article`; the id of the use.
  func licensed(_ partner: String, contact: String?, on article: Article) async throws -> String {
    let licensing = try session("licensing")
    let agreement = try Agreement(
      id: "P \(partner)", party: partner, direction: .outbound, validFrom: Instant(microseconds: 0),
      grants: [Grant(.permit, acts: [.repost], channels: [.web])])
    _ = try await SaveRights(desk)(
      [.party(try Party(name: partner, contact: contact)), .agreement(agreement)], by: licensing)
    return try await LicenceUse(desk)(
      .outbound(partner: partner, act: .repost, channel: .web), on: article, key: [UInt8](repeating: 7, count: 32),
      by: licensing
    ).usage.id
  }
}
