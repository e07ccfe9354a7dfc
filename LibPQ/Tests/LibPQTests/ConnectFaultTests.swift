import Foundation
import LibPQ
import PostgresCluster
import Testing

@Suite("Why no connection came about")
struct ConnectFaultTests {
  /// What a string that does not connect is refused with.
  private func fault(_ text: String) -> ConnectFault? {
    #expect(throws: DatabaseError.self) { try Connection(ConnectionString(text)) }?.connecting
  }

  private func stub(_ stub: ThrowAwayStub, _ more: String = "sslmode=disable") -> String {
    "host=127.0.0.1 port=\(stub.port) user=a dbname=c gssencmode=disable \(more)"
  }

  @Test("Nothing listens at a port or a socket; no address belongs to a name")
  func nobody() throws {
    let stub = try ThrowAwayStub(saying: [])
    stub.close()
    let there = fault(self.stub(stub))
    #expect(there == ConnectFault(.nobodyListens, server: "127.0.0.1:\(stub.port)", user: "a", database: "c"))
    #expect(
      fault("host=/nowhere user=a dbname=c port=9")
        == ConnectFault(.nobodyListens, server: "/nowhere/.s.PGSQL.9", user: "a", database: "c"))
    #expect(fault("host=no..where user=a dbname=c")?.reason == .unknownHost)
  }

  @Test("A server that takes the connection and says nothing")
  func silent() throws {
    let stub = try ThrowAwayStub(saying: [])
    let fault = fault(stub: stub, "connect_timeout=2 sslmode=disable")
    #expect(fault?.reason == .silent && fault?.server == "127.0.0.1:\(stub.port)")
    stub.close()
  }

  private func fault(stub: ThrowAwayStub, _ more: String) -> ConnectFault? { fault(self.stub(stub, more)) }

  @Test(
    "A misspelt string names the option, never what stands beside it",
    arguments: [
      ("host=/nowhere passwort=geheim", "passwort"), ("host=/nowhere port=geheim", "port"),
      ("host=/nowhere sslmode=geheim", "sslmode"), ("host=/nowhere connect_timeout=geheim", "connect_timeout"),
      ("postgres://h/db?passwort=geheim", "passwort"), ("host=/nowhere password=x geheim", nil),
      ("host=/nowhere password='geheim", nil), ("postgres://[geheim/db", nil), ("postgres://h%geheim/db", nil),
    ])
  func misspelt(text: String, option: String?) {
    let fault = fault(text)
    #expect(fault?.reason == .misspelt && fault?.subject == option, "\(String(describing: fault))")
  }

  @Test("A database that is not there, a user who is not, a password that is wrong")
  func login() async throws {
    let place = try await TestDatabase.fresh().text ?? ""
    let database = String(place.split(separator: "'")[3])
    let elsewhere = fault(place.replacing(database, with: "elsewhere"))
    #expect(elsewhere?.reason == .noDatabase && elsewhere?.database == "elsewhere")
    let nobody = fault(place.replacing("user=caibian", with: "user=nobody_here"))
    #expect(nobody?.reason == .login && nobody?.user == "nobody_here")
    #expect(fault(stub: try .refusing("28P01", "密码不对"), "sslmode=disable")?.reason == .login)
  }

  @Test("Too many connections, to the server, a role or a pooler; a server that is starting")
  func crowded() async throws {
    let place = try await TestDatabase.fresh()
    try Connection(place).executeScript("create role kept_out login connection limit 0")
    #expect(fault((place.text ?? "").replacing("user=caibian", with: "user=kept_out"))?.reason == .crowded)
    let pooler = try ThrowAwayStub.refusing("08P01", "no more connections allowed (max_client_conn)")
    #expect(fault(stub: pooler, "sslmode=disable")?.reason == .crowded)
    #expect(fault(stub: try .refusing("57P03", "数据库正在启动"), "sslmode=disable")?.reason == .starting)
  }

  @Test("TLS that the server does not speak, and a server that takes nothing without it")
  func encryption() throws {
    let plain = try ThrowAwayStub(saying: [UInt8(ascii: "N")])
    #expect(fault(stub: plain, "sslmode=require")?.reason == .encryption)
    let strict = try ThrowAwayStub.refusing(
      "28000", "no pg_hba.conf entry for host \"127.0.0.1\", user \"a\", database \"c\", no encryption")
    #expect(fault(stub: strict, "sslmode=disable")?.reason == .encryption)
  }

  @Test("A server that is too old, before anything is asked of it", arguments: [("9.6.24", "9.6"), ("12.22", "12")])
  func tooOld(version: String, name: String) throws {
    let fault = fault(stub: try .ofVersion(version), "sslmode=disable")
    #expect(fault?.reason == .tooOld && fault?.subject == name)
  }

  @Test("A deadline that comes while a connection is being made says what was waited for")
  func deadline() async throws {
    let stub = try ThrowAwayStub(saying: [])
    let place = ConnectionString(self.stub(stub), patience: .seconds(60))
    let database = Database(place, connections: 1, limit: .milliseconds(200))
    let error = await failure { try await database.read { c throws(DatabaseError) in try c.number() } }
    #expect(error?.kind == .timeout)
    #expect(error?.connecting == ConnectFault(.silent, server: "127.0.0.1:\(stub.port)", user: "a", database: "c"))
    stub.close()
  }

  @Test("What fails after that is no fault of connecting")
  func afterwards() async throws {
    let connection = try Connection(try await TestDatabase.fresh())
    let error = #expect(throws: DatabaseError.self) { try connection.execute("select pg_sleep('x')") }
    #expect(error?.connecting == nil)
  }
}
