import Foundation
import LibPQ
import PostgresCluster
import Testing

@Suite("Proving who is who", .serialized)
struct AuthenticationTests {
  @Test("A wrong SCRAM password is refused at once and says so; the right one is let in")
  func scram() async throws {
    let server = try await ThrowAwayPostgres.make()
    let place = try await server.makeDatabase()
    let admin = try Connection(ConnectionString(place))
    try admin.executeScript("create role visitor login password '临沂 pass'")
    let rules = server.dataFolder + "/pg_hba.conf"
    let theirs = try String(contentsOfFile: rules, encoding: .utf8)
    try ("local all visitor scram-sha-256\n" + theirs).write(toFile: rules, atomically: false, encoding: .utf8)
    try admin.execute("select pg_reload_conf()")
    let visitor = place.replacing("user=caibian", with: "user=visitor")
    func connect(_ password: String) throws(DatabaseError) -> Int? {
      try Connection(ConnectionString("\(visitor) password='\(password)'")).number()
    }
    // The server reads its rules again when it gets to it.
    while (try? connect("wrong")) != nil { try await Task.sleep(for: .milliseconds(20)) }
    let error = #expect(throws: DatabaseError.self) { try connect("wrong") }
    #expect(error?.kind == .unavailable && error?.message.contains("password authentication failed") == true)
    #expect(error?.description.contains("临沂 pass") == false)
    #expect(try connect("临沂 pass") == 1)
    let database = Database(ConnectionString("\(visitor) password=wrong"), connections: 2, patience: .milliseconds(100))
    #expect(await failure { try await database.one() }?.kind == .unavailable)
    await database.close()
    try await server.stop()
  }

  @Test("TLS with verify-full refuses another's certificate and one of an unknown authority")
  func tls() async throws {
    let server = try await ThrowAwayPostgres.make()
    let admin = try Connection(ConnectionString(server.cluster.connectionString))
    let folder = server.cluster.folder
    for (name, host) in [("right", "localhost"), ("wrong", "elsewhere.example")] {
      let made = try Tool.run(
        "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
        "-subj", "/CN=\(host)", "-addext", "subjectAltName=DNS:\(host)", "-keyout", "\(folder)/\(name).key",
        "-out", "\(folder)/\(name).crt")
      try #require(made == 0, "openssl is needed to make a certificate")
      for kind in ["key", "crt"] { try server.takeOver("\(folder)/\(name).\(kind)") }
    }
    let port = try freePort()
    for setting in ["listen_addresses = '127.0.0.1'", "port = \(port)", "ssl = on"] {
      try admin.executeScript("alter system set \(setting)")
    }
    func connect(showing name: String, trusting authority: String) async throws -> DatabaseError? {
      let admin = try Connection(
        ConnectionString(server.cluster.connectionString.replacing("port=5432", with: "port=\(port)")))
      try admin.executeScript("alter system set ssl_cert_file = '\(folder)/\(name).crt'")
      try admin.executeScript("alter system set ssl_key_file = '\(folder)/\(name).key'")
      try await server.cluster.stop()
      try await server.cluster.start()
      let place =
        "host=localhost hostaddr=127.0.0.1 port=\(port) user=caibian dbname=caibian sslmode=verify-full "
        + "sslrootcert='\(folder)/\(authority).crt'"
      let database = Database(ConnectionString(place), connections: 1, patience: .zero)
      let error = await failure { try await database.one() }
      await database.close()
      return error
    }
    for name in ["cert", "key"] {
      let file = name == "cert" ? "crt" : "key"
      try admin.executeScript("alter system set ssl_\(name)_file = '\(folder)/right.\(file)'")
    }
    try await server.cluster.stop()
    try await server.cluster.start()
    #expect(try await connect(showing: "right", trusting: "right") == nil)
    let another = try await connect(showing: "wrong", trusting: "wrong")
    #expect(another?.kind == .unavailable && another?.message.contains("does not match host name") == true)
    let unknown = try await connect(showing: "right", trusting: "wrong")
    #expect(unknown?.kind == .unavailable && unknown?.message.contains("certificate verify failed") == true)
    try await server.stop()
  }

  /// A port that was free a moment ago.
  private func freePort() throws -> UInt16 {
    let proxy = try ThrowAwayProxy(to: "")
    defer { proxy.close() }
    return proxy.port
  }
}
