import LibPQ
import PostgresCluster
import Testing

/// What only sounds as if it needed a session is not refused behind a pooler that gives sessions away.
@Suite("What goes on behind a transaction pooler")
struct PoolerAllowedTests {
  private func shared() async throws -> Connection {
    try Connection(ConnectionString(try await TestDatabase.fresh().text, pooling: .transaction))
  }

  @Test(
    "Words that are names, and settings of the transaction, pass",
    arguments: [
      "create table reading (temp float8, temporary bool, hold int, listen text)",
      "create table into_it as select 1 as temp", "create table t (a int default 1, set_config text)",
      "select set_config('a.b', 'c', true), false", "select set_config('a.b', coalesce(null, 'c'), true)",
      "begin; create temp table t (a int) on commit drop; insert into pg_temp.t values (1); commit",
      "begin; declare c cursor without hold for select 1; fetch all from c; commit",
      "begin; set local work_mem = '5MB'; set transaction read only; set constraints all deferred; commit",
      "create function f() returns int language sql set search_path = pg_catalog, pg_temp return 1",
      "select 'set x = 1; listen y', $$ listen z $$, \"copy\" from (select 1 as \"copy\") c -- listen a",
      "select pg_advisory_xact_lock(1), pg_try_advisory_xact_lock_shared(2)", "/* set a = 1 */ select 1 /* listen */",
      "prepare transaction 'nothing'",
    ])
  func allowed(script: String) async throws {
    let connection = try await shared()
    let error = await failure { try connection.executeScript(script) }
    // Prepared transactions are switched off on most servers, which says so itself.
    #expect(error?.message.contains("needs a session") != true, "\(String(describing: error))")
    #expect(error == nil || script.hasPrefix("prepare"), "\(String(describing: error))")
  }

  @Test(
    "What would stay is refused by its name, however it is said",
    arguments: [
      "create table \"pg_temp\".t (a int)", "select 1 into temporary t",
      "explain analyze create temp table t as select 1",
      "with a as (select 1) select * into temp t from a", "select set_config('a.b', 'c', false), true",
      "select \"pg_advisory_lock\"(1)", "(select pg_try_advisory_lock_shared(1))", "unlisten *", "discard plans",
      "set session work_mem = '5MB'", "reset role", "deallocate all", "load 'plpgsql'",
      "SET SESSION AUTHORIZATION DEFAULT",
      "declare c cursor with hold for select timestamp without time zone '2000-01-01'",
    ])
  func refused(script: String) async throws {
    let connection = try await shared()
    let message = refusal { () throws(DatabaseError) in try connection.executeScript(script) }
    #expect(message.contains("needs a session"), "\(message)")
    #expect(try connection.number() == 1)
  }
}
