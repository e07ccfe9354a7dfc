import Editorial
import LibPQ
import Newsroom
import NewsroomMemory
import NewsroomPostgres
import Testing

/// What a letter is counted as is what it makes the database grow by, or more.
@Suite("How much a flood makes the database grow")
struct QuotaGrowthTests {
  @Test("No more than was counted: short letters, long ones, of one letter each time, with pictures")
  func growth() async throws {
    try await TestDatabase.with(connections: 1) { database in
      let desk = Desk(postgres: PostgresStore(database), clock: SteppingClock(), identities: CountedIdentities())
      let house = try await House.open(desk, SteppingClock())
      try await house.set(
        Quotas(sender: 9_999, network: 9_999, newsroom: 9_999, senderBytes: 1 << 40, bytes: 1 << 40))
      let keys = MemoryKeys { desk.identities.secret(bytes: $0) }
      func size() async throws -> Int64 {
        try await database.pastTheWall { connection throws(DatabaseError) in
          try connection.first(
            """
            select sum(pg_total_relation_size(oid))::bigint
            from pg_class
            where relnamespace = 'public'::regnamespace and relkind = 'r'
            """, as: Int64.self) ?? 0
        }
      }
      func counted() async throws -> Int64 {
        try await database.pastTheWall { connection throws(DatabaseError) in
          try connection.first(
            "select coalesce(sum(bytes), 0)::bigint from quota_use where scope = 'newsroom'", as: Int64.self) ?? 0
        }
      }
      var random = UInt64(7)
      func letters(_ count: Int) -> String {
        String(
          String.UnicodeScalarView(
            (0..<count).map { _ in
              random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
              return Unicode.Scalar(0x4E00 + UInt32(random >> 40) % 20_000) ?? "x"
            }))
      }
      var number = 0
      func flood(_ count: Int, _ body: () -> [String], picture: Int = 0, isDense: Bool = true) async throws {
        let (before, drawn) = (try await size(), try await counted())
        for _ in 0..<count {
          number += 1
          let bytes = (0..<picture).map { _ in
            random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(random >> 56)
          }
          let file = Picture(
            digest: Digest(of: bytes), kind: .png, width: 1, height: 1, size: picture, name: "a.png")
          _ = try await ReceiveSubmission(desk, keys: keys).taking(
            IncomingStory(
              manuscript: Manuscript(headline: Headline("第 \(number) 篇"), body: body()), consent: "1",
              pictures: picture == 0 ? [] : [file], letter: Digest(of: "\(number)".utf8)),
            pictures: picture == 0 ? [] : [PictureFile(picture: file, bytes: bytes)],
            contact: Contact(email: "s\(number)@example.com"), in: house.newsroom)
        }
        let (grown, spent) = (try await size() - before, try await counted() - drawn)
        print("\(count) letters: grew by \(grown >> 10) KB, counted as \(spent >> 10) KB")
        // A page that was begun before may be filled.
        #expect(grown <= spent + (64 << 10), "\(count) letters: grew by \(grown), counted as \(spent)")
        // What can be packed takes less than it is counted as.
        #expect(!isDense || spent <= grown * 4 + (1 << 20), "\(count) letters: grew by \(grown), counted as \(spent)")
      }
      try await flood(200, { ["短信 \(number)。"] })
      try await flood(20, { (0..<20).map { _ in letters(500) } })
      try await flood(2, { (0..<190).map { _ in letters(1_000) } })
      try await flood(2, { [String(repeating: "\"\\", count: 99_000)] }, isDense: false)
      try await flood(10, { ["图 \(number)。"] }, picture: 1 << 20)
    }
  }
}
