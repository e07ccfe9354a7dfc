import Foundation
import LibPQ
import Testing

@Suite("Rows by name and as Decodable")
struct RowShapeTests {
  @Test("A column is found by its name, wherever it stands; one that is missing or there twice is an error")
  func byName() async throws {
    let connection = try Connection(try await TestDatabase.fresh())
    let pages = try connection.query("select 'x' as title, 7 as id, null::text as deck") { row in
      (
        try row.value("id", as: Int.self), try row.value("title", as: String.self),
        try row.value("deck", as: String?.self)
      )
    }
    #expect(pages.count == 1 && pages[0] == (7, "x", nil))
    for (sql, words) in [
      ("select 1 as title", "there is no column \"id\"; the statement gives title"),
      ("select 1 as id, 2 as id", "several columns \"id\""),
      ("select 'a' as id", "is text, which cannot be read as Int"),
      ("select null::int8 as id", "null"),
    ] as [(StaticString, String)] {
      let error = #expect(throws: DatabaseError.self) {
        try connection.query(sql) { row in try row.value("id", as: Int.self) }
      }
      #expect(error?.kind == .decoding(column: "id"))
      #expect(error?.message.contains(words) == true, "\(String(describing: error))")
    }
  }

  struct Page: Decodable, Sendable, Equatable {
    enum Stage: String, Decodable { case draft, published }
    struct Credit: Decodable, Equatable { let source: String, authors: [String] }

    let id: Int
    let title: String
    let deck: String?
    let stage: Stage
    let firstPublished: Date?
    let tags: [String]
    let credit: Credit?
    let small: UInt8
    let missing: Int?
  }

  private static let sql: StaticString = """
    select 7 as id, '临沂' as title, null::text as deck, 'draft' as stage, to_timestamp(1.5) as first_published,
      array['a', 'b'] as tags, '{"source": "s", "authors": ["a"]}'::jsonb as credit, 255::int2 as small, 1 as other
    """

  @Test("A Decodable type reads the columns that its keys name; json may be any Decodable")
  func decodable() async throws {
    let place = try await TestDatabase.fresh()
    let connection = try Connection(place)
    let wanted = Page(
      id: 7, title: "临沂", deck: nil, stage: .draft, firstPublished: Date(timeIntervalSince1970: 1.5), tags: ["a", "b"],
      credit: .init(source: "s", authors: ["a"]), small: 255, missing: nil)
    #expect(try connection.query(Self.sql, decoding: Page.self, names: .snakeCase) == [wanted])
    #expect(try connection.first(Self.sql, decoding: Page.self, names: .snakeCase) == wanted)
    let (pages) = try connection.run(Statement(Self.sql, decoding: Page.self, names: .snakeCase))
    #expect(pages == [wanted])
    let database = Database(place)
    var read: [Page] = []
    for try await page in database.rows(Self.sql, decoding: Page.self, names: .snakeCase) { read.append(page) }
    #expect(read == [wanted])
    await database.close()
    #expect(try connection.query("select 'draft'", decoding: Page.Stage.self) == [.draft])
  }

  struct Small: Decodable { let id: UInt8 }
  struct Staged: Decodable { let stage: Page.Stage }
  struct Keeper: Decodable {
    let decoder: any Decoder
    init(from decoder: any Decoder) throws { self.decoder = decoder }
  }

  @Test("What cannot be decoded names its column")
  func refusals() async throws {
    let connection = try Connection(try await TestDatabase.fresh())
    for (sql, words) in [
      ("select 256 as id", "does not fit UInt8"), ("select null::int4 as id", "null"), ("select 'x' as id", "is text"),
      ("select 1 as other", "id"),
    ] as [(StaticString, String)] {
      let error = #expect(throws: DatabaseError.self) { try connection.query(sql, decoding: Small.self) }
      #expect(error?.kind == .decoding(column: "id"), "\(String(describing: error))")
      #expect(error?.message.contains(words) == true, "\(String(describing: error))")
    }
    let stage = #expect(throws: DatabaseError.self) {
      try connection.query("select 'torn' as stage", decoding: Staged.self)
    }
    #expect(stage?.kind == .decoding(column: "stage"))
    let kept = try #require(try connection.first("select 1 as a", decoding: Keeper.self))
    #expect(throws: DatabaseError.self) { try kept.decoder.singleValueContainer().decode(Int.self) }
  }
}
