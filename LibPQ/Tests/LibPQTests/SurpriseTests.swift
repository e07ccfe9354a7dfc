import Foundation
import LibPQ
import PostgresCluster
import Testing

@Suite("Small surprises")
struct SurpriseTests {
  @Test("A setting that is a list is set as one")
  func listSettings() async throws {
    let place = try await TestDatabase.fresh()
    try Connection(place).executeScript("create schema one; create schema two; create table two.page (id int8)")
    let connection = try Connection(
      ConnectionString(
        (place.text ?? "") + " options='-c work_mem=6MB'",
        settings: ["search_path": "one, two", "application_name": "a b\\c 'd'"]))
    #expect(try connection.first("select count(*) from page", as: Int.self) == 0)
    #expect(try connection.first("select current_setting('work_mem')", as: String.self) == "6MB")
    #expect(try connection.first("select current_setting('application_name')", as: String.self) == "a b\\c 'd'")
  }

  @Test("A program is listed by the name that it gives itself, and by none where it gives none")
  func applicationName() async throws {
    let text = try await TestDatabase.fresh().text
    for name in [nil, "", "news desk"] {
      let connection = try Connection(ConnectionString(text, applicationName: name))
      #expect(try connection.first("select current_setting('application_name')", as: String.self) == name ?? "")
    }
  }

  @Test("What the server says while it lets us in goes to the handler, and so does what it says later")
  func notices() async throws {
    let place = try await TestDatabase.fresh()
    let heard = Guarded<[Notice]>([])
    let connection = try Connection(ConnectionString(place.text, settings: ["client_min_messages": "debug5"])) {
      notice in
      heard.withLock { $0.append(notice) }
    }
    #expect(heard.withLock { $0.contains { $0.severity.hasPrefix("DEBUG") } })
    try connection.executeScript("do $$ begin raise warning 'careful'; end $$")
    #expect(heard.withLock { $0.contains { $0.severity == "WARNING" && $0.message == "careful" } })
  }

  @Test("A statement inside a stream or a COPY is refused before it is sent, and the stream goes on")
  func insideStream() async throws {
    let connection = try Connection(try await TestDatabase.fresh())
    try connection.executeScript("create table page (id int8)")
    var refusals = 0
    func isRefused(_ work: () throws(DatabaseError) -> Void) {
      do throws(DatabaseError) { try work() } catch {
        if error.message.contains("being read or copied") { refusals += 1 }
      }
    }
    let count = try connection.stream("select generate_series(1, 1000)") { row in
      guard try row.next(Int.self) == 10 else { return }
      isRefused { () throws(DatabaseError) in try connection.execute("insert into page values (1)") }
      isRefused { () throws(DatabaseError) in try connection.executeScript("insert into page values (1)") }
      isRefused { () throws(DatabaseError) in try connection.commit(Batch { $0.add("insert into page values (1)") }) }
      isRefused { () throws(DatabaseError) in
        try connection.transaction { t throws(DatabaseError) in _ = try t.execute("select 1") }
      }
      isRefused { () throws(DatabaseError) in try connection.stream("select 1") { _ in } }
      isRefused { () throws(DatabaseError) in try connection.copyOut("select 1") { _ in } }
    }
    #expect(count == 1000 && refusals == 6)
    try connection.copyIn(to: "page", "id") { writer throws(DatabaseError) in
      isRefused { () throws(DatabaseError) in try connection.execute("select 1") }
      try writer.write(7)
    }
    #expect(refusals == 7)
    #expect(try connection.query("select id from page", as: Int.self) == [7])
  }

