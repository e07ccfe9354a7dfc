import LibPQ
import Testing

@Suite("Statements sent together")
struct TogetherTests {
  private func connection() async throws -> Connection {
    let connection = try Connection(try await TestDatabase.fresh())
    try connection.executeScript("create table page (id int8 constraint page_is_numbered primary key, title text)")
    return connection
  }

  @Test("Each answer comes in its own type and in order")
  func answers() async throws {
    let connection = try await connection()
    for round in 0..<3 {
      let (inserted, titles, touched, pairs) = try connection.commit(
        Statement("insert into page values ($1, 'a'), ($1 + 1, 'b') returning id", round * 10, as: Int.self),
        Statement("select title from page where id >= $1 order by id", round * 10, as: String.self),
        Statement("update page set title = $2 where id = $1", round * 10, "c"),
        Statement("select id, title from page where id = $1", round * 10) { row in
          (try row.next(Int.self), try row.next(String.self))
        })
      #expect(inserted == [round * 10, round * 10 + 1])
      #expect(titles == ["a", "b"])
      #expect(touched == 1)
      #expect(pairs.first?.1 == "c")
    }
  }

  @Test("The first error wins, and nothing is half done")
  func firstError() async throws {
    let connection = try await connection()
    let error = #expect(throws: DatabaseError.self) {
      try connection.commit(
        Statement("insert into page values ($1, 'a')", 1),
        Statement("insert into page values ($1, 'a') returning id", 1, as: Int.self),
        Statement("select 1 / 0", as: Int.self))
    }
    #expect(error?.isUniqueViolation(of: "page_is_numbered") == true)
    #expect(try connection.run(Statement("select count(*) from page", as: Int.self)) == [0])
  }

  @Test("Inside a transaction they share its fate")
  func inside() async throws {
    let connection = try await connection()
    let error = #expect(throws: DatabaseError.self) {
      try connection.transaction { transaction throws(DatabaseError) in
        let (_, count) = try transaction.run(
          Statement("insert into page values (1, 'a')"), Statement("select count(*) from page", as: Int.self))
        throw DatabaseError(.conflict, "\(count)")
      }
    }
    #expect(error?.message == "[1]")
    #expect(try connection.first("select count(*) from page", as: Int.self) == 0)
  }

  @Test("A database commits them from any task")
  func database() async throws {
    let database = Database(try await TestDatabase.fresh())
    let (one, two) = try await database.commit(
      Statement("select $1::int8", 1, as: Int.self), Statement("select $1::text", "two", as: String.self),
      within: .seconds(10))
    #expect(one == [1] && two == ["two"])
    await database.close()
  }
}
