import LibPQ
import Testing

@Suite("What an error tells")
struct ErrorFieldTests {
  private func error(_ sql: StaticString, _ connection: Connection) -> DatabaseError? {
    do throws(DatabaseError) { try connection.execute(sql) } catch { return error }
    return nil
  }

  @Test("Severity, hint, position, schema, table, column and constraint are the server's")
  func fields() async throws {
    let connection = try Connection(try await TestDatabase.fresh())
    try connection.executeScript(
      "create table page (id int8 not null, title text constraint page_has_title check (title <> ''))")
    let missing = error("select titel from page", connection)
    #expect(missing?.server?.position == 8 && missing?.server?.severity == "ERROR")
    #expect(missing?.server?.hint?.contains("title") == true)
    #expect(missing?.description.contains("hint") == true)
    let null = error("insert into page values (null, 'a')", connection)
    #expect(null?.server?.schema == "public" && null?.server?.table == "page" && null?.server?.column == "id")
    let check = error("insert into page values (1, '')", connection)
    #expect(
      check?.server?.constraint == "page_has_title"
        && check?.kind == .constraint(name: "page_has_title", violation: .check))
    let script = #expect(throws: DatabaseError.self) { try connection.executeScript("select 1; select nothing_there") }
    #expect(script?.server?.position == 18)
    let inside = error("do $$ begin raise exception 'no' using hint = 'ask', errcode = 'P0001'; end $$", connection)
    #expect(inside?.server?.hint == "ask" && inside?.server?.context?.contains("PL/pgSQL") == true)
    #expect(DatabaseError(.other, "x").server == nil)
  }

  @Test(
    "Data that a statement cannot work with is a kind of its own",
    arguments: [
      "select 1 / 0", "select 'x'::text::int4", "select 40000::int2", "select '2026-02-30'::text::date",
      "select sqrt(-1)", "select 'x'::text::jsonb", "select repeat('x', 9)::text::varchar(3)::uuid",
    ] as [StaticString])
  func badData(sql: StaticString) async throws {
    let connection = try Connection(try await TestDatabase.fresh())
    let error = error(sql, connection)
    #expect(error?.kind == .badData, "\(String(describing: error))")
    #expect(error?.sqlState?.hasPrefix("22") == true)
  }

  @Test("Position counts from the caller's own text, behind a pooler that is sent settings too")
  func positions() async throws {
    let place = try await TestDatabase.fresh()
    let connection = try Connection(
      ConnectionString(place.text, settings: ["work_mem": "5MB"], pooling: .transaction))
    let script = #expect(throws: DatabaseError.self) { try connection.executeScript("select 临, nothing_there") }
    #expect(script?.server?.position == 8)
  }

  @Test("A deferrable transaction is serializable and read-only, or refused")
  func deferrable() async throws {
    let connection = try Connection(try await TestDatabase.fresh())
    let shown = try connection.transaction(.serializable, readOnly: true, deferrable: true) { t throws(DatabaseError) in
      try t.first(
        "select current_setting('transaction_deferrable') || current_setting('transaction_isolation')", as: String.self)
    }
    #expect(shown == "onserializable")
    #expect(throws: DatabaseError.self) {
      try connection.transaction(.repeatableRead, readOnly: true, deferrable: true) { _ throws(DatabaseError) in }
    }
  }
}
