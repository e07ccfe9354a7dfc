import LibPQ
import Testing

@Suite("What is noticed before a row is read")
struct StatementCheckTests {
  private func connection() async throws -> Connection {
    let connection = try Connection(try await TestDatabase.fresh())
    try connection.executeScript("create table page (id int8, title text)")
    return connection
  }

  @Test("A column of another type is an error that names it, even where no row comes")
  func columnTypes() async throws {
    let connection = try await connection()
    let scalar = #expect(throws: DatabaseError.self) { try connection.query("select title from page", as: Int.self) }
    #expect(scalar?.kind == .decoding(column: "title"))
    #expect(scalar?.statement == "select title from page")
    let missing = #expect(throws: DatabaseError.self) {
      try connection.query("select id from page", columns: Int.self, String.self)
    }
    #expect(missing?.kind == .decoding(column: "2"))
    let row = #expect(throws: DatabaseError.self) { try connection.first("select title, id from page", as: Page.self) }
    #expect(row?.kind == .decoding(column: "title"))
    #expect(try connection.first("select id, title from page", as: Page.self) == nil)
  }

  @Test("Rows can be read as tuples")
  func tuples() async throws {
    let connection = try await connection()
    try connection.execute("insert into page values (1, 'one'), (2, null)")
    let rows = try connection.query("select id, title from page order by id", columns: Int.self, String?.self)
    #expect(rows.map(\.0) == [1, 2] && rows.map(\.1) == ["one", nil])
  }

  @Test("Too few values and too many are errors that name the parameter, alone and in a batch")
  func parameterCounts() async throws {
    let connection = try await connection()
    let few = #expect(throws: DatabaseError.self) {
      try connection.execute("insert into page values ($1, $2)", 1)
    }
    #expect(few?.kind == .parameter(2))
    let many = #expect(throws: DatabaseError.self) {
      try connection.execute("insert into page values ($1, 'a')", 1, "b")
    }
    #expect(many?.kind == .parameter(2))
    let batch = #expect(throws: DatabaseError.self) {
      try connection.commit(Batch { $0.add("insert into page values ($1, $2)", 3) })
    }
    #expect(batch?.kind == .parameter(2))
    #expect(try connection.first("select count(*) from page", as: Int.self) == 0)
  }

  @Test("A parameter of a type that does not fit its column is an error when the statement is prepared")
  func parameterTypes() async throws {
    let connection = try await connection()
    let error = #expect(throws: DatabaseError.self) {
      try connection.execute("insert into page (id) select $1 where false", "one")
    }
    #expect(error?.sqlState == "42804")
    #expect(error?.message.contains("\"id\"") == true)
    #expect(error?.statement?.hasPrefix("insert into page") == true)
  }
}

private struct Page: RowReadable, Equatable {
  static var columns: [any PostgresValue.Type] { [Int.self, String.self] }
  let id: Int
  let title: String

  init(from row: inout RowReader) throws {
    id = try row.next()
    title = try row.next()
  }
}
