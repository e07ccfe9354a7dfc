import Foundation

/// A private PostgreSQL for tests: fast instead of durable, and gone when the process that made it is, however it ends.
///
/// ```swift
/// let place = try await ThrowAwayPostgres.shared().makeDatabase()
/// ```
public struct ThrowAwayPostgres: Sendable {
  /// The cluster, to stop and start it where a test wants that; never on the shared one.
  public let cluster: PostgresCluster
  let server: PostgresServer

  /// The one that all tests of this process share, made on first use.
  public static func shared() async throws(ClusterError) -> ThrowAwayPostgres {
    try await sharedTask.value.get()
  }

  /// A new one, for tests that stop, kill or reconfigure the server.
  public static func make() async throws(ClusterError) -> ThrowAwayPostgres {
    let server = try await waiting { () throws(ClusterError) in try PostgresServer.find() }
    let account = try await waiting { () throws(ClusterError) in try Account.forServer() }
    let cluster = cluster(account: account)
    try watch(cluster.folder)
    try await cluster.start()
    return ThrowAwayPostgres(cluster: cluster, server: server)
  }

  /// A cluster that is still to be made, in a folder of its own.
  static func cluster(account: Account) -> PostgresCluster {
    let folder = "/tmp/caibian-test-\(ProcessInfo.processInfo.processIdentifier)-\(UUID().uuidString.prefix(8))"
    return PostgresCluster(folder: folder, database: "caibian", account: account, durable: false)
  }

  /// A database of its own for one test.
  ///
  /// - Parameter original: the connection string of a database made here that nobody is connected to, such as one
  ///   migrated once for all tests, to copy; without one the new database is empty.
  /// - Returns: the connection string for libpq.
  public func makeDatabase(copyOf original: String? = nil) async throws(ClusterError) -> String {
    let name = "t" + UUID().uuidString.lowercased().filter { $0 != "-" }
    let template = original.flatMap(Self.name) ?? "template1"
    let sql = "create database \(name) template \(template)"
    let made = try await waiting { () throws(ClusterError) in try psql(sql) }
    guard made.succeeded else { throw .cannotMakeDatabase(name: name, reason: made.reason) }
    return patient(cluster.connectionString(to: name))
  }

  /// Takes a database away that was made here, with whoever is still connected to it, so that hundreds of tests do not
  /// fill the disk with what none of them needs any more.
  ///
  /// - Parameter place: what ``makeDatabase(copyOf:)`` returned.
  public func dropDatabase(_ place: String) async throws(ClusterError) {
    guard let name = Self.name(in: place) else { return }
    let dropped = try await waiting { () throws(ClusterError) in try psql("drop database \(name) with (force)") }
    guard dropped.succeeded else { throw .cannotMakeDatabase(name: name, reason: dropped.reason) }
  }

  private static func name(in place: String) -> String? {
    place.split(separator: "dbname='").last.map { String($0.prefix { $0 != "'" }) }
  }

  private func psql(_ sql: String) throws(ClusterError) -> Command.Outcome {
    let postgres = patient(cluster.connectionString(to: "postgres"))
    return try Command(server.psql, ["-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", postgres, "-c", sql]).run()
  }

  /// Hundreds of tests at once, and a disk that others use, make a server slower than a newsroom should ever see.
  private func patient(_ place: String) -> String { place + " connect_timeout=120" }

  /// Stops the server at once; its folder goes with the process.
  public func stop() async throws(ClusterError) { try await cluster.stop(mode: "immediate") }

  private static let sharedTask = Task<Result<ThrowAwayPostgres, ClusterError>, Never> {
    do throws(ClusterError) {
      return .success(try await make())
    } catch {
      return .failure(error)
    }
  }

  /// Leaves a shell behind that waits for our end, however it comes, then kills the server and removes the folder.
  static func watch(_ folder: String) throws(ClusterError) {
    let script = """
      trap '' INT HUP TERM
      while kill -0 "$1"; do sleep 1; done
      read -r server < "$2/data/postmaster.pid" && kill -QUIT "$server" && while kill -0 "$server"; do sleep 0.1; done
      rm -rf "$2"
      """
    let process = ProcessInfo.processInfo.processIdentifier
    try Command("/bin/sh", ["-c", script, "caibian-test-watch", "\(process)", folder]).startAlone()
  }
}
