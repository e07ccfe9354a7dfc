import Foundation

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A PgBouncer for tests, in front of a throw-away server; gone when the process that made it is, however it ends.
public struct ThrowAwayPooler: Sendable {
  /// How long a client keeps a connection of the server.
  public enum Mode: String, Sendable, CaseIterable { case session, transaction }

  private let folder: String
  private let account: Account

  /// Starts one.
  ///
  /// - Parameters:
  ///   - connections: how many it has to the server, for all its clients.
  ///   - settings: lines of its `pgbouncer.ini`, which win.
  public init(
    _ mode: Mode, before server: ThrowAwayPostgres, connections: Int = 3, settings: [String] = []
  ) async throws(ClusterError) {
    account = server.cluster.account
    folder = "/tmp/caibian-pooler-\(ProcessInfo.processInfo.processIdentifier)-\(UUID().uuidString.prefix(8))"
    guard let program = Programs.named("pgbouncer") else {
      throw .cannotRun(program: "pgbouncer", reason: "it is not installed")
    }
    let lines = [
      "[databases]", "* = host=\(server.cluster.socketFolder) port=5432 auth_user=\(PostgresCluster.role)",
      "[pgbouncer]",
      "unix_socket_dir = \(folder)", "listen_port = 6432", "pool_mode = \(mode)", "default_pool_size = \(connections)",
      "max_client_conn = 500", "auth_type = trust", "auth_file = \(folder)/users",
      "auth_query = select rolname::text, ''::text from pg_roles where rolname = $1", "logfile = \(folder)/log",
      "pidfile = \(folder)/pid", "admin_users = \(PostgresCluster.role)",
    ]
    let text = (lines + settings).joined(separator: "\n") + "\n"
    try await start(program, text)
  }

  private func start(_ program: String, _ text: String) async throws(ClusterError) {
    try await waiting { [folder, account] () throws(ClusterError) in
      do {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        try text.write(toFile: folder + "/ini", atomically: false, encoding: .utf8)
        try "\"\(PostgresCluster.role)\" \"\"\n".write(toFile: folder + "/users", atomically: false, encoding: .utf8)
      } catch {
        throw .cannotCreate(folder: folder, reason: error.localizedDescription)
      }
      for path in [folder, folder + "/ini", folder + "/users"] { try account.takeOver(path) }
      let script = """
        trap '' INT HUP TERM
        while kill -0 "$1"; do sleep 1; done
        read -r pooler < "$2/pid" && kill -QUIT "$pooler"
        rm -rf "$2"
        """
      let process = ProcessInfo.processInfo.processIdentifier
      try Command("/bin/sh", ["-c", script, "caibian-test-watch", "\(process)", folder]).startAlone()
      try launch(program)
    }
  }

  private func launch(_ program: String) throws(ClusterError) {
    let started = try Command(program, ["-d", "-q", folder + "/ini"], as: account).run()
    guard started.succeeded else { throw .cannotRun(program: "pgbouncer", reason: started.reason) }
    for _ in 0..<400 where !FileManager.default.fileExists(atPath: folder + "/.s.PGSQL.6432") { usleep(5000) }
  }

  private var process: Int32? {
    let text = try? String(contentsOfFile: folder + "/pid", encoding: .utf8)
    return text.flatMap { Int32($0.filter(\.isNumber)) }
  }

  /// Whether it still runs; PgBouncer 1.18 ends itself when a server process dies while it is being cancelled.
  public var isRunning: Bool {
    guard let process else { return false }
    return kill(process, 0) == 0 || errno == EPERM
  }

  /// Ends it as `kill -9` does, with all that is under way in it.
  public func crash() async throws(ClusterError) {
    guard let process else { return }
    try await waiting { () throws(ClusterError) in
      kill(process, SIGKILL)
      for _ in 0..<400 where isRunning { usleep(5000) }
    }
  }

  /// Starts it again where it has ended, as whoever keeps services running does.
  public func restart() async throws(ClusterError) {
    guard !isRunning, let program = Programs.named("pgbouncer") else { return }
    try await waiting { [self] () throws(ClusterError) in
      for file in ["/pid", "/.s.PGSQL.6432"] { try? FileManager.default.removeItem(atPath: folder + file) }
      try launch(program)
    }
  }

  /// The connection string that leads through it to the database that `direct` leads to.
  public func connectionString(insteadOf direct: String) -> String {
    let rest = direct.components(separatedBy: " user=").dropFirst().joined(separator: " user=")
    return "host='\(folder)' port=6432 user=\(rest)"
  }
}
