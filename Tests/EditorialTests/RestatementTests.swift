import FoundationEssentials
import Testing

@testable import Editorial

@Suite("Provenance said again")
struct RestatementTests {
  private static let fetched = Sample.start

  private func origin(
    _ source: String? = "临沂日报", title: String? = "原题", authors: [String] = ["孟宪华"], noAuthor: String? = nil,
    paper: String? = "A3", published: String? = "2026-06-30", fetched: Instant = fetched, text: String = "原文"
  ) throws -> Origin {
    try Origin(
      source: source.map { try SourceName(printed: $0) }, title: title, authors: authors.map { try Byline($0) },
      noAuthorEvidence: noAuthor, reference: paper.map { .print(paper: "临沂日报", date: "2026-06-30", page: $0) },
      published: published, fetched: fetched, snapshot: Snapshot(text))
  }

  private func repost(_ origin: Origin, _ hops: [Hop] = []) -> Provenance {
    .repost(Repost(origin: origin, hops: hops))
  }

  @Test("Whatever was stated and is said otherwise is a restatement; what was empty is filled")
  func origins() throws {
    let full = repost(try origin(noAuthor: "原页无署名"))
    let others: [Provenance] = [
      repost(try origin("大众日报", noAuthor: "原页无署名")), repost(try origin(title: "别题", noAuthor: "原页无署名")),
      repost(try origin(authors: ["李中文"], noAuthor: "原页无署名")), repost(try origin(noAuthor: "别处")),
      repost(try origin(noAuthor: "原页无署名", paper: "A4")),
      repost(try origin(noAuthor: "原页无署名", published: "2026-07-01")),
      repost(try origin(noAuthor: "原页无署名", fetched: Self.fetched.advanced(bySeconds: 1))),
      repost(try origin(noAuthor: "原页无署名", text: "别文")), repost(try origin(authors: [], noAuthor: "原页无署名")),
      repost(try origin(nil, noAuthor: "原页无署名")),
    ]
    #expect(!full.restates(full))
    for other in others { #expect(other.restates(full)) }
    let empty = repost(try origin(nil, title: nil, authors: [], paper: nil, published: nil))
    #expect(!full.restates(empty))
  }

  @Test("An own story keeps its label and its authors; authors where none were named are no restatement")
  func own() throws {
    let named = Provenance.own(label: "桐乡新闻网", authors: [try Byline("样本记者")])
    #expect(!named.restates(named))
    #expect(!named.restates(.own(label: "桐乡新闻网", authors: [])))
    #expect(Provenance.own(label: "桐乡新闻网", authors: [try Byline("样本乙")]).restates(named))
    #expect(Provenance.own(label: "别网", authors: []).restates(.own(label: "桐乡新闻网", authors: [])))
    let other = repost(try origin())
    #expect(other.restates(named))
    #expect(named.restates(other))
  }

  @Test("A stated list of authors is replaced with a reason only")
  func reason() throws {
    var walk = try Walk()
    let editor = try Sample.person("editor", .editor)
    let other = Provenance.own(label: "桐乡新闻网", authors: [try Byline("样本乙")])
    #expect(walk.refusal(.describe(Description(provenance: other)), by: editor) == [.restatement])
    #expect(walk.refusal(.describe(Description(provenance: other, reason: " ")), by: editor) == [.restatement])
    let events = try walk.take(.describe(Description(provenance: other, reason: " 署名有误 ")), by: editor)
    #expect(events.first == .provenanceStated(other, reason: "署名有误"))
  }

  @Test("Only of a text of others is there something to attest")
  func attested() throws {
    let walk = try Walk()
    for claim in Attestation.Claim.allCases {
      let describing = ArticleCommand.describe(Description(attests: [claim]))
      #expect(walk.refusal(describing, by: try Sample.person("editor", .editor)) == [.nothingToAttest])
    }
  }

  private func hop(_ earlier: Hop?, _ party: String, _ role: Hop.Role, at time: Instant?) throws -> Hop {
    try Hop(after: earlier, party: party, role: role, act: .carried, at: time)
  }

  @Test("Two hops at one instant hold; one before the hop that it follows does not")
  func order() throws {
    let first = try hop(nil, "临沂日报社", .origin, at: Sample.start)
    let same = try hop(first, "大众网", .carrier, at: Sample.start)
    let before = try hop(first, "大众网", .carrier, at: Sample.start.advanced(bySeconds: -1))
    let unknown = try hop(first, "大众网", .carrier, at: nil)
    #expect(first.number == 0 && same.number == 1 && same.previous == first.digest)
    #expect(Repost(origin: try origin(), hops: [first, same]).chainHolds)
    #expect(!Repost(origin: try origin(), hops: [first, before]).chainHolds)
    #expect(Repost(origin: try origin(), hops: [first, unknown]).chainHolds)
    #expect(!Repost(origin: try origin(), hops: [same]).chainHolds)
    #expect(!Repost(origin: try origin(), hops: [first, first]).chainHolds)
    #expect(Repost(origin: try origin(), hops: []).chainHolds)
  }

  @Test("Hops are added behind what was stated; our own, the last, gives way")
  func hops() throws {
    let first = try hop(nil, "临沂日报社", .origin, at: Sample.start)
    let ours = try hop(first, "桐乡新闻网", .us, at: Sample.start)
    let carrier = try hop(first, "大众网", .carrier, at: Sample.start)
    let stated = repost(try origin(), [first, ours])
    #expect(!repost(try origin(), [first, carrier]).restates(stated))
    #expect(!repost(try origin(), [first]).restates(stated))
    #expect(repost(try origin(), [carrier]).restates(stated))
    #expect(repost(try origin(), [first]).restates(repost(try origin(), [first, carrier])))
  }

  @Test("Who carried it first is the hop of the origin, else the source as it is resolved")
  func firstCarrier() throws {
    let carrier = try hop(nil, "大众网", .carrier, at: nil)
    let origin = try hop(carrier, "临沂日报社", .origin, at: nil)
    #expect(Repost(origin: try self.origin(), hops: [carrier, origin]).firstCarrier == "临沂日报社")
    #expect(Repost(origin: try self.origin(), hops: [carrier]).firstCarrier == "临沂日报")
  }
}
