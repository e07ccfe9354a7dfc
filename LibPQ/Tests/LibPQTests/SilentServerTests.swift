import Foundation
import LibPQ
import PostgresCluster
import Testing

@Suite("A server that is silent while a session begins")
struct SilentServerTests {
  private static let askingForSCRAM: [UInt8] =
    [UInt8(ascii: "R"), 0, 0, 0, 23, 0, 0, 0, 10] + Array("SCRAM-SHA-256".utf8) + [0, 0]

  @Test(
    "Silent at the first word, in the middle of SCRAM or after it has agreed to TLS, it keeps nobody",
    arguments: [[], askingForSCRAM, [UInt8(ascii: "S")]])
  func inLogin(words: [UInt8]) async throws {
    let stub = try ThrowAwayStub(saying: words)
    let tls = words.count == 1 ? "require" : "disable"
    let place = ConnectionString(
      "host=127.0.0.1 port=\(stub.port) user=a password=b dbname=c sslmode=\(tls) gssencmode=disable connect_timeout=2")
    let error = #expect(throws: DatabaseError.self) { try Connection(place) }
    #expect(
      error?.kind == .unavailable && error?.message.contains("does not answer") == true, "\(String(describing: error))")
    let database = Database(place, connections: 2, patience: .milliseconds(50))
    let late = await failure {
      try await database.read(within: .milliseconds(300)) { c throws(DatabaseError) in try c.number() }
    }
    #expect(late?.kind == .timeout || late?.kind == .unavailable)
    await database.close()
    stub.close()
  }

  @Test("Settings go with the start of the session: nothing more is asked of a server that then is silent")
  func settingsWithTheStart() async throws {
    let (proxy, place, direct) = try await NetworkFaultTests.lay()
    proxy.set(.silentAfterLogin)
    let connection = try Connection(
      ConnectionString(place.text, applicationName: "quiet", settings: ["work_mem": "5MB", "search_path": "a, b"]))
    #expect(connection.isOpen)
    #expect(
      try direct.first(
        "select count(*) from pg_stat_activity where application_name = 'quiet' and query = ''", as: Int.self) == 1)
    proxy.close()
  }

  @Test(
    "Silent while the session is prepared, by its beginning or on connecting, it holds neither pool nor close",
    arguments: [true, false])
  func whilePreparing(byBeginning: Bool) async throws {
    let (proxy, place, _) = try await NetworkFaultTests.lay()
    let beginning = ConnectionString(place.text, pooling: .session, beginning: "set work_mem = '5MB'")
    let prepare: @Sendable (Connection) throws(DatabaseError) -> Void = { c throws(DatabaseError) in
      // Whatever it makes of errors.
      _ = try? c.number()
      _ = try? c.execute("set work_mem = '5MB'")
    }
    let database = Database(
      byBeginning ? beginning : place, connections: 1, patience: .seconds(60), onConnect: byBeginning ? nil : prepare)
    proxy.set(.silentAfterLogin)
    let error = await failure {
      try await database.write(within: .milliseconds(300)) { t throws(DatabaseError) in try t.execute("select 1") }
    }
    #expect(error?.kind == .timeout)
    proxy.set(.forward)
    // The one connection that there may be is still waited for; it is given up, and another made.
    let memory = try await database.run { c throws(DatabaseError) in
      try c.first("select current_setting('work_mem')", as: String.self)
    }
    #expect(memory == "5MB" && database.statistics.failedConnects >= 1)
    await database.close()
    proxy.close()
  }
}
