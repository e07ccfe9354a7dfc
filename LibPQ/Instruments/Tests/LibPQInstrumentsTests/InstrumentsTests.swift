import InMemoryLogging
import InMemoryTracing
import LibPQ
import LibPQInstruments
import Logging
import MetricsTestKit
import PostgresCluster
import Testing
import Tracing

@Suite("Log, metrics and traces of a database")
struct InstrumentsTests {
  @Test("Each of the three hears of work, statements and errors, and of no value")
  func all() async throws {
    let handler = InMemoryLogHandler()
    var quiet = handler
    quiet.logLevel = .debug
    let debugging = quiet
    let logger = Logger(label: "database") { _ in debugging }
    let (metrics, tracer) = (TestMetrics(), InMemoryTracer())
    let place = ConnectionString(try await ThrowAwayPostgres.shared().makeDatabase())
    let instruments = DatabaseInstruments(logger: logger, slow: .milliseconds(50), metrics: metrics, tracer: tracer)
    let database = Database(place, connections: 1, observer: instruments)
    let outer = tracer.startSpan("request")
    try await ServiceContext.withValue(outer.context) {
      _ = try await database.read { c throws(DatabaseError) in
        try c.query("select generate_series(1, $1)", 777, as: Int.self)
      }
      try await database.run { c throws(DatabaseError) in try c.execute("select pg_sleep(0.06)") }
      _ = try? await database.run { c throws(DatabaseError) in try c.execute("select 1 / 0") }
    }
    outer.end()
    instruments.record(database.statistics)
    await database.close()

    let entries = handler.entries
    #expect(
      entries.contains { $0.metadata["statement"] == "select generate_series(1, $1)" && $0.metadata["rows"] == "777" })
    #expect(entries.filter { $0.level == .notice }.map(\.message) == ["slow statement"])
    #expect(entries.contains { $0.message == "connected to the database" })

    #expect(metrics.counterTotal(label: "db.client.connection.created") == 1)
    #expect(metrics.counterTotal(label: "db.client.connection.closed") == 1)
    let failed = try metrics.expectTimer(
      "db.client.work.duration", [("db.operation.name", "run"), ("error.type", "22012")])
    #expect(failed.values.count == 1)
    #expect(try metrics.expectTimer("db.client.connection.wait_time").values.count == 3)

    let spans = tracer.finishedSpans
    let works = spans.filter { $0.operationName.hasPrefix("database ") }
    #expect(works.map(\.operationName) == ["database read", "database run", "database run"])
    #expect(works.allSatisfy { $0.parentSpanID == outer.spanID })
    let statements = spans.filter { $0.operationName == "statement" }
    #expect(Set(statements.map(\.parentSpanID)) == Set(works.map(\.spanID)))
    #expect(
      statements.first?.attributes["db.query.text"]?.toSpanAttribute() == .string("select generate_series(1, $1)"))
    #expect(statements.last?.status?.code == .error)
  }

  @Test("What is not given hears nothing, and costs no connection anything")
  func none() async throws {
    let place = ConnectionString(try await ThrowAwayPostgres.shared().makeDatabase())
    let database = Database(place, connections: 1, observer: DatabaseInstruments())
    #expect(try await database.read { c throws(DatabaseError) in try c.first("select 1", as: Int.self) } == 1)
    await database.close()
  }
}
