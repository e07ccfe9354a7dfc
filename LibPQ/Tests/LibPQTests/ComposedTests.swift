import LibPQ
import Testing

@Suite("Composed SQL")
struct ComposedTests {
  private func connection() async throws -> Connection {
    let connection = try Connection(try await TestDatabase.fresh())
    try connection.executeScript(
      """
      create table page (id int8, title text, "select ""x" text);
      insert into page values (1, 'a', 'q'), (2, 'b''; drop table page; --', 'r'), (3, null, 's');
      """)
    return connection
  }

  @Test("Values are parameters, whatever they hold, and fragments bring theirs along in order")
  func values() async throws {
    let connection = try await connection()
    let evil = "b'; drop table page; --"
    let filter: SQL = "title = \(evil)"
    #expect(try connection.query(composed: "select id from page where \(filter) and id > \(1)", as: Int.self) == [2])
    #expect(try connection.first(composed: "select count(*) from page", as: Int.self) == 3)
    #expect(try connection.execute(composed: "update page set title = \(evil) where id = \(1)") == 1)
    #expect(
      try connection.query(composed: "select id from page where id = any(\([1, 3])) order by id", as: Int.self) == [
        1, 3,
      ])
    let nothing: String? = nil
    #expect(try connection.first(composed: "select \(nothing)::text is null", as: Bool.self) == true)
  }

  @Test("Optional filters, orders and lists are put together from what is there")
  func filters() async throws {
    let connection = try await connection()
    func find(title: String?, above: Int?, newestFirst: Bool) throws -> [Int] {
      let order: SQL = newestFirst ? "order by id desc" : "order by id"
      let conditions = SQL.conditions(title.map { "title = \($0) or title is null" }, above.map { "id > \($0)" })
      return try connection.query(composed: "select id from page \(conditions) \(order)", as: Int.self)
    }
    #expect(try find(title: nil, above: nil, newestFirst: true) == [3, 2, 1])
    #expect(try find(title: "a", above: nil, newestFirst: false) == [1, 3])
    #expect(try find(title: "a", above: 1, newestFirst: false) == [3])
    let rows = [(7, "x"), (8, "y")].map { id, title in "(\(id), \(title))" as SQL }.joined(separator: ", ")
    #expect(try connection.execute(composed: "insert into page (id, title) values \(rows)") == 2)
    #expect(SQL.conditions(nil, .empty).isEmpty)
  }

  @Test("Names are quoted, and what is no name is refused")
  func names() async throws {
    let connection = try await connection()
    let column = "select \"x"
    #expect(
      try connection.query(
        composed: "select \(name: column) from \(name: "public", "page") where id = 1", as: String.self) == ["q"])
    for wrong in ["", "a\0b"] {
      #expect(throws: DatabaseError.self) {
        try connection.query(composed: "select \(name: wrong) from page", as: String.self)
      }
    }
    let missing = #expect(throws: DatabaseError.self) {
      try connection.query(composed: "select \(name: "id; drop table page") from page", as: Int.self)
    }
    #expect(missing?.sqlState == "42703")
  }

  @Test("It works in transactions, batches and behind prepared statements alike, and leaves no names behind")
  func everywhere() async throws {
    let connection = try await connection()
    let sum = try connection.transaction { t throws(DatabaseError) in
      try t.execute(composed: "update page set title = \("z") where id = \(3)")
      return try t.first(composed: "select count(*) from page where title = \("z")", as: Int.self)
    }
    #expect(sum == 1)
    #expect(
      try connection.commit(
        Batch { b throws(DatabaseError) in
          try b.add(composed: "delete from page where id = \(3)")
          b.add("delete from page where id = $1", 2)
        }) == [1, 1])
    let before = try connection.first("select count(*) from pg_prepared_statements", as: Int.self) ?? 0
    for round in 0..<20 { _ = try connection.first(composed: "select \(round) + 1", as: Int.self) }
    #expect(try connection.first("select count(*) from pg_prepared_statements", as: Int.self) == before)
    #expect(throws: DatabaseError.self) { try connection.query(composed: "copy page to stdout", as: Int.self) }
    #expect(try connection.number() == 1)
  }
}
