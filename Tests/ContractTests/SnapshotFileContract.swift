import Editorial
import Newsroom
import Testing

@Suite("The page that a repost was read from")
struct SnapshotFileContract {
  /// GBK and CRLF: nothing that a text would keep.
  private static let page: [UInt8] = [0xB4, 0xBA, 0xB2, 0xE8, 0x0D, 0x0A, 0x00, 0xFF]

  private func provenance(naming file: Digest?, at moment: Instant) throws -> Provenance {
    let origin = try Origin(
      source: nil, title: nil, authors: [], reference: nil, published: nil, fetched: moment,
      snapshot: Snapshot("第一段。", file: file))
    return .repost(
      Repost(
        origin: origin, hops: [try Hop(after: nil, party: "桐乡新闻网", role: .us, act: .carried, at: moment)]))
  }

  private func draft(_ house: House, _ page: [UInt8]?, naming file: Digest?, _ clock: SteppingClock) async throws
    -> Article
  {
    try await DraftArticle(house.desk)(
      House.manuscript("第一段。"), from: page, provenance: try provenance(naming: file, at: clock.now),
      in: ColumnPath(House.small), by: house.session("editor"))
  }

  @Test("is kept as it came, once, and is part of the evidence", arguments: Adapter.allCases)
  func kept(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      let digest = Digest(of: Self.page)
      let (one, other) = (
        try await draft(house, Self.page, naming: digest, clock),
        try await draft(house, Self.page, naming: digest, clock)
      )
      for article in [one, other] {
        #expect(article.provenance.repost?.origin.snapshot.file == digest)
        #expect(try await ReadWork(desk).snapshotFile(of: article.id, by: house.session("editor")) == Self.page)
      }
      let evidence = try await ReadRights(desk).evidence(of: one.id, by: house.session("licensing"))
      #expect(evidence.original == Self.page)
      let pasted = try await draft(house, nil, naming: nil, clock)
      #expect(try await ReadWork(desk).snapshotFile(of: pasted.id, by: house.session("editor")) == nil)
      let another = try await House.open(desk, clock, named: "haining")
      #expect(try await desk.articles.snapshotFile(digest, in: another.newsroom) == nil)
    }
  }

  @Test("is named by its own digest, or nothing is written", arguments: Adapter.allCases)
  func misnamed(adapter: Adapter) async throws {
    try await adapter.withDesk { desk, clock in
      let house = try await House.open(desk, clock)
      for (page, file) in [
        (Self.page, Digest(of: "another".utf8)), (Self.page, nil), (nil, Digest(of: Self.page)),
      ] as [([UInt8]?, Digest?)] {
        await #expect(
          throws: NewsroomError.defect("the snapshot of the original does not name the file that it was read from")
        ) {
          _ = try await draft(house, page, naming: file, clock)
        }
      }
      #expect(try await desk.lists.rows(in: house.newsroom, stages: [.draft], limit: 10).isEmpty)
    }
  }
}
