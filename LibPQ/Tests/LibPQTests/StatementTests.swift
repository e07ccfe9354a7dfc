import LibPQ
import PostgresCluster
import Testing

@Suite("Statements")
struct StatementTests {
  @Test("Wrong SQL says what the server says, and the connection goes on")
  func wrongSQL() async throws {
    let connection = try Connection(try await TestDatabase.fresh())
    let error = #expect(throws: DatabaseError.self) { try connection.execute("selekt 1") }
    #expect(error?.kind == .other)
    #expect(error?.sqlState == "42601")
    #expect(error?.statement == "selekt 1")
    #expect(try connection.first("select 1", as: Int.self) == 1)
  }

  @Test("A session begins with its settings, and a wrong one is told at once")
  func settings() async throws {
    let place = try await TestDatabase.fresh()
    func connection(_ settings: [String: String]) throws -> Connection {
      try Connection(ConnectionString(place.text, settings: settings))
    }
    let generic = try connection(["plan_cache_mode": "force_generic_plan"])
    for number in 0..<8 { #expect(try generic.first("select $1 + 1", number, as: Int.self) == number + 1) }
    let planned = try generic.first(
      "select custom_plans from pg_prepared_statements where statement = 'select $1 + 1'", as: Int.self)
    #expect(planned == 0)
    let error = #expect(throws: DatabaseError.self) { try connection(["plan_cache_mode": "by hand"]) }
    #expect(error?.sqlState == "22023")
  }

  @Test("A refused row names the constraint and what kind it is")
  func constraints() async throws {
    let connection = try Connection(try await TestDatabase.fresh())
    try connection.executeScript(
      """
      create table page (id int8 constraint page_is_numbered primary key, title text not null
        constraint page_title_is_said check (title <> ''));
      create table line (page int8 constraint line_is_on_a_page references page);
      insert into page values (1, 'one');
      """)
    func kind(_ sql: StaticString) -> DatabaseError.Kind? {
      do {
        try connection.execute(sql)
        return nil
      } catch {
        return error.kind
      }
    }
    #expect(kind("insert into page values (1, 'x')") == .constraint(name: "page_is_numbered", violation: .unique))
    #expect(kind("insert into page values (2, '')") == .constraint(name: "page_title_is_said", violation: .check))
    #expect(kind("insert into page values (2, null)") == .constraint(name: "title", violation: .notNull))
    #expect(kind("insert into line values (9)") == .constraint(name: "line_is_on_a_page", violation: .foreignKey))
    #expect(kind("insert into page values (2, 'two')") == nil)
  }

  @Test("A statement survives a change of the table it was prepared on")
  func stalePlan() async throws {
    let connection = try Connection(try await TestDatabase.fresh())
    try connection.executeScript("create table page (id int8); insert into page values (1)")
    let sql: StaticString = "select * from page"
    #expect(try connection.query(sql, as: Int.self) == [1])
    try connection.executeScript("alter table page add title text")
    #expect(try connection.query(sql, as: Int.self) == [1])
  }

  @Test("execute counts the rows it touched")
  func counts() async throws {
    let connection = try Connection(try await TestDatabase.fresh())
    try connection.executeScript("create table page (id int8)")
    #expect(try connection.execute("insert into page select generate_series(1, 7)") == 7)
    #expect(try connection.execute("update page set id = id where id > $1", 4) == 3)
    #expect(try connection.execute("delete from page where id = any ($1)", [1, 2, 99]) == 2)
  }

  @Test("A script with a NUL or a COPY is refused and the connection goes on")
  func oddScripts() async throws {
    let connection = try Connection(try await TestDatabase.fresh())
    #expect(throws: DatabaseError.self) { try connection.executeScript("select 1;\u{0} drop table page") }
    #expect(throws: DatabaseError.self) {
      try connection.executeScript("create table page (id int8); copy page from stdin")
    }
    #expect(try connection.first("select 1", as: Int.self) == 1)
  }

  @Test("A test's database can be a copy of one made before")
  func copies() async throws {
    let server = try await ThrowAwayPostgres.shared()
    let original = try await server.makeDatabase()
    do {
      try Connection(ConnectionString(original)).executeScript("create table page as select 7 as id")
    }
    for _ in 0..<2 {
      let copy = try Connection(ConnectionString(try await server.makeDatabase(copyOf: original)))
      #expect(try copy.query("select id from page", as: Int.self) == [7])
    }
  }

  @Test("Nobody listening at the other end is unavailable")
  func nobodyThere() {
    let error = #expect(throws: DatabaseError.self) { try Connection(ConnectionString("host=/nowhere dbname=x")) }
    #expect(error?.kind == .unavailable)
  }
}
