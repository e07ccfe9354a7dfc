import LibPQ
import Testing

/// The example of `docs/libpq.md`, word for word.
@Suite("The example of the documentation")
struct ExampleTests {
  @Test("It does what it says")
  func example() async throws {
    let place = try await TestDatabase.fresh()
    try Connection(place).executeScript(
      """
      create table page (id int8, title text);
      create table change (number int8 generated always as identity, page int8);
      insert into page values (41, 'a'), (42, 'b');
      """)
    let database = Database(place, connections: 8, limit: .seconds(5))

    struct Page: RowReadable {
      let id: Int
      let title: String
      init(from row: inout RowReader) throws { (id, title) = (try row.next(), try row.next()) }
    }

    let pages = try await database.read { connection throws(DatabaseError) in
      try connection.query("select id, title from page where id > $1 order by id", 40, as: Page.self)
    }
    let (touched, numbers) = try await database.commit(  // one transaction, one round trip
      Statement("update page set title = $2 where id = $1", 41, "强县新闻"),
      Statement("insert into change (page) values ($1) returning number", 41, as: Int.self))

    #expect(pages.map(\.title) == ["a", "b"])
    #expect(touched == 1 && numbers == [1])
    await database.close()
  }
}
