import Editorial
import Newsroom

/// What licensing staff work with: agreements, and reposts that rest on them.
extension House {
  static func agreement(
    _ id: String, party: String = "样本伙伴", until: Instant? = nil, count: Int? = nil
  ) throws -> Agreement {
    try Agreement(
      id: id, party: party, direction: .inbound, validFrom: Instant(microseconds: 0), validUntil: until,
      grants: [Grant(.permit, acts: [.repost], channels: [.web], count: count)])
  }

  static func repost(_ source: String = "临沂日报") throws -> Provenance {
    let first = try Hop(after: nil, party: source, role: .origin, act: .created, at: nil)
    let us = try Hop(after: first, party: "桐乡新闻网", role: .us, act: .carried, at: nil)
    return .repost(
      Repost(
        origin: try Origin(
          source: try SourceName(printed: source), title: "样本标题“一”<b>&", authors: [try Byline("孟宪华", standing: .staff)],
          reference: .address("https://example.org/a"), published: nil, fetched: Instant(microseconds: 0),
          snapshot: Snapshot(try manuscript().bodyText)), hops: [first, us]))
  }

  /// A repost that is signed and waits to be published.
  func reposted(from source: String = "临沂日报") async throws -> Article {
    let draft = try await DraftArticle(desk)(
      Self.manuscript(), provenance: try Self.repost(source), in: ColumnPath(Self.small), by: session("editor"))
    try await act(.submit, on: draft, by: "editor")
    let passed = try await act(.pass(responsibleEditor: staff["rival"], settled: []), on: draft, by: "editor")
    return try await act(.sign(step: nil, digest: passed.revision.digest), on: passed, by: "deskChief")
  }

  func publish(_ article: Article, quoting: DecisionID? = nil) async throws -> Article {
    try await ActOnArticle(desk)(
      .publish(
        decision: quoting ?? DecisionID(desk.identities.uuid()),
        address: PublicationAddress.of(article.id, at: clock.now, zone: "Asia/Shanghai")), on: article.id,
      by: session("editor"), quoting: quoting)
  }
}