  @Test(
    "The first of very many rows is had without holding them",
    .disabled(if: Sanitizer.keepsMemory, "a sanitizer has memory of its own"))
  func first() async throws {
    await MemoryTurn.shared.take()
    defer { Task { await MemoryTurn.shared.give() } }
    let connection = try Connection(try await TestDatabase.fresh())
    let before = CopyTests.peakKilobytes()
    let text = try connection.first("select repeat('x', 10000) from generate_series(1, 60000)", as: String.self)
    #expect(text?.count == 10_000)
    // 600 MB would show, whatever the tests beside this one hold.
    #expect(CopyTests.peakKilobytes() - before < 450_000)
    #expect(try connection.first("select 1 where false", as: Int.self) == nil)
    #expect(throws: DatabaseError.self) {
      try connection.first("select 10 / (5 - n) from generate_series(1, 9) n", as: Int.self)
    }
    #expect(try connection.number() == 1)
  }

  private struct Page: RowReadable {
    static var columns: [any PostgresValue.Type] { [Int.self, String.self] }
    init(from row: inout RowReader) throws { _ = (try row.next(Int.self), try row.next(String.self)) }
  }

  @Test("A stream of no rows has its types checked, and columns that nobody reads are told")
  func emptyStream() async throws {
    let connection = try Connection(try await TestDatabase.fresh())
    func kind(_ work: () throws(DatabaseError) -> Void) -> DatabaseError.Kind? {
      do throws(DatabaseError) {
        try work()
        return nil
      } catch {
        return error.kind
      }
    }
    #expect(
      kind { () throws(DatabaseError) in
        try connection.stream("select ''::text as a, 1::int8 as b where false", as: Page.self) { _ in }
      } == .decoding(column: "a"))
    #expect(
      kind { () throws(DatabaseError) in
        try connection.copyOut("select 1::int8 as a, 1::int8 as b where false", as: Page.self) { _ in }
      } == .decoding(column: "b"))
    #expect(
      kind { () throws(DatabaseError) in
        _ = try connection.query("select 1::int8, ''::text, 2 as c", as: Page.self)
      } == .decoding(column: "c"))
    #expect(
      kind { () throws(DatabaseError) in
        _ = try connection.query("select 1::int8 as a, 2::int8 as b", columns: Int.self)
      } == .decoding(column: "b"))
    #expect(
      kind { () throws(DatabaseError) in
        try connection.stream("select 1::int8, ''::text where false", as: Page.self) { _ in }
      } == nil)
  }

  @Test("A service file's connect_timeout counts, and a silent host is passed over for the next")
  func connectTimeout() async throws {
    let (proxy, place, direct) = try await NetworkFaultTests.lay()
    proxy.set(.silent)
    let file = "/tmp/caibian-service-\(UUID().uuidString)"
    try "[quick]\nhost=127.0.0.1\nport=\(proxy.port)\nuser=caibian\ndbname=x\nconnect_timeout=2\n".write(
      toFile: file, atomically: true, encoding: .utf8)
    setenv("PGSERVICEFILE", file, 1)
    defer { unlink(file) }
    // Another, of more patience, still waits when this one has given up.
    let isPatient = Flag()
    let patient = Thread { [place = "host=127.0.0.1 port=\(proxy.port) user=caibian connect_timeout=60"] in
      _ = try? Connection(ConnectionString(place))
      isPatient.set()
    }
    patient.start()
    let started = ContinuousClock.now
    let error = #expect(throws: DatabaseError.self) { try Connection(ConnectionString("service=quick")) }
    #expect(error?.kind == .unavailable)
    #expect(ContinuousClock.now - started > .milliseconds(1500) && !isPatient.isSet)
    let text = place.text ?? ""
    let database = try #require(try direct.first("select current_database()::text", as: String.self))
    let socket = try await ThrowAwayPostgres.shared().cluster.connectionString.split(separator: "'")[1]
    let both =
      "host=127.0.0.1,127.0.0.1,\(socket) port=\(proxy.port),\(proxy.port),5432 user=caibian dbname=\(database)"
    #expect(text.contains(database))
    #expect(try Connection(ConnectionString(both + " connect_timeout=2")).number() == 1)
    proxy.close()
  }

  @Test(
    "A value over 1 GB is refused before it is sent",
    .disabled(if: Sanitizer.keepsMemory, "a sanitizer has memory of its own"))
  func tooLarge() async throws {
    await MemoryTurn.shared.take()
    defer { Task { await MemoryTurn.shared.give() } }
    let connection = try Connection(try await TestDatabase.fresh())
    try connection.executeScript("create table page (body bytea)")
    let half = [UInt8](repeating: 7, count: 600_000_000)
    let error = #expect(throws: DatabaseError.self) { try connection.execute("select $1, $2", half, half) }
    #expect(error?.kind == .parameter(2) && error?.message.contains("1 GB") == true)
    let many = #expect(throws: DatabaseError.self) {
      try connection.rows("select 1", [any PostgresValue](repeating: 1, count: 65_536)).count
    }
    #expect(many?.kind == .parameter(65_536))
    #expect(try connection.number() == 1)
  }

  @Test("Statements that are not to be prepared are not")
  func unprepared() async throws {
    let place = try await TestDatabase.fresh()
    let connection = try Connection(ConnectionString(place.text, prepares: false))
    for number in 0..<3 { #expect(try connection.first("select $1 + 1", number, as: Int.self) == number + 1) }
    #expect(try connection.commit(Batch { $0.add("select $1", 1) }) == [1])
    #expect(try connection.stream("select generate_series(1, $1)", 5) { _ in } == 5)
    #expect(try connection.first("select count(*) from pg_prepared_statements", as: Int.self) == 0)
  }
}
